internal import Typing

/// The cells of a sheet.
final class SheetPart: XMLPart {
  /// True once a cell was found in which something is seen.
  private(set) var hasRows = false

  private let context: SheetContext
  private let isLook: Bool
  private var sheet = Sheet()
  /// Cells that the sheet may still hold, empty ones that fill its rows among them.
  private var left: Int
  /// Cells merged down the rows: column, first row, last row.
  private var merges: [(column: Int, first: Int, last: Int)] = []

  private var row = 0
  private var fields: [FieldPlace] = []
  private var isRowWrong = false
  private var isRowSeen = false

  private var column = 0
  private var style = NumberStyle.plain
  private var type = ""
  private var value: [UInt8] = []
  private var (hasValue, hasFormula) = (false, false)
  private var (takesText, isReading) = (false, false)

  /// - Parameter isLook: Only whether there are rows is asked.
  init(_ context: SheetContext, isLook: Bool) {
    self.context = context
    self.isLook = isLook
    // A sheet is held whole, and has 2^20 rows at most.
    left = min(context.limits.cells, 20 << 20)
  }

  override func begins(_ name: String, _ attributes: Attributes) {
    switch name {
    case "row": beginRow(attributes)
    case "c": beginCell(attributes)
    case "v": (takesText, hasValue) = (true, true)
    case "f": hasFormula = true
    case "is": hasValue = true
    case "rPh": isReading = true
    case "t": takesText = !isReading
    case "mergeCell": merge(attributes["ref"] ?? "")
    default: break
    }
  }

