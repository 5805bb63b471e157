/// Reads comma-separated records by RFC 4180: quotes, doubled quotes, line breaks within quotes, LF or CR LF, a byte order
/// mark before the first. Fields stay ranges of the file's bytes until someone asks for words.
struct CSVScanner {
  /// A field: where it stands, and whether doubled quotes must be undone.
  struct Field {
    let range: Range<Int>
    let hasDoubledQuotes: Bool
  }

  let file: String
  let bytes: [UInt8]
  /// Row of the last record, from 1.
  private(set) var row = 0
  /// Fields of the last record.
  private(set) var fields: [Field] = []
  /// Names of the columns, for problems; empty before the header is read.
  var names: [String] = []
  /// Where the next record begins.
  private(set) var position: Int

  init(_ bytes: [UInt8], named file: String) {
    self.file = file
    self.bytes = bytes
    position = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  }

  /// Reads the next record that is not an empty line; false at the end of the file.
  mutating func next() throws(ReadProblem) -> Bool {
    while position < bytes.count {
      row += 1
      fields.removeAll(keepingCapacity: true)
      while try !readField() {}
      if fields.count > 1 || !fields[0].range.isEmpty { return true }  // safe: a record has a field at least
    }
    return false
  }

  /// Goes on at `position`, behind records that somebody else read.
  mutating func goOn(at position: Int, after records: Int) {
    self.position = position
    row += records
  }

  /// The bytes of a field, doubled quotes undone.
  func value(_ column: Int) -> ArraySlice<UInt8> {
    let field = fields[column]
    guard field.hasDoubledQuotes else { return bytes[field.range] }
    var value: [UInt8] = []
    value.reserveCapacity(field.range.count)
    var isSecond = false
    for byte in bytes[field.range] {
      isSecond = byte == quote && !isSecond && value.last == quote
      if !isSecond { value.append(byte) }
    }
    return value[...]
  }

  /// The words of a field.
  func text(_ column: Int) throws(ReadProblem) -> String {
    guard let text = String(validating: value(column), as: UTF8.self) else { throw problem(column, "not UTF-8 text") }
    return text
  }

  /// A problem in the record last read.
  func problem(_ column: Int?, _ reason: String) -> ReadProblem {
    let name = column.map { $0 < names.count && !names[$0].isEmpty ? names[$0] : "\($0 + 1)" }
    return ReadProblem(file: file, row: row, column: name, reason: reason)
  }

  /// Reads one field and the separator behind it; true when the record ends there.
  private mutating func readField() throws(ReadProblem) -> Bool {
    guard position < bytes.count, bytes[position] == quote else { return readBareField() }
    let start = position + 1
    var hasDoubledQuotes = false
    position = start
    while position < bytes.count {
      if bytes[position] == quote {
        guard position + 1 < bytes.count, bytes[position + 1] == quote else { break }
        hasDoubledQuotes = true
        position += 1
      }
      position += 1
    }
    guard position < bytes.count else { throw problem(fields.count, "a quote that opens here is never closed") }
    fields.append(Field(range: start..<position, hasDoubledQuotes: hasDoubledQuotes))
    position += 1
    guard position < bytes.count else { return true }
    switch bytes[position] {
    case comma:
      position += 1
      return false
    case newline:
      position += 1
      return true
    case carriageReturn where position + 1 < bytes.count && bytes[position + 1] == newline:
      position += 2
      return true
    default: throw problem(fields.count - 1, "text after the closing quote")
    }
  }

  private mutating func readBareField() -> Bool {
    let (start, end) = bytes.withUnsafeBufferPointer { bytes in
      var place = position
      while place < bytes.count, bytes[place] != 0x2c, bytes[place] != 0x0a { place += 1 }
      return (position, place)
    }
    let isLast = end >= bytes.count || bytes[end] == newline
    let hasReturn = isLast && end > start && bytes[end - 1] == carriageReturn
    fields.append(Field(range: start..<(hasReturn ? end - 1 : end), hasDoubledQuotes: false))
    position = min(end + 1, bytes.count)
    return isLast
  }

  private var quote: UInt8 { 0x22 }
  private var comma: UInt8 { 0x2c }
  private var newline: UInt8 { 0x0a }
  private var carriageReturn: UInt8 { 0x0d }
}
