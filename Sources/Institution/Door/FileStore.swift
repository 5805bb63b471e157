internal import Deliberation
internal import Digest
internal import FoundationEssentials
public import Storage

/// 附件库 — attachments outside the database, named by the SHA-256 of their bytes, so that a file cannot change unseen.
public struct FileStore: Sendable {
  private let folder: String

  /// A store in `folder`, made when absent.
  public init(folder: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// A store that is there; a folder that is not is an empty store.
  public init(existing folder: String) { self.folder = folder }

  /// Keeps the bytes before the command that names them; a second copy of the same bytes takes no room, and half a file that bears the
  /// name is written anew.
  ///
  /// - Throws: ``Damage`` where something of this name is there and cannot be read.
  public func keep(_ bytes: [UInt8]) throws -> String {
    let name = SHA256.hex(of: bytes)
    let path = path(of: name)
    guard try self.bytes(of: name) == nil else { return name }
    try FileManager.default.createDirectory(
      atPath: folder + "/" + name.prefix(2), withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    return name
  }

  /// The bytes of a file, checked against their name; `nil` when no file of this name is there, or one that holds other bytes.
  ///
  /// - Throws: ``Damage`` for one that is there and cannot be read.
  public func bytes(of sha256: String) throws(Damage) -> [UInt8]? {
    guard Self.isName(sha256) else { return nil }
    let bytes: [UInt8]
    do { bytes = [UInt8](try Data(contentsOf: URL(filePath: path(of: sha256)))) } catch {
      if let error = error as? CocoaError, error.code == .fileReadNoSuchFile || error.code == .fileNoSuchFile { return nil }
      throw Damage("files/\(shelved(sha256)) cannot be read: \(error)")
    }
    return SHA256.hex(of: bytes) == sha256 ? bytes : nil
  }

  /// Takes over every file of another store that is not here whole, each under another name until it is: what was cut off goes on,
  /// and half a file is none.
  ///
  /// - Returns: how many came, and the names of those that do not hold their own bytes over there either.
  public func take(from other: FileStore, _ report: (Int) -> Void = { _ in }) throws -> (taken: Int, broken: [String]) {
    var taken = 0
    var broken: [String] = []
    try other.eachName { name in
      guard try bytes(of: name) == nil else { return }
      guard let bytes = try other.bytes(of: name) else { return broken.append(name) }
      // A file of this name is a torn one: keeping the bytes would take it for the whole.
      try? FileManager.default.removeItem(atPath: path(of: name))
      _ = try keep(bytes)
      taken += 1
      report(taken)
    }
    return (taken, broken)
  }

  /// Goes through the names of all files, in order; what bears no hash for its name is passed over, as half a file of somebody who is
  /// writing.
  func eachName(_ body: (String) throws -> Void) throws {
    guard FileManager.default.fileExists(atPath: folder) else { return }
    for shelf in try names(in: "") where shelf.utf8.count == 2 {
      for name in try names(in: "/" + shelf) where Self.isName(name) && name.hasPrefix(shelf) { try body(name) }
    }
  }

  /// Reads every file, piece by piece, and throws ``Damage`` for the first whose bytes are not its own; how many there are.
  func check() throws -> Int {
    var count = 0
    try eachName { name in
      guard let found = FileHash(of: path(of: name)) else { throw Damage("files/\(shelved(name)) cannot be read") }
      guard found.sha256 == name else { throw Damage("files/\(shelved(name)) holds other bytes than those it is named by (\(found.size))") }
      count += 1
    }
    return count
  }

  /// True when a file of this name is there.
  func holds(_ name: String) -> Bool { Self.isName(name) && FileManager.default.fileExists(atPath: path(of: name)) }

  /// Attachments that a database names and that are not here, or not whole.
  public func missing(of database: any Database) async throws -> [String] {
    var missing: [String] = []
    var last = ID<Attachment>(rawValue: .min)
    while true {
      let after = last
      let page = try await database.read { try Attachment.hashes(after: after, $0) }
      guard let newest = page.last else { return missing }
      missing += try page.map { $0.sha256 }.filter { try bytes(of: $0) == nil }
      last = newest.id
    }
  }

  /// What lies in a folder of the store.
  private func names(in shelf: String) throws(Damage) -> [String] {
    do { return try FileManager.default.contentsOfDirectory(atPath: folder + shelf).sorted() } catch {
      throw Damage("files\(shelf) cannot be read: \(error)")
    }
  }

  /// True for the hash of a file: 64 small hexadecimal letters.
  private static func isName(_ name: String) -> Bool {
    name.utf8.count == 64 && name.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  private func shelved(_ name: String) -> String { "\(name.prefix(2))/\(name)" }
  private func path(of name: String) -> String { "\(folder)/\(shelved(name))" }
}
