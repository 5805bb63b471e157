import Deliberation
import TestKit

/// 攻击 — tries to tell from a dump what each voter voted, by whatever joins a voter to a ballot: the same row, a value two
/// rows share, the order of numbers, times, row places and transactions, or sums over few voters.
struct BallotAttack {
  /// Everything in the database.
  let dump: Dump
  /// For each voter, every number and word that names it: roll entry, person, account.
  let voters: [Set<String>]
  /// The assembly's number, as text.
  let assembly: String
  /// What was published: how many chose what.
  let result: [Tally.Choice: Int]

  /// One way of guessing, with a guess for those voters it speaks of.
  struct Guess {
    let how: String
    let choices: [Int: Tally.Choice]
  }

  /// What a guess that knows only the published result says of everybody.
  var majority: Tally.Choice { result.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key ?? .inFavour }

  /// The guess that hits most, and how often; whoever a guess does not speak of is taken for the majority.
  func best(truth: [Tally.Choice]) -> (how: String, hits: Int) {
    func hits(_ guess: Guess) -> Int { truth.indices.count { truth[$0] == guess.choices[$0] ?? majority } }
    let all = [Guess(how: "majority", choices: [:])] + guesses()
    return all.map { (how: $0.how, hits: hits($0)) }.max { $0.hits < $1.hits } ?? ("", 0)
  }

  /// Every way of guessing that the dump offers.
  func guesses() -> [Guess] {
    var found: [Guess] = []
    for table in dump.tables {
      let ours = table.rows.indices.filter { table.rows[$0].contains(assembly) }
      for rows in Set([Array(table.rows.indices), ours]) where !rows.isEmpty {
        for column in table.columns.indices {
          guard let read = reading(of: rows.map { table.rows[$0][column] }) else { continue }
          let ballots = rows.map { (row: table.rows[$0], choice: read[table.rows[$0][column]]) }
          found += direct(table, ballots) + joined(table, ballots) + ordered(table, ballots)
        }
      }
      found += sums(table)
    }
    return found
  }

  /// How the values of a column are read as choices: by their names, or because they are as many as the published result says.
  private func reading(of values: [String]) -> [String: Tally.Choice]? {
    let counts = Dictionary(grouping: values, by: \.self).mapValues(\.count)
    let named = counts.keys.filter { Tally.Choice(rawValue: $0) != nil }
    if !named.isEmpty {
      return Dictionary(uniqueKeysWithValues: named.compactMap { value in Tally.Choice(rawValue: value).map { (value, $0) } })
    }
    guard counts.values.sorted() == result.values.sorted(), counts.count > 1 else { return nil }
    let ranked = result.sorted { $0.value > $1.value }.map(\.key)
    return Dictionary(uniqueKeysWithValues: zip(counts.sorted { $0.value > $1.value }.map(\.key), ranked))
  }

  private typealias Ballot = (row: [String], choice: Tally.Choice?)

  /// A row that holds the choice and names the voter.
  private func direct(_ table: Dump.Table, _ ballots: [Ballot]) -> [Guess] {
    let choices = voters.enumerated().compactMap { index, keys -> (Int, Tally.Choice)? in
      ballots.first { $0.choice != nil && $0.row.contains { keys.contains($0) } }?.choice.map { (index, $0) }
    }
    return choices.isEmpty ? [] : [Guess(how: "\(table.name): same row", choices: Dictionary(uniqueKeysWithValues: choices))]
  }

  /// A row that holds the choice shares a value that nobody else has with a row that names the voter.
  private func joined(_ table: Dump.Table, _ ballots: [Ballot]) -> [Guess] {
    var found: [Guess] = []
    for (other, rows) in rowsOfVoters() where other.name != table.name {
      for left in table.columns.indices {
        let byValue = Dictionary(grouping: ballots.filter { $0.choice != nil }, by: { $0.row[left] }).filter {
          $0.value.count == 1 && !$0.key.isEmpty
        }
        guard byValue.count > 1 else { continue }
        for right in other.columns.indices {
          var choices: [Int: Tally.Choice] = [:]
          for (voter, row) in rows { choices[voter] = byValue[row[right]]?.first?.choice }
          guard choices.count > 1 else { continue }
          found.append(Guess(how: "\(table.name).\(table.columns[left]) = \(other.name).\(other.columns[right])", choices: choices))
        }
      }
    }
    return found
  }

