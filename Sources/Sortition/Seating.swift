internal import Digest

/// Who sits in which panel of the list, so that people who are alike appear equally often, give or take one, and nobody meets
/// a member of their own household.
///
/// For each kind of household, panels on one side and groups of alike people on the other make a graph with one edge per seat. Its
/// edges are coloured with the households so that no panel and no group sees a colour twice before it has seen all (Kőnig 1916,
/// de Werra 1971): that such a colouring exists is why equal shares are always possible.
struct Seating {
  private let groups: Groups
  private let list: [Composition]
  /// The members of each panel, as places in the pool.
  private(set) var panels: [[Int]]

  init(_ groups: Groups, _ list: [Composition], seed: inout SeededChance) {
    self.groups = groups
    self.list = list
    panels = [[Int]](repeating: [], count: list.count)
    var seats = [[(panel: Int, cell: Int)]](repeating: [], count: groups.kinds.count)
    for (panel, composition) in list.enumerated() {
      for part in composition.parts {
        for _ in 0..<part.count { seats[groups.cells[part.cell].kind].append((panel, part.cell)) }
      }
    }
    for (kind, seats) in seats.enumerated() {
      let homes = seed.shuffled(Array(0..<groups.kinds[kind].households))
      var members: [Int: [[Int]]] = [:]
      for cell in groups.kinds[kind].cells { members[cell] = groups.cells[cell].households.map { seed.shuffled($0) } }
      let colours = groups.kinds[kind].cells.count == 1 ? Self.inTurn(seats.count, homes.count) : Self.coloured(seats, homes.count)
      var turns: [[Int]: Int] = [:]
      for (seat, colour) in zip(seats, colours) {
        let home = homes[colour]
        let turn = turns[[seat.cell, home], default: 0]
        turns[[seat.cell, home]] = turn + 1
        guard let alike = members[seat.cell]?[home] else { continue }
        panels[seat.panel].append(alike[turn % alike.count])
      }
    }
    for panel in panels.indices { panels[panel].sort() }
  }

  /// One kind of people only: household after household.
  private static func inTurn(_ seats: Int, _ households: Int) -> [Int] { (0..<seats).map { $0 % households } }

  /// A household for each seat; no panel sees one twice, and each run of as many seats of a cell as there are households sees all.
  private static func coloured(_ seats: [(panel: Int, cell: Int)], _ households: Int) -> [Int] {
    /// For each vertex (panel, or run of seats of a cell), the edge of each colour.
    var edges: [[Int: Int]] = []
    var vertexOfPanel: [Int: Int] = [:]
    var seatsOfCell: [Int: Int] = [:]
    var vertexOfRun: [[Int]: Int] = [:]
    func vertex() -> Int {
      edges.append([:])
      return edges.count - 1
    }
    var ends: [(Int, Int)] = []
    var colours: [Int] = []

    func free(_ vertex: Int) -> Int { (0..<households).first { edges[vertex][$0] == nil } ?? 0 }

    for seat in seats {
      let panel = vertexOfPanel[seat.panel] ?? vertex()
      vertexOfPanel[seat.panel] = panel
      let run = [seat.cell, seatsOfCell[seat.cell, default: 0] / households]
      seatsOfCell[seat.cell, default: 0] += 1
      let cell = vertexOfRun[run] ?? vertex()
      vertexOfRun[run] = cell

      let edge = ends.count
      ends.append((panel, cell))
      let mine = free(panel)
      let theirs = free(cell)
      colours.append(mine)
      if mine != theirs, edges[cell][mine] != nil {
        // Swap the two colours along the path that leaves the cell's run by `mine`; it cannot come back to the panel.
        var path: [Int] = []
        var at = cell
        var colour = mine
        while let next = edges[at][colour] {
          path.append(next)
          at = ends[next].0 == at ? ends[next].1 : ends[next].0
          colour = colour == mine ? theirs : mine
        }
        for step in path {
          edges[ends[step].0][colours[step]] = nil
          edges[ends[step].1][colours[step]] = nil
        }
        for step in path {
          colours[step] = colours[step] == mine ? theirs : mine
          edges[ends[step].0][colours[step]] = step
          edges[ends[step].1][colours[step]] = step
        }
      }
      edges[panel][mine] = edge
      edges[cell][mine] = edge
    }
    return colours
  }
}
