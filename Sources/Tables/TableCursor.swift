internal import Typing

/// 逐行读表 — goes through a table row by row, with its fields as ranges of bytes until somebody asks for words: for files of millions of
/// rows. ``Table`` holds a whole one.
///
/// It reads CSV by RFC 4180 with comma, semicolon or tab, as the first line has it, and lines that end in LF, CR LF or CR; and the first
/// sheet of a workbook (XLSX) that has rows. Rows of blanks are passed over. A row with a fault is noted and passed over; what makes the
/// rest of the file unreadable is thrown.
public struct TableCursor: Sendable {
  /// Where a field stands in ``TableCursor/bytes``.
  public typealias Field = FieldPlace

  /// The text as UTF-8.
  public let bytes: [UInt8]
  /// Line that the last row begins at, from 1.
  public private(set) var line = 0
  /// Fields of the last row, one at least.
  public private(set) var fields: [Field] = []
  /// What is wrong with the rows gone through.
  public private(set) var faults: FaultList
  /// Headings, by which faults are named; set by whoever knows that the first row has them.
  public var headings: [String] = []
  /// Other sheets of the workbook that have rows too, and are not read.
  public let otherSheets: [String]

  private let limits: TableLimits
  /// The rows of a workbook's sheet; none of a text.
  private let rows: [Sheet.Row]
  private let isSheet: Bool
  /// What parts the fields of a text.
  private let separator: UInt8
  private var place = 0
  private var nextLine = 1
  private var count = 0
  /// What is wrong with the row being read, if something is.
  private var wrong: TableFault?
  private var isWrong = false

  /// A cursor in front of the first row.
  public init(_ file: [UInt8], limits: TableLimits = TableLimits()) throws(TableFault) {
    guard file.count <= limits.bytes else { throw TableFault(.tooLarge) }
    self.limits = limits
    if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw TableFault(.oldWorkbook) }
    if file.starts(with: [0x50, 0x4B, 3, 4]) || file.starts(with: [0x50, 0x4B, 5, 6]) {
      let sheet = try Workbook.firstSheet(file, limits: limits)
      bytes = sheet.bytes
      faults = sheet.faults
      otherSheets = sheet.others
      rows = sheet.rows
      isSheet = true
      separator = 0
    } else {
      bytes = try TableText.decode(file)
      faults = FaultList()
      otherSheets = []
      rows = []
      isSheet = false
      let start: Int
      (separator, start) = Dialect.find(bytes)
      if start > 0 { (place, nextLine) = (start, 2) }
    }
  }

  /// Goes to the next row that is not blank and has no fault; false at the end.
  /// - Throws: What makes the rest unreadable: a quote never closed, more rows or columns than are read, a fault in the first row.
  public mutating func next() throws(TableFault) -> Bool {
    while try readRow() {
      if !isWrong, isBlank { continue }
      // Nothing can be said of a table whose headings cannot be read.
      if isWrong, count == 0, let wrong { throw wrong }
      count += 1
      guard count <= limits.rows + 1 else { throw TableFault(.tooManyRows, line: line) }
      guard isWrong, let fault = wrong else { return true }
      faults.note(fault)
    }
    return false
  }

  /// The words of a field, doubled quotes undone.
  public func text(_ column: Int) -> String { String(decoding: value(column), as: UTF8.self) }

  /// The bytes of a field, doubled quotes undone.
  public func value(_ column: Int) -> ArraySlice<UInt8> {
    let field = fields[column]
    let raw = bytes[field.range]
    guard field.isDoubled else { return raw }
    var value: [UInt8] = []
    value.reserveCapacity(raw.count)
    var isSecond = false
    for byte in raw {
      isSecond = byte == Mark.quote && !isSecond && value.last == Mark.quote
      if !isSecond { value.append(byte) }
    }
    return value[...]
  }

  /// True when nothing is seen in a field.
  public func isBlank(_ column: Int) -> Bool {
    let range = fields[column].range
    guard !range.isEmpty else { return true }
    return 0x21...0x7E ~= bytes[range.lowerBound] ? false : Typed.isBlank(text(column))
  }

  /// Notes a fault in the row last read; `column` from 0, `nil` for the row as a whole.
  public mutating func note(_ kind: TableFault.Kind, _ column: Int?, reason: String? = nil) {
    faults.note(fault(kind, column, reason: reason))
  }

  /// Notes a fault.
  public mutating func note(_ fault: TableFault) { faults.note(fault) }

  /// A fault in the row last read; `column` from 0, `nil` for the row as a whole.
  public func fault(_ kind: TableFault.Kind, _ column: Int?, reason: String? = nil) -> TableFault {
    guard let column else { return TableFault(kind, line: line, reason: reason) }
    return TableFault(
      kind, line: line, column: column + 1, heading: heading(column), text: fields.indices.contains(column) ? text(column) : "",
      reason: reason)
  }

  /// What is wrong with the number of fields where there are `width` headings: text behind the last, or one that the row does not reach.
  public func misfit(_ width: Int) -> TableFault? {
    if fields.count < width { return isSheet ? nil : fault(.fieldMissing, fields.count) }
    guard fields.count > width, let extra = (width..<fields.count).first(where: { !isBlank($0) }) else { return nil }
    return fault(.fieldsTooMany, extra)
  }

  private func heading(_ column: Int) -> String { headings.indices.contains(column) ? headings[column] : "" }
  private var isBlank: Bool {
    for column in 0..<fields.count where !isBlank(column) { return false }
    return true
  }

  private mutating func readRow() throws(TableFault) -> Bool {
    isWrong = false
    if isSheet {
      guard place < rows.count else { return false }
      (line, fields) = (rows[place].line, rows[place].fields)
      place += 1
      return true
    }
    guard place < bytes.count else { return false }
    try readRecord()
    return true
  }
}

