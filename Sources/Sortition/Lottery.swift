/// 公平抽签 — the fairest lottery over panels: which panels can come out, and with which probability.
///
/// Fair means: among all lotteries over panels that meet the quotas, none gives the person with the smallest probability more;
/// with ``Fairness/leximin`` none gives the second smallest more either, and so on. Method after Flanigan, Gölz, Gupta, Hennig
/// and Procaccia, “Fair algorithms for selecting citizens' assemblies”, Nature 596 (2021); how it is computed here is told in
/// the article of this module.
public struct Lottery: Sendable {
  /// What is made as large as possible.
  public enum Fairness: String, CaseIterable, Sendable {
    /// The smallest probability, then the second smallest, and so on.
    case leximin
    /// The smallest probability only.
    case maximin
  }

  /// How it is known that no lottery is fairer.
  public enum Proof: String, Sendable {
    /// Even a lottery over parts of panels would be no fairer.
    case parts
    /// A search over all panels found none that would make it fairer.
    case search
    /// It is not known: the search was given up. ``Lottery/bound`` tells how much fairer a lottery could be at most.
    case none
  }

  /// The pool it draws from.
  public let pool: Pool
  /// What it makes as large as possible.
  public let fairness: Fairness
  /// Each person's probability of being drawn, from 0 to 1, in the order of the pool's people. They add up to the panel's size.
  public let probabilities: [Double]
  /// The smallest probability of those who can be drawn at all.
  public let smallest: Double
  /// No lottery gives everyone who can be drawn more than this. Equals ``smallest`` to 1e-7 unless ``proof`` is `none`.
  public let bound: Double
  /// How it is known that no lottery is fairer.
  public let proof: Proof
  /// People on no panel of the lottery, as places in the pool; unless ``proof`` is `none`, no panel under these quotas can include them.
  public var neverDrawn: [Int] { probabilities.indices.filter { probabilities[$0] < Self.none } }

  let groups: Groups
  let mixture: [(panel: Composition, weight: Double)]

  /// Nodes of the search tree after which a first panel is no longer looked for. Where there is one it is nearly always found within
  /// a few, and no search goes on for ever.
  public static let patience = 20_000

  /// Below this a probability counts as none.
  static let none = 1e-9
  /// Differences of probability below this count as none.
  private static let accuracy = 2e-8

  /// Finds the fairest lottery.
  ///
  /// Takes hundredths of a second for some hundred combinations of values, however large the pool; see the article for others.
  /// - Parameter patience: Nodes after which the search for a first panel is given up.
  /// - Throws: ``Infeasible`` with the smallest change of quotas when it is certain that no panel meets them; ``Unsolved`` when none
  ///   was found and it is not certain.
  public init(_ pool: Pool, fairness: Fairness = .leximin, patience: Int = Lottery.patience) throws {
    let groups = Groups(pool)
    let search = PanelSearch(groups)
    let any: Composition
    switch search.first(nodes: patience) {
    case .panel(let panel): any = panel
    case .none: throw Infeasible(pool, patience: Self.patience)
    case .unknown: throw Unsolved(size: pool.size)
    }
    // A panel exists, so parts of panels meet the quotas too: without an answer the solver has failed.
    guard let ideal = Relaxation.probabilities(groups) else { throw Unsolved(size: pool.size) }
    let floor = ideal.filter { $0 > Self.none }.min() ?? 0
    let targets = fairness == .leximin ? ideal : ideal.map { min($0, floor) }

    var walk = Walk(groups, search, expected: zip(ideal, groups.cells).map { $0 * Double($1.size) })
    walk.run()
    let cut = 1 - walk.mass
    var mixture = cut > 0 ? walk.panels.map { (panel: $0.panel, weight: $0.weight / cut) } : [(panel: any, weight: 1.0)]
    var proof: Proof = Self.shortfall(mixture, targets, groups) <= Self.accuracy ? .parts : .none
    if proof == .none {
      let prices = Prices(groups, search, panels: mixture.map(\.panel))
      switch prices.approach(targets, within: Self.accuracy) {
      case .reached: proof = .parts
      case .best:
        let fairest = prices.fairest(onlySmallest: fairness == .maximin)
        if let fairest, prices.approach(fairest, within: Self.accuracy) != .unfinished { proof = .search }
      case .unfinished: break
      }
      let better = Self.shortfall(prices.mixture, targets, groups) < Self.shortfall(mixture, targets, groups)
      if better || proof != .none { mixture = prices.mixture }
    }

    self.pool = pool
    self.fairness = fairness
    self.groups = groups
    self.mixture = mixture
    self.proof = proof
    let perCell = Self.probabilities(mixture, groups)
    var probabilities = [Double](repeating: 0, count: pool.people.count)
    for (index, cell) in groups.cells.enumerated() {
      for person in cell.households.joined() { probabilities[person] = perCell[index] }
    }
    self.probabilities = probabilities
    smallest = probabilities.filter { $0 >= Self.none }.min() ?? 0
    bound = proof == .search ? smallest : max(floor, smallest)
  }

  /// Each cell's probability per person in a mixture.
  static func probabilities(_ mixture: [(panel: Composition, weight: Double)], _ groups: Groups) -> [Double] {
    var expected = [Double](repeating: 0, count: groups.cells.count)
    for (panel, weight) in mixture { for part in panel.parts { expected[part.cell] += weight * Double(part.count) } }
    return zip(expected, groups.cells).map { $0 / Double($1.size) }
  }

  /// By how much the worst cell misses its target.
  private static func shortfall(_ mixture: [(panel: Composition, weight: Double)], _ targets: [Double], _ groups: Groups) -> Double {
    zip(targets, probabilities(mixture, groups)).map { $0 - $1 }.max() ?? 0
  }
}
