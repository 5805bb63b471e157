import ArgumentParser
import Digest
import FoundationEssentials
import Institution
import Storage
import StoragePostgres
import StorageSQLite

/// `yishi move` — an installation from SQLite to PostgreSQL, or back.
struct Move: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Carry an installation to another database: SQLite data folder or postgres:// address, in either direction.",
    discussion: """
      Stop the servers first. A move that is cut off goes on when it is run again. Afterwards every row is compared, and the public
      record is checked on both sides. Attachments and key files are copied when the data folders differ; the move is done when every
      attachment is there.
      """)

  @Option(help: "Data folder (SQLite), or postgres://user@host/name.") var from: String
  @Option(help: "Data folder (SQLite), or postgres://user@host/name.") var to: String
  @Option(help: "Data folder of a PostgreSQL side, for attachments and keys (YISHI_DATA, default ./data).") var data: String?

  func run() async throws { try await Console.told { try await move() } }

  private func move() async throws {
    guard from != to else { throw Failure("--from and --to are the same.") }
    let source = try side(from, isSource: true)
    let destination = try side(to, isSource: false)
    // The source first: without one, no destination is made.
    let one = try await source.read()
    try await one.closing {
      try await judge(one)
      let other = try await destination.open()
      try await other.closing { try await carry(from: one, source, to: other, destination) }
    }
    let shown = DatabaseAddress(to).bare
    let database = destination.url == nil ? "" : "--database \(shown) "
    print("moved to \(shown). Check it: yishi verify \(database)--data \(destination.folder)")
  }

  /// Only an installation of this program's schema, and a whole one, is carried.
  private func judge(_ one: any Database) async throws {
    let migrator = Migrator(migrations: try Migration.load(folder: Resources.migrations))
    switch try await migrator.state(of: one) {
    case .absent: throw Refused("no installation in \(DatabaseAddress(from).bare): it holds no tables of Yishi")
    case .older(let number):
      throw Refused("the source has schema \(number), and this program works with \(migrator.newest): run yishi migrate on it first")
    case .newer(let number):
      throw Refused("the source has schema \(number), and this program knows \(migrator.newest): run the newer program")
    case .foreign(let why): throw Damage("schema_migration: \(why)")
    case .current: break
    }
    if let origin = try await Mover.unfinished(in: one) {
      throw Failure("The source is itself an unfinished move from \(DatabaseAddress(origin).bare). Finish that one first.")
    }
  }

  private func carry(from one: any Database, _ source: Side, to other: any Database, _ destination: Side) async throws {
    let migrator = Migrator(migrations: try Migration.load(folder: Resources.migrations))
    _ = try await migrator.run(on: other)
    let mover = try await Mover(from: one, to: other)
    try await mover.begin(from: from)
    let progress = Progress()
    try await mover.carry { progress.tell($0, $1) }
    try await OpinionTable.completeSearch(on: other)
    print("comparing")
    switch try await mover.compare() {
    case .equal(let rows): print("\(rows) rows are equal")
    case .differs(let table, let key):
      print("DIFFERS: \(table) \(key). Was a server still running? Stop it, empty the destination, and move again.")
      throw ExitCode(1)
    }
    try await compareRecords(one, other)
    try copyKeys(source.folder, destination.folder)
    try await copyFiles(source.folder, destination.folder, other)
    guard (one as? SQLiteReader)?.isOvertaken != true else {
      throw Failure("\(from) was written to meanwhile. Stop the servers, empty the destination, and move again.")
    }
    try await mover.finish()
  }

  /// One side: where its rows are, and where its attachments and keys lie.
  private struct Side {
    let folder: String
    let url: String?

    /// The source: nothing is written there.
    func read() async throws -> any Database {
      if let url { return try await PostgresDatabase(url: url) }
      return try await SQLiteReader(path: folder + "/yishi.sqlite")
    }

    func open() async throws -> any Database {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      if let url { return try await PostgresDatabase(url: url) }
      return try await SQLiteDatabase(path: folder + "/yishi.sqlite")
    }
  }

  private func side(_ address: String, isSource: Bool) throws -> Side {
    let isPostgres = address.hasPrefix("postgres://") || address.hasPrefix("postgresql://")
    guard !isPostgres else { return Side(folder: data ?? Environment.value("YISHI_DATA") ?? "./data", url: address) }
    guard !isSource || PlaceOnDisk(at: address + "/yishi.sqlite").isThere else {
      throw Refused("no installation in \(address): it holds no yishi.sqlite")
    }
    return Side(folder: address, url: nil)
  }

  /// The public record must be the same on both sides, root and all. One that was changed before is told, and carried as it is.
  private func compareRecords(_ one: any Database, _ other: any Database) async throws {
    let here = try await one.read { try RecordTable.verify($0) }
    let there = try await other.read { try RecordTable.verify($0) }
    guard here == there else {
      print("DIFFERS: the public record is not the same on both sides. Empty the destination, and move again.")
      throw ExitCode(1)
    }
    switch here {
    case .clean(let papers, let root): print("the public record is the same: \(papers) papers, root \(Hex.text(root))")
    default: print("NOTE: the public record was not clean before the move either; yishi verify names what was changed")
    }
  }

  /// The keys go along; another key that lies there already is not this installation's.
  private func copyKeys(_ source: String, _ target: String) throws {
    let files = FileManager.default
    guard source != target else { return }
    for name in ["yishi.key", "record.key"] where files.fileExists(atPath: source + "/" + name) {
      let (from, path) = (source + "/" + name, target + "/" + name)
      guard !files.fileExists(atPath: path) else {
        guard files.contentsEqual(atPath: from, andPath: path) else {
          throw Failure("\(path) is another key than \(from). Move it away if nothing needs it, and run the same command again.")
        }
        continue
      }
      try? files.removeItem(atPath: path + ".part")
      try files.copyItem(atPath: from, toPath: path + ".part")
      try files.moveItem(atPath: path + ".part", toPath: path)
    }
  }

  /// Every attachment that the rows name must be there, whole, before the move counts as done.
  private func copyFiles(_ source: String, _ target: String, _ database: any Database) async throws {
    let store = try FileStore(folder: target + "/files")
    if source != target, FileManager.default.fileExists(atPath: source + "/files") {
      let found = try store.take(from: FileStore(existing: source + "/files")) { if $0.isMultiple(of: 1_000) { print("files: \($0)") } }
      print("\(found.taken) files copied")
      for name in found.broken { print("NOTE: \(source)/files holds \(name) with other bytes than its own") }
    }
    let missing = try await store.missing(of: database)
    guard missing.isEmpty else {
      for name in missing.prefix(20) { print("MISSING: \(target)/files/\(name.prefix(2))/\(name)") }
      throw Failure(
        """
        \(missing.count) attachments are missing in \(target)/files. Put them there from \(source), or from a backup, and run the same \
        command again; the move is not finished before.
        """)
    }
  }
}

/// A line for a table's first rows, and then for every fifty thousand.
private final class Progress: Sendable {
  func tell(_ table: String, _ rows: Int) {
    if rows <= 500 || rows / 50_000 != (rows - 500) / 50_000 { print("\(table): \(rows)") }
  }
}
