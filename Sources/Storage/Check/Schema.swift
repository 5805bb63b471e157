internal import Deliberation

/// 表目 — the tables as the program's own migrations make them, by which every row of a database is read and looked at: none can be
/// forgotten, and a damaged database is not asked what it should hold.
public struct Schema: Sendable {
  private let catalogue: Catalogue
  /// Tables and indexes of the SQLite engine.
  private let names: [String]
  /// Rows of one page.
  private let page: Int

  /// Reads the tables of an empty SQLite database that was just migrated.
  public init(of database: any Database, page: Int = 500) async throws {
    catalogue = try await database.read { try Catalogue($0) }
    names = try await database.read { tx in
      try tx.run("SELECT name FROM sqlite_master WHERE type IN ('table', 'index') ORDER BY type DESC, name").map { try $0.text(0) }
    }
    self.page = page
  }

  /// What is looked at, one after the other, each in a transaction: the engine's own check, then table by table. Each answers with the
  /// number of rows it read, and throws ``Damage`` for the first wrong one.
  ///
  /// PostgreSQL finds a broken page when it is read; that no row is missing from the key it is found by is counted here.
  public var checks: [@Sendable (Transaction) throws -> Int] {
    [{ try self.checkFile($0) }] + catalogue.tables.map { table in { @Sendable tx in try self.check(table, tx) } } + [
      { try self.checkWords($0) }
    ]
  }

  /// How many tables hold rows of the installation.
  public var tables: Int { catalogue.tables.count }

  private func checkFile(_ tx: Transaction) throws -> Int {
    guard tx.engine == .sqlite else { return 0 }
    let told = try tx.first("SELECT integrity_check FROM pragma_integrity_check(1)")?.text(0) ?? "nothing"
    guard told == "ok" else { throw Damage("yishi.sqlite: \(told)") }
    let found = Set(try tx.run("SELECT name FROM sqlite_master").map { try $0.text(0) })
    if let missing = names.first(where: { !found.contains($0) }) { throw Damage("the table or index \(missing) is missing") }
    return 0
  }

  private func check(_ table: Catalogue.Table, _ tx: Transaction) throws -> Int {
    guard try tx.hasTable(table.name) else { throw Damage("the table \(table.name) is missing") }
    let order = table.key.map(\.name).joined(separator: ", ")
    var last: [SQLValue]?
    var rows = 0
    while true {
      let page: [[SQLValue]]
      do { page = try table.stored(after: last, limit: self.page, by: order, tx) } catch let error as StorageError {
        let place = last.map { "after the row \(Mover.text($0))" } ?? "at the beginning"
        throw error.isPassing(on: tx.engine) ? error : Damage("the table \(table.name), \(place): \(error.line)")
      }
      for row in page {
        let key = table.key(of: row)
        guard row.count == table.columns.count else { throw Damage("the row \(Mover.text(key)) of \(table.name) is too short") }
        for (value, column) in zip(row, table.columns) where !column.admits(value) {
          throw Damage("the row \(Mover.text(key)) of \(table.name): \(column.name) is \(value.named), which cannot be")
        }
        guard key != last else { throw Damage("the table \(table.name) has two rows \(Mover.text(key))") }
        last = key
      }
      rows += page.count
      guard page.count == self.page else { break }
    }
    try count(table, rows, tx)
    try follow(table, tx)
    return rows
  }

  /// A row that its key does not lead to is there for some questions and not for others.
  private func count(_ table: Catalogue.Table, _ rows: Int, _ tx: Transaction) throws {
    guard tx.engine == .postgres else { return }
    for way in ["enable_indexscan", "enable_indexonlyscan", "enable_bitmapscan"] { try Self.set(way, "off", tx) }
    let all = try table.count(tx)
    for way in ["enable_indexscan", "enable_indexonlyscan", "enable_bitmapscan"] { try Self.set(way, "on", tx) }
    guard all == rows else { throw Damage("the table \(table.name) holds \(all) rows, and its key leads to \(rows)") }
  }

  private static func set(_ name: String, _ value: String, _ tx: Transaction) throws {
    _ = try tx.run("SELECT set_config(\(name), \(value), true)")
  }