  override func ends(_ name: String) {
    switch name {
    case "v", "t": takesText = false
    case "rPh": isReading = false
    case "c": endCell()
    case "row": endRow()
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard takesText else { return }
    value.append(contentsOf: bytes)
  }

  private func beginRow(_ attributes: Attributes) {
    let number = attributes["r"].map { Int($0) ?? 0 } ?? row + 1
    guard number > row, number <= 1 << 20 else { return stop(TableFault(.workbook)) }
    row = number
    column = 0
    // Not `removeAll(keepingCapacity:)`: each row would be given the room of the widest before it.
    fields = []
    (isRowWrong, isRowSeen) = (false, false)
  }

  private func beginCell(_ attributes: Attributes) {
    let place = attributes["r"].map { CellPlace($0) } ?? CellPlace(column: column + 1, row: row)
    guard let place, place.row == row, place.column > column else { return stop(TableFault(.workbook)) }
    column = place.column
    type = attributes["t"] ?? "n"
    let number = attributes["s"].flatMap { Int($0) } ?? 0
    style = context.styles.indices.contains(number) ? context.styles[number] : .plain
    value.removeAll(keepingCapacity: true)
    (hasValue, hasFormula) = (false, false)
  }

  private func endCell() {
    var start = sheet.bytes.count
    if hasFormula, !hasValue || value.isEmpty && type != "str" {
      note(.formula)
    } else if hasValue {
      start = append()
    }
    let end = sheet.bytes.count
    guard end <= context.limits.unpacked else { return stop(TableFault(.tooLarge)) }
    guard end > start, !isRowWrong else { return }
    let range = start..<end
    check(range)
    guard isSeen(range) else { return }
    (isRowSeen, hasRows) = (true, true)
    if isLook { isDone = true }
    guard column <= context.limits.columns else {
      return stop(TableFault(.tooManyColumns, line: row, column: column))
    }
    guard column <= left else { return stop(TableFault(.tooLarge, line: row)) }
    let none = FieldPlace(range: start..<start, isDoubled: false)
    while fields.count < column - 1 { fields.append(none) }
    fields.append(FieldPlace(range: range, isDoubled: false))
  }

  private func endRow() {
    guard isRowSeen || isRowWrong, !isLook else { return }
    if isRowWrong {
      // The fault is noted; a row of the sheet is left out.
      hasRows = true
      return
    }
    guard sheet.rows.count <= context.limits.rows else { return stop(TableFault(.tooManyRows, line: row)) }
    left -= fields.count
    sheet.rows.append(Sheet.Row(line: row, fields: fields))
  }

  /// Appends what the cell says, and answers where it begins.
  private func append() -> Int {
    let start = sheet.bytes.count
    switch type {
    case "s":
      guard let number = Int(String(decoding: value, as: UTF8.self)), let range = context.strings.range(number) else {
        stop(TableFault(.workbook))
        return start
      }
      // A long text may be named by many cells: none that is too long is copied.
      guard range.count <= context.limits.cell * 4 else {
        note(.cellTooLong)
        return start
      }
      escaped(context.strings.bytes[range])
    case "b": sheet.bytes.append(contentsOf: (value == [0x31] ? "TRUE" : "FALSE").utf8)
    case "e": note(.formula)
    case "inlineStr", "str": escaped(value[...])
    // A date as ISO 8601 has it.
    case "d": sheet.bytes.append(contentsOf: value.map { $0 == UInt8(ascii: "T") ? 0x20 : $0 })
    default:
      guard let text = number(String(decoding: value, as: UTF8.self)) else {
        note(.numberLong)
        return start
      }
      sheet.bytes.append(contentsOf: text.utf8)
    }
    return start
  }

  /// A number as people read it; `nil` when its digits are not all there.
  private func number(_ written: String) -> String? {
    guard let number = Double(written) else { return written }
    switch style {
    case .date, .time: if let date = SerialDate.text(number, style, is1904: context.is1904) { return date }
    default: break
    }
    guard number == number.rounded() else { return "\(number)" }
    guard abs(number) < 1e15 else { return nil }
    let digits = "\(Int64(number))"
    guard case .padded(let width) = style, number >= 0, digits.utf8.count < width else { return digits }
    return String(repeating: "0", count: width - digits.utf8.count) + digits
  }

  /// Text in which characters that XML cannot hold are written `_x000D_` (ECMA-376, 22.9.2.19).
  private func escaped(_ text: ArraySlice<UInt8>) {
    guard text.contains(0x5F) else { return sheet.bytes.append(contentsOf: text) }
    let text = Array(text)
    var place = 0
    while place < text.count {
      if text[place] == 0x5F, place + 6 < text.count, text[place + 1] == 0x78, text[place + 6] == 0x5F,
        // safe: a text that is no number gives none
        let code = UInt32(String(decoding: text.dropFirst(place + 2).prefix(4), as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        sheet.bytes.append(contentsOf: String(scalar).utf8)
        place += 7
      } else {
        sheet.bytes.append(text[place])
        place += 1
      }
    }
  }

  private func check(_ range: Range<Int>) {
    var scalars = 0
    var isControl = false
    var last: UInt8 = 0
    for byte in sheet.bytes[range] {
      if byte & 0xC0 != 0x80 { scalars += 1 }
      isControl =
        isControl || byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte) || byte == 0x7F
        || last == 0xC2 && 0x80...0x9F ~= byte && byte != 0x85
      last = byte
    }
    if isControl { note(.control) }
    if scalars > context.limits.cell { note(.cellTooLong) }
  }

  private func isSeen(_ range: Range<Int>) -> Bool {
    if let first = sheet.bytes[range].first, 0x21...0x7E ~= first { return true }
    return !Typed.isBlank(String(decoding: sheet.bytes[range], as: UTF8.self))
  }

  private func note(_ kind: TableFault.Kind) {
    isRowWrong = true
    let heading = heading(column - 1)
    sheet.faults.note(
      TableFault(kind, line: row, column: column, heading: heading, text: String(decoding: value.prefix(160), as: UTF8.self)))
  }

  private func heading(_ column: Int) -> String {
    guard let head = sheet.rows.first, head.fields.indices.contains(column) else { return "" }
    return String(decoding: sheet.bytes[head.fields[column].range], as: UTF8.self)
  }

  private func merge(_ reference: String) {
    let ends = reference.split(separator: ":").map { CellPlace(String($0)) }
    guard merges.count < 200_000, ends.count == 2, let first = ends.first.flatMap(\.self), let last = ends.last.flatMap(\.self) else {
      return stop(TableFault(.workbook))
    }
    if last.row > first.row { merges.append((first.column, first.row, last.row)) }
  }

  /// The sheet, with what merged cells show in each of their rows.
  /// - Throws: `tooLarge` when these are more cells, or more text, than are read.
  func finished() throws(TableFault) -> Sheet {
    var text = context.limits.unpacked - sheet.bytes.count
    // Of two that overlap, which no program writes, the first counts: so the work is bounded by the rows.
    var places: [Int: [(first: Int, last: Int)]] = [:]
    for merge in merges { places[merge.column, default: []].append((merge.first, merge.last)) }
    for (column, merges) in places where column <= context.limits.columns {
      var place = 0
      for merge in merges.sorted(by: { $0.first < $1.first }) {
        while place < sheet.rows.count, sheet.rows[place].line < merge.first { place += 1 }
        guard place < sheet.rows.count, sheet.rows[place].line == merge.first, sheet.rows[place].fields.count >= column else { continue }
        let shown = sheet.rows[place].fields[column - 1]
        place += 1
        while place < sheet.rows.count, sheet.rows[place].line <= merge.last {
          left -= max(0, column - sheet.rows[place].fields.count)
          // A text counts in each row: a table has it as often.
          text -= shown.range.count
          guard left >= 0, text >= 0 else { throw TableFault(.tooLarge, line: sheet.rows[place].line) }
          let none = FieldPlace(range: shown.range.lowerBound..<shown.range.lowerBound, isDoubled: false)
          while sheet.rows[place].fields.count < column { sheet.rows[place].fields.append(none) }
          sheet.rows[place].fields[column - 1] = shown
          place += 1
        }
      }
    }
    return sheet
  }
}

/// Where a cell is: `AB12` is column 28, row 12.
struct CellPlace {
  let column: Int, row: Int

  init(column: Int, row: Int) { (self.column, self.row) = (column, row) }

  /// `nil` for anything else, and beyond the largest sheet there is.
  init?(_ reference: String) {
    var (column, row) = (0, 0)
    for byte in reference.utf8 {
      switch byte {
      case 0x24: continue
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where row == 0: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39: row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard column <= 16_384, row <= 1 << 20 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(column: column, row: row)
  }
}

/// What the sheets of a workbook share.
struct SheetContext {
  let styles: [NumberStyle]
  let is1904: Bool
  let strings: SharedStrings
  let limits: TableLimits
}
