public import Deliberation
public import Storage

/// A work meeting as recorded, with what it decided.
public struct WorkMeetingRecord: Hashable, Sendable {
  /// One decision on a group of opinions.
  public struct Decision: Hashable, Sendable {
    /// Slip of the leading opinion.
    public let slip: SlipNumber
    /// What it says.
    public let text: String
    /// What was decided.
    public let outcome: Opinion.State
    /// Why.
    public let reason: String
    /// The matter it became, if one.
    public let matter: ID<Matter>?
  }

  /// Identity.
  public let id: ID<WorkMeeting>
  /// When and where.
  public let heldAt: Instant, place: String
  /// Names of those present.
  public let present: String
  /// What was decided.
  public let decisions: [Decision]
}

/// Records of work meetings.
public enum WorkMeetingTable {
  /// The newest records of a community, 20 at most.
  public static func newest(in area: AreaCode, _ tx: Transaction) throws -> [WorkMeetingRecord] {
    try records("area = \(area)", tx)
  }

  /// The meeting that proposed a matter.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> WorkMeetingRecord? {
    try records("id = (SELECT work_meeting_id FROM matter WHERE id = \(matter))", tx).first
  }

  private static func records(_ which: SQL, _ tx: Transaction) throws -> [WorkMeetingRecord] {
    try tx.run("SELECT id, held_at, place, present FROM work_meeting WHERE \(which) ORDER BY held_at DESC LIMIT 20")
      .map { row in
        let id: ID<WorkMeeting> = try row.id(0)
        return WorkMeetingRecord(
          id: id, heldAt: try row.instant(1), place: try row.text(2), present: try row.text(3),
          decisions: try decisions(of: id, tx))
      }
  }

  private static func decisions(of id: ID<WorkMeeting>, _ tx: Transaction) throws -> [WorkMeetingRecord.Decision] {
    try tx.run(
      """
      SELECT year, sequence, text, decision, reason, work_meeting_decision.matter_id FROM work_meeting_decision
      JOIN opinion ON opinion.id = opinion_id WHERE work_meeting_id = \(id) ORDER BY work_meeting_decision.id
      """
    ).map { row in
      WorkMeetingRecord.Decision(
        slip: SlipNumber(year: try row.int(0), sequence: try row.int(1)), text: try row.text(2),
        outcome: try row.code(3, as: Opinion.State.self), reason: try row.text(4), matter: try row.optionalID(5))
    }
  }

  static func insert(_ meeting: WorkMeeting, as id: ID<WorkMeeting>, present: String, in area: AreaCode, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO work_meeting (id, area, held_at, place, present)
      VALUES (\(id), \(area), \(meeting.heldAt), \(meeting.place), \(present))
      """)
  }

  static func insert(_ decision: WorkMeeting.Decision, of meeting: ID<WorkMeeting>, matter: ID<Matter>?, in scope: Scope) throws {
    try scope.tx.execute(
      """
      INSERT INTO work_meeting_decision (id, work_meeting_id, opinion_id, decision, reason, matter_id)
      VALUES (\(scope.newID(WorkMeeting.Decision.self)), \(meeting), \(decision.opinion), \(decision.outcome), \(decision.reason),
        \(matter))
      """)
  }
}