  /// Every row that is named must be there.
  private func follow(_ table: Catalogue.Table, _ tx: Transaction) throws {
    for reference in table.named {
      let pairs = zip(reference.columns, reference.parents)
      let isSame = pairs.map { "parent.\($0.1) = child.\($0.0)" }.joined(separator: " AND ")
      let isThere = reference.columns.map { "child.\($0) IS NOT NULL" }.joined(separator: " AND ")
      let shown = (table.key.map(\.name) + reference.columns).map { "child.\($0)" }.joined(separator: ", ")
      let lost = try tx.first(
        SQL(parts: [
          .name(
            "SELECT \(shown) FROM \(table.name) child WHERE \(isThere) AND NOT EXISTS "
              + "(SELECT 1 FROM \(reference.parent) parent WHERE \(isSame)) LIMIT 1")
        ]))
      guard let lost else { continue }
      let (key, named) = (lost.values.prefix(table.key.count), lost.values.dropFirst(table.key.count))
      throw Damage(
        "the row \(Mover.text(Array(key))) of \(table.name) names the row \(Mover.text(Array(named))) of "
          + "\(reference.parent), which is missing"
      )
    }
  }

  /// The index of words is no content, but a search that fails on it is a fault of the installation: all of it is read.
  private func checkWords(_ tx: Transaction) throws -> Int {
    guard try tx.hasTable("opinion_search") else { return 0 }
    do {
      switch tx.engine {
      case .postgres: _ = try tx.first("SELECT sum(length(text)) FROM opinion_search")
      case .sqlite:
        // Tables of this connection alone lie in memory, also where the file may only be read.
        _ = try tx.run("CREATE VIRTUAL TABLE temp.words_of_search USING fts5vocab('main', 'opinion_search', 'row')")
        _ = try tx.first("SELECT sum(doc), sum(cnt) FROM temp.words_of_search")
        _ = try tx.run("DROP TABLE temp.words_of_search")
      }
    } catch let error as StorageError where !error.isPassing(on: tx.engine) { throw Damage("the index of words: \(error.line)") }
    return 0
  }
}

extension Catalogue.Column {
  /// True for a value that this column can hold, as either engine stores it.
  func admits(_ value: SQLValue) -> Bool {
    switch (type, value) {
    case (_, .null): isOptional
    // What `Row` refuses when it is read.
    case (.integer, .integer(let number)) where name.hasSuffix("_day"): Day.numbers.contains(Int(number))
    case (.integer, .integer(let number)) where name == "at" || name.hasSuffix("_at") || name.hasSuffix("until"):
      Instant.numbers.contains(number)
    case (.real, .real(let number)): number.isFinite
    case (.integer, .integer), (.real, .integer), (.text, .text), (.bool, .bool), (.blob, .blob): true
    case (.bool, .integer(let number)): number == 0 || number == 1
    default: false
    }
  }
}

extension SQLValue {
  /// What kind of value it is, in words.
  fileprivate var named: String {
    switch self {
    case .null: "nothing"
    case .integer(let number): "the number \(number)"
    case .real: "a number with a fraction"
    case .text: "text"
    case .bool: "yes or no"
    case .blob: "bytes that are no text"
    }
  }
}

extension StorageError {
  /// What happened, in words.
  public var words: String {
    switch self {
    case .unique(let constraint): "\(constraint) is taken already"
    case .foreignKey: "a row refers to one that is not there"
    case .check(let what): "a value is not allowed: \(what)"
    case .serialization, .busy: "the database is busy; try again"
    case .unavailable(let why), .fateUnknown(let why), .decoding(let why), .damaged(let why), .failed(let why): why
    }
  }

  /// The first line of it.
  public var line: String { words.split(whereSeparator: \.isNewline).first.map(String.init) ?? "" }

  /// True for a failure that says nothing of what lies on the disk: a server out of reach, or one too busy.
  public func isPassing(on engine: Engine) -> Bool {
    switch self {
    case .busy, .serialization: true
    case .unavailable, .fateUnknown: engine == .postgres
    default: false
    }
  }
}
