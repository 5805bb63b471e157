/// Cuts given probabilities into whole panels, one after another.
///
/// What is left to cut is always a point of the polytope of (fractional) panels, scaled by what is left of the lottery. Each
/// panel is cut off as thickly as the point allows; at that thickness a group is used up or a quota becomes tight, so there
/// are at most as many cuts as groups and quotas. The walk can end early, when no whole panel lies in the face it has come to.
struct Walk {
  private let groups: Groups
  private let search: PanelSearch
  private let hasMixedHouseholds: Bool
  /// Expected members that have yet to be cut off, by cell.
  private var rest: [Double]
  /// What is left of the lottery.
  private(set) var mass = 1.0
  /// The panels cut off and their thickness.
  private(set) var panels: [(panel: Composition, weight: Double)] = []

  /// How far from whole a number may be and yet count as whole.
  private static let slack = 1e-7
  /// Rounding errors in the expected members.
  private static let error = 1e-9

  init(_ groups: Groups, _ search: PanelSearch, expected: [Double]) {
    self.groups = groups
    self.search = search
    rest = expected
    hasMixedHouseholds = groups.kinds.contains { $0.cells.count > 1 }
  }

  mutating func run() {
    var last = 1.0
    while mass > 1e-8 {
      guard let (panel, weight) = (search.swapsFirst ? cut(last, thorough: false) : nil) ?? cut(last, thorough: true) else { return }
      panels.append((panel, weight))
      mass -= weight
      for part in panel.parts {
        rest[part.cell] -= weight * Double(part.count)
        if rest[part.cell] < 1e-12 { rest[part.cell] = 0 }
      }
      last = weight
    }
  }

  /// The next panel to cut off, and how thickly.
  private func cut(_ last: Double, thorough: Bool) -> (Composition, Double)? {
    var thickness = min(roomiest(), last * 4)
    while thickness > mass * 1e-3 {
      if let cut = panel(atLeast: thickness, thorough: thorough) { return cut }
      thickness /= 2
    }
    return nil
  }

  /// A thickness beyond which there is too little left of the cells to fill a panel.
  private func roomiest() -> Double {
    var thickness = mass
    while thickness > mass * 1e-3 {
      let seats = zip(groups.cells, rest).reduce(0) { $0 + min($1.0.capacity, Int($1.1 / thickness + Self.slack)) }
      if seats >= groups.size { return thickness }
      thickness *= 0.9
    }
    return thickness
  }

  /// A panel that can be cut off with at least this thickness, and its full thickness.
  private func panel(atLeast thickness: Double, thorough: Bool) -> (Composition, Double)? {
    let after = mass - thickness
    let slack = Self.slack + min(0.01, Self.error / thickness)
    var least = [Int](repeating: 0, count: groups.cells.count)
    var most = least
    for (index, cell) in groups.cells.enumerated() {
      let capacity = Double(cell.capacity)
      most[index] = min(cell.capacity, Int(rest[index] / thickness + slack))
      least[index] = max(0, Int(((rest[index] - after * capacity) / thickness - slack).rounded(.up)))
      if least[index] > most[index] { return nil }
    }
    let columns = groups.typeCells.map { cells in
      let low = cells.reduce(0) { $0 + least[$1] }
      return low...max(low, min(groups.size, cells.reduce(0) { $0 + most[$1] }))
    }
    var rows: [ClosedRange<Int>] = []
    for row in groups.rows {
      let total = row.types.reduce(0) { $0 + groups.typeCells[$1].reduce(0) { $0 + rest[$1] } }
      let low = max(Double(row.low), ((total - after * Double(row.high)) / thickness - slack).rounded(.up))
      let high = min(Double(row.high), ((total - after * Double(row.low)) / thickness + slack).rounded(.down))
      guard low <= high else { return nil }
      rows.append(Int(low)...Int(high))
    }
    guard let members = members(columns, rows, thorough) else { return nil }
    let bounds = zip(least, most).map { $0...$1 }
    if let panel = seat(members, bounds) {
      let weight = thickest(panel)
      if weight > thickness * 0.999 { return (panel, weight) }
    }
    guard hasMixedHouseholds, let panel = byCell(bounds, rows, after: after, thickness: thickness, slack: slack) else { return nil }
    let weight = thickest(panel)
    return weight > thickness * 0.999 ? (panel, weight) : nil
  }

