import Digest
import FoundationEssentials
import Glibc
import Institution
import Storage

/// 清单 — the files of a backup with the hash and size of each, and what the installation held. `sha256sum -c MANIFEST` checks the
/// files; the last line is the hash of all lines before it.
struct Manifest: Equatable {
  static let name = "MANIFEST"

  /// One file of the backup.
  struct Entry: Equatable {
    let path: String
    let file: FileHash
  }

  /// `program`, `engine` and so on, in the order in which they stand.
  var facts: [String: String] = [:]
  var entries: [Entry] = []

  private static let title = "# A backup by yishi. Check its files with: sha256sum -c MANIFEST"
  private static let seal = "# sha256 of the lines above: "
  private static let names = ["program", "engine", "time", "schema", "papers", "root", "rows", "attachments", "files"]

  /// The file's text.
  var text: String {
    let told = Self.names.map { "# \($0): \(facts[$0] ?? "")\n" }.joined()
    let files = entries.map { "# \($0.file.size) bytes\n\($0.file.sha256)  \($0.path)\n" }.joined()
    let body = "\(Self.title)\n\(told)\(files)"
    return body + Self.seal + SHA256.hex(of: Array(body.utf8)) + "\n"
  }

  /// What an installation of a schema holds, as it was found.
  static func facts(of found: Inspection.Findings, schema number: Int) -> [String: String] {
    [
      "schema": String(number), "papers": String(found.papers), "root": Hex.text(found.root), "rows": String(found.rows),
      "attachments": String(found.attachments), "files": String(found.files),
    ]
  }

  init(facts: [String: String], entries: [Entry]) { (self.facts, self.entries) = (facts, entries) }

  /// Reads a manifest; refuses whatever it would not have written itself.
  init(_ bytes: [UInt8]) throws(Damage) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Damage("\(Self.name) is no text") }
    var size: Int?
    for line in text.split(separator: "\n") where line != Self.title && !line.hasPrefix(Self.seal) {
      if let told = line.wholeMatch(of: #/# ([a-z]+): (.*)/#), Self.names.contains(String(told.1)) {
        facts[String(told.1)] = String(told.2)
      } else if let told = line.wholeMatch(of: #/# ([0-9]{1,18}) bytes/#) {
        size = Int(told.1)
      } else if let told = line.wholeMatch(of: #/([0-9a-f]{64})  (.+)/#), let known = size {
        let path = String(told.2)
        guard Self.isPath(path) else { throw Damage("\(Self.name) names a file that no backup has: \(path)") }
        entries.append(Entry(path: path, file: FileHash(sha256: String(told.1), size: known)))
        size = nil
      } else {
        throw Damage("\(Self.name) has a line that cannot be read: \(line.prefix(100))")
      }
    }
    guard text == self.text else { throw Damage("\(Self.name) was changed or cut: its last line is not the hash of those above") }
    guard Set(entries.map(\.path)).count == entries.count else { throw Damage("\(Self.name) names a file twice") }
  }

  /// The files that a backup may hold: nothing else is ever written where a manifest says.
  static func isPath(_ path: String) -> Bool {
    ["yishi.sqlite", "yishi.pgdump", "yishi.key", "record.key"].contains(path)
      || path.wholeMatch(of: #/files/([0-9a-f]{2})/([0-9a-f]{64})/#).map { $0.2.hasPrefix($0.1) } ?? false
  }

  /// Lists the files of a folder.
  static func entries(in folder: String) throws -> [Entry] {
    try plainFiles(in: folder).map { path in
      guard let file = FileHash(of: folder + "/" + path) else { throw Damage("\(folder)/\(path) cannot be read") }
      return Entry(path: path, file: file)
    }
  }

  /// Everything in a folder that is no folder itself, in order.
  static func plainFiles(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().filter { path in
      var status = stat()
      return lstat(folder + "/" + path, &status) != 0 || status.st_mode & S_IFMT != S_IFDIR
    }
  }
}

/// Puts files where they belong, down to the disk.
enum Disk {
  /// Copies a file with its rights.
  static func copy(_ path: String, to target: String) throws {
    do { try FileManager.default.copyItem(atPath: path, toPath: target) } catch {
      throw Failure("\(path) cannot be copied to \(target): \(reason(error))")
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String, isPrivate: Bool = false) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: isPrivate ? [.posixPermissions: 0o700] : nil)
    } catch { throw Failure("\(path) cannot be made: \(reason(error))") }
  }

  /// Makes a folder that nobody else has, readable by its owner alone; those above it may be there.
  ///
  /// - Parameter help: what to do when it is there already.
  static func makeOwn(_ path: String, help: String) throws {
    try makeFolder(parent(of: path))
    guard mkdir(path, 0o700) == 0 else {
      throw Failure(errno == EEXIST ? "\(path) is there already. \(help)" : "\(path) cannot be made: \(String(cString: strerror(errno)))")
    }
  }

  /// Waits until every file and folder below a folder is on the disk.
  static func sync(_ folder: String) throws {
    for path in try [""] + FileManager.default.subpathsOfDirectory(atPath: folder).map({ "/" + $0 }) { try syncOne(folder + path) }
  }

  /// Waits until a file, or a folder's list of names, is on the disk.
  static func syncOne(_ path: String) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0, fsync(file) == 0 else {
      let why = String(cString: strerror(errno))
      if file >= 0 { close(file) }
      throw Failure("\(path) cannot be brought to the disk: \(why)")
    }
    close(file)
  }

  /// Gives a file or folder its name, and waits until that is on the disk.
  static func rename(_ path: String, to target: String) throws {
    guard Glibc.rename(path, target) == 0 else {
      throw Failure("\(path) cannot be renamed to \(target): \(String(cString: strerror(errno)))")
    }
    try syncOne(parent(of: target))
  }

  /// A path without links; the path itself where it leads nowhere.
  static func real(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  /// True when a path, which need not be there yet, lies within a folder.
  static func isWithin(_ path: String, _ folder: String) -> Bool {
    var above = trimmed(path)
    while !PlaceOnDisk(at: above).isThere, above != ".", above != "/" { above = parent(of: above) }
    let (inner, outer) = (real(above), real(folder))
    return inner == outer || inner.hasPrefix(outer == "/" ? outer : outer + "/")
  }

  /// The folder that something stands in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path.prefix(upTo: slash))
  }

  /// A path without the slashes at its end.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path = String(path.dropLast()) }
    return path
  }

  private static func reason(_ error: any Error) -> String {
    (error as? CocoaError)?.userInfo["NSUnderlyingError"].map { "\($0)" } ?? "\(error)"
  }
}
