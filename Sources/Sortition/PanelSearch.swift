/// Finds panels by integer programming.
final class PanelSearch {
  let groups: Groups
  /// Columns: types. For panels that need only be found.
  private let byType = Programme()
  /// Columns: cells. For panels that must be the heaviest under given weights.
  private let byCell = Programme()
  /// Kinds of household that have a row in the programme of cells.
  private var enforced: Set<Int> = []

  /// With some hundred combinations of values a search tree is slower than exchanging members.
  var swapsFirst: Bool { groups.typeCells.count >= 300 }

  init(_ groups: Groups) {
    self.groups = groups
    for cells in groups.typeCells {
      byType.addColumn(0, Double(min(groups.size, cells.reduce(0) { $0 + groups.cells[$1].capacity })), integer: true)
    }
    for row in groups.rows { byType.addRow(Double(row.low), Double(row.high), row.types.map { ($0, 1) }) }
    for cell in groups.cells { byCell.addColumn(0, Double(min(groups.size, cell.capacity)), integer: true) }
    for row in groups.rows {
      byCell.addRow(Double(row.low), Double(row.high), row.types.flatMap { groups.typeCells[$0] }.map { ($0, 1) })
    }
  }

  /// A panel's members by type within narrower bounds, with a large sum of `gains`; nil when there is none within reach.
  ///
  /// - Parameter thorough: Goes through a search tree, if exchanging members has not led to a panel.
  func types(columns: [ClosedRange<Int>], rows: [ClosedRange<Int>], gains: [Double], thorough: Bool) -> [Int]? {
    if swapsFirst {
      var swaps = SwapSearch(groups, columns: columns, rows: rows, gains: gains)
      if let found = swaps.run(steps: 20 * groups.size) { return found }
      guard thorough else { return nil }
    }
    for (type, range) in columns.enumerated() {
      byType.setColumn(type, Double(range.lowerBound), Double(range.upperBound))
      byType.setObjective(type, gains[type])
    }
    for (row, range) in rows.enumerated() { byType.setRow(row, Double(range.lowerBound), Double(range.upperBound)) }
    _ = byType.solveInteger(nodes: Self.patience(columns.count), gap: 0.05, dive: true)
    guard byType.found else { return nil }
    return columns.indices.map(byType.integer)
  }

  /// The same by cell, for the end of a walk, where only some cells are left and households must be looked at one by one.
  func cells(columns: [ClosedRange<Int>], rows: [ClosedRange<Int>], kinds: [Int: ClosedRange<Int>], gains: [Double]) -> Composition? {
    let programme = Programme()
    var column = [Int?](repeating: nil, count: columns.count)
    for (cell, range) in columns.enumerated() where range.upperBound > 0 {
      column[cell] = programme.addColumn(Double(range.lowerBound), Double(range.upperBound), objective: gains[cell], integer: true)
    }
    for (row, range) in zip(groups.rows, rows) {
      let counted = row.types.flatMap { groups.typeCells[$0] }.compactMap { column[$0] }
      programme.addRow(Double(range.lowerBound), Double(range.upperBound), counted.map { ($0, 1) })
    }
    for (kind, range) in kinds.sorted(by: { $0.key < $1.key }) {
      let counted = groups.kinds[kind].cells.compactMap { column[$0] }
      programme.addRow(Double(range.lowerBound), Double(range.upperBound), counted.map { ($0, 1) })
    }
    _ = programme.solveInteger(nodes: Self.patience(programme.columnCount), gap: 0.05, dive: true)
    guard programme.found else { return nil }
    var counts: [Int: Int] = [:]
    for (cell, column) in column.enumerated() { if let column { counts[cell] = programme.integer(column) } }
    return Composition(counts)
  }

  /// Whether there is any panel at all.
  enum First {
    case panel(Composition)
    /// It is certain that there is none.
    case none
    /// None was found within the limit.
    case unknown
  }

  /// Looks for any panel: level by level, then deep into the tree.
  func first(nodes: Int) -> First {
    let weights = [Double](repeating: 0, count: groups.cells.count)
    for dive in [false, true] {
      if let found = heaviest(weights, enough: 0, nodes: min(nodes, 20_000_000 / weights.count), dive: dive) {
        return .panel(found.panel)
      }
      if provedNone { return .none }
    }
    return .unknown
  }

  /// True when the last search for the heaviest panel ended with certainty that there is none.
  private var provedNone = false

  /// A heavy panel.
  struct Heaviest {
    let panel: Composition
    let weight: Double
    /// True when no panel is heavier.
    let isProven: Bool
  }

  /// The heaviest panel under weights of cells that the search comes to; nil when it comes to none.
  ///
  /// - Parameters:
  ///   - enough: A panel of this weight is taken at once.
  ///   - nodes: How large the search tree may grow; it always has a limit, so that no search goes on for ever.
  ///   - dive: Looks for some good panel soon instead of closing in on the best.
  func heaviest(_ weights: [Double], enough: Double = .infinity, nodes: Int, dive: Bool = false) -> Heaviest? {
    for (cell, weight) in weights.enumerated() { byCell.setObjective(cell, weight) }
    while true {
      let outcome = byCell.solveInteger(enough: enough, nodes: nodes, dive: dive)
      provedNone = outcome == .infeasible
      guard byCell.found else { return nil }
      var counts: [Int: Int] = [:]
      for cell in weights.indices where byCell.integer(cell) > 0 { counts[cell] = byCell.integer(cell) }
      let broken = crowded(counts)
      guard broken.isEmpty else {
        for kind in broken {
          enforced.insert(kind)
          byCell.addRow(-.infinity, Double(groups.kinds[kind].households), groups.kinds[kind].cells.map { ($0, 1) })
        }
        continue
      }
      let weight = counts.sorted { $0.key < $1.key }.reduce(0) { $0 + weights[$1.key] * Double($1.value) }
      return Heaviest(panel: Composition(counts), weight: weight, isProven: outcome == .optimal)
    }
  }

  /// Nodes of a search tree after which a panel that need only be found is given up; each takes longer with more columns.
  private static func patience(_ columns: Int) -> Int { min(500, max(50, 200_000 / max(1, columns))) }

  /// Kinds of household that would send more members than there are households.
  private func crowded(_ counts: [Int: Int]) -> [Int] {
    var perKind: [Int: Int] = [:]
    for (cell, count) in counts { perKind[groups.cells[cell].kind, default: 0] += count }
    return perKind.filter { $0.value > groups.kinds[$0.key].households && !enforced.contains($0.key) }.keys.sorted()
  }
}
