public import Deliberation
public import Storage

/// 纠正 — what the township ordered about a point of a result, and what became of it (3.6f).
public struct CorrectionLine: Hashable, Sendable {
  /// Identity.
  public let id: ID<CorrectionLine>
  /// The point of the outcome, or the assembly whose decision it is about.
  public let point: ID<PlanRecord.Point>?, assembly: ID<Assembly>?
  /// Withdrawn or changed.
  public let kind: Correction.Kind
  /// The article it offends, why, and where the legal lesson is.
  public let article: String, reason: String, lesson: String
  /// Until when; who ordered it, when.
  public let dueDay: Day, organ: String, orderedAt: Instant
  /// The text that stands instead.
  public let newText: String
  /// When it was carried out.
  public let doneAt: Instant?

  /// True for an order on the same point or decision.
  public func isOfSameText(as other: CorrectionLine) -> Bool { point == other.point && assembly == other.assembly }
}

/// Corrections.
public enum CorrectionTable {
  /// The corrections of a matter, oldest first.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [CorrectionLine] {
    try of([matter], tx)[matter] ?? []
  }

  /// The corrections of several matters, oldest first.
  public static func of(_ matters: [ID<Matter>], _ tx: Transaction) throws -> [ID<Matter>: [CorrectionLine]] {
    try tx.run(
      """
      SELECT matter_id, id, point_id, kind, article, reason, lesson, due_day, organ, ordered_at, new_text, done_at, assembly_id
      FROM correction WHERE matter_id IN (\(matters)) ORDER BY id
      """
    ).grouped { row in
      CorrectionLine(
        id: try row.id(1), point: try row.optionalID(2), assembly: try row.optionalID(12),
        kind: try row.code(3, as: Correction.Kind.self), article: try row.text(4), reason: try row.text(5),
        lesson: try row.text(6), dueDay: try row.day(7), organ: try row.text(8), orderedAt: try row.instant(9), newText: try row.text(10),
        doneAt: try row.optionalInstant(11))
    }
  }

  /// The version of what some orders made of a text, or of a matter's texts.
  public static func version(of lines: some Sequence<CorrectionLine>) -> Version {
    Version(of: lines.flatMap { [$0.id.description, $0.kind.rawValue, $0.newText, $0.doneAt == nil ? "open" : "done"] })
  }

  /// Sealed matters of a community with a correction that is still due.
  static func sealedMatters(in area: AreaCode, _ tx: Transaction) throws -> [ID<Matter>] {
    try tx.run(
      """
      SELECT DISTINCT matter_id FROM correction JOIN matter ON matter.id = matter_id
      WHERE done_at IS NULL AND area = \(area) AND stage IN (\(Stage.all(.done).map(\.rawValue)))
      """
    ).map { try $0.id(0) }
  }

  static func insert(_ order: CorrectionLine, of matter: ID<Matter>, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO correction (id, matter_id, point_id, assembly_id, kind, article, reason, lesson, due_day, organ, ordered_at)
      VALUES (\(order.id), \(matter), \(order.point), \(order.assembly), \(order.kind), \(order.article), \(order.reason),
        \(order.lesson), \(order.dueDay), \(order.organ), \(order.orderedAt))
      """)
  }

  static func carryOut(_ id: ID<CorrectionLine>, newText: String, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE correction SET new_text = \(newText), done_at = \(now) WHERE id = \(id)")
  }
}
