/// A mixture of panels as a list of equally likely ones: how often each panel stands in the list.
///
/// Rounding the weights down leaves some places in the list; each goes to the panel that brings the groups' shares closest to the
/// exact ones, and then panels are exchanged while that helps. Falling below a group's whole number of places per person
/// counts a hundred times as much as other differences.
struct Copies {
  private let groups: Groups
  /// Panels in the list.
  let length: Int
  /// Panels that may stand in the list.
  private let panels: [Composition]
  /// How often each does.
  private(set) var counts: [Int]
  /// Members from each cell in the whole list: as it is, as it should be, and the least that gives all their whole share.
  private var taken: [Double]
  private let wanted: [Double], least: [Double]

  /// People with a chance, by cell: those without one need not stand on the list.
  private let drawable: [Bool]

  init(_ lottery: Lottery, length: Int) {
    self.length = length
    groups = lottery.groups
    panels = lottery.mixture.map(\.panel)
    counts = lottery.mixture.map { Int($0.weight * Double(length) + 1e-9) }
    let exact = Lottery.probabilities(lottery.mixture, lottery.groups)
    drawable = exact.map { $0 >= Lottery.none }
    wanted = zip(exact, lottery.groups.cells).map { $0 * Double(length * $1.size) }
    least = zip(exact, lottery.groups.cells).map { ($0 * Double(length) + 1e-4).rounded(.down) * Double($1.size) }
    taken = [Double](repeating: 0, count: lottery.groups.cells.count)
    for (index, count) in counts.enumerated() { change(index, by: Double(count)) }
    fill(length - counts.reduce(0, +))
    exchange()
  }

  /// True when the list has a place at least for everyone who can be drawn; people who are alike share places evenly.
  var reachesEveryone: Bool {
    groups.cells.indices.allSatisfy { !drawable[$0] || taken[$0] > Double(groups.cells[$0].size) - 0.5 }
  }

  /// The list, panel by panel.
  var list: [Composition] { zip(panels, counts).flatMap { [Composition](repeating: $0, count: $1) } }

  private mutating func fill(_ places: Int) {
    for _ in 0..<max(0, places) {
      let costs = panels.indices.map { cost(adding: $0, removing: nil) }
      guard let best = costs.indices.min(by: { costs[$0] < costs[$1] }) else { return }
      counts[best] += 1
      change(best, by: 1)
    }
  }

  private mutating func exchange() {
    for _ in 0..<60 {
      var improved = false
      for old in panels.indices where counts[old] > 0 {
        var best: (cost: Double, panel: Int) = (-1e-7, old)
        for new in panels.indices where new != old {
          let cost = cost(adding: new, removing: old)
          if cost < best.cost { best = (cost, new) }
        }
        guard best.panel != old else { continue }
        counts[old] -= 1
        counts[best.panel] += 1
        change(old, by: -1)
        change(best.panel, by: 1)
        improved = true
      }
      guard improved else { return }
    }
  }

  private mutating func change(_ panel: Int, by factor: Double) {
    for part in panels[panel].parts { taken[part.cell] += factor * Double(part.count) }
  }

  /// How far a cell's members in the list are from what they should be.
  private func distance(_ cell: Int, _ members: Double) -> Double {
    let difference = members - wanted[cell]
    let missing = max(0, least[cell] - members)
    return (difference * difference + 100 * missing * missing) / Double(groups.cells[cell].size)
  }

  /// What the distances would grow by.
  private func cost(adding new: Int, removing old: Int?) -> Double {
    let gained = panels[new].parts
    let lost = old.map { panels[$0].parts } ?? []
    var cost = 0.0
    var g = 0
    var l = 0
    while g < gained.count || l < lost.count {
      let cell = min(g < gained.count ? gained[g].cell : .max, l < lost.count ? lost[l].cell : .max)
      var change = 0
      if g < gained.count, gained[g].cell == cell {
        change += gained[g].count
        g += 1
      }
      if l < lost.count, lost[l].cell == cell {
        change -= lost[l].count
        l += 1
      }
      if change != 0 { cost += distance(cell, taken[cell] + Double(change)) - distance(cell, taken[cell]) }
    }
    return cost
  }
}
