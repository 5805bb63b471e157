/// 迁移数据 — carries every row of an installation from one database to another, and compares them row by row afterwards.
///
/// The destination keeps the progress: what is there is not carried again, so that a move that was cut off goes on. The tables are
/// those of the schema itself; none can be forgotten. One of the two databases must be SQLite, whose catalogue is read.
public struct Mover: Sendable {
  private let source: any Database, destination: any Database
  private let catalogue: Catalogue
  private let page: Int

  /// What a comparison found.
  public enum Verdict: Hashable, Sendable {
    /// All rows are equal.
    case equal(rows: Int)
    /// The first row that differs, or that one side lacks: its table and key.
    case differs(table: String, key: String)
  }

  /// A mover between two migrated databases.
  ///
  /// - Parameter page: how many rows go in one step, and are carried again when it is cut off.
  public init(from source: any Database, to destination: any Database, page: Int = 500) async throws {
    self.source = source
    self.destination = destination
    self.page = page
    guard let told = [source, destination].first(where: { $0.engine == .sqlite }) else {
      throw StorageError.failed("both are PostgreSQL: use pg_dump and pg_restore")
    }
    catalogue = try await told.read { try Catalogue($0) }
    let versions = try await Self.version(source)
    guard try await Self.version(destination) == versions else {
      throw StorageError.failed("the two databases have different schemas; run yishi migrate on both with this program")
    }
  }

  private static func version(_ database: any Database) async throws -> [String] {
    try await database.read { tx in
      try tx.run("SELECT name, checksum FROM schema_migration ORDER BY number").map { "\(try $0.text(0)) \(try $0.text(1))" }
    }
  }

  /// Where the unfinished move into a database comes from; `nil` when it is whole. Half an installation must not be worked with: who
  /// writes into it loses what is written when the move goes on.
  public static func unfinished(in database: any Database) async throws -> String? {
    try await database.read { tx in
      guard try tx.hasTable("moving") else { return nil }
      return try tx.first("SELECT origin FROM moving")?.text(0)
    }
  }

  /// Makes sure that the destination is empty, or is the unfinished move from `origin`, whose password is not kept.
  public func begin(from origin: String) async throws {
    let tables = catalogue.tables
    let origin = DatabaseAddress(origin).bare
    try await destination.write { tx in
      try tx.migrate("CREATE TABLE IF NOT EXISTS moving (origin TEXT NOT NULL PRIMARY KEY)")
      if let row = try tx.first("SELECT origin FROM moving") {
        let earlier = DatabaseAddress(try row.text(0)).bare
        guard earlier == origin else {
          throw StorageError.failed("the destination holds an unfinished move from \(earlier); name a new one")
        }
        return
      }
      for table in tables where try table.count(tx) > 0 {
        throw StorageError.failed("the destination is not empty: \(table.name) has rows; name a new one")
      }
      try tx.execute("INSERT INTO moving (origin) VALUES (\(origin))")
    }
  }

  /// Carries all rows, table by table; `report` hears the table and the rows it has by now.
  public func carry(_ report: @Sendable (String, Int) -> Void) async throws {
    let page = page
    for table in catalogue.tables {
      var last = try await destination.read { try table.last($0) }
      var count = try await destination.read { try table.count($0) }
      while true {
        let after = last
        let rows = try await source.read { try table.page(after: after, limit: page, $0) }
        guard let newest = rows.last else { break }
        try await destination.write { tx in try Self.enter(rows, into: table, tx) }
        last = table.key(of: newest)
        count += rows.count
        report(table.name, count)
      }
    }
    for table in catalogue.tables { try await refer(table) }
  }

  private static func enter(_ rows: [[SQLValue]], into table: Catalogue.Table, _ tx: Transaction) throws {
    let many = max(1, min(100, 1_000 / table.columns.count))
    for start in stride(from: 0, to: rows.count, by: many) {
      let values = rows.dropFirst(start).prefix(many).map { row -> SQL in
        let marks = zip(row, table.columns).enumerated().flatMap { place, pair in
          [SQL.Part.name(place > 0 ? ", " : ""), .value(pair.1.isOwnReference ? .null(pair.1.type) : pair.0)]
        }
        return SQL(parts: [.name("(")] + marks + [.name(")")])
      }
      try tx.execute("INSERT INTO \(table.title) (\(table.list)) VALUES \(values.joined(separator: ", "))")
    }
  }

  /// Enters what rows say of other rows of their own table, now that all are there.
  private func refer(_ table: Catalogue.Table) async throws {
    let page = page
    for (place, column) in table.columns.enumerated() where column.isOwnReference {
      var last: [SQLValue]?
      while true {
        let after = last
        let rows = try await source.read { try table.page(after: after, limit: page, $0) }
        guard let newest = rows.last else { break }
        try await destination.write { tx in
          for row in rows {
            guard row.indices.contains(place) else { throw StorageError.decoding("a row of \(table.name) is too short") }
            if case .null = row[place] { continue }
            let isKey = zip(table.key, table.key(of: row)).enumerated().flatMap { index, pair in
              [SQL.Part.name((index > 0 ? " AND " : "") + pair.0.name + " = "), .value(pair.1)]
            }
            try tx.execute(
              SQL(parts: [.name("UPDATE \(table.name) SET \(column.name) = "), .value(row[place]), .name(" WHERE ")] + isKey))
          }
        }
        last = table.key(of: newest)
      }
    }
  }

  /// Compares every row of both sides, in the order of the keys.
  public func compare() async throws -> Verdict {
    let page = page
    var rows = 0
    for table in catalogue.tables {
      var last: [SQLValue]?
      while true {
        let after = last
        let here = try await source.read { try table.page(after: after, limit: page, $0) }
        let there = try await destination.read { try table.page(after: after, limit: page, $0) }
        if let place = here.indices.first(where: { !there.indices.contains($0) || there[$0] != here[$0] }) {
          // A row that the source lacks is named itself, and not the one that stands in its place.
          let odd = there.indices.contains(place) ? table.key(of: there[place]) : table.key(of: here[place])
          let isKnown = here.contains { table.key(of: $0) == odd }
          return .differs(table: table.name, key: Self.text(isKnown ? table.key(of: here[place]) : odd))
        }
        if let surplus = there.dropFirst(here.count).first { return .differs(table: table.name, key: Self.text(table.key(of: surplus))) }
        rows += here.count
        guard let newest = here.last else { break }
        last = table.key(of: newest)
      }
    }
    return .equal(rows: rows)
  }

  /// Takes the mark of an unfinished move away.
  public func finish() async throws { try await destination.write { tx in try tx.migrate("DROP TABLE moving") } }

  static func text(_ key: [SQLValue]) -> String {
    key.map { value in
      switch value {
      case .integer(let number): String(number)
      case .text(let text): text
      default: "…"
      }
    }.joined(separator: ", ")
  }
}