  /// As many ballots as voters, both put in the order of something.
  private func ordered(_ table: Dump.Table, _ ballots: [Ballot]) -> [Guess] {
    let cast = ballots.filter { $0.choice != nil }
    guard cast.count == voters.count else { return [] }
    var found: [Guess] = []
    let ballotOrders = orders(table, cast.map(\.row)) + [("as read", Array(cast.indices))]
    for (other, rows) in rowsOfVoters() where rows.count == voters.count {
      for (voterColumn, voterOrder) in orders(other, rows.map(\.row)) {
        for (ballotColumn, ballotOrder) in ballotOrders {
          for isReversed in [false, true] {
            var choices: [Int: Tally.Choice] = [:]
            for (rank, place) in voterOrder.enumerated() {
              choices[rows[place].voter] = cast[ballotOrder[isReversed ? cast.count - 1 - rank : rank]].choice
            }
            found.append(Guess(how: "\(table.name) by \(ballotColumn) like \(other.name) by \(voterColumn)", choices: choices))
          }
        }
      }
    }
    return found
  }

  /// Rows that name a voter, one a voter, of every table that names most of them.
  private func rowsOfVoters() -> [(table: Dump.Table, rows: [(voter: Int, row: [String])])] {
    dump.tables.compactMap { table in
      var first: [String: [String]] = [:]
      for row in table.rows { for cell in row where first[cell] == nil { first[cell] = row } }
      let rows = voters.enumerated().compactMap { index, keys in
        keys.lazy.compactMap { first[$0] }.first.map { (voter: index, row: $0) }
      }
      return rows.count * 2 > voters.count ? (table, rows) : nil
    }
  }

  /// The orders a table's columns put rows in: numbers, and places like `(3,17)`.
  private func orders(_ table: Dump.Table, _ rows: [[String]]) -> [(column: String, order: [Int])] {
    table.columns.indices.compactMap { column in
      let numbers = rows.compactMap { Self.number($0[column]) }
      guard numbers.count == rows.count, Set(numbers).count * 2 > rows.count else { return nil }
      return (table.columns[column], numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) })
    }
  }

  private static func number(_ cell: String) -> Int64? {
    guard cell.hasPrefix("("), cell.hasSuffix(")") else { return Int64(cell) }
    let parts = cell.dropFirst().dropLast().split(separator: ",").compactMap { Int64($0) }
    return parts.count == 2 ? parts[0] << 16 | parts[1] : nil
  }

  /// Sums kept apart for some of the voters: whoever is known to be among them is taken for their majority.
  private func sums(_ table: Dump.Table) -> [Guess] {
    let endings: [(String, Tally.Choice)] = [("_in_favour", .inFavour), ("_against", .against), ("_abstained", .abstained)]
    var found: [Guess] = []
    for row in table.rows where row.contains(assembly) {
      var groups: [String: [Tally.Choice: Int]] = [:]
      for (column, name) in table.columns.enumerated() {
        guard let (ending, choice) = endings.first(where: { name.hasSuffix($0.0) }), let sum = Int(row[column]) else { continue }
        groups[String(name.dropLast(ending.count)), default: [:]][choice] = sum
      }
      let winners = groups.filter { $0.value.values.contains { $0 > 0 } }.compactMapValues { $0.max { $0.value < $1.value }?.key }
      guard !winners.isEmpty else { continue }
      for (other, rows) in rowsOfVoters() {
        for column in other.columns.indices {
          var choices: [Int: Tally.Choice] = [:]
          for (voter, cells) in rows { choices[voter] = winners[cells[column]] }
          if !choices.isEmpty {
            found.append(Guess(how: "sums of \(table.name) by \(other.name).\(other.columns[column])", choices: choices))
          }
        }
      }
    }
    return found
  }
}

/// Throws the same dice every time.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