/// CSV, record by record.
extension TableCursor {
  private enum Mark {
    static let quote: UInt8 = 0x22, lineFeed: UInt8 = 0x0A, carriageReturn: UInt8 = 0x0D, blank: UInt8 = 0x20
    // Meanings of bytes.
    static let text: UInt8 = 0, separates: UInt8 = 1, ends: UInt8 = 2, quotes: UInt8 = 3, controls: UInt8 = 4, leads: UInt8 = 5
  }

  /// What a byte means.
  @inline(__always)
  private func meaning(_ byte: UInt8) -> UInt8 {
    if byte == separator { return Mark.separates }
    // Nearly all that is written.
    if byte > Mark.quote { return byte == 0x7F ? Mark.controls : byte == 0xC2 ? Mark.leads : Mark.text }
    switch byte {
    case Mark.lineFeed, Mark.carriageReturn: return Mark.ends
    case Mark.quote: return Mark.quotes
    case Mark.blank, 0x21, 0x09: return Mark.text
    default: return Mark.controls
    }
  }

  /// The first place from here on that is more than text; the end where there is none.
  @inline(__always)
  private func end(ofTextAt start: Int) -> Int {
    bytes.withUnsafeBufferPointer { text in
      var at = start
      while at < text.count, meaning(text[at]) == Mark.text { at += 1 }
      return at
    }
  }

  private mutating func readRecord() throws(TableFault) {
    fields.removeAll(keepingCapacity: true)
    line = nextLine
    while true {
      let isQuoted = place < bytes.count && bytes[place] == Mark.quote
      let field = isQuoted ? try quoted() : bare()
      if field.range.count > limits.cell, scalars(field.range) > limits.cell { mark(.cellTooLong) }
      guard fields.count < limits.columns else { throw fault(.tooManyColumns, fields.count) }
      fields.append(field)
      guard place < bytes.count else { return }
      guard bytes[place] == separator else { return endLine() }
      place += 1
    }
  }

  /// Goes behind a line end.
  @inline(__always)
  private mutating func endLine() {
    let isReturn = bytes[place] == Mark.carriageReturn
    place += 1
    if isReturn, place < bytes.count, bytes[place] == Mark.lineFeed { place += 1 }
    nextLine += 1
  }

  @inline(__always)
  private mutating func bare() -> Field {
    let start = place
    while place < bytes.count, bytes[place] == Mark.blank { place += 1 }
    // Behind blanks a quote was meant to open the field; behind anything else it is a sign among others.
    if place > start, place < bytes.count, bytes[place] == Mark.quote { mark(.quoteInside) }
    place = end(ofTextAt: place)
    while place < bytes.count {
      let meaning = meaning(bytes[place])
      if meaning <= Mark.ends { break }
      lookClosely(meaning)
      place = end(ofTextAt: place + 1)
    }
    return Field(range: start..<place, isDoubled: false)
  }

