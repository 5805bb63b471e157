import ArgumentParser
import Deliberation
import Digest
import FoundationEssentials
import Institution
import Storage
import StoragePostgres
import StorageSQLite

/// `yishi backup` — a consistent copy while the server runs, looked at before it counts as one.
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy database, keys and attachments into a new folder, while the server runs, and check the copy.",
    discussion: """
      The copy is made in FOLDER.part and gets its name when it was found whole: rows, attachments, keys and the public record, as \
      yishi verify looks at them. A backup that fails leaves nothing and names the first wrong thing. MANIFEST lists its files with \
      their hashes; sha256sum -c MANIFEST checks them.
      """)

  @OptionGroup var installation: Installation

  @Argument(help: "The folder to make; it must not exist yet.")
  var target: String

  func run() async throws { try await Console.told { try await make(Disk.trimmed(target)) } }

  private func make(_ target: String) async throws {
    guard !PlaceOnDisk(at: target).isThere else { throw Failure("\(target) exists already. Name a new folder.") }
    guard ![installation.folder, installation.folder + "/files"].contains(where: { Disk.isWithin(target, $0) }) else {
      throw Refused("\(target) lies within \(installation.folder): a backup in what it is a backup of is lost with it. Name another place")
    }
    let part = target + ".part"
    var isMade = false
    do {
      let manifest = try await installation.looking(toBe: "copied") { opened in
        try await installation.refuseEmpty(opened.database, to: "back up")
        // A copy of what was changed meanwhile is none.
        if isMade { try FileManager.default.removeItem(atPath: part) }
        isMade = false
        try Disk.makeOwn(part, help: "A backup makes it now, or was cut off: remove it then, or name a new folder.")
        isMade = true
        return try await fill(part, opened)
      }
      try Disk.sync(part)
      try Disk.rename(part, to: target)
      tell(manifest, target)
    } catch {
      if isMade { try? FileManager.default.removeItem(atPath: part) }
      // What is wrong with the copy is wrong with what was copied.
      guard let damage = error as? Damage else { throw error }
      throw Damage(damage.what.replacing(part, with: Disk.trimmed(installation.folder)), kind: damage.kind)
    }
  }

  /// Copies everything and looks at the copy.
  private func fill(_ part: String, _ opened: Installation.Opened) async throws -> Manifest {
    let schema = try await opened.schema()
    let inspection = Inspection(schema, folder: part)
    let found: Inspection.Findings
    if let database = opened.database as? PostgresDatabase {
      let folder = installation.folder
      // The rows that are looked at are those of the dump: both see one state.
      found = try await database.backup(to: part + "/yishi.pgdump") { tx in
        try Self.copyFiles(folder, part)
        return try inspection.run(tx)
      }
      try PostgresRestore.read(dump: part + "/yishi.pgdump")
    } else {
      try await opened.database.backup(to: part + "/yishi.sqlite")
      try Self.copyFiles(installation.folder, part)
      let copy = try await SQLiteReader(path: part + "/yishi.sqlite")
      found = try await copy.closing { try await inspection.run(on: copy) }
    }
    let facts = [
      "program": Release.version, "engine": opened.database.engine.rawValue, "time": Date().formatted(.iso8601),
    ].merging(Manifest.facts(of: found, schema: opened.number)) { told, _ in told }
    let manifest = Manifest(facts: facts, entries: try Manifest.entries(in: part))
    try Data(manifest.text.utf8).write(to: URL(filePath: part + "/" + Manifest.name))
    return manifest
  }

  /// Keys, and all attachments: they are only ever added, so those that the copied database names are there by now.
  private static func copyFiles(_ folder: String, _ part: String) throws {
    for name in ["yishi.key", "record.key"] where PlaceOnDisk(at: folder + "/" + name).isThere {
      try Disk.copy(folder + "/" + name, to: part + "/" + name)
    }
    guard PlaceOnDisk(at: folder + "/files").isFolder else { return }
    // The folder may be a link to another disk.
    for path in try Manifest.plainFiles(in: Disk.real(folder + "/files")).map({ "files/" + $0 }) where Manifest.isPath(path) {
      if !PlaceOnDisk(at: part + "/" + Disk.parent(of: path)).isThere { try Disk.makeFolder(part + "/" + Disk.parent(of: path)) }
      try Disk.copy(folder + "/" + path, to: part + "/" + path)
    }
  }

  private func tell(_ manifest: Manifest, _ target: String) {
    let facts = manifest.facts
    let into = facts["engine"] == Engine.sqlite.rawValue ? "--data NEW" : "--data NEW --database postgres://…/EMPTY"
    print(
      """
      backup in \(target): \(manifest.entries.count) files, \(facts["rows"] ?? "") rows, \(facts["papers"] ?? "") papers, root \
      \(facts["root"] ?? ""); manifest sha256 \(SHA256.hex(of: Array(manifest.text.utf8)))
      """)
    print("Keep a note of that hash elsewhere. Try the backup: yishi restore \(target) \(into)")
  }
}
