/// The counts of every statement: for each group, and for everyone, those who voted too little included.
struct Tallies: Hashable, Sendable {
  let groupCount: Int
  private(set) var everyone: [Tally]
  private(set) var byGroup: [[Tally]]

  init(_ matrix: VoteMatrix, _ grouping: Grouping) {
    groupCount = grouping.centres.count
    var counts = [Int](repeating: 0, count: (groupCount + 1) * matrix.statements.count * 4)
    let width = matrix.statements.count * 4
    for row in matrix.participants.indices {
      let offset = (grouping.labels[row] + 1) * width
      for place in matrix.starts[row]..<matrix.starts[row + 1] { counts[offset + Int(matrix.codes[place])] += 1 }
    }
    everyone = [Tally](repeating: Tally(), count: matrix.statements.count)
    byGroup = [[Tally]](repeating: [Tally](repeating: Tally(), count: groupCount), count: matrix.statements.count)
    for statement in everyone.indices {
      for code in 0..<UInt32(3) {
        for group in -1..<groupCount {
          let count = counts[(group + 1) * width + statement * 4 + Int(code)]
          everyone[statement].add(count, code: code)
          if group >= 0 { byGroup[statement][group].add(count, code: code) }
        }
      }
    }
  }

  /// Adds (or with -1 takes away) one vote of a member of `group`.
  mutating func add(_ amount: Int, code: UInt32, group: Int) {
    everyone[Int(code >> 2)].add(amount, code: code & 3)
    if group >= 0 { byGroup[Int(code >> 2)][group].add(amount, code: code & 3) }
  }

  mutating func appendStatement() {
    everyone.append(Tally())
    byGroup.append([Tally](repeating: Tally(), count: groupCount))
  }
}

/// What the counts of one statement prove, before the statements are weighed against each other.
struct Evidence: Hashable, Sendable {
  /// A majority of a group, and how likely the group differs so much from the rest by chance.
  struct Typical: Hashable, Sendable {
    let group: Int
    let vote: Vote
    let chance: Double
  }
  /// The two groups that are farthest apart on agreement.
  struct Division: Hashable, Sendable {
    let favour: Int, against: Int
    let difference: Double
    let chance: Double
  }

  private(set) var typical: [Typical] = []
  /// A majority in every single group, and the chance of the least certain of them.
  private(set) var common: (vote: Vote, score: Double, chance: Double)?
  private(set) var division: Division?
  /// Votes still missing from each group before its opinion is known.
  private(set) var missing: [Int]

  /// - Parameter sizes: people in each group.
  init(_ groups: [Tally], sizes: [Int], _ options: Options) {
    missing = zip(groups, sizes).map { Self.missing($0, size: $1, options) }
    for vote in [Vote.agree, .disagree] {
      for (group, tally) in groups.enumerated() where groups.count > 1 && tally.share(of: vote) > 0.5 {
        let (marked, total) = groups.reduce((0, 0)) { ($0.0 + $1.count(of: vote), $0.1 + $1.seen) }
        guard tally.count(of: vote) * total > marked * tally.seen else { continue }
        let chance = ExactTests.hypergeometricTail(
          found: tally.count(of: vote), drawn: tally.seen, marked: marked, total: total)
        typical.append(Typical(group: group, vote: vote, chance: chance))
      }
    }
    common = Self.common(groups)
    division = Self.division(groups)
  }

  /// The side on which every single one of `groups` has a majority, if there is one.
  static func common(_ groups: [Tally]) -> (vote: Vote, score: Double, chance: Double)? {
    guard !groups.isEmpty else { return nil }
    for vote in [Vote.agree, .disagree] where groups.allSatisfy({ $0.share(of: vote) > 0.5 }) {
      let chance = groups.map { ExactTests.majorityTail(found: $0.count(of: vote), of: $0.seen) }.max() ?? 1
      return (vote, groups.reduce(1) { $0 * $1.share(of: vote) }, chance)
    }
    return nil
  }

  private static func division(_ groups: [Tally]) -> Division? {
    let answered = groups.indices.filter { groups[$0].seen > 0 }
    guard let favour = answered.max(by: { groups[$0].share(of: .agree) < groups[$1].share(of: .agree) }),
      let against = answered.min(by: { groups[$0].share(of: .agree) < groups[$1].share(of: .agree) }), favour != against
    else { return nil }
    let (high, low) = (groups[favour], groups[against])
    let chance = ExactTests.hypergeometricTail(
      found: high.agree, drawn: high.seen, marked: high.agree + low.agree, total: high.seen + low.seen)
    return Division(
      favour: favour, against: against, difference: high.share(of: .agree) - low.share(of: .agree), chance: chance)
  }

  /// None when the interval is narrow enough, or the leading answer is clear of one half either way.
  private static func missing(_ tally: Tally, size: Int, _ options: Options) -> Int {
    let share = max(tally.share(of: .agree), tally.share(of: .disagree))
    func isKnown(_ count: Int) -> Bool {
      ExactTests.halfWidth(share: share, count: count, total: size) <= options.tolerance
    }
    guard !isKnown(tally.seen) else { return 0 }
    if tally.seen > 0, abs(share - 0.5) > ExactTests.halfWidth(share: share, count: tally.seen, total: size) { return 0 }
    var needed = tally.seen + 1
    while needed < size, !isKnown(needed) { needed += 1 }
    return max(needed - tally.seen, 0)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.typical == right.typical && left.division == right.division && left.missing == right.missing
      && left.common?.vote == right.common?.vote && left.common?.score == right.common?.score
      && left.common?.chance == right.common?.chance
  }
  func hash(into hasher: inout Hasher) { hasher.combine(missing) }
}
