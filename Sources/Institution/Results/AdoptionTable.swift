public import Deliberation
public import Storage

/// 采纳情况 of the points of a matter.
public struct PointAdoption: Hashable, Sendable {
  /// The point and its result.
  public let point: ID<PlanRecord.Point>, text: String, result: Meeting.Result
  /// What became of it; `nil` while nobody said.
  public let adoption: Adoption?
  /// Why.
  public let reason: String
  /// The point as it stands after what was ordered about it.
  public let standing: Standing
}

/// What became of agreed points.
public enum AdoptionTable {
  /// The version of a matter's points: what became of each, and its text in force.
  public static func version(of points: [PointAdoption]) -> Version {
    Version(of: points.flatMap { [$0.point.description, $0.adoption?.rawValue ?? "", $0.standing.text] })
  }

  /// The points of a matter with their results, in the order of the agenda.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [PointAdoption] {
    try of([matter], tx)[matter] ?? []
  }

  /// The points of several matters with their results, in the order of their agendas.
  public static func of(_ matters: [ID<Matter>], _ tx: Transaction) throws -> [ID<Matter>: [PointAdoption]] {
    let corrections = try CorrectionTable.of(matters, tx)
    return try tx.run(
      """
      SELECT outcome_point.matter_id, point_id, plan_point.text, result, outcome_point.text, adoption, adoption_reason
      FROM outcome_point JOIN plan_point ON plan_point.id = point_id
      WHERE outcome_point.matter_id IN (\(matters)) ORDER BY plan_point.position
      """
    ).grouped { row in
      let (matter, point): (ID<Matter>, ID<PlanRecord.Point>) = (try row.id(0), try row.id(1))
      let text = try row.text(4)
      return PointAdoption(
        point: point, text: try row.text(2),
        result: Meeting.Result(point: point, outcome: try row.code(3, as: Outcome.self), text: text),
        adoption: try row.optionalText(5).flatMap { Adoption(rawValue: $0) }, reason: try row.text(6),
        standing: Standing(of: text, after: (corrections[matter] ?? []).filter { $0.point == point }))
    }
  }

  /// What a point came to; said again it takes the place of what was said before.
  static func decide(_ point: ID<PlanRecord.Point>, _ outcome: Outcome, _ text: String, of matter: ID<Matter>, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO outcome_point (point_id, matter_id, result, text) VALUES (\(point), \(matter), \(outcome), \(text))
      ON CONFLICT (point_id) DO UPDATE SET result = excluded.result, text = excluded.text
      """)
  }

  /// What becomes of a point; false when that was said before.
  static func adopt(
    _ point: ID<PlanRecord.Point>, _ adoption: Adoption, because reason: String, of matter: ID<Matter>, at now: Instant, _ tx: Transaction
  ) throws -> Bool {
    try tx.execute(
      """
      UPDATE outcome_point SET adoption = \(adoption), adoption_reason = \(reason), adopted_at = \(now)
      WHERE point_id = \(point) AND matter_id = \(matter) AND adoption IS NULL
      """) == 1
  }
}
