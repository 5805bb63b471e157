/// 表态文件 — reads votes in the formats they are published in. The format is known by the header:
///
/// - Polis `votes.csv`: `timestamp,datetime,comment-id,voter-id,vote`, one vote a row;
/// - Polis `participants-votes.csv`: `participant,group-id,n-comments,n-votes,n-agree,n-disagree,…`, one participant a row
///   and a column per statement, empty where there is no vote;
/// - plain triples `participant,statement,vote`, with that header in any order of columns, or without a header.
///
/// A vote is `1`, `-1` or `0` as in Polis' exports, or `agree`, `disagree`, `pass`. Of two votes of a participant on a
/// statement the later counts. Source: the format notes of the public Polis export, github.com/compdemocracy/openData.
public enum VoteFile {
  /// Makes the matrix of a file's bytes (UTF-8). `file` is only used to name problems.
  /// - Throws: ``ReadProblem`` with row and column.
  public static func read(_ bytes: [UInt8], named file: String) throws(ReadProblem) -> VoteMatrix {
    var scanner = CSVScanner(bytes, named: file)
    guard try scanner.next() else { throw ReadProblem(file: file, reason: "the file is empty") }
    var header: [String] = []
    for column in scanner.fields.indices { header.append(try scanner.text(column)) }
    if header.first == "participant", header.contains("n-votes") { return try readWide(&scanner, header) }
    if let columns = try TripleColumns(header, scanner) {
      scanner.names = header
      return try readTriples(&scanner, columns, header.count, startsWithRow: false)
    }
    if header.count == 3, vote(scanner, 2) != nil {
      return try readTriples(&scanner, TripleColumns(participant: 0, statement: 1, vote: 2, time: nil), 3, startsWithRow: true)
    }
    throw scanner.problem(
      nil, "neither the header of Polis' votes.csv or participants-votes.csv, nor participant,statement,vote")
  }

  private static func readTriples(
    _ scanner: inout CSVScanner, _ columns: TripleColumns, _ width: Int, startsWithRow: Bool
  ) throws(ReadProblem) -> VoteMatrix {
    var builder = VoteMatrix.Builder()
    if startsWithRow { try readTriple(scanner, columns, width, &builder) }
    let plain = PlainRows(columns, width: width)
    while true {
      plain.read(&scanner, into: &builder)
      guard try scanner.next() else { return builder.matrix() }
      try readTriple(scanner, columns, width, &builder)
    }
  }

  private static func readTriple(
    _ scanner: CSVScanner, _ columns: TripleColumns, _ width: Int, _ builder: inout VoteMatrix.Builder
  ) throws(ReadProblem) {
    try checkWidth(scanner, width)
    guard let vote = vote(scanner, columns.vote) else { throw noVote(scanner, columns.vote) }
    guard !scanner.fields[columns.participant].range.isEmpty else {
      throw scanner.problem(columns.participant, "no participant is named")
    }
    guard !scanner.fields[columns.statement].range.isEmpty else {
      throw scanner.problem(columns.statement, "no statement is named")
    }
    let participant = try number(scanner, columns.participant) { builder.participant($0, $1) }
    let statement = try number(scanner, columns.statement) { builder.statement($0, $1) }
    var time: Int64 = 0
    if let column = columns.time {
      guard let number = integer(scanner.value(column)) else {
        throw scanner.problem(column, "\(try quoted(scanner, column)) is no whole number")
      }
      time = number
    }
    builder.add(participant: participant, code: statement << 2 | vote.code, at: time)
  }

  /// The number the builder gives an id; most ids are read where they stand, without a copy.
  private static func number(
    _ scanner: CSVScanner, _ column: Int, _ index: ([UInt8], Range<Int>) -> UInt32?
  ) throws(ReadProblem) -> UInt32 {
    let field = scanner.fields[column]
    let found: UInt32?
    if field.hasDoubledQuotes {
      let copy = Array(scanner.value(column))
      found = index(copy, copy.indices)
    } else {
      found = index(scanner.bytes, field.range)
    }
    guard let found else { throw scanner.problem(column, "not UTF-8 text") }
    return found
  }

