import Deliberation
import Institution
import TestKit
@testable import Storage

/// 全库转储 — everything an attacker who holds the database can read: every table, every column as text, and what the
/// engine keeps beside the columns: the row number of SQLite; place, and first and last transaction of PostgreSQL.
struct Dump: Sendable {
  struct Table: Sendable, Equatable {
    let name: String
    /// Names of the columns; hidden ones begin with `~`.
    let columns: [String]
    /// Rows in the order in which the engine itself gives them.
    let rows: [[String]]

    /// The cells of a column.
    func column(_ name: String) -> [String] {
      guard let index = columns.firstIndex(of: name) else { return [] }
      return rows.map { $0[index] }
    }

    /// The rows without what the engine keeps beside the columns.
    var visible: [[String]] {
      let shown = columns.indices.filter { !columns[$0].hasPrefix("~") }
      return rows.map { row in shown.map { row[$0] } }
    }
  }

  let tables: [Table]

  func table(_ name: String) -> Table? { tables.first { $0.name == name } }

  /// Reads everything.
  static func of(_ house: House) async throws -> Dump {
    try await house.read { reading in
      let tx = reading.tx
      let names = try tx.run(tx.engine == .sqlite ? Self.sqliteTables : Self.postgresTables)
      return Dump(
        tables: try names.map { row in
          let hidden = try row.text(1).split(separator: ",").map(String.init)
          return try table(row.text(0), hidden: hidden, tx)
        })
    }
  }

  private static let sqliteTables: SQL =
    """
    SELECT name, CASE WHEN sql LIKE '%WITHOUT ROWID%' THEN '' ELSE 'rowid' END FROM sqlite_master
    WHERE type = 'table' ORDER BY name
    """

  private static let postgresTables: SQL =
    """
    SELECT CAST(table_name AS TEXT), 'ctid,xmin,xmax' FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1
    """

  private static func table(_ name: String, hidden: [String], _ tx: Transaction) throws -> Table {
    let named: SQL =
      tx.engine == .sqlite
      ? "SELECT name FROM pragma_table_info(\(name)) ORDER BY cid"
      : """
      SELECT CAST(column_name AS TEXT) FROM information_schema.columns
      WHERE table_schema = current_schema() AND table_name = \(name) ORDER BY ordinal_position
      """
    let columns = try tx.run(named).map { try $0.text(0) }
    let cells = (columns.map { quoted($0) } + hidden.map { $0 }).map { cell in
      tx.engine == .sqlite
        ? "coalesce(CASE typeof(\(cell)) WHEN 'blob' THEN hex(\(cell)) ELSE CAST(\(cell) AS TEXT) END, '')"
        : "coalesce(CAST(\(cell) AS TEXT), '')"
    }
    let query = "SELECT \(cells.joined(separator: ", ")) FROM \(quoted(name))"
    let rows = try tx.run(SQL(parts: [.name(query)])).map { row in try cells.indices.map { try row.text($0) } }
    return Table(name: name, columns: columns + hidden.map { "~" + $0 }, rows: rows)
  }

  private static func quoted(_ name: String) -> String { "\"\(name)\"" }

  /// Tables with a cell that is `word`, or holds it.
  func tables(mentioning word: String) -> Set<String> {
    Set(tables.filter { $0.visible.contains { row in row.contains { $0.contains(word) } } }.map(\.name))
  }

  /// Tables with a cell that is exactly one of `words`.
  func tables(holding words: Set<String>) -> Set<String> {
    Set(tables.filter { $0.visible.contains { row in row.contains { words.contains($0) } } }.map(\.name))
  }

  /// Tables whose rows are not what they were.
  func changed(since earlier: Dump) -> Set<String> {
    Set(tables.filter { table in earlier.table(table.name)?.visible != table.visible }.map(\.name))
  }
}