  /// Members by type, near what is expected of a panel at this point.
  private func members(_ columns: [ClosedRange<Int>], _ rows: [ClosedRange<Int>], _ thorough: Bool) -> [Int]? {
    let expected = groups.typeCells.map { $0.reduce(0) { $0 + rest[$1] } / mass }
    let near = columns.indices.map { type in
      let floor = Int(expected[type] + Self.slack)
      let low = max(columns[type].lowerBound, min(columns[type].upperBound, floor))
      return low...max(low, min(columns[type].upperBound, floor + 1))
    }
    let gains = expected.map { $0 - ($0 + Self.slack).rounded(.down) }
    return search.types(columns: near, rows: rows, gains: gains, thorough: thorough)
      ?? search.types(columns: columns, rows: rows, gains: expected, thorough: thorough)
  }

  /// Gives the members of each type to its cells, those first whose households have most to give.
  private func seat(_ members: [Int], _ bounds: [ClosedRange<Int>]) -> Composition? {
    let load = groups.kinds.map { kind in kind.cells.reduce(0) { $0 + rest[$1] } / Double(kind.households) }
    var counts: [Int: Int] = [:]
    var perKind: [Int: Int] = [:]
    for (type, wanted) in members.enumerated() where wanted > 0 {
      var missing = wanted
      for cell in groups.typeCells[type] where bounds[cell].lowerBound > 0 {
        counts[cell] = bounds[cell].lowerBound
        perKind[groups.cells[cell].kind, default: 0] += bounds[cell].lowerBound
        missing -= bounds[cell].lowerBound
      }
      let willing = groups.typeCells[type].filter { bounds[$0].upperBound > 0 }
      for cell in willing.sorted(by: { (load[groups.cells[$0].kind], rest[$0], $1) > (load[groups.cells[$1].kind], rest[$1], $0) }) {
        guard missing > 0 else { break }
        let kind = groups.cells[cell].kind
        let room = groups.kinds[kind].households - perKind[kind, default: 0]
        let taken = min(missing, bounds[cell].upperBound - counts[cell, default: 0], room)
        guard taken > 0 else { continue }
        counts[cell, default: 0] += taken
        perKind[kind, default: 0] += taken
        missing -= taken
      }
      guard missing == 0 else { return nil }
    }
    return Composition(counts)
  }

  /// A panel found with every household in view.
  private func byCell(
    _ bounds: [ClosedRange<Int>], _ rows: [ClosedRange<Int>], after: Double, thickness: Double, slack: Double
  ) -> Composition? {
    var kinds: [Int: ClosedRange<Int>] = [:]
    for (index, kind) in groups.kinds.enumerated() where kind.cells.count > 1 {
      let total = kind.cells.reduce(0) { $0 + rest[$1] }
      let least = max(0, Int(((total - after * Double(kind.households)) / thickness - slack).rounded(.up)))
      guard least <= kind.households else { return nil }
      if least > 0 || kind.cells.reduce(0, { $0 + bounds[$1].upperBound }) > kind.households { kinds[index] = least...kind.households }
    }
    return search.cells(columns: bounds, rows: rows, kinds: kinds, gains: rest.map { $0 / mass })
  }

  /// How thickly a panel can be cut off so that the rest is still a mixture of fractional panels.
  private func thickest(_ panel: Composition) -> Double {
    var weight = mass
    /// Keeps `low ≤ (rest − weight · taken) / (mass − weight) ≤ high`.
    func keep(_ rest: Double, _ taken: Double, low: Double, high: Double) {
      if taken > low { weight = min(weight, (rest - mass * low) / (taken - low)) }
      if taken < high { weight = min(weight, (mass * high - rest) / (high - taken)) }
    }
    var perType: [Int: Int] = [:]
    var perKind: [Int: Int] = [:]
    var perCell: [Int: Int] = [:]
    for part in panel.parts {
      perCell[part.cell] = part.count
      perType[groups.cells[part.cell].type, default: 0] += part.count
      perKind[groups.cells[part.cell].kind, default: 0] += part.count
    }
    for (index, cell) in groups.cells.enumerated() {
      keep(rest[index], Double(perCell[index, default: 0]), low: 0, high: Double(cell.capacity))
    }
    for (index, kind) in groups.kinds.enumerated() where kind.cells.count > 1 {
      let total = kind.cells.reduce(0) { $0 + rest[$1] }
      keep(total, Double(perKind[index, default: 0]), low: 0, high: Double(kind.households))
    }
    for row in groups.rows where row.low < row.high {
      let total = row.types.reduce(0) { $0 + groups.typeCells[$1].reduce(0) { $0 + rest[$1] } }
      keep(total, Double(row.types.reduce(0) { $0 + perType[$1, default: 0] }), low: Double(row.low), high: Double(row.high))
    }
    return weight
  }
}
