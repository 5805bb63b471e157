import ArgumentParser
import Deliberation
import Digest
import FoundationEssentials
import Glibc
import Institution
import Storage
import StoragePostgres
import StorageSQLite

/// `yishi restore` — puts a backup into an empty place, whole and looked at, or not at all.
struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a backup into an empty data folder (or an empty PostgreSQL database), and check it.",
    discussion: """
      Every file is compared with the backup's MANIFEST, and what was restored is looked at as yishi verify does it, before it counts. \
      Whatever is wrong is named (exit 1), and nothing is left behind. Keys that are kept apart from the backup: name their \
      folder with --keys.
      """)

  @OptionGroup var installation: Installation

  @Option(help: "Folder that holds yishi.key and record.key, when they are kept apart from the backup.")
  var keys: String?

  @Option(help: "The manifest's own SHA-256, as yishi backup printed it and you noted it.")
  var manifest: String?

  @Flag(help: "A backup of an earlier release, which made no manifest: only what was restored is looked at.")
  var withoutManifest = false

  @Argument(help: "The folder that yishi backup made.")
  var source: String

  func run() async throws { try await Console.told { try await restore(from: Disk.trimmed(source)) } }

  private func restore(from source: String) async throws {
    guard PlaceOnDisk(at: source).isFolder else { throw Refused("\(source) is no backup: there is no such folder") }
    let (list, told) = try listed(source)
    let dump = installation.postgresURL == nil ? "yishi.sqlite" : "yishi.pgdump"
    guard list.contains(where: { $0.path == dump }) else { throw Refused(missing(dump, of: source, list.map(\.path))) }
    let folder = Disk.trimmed(installation.folder)
    guard !Disk.isWithin(folder, source) else {
      throw Refused("\(folder) lies within \(source): a backup is not changed. Name a folder elsewhere with --data")
    }
    guard !PlaceOnDisk(at: folder + "/" + Installation.restoring).isThere else {
      throw Failure(
        "\(folder)/\(Installation.restoring) is there: something is restored there now, or was cut off. Empty the "
          + "folder then, or name a new one."
      )
    }
    guard try isFree(folder) else { throw Failure("\(folder) is not empty. Name a new folder with --data.") }
    let isMade = !PlaceOnDisk(at: folder).isThere
    let part = folder + "/" + Installation.restoring
    try Disk.makeOwn(part, help: "Something is restored there now, or was cut off: remove it then, or name a new folder.")
    var placed: [String] = []
    do {
      for item in list where item.path != "yishi.pgdump" { try take(item, from: source, into: part) }
      let lines = try await bring(list, told, of: source, part) { try finish(part, in: folder, &placed) }
      if isMade { try? Disk.syncOne(Disk.parent(of: folder)) }
      for line in lines { print(line) }
    } catch {
      // Only what was put there: somebody else may have come meanwhile.
      for name in placed + [Installation.restoring] { try? FileManager.default.removeItem(atPath: folder + "/" + name) }
      if isMade { rmdir(folder) }
      throw Self.named(error, part, source)
    }
    print("Look at it again at any time: yishi verify \(installation.flags)")
  }

  /// What was wrong with what was restored was wrong with the backup.
  private static func named(_ error: any Error, _ part: String, _ source: String) -> any Error {
    switch error {
    case StorageError.damaged(let why): Damage("\(why.replacing(part, with: source)). Nothing was restored.")
    case let damage as Damage: Damage("\(damage.what.replacing(part, with: source)). Nothing was restored.", kind: damage.kind)
    default: error
    }
  }

  private static let names = ["files", "yishi.key", "record.key", "yishi.sqlite"]

  /// A file of the backup, and what it should be.
  private struct Item {
    let path: String
    var file: FileHash?
  }

  /// What the manifest lists, once everything it lists was found there, and nothing else; and what it tells, nothing without one.
  private func listed(_ source: String) throws -> (list: [Item], told: [String: String]?) {
    let here = try Manifest.plainFiles(in: source)
    guard !withoutManifest else {
      guard manifest == nil else { throw Refused("give --manifest or --without-manifest, not both") }
      if let odd = here.first(where: { !Manifest.isPath($0) && !$0.hasPrefix("files/") }) {
        throw Refused("\(source)/\(odd) is no file of a backup: what it holds would be lost. Move it away if nothing needs it")
      }
      for odd in here where !Manifest.isPath(odd) { print("NOTE: \(source)/\(odd) is no attachment and stays behind") }
      let found = here.filter { Manifest.isPath($0) }
      let apart = ["yishi.key", "record.key"].filter { name in
        !found.contains(name) && keys.map { PlaceOnDisk(at: $0 + "/" + name).isThere } ?? false
      }
      return ((found + apart).map { Item(path: $0) }, nil)
    }
    guard here.contains(Manifest.name), let data = FileManager.default.contents(atPath: source + "/" + Manifest.name) else {
      throw Failure(
        """
        \(source) holds no \(Manifest.name), so nobody can tell whether its files are those that were copied. A backup of an earlier \
        release has none: give --without-manifest, and only what was restored is looked at.
        """)
    }
    if let manifest, SHA256.hex(of: [UInt8](data)) != manifest.lowercased() {
      throw Damage(
        "\(Manifest.name) has the SHA-256 \(SHA256.hex(of: [UInt8](data))), and not the one that was noted. Nothing was restored.")
    }
    do {
      let list = try Manifest([UInt8](data))
      let known = Set(list.entries.map(\.path))
      if let odd = here.first(where: { $0 != Manifest.name && !known.contains($0) }) {
        throw Damage("\(odd) is in the backup and not in its \(Manifest.name)")
      }
      for entry in list.entries {
        let place = place(of: entry.path, source)
        guard case .file(let size) = PlaceOnDisk(at: place) else {
          let isKey = entry.path.hasSuffix(".key")
          throw Damage("\(place) is missing" + (isKey ? "; when the keys are kept apart, name their folder with --keys" : ""))
        }
        guard size == entry.file.size else { throw Damage("\(place) has \(size) bytes, and should have \(entry.file.size)") }
      }
      return (list.entries.map { Item(path: $0.path, file: $0.file) }, list.facts)
    } catch let damage as Damage { throw Damage("\(damage.what). Nothing was restored.", kind: damage.kind) }
  }

  /// Keys may lie elsewhere.
  private func place(of path: String, _ source: String) -> String {
    guard let keys, path.hasSuffix(".key"), PlaceOnDisk(at: keys + "/" + path).isThere else { return source + "/" + path }
    return keys + "/" + path
  }

  private func missing(_ dump: String, of source: String, _ paths: [String]) -> String {
    switch dump {
    case "yishi.sqlite" where paths.contains("yishi.pgdump"):
      "\(source) is a backup of PostgreSQL: name an empty database with --database"
    case "yishi.pgdump" where paths.contains("yishi.sqlite"):
      "\(source) is a backup of SQLite: leave --database and YISHI_DATABASE out, and move it to PostgreSQL afterwards with yishi move"
    default: "\(source) is no backup: it holds no \(dump)"
    }
  }

  private func isFree(_ folder: String) throws -> Bool {
    switch PlaceOnDisk(at: folder) {
    case .nothing: true
    case .folder: try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty
    default: false
    }
  }

  /// Copies one file; what arrived is what is compared.
  private func take(_ item: Item, from source: String, into part: String) throws {
    let target = part + "/" + item.path
    if item.path.contains("/"), !PlaceOnDisk(at: Disk.parent(of: target)).isThere { try Disk.makeFolder(Disk.parent(of: target)) }
    try Disk.copy(place(of: item.path, source), to: target)
    guard let wanted = item.file else { return }
    guard FileHash(of: target) == wanted else { throw Damage("\(place(of: item.path, source)) is not the file that was backed up") }
  }

  /// Brings the database back, looks at the whole, and only then lets it count.
  private func bring(
    _ list: [Item], _ told: [String: String]?, of source: String, _ part: String, _ finish: () throws -> Void
  ) async throws -> [String] {
    guard let url = installation.postgresURL else {
      let reader = try await SQLiteReader(path: part + "/yishi.sqlite")
      let lines = try await reader.closing { try await look(at: reader, part, told) }
      try finish()
      return lines
    }
    let dump = source + "/yishi.pgdump"
    if let wanted = list.first(where: { $0.path == "yishi.pgdump" })?.file, FileHash(of: dump) != wanted {
      throw Damage("\(dump) is not the file that was backed up")
    }
    do { try PostgresRestore.read(dump: dump) } catch StorageError.failed(let why) { throw Damage("\(dump): \(why)") }
    let database = try await PostgresDatabase(url: url, connections: 2)
    return try await database.closing {
      if let table = try await PostgresRestore.occupant(of: database) {
        throw Failure("\(DatabaseAddress(url).bare) is not empty: it holds the table \(table). Name an empty database with --database.")
      }
      do { try await PostgresRestore.run(dump: dump, into: url) } catch StorageError.failed(let why) { throw Damage("\(dump): \(why)") }
      do {
        let lines = try await look(at: database, part, told)
        try finish()
        return lines
      } catch {
        do { try await PostgresRestore.undo(in: database) } catch {
          throw Failure("what was restored is wrong, and its tables cannot be taken away again: empty \(DatabaseAddress(url).bare) by hand")
        }
        throw error
      }
    }
  }

  /// What there is to tell of it, when nothing is wrong.
  private func look(at database: any Database, _ part: String, _ told: [String: String]?) async throws -> [String] {
    let opened = try await installation.opened(database)
    try await installation.refuseEmpty(database, to: "restore")
    let schema = try await opened.schema()
    let found = try await Inspection(schema, folder: part).run(on: database)
    if let told {
      let now = Manifest.facts(of: found, schema: opened.number)
      for (name, value) in now.sorted(by: { $0.key < $1.key }) where told[name] != value {
        throw Damage("\(name): \(value) was restored, and \(Manifest.name) says \(told[name] ?? "nothing")")
      }
    }
    return [
      "restored into \(installation.place): \(found.papers) papers, root \(Hex.text(found.root))", Verify.counts(found, schema),
    ]
  }

  /// Gives everything its place. The database comes last: before it there is no installation.
  private func finish(_ part: String, in folder: String, _ placed: inout [String]) throws {
    try Disk.sync(part)
    let others = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != Installation.restoring }
    guard others.isEmpty else {
      throw Failure("\(folder) is not empty any more: \(others.min() ?? "") came meanwhile. Nothing was restored.")
    }
    for name in Self.names where PlaceOnDisk(at: part + "/" + name).isThere {
      try Disk.rename(part + "/" + name, to: folder + "/" + name)
      placed.append(name)
    }
    try FileManager.default.removeItem(atPath: part)
  }
}
