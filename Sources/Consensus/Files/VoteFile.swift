public import Tables

/// 表态文件 — reads votes in the formats they are published in. The format is known by the header:
///
/// - Polis `votes.csv`: `timestamp,datetime,comment-id,voter-id,vote`, one vote a row;
/// - Polis `participants-votes.csv`: `participant,group-id,n-comments,n-votes,n-agree,n-disagree,…`, perhaps with `xid`, one participant
///   a row and a column per statement, empty where there is no vote;
/// - plain triples `participant,statement,vote`, with that header in any order of columns, or without a header.
///
/// A vote is `1`, `-1` or `0` as in Polis' exports, or `agree`, `disagree`, `pass`. Of two votes of a participant on a
/// statement the later counts. Source: the format notes of the public Polis export, github.com/compdemocracy/openData.
public enum VoteFile {
  /// Far more than any conversation has.
  static let limits = TableLimits(bytes: .max, rows: 1 << 31, columns: 1 << 20, cell: 100_000)

  /// Makes the matrix of a file's bytes. `file` is only used to name problems.
  /// - Throws: All that is wrong, each with line and column.
  public static func read(_ bytes: [UInt8], named file: String) throws(TableFaults) -> VoteMatrix {
    try TableCursor.read(bytes, named: file, limits: limits) { (cursor) throws(TableFault) in
      guard try cursor.next() else { throw TableFault(.empty) }
      let header = cursor.fields.indices.map { CellForm.code.of(cursor.text($0)).lowercased() }
      if header.first == "participant", header.contains("n-votes") { return try readWide(&cursor, header) }
      if let columns = try TripleColumns(header, cursor) {
        cursor.headings = header
        return try readTriples(&cursor, columns, header.count)
      }
      if header.count == 3, cursor.vote(2) != nil {
        return try readTriples(&cursor, TripleColumns(participant: 0, statement: 1, vote: 2, time: nil), 3, startsWithRow: true)
      }
      throw cursor.fault(
        .columnMissing, nil, reason: "neither the header of Polis' votes.csv or participants-votes.csv, nor participant,statement,vote")
    }
  }

  private static func readTriples(
    _ cursor: inout TableCursor, _ columns: TripleColumns, _ width: Int, startsWithRow: Bool = false
  ) throws(TableFault) -> VoteMatrix {
    var builder = VoteMatrix.Builder()
    if startsWithRow { readTriple(&cursor, columns, width, &builder) }
    while try cursor.next() { readTriple(&cursor, columns, width, &builder) }
    return builder.matrix()
  }

  private static func readTriple(
    _ cursor: inout TableCursor, _ columns: TripleColumns, _ width: Int, _ builder: inout VoteMatrix.Builder
  ) {
    if cursor.fields.count != width, let misfit = cursor.misfit(width) { return cursor.note(misfit) }
    guard let vote = cursor.vote(columns.vote) else { return noVote(&cursor, columns.vote) }
    let (person, subject) = (cursor.id(columns.participant), cursor.id(columns.statement))
    guard !person.isBlank else { return cursor.note(.valueMissing, columns.participant, reason: "no participant is named") }
    guard !subject.isBlank else { return cursor.note(.valueMissing, columns.statement, reason: "no statement is named") }
    var time: Int64 = 0
    if let column = columns.time {
      guard let number = cursor.integer(column) else {
        return cursor.note(.notANumber, column, reason: "\(quoted(cursor, column)) is no whole number")
      }
      time = number
    }
    let participant: UInt32 =
      switch person {
      case .number(let number): builder.participant(number: number)
      case .text(let text): builder.participant(text)
      }
    let statement: UInt32 =
      switch subject {
      case .number(let number): builder.statement(number: number)
      case .text(let text): builder.statement(text)
      }
    builder.add(participant: participant, code: statement << 2 | vote.code, at: time)
  }

  private static func readWide(_ cursor: inout TableCursor, _ header: [String]) throws(TableFault) -> VoteMatrix {
    let fixed: Set = ["participant", "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"]
    var builder = VoteMatrix.Builder()
    var columns: [(column: Int, statement: UInt32)] = []
    var seen: Set<String> = []
    // Names of statements are taken as they stand: only what is known is told by its form.
    cursor.headings = cursor.fields.indices.map { CellForm.line.of(cursor.text($0)) }
    for (column, name) in cursor.headings.enumerated() {
      guard seen.insert(name).inserted else { throw cursor.fault(.columnTwice, column) }
      guard !name.isEmpty else { throw cursor.fault(.columnMissing, column, reason: "the column has no name") }
      if !fixed.contains(header[column]) { columns.append((column, builder.statement(name))) }
    }
    var people: Set<UInt32> = []
    while try cursor.next() {
      if let misfit = cursor.misfit(header.count) {
        cursor.note(misfit)
        continue
      }
      guard !cursor.isBlank(0) else {
        cursor.note(.valueMissing, 0, reason: "no participant is named")
        continue
      }
      let participant =
        switch cursor.id(0) {
        case .number(let number): builder.participant(number: number)
        case .text(let text): builder.participant(text)
        }
      guard people.insert(participant).inserted else {
        cursor.note(.valueTwice, 0, reason: "participant \(quoted(cursor, 0)) stands twice")
        continue
      }
      // What a workbook leaves out at the end of a row is empty.
      for (column, statement) in columns where column < cursor.fields.count && !cursor.isBlank(column) {
        guard let vote = cursor.vote(column) else {
          noVote(&cursor, column)
          continue
        }
        builder.add(participant: participant, code: statement << 2 | vote.code, at: 0)
      }
    }
    return builder.matrix()
  }

