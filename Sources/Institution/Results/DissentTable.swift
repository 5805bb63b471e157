public import Deliberation
public import Storage

/// 不同意见 with what was explained about it; names stay in the house (3.6e).
public struct DissentLine: Hashable, Sendable {
  /// One explanation.
  public struct Told: Hashable, Sendable {
    /// Who explained, how, when, what.
    public let explainer: String, way: Explanation.Way, at: Instant, text: String
    /// What was replied, and what came of it.
    public let reply: String, result: Explanation.Result
  }

  /// Identity.
  public let id: ID<Meeting.Dissent>
  /// The point it is about.
  public let point: String
  /// Who, or empty for “one resident”.
  public let name: String
  /// What.
  public let text: String
  /// When it was said.
  public let at: Instant
  /// Explanations, oldest first.
  public let told: [Told]
}

/// 不同意见台账
public enum DissentTable {
  /// The dissents of a matter, oldest first.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [DissentLine] {
    let told = Dictionary(
      grouping: try tx.run(
        """
        SELECT dissent_id, explainer, way, at, text, reply, result FROM explanation WHERE matter_id = \(matter) ORDER BY id
        """
      ).map { row -> (Int64, DissentLine.Told) in
        (
          try row.int64(0),
          DissentLine.Told(
            explainer: try row.text(1), way: try row.code(2, as: Explanation.Way.self), at: try row.instant(3),
            text: try row.text(4), reply: try row.text(5), result: try row.code(6, as: Explanation.Result.self))
        )
      }, by: \.0)
    let names = Dictionary(try MeetingTable.attendance(matter, tx).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return try tx.run(
      """
      SELECT dissent.id, plan_point.text, dissent.attendance_id, dissent.text, dissent.at
      FROM dissent JOIN plan_point ON plan_point.id = dissent.point_id
      WHERE dissent.matter_id = \(matter) ORDER BY dissent.id
      """
    ).map { row in
      DissentLine(
        id: try row.id(0), point: try row.text(1), name: try row.optionalID(2).flatMap { names[$0] } ?? "", text: try row.text(3),
        at: try row.instant(4),
        told: (told[try row.int64(0)] ?? []).map(\.1))
    }
  }

  /// True for a dissent on a matter.
  static func isKnown(_ dissent: ID<Meeting.Dissent>, of matter: ID<Matter>, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT 1 FROM dissent WHERE id = \(dissent) AND matter_id = \(matter)") != nil
  }

  /// True once an explanation was accepted.
  static func isExplained(_ dissent: ID<Meeting.Dissent>, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT 1 FROM explanation WHERE dissent_id = \(dissent) AND result = 'accepted'") != nil
  }

  static func insert(
    _ told: DissentLine.Told, as id: ID<DissentLine>, about dissent: ID<Meeting.Dissent>, of matter: ID<Matter>, at now: Instant,
    _ tx: Transaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO explanation (id, dissent_id, matter_id, explainer, way, at, text, reply, result, recorded_at)
      VALUES (\(id), \(dissent), \(matter), \(told.explainer), \(told.way), \(told.at), \(told.text), \(told.reply),
        \(told.result), \(now))
      """)
  }
}