  /// Judges a byte that may be one which must not stand where it stands.
  private mutating func lookClosely(_ meaning: UInt8) {
    switch meaning {
    case Mark.controls: mark(.control)
    // The second half of the control characters, but for the line end among them.
    case Mark.leads where place + 1 < bytes.count && 0x80...0x9F ~= bytes[place + 1] && bytes[place + 1] != 0x85: mark(.control)
    default: break
    }
  }

  private mutating func quoted() throws(TableFault) -> Field {
    let opened = nextLine
    place += 1
    let start = place
    var isDoubled = false
    while true {
      place = end(ofTextAt: place)
      guard place < bytes.count else { break }
      let meaning = meaning(bytes[place])
      if meaning == Mark.quotes {
        guard place + 1 < bytes.count, bytes[place + 1] == Mark.quote else { break }
        isDoubled = true
        place += 2
      } else if meaning == Mark.ends {
        endLine()
      } else {
        if meaning >= Mark.controls { lookClosely(meaning) }
        place += 1
      }
    }
    guard place < bytes.count else {
      throw TableFault(.quoteOpen, line: opened, column: fields.count + 1, heading: heading(fields.count))
    }
    let field = Field(range: start..<place, isDoubled: isDoubled)
    place += 1
    while place < bytes.count, bytes[place] == Mark.blank { place += 1 }
    guard place < bytes.count, !isEnd(bytes[place]) else { return field }
    mark(.quoteAfter)
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
    return field
  }

  /// True for what ends a field.
  private func isEnd(_ byte: UInt8) -> Bool {
    let meaning = meaning(byte)
    return meaning == Mark.separates || meaning == Mark.ends
  }

  /// Notes the first fault of the row.
  private mutating func mark(_ kind: TableFault.Kind) {
    guard !isWrong else { return }
    isWrong = true
    wrong = TableFault(kind, line: nextLine, column: fields.count + 1, heading: heading(fields.count))
  }

  private func scalars(_ range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }
}

/// 分隔符 — what separates the fields of a file, told by its first line.
enum Dialect {
  /// The separator, and where the rows begin: behind a line `sep=;` as spreadsheets write it.
  static func find(_ text: [UInt8]) -> (separator: UInt8, start: Int) {
    let known = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    if text.starts(with: Array("sep=".utf8)), let stated = text.dropFirst(4).first, known.contains(stated) {
      let ends = text.dropFirst(5).prefix(2)
      if ends.starts(with: [0x0D, 0x0A]) { return (stated, 7) }
      if ends.first == 0x0D || ends.first == 0x0A { return (stated, 6) }
    }
    var counts = [0, 0, 0]
    var isQuoted = false
    var isSeen = false
    for byte in text {
      if byte == 0x22 { isQuoted.toggle() }
      if let kind = known.firstIndex(of: byte), !isQuoted { counts[kind] += 1 }
      let isEnd = byte == 0x0A || byte == 0x0D
      // Lines of blanks and separators above the first row say nothing.
      if isEnd, !isQuoted {
        if isSeen { break }
        counts = [0, 0, 0]
      } else if byte > 0x20, !known.contains(byte) {
        isSeen = true
      }
    }
    let most = counts.max() ?? 0
    return (zip(known, counts).first { $1 == most }?.0 ?? UInt8(ascii: ","), 0)
  }
}

extension TableCursor {
  /// Reads a file from its first row to its last; throws everything that is wrong with it, under the name that it is given.
  public static func read<Made>(
    _ file: [UInt8], named name: String, limits: TableLimits = TableLimits(), _ body: (inout TableCursor) throws(TableFault) -> Made
  ) throws(TableFaults) -> Made {
    var cursor: TableCursor
    do throws(TableFault) { cursor = try TableCursor(file, limits: limits) } catch { throw TableFaults(error, in: name) }
    let made: Made
    do throws(TableFault) { made = try body(&cursor) } catch {
      cursor.note(error)
      throw TableFaults(cursor.faults, in: name)
    }
    guard cursor.faults.isEmpty else { throw TableFaults(cursor.faults, in: name) }
    return made
  }
}