  private static func noVote(_ cursor: inout TableCursor, _ column: Int) {
    cursor.note(.noVote, column, reason: "\(quoted(cursor, column)) is no vote (1 agree, -1 disagree, 0 pass)")
  }

  /// The words of a field for a message.
  static func quoted(_ cursor: TableCursor, _ column: Int) -> String {
    let text = cursor.text(column)
    return "“\(text.unicodeScalars.count > 40 ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))) + "…" : text)”"
  }
}

/// An id as it stands in a field: nearly all are small numbers, and found by their value.
private enum FieldID {
  case number(Int)
  case text(String)

  var isBlank: Bool {
    if case .text(let text) = self { return text.isEmpty }
    return false
  }
}

/// What fields of votes hold. What machines write is read where it is asked for: a call copies the cursor, once for every field.
extension TableCursor {
  @inline(__always)
  fileprivate func vote(_ column: Int) -> Vote? {
    guard column < fields.count else { return nil }
    let range = fields[column].range
    // As machines write it.
    if range.count == 1 {
      switch bytes[range.lowerBound] {
      case 0x31: return .agree
      case 0x30: return .pass
      default: return nil
      }
    }
    if range.count == 2, bytes[range.lowerBound] == 0x2d, bytes[range.lowerBound + 1] == 0x31 { return .disagree }
    return writtenVote(column)
  }

  private func writtenVote(_ column: Int) -> Vote? {
    switch CellForm.code.of(text(column)).lowercased() {
    case "1", "agree": .agree
    case "-1", "disagree": .disagree
    case "0", "pass": .pass
    default: nil
    }
  }

  fileprivate func integer(_ column: Int) -> Int64? {
    guard column < fields.count else { return nil }
    if let number = Self.integer(bytes, fields[column].range) { return number }
    let digits = Array(CellForm.code.of(text(column)).utf8)
    return Self.integer(digits, digits.indices)
  }

  private static func integer(_ bytes: [UInt8], _ range: Range<Int>) -> Int64? {
    let isNegative = !range.isEmpty && bytes[range.lowerBound] == 0x2d
    let first = range.lowerBound + (isNegative ? 1 : 0)
    guard first < range.upperBound, range.upperBound - first <= 18 else { return nil }
    var number: Int64 = 0
    for place in first..<range.upperBound {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      number = number * 10 + Int64(digit)
    }
    return isNegative ? -number : number
  }

  @inline(__always)
  fileprivate func id(_ column: Int) -> FieldID {
    let range = fields[column].range
    var number = 0
    var isPlain = !range.isEmpty && range.count <= 6
    if isPlain {
      for place in range {
        let digit = bytes[place] &- 0x30
        guard digit < 10 else {
          isPlain = false
          break
        }
        number = number * 10 + Int(digit)
      }
    }
    // “07” is another id than “7”.
    if isPlain, range.count == 1 || bytes[range.lowerBound] != 0x30 { return .number(number) }
    return .text(CellForm.line.of(text(column)))
  }
}

extension TableFault.Kind {
  static let noVote = Self(rawValue: "noVote")
  static let notANumber = Self(rawValue: "notANumber")
}

/// Which columns of a file of triples hold what.
struct TripleColumns {
  let participant: Int, statement: Int, vote: Int
  let time: Int?

  init(participant: Int, statement: Int, vote: Int, time: Int?) {
    (self.participant, self.statement, self.vote, self.time) = (participant, statement, vote, time)
  }

  /// Nil when the header is not one of triples.
  init?(_ header: [String], _ cursor: TableCursor) throws(TableFault) {
    func column(_ names: [String]) throws(TableFault) -> Int? {
      let found = header.indices.filter { names.contains(header[$0]) }
      guard found.count < 2 else { throw cursor.fault(.columnTwice, found.last) }
      return found.first
    }
    guard let participant = try column(["voter-id", "participant", "participant-id", "participant_id"]),
      let statement = try column(["comment-id", "statement", "statement-id", "statement_id"]),
      let vote = try column(["vote"])
    else { return nil }
    self.init(participant: participant, statement: statement, vote: vote, time: try column(["timestamp", "modified"]))
  }
}
