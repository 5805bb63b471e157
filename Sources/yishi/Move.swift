import ArgumentParser
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
      record is checked on the destination. Attachments and key files are copied when the data folders differ.
      """)

  @Option(help: "Data folder (SQLite), or postgres://user@host/name.") var from: String
  @Option(help: "Data folder (SQLite), or postgres://user@host/name.") var to: String
  @Option(help: "Data folder of a PostgreSQL side, for attachments and keys (YISHI_DATA, default ./data).") var data: String?

  func run() async throws {
    guard from != to else { throw Failure("--from and --to are the same.") }
    let source = try side(from, isSource: true)
    let destination = try side(to, isSource: false)
    let (one, other) = (try await source.open(), try await destination.open())
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
    try copyFiles(source.folder, destination.folder)
    try await mover.finish()
    await one.close()
    await other.close()
    let database = destination.url == nil ? "" : "--database \(Self.shown(to)) "
    print("moved to \(Self.shown(to)). Check it: yishi verify \(database)--data \(destination.folder)")
  }

  /// An address without its password, for a screen that others see too.
  private static func shown(_ address: String) -> String { address.replacing(/:\/\/([^:@\/]+):[^@\/]*@/) { "://\($0.1):…@" } }

  /// One side: where its rows are, and where its attachments and keys lie.
  private struct Side {
    let folder: String
    let url: String?

    func open() async throws -> any Database {
      if let url { return try await PostgresDatabase(url: url) }
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      return try await SQLiteDatabase(path: folder + "/yishi.sqlite")
    }
  }

  private func side(_ address: String, isSource: Bool) throws -> Side {
    let isPostgres = address.hasPrefix("postgres://") || address.hasPrefix("postgresql://")
    guard !isPostgres else { return Side(folder: data ?? Environment.value("YISHI_DATA") ?? "./data", url: address) }
    guard !isSource || FileManager.default.fileExists(atPath: address + "/yishi.sqlite") else {
      throw Failure("\(address) holds no yishi.sqlite.")
    }
    return Side(folder: address, url: nil)
  }

  /// Attachments and keys go along; what lies there already stays.
  private func copyFiles(_ source: String, _ target: String) throws {
    let files = FileManager.default
    guard source != target else { return }
    for name in ["yishi.key", "record.key", "files"] where files.fileExists(atPath: source + "/" + name) {
      guard !files.fileExists(atPath: target + "/" + name) else {
        print("\(target)/\(name) was there already and stays: make sure that it is the same")
        continue
      }
      try files.copyItem(atPath: source + "/" + name, toPath: target + "/" + name)
    }
  }
}

/// A line for a table's first rows, and then for every fifty thousand.
private final class Progress: Sendable {
  func tell(_ table: String, _ rows: Int) {
    if rows <= 500 || rows / 50_000 != (rows - 500) / 50_000 { print("\(table): \(rows)") }
  }
}
