@testable import Consensus
import Digest

/// A conversation with groups planted in it: each group leans its own way, but on the first statements all lean alike.
struct Planted {
  let votes: [(participant: String, statement: String, vote: Vote)]
  /// Planted group of participant `index`.
  let groups: [Int]
  let commonStatements: Set<String>

  init(sizes: [Int], statements: Int = 40, common: Int = 6, share: Double = 0.6, strength: Double = 1, seed: UInt64 = 7) {
    var chance = SeededChance(seed: seed)
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

  /// People without groups: seven in ten agree with the first of six statements, on the others each tosses a coin.
  static func noise(seed: UInt64) -> [(participant: String, statement: String, vote: Vote)] {
    var state = seed
    func draw(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    let rows = (0..<24).map { _ in (0..<6).map { $0 == 0 ? (draw(10) < 7 ? 1 : -1) : (draw(2) == 0 ? 1 : -1) } }
    return rows.sorted { $0.lexicographicallyPrecedes($1) }.enumerated().flatMap { person, row in
      row.enumerated().map { ("\(person + 1)", "\($0 + 1)", $1 == 1 ? .agree : .disagree) }
    }
  }

  /// How well findings agree with what was planted, over those who count.
  func agreement(with findings: Findings) -> Double {
    let counted = findings.participants.filter { $0.group != nil }
    return adjustedRandIndex(counted.map { groups[Int($0.id) ?? 0] }, counted.map { $0.group ?? -1 })
  }
}

extension SeededChance {
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices.dropFirst().reversed() { elements.swapAt(index, below(index + 1)) }
    return elements
  }
}
