/// The fairest probabilities if panels could be cut into parts: an upper bound for every lottery, and usually reached.
///
/// Water filling: raise everyone's probability together until some quota stops a group, hold that group there, and go on with
/// the others. Each step is one linear programme with a row per quota and a column per group, whatever the size of the pool.
struct Relaxation {
  /// Groups of people who get the same probability.
  private struct Unit {
    let type: Int
    let size: Int
    let capacity: Int
  }

  /// Bounds on the expected number of members from some units.
  private struct Bound {
    let units: [Int]
    let low: Double, high: Double
  }

  /// Everyone's probability, by cell; nil when not even parts of panels can meet the quotas.
  static func probabilities(_ groups: Groups) -> [Double]? {
    let types = groups.typeCells.map { cells in
      Unit(
        type: groups.cells[cells[0]].type,  // safe: each combination has a cell
        size: cells.reduce(0) { $0 + groups.cells[$1].size },
        capacity: cells.reduce(0) { $0 + groups.cells[$1].capacity })
    }
    let rows = groups.rows.map { Bound(units: $0.types, low: Double($0.low), high: Double($0.high)) }
    guard let perType = fill(types, rows, lazy: []) else { return nil }
    let alike = groups.cells.map { perType[$0.type] }
    // If no household would send more than one member on average, households change nothing.
    let crowded = groups.kinds.contains { kind in
      kind.cells.reduce(0) { $0 + alike[$1] * Double(groups.cells[$1].size) } > Double(kind.households) + 1e-9
    }
    guard crowded else { return alike }

    let cells = groups.cells.map { Unit(type: $0.type, size: $0.size, capacity: $0.capacity) }
    let cellRows = groups.rows.map { row in
      Bound(units: row.types.flatMap { groups.typeCells[$0] }, low: Double(row.low), high: Double(row.high))
    }
    let homes = groups.kinds.filter { $0.cells.count > 1 }.map { Bound(units: $0.cells, low: 0, high: Double($0.households)) }
    return fill(cells, cellRows, lazy: homes)
  }

  private static func fill(_ units: [Unit], _ rows: [Bound], lazy: [Bound]) -> [Double]? {
    let capacities = units.indices.map { Bound(units: [$0], low: 0, high: Double(units[$0].capacity)) }
    var levels = Levels(units: units.map { Double($0.size) }, rows: rows, lazy: capacities + lazy)
    return levels.run()
  }

  /// The steps of the water filling.
  private struct Levels {
    /// People per unit.
    let units: [Double]
    /// Bounds in force, and those that come into force when broken.
    var rows: [Bound], lazy: [Bound]
    /// The probability at which a unit is held.
    var held: [Double?]
    let programme = Programme()
    /// The column of the water level; a unit's own column holds what it gets beyond the level.
    let water: Int

    init(units: [Double], rows: [Bound], lazy: [Bound]) {
      self.units = units
      self.rows = rows
      self.lazy = lazy
      held = [Double?](repeating: nil, count: units.count)
      for _ in units { programme.addColumn(0, .infinity) }
      water = programme.addColumn(0, 1, objective: 1)
      for row in rows { programme.addRow(row.low, row.high, row.units.map { ($0, 1) }) }
    }

    mutating func run() -> [Double]? {
      while held.contains(where: { $0 == nil }) {
        guard raise() else { return nil }
        let level = min(1, max(0, programme.value(water)))
        let pressure = units.indices.map { held[$0] == nil ? -programme.reducedCost($0) : 0 }
        let most = pressure.max() ?? 0
        let stopped = units.indices.filter { held[$0] == nil && (pressure[$0] > most * 1e-3 || most < 1e-12) }
        for unit in stopped {
          held[unit] = most < 1e-12 ? amount(unit) / units[unit] : level
          programme.setColumn(unit, 0, 0)
        }
      }
      return held.map { $0 ?? 0 }
    }

    /// Lifts the water as far as it goes. What is held carries rounding errors, so bounds may give way a little, in members.
    private mutating func raise() -> Bool {
      for slack in [0, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6] {
        setLevel(slack: slack)
        var outcome = programme.solve()
        while outcome == .optimal, enforceBroken() { outcome = programme.solve() }
        if outcome == .optimal { return true }
        if held.allSatisfy({ $0 == nil }) { return false }
      }
      return false
    }

    /// Writes what is held, and whom the water still lifts, into the rows.
    private func setLevel(slack: Double) {
      var entries: [Programme.Entry] = []
      for (index, row) in rows.enumerated() {
        let (base, lifted) = share(row)
        programme.setRow(index, row.low - base - slack, row.high - base + slack)
        if lifted > 0 { entries.append((index, lifted)) }
      }
      programme.setColumnEntries(water, entries)
    }

    /// What a row's held units have already, and how many people in it rise with the water.
    private func share(_ row: Bound) -> (base: Double, lifted: Double) {
      var base = 0.0
      var lifted = 0.0
      for unit in row.units {
        if let probability = held[unit] { base += probability * units[unit] } else { lifted += units[unit] }
      }
      return (base, lifted)
    }

    /// Expected members from a unit at present.
    private func amount(_ unit: Int) -> Double { (held[unit] ?? programme.value(water)) * units[unit] + programme.value(unit) }

    private mutating func enforceBroken() -> Bool {
      let broken = lazy.indices.filter { index in lazy[index].units.reduce(0) { $0 + amount($1) } > lazy[index].high + 1e-8 }
      for index in broken {
        let row = lazy[index]
        let (base, lifted) = share(row)
        let own = row.units.map { (index: $0, value: 1.0) }
        programme.addRow(-.infinity, row.high - base, lifted > 0 ? own + [(water, lifted)] : own)
        rows.append(Bound(units: row.units, low: -.infinity, high: row.high))
      }
      for index in broken.reversed() { lazy.remove(at: index) }  // safe: places of its own, the last first
      return !broken.isEmpty
    }
  }
}
