internal import Digest

/// Finds a panel within bounds by exchanging members, one for one, until every bound is kept.
///
/// For pools with thousands of combinations of values this is much faster than a search tree; it may miss a panel that
/// exists, and then the tree has its turn. Which member goes is chosen by a generator with a fixed seed, so that the answer
/// is always the same.
struct SwapSearch {
  private let groups: Groups
  private let columns: [ClosedRange<Int>], rows: [ClosedRange<Int>]
  private let gains: [Double]
  private var counts: [Int]
  private var totals: [Int]
  /// Types that have a member who may go, each as often as it has such members.
  private var seated: [Int] = []

  init(_ groups: Groups, columns: [ClosedRange<Int>], rows: [ClosedRange<Int>], gains: [Double]) {
    self.groups = groups
    self.columns = columns
    self.rows = rows
    self.gains = gains
    counts = columns.map(\.lowerBound)
    totals = [Int](repeating: 0, count: rows.count)
    for (type, count) in counts.enumerated() { for row in groups.typeRows[type] { totals[row] += count } }
  }

  /// Members by type, or nil after `steps` exchanges tried in vain.
  mutating func run(steps: Int) -> [Int]? {
    var generator = SeededChance(seed: 1)
    while counts.reduce(0, +) < groups.size {
      guard let type = best() else { return nil }
      seat(type)
    }
    guard counts.reduce(0, +) == groups.size else { return nil }
    var missing = missing()
    for _ in 0..<steps {
      if missing == 0 { return counts }
      guard !seated.isEmpty else { return nil }
      let leaving = seated.remove(at: generator.next(below: seated.count))  // safe: somebody is seated
      change(leaving, by: -1)
      guard let type = best(but: leaving) else { return nil }
      seat(type)
      let after = self.missing()
      // Now and then a step back, or the search would stay where no single exchange helps.
      if after <= missing || generator.next(below: 50) == 0 {
        missing = after
      } else {
        change(seated.removeLast(), by: -1)  // safe: somebody was seated just now
        seat(leaving)
      }
    }
    return nil
  }

  /// Places by which the rows miss their bounds.
  private func missing() -> Int {
    rows.indices.reduce(0) { $0 + max(0, rows[$1].lowerBound - totals[$1], totals[$1] - rows[$1].upperBound) }
  }

  private mutating func seat(_ type: Int) {
    seated.append(type)
    change(type, by: 1)
  }

  private mutating func change(_ type: Int, by step: Int) {
    counts[type] += step
    for row in groups.typeRows[type] { totals[row] += step }
  }

  /// The type whose next member brings the rows closest to their bounds; among equals the one with the largest gain.
  private func best(but left: Int? = nil) -> Int? {
    let cost = rows.indices.map { row in
      // Places missing count alike; one more beyond the bound is as bad as one missing elsewhere.
      totals[row] < rows[row].lowerBound ? -1 : totals[row] >= rows[row].upperBound ? 1 : 0
    }
    var best: (cost: Int, gain: Double, type: Int)?
    for type in columns.indices where counts[type] < columns[type].upperBound && type != left {
      let cost = groups.typeRows[type].reduce(0) { $0 + cost[$1] }
      if let best, cost > best.cost || (cost == best.cost && gains[type] <= best.gain) { continue }
      best = (cost, gains[type], type)
    }
    return best?.type
  }
}
