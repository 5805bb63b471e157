import Deliberation
import Storage

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
    let decided = try decisions(of: matter.id, tx)
    let open = needing.filter { decided[$0] == nil }
    return open.isEmpty ? (needing.isEmpty ? live.map(\.point) : needing) : open
  }

  static func insert(_ points: [ID<PlanRecord.Point>], of assembly: ID<Assembly>, _ tx: Transaction) throws {
    for point in Set(points) {
      try tx.execute("INSERT INTO assembly_point (assembly_id, point_id) VALUES (\(assembly), \(point))")
    }
  }

  /// The points of an assembly, in the order of the agenda.
  static func of(_ assembly: ID<Assembly>, _ tx: Transaction) throws -> [ID<PlanRecord.Point>] {
    try tx.run(
      """
      SELECT point_id FROM assembly_point JOIN plan_point ON plan_point.id = point_id
      WHERE assembly_id = \(assembly) ORDER BY plan_point.position
      """
    ).map { try $0.id(0) }
  }

  /// The decision that binds a point: the last vote on it.
  static func decision(on point: ID<PlanRecord.Point>, of matter: ID<Matter>, _ tx: Transaction) throws -> AssemblyLine? {
    try AssemblyTable.of(matter, tx).last { try $0.result != nil && of($0.assembly.id, tx).contains(point) }
  }

  /// What assemblies decided on the points of a matter: carried or turned down; the last vote on a point stands.
  static func decisions(of matter: ID<Matter>, _ tx: Transaction) throws -> [ID<PlanRecord.Point>: Bool] {
    var decided: [ID<PlanRecord.Point>: Bool] = [:]
    for row in try tx.run(
      """
      SELECT point_id, is_carried FROM assembly JOIN assembly_point ON assembly_id = assembly.id
      WHERE matter_id = \(matter) AND stage = 'decided' ORDER BY assembly.id
      """)
    {
      decided[try row.id(0)] = try row.bool(1)
    }
    return decided
  }
}
