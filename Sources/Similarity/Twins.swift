extension SimilarityIndex {
  /// Two texts thought one grievance.
  public struct Pair: Hashable, Sendable {
    /// The texts' names; the first was added earlier.
    public let one: String, other: String
    /// 0 to 1, with regard to how near either is to other texts.
    public let score: Double
  }

  /// Texts thought one grievance.
  public struct Group: Hashable, Sendable {
    /// Names, in the order they were added.
    public let ids: [String]
    /// Mean score of the pairs within.
    public let score: Double
    /// What most of them share, strongest first, at most eight.
    public let why: [Tie]
  }

  /// A mean score from which texts form a group; chosen for the best balance of wrong and missed pairs.
  public static let groupThreshold = 0.22

  /// How many neighbours of each text are weighed.
  private static let neighbours = 40

  /// Pairs in an area that may be one grievance, the likeliest first.
  ///
  /// Beside the two texts themselves it counts who else is near: a text's nearest neighbour, whose own nearest it is, is
  /// likelier its twin than the tenth of two texts that are near to many.
  public func pairs(within area: Area = .everywhere) -> [Pair] {
    twins(area).map(pair)
  }

  /// Groups of texts in an area, the surest first; a text stands in one group or in none.
  ///
  /// Groups grow by joining the two that are nearest on the mean of all their pairs, while that mean is at least
  /// `threshold`. They are suggestions: a person joins.
  public func groups(within area: Area = .everywhere, threshold: Double = groupThreshold) -> [Group] {
    groups(of: twins(area), threshold)
  }

  /// Both at once for all texts, which costs little more than either.
  func groupsAndPairs(threshold: Double) -> (groups: [Group], pairs: [Pair]) {
    let twins = twins(.everywhere)
    return (groups(of: twins, threshold), twins.map(pair))
  }

  private func pair(_ twin: Twin) -> Pair { Pair(one: shelf.name(of: twin.one), other: shelf.name(of: twin.other), score: twin.score) }

  private func groups(of twins: [Twin], _ threshold: Double) -> [Group] {
    var clusters = Clusters(twins.map { (one: $0.one, other: $0.other, score: $0.score) })
    return clusters.join(threshold).map { members, score in
      Group(ids: members.map(shelf.name), score: score, why: ties(of: commonTerms(members)))
    }
    .sorted { ($1.score, $0.ids[0]) < ($0.score, $1.ids[0]) }  // safe: a group has two texts at least
  }

  /// Terms that at least two and at least half of the texts hold.
  private func commonTerms(_ members: [Int]) -> [(number: Int, share: Double)] {
    var holders: [Int: Int] = [:]
    for slot in members { shelf.forEachNumber(of: slot) { holders[$0, default: 0] += 1 } }
    return holders.filter { $0.value >= 2 && $0.value * 2 >= members.count }
      .map { ($0.key, Double($0.value) / Double(members.count)) }
      .sorted { $0.0 < $1.0 }
  }

  private struct Twin {
    var one: Int, other: Int, score: Double
  }

  private func twins(_ area: Area) -> [Twin] {
    struct Link {
      var slot: Int, odds: Double
    }
    var links: [Int: [Link]] = [:]
    for slot in 0..<shelf.count where shelf.isLive(slot) && area.range.contains(shelf.area(of: slot)) {
      let found = nearest(probe(at: slot), area, except: slot).sorted { ($1.odds, $0.slot) < ($0.odds, $1.slot) }
      links[slot] = found.prefix(SimilarityIndex.neighbours).map { Link(slot: $0.slot, odds: $0.odds) }
    }
    var ranks: [Int: [Int: Int]] = [:]
    for (slot, near) in links { ranks[slot] = Dictionary(near.enumerated().map { ($1.slot, $0) }, uniquingKeysWith: { first, _ in first }) }
    var twins: [Twin] = []
    for (slot, near) in links {
      for (rank, link) in near.enumerated() {
        let back = ranks[link.slot]?[slot]
        if back != nil, link.slot < slot { continue }  // the other one brings this pair
        let odds = Scoring.twinOdds(link.odds, rank, back ?? SimilarityIndex.neighbours)
        twins.append(Twin(one: min(slot, link.slot), other: max(slot, link.slot), score: Scoring.probability(odds)))
      }
    }
    return twins.sorted { ($1.score, $0.one, $0.other) < ($0.score, $1.one, $1.other) }
  }
}

/// Joins slots by average linkage over scored pairs; a pair without a score counts as zero.
struct Clusters {
  private var members: [Int: [Int]] = [:]
  private var sums: [Int: [Int: Double]] = [:]
  private var within: [Int: Double] = [:]
  private var queue = JoinQueue()

  init(_ pairs: [(one: Int, other: Int, score: Double)]) {
    for pair in pairs {
      for slot in [pair.one, pair.other] { members[slot] = [slot] }
      sums[pair.one, default: [:]][pair.other] = pair.score
      sums[pair.other, default: [:]][pair.one] = pair.score
      queue.push(Join(mean: pair.score, one: pair.one, other: pair.other))
    }
  }

  /// Joins while the best mean is at least `threshold`; gives the clusters of two or more and the mean of their pairs.
  mutating func join(_ threshold: Double) -> [(members: [Int], score: Double)] {
    while let best = queue.pop(), best.mean >= threshold {
      guard mean(best.one, best.other) == best.mean else { continue }  // one of them has grown since
      merge(best.one, best.other)
    }
    return members.values.filter { $0.count > 1 }.map { slots in
      let pairs = Double(slots.count * (slots.count - 1) / 2)
      return (slots.sorted(), (within[slots.min() ?? 0] ?? 0) / pairs)
    }
  }

  private func mean(_ one: Int, _ other: Int) -> Double? {
    guard let sum = sums[one]?[other], let ones = members[one], let others = members[other] else { return nil }
    return sum / Double(ones.count * others.count)
  }

  /// A cluster goes by its least slot.
  private mutating func merge(_ one: Int, _ other: Int) {
    let (kept, gone) = (min(one, other), max(one, other))
    within[kept] = (within[kept] ?? 0) + (within[gone] ?? 0) + (sums[kept]?[gone] ?? 0)
    within[gone] = nil
    members[kept, default: []] += members.removeValue(forKey: gone) ?? []
    sums[kept]?[gone] = nil
    for (third, sum) in sums.removeValue(forKey: gone) ?? [:] where third != kept {
      sums[third]?[gone] = nil
      sums[kept]?[third, default: 0] += sum
      sums[third]?[kept, default: 0] += sum
    }
    for third in Array((sums[kept] ?? [:]).keys) {
      if let mean = mean(kept, third) { queue.push(Join(mean: mean, one: min(kept, third), other: max(kept, third))) }
    }
  }
}

/// Two clusters that may join.
struct Join: Comparable {
  var mean: Double, one: Int, other: Int

  /// Best first: the higher mean, then the earlier slots.
  static func < (left: Join, right: Join) -> Bool {
    (right.mean, left.one, left.other) < (left.mean, right.one, right.other)
  }
}

/// A binary heap of joins, the best on top.
struct JoinQueue {
  private var heap: [Join] = []

  mutating func push(_ join: Join) {
    heap.append(join)
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Join? {
    guard let best = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return best }
    heap[0] = last  // safe: something is left in it
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child] < heap[least] { least = child }
      guard least != parent else { return best }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
