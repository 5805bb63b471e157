/// 快读 — reads triples as machines write them, small numbers without quotes, in one run over the bytes.
///
/// Nearly all of a large file is like that. Whatever else stands there, faults included, is left to ``CSVScanner``, which knows every
/// dialect and says what is wrong and where.
struct PlainRows {
  private enum Role { case participant, statement, vote, time, other }

  private let roles: [Role]

  init(_ columns: TripleColumns, width: Int) {
    roles = (0..<width).map { column in
      if column == columns.participant { return .participant }
      if column == columns.statement { return .statement }
      if column == columns.vote { return .vote }
      return column == columns.time ? .time : .other
    }
  }

  /// Reads from where the scanner stands to the first row that is not plain, or to the end.
  func read(_ scanner: inout CSVScanner, into builder: inout VoteMatrix.Builder) {
    var (place, rows) = (scanner.position, 0)
    scanner.bytes.withUnsafeBufferPointer { bytes in
      roles.withUnsafeBufferPointer { roles in
        while let row = Self.row(bytes, from: place, roles) {
          let participant = builder.participant(number: row.participant)
          let statement = builder.statement(number: row.statement)
          builder.add(participant: participant, code: statement << 2 | row.vote, at: row.time)
          place = row.end
          rows += 1
        }
      }
    }
    scanner.goOn(at: place, after: rows)
  }

  private struct Row {
    var participant = 0, statement = 0, end = 0
    var vote: UInt32 = 0
    var time: Int64 = 0
  }

  @inline(__always)
  private static func row(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ roles: UnsafeBufferPointer<Role>) -> Row? {
    var row = Row()
    var place = start
    for column in roles.indices {
      switch roles[column] {
      case .participant:
        guard let number = number(bytes, &place, digits: 6) else { return nil }
        row.participant = number
      case .statement:
        guard let number = number(bytes, &place, digits: 6) else { return nil }
        row.statement = number
      case .vote:
        guard let code = vote(bytes, &place) else { return nil }
        row.vote = code
      case .time:
        guard let number = number(bytes, &place, digits: 18) else { return nil }
        row.time = Int64(number)
      case .other:
        while place < bytes.count, bytes[place] != comma, bytes[place] != newline {
          guard bytes[place] != quote, bytes[place] != carriageReturn else { return nil }
          place += 1
        }
      }
      // The last field ends with the line, or with the file.
      if column == roles.count - 1, place == bytes.count { break }
      guard place < bytes.count, bytes[place] == (column == roles.count - 1 ? newline : comma) else { return nil }
      place += 1
    }
    row.end = place
    return row
  }

  /// A whole number as it is written out: no sign, and no zero before it, for “07” is another id than “7”.
  @inline(__always)
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int, digits: Int) -> Int? {
    let start = place
    var number = 0
    while place < bytes.count {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { break }
      guard place - start < digits else { return nil }
      number = number &* 10 &+ Int(digit)
      place += 1
    }
    guard place > start, bytes[start] != 0x30 || place - start == 1 else { return nil }
    return number
  }

  @inline(__always)
  private static func vote(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> UInt32? {
    guard place < bytes.count else { return nil }
    let isNegative = bytes[place] == 0x2d
    if isNegative { place += 1 }
    guard place < bytes.count else { return nil }
    let digit = bytes[place]
    place += 1
    if digit == 0x31 { return isNegative ? 0 : 2 }
    return digit == 0x30 && !isNegative ? 1 : nil
  }

  private static var quote: UInt8 { 0x22 }
  private static var comma: UInt8 { 0x2c }
  private static var newline: UInt8 { 0x0a }
  private static var carriageReturn: UInt8 { 0x0d }
}
