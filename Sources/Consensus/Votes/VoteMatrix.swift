/// 表态矩阵 — who said what to which statement, held by votes and not by cells: four bytes a vote.
///
/// One row per participant, compressed: row `r` is `codes[starts[r]..<starts[r + 1]]`, ordered by statement. A code is
/// `statement << 2 | vote + 1`, so that a table with four places per statement is read and written by the code itself.
public struct VoteMatrix: Hashable, Sendable {
  /// Ids of the participants, in the order of the rows.
  public private(set) var participants: [String]
  /// Ids of the statements, in the order of the columns.
  public private(set) var statements: [String]
  private(set) var starts: [Int]
  private(set) var codes: [UInt32]

  init(participants: [String], statements: [String], starts: [Int], codes: [UInt32]) {
    self.participants = participants
    self.statements = statements
    self.starts = starts
    self.codes = codes
  }

  /// A matrix without votes.
  public init() { self.init(participants: [], statements: [], starts: [0], codes: []) }

  /// Votes in all.
  public var count: Int { codes.count }

  /// Votes of the participant in row `row`.
  public func count(ofParticipant row: Int) -> Int { starts[row + 1] - starts[row] }

  /// The votes of the participant in row `row`, by statement column.
  public func votes(ofParticipant row: Int) -> [(statement: Int, vote: Vote)] {
    codes[starts[row]..<starts[row + 1]].compactMap { code in  // safe: row starts never fall, and end at the last code
      Vote(rawValue: Int8(code & 3) - 1).map { (Int(code >> 2), $0) }
    }
  }

  /// What the participant said to the statement, if anything.
  public func vote(ofParticipant row: Int, on statement: Int) -> Vote? {
    let place = place(of: statement, in: row)
    guard place < starts[row + 1], Int(codes[place] >> 2) == statement else { return nil }
    return Vote(rawValue: Int8(codes[place] & 3) - 1)
  }

  /// Records a vote in place, over an older one of the same participant on the same statement.
  /// - Precondition: row and column are there.
  public mutating func record(_ vote: Vote, ofParticipant row: Int, on statement: Int) {
    let code = UInt32(statement) << 2 | vote.code
    let place = place(of: statement, in: row)
    if place < starts[row + 1], Int(codes[place] >> 2) == statement {
      codes[place] = code
    } else {
      codes.insert(code, at: place)
      for next in row + 1..<starts.count { starts[next] += 1 }
    }
  }

  /// Adds a row without votes and answers where it is.
  public mutating func appendParticipant(_ id: String) -> Int {
    participants.append(id)
    starts.append(codes.count)
    return participants.count - 1
  }

  /// Adds a column without votes and answers where it is.
  public mutating func appendStatement(_ id: String) -> Int {
    statements.append(id)
    return statements.count - 1
  }

  /// The same votes with rows and columns in the order of their ids: numbers by value, then other ids by their bytes.
  public func ordered() -> VoteMatrix {
    guard !isOrdered else { return self }
    var builder = Builder()
    for id in participants { _ = builder.participant(id) }
    for id in statements { _ = builder.statement(id) }
    for row in participants.indices {
      for code in codes[starts[row]..<starts[row + 1]] {  // safe: row starts never fall, and end at the last code
        builder.add(participant: UInt32(row), code: code, at: 0)
      }
    }
    return builder.matrix()
  }

  /// The same votes without the columns that `isKept` refuses.
  func keepingStatements(where isKept: (String) -> Bool) -> VoteMatrix {
    let kept = statements.map(isKept)
    guard kept.contains(false) else { return self }
    var column = [UInt32](repeating: 0, count: statements.count)
    var next: UInt32 = 0
    for old in statements.indices where kept[old] {
      column[old] = next
      next += 1
    }
    var (newStarts, newCodes) = ([0], [UInt32]())
    newStarts.reserveCapacity(starts.count)
    newCodes.reserveCapacity(codes.count)
    for row in participants.indices {
      // safe: row starts never fall, and end at the last code
      for code in codes[starts[row]..<starts[row + 1]] where kept[Int(code >> 2)] {
        newCodes.append(column[Int(code >> 2)] << 2 | code & 3)
      }
      newStarts.append(newCodes.count)
    }
    return VoteMatrix(
      participants: participants, statements: zip(statements, kept).filter(\.1).map(\.0), starts: newStarts, codes: newCodes)
  }

  private var isOrdered: Bool {
    zip(participants, participants.dropFirst()).allSatisfy(Identifiers.precedes)
      && zip(statements, statements.dropFirst()).allSatisfy(Identifiers.precedes)
  }

  /// Where the vote on `statement` stands in the row, or where it would be inserted.
  private func place(of statement: Int, in row: Int) -> Int {
    var (low, high) = (starts[row], starts[row + 1])
    while low < high {
      let middle = (low + high) / 2
      if Int(codes[middle] >> 2) < statement { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
