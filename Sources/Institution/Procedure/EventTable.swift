public import Deliberation
public import Storage

/// One dated event of a matter: an act, who did it, and, when it came late, why.
public struct Event: Hashable, Sendable {
  /// Order of the events.
  public let id: ID<Event>
  /// What was done.
  public let act: Act
  /// When.
  public let at: Instant
  /// Who did it.
  public let byName: String
  /// In which capacity.
  public let byRole: Role?
  /// Reason given with a return or revision.
  public let reason: String
  /// The day it was due, when it came late.
  public let dueDay: Day?
  /// Why it came late; public.
  public let lateReason: String

  /// Days late; 0 when in time.
  public var daysLate: Int { dueDay.map { max(0, $0.distance(to: at.day)) } ?? 0 }
}

/// 大事记 — what happened to each matter, in order.
public enum EventTable {
  static func append(_ act: Act, to matter: Matter, reason: String, dueDay: Day?, lateReason: String, in scope: Scope) throws {
    let role = scope.member.roles(in: matter.area).intersection(act.roles).map(\.rawValue).sorted().first ?? ""
    try scope.tx.send(
      """
      INSERT INTO matter_event (id, matter_id, act, at, by_name, by_role, reason, due_day, late_reason)
      VALUES (\(scope.newID(Event.self)), \(matter.id), \(act), \(scope.now), \(scope.member.name), \(role), \(reason),
        \(dueDay), \(lateReason))
      """)
  }

  /// Everything that happened to a matter, oldest first.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [Event] {
    try of([matter], tx)[matter] ?? []
  }

  /// Everything that happened to several matters, oldest first.
  public static func of(_ matters: [ID<Matter>], _ tx: Transaction) throws -> [ID<Matter>: [Event]] {
    try tx.run(
      """
      SELECT matter_id, id, act, at, by_name, by_role, reason, due_day, late_reason FROM matter_event
      WHERE matter_id IN (\(matters)) ORDER BY id
      """
    ).grouped { row in
      Event(
        id: try row.id(1), act: try row.code(2, as: Act.self), at: try row.instant(3), byName: try row.text(4),
        byRole: Role(rawValue: try row.text(5)), reason: try row.text(6), dueDay: try row.optionalDay(7),
        lateReason: try row.text(8))
    }
  }
}
