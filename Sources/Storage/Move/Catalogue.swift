/// The tables of a schema as SQLite tells them, in an order in which rows may be entered.
struct Catalogue: Sendable {
  /// One column.
  struct Column: Hashable, Sendable {
    let name: String
    let type: SQLType
    /// Its place in the primary key, from 1; 0 outside of it.
    let key: Int
    /// True when it names another row of its own table: entered at the end, since that row may come later.
    let isOwnReference: Bool
    /// True when it may hold nothing.
    let isOptional: Bool
  }

  /// Columns that name a row of a table, column by column; several for a key of several.
  struct Reference: Hashable, Sendable {
    let parent: String
    var columns: [String] = []
    var parents: [String] = []
  }

  /// One table.
  struct Table: Hashable, Sendable {
    let name: String
    let columns: [Column]
    /// In the order in which the schema tells them.
    let named: [Reference]

    /// The tables that it refers to.
    var references: Set<String> { Set(named.map(\.parent)) }
    /// Columns of the primary key, in its order.
    var key: [Column] { columns.filter { $0.key > 0 }.sorted { $0.key < $1.key } }
  }

  let tables: [Table]

  /// Reads the catalogue; virtual tables, their shadows and what keeps the books of migrations and moves are no content.
  init(_ tx: Transaction) throws {
    let rows = try tx.run("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    let virtual = try rows.filter { try $0.text(1).hasPrefix("CREATE VIRTUAL") }.map { try $0.text(0) }
    let names = try rows.map { try $0.text(0) }.filter { name in
      !["schema_migration", "moving"].contains(name) && !virtual.contains { name == $0 || name.hasPrefix($0 + "_") }
    }
    var open = try names.map { try Self.table($0, tx) }
    var ordered: [Table] = []
    while !open.isEmpty {
      let done = Set(ordered.map(\.name))
      let ready = open.filter { $0.references.subtracting([$0.name]).isSubset(of: done) }
      guard !ready.isEmpty else { throw StorageError.failed("tables refer to each other in a circle: \(open.map(\.name))") }
      ordered += ready
      open.removeAll { ready.contains($0) }
    }
    tables = ordered
  }

  private static func table(_ name: String, _ tx: Transaction) throws -> Table {
    var named: [Int: Reference] = [:]
    for row in try tx.run("SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(\(name)) ORDER BY id, seq") {
      let parent = try row.text(1)
      guard let there = try row.optionalText(3) else { throw StorageError.failed("\(name) refers to \(parent) without naming a column") }
      named[try row.int(0), default: Reference(parent: parent)].columns.append(try row.text(2))
      named[try row.int(0)]?.parents.append(there)
    }
    let own = Set(named.values.filter { $0.parent == name }.flatMap(\.columns))
    let columns = try tx.run("SELECT name, type, pk, \"notnull\" FROM pragma_table_info(\(name)) ORDER BY cid").map { row in
      let column = try row.text(0)
      return Column(
        name: column, type: try type(row.text(1)), key: try row.int(2), isOwnReference: own.contains(column),
        isOptional: try row.int(2) == 0 && row.int(3) == 0)
    }
    guard columns.contains(where: { $0.key > 0 }) else { throw StorageError.failed("the table \(name) has no primary key") }
    return Table(name: name, columns: columns, named: named.sorted { $0.key < $1.key }.map(\.value))
  }

  private static func type(_ declared: String) throws -> SQLType {
    switch declared {
    case "BIGINT": .integer
    case "TEXT": .text
    case "BOOLEAN": .bool
    case "BLOB": .blob
    case "DOUBLE PRECISION": .real
    default: throw StorageError.failed("a column of the type \(declared) cannot be carried")
    }
  }
}

extension Catalogue.Table {
  /// Its name and columns as text of a statement; both come from the schema's own migrations.
  var list: SQL { SQL(parts: [.name(columns.map(\.name).joined(separator: ", "))]) }
  var title: SQL { SQL(parts: [.name(name)]) }

  /// The primary key as one order on both engines: texts by their bytes.
  func order(_ engine: Engine) -> String {
    key.map { $0.name + (engine == .postgres && $0.type == .text ? " COLLATE \"C\"" : "") }.joined(separator: ", ")
  }

  /// Rows after a key, in the order of the key, each value in its column's type.
  func page(after last: [SQLValue]?, limit: Int, _ tx: Transaction) throws -> [[SQLValue]] {
    try stored(after: last, limit: limit, by: order(tx.engine), tx).map { row in zip(row, columns).map { Self.value($0, as: $1.type) } }
  }

  /// Rows after a key as they are stored, in an order of the key.
  func stored(after last: [SQLValue]?, limit: Int, by order: String, _ tx: Transaction) throws -> [[SQLValue]] {
    var sql: SQL = "SELECT \(list) FROM \(title)"
    if let last {
      let marks = last.enumerated().flatMap { [SQL.Part.name($0.offset > 0 ? ", " : ""), .value($0.element)] }
      sql = sql + SQL(parts: [.name(" WHERE (\(order)) > (")] + marks + [.name(")")])
    }
    sql = sql + SQL(parts: [.name(" ORDER BY \(order) LIMIT \(limit)")])
    return try tx.run(sql).map(\.values)
  }

  /// The key of the last row; `nil` for an empty table.
  func last(_ tx: Transaction) throws -> [SQLValue]? {
    let keys = key.map(\.name).joined(separator: ", ")
    let order = key.map { $0.name + (tx.engine == .postgres && $0.type == .text ? " COLLATE \"C\"" : "") + " DESC" }.joined(separator: ", ")
    return try tx.first(SQL(parts: [.name("SELECT \(keys) FROM \(name) ORDER BY \(order) LIMIT 1")])).map { row in
      zip(row.values, key).map { Self.value($0, as: $1.type) }
    }
  }

  /// The key of a row.
  func key(of row: [SQLValue]) -> [SQLValue] {
    key.compactMap { column in columns.firstIndex(of: column).flatMap { row.indices.contains($0) ? row[$0] : nil } }
  }

  func count(_ tx: Transaction) throws -> Int { try tx.first("SELECT count(*) FROM \(title)")?.int(0) ?? 0 }

  private static func value(_ value: SQLValue, as type: SQLType) -> SQLValue {
    switch (value, type) {
    case (.null, _): .null(type)
    case (.integer(let number), .bool): .bool(number != 0)
    case (.integer(let number), .real): .real(Double(number))
    default: value
    }
  }
}
