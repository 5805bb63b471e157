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
  var checksum: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}

/// Brings a database forward; never back, and never past what this program knows.
public struct Migrator: Sendable {
  private let migrations: [Migration]

  /// A migrator for some steps.
  public init(migrations: [Migration]) { self.migrations = migrations.sorted { $0.number < $1.number } }

  /// Applies the missing steps, each in a transaction of its own; answers with those it applied.
  public func run(on database: any Database) async throws -> [Migration] {
    let known: [Int: String]
    // Two servers that start at once on an empty database may both make the table; the one that comes second finds it.
    do { known = try await Self.known(on: database) } catch is StorageError { known = try await Self.known(on: database) }
    if let newest = known.keys.max(), newest > migrations.last?.number ?? 0 {
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
      var known: [Int: String] = [:]
      for row in try tx.run("SELECT number, checksum FROM schema_migration") { known[try row.int(0)] = try row.text(1) }
      return known
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
