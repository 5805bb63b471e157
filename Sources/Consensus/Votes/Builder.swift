extension VoteMatrix {
  /// Gathers votes in any order and makes the matrix of them. Of two votes of a participant on a statement the later one
  /// counts: later by time, and at the same time later in the order they were added.
  public struct Builder: Sendable {
    private struct Entry {
      var participant: UInt32
      var code: UInt32
    }

    private var participants = Identifiers()
    private var statements = Identifiers()
    private var entries: [Entry] = []
    /// Times of the entries; empty so long as every time is 0.
    private var times: [Int64] = []

    /// Nothing gathered yet.
    public init() {}

    /// Adds a vote. `time` is in any unit, so long as it is the same one for all votes.
    public mutating func add(_ vote: Vote, by participant: String, on statement: String, at time: Int64 = 0) {
      let row = self.participant(participant)
      let column = self.statement(statement)
      add(participant: row, code: column << 2 | vote.code, at: time)
    }

    /// Names a participant, who may stay without votes.
    @discardableResult
    public mutating func participant(_ id: String) -> UInt32 { participants.index(of: id) }

    /// Names a statement, which may stay without votes.
    @discardableResult
    public mutating func statement(_ id: String) -> UInt32 { statements.index(of: id) }

    mutating func participant(number: Int) -> UInt32 { participants.index(ofNumber: number) }
    mutating func statement(number: Int) -> UInt32 { statements.index(ofNumber: number) }

    mutating func participant(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32? { participants.index(of: bytes, range) }
    mutating func statement(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32? { statements.index(of: bytes, range) }

    @inline(__always)
    mutating func add(participant: UInt32, code: UInt32, at time: Int64) {
      if time != 0, times.isEmpty { times = [Int64](repeating: 0, count: entries.count) }
      if time != 0 || !times.isEmpty { times.append(time) }
      entries.append(Entry(participant: participant, code: code))
    }

    /// The matrix, with rows and columns in the order of their ids whatever order the votes came in.
    public consuming func matrix() -> VoteMatrix {
      let (people, row) = participants.ordered()
      let (columns, column) = statements.ordered()
      sortByTime()
      // Two counting sorts, each keeping the order of equals: by statement, then by participant.
      var starts = Self.starts(entries, columns.count) { Int(column[Int($0.code >> 2)]) }
      let byStatement = Self.sorted(entries, starts) { entry in
        let statement = column[Int(entry.code >> 2)]
        return (Int(statement), Entry(participant: row[Int(entry.participant)], code: statement << 2 | entry.code & 3))
      }
      entries = []
      starts = Self.starts(byStatement, people.count) { Int($0.participant) }
      let codes = Self.sorted(byStatement, starts) { (Int($0.participant), $0.code) }
      return Self.compress(codes, starts, people, columns)
    }

    /// Votes mostly come in the order of time; only if not are they sorted by it.
    private mutating func sortByTime() {
      guard !times.isEmpty, !zip(times, times.dropFirst()).allSatisfy({ $0 <= $1 }) else { return }
      let order = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
      entries = order.map { entries[$0] }
    }

    /// Where the entries of each of `count` places begin when they are put in order, and where the last ones end.
    private static func starts(_ entries: [Entry], _ count: Int, by key: (Entry) -> Int) -> [Int] {
      var starts = [Int](repeating: 0, count: count + 1)
      for entry in entries { starts[key(entry) + 1] += 1 }
      for index in 0..<count { starts[index + 1] += starts[index] }
      return starts
    }

    /// What `made` makes of each entry, at the place it says.
    private static func sorted<Made>(_ entries: [Entry], _ starts: [Int], _ made: (Entry) -> (place: Int, made: Made)) -> [Made] {
      var next = starts
      return [Made](unsafeUninitializedCapacity: entries.count) { sorted, count in
        next.withUnsafeMutableBufferPointer { next in
          for entry in entries {
            let (place, made) = made(entry)
            sorted.initializeElement(at: next[place], to: made)
            next[place] += 1
          }
        }
        count = entries.count
      }
    }

    /// Leaves the last of several votes of one person on one statement, which stand side by side.
    private static func compress(_ codes: [UInt32], _ starts: [Int], _ people: [String], _ columns: [String]) -> VoteMatrix {
      func isRepeated(_ place: Int, in row: Int) -> Bool { place > starts[row] && codes[place - 1] >> 2 == codes[place] >> 2 }
      guard people.indices.contains(where: { row in (starts[row]..<starts[row + 1]).contains { isRepeated($0, in: row) } }) else {
        return VoteMatrix(participants: people, statements: columns, starts: starts, codes: codes)
      }
      var (newStarts, newCodes) = ([0], [UInt32]())
      for row in people.indices {
        for place in starts[row]..<starts[row + 1] {
          if isRepeated(place, in: row) { newCodes[newCodes.count - 1] = codes[place] } else { newCodes.append(codes[place]) }
        }
        newStarts.append(newCodes.count)
      }
      return VoteMatrix(participants: people, statements: columns, starts: newStarts, codes: newCodes)
    }
  }
}
