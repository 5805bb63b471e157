/// A pool with people who cannot be told apart put together.
///
/// The fairest lottery treats alike whoever is alike, so it suffices to decide how many of each group go on a panel. Two
/// people are alike when they have the same values and their households are made of the same values; without households
/// a group is simply a combination of values.
struct Groups {
  /// People of one combination of values who live in households of one kind.
  struct Cell {
    /// Which combination of values, as a place in ``Groups/typeCells``.
    let type: Int
    /// Which kind of household, as a place in ``Groups/kinds``.
    let kind: Int
    /// Places of these people in the pool, household by household of the kind.
    var households: [[Int]]

    /// People in the cell.
    var size: Int { households.count * (households.first?.count ?? 0) }
    /// The most that one panel can take: one per household.
    var capacity: Int { households.count }
  }

  /// Households whose members have the same values.
  struct Kind {
    /// The cells their members make up, one per combination of values.
    var cells: [Int]
    /// How many such households there are.
    var households: Int
  }

  /// Members of a panel who are counted together, and how many there must be.
  struct Row {
    /// The combinations of values that count.
    let types: [Int]
    /// Fewest and most.
    let low: Int, high: Int
  }

  /// Cells in the order in which their first person stands in the pool.
  let cells: [Cell]
  /// Kinds of household.
  let kinds: [Kind]
  /// For each combination of values, its cells.
  let typeCells: [[Int]]
  /// The whole panel first, then every quota that can fail.
  let rows: [Row]
  /// For each combination of values, the rows that count it.
  let typeRows: [[Int]]
  /// Members of a panel.
  let size: Int

  init(_ pool: Pool) {
    size = pool.size
    var typeOf: [[Int]: Int] = [:]
    var values: [[Int]] = []
    let types = pool.people.map { person in
      let type = typeOf[person.values, default: values.count]
      if type == values.count {
        typeOf[person.values] = type
        values.append(person.values)
      }
      return type
    }
    (cells, kinds) = Self.cells(Self.households(pool), types)
    var typeCells = [[Int]](repeating: [], count: values.count)
    for (index, cell) in cells.enumerated() { typeCells[cell.type].append(index) }
    self.typeCells = typeCells

    let capacity = typeCells.map { [cells] in $0.reduce(0) { $0 + cells[$1].capacity } }
    var rows = [Row(types: Array(values.indices), low: pool.size, high: pool.size)]
    for (feature, quotas) in pool.features.map(\.quotas).enumerated() {
      for (place, quota) in quotas.enumerated() {
        let counted = values.indices.filter { values[$0][feature] == place }
        let most = min(pool.size, counted.reduce(0) { $0 + capacity[$1] })
        guard quota.minimum > 0 || quota.maximum < most else { continue }
        rows.append(Row(types: counted, low: quota.minimum, high: quota.maximum))
      }
    }
    self.rows = rows
    var typeRows = [[Int]](repeating: [], count: values.count)
    for (index, row) in rows.enumerated() { for type in row.types { typeRows[type].append(index) } }
    self.typeRows = typeRows
  }

  /// The pool's households, each the places of its members, in the order of their first members.
  private static func households(_ pool: Pool) -> [[Int]] {
    var places: [String: Int] = [:]
    var households: [[Int]] = []
    for (index, person) in pool.people.enumerated() {
      if let name = person.household, let place = places[name] {
        households[place].append(index)
      } else {
        if let name = person.household { places[name] = households.count }
        households.append([index])
      }
    }
    return households
  }

  private static func cells(_ households: [[Int]], _ types: [Int]) -> ([Cell], [Kind]) {
    var cells: [Cell] = []
    var kinds: [Kind] = []
    var kindOf: [[Int]: Int] = [:]
    for household in households {
      let composition = household.map { types[$0] }.sorted()
      let kind = kindOf[composition, default: kinds.count]
      if kind == kinds.count {
        kindOf[composition] = kind
        kinds.append(Kind(cells: [], households: 0))
        for type in composition where kinds[kind].cells.allSatisfy({ cells[$0].type != type }) {
          kinds[kind].cells.append(cells.count)
          cells.append(Cell(type: type, kind: kind, households: []))
        }
      }
      kinds[kind].households += 1
      for cell in kinds[kind].cells { cells[cell].households.append(household.filter { types[$0] == cells[cell].type }) }
    }
    return (cells, kinds)
  }
}

/// How many members a panel takes from each cell.
struct Composition: Hashable {
  /// A cell and how many members come from it, at least one; in the order of the cells.
  struct Part: Hashable {
    let cell: Int
    let count: Int
  }

  let parts: [Part]

  init(_ counts: [Int: Int]) {
    parts = counts.filter { $0.value > 0 }.map { Part(cell: $0.key, count: $0.value) }.sorted { $0.cell < $1.cell }
  }
}
