import Glibc

/// A table read from a comma-separated file: UTF-8 with or without a mark, or GB18030 as spreadsheets here write it.
public struct CSVFile: Sendable {
  /// The rows with their fields; the first one mostly names the columns.
  public let rows: [[String]]

  /// Why a file cannot be read, with the place.
  public struct Problem: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Kind: String, Sendable { case encoding, quote, tooManyRows, tooManyColumns, fieldTooLong, empty }
    /// What is wrong.
    public let kind: Kind
    /// Row from 1, and column from 1; 0 when it concerns the whole file.
    public let row: Int, column: Int

    /// A problem at a place.
    public init(kind: Kind, row: Int, column: Int) {
      self.kind = kind
      self.row = row
      self.column = column
    }
  }

  /// Reads a file. Lines end in CR LF, LF or CR; control characters that no keyboard types are left out, as forms do.
  public init(
    _ bytes: [UInt8], maximumRows: Int = 100_000, maximumColumns: Int = 1_000, maximumField: Int = 60_000
  ) throws(Problem) {
    let text = try Self.decode(bytes)
    var rows: [[String]] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var wasQuoted = false
    var position = 0
    func problem(_ kind: Problem.Kind) -> Problem { Problem(kind: kind, row: rows.count + 1, column: fields.count + 1) }
    func endField() throws(Problem) {
      guard field.count <= maximumField else { throw problem(.fieldTooLong) }
      guard fields.count < maximumColumns else { throw problem(.tooManyColumns) }
      fields.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
      wasQuoted = false
    }
    func endRow() throws(Problem) {
      try endField()
      if fields != [""] { rows.append(fields) }
      fields.removeAll(keepingCapacity: true)
      guard rows.count <= maximumRows else { throw problem(.tooManyRows) }
    }
    while position < text.count {
      var byte = text[position]
      position += 1
      if byte == 0x0D {
        guard position == text.count || text[position] != 0x0A else { continue }
        byte = 0x0A
      }
      guard byte >= 0x20 || byte == 0x0A || byte == 0x09 else { continue }
      if isQuoted {
        guard byte == 0x22 else {
          field.append(byte)
          continue
        }
        if position < text.count, text[position] == 0x22 {
          field.append(0x22)
          position += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case 0x22 where field.isEmpty && !wasQuoted:
        isQuoted = true
        wasQuoted = true
      case 0x2C: try endField()
      case 0x0A: try endRow()
      default:
        guard !wasQuoted else { throw problem(.quote) }
        field.append(byte)
      }
    }
    guard !isQuoted else { throw problem(.quote) }
    if !field.isEmpty || !fields.isEmpty || wasQuoted { try endRow() }
    guard !rows.isEmpty else { throw Problem(kind: .empty, row: 0, column: 0) }
    self.rows = rows
  }

  private static func decode(_ bytes: [UInt8]) throws(Problem) -> [UInt8] {
    let unmarked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    // A zero byte stands in no text, but in every other place of one in UTF-16.
    guard !unmarked.contains(0) else { throw Problem(kind: .encoding, row: 0, column: 0) }
    if String(validating: unmarked, as: UTF8.self) != nil { return unmarked }
    guard let converted = convert(unmarked, from: "GB18030") else { throw Problem(kind: .encoding, row: 0, column: 0) }
    return converted
  }

  /// Converts by the C library's iconv; `nil` when a byte does not fit the encoding.
  private static func convert(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let isWhole = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var to = output.baseAddress
        return iconv(converter, &from, &inputLeft, &to, &outputLeft) != -1 && inputLeft == 0
      }
    }
    return isWhole ? output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) } : nil
  }
}
