internal import Digest
import FoundationEssentials

/// One numbered step of the schema.
public struct Migration: Hashable, Sendable {
  /// Its number; steps run in this order.
  public let number: Int
  /// `0001-spine`.
  public let name: String
  /// The file's text.
  public let text: String

  /// A step.
  public init(number: Int, name: String, text: String) {
    self.number = number
    self.name = name
    self.text = text
  }

  /// The steps of a folder, `NNNN-name.sql` each.
  public static func load(folder: String) throws -> [Migration] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".sql") }.sorted()
    return try files.map { file in
      guard let number = Int(file.prefix(4)) else { throw StorageError.failed("migration \(file) has no number") }
      return Migration(
        number: number, name: String(file.dropLast(4)), text: try String(contentsOfFile: folder + "/" + file, encoding: .utf8))
    }
  }

  /// The statements for an engine: lines marked for the other one are left out, BLOB is BYTEA on PostgreSQL.
  func statements(for engine: Engine) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
      for marked in [Engine.sqlite, .postgres] {
        let mark = "-- \(marked.rawValue): "
        if line.hasPrefix(mark) { return marked == engine ? line.dropFirst(mark.count) + ";" : nil }
      }
      return line.hasPrefix("--") ? nil : String(line)
    }
    let whole = lines.joined(separator: "\n").replacing(";\n", with: "\u{1}")
    return whole.split(separator: "\u{1}").map { statement in
      let trimmed = statement.drop { $0.isWhitespace }
      let plain = trimmed.hasSuffix(";") ? String(trimmed.dropLast()) : String(trimmed)
      return engine == .postgres ? plain.replacing(" BLOB", with: " BYTEA") : plain
    }.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Changes when the file does.
  var checksum: String { String(FNV1a.hash(of: text.utf8), radix: 16) }
}

/// 库表版本 — where the schema of a database stands beside the steps that a program knows.
public enum SchemaState: Hashable, Sendable {
  /// No step was ever taken here: no installation.
  case absent
  /// Every step was taken.
  case current
  /// The steps up to this number were taken, and no later one.
  case older(Int)
  /// A step was taken that the program does not know.
  case newer(Int)
  /// The list of steps is none that this program ever left behind; why, in a few words.
  case foreign(String)
}

/// Brings a database forward; never back, and never past what this program knows.
public struct Migrator: Sendable {
  private let migrations: [Migration]

  /// A migrator for some steps.
  public init(migrations: [Migration]) { self.migrations = migrations.sorted { $0.number < $1.number } }

  /// The number of the newest step.
  public var newest: Int { migrations.last?.number ?? 0 }

  /// The same without the steps after a number.
  public func upTo(_ number: Int) -> Migrator { Migrator(migrations: migrations.filter { $0.number <= number }) }

  /// Where a database stands; writes nothing, and makes no table.
  public func state(of database: any Database) async throws -> SchemaState {
    try await database.read { tx in
      guard try tx.hasTable("schema_migration") else { return .absent }
      return try self.state(from: Self.steps(tx))
    }
  }

  private func state(from taken: [Int: String]) -> SchemaState {
    guard let last = taken.keys.max() else { return .absent }
    guard last <= newest else { return .newer(last) }
    for migration in migrations where migration.number <= last {
      guard let checksum = taken[migration.number] else { return .foreign("migration \(migration.name) is missing from its list") }
      guard checksum == migration.checksum else { return .foreign("migration \(migration.name) is not this program's") }
    }
    if let odd = taken.keys.sorted().first(where: { number in !migrations.contains { $0.number == number } }) {
      return .foreign("migration \(odd) is none of this program's")
    }
    return last == newest ? .current : .older(last)
  }

  private static func steps(_ tx: Transaction) throws -> [Int: String] {
    var known: [Int: String] = [:]
    for row in try tx.run("SELECT number, checksum FROM schema_migration") { known[try row.int(0)] = try row.text(1) }
    return known
  }

  /// Applies the missing steps, each in a transaction of its own; answers with those it applied.
  public func run(on database: any Database) async throws -> [Migration] {
    let known: [Int: String]
    // Two servers that start at once on an empty database may both make the table; the one that comes second finds it.
    do { known = try await Self.known(on: database) } catch is StorageError { known = try await Self.known(on: database) }
    if let newest = known.keys.max(), newest > self.newest {
      throw StorageError.failed("the database is at schema \(newest), newer than this program; run the newer program")
    }
    var applied: [Migration] = []
    for migration in migrations {
      if let checksum = known[migration.number] {
        guard checksum == migration.checksum else {
          throw StorageError.failed("migration \(migration.name) was changed after it was applied; restore the file")
        }
        continue
      }
      do {
        try await Self.apply(migration, on: database)
        applied.append(migration)
      } catch let error as StorageError {
        // Another server was faster with the same step.
        guard try await Self.known(on: database)[migration.number] == migration.checksum else { throw error }
      }
    }
    return applied
  }

  private static func known(on database: any Database) async throws -> [Int: String] {
    try await database.write { tx in
      try tx.migrate(
        """
        CREATE TABLE IF NOT EXISTS schema_migration (
          number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)
        """)
      return try steps(tx)
    }
  }

  private static func apply(_ migration: Migration, on database: any Database) async throws {
    try await database.write { tx in
      for statement in migration.statements(for: tx.engine) { try tx.migrate(statement) }
      try tx.execute(
        """
        INSERT INTO schema_migration (number, name, checksum)
        VALUES (\(migration.number), \(migration.name), \(migration.checksum))
        """)
    }
  }
}
