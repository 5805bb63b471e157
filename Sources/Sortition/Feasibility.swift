/// 名额冲突 — no panel meets the quotas, and what would have to give.
public struct Infeasible: Error, Hashable, Sendable, CustomStringConvertible {
  /// One bound that is moved.
  public struct Change: Hashable, Sendable, CustomStringConvertible {
    /// Which bound.
    public enum Bound: String, Sendable { case minimum, maximum }
    /// Feature and value.
    public let feature: String, value: String
    /// Which bound of the value.
    public let bound: Bound
    /// The bound as given and as it would have to be, in members of a panel.
    public let from: Int, to: Int

    /// `age "75+": minimum 2 instead of 3`.
    public var description: String { "\(feature) \"\(value)\": \(bound.rawValue) \(to) instead of \(from)" }
  }

  /// The change with the fewest places moved in all; empty when no change of quotas helps, or none was found.
  public let changes: [Change]
  /// False when the search for the change was given up: then there may be a smaller one, or one where none was found.
  public let isSearchedThrough: Bool
  /// The pool with these changes made; nil when no change of quotas helps.
  public let mended: Pool?
  /// The most people that could be on one panel if there were no quotas: one of each household.
  public let available: Int
  /// Members of a panel as asked for.
  public let size: Int

  /// One English line.
  public var description: String {
    if available < size { return "no panel of \(size) exists: the pool has only \(available) different households" }
    guard !changes.isEmpty else {
      return "no panel of \(size) meets these quotas, "
        + (isSearchedThrough
          ? "and min_flex and max_flex do not let them move far enough"
          : "and no change that helps was found within the limit of the search: take fewer features or wider quotas")
    }
    let places = changes.reduce(0) { $0 + abs($1.from - $1.to) }
    return "no panel of \(size) meets these quotas; \(isSearchedThrough ? "the smallest change" : "a change") that helps moves \(places) "
      + (places == 1 ? "place: " : "places: ") + changes.map(\.description).joined(separator: "; ")
  }

  /// Looks for the smallest change: fewest places moved in all, lowering of minima before raising of maxima when all else is equal.
  /// - Parameter patience: nodes after which the search for the smallest change is given up.
  init(_ pool: Pool, patience: Int) {
    size = pool.size
    available = Set(pool.people.compactMap(\.household)).count + pool.people.count { $0.household == nil }
    guard available >= pool.size else {
      changes = []
      mended = nil
      isSearchedThrough = true
      return
    }
    let (changes, isSearchedThrough) = Self.smallestChange(pool, patience: patience)
    self.changes = changes
    self.isSearchedThrough = isSearchedThrough
    var features = pool.features
    for change in changes {
      guard let feature = features.firstIndex(where: { $0.name == change.feature }),
        let quota = features[feature].quotas.firstIndex(where: { $0.value == change.value })
      else { continue }
      switch change.bound {
      case .minimum: features[feature].quotas[quota].minimum = change.to
      case .maximum: features[feature].quotas[quota].maximum = change.to
      }
    }
    mended = changes.isEmpty ? nil : try? Pool(features: features, people: pool.people, size: pool.size)
  }

  private static func smallestChange(_ pool: Pool, patience: Int) -> (changes: [Change], isSearchedThrough: Bool) {
    let groups = Groups(pool)
    let programme = Programme()
    for cell in groups.cells { programme.addColumn(0, Double(cell.capacity), integer: true) }
    programme.addRow(Double(pool.size), Double(pool.size), groups.cells.indices.map { ($0, 1) })
    for kind in groups.kinds where kind.cells.count > 1 {
      programme.addRow(-.infinity, Double(kind.households), kind.cells.map { ($0, 1) })
    }
    var moves: [(column: Int, change: (Int) -> Change)] = []
    for (feature, place, quota) in pool.features.enumerated().flatMap({ feature in
      feature.element.quotas.enumerated().map { (feature.offset, $0.offset, $0.element) }
    }) {
      let name = pool.features[feature].name
      let counted = groups.cells.indices.filter { cell in
        groups.cells[cell].households.first?.first.map { pool.people[$0].values[feature] } == place
      }
      let fall = quota.minimum - min(quota.minimum, quota.lowestMinimum ?? 0)
      let rise = max(quota.maximum, quota.highestMaximum ?? max(pool.size, quota.maximum)) - quota.maximum
      let down = programme.addColumn(0, Double(fall), objective: -1, integer: true)
      let up = programme.addColumn(0, Double(rise), objective: -1.0001, integer: true)
      let own = counted.map { (index: $0, value: 1.0) }
      programme.addRow(Double(quota.minimum), .infinity, own + [(down, 1)])
      programme.addRow(-.infinity, Double(quota.maximum), own + [(up, -1)])
      moves.append(
        (down, { Change(feature: name, value: quota.value, bound: .minimum, from: quota.minimum, to: quota.minimum - $0) }))
      moves.append(
        (up, { Change(feature: name, value: quota.value, bound: .maximum, from: quota.maximum, to: quota.maximum + $0) }))
    }
    let outcome = programme.solveInteger(nodes: patience)
    guard programme.found else { return ([], outcome == .infeasible) }
    let changes = moves.compactMap { move in
      let distance = programme.integer(move.column)
      return distance > 0 ? move.change(distance) : nil
    }
    return (changes, outcome == .optimal)
  }
}
