/// A CSV file as rows of cells (RFC 4180; also bare line feeds, a byte order mark and blank lines at will).
struct Table {
  /// A row and its number: the row in a spreadsheet, so a cell with a line break inside does not shift the count.
  struct Row {
    let number: Int
    let cells: [String]
  }

  /// Name of the file, for messages.
  let file: String
  /// Headings, trimmed.
  let header: [String]
  /// Rows that have anything in them.
  let rows: [Row]

  /// The most cells a row of a table may have, so that a broken file is told of soon.
  static let widest = 1_000

  /// Reads the bytes of a file.
  init(_ bytes: some Collection<UInt8>, file: String) throws(BadInput) {
    var parser = Parser(bytes: Array(bytes), file: file)
    let all = try parser.rows()
    guard let head = all.first else { throw BadInput(file: file, "the file is empty") }
    self.file = file
    header = head.cells
    rows = Array(all.dropFirst())
    for row in rows where row.cells.count != header.count {
      throw BadInput(file: file, row: row.number, "\(row.cells.count) cells, but the header has \(header.count)")
    }
  }

  /// The one column headed by any of `names`, upper and lower case alike.
  func column(_ names: [String]) throws(BadInput) -> Int {
    guard let index = try optionalColumn(names) else {
      throw BadInput(file: file, row: 1, column: names.first, "this column is missing")
    }
    return index
  }

  /// The same, where the column may be missing.
  func optionalColumn(_ names: [String]) throws(BadInput) -> Int? {
    let wanted = Set(names.map { $0.lowercased() })
    let found = header.indices.filter { wanted.contains(header[$0].lowercased()) }
    guard found.count <= 1 else {
      throw BadInput(file: file, row: 1, column: found.last.map { header[$0] }, "this column appears more than once")
    }
    return found.first
  }

  /// A problem in a cell.
  func problem(_ row: Row, _ column: Int, _ problem: String) -> BadInput {
    BadInput(file: file, row: row.number, column: header[column], problem)
  }
}

/// The rows of a CSV file, one after another.
struct Parser {
  let bytes: [UInt8]
  let file: String
  /// The most cells a row may have.
  var widest = Table.widest
  var at = 0

  mutating func rows() throws(BadInput) -> [Table.Row] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    var rows: [Table.Row] = []
    var number = 0
    while at < bytes.count {
      number += 1
      let cells = try row(number)
      if cells.contains(where: { !$0.isEmpty }) { rows.append(Table.Row(number: number, cells: cells)) }
    }
    return rows
  }

  /// The cells of the next row; a single empty one behind the last.
  mutating func row(_ number: Int) throws(BadInput) -> [String] {
    var cells: [String] = []
    while true {
      guard cells.count < widest else { throw BadInput(file: file, row: number, "more than \(widest) cells") }
      cells.append(try cell(number))
      guard at < bytes.count, bytes[at] == UInt8(ascii: ",") else { break }
      at += 1
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: "\r") { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "\n") { at += 1 }
    return cells
  }

  private mutating func cell(_ row: Int) throws(BadInput) -> String {
    var content: [UInt8] = []
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
      at += 1
      while true {
        guard at < bytes.count else { throw BadInput(file: file, row: row, "a quotation mark is opened and never closed") }
        if bytes[at] != UInt8(ascii: "\"") {
          content.append(bytes[at])
        } else if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") {
          content.append(bytes[at])
          at += 1
        } else {
          at += 1
          break
        }
        at += 1
      }
      guard at == bytes.count || [UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains(bytes[at]) else {
        throw BadInput(file: file, row: row, "text follows a closing quotation mark")
      }
    } else {
      while at < bytes.count, bytes[at] != UInt8(ascii: ","), bytes[at] != UInt8(ascii: "\n"), bytes[at] != UInt8(ascii: "\r") {
        content.append(bytes[at])
        at += 1
      }
    }
    guard !content.contains(0) else { throw BadInput(file: file, row: row, "a zero byte: this is not a text file") }
    guard let text = String(validating: content, as: UTF8.self) else { throw BadInput(file: file, row: row, "this is not UTF-8 text") }
    return text.trimmed
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    guard let first = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[first...last])  // safe: both are places of this text, the first not behind the last
  }
}