  private static func readWide(_ scanner: inout CSVScanner, _ header: [String]) throws(ReadProblem) -> VoteMatrix {
    let fixed: Set = ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"]
    var builder = VoteMatrix.Builder()
    var columns: [(column: Int, statement: UInt32)] = []
    var seen: Set<String> = []
    scanner.names = header
    for (column, name) in header.enumerated() {
      guard seen.insert(name).inserted else { throw scanner.problem(column, "the column stands twice") }
      guard !name.isEmpty else { throw scanner.problem(column, "the column has no name") }
      if !fixed.contains(name) { columns.append((column, builder.statement(name))) }
    }
    var people: Set<UInt32> = []
    while try scanner.next() {
      try checkWidth(scanner, header.count)
      guard !scanner.value(0).isEmpty else { throw scanner.problem(0, "no participant is named") }
      let participant = try number(scanner, 0) { builder.participant($0, $1) }
      guard people.insert(participant).inserted else {
        throw scanner.problem(0, "participant \(try quoted(scanner, 0)) stands twice")
      }
      for (column, statement) in columns where !scanner.fields[column].range.isEmpty {
        guard let vote = vote(scanner, column) else { throw noVote(scanner, column) }
        builder.add(participant: participant, code: statement << 2 | vote.code, at: 0)
      }
    }
    return builder.matrix()
  }

  private static func checkWidth(_ scanner: CSVScanner, _ width: Int) throws(ReadProblem) {
    guard scanner.fields.count == width else {
      throw scanner.problem(nil, "\(scanner.fields.count) columns where \(width) are expected")
    }
  }

  private static func noVote(_ scanner: CSVScanner, _ column: Int) -> ReadProblem {
    let given = (try? quoted(scanner, column)) ?? "that"
    return scanner.problem(column, "\(given) is no vote (1 agree, -1 disagree, 0 pass)")
  }

  static func quoted(_ scanner: CSVScanner, _ column: Int) throws(ReadProblem) -> String {
    let text = try scanner.text(column)
    return "“\(text.unicodeScalars.count > 40 ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))) + "…" : text)”"
  }

  private static func vote(_ scanner: CSVScanner, _ column: Int) -> Vote? {
    let range = scanner.fields[column].range
    guard let first = scanner.bytes[range].first else { return nil }
    if range.count == 1 { return first == 0x31 ? .agree : first == 0x30 ? .pass : nil }
    let value = scanner.bytes[range]
    if range.count == 2, first == 0x2d, scanner.bytes[range.lowerBound + 1] == 0x31 { return .disagree }
    if value.elementsEqual("agree".utf8) { return .agree }
    if value.elementsEqual("disagree".utf8) { return .disagree }
    return value.elementsEqual("pass".utf8) ? .pass : nil
  }

  static func integer(_ value: ArraySlice<UInt8>) -> Int64? {
    let isNegative = value.first == 0x2d
    let digits = isNegative ? value.dropFirst() : value
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var number: Int64 = 0
    for digit in digits {
      guard 0x30...0x39 ~= digit else { return nil }
      number = number * 10 + Int64(digit - 0x30)
    }
    return isNegative ? -number : number
  }
}

/// Which columns of a file of triples hold what.
struct TripleColumns {
  let participant: Int, statement: Int, vote: Int
  let time: Int?

  init(participant: Int, statement: Int, vote: Int, time: Int?) {
    (self.participant, self.statement, self.vote, self.time) = (participant, statement, vote, time)
  }

  /// Nil when the header is not one of triples.
  init?(_ header: [String], _ scanner: CSVScanner) throws(ReadProblem) {
    func column(_ names: [String]) throws(ReadProblem) -> Int? {
      let found = header.indices.filter { names.contains(header[$0]) }
      guard found.count < 2 else { throw scanner.problem(found.last, "the column stands twice") }
      return found.first
    }
    guard let participant = try column(["voter-id", "participant", "participant-id", "participant_id"]),
      let statement = try column(["comment-id", "statement", "statement-id", "statement_id"]),
      let vote = try column(["vote"])
    else { return nil }
    self.init(participant: participant, statement: statement, vote: vote, time: try column(["timestamp", "modified"]))
  }
}
