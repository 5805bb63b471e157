/// Column generation: finds the mixture of panels that serves a goal best, without listing all panels.
///
/// Every cell has a price, and a panel is worth the prices of its members. The prices are those at which the panels known so far
/// are worth as little as possible; a panel worth more than all known ones would improve the mixture and is looked for by
/// integer programming. When there is none, the mixture is the best of all. The programme is the dual of the mixture's, so that
/// a new panel is a new row and the last basis stays good.
final class Prices {
  private let groups: Groups
  private let search: PanelSearch
  private let programme = Programme()
  /// The column of what the dearest panel is worth.
  private let dearest: Int
  /// The row that sets the scale of the prices.
  private let scale: Int
  private(set) var panels: [Composition] = []
  private var known: Set<Composition> = []
  private var firstRow: Int { scale + 1 }

  /// The mixture behind the last solution.
  private(set) var mixture: [(panel: Composition, weight: Double)] = []
  /// How many panels may still be looked for; fewer for pools with many cells, where each takes longer.
  private var budget: Int

  /// How much more a panel must be worth than the known ones to count, in probability.
  static let tolerance = 1e-9

  /// How a search ended: as good as asked for; as good as possible; or given up.
  enum Answer { case reached, best, unfinished }

  init(_ groups: Groups, _ search: PanelSearch, panels: [Composition]) {
    self.groups = groups
    self.search = search
    budget = max(100, 200_000 / groups.cells.count)
    for _ in groups.cells { programme.addColumn(0, .infinity) }
    dearest = programme.addColumn(-.infinity, .infinity, objective: -1)
    scale = programme.addRow(-.infinity, 1, [])
    for panel in panels { add(panel) }
  }

  /// Looks for a mixture that gives every person of a cell at least `targets` of that cell, or else misses by as little as possible.
  func approach(_ targets: [Double], within accuracy: Double) -> Answer {
    for (index, cell) in groups.cells.enumerated() { programme.setObjective(index, targets[index] * Double(cell.size)) }
    setScale(groups.cells.indices, equal: false)
    return improve(until: accuracy)
  }

  /// The fairest probabilities by cell, exactly: raises the smallest, holds whoever cannot rise further, and goes on.
  ///
  /// - Parameter onlySmallest: Stops as soon as everyone who can be drawn at all has the smallest positive probability.
  /// - Returns: nil when given up.
  func fairest(onlySmallest: Bool) -> [Double]? {
    var held = [Double?](repeating: nil, count: groups.cells.count)
    while held.contains(where: { $0 == nil }) {
      let free = held.indices.filter { held[$0] == nil }
      for (index, cell) in groups.cells.enumerated() {
        // A hair less than what was reached, so that rounding errors do not contradict each other.
        programme.setObjective(index, max(0, (held[index] ?? 0) - 1e-10) * Double(cell.size))
      }
      setScale(free, equal: true)
      guard improve(until: -.infinity) == .best else { return nil }
      let level = max(0, -programme.objective)
      if onlySmallest, level > Prices.tolerance { return held.map { $0 ?? level } }
      let pressure = free.map { programme.value($0) * Double(groups.cells[$0].size) }
      let most = pressure.max() ?? 0
      for (index, pressure) in zip(free, pressure) where pressure > most * 1e-3 { held[index] = min(1, level) }
    }
    return held.map { $0 ?? 0 }
  }

  private func setScale(_ cells: some Sequence<Int>, equal: Bool) {
    programme.setRow(scale, equal ? 1 : -.infinity, 1)
    programme.setRowEntries(scale, cells.map { ($0, Double(groups.cells[$0].size)) })
  }

  /// Adds panels until the prices are right, or the objective is low enough.
  private func improve(until enough: Double) -> Answer {
    var grown = false
    while programme.solve(rowsAdded: grown) == .optimal {
      keepMixture()
      if programme.objective <= enough { return .reached }
      let prices = groups.cells.indices.map { max(0, programme.value($0)) }
      guard budget > 0 else { return .unfinished }
      budget -= 1
      let (panel, isNone) = improvement(prices, programme.value(dearest))
      guard let panel else { return isNone ? .best : .unfinished }
      add(panel)
      grown = true
    }
    return .unfinished
  }

  private func keepMixture() {
    let weights = panels.indices.map { max(0, programme.price(firstRow + $0)) }
    let total = weights.reduce(0, +)
    guard total > 0.5 else { return }
    mixture = zip(panels, weights).filter { $0.1 > 1e-12 }.map { ($0.0, $0.1 / total) }
  }

  /// A panel worth more than all known ones: a good one if it is found soon, else the best. Without a panel, tells whether it is
  /// certain that there is none.
  private func improvement(_ prices: [Double], _ worth: Double) -> (Composition?, isNone: Bool) {
    for (nodes, dive) in [(300, true), (20_000, false)] {
      guard let best = search.heaviest(prices, nodes: nodes, dive: dive) else { continue }
      if best.weight > worth + Prices.tolerance, !known.contains(best.panel) { return (best.panel, false) }
      if best.isProven { return (nil, true) }
    }
    return (nil, false)
  }

  private func add(_ panel: Composition) {
    guard known.insert(panel).inserted else { return }
    panels.append(panel)
    programme.addRow(-.infinity, 0, panel.parts.map { ($0.cell, Double($0.count)) } + [(dearest, -1)])
  }
}
