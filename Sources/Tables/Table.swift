internal import Typing

/// 表格 — a table read whole: headings, and below them rows of as many cells, each with its line in the file.
///
/// ``TableCursor`` says what is read. What is wrong with single rows is kept in ``faults`` beside those that are right.
public struct Table: Sendable {
  /// A row below the headings.
  public struct Row: Hashable, Sendable {
    /// Line of the file that it begins at, from 1.
    public let line: Int
    /// Its cells, as they stand in the file.
    public let cells: [String]
  }

  /// The headings as the file has them, each one line; empty where a column has none.
  public let headings: [String]
  /// Line of the headings.
  public let headingLine: Int
  /// The rows that are not blank and fit the headings.
  public let rows: [Row]
  /// What is wrong with other rows.
  public let faults: FaultList
  /// Other sheets of the workbook that have rows too, and are not read.
  public let otherSheets: [String]

  /// Reads a file.
  /// - Throws: What makes it no table: see ``TableCursor``.
  public init(_ file: [UInt8], limits: TableLimits = TableLimits()) throws(TableFault) {
    var cursor = try TableCursor(file, limits: limits)
    guard try cursor.next() else { throw TableFault(.empty) }
    var headings = cursor.fields.indices.map { Typed.line(cursor.text($0)) }
    while headings.last?.isEmpty == true { headings.removeLast() }  // safe: it has a last one
    cursor.headings = headings
    headingLine = cursor.line
    var rows: [Row] = []
    guard headings.count <= limits.cells else { throw TableFault(.tooLarge, line: cursor.line) }
    var left = limits.cells - headings.count
    while try cursor.next() {
      if let fault = cursor.misfit(headings.count) {
        cursor.note(fault)
      } else {
        guard headings.count <= left else { throw TableFault(.tooLarge, line: cursor.line) }
        left -= headings.count
        let cells = headings.indices.map { $0 < cursor.fields.count ? cursor.text($0) : "" }
        rows.append(Row(line: cursor.line, cells: cells))
      }
    }
    self.headings = headings
    self.rows = rows
    faults = cursor.faults
    otherSheets = cursor.otherSheets
  }

  /// A fault in a cell of a row; `column` from 0.
  public func fault(_ kind: TableFault.Kind, _ row: Row, _ column: Int, reason: String? = nil) -> TableFault {
    TableFault(
      kind, line: row.line, column: column + 1, heading: headings.indices.contains(column) ? headings[column] : "",
      text: row.cells.indices.contains(column) ? row.cells[column] : "", reason: reason)
  }
}
