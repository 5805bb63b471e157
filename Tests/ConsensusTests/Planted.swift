@testable import Consensus

/// A conversation with groups planted in it: each group leans its own way, but on the first statements all lean alike.
struct Planted {
  let votes: [(participant: String, statement: String, vote: Vote)]
  /// Planted group of participant `index`.
  let groups: [Int]
  let commonStatements: Set<String>

  init(sizes: [Int], statements: Int = 40, common: Int = 6, share: Double = 0.6, strength: Double = 1, seed: UInt64 = 7) {
    var chance = SeededGenerator(seed: seed)
    // On every other statement one group leans against all others.
    let odd = (0..<statements).map { _ in chance.below(sizes.count) }
    let sides = (0..<statements).map { _ in chance.below(2) == 0 ? 0.4 * strength : -0.4 * strength }
    groups = sizes.enumerated().flatMap { [Int](repeating: $0, count: $1) }
    var votes: [(participant: String, statement: String, vote: Vote)] = []
    for (participant, group) in groups.enumerated() {
      for statement in 0..<statements where chance.unit() < share {
        let agree = statement < common ? 0.95 : 0.5 + (odd[statement] == group ? -sides[statement] : sides[statement])
        let draw = chance.unit()
        let vote: Vote = draw < 0.08 ? .pass : draw < 0.08 + 0.92 * agree ? .agree : .disagree
        votes.append(("\(participant)", "s\(statement)", vote))
      }
    }
    self.votes = votes
    commonStatements = Set((0..<common).map { "s\($0)" })
  }

  var matrix: VoteMatrix { Self.matrix(votes) }

  static func matrix(_ votes: [(participant: String, statement: String, vote: Vote)]) -> VoteMatrix {
    var builder = VoteMatrix.Builder()
    for vote in votes { builder.add(vote.vote, by: vote.participant, on: vote.statement) }
    return builder.matrix()
  }

  /// How well findings agree with what was planted, over those who count.
  func agreement(with findings: Findings) -> Double {
    let counted = findings.participants.filter { $0.group != nil }
    return adjustedRandIndex(counted.map { groups[Int($0.id) ?? 0] }, counted.map { $0.group ?? -1 })
  }
}

extension SeededGenerator {
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices.dropFirst().reversed() { elements.swapAt(index, below(index + 1)) }
    return elements
  }
}
