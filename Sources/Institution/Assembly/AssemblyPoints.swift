public import Deliberation
public import Storage

/// 会议决定的要点 — which points an assembly is about: what it decides binds these, and no others (3.5h).
enum AssemblyPoints {
  /// Points of a matter that were not withdrawn as unlawful (3.6f).
  static func live(of matter: ID<Matter>, _ tx: Transaction) throws -> [PointAdoption] {
    try AdoptionTable.of(matter, tx).filter { !$0.standing.isWithdrawn }
  }

  /// Of these, the points that only an assembly can decide: what was not agreed, and everything the law reserves.
  static func needing(_ live: [PointAdoption], of matter: Matter) -> [ID<PlanRecord.Point>] {
    live.filter { matter.reservedBy != nil || $0.result.outcome == .notAgreed }.map(\.point)
  }

  /// What an assembly is about when nobody says it: what needs a decision and has none yet, or else the whole matter.
  static func usual(of matter: Matter, _ tx: Transaction) throws -> [ID<PlanRecord.Point>] {
    let live = try live(of: matter.id, tx)
    let needing = needing(live, of: matter)
    let decided = try AssemblyPointTable.decisions(of: matter.id, tx)
    let open = needing.filter { decided[$0] == nil }
    return open.isEmpty ? (needing.isEmpty ? live.map(\.point) : needing) : open
  }

  /// The decision that binds a point: the last vote on it.
  static func decision(on point: ID<PlanRecord.Point>, of matter: ID<Matter>, _ tx: Transaction) throws -> AssemblyLine? {
    try AssemblyTable.of(matter, tx).last { $0.result != nil && $0.points.contains(point) }
  }
}

extension AssemblyTable {
  /// The points a new assembly may decide, and those it decides unless somebody chooses.
  public static func points(for matter: Matter, _ tx: Transaction) throws -> (all: [PointAdoption], usual: [ID<PlanRecord.Point>]) {
    (try AssemblyPoints.live(of: matter.id, tx), try AssemblyPoints.usual(of: matter, tx))
  }
}
