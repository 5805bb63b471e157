internal import Digest

/// 稳定性 — whether a grouping would have come out with other people, and whether it is more than a cut through one cloud.
enum Stability {
  private static let drawSize = 1_000
  private static let cloudSize = 150

  /// Makes the grouping again on halves of the participants (subsampling: Ben-Hur, Elisseeff, Guyon 2002), and compares its
  /// silhouette with that of clouds of the same shape without groups (after SigClust: Liu, Hayes, Nobel, Marron 2008).
  static func measure(
    _ grouping: Grouping, _ matrix: VoteMatrix, _ positions: [SIMD2<Double>], rows: [Int], rejected: Int, _ options: Options
  ) -> Quality {
    guard grouping.centres.count > 1, options.resamples > 0 else {
      return Quality(silhouette: grouping.silhouette, agreement: nil, sameCount: nil, chance: nil, isSingle: grouping.centres.count < 2)
    }
    var generator = SeededChance(seed: options.seed ^ 0x5354_4142)
    var agreements: [Double] = []
    var same = 0
    let size = min(rows.count / 2, drawSize)
    for _ in 0..<options.resamples {
      let drawn = generator.sample(size, below: rows.count).map { rows[$0] }
      let share = Double(size) / Double(rows.count)
      let labels = regroup(matrix.keepingRows(drawn), rejected, options, share: share, generator: &generator)
      agreements.append(adjustedRandIndex(labels, drawn.map { grouping.labels[$0] }))
      if (labels.max() ?? 0) + 1 == grouping.centres.count { same += 1 }
    }
    return Quality(
      silhouette: grouping.silhouette,
      agreement: agreements.reduce(0, +) / Double(options.resamples),
      sameCount: Double(same) / Double(options.resamples),
      chance: chance(grouping.silhouette, rows.map { positions[$0] }, options, generator: &generator),
      isSingle: false)
  }

  /// The whole method again, axes included, on the drawn participants.
  private static func regroup(
    _ part: VoteMatrix, _ rejected: Int, _ options: Options, share: Double, generator: inout SeededChance
  ) -> [Int] {
    let axes = Axes.find(in: part, rejected: rejected, tolerance: 1e-3, generator: &generator)
    let points = axes.positions(in: part)
    let smallest = max(2, Int(Double(options.smallestGroup) * share))
    return Grouping.choose(points, options, starts: 2, spare: 0, smallest: smallest, generator: &generator)?.clusters.labels
      ?? [Int](repeating: 0, count: points.count)
  }

  /// How often one cloud without groups, of the same extent, gives at least this silhouette.
  private static func chance(
    _ silhouette: Double, _ points: [SIMD2<Double>], _ options: Options, generator: inout SeededChance
  ) -> Double {
    let middle = points.reduce(.zero, +) / Double(points.count)
    var (width, height, slant) = (0.0, 0.0, 0.0)
    for point in points {
      let from = point - middle
      width += from.x * from.x
      height += from.y * from.y
      slant += from.x * from.y
    }
    guard width > 0 else { return 1 }
    let scale = 1 / Double(points.count)
    let first = (width * scale).squareRoot()
    let shear = slant * scale / first
    let second = max(height * scale - shear * shear, 0).squareRoot()
    var reached = 0
    for _ in 0..<options.resamples {
      let cloud = (0..<min(points.count, cloudSize)).map { _ in
        let (along, across) = (generator.normal(), generator.normal())
        return SIMD2(first * along, shear * along + second * across)
      }
      let best = Grouping.choose(cloud, options, starts: 2, spare: 0, smallest: options.smallestGroup, generator: &generator)
      if let best, best.silhouette >= silhouette { reached += 1 }
    }
    return Double(reached + 1) / (Double(options.resamples) + 1)
  }
}

/// 分组质量 — how much the grouping may be relied on.
public struct Quality: Hashable, Sendable {
  /// In one word.
  public enum Strength: String, Hashable, Sendable {
    /// There are no two groups to tell apart.
    case single
    /// Other people would have given other groups, or one cloud without groups looks as parted as this: do not build on it.
    case weak
    /// Holds in the main.
    case fair
    /// Holds.
    case strong
    /// Not measured, because no resamples were asked for.
    case unmeasured
  }

  /// Mean silhouette, -1 to 1.
  public let silhouette: Double
  /// Mean adjusted Rand index between this grouping and those made of half of the participants; nil if not measured.
  public let agreement: Double?
  /// Share of those in which the number of groups came out the same.
  public let sameCount: Double?
  /// How likely one cloud without groups gives a silhouette as high.
  public let chance: Double?
  /// All of this in one word.
  public let strength: Strength

  init(silhouette: Double, agreement: Double?, sameCount: Double?, chance: Double?, isSingle: Bool) {
    self.silhouette = silhouette
    self.agreement = agreement
    self.sameCount = sameCount
    self.chance = chance
    strength =
      switch (agreement, chance) {
      case _ where isSingle: .single
      case (let agreement?, let chance?) where agreement >= 0.8 && chance <= 0.05: .strong
      case (let agreement?, let chance?) where agreement >= 0.5 && chance <= 0.1: .fair
      case (nil, _), (_, nil): .unmeasured
      default: .weak
      }
  }
}
