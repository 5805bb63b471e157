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

    mutating func participant(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32? { participants.index(of: bytes, range) }
    mutating func statement(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32? { statements.index(of: bytes, range) }

    mutating func add(participant: UInt32, code: UInt32, at time: Int64) {
      if time != 0, times.isEmpty { times = [Int64](repeating: 0, count: entries.count) }
      if time != 0 || !times.isEmpty { times.append(time) }
      entries.append(Entry(participant: participant, code: code))
    }

    /// The matrix, with rows and columns in the order of their ids whatever order the votes came in.
    public consuming func matrix() -> VoteMatrix {
      let (people, row) = participants.ordered()
      let (columns, column) = statements.ordered()
      for index in entries.indices {
        entries[index].participant = row[Int(entries[index].participant)]
        entries[index].code = column[Int(entries[index].code >> 2)] << 2 | entries[index].code & 3
      }
      sortByTime()
      // Two counting sorts, each keeping the order of equals: by statement, then by participant.
      entries = Self.sorted(entries, into: columns.count) { Int($0.code >> 2) }.entries
      let (sorted, starts) = Self.sorted(entries, into: people.count) { Int($0.participant) }
      entries = []
      return Self.compress(sorted, starts, people, columns)
    }

    /// Votes mostly come in the order of time; only if not are they sorted by it.
    private mutating func sortByTime() {
      guard !times.isEmpty, !zip(times, times.dropFirst()).allSatisfy({ $0 <= $1 }) else { return }
      let order = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
      entries = order.map { entries[$0] }
    }

    private static func sorted(_ entries: [Entry], into count: Int, by key: (Entry) -> Int) -> (entries: [Entry], starts: [Int]) {
      var starts = [Int](repeating: 0, count: count + 1)
      for entry in entries { starts[key(entry) + 1] += 1 }
      for index in 0..<count { starts[index + 1] += starts[index] }
      var next = starts
      var sorted = [Entry](repeating: Entry(participant: 0, code: 0), count: entries.count)
      for entry in entries {
        let key = key(entry)
        sorted[next[key]] = entry
        next[key] += 1
      }
      return (sorted, starts)
    }

    private static func compress(_ entries: [Entry], _ starts: [Int], _ people: [String], _ columns: [String]) -> VoteMatrix {
      var (newStarts, codes) = ([0], [UInt32]())
      newStarts.reserveCapacity(starts.count)
      codes.reserveCapacity(entries.count)
      for index in people.indices {
        for place in starts[index]..<starts[index + 1] {
          let code = entries[place].code
          if place > starts[index], entries[place - 1].code >> 2 == code >> 2 {
            codes[codes.count - 1] = code
          } else {
            codes.append(code)
          }
        }
        newStarts.append(codes.count)
      }
      return VoteMatrix(participants: people, statements: columns, starts: newStarts, codes: codes)
    }
  }
}
