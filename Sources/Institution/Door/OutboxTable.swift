public import Deliberation
public import Storage

/// 待发消息 — one message, queued in the transaction that caused it and handed on by the clockwork.
public struct Message: Hashable, Sendable {
  /// Order of the queue.
  public let id: ID<Message>
  /// What it is about: `notice`, `report`, `approval`, `reminder.<duty>`, …
  public let kind: String
  /// The matter, opinion or paper it speaks of.
  public let subject: Int64
  /// The role it is for, or `public`.
  public let audience: String
  /// What it says; no personal data.
  public let text: String
  /// When it was queued.
  public let queuedAt: Instant
}

/// The queue of messages. Adapters (SMS, robots of message groups) take from it; none is needed to begin.
public enum Outbox {
  static func queue(_ kind: String, area: AreaCode, subject: Int64, to audience: String, saying text: String, in scope: Scope)
    throws
  {
    try scope.tx.execute(
      """
      INSERT INTO outbox (id, area, kind, subject, audience, text, queued_at)
      VALUES (\(scope.newID(Message.self)), \(area), \(kind), \(subject), \(audience), \(text), \(scope.now))
      """)
  }

  /// True when a message of this kind on this subject was queued at or after `instant`.
  static func has(_ kind: String, area: AreaCode, subject: Int64, since instant: Instant, _ tx: Transaction) throws -> Bool {
    try tx.first(
      """
      SELECT 1 FROM outbox
      WHERE area = \(area) AND kind = \(kind) AND subject = \(subject) AND queued_at >= \(instant) LIMIT 1
      """) != nil
  }

  /// The newest messages for an audience of an area that speak of some matters: what one of several departments is told.
  public static func newest(
    in area: AreaCode, for audience: Role, about matters: [ID<Matter>], _ tx: Transaction
  ) throws -> [Message] {
    guard !matters.isEmpty else { return [] }
    return try tx.run(
      """
      SELECT id, kind, subject, audience, text, queued_at FROM outbox
      WHERE area = \(area) AND audience = \(audience.rawValue) AND subject IN (\(matters)) ORDER BY id DESC LIMIT 20
      """
    ).map(message)
  }

  private static func message(_ row: Row) throws -> Message {
    Message(
      id: try row.id(0), kind: try row.text(1), subject: try row.int64(2), audience: try row.text(3),
      text: try row.text(4), queuedAt: try row.instant(5))
  }

  /// The newest messages for some audiences of an area.
  public static func newest(in area: AreaCode, for audiences: [String], _ tx: Transaction) throws -> [Message] {
    try tx.run(
      """
      SELECT id, kind, subject, audience, text, queued_at FROM outbox
      WHERE area = \(area) AND audience IN (\(audiences)) ORDER BY id DESC LIMIT 20
      """
    ).map(message)
  }
}
