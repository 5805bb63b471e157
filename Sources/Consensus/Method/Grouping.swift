internal import Digest

/// 分组 — who stands with whom: k-means in the plane that is also shown, so that people can check it by eye.
///
/// The number of groups is the one with the best mean silhouette. Each candidate first loses the clusters that are too
/// small to be a group; two more clusters than groups are tried, so that a few people far out cannot use up the places.
struct Grouping: Hashable, Sendable {
  /// Group of each row, -1 for those who voted too little.
  var labels: [Int]
  /// Middle of each group; one when nobody differs enough, none without participants.
  var centres: [SIMD2<Double>]
  /// Mean silhouette; 0 for a single group.
  let silhouette: Double

  /// Rows that count for groups.
  static func countedRows(of matrix: VoteMatrix, _ options: Options) -> [Int] {
    var seen = [Int](repeating: 0, count: matrix.statements.count)
    for code in matrix.codes { seen[Int(code >> 2)] += 1 }
    let needed = votesNeeded(seen: seen, options)
    return matrix.participants.indices.filter { matrix.count(ofParticipant: $0) >= needed }
  }

  /// Votes that count somebody for groups. Where there are few statements, one that came late or was seen by few is asked of nobody: it
  /// would leave out everybody who could not vote on it.
  ///
  /// - Parameter seen: how many people voted on each statement.
  static func votesNeeded(seen: [Int], _ options: Options) -> Int {
    guard seen.count / 2 < options.minimumVotes else { return max(1, options.minimumVotes) }
    let most = seen.max() ?? 0
    return max(1, min(options.minimumVotes, seen.count { $0 > 0 && $0 >= most - $0 }))
  }

  /// Groups the people in `rows` by where they stand.
  static func find(_ positions: [SIMD2<Double>], rows: [Int], _ options: Options, generator: inout SeededChance) -> Grouping {
    let points = rows.map { positions[$0] }
    var labels = [Int](repeating: -1, count: positions.count)
    guard var chosen = choose(points, options, starts: 6, spare: 2, smallest: options.smallestGroup, generator: &generator) else {
      for row in rows { labels[row] = 0 }
      let middle = points.reduce(.zero, +) / Double(max(points.count, 1))
      return Grouping(labels: labels, centres: points.isEmpty ? [] : [middle], silhouette: 0)
    }
    chosen.clusters.orderBySize()
    for (row, label) in zip(rows, chosen.clusters.labels) { labels[row] = label }
    return Grouping(labels: labels, centres: chosen.clusters.centres, silhouette: chosen.silhouette)
  }

  /// The best of all candidates; nil when there are not two groups.
  static func choose(
    _ points: [SIMD2<Double>], _ options: Options, starts: Int, spare: Int, smallest: Int, generator: inout SeededChance
  ) -> (clusters: KMeans, silhouette: Double)? {
    let candidates = candidates(points, options, starts: starts, spare: spare, smallest: max(1, smallest), generator: &generator)
    let silhouettes = Silhouette.means(points, candidates, generator: &generator)
    guard let best = candidates.indices.max(by: { silhouettes[$0] < silhouettes[$1] }) else { return nil }
    return (candidates[best], silhouettes[best])
  }

  private static func candidates(
    _ points: [SIMD2<Double>], _ options: Options, starts: Int, spare: Int, smallest: Int, generator: inout SeededChance
  ) -> [KMeans] {
    guard options.mostGroups >= 2, points.count >= 4, points.count / 2 >= smallest else { return [] }
    var found: [KMeans] = []
    for count in 2...min(min(options.mostGroups, points.count) + spare, points.count / 2) {
      let clusters = KMeans.best(points, into: count, starts: starts, smallest: smallest, generator: &generator)
      if 2...options.mostGroups ~= clusters.centres.count { found.append(clusters) }
    }
    return found
  }
}

/// 相合度 — adjusted Rand index of two groupings of the same people (Hubert, Arabie 1985): 1 the same, 0 as by chance.
public func adjustedRandIndex(_ first: [Int], _ second: [Int]) -> Double {
  let (rows, columns) = ((first.max() ?? 0) + 1, (second.max() ?? 0) + 1)
  var table = [Int](repeating: 0, count: rows * columns)
  var (rowSums, columnSums) = ([Int](repeating: 0, count: rows), [Int](repeating: 0, count: columns))
  for (row, column) in zip(first, second) where row >= 0 && column >= 0 {
    table[row * columns + column] += 1
    rowSums[row] += 1
    columnSums[column] += 1
  }
  func pairs(_ counts: [Int]) -> Double { counts.reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 } }
  let all = pairs([rowSums.reduce(0, +)])
  let (both, left, right) = (pairs(table), pairs(rowSums), pairs(columnSums))
  let expected = all > 0 ? left * right / all : 0
  let highest = (left + right) / 2
  return highest == expected ? 1 : (both - expected) / (highest - expected)
}
