internal import Deliberation
internal import Storage

/// The points that assemblies are called about.
enum AssemblyPointTable {
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
