public import Deliberation
public import Storage
internal import Typing

/// 协商会议 — a deliberation meeting and everything recorded in it (3.5e).
public struct Meeting: Hashable, Sendable {
  /// 到会人员
  public struct Attendance: Hashable, Sendable {
    /// How somebody signed in.
    public enum Way: String, CaseIterable, Sendable { case qr, roll, sheet }
    /// Identity.
    public let id: ID<Attendance>
    /// The invited participant, or `nil` for somebody who came by.
    public let participant: ID<Plan.Participant>?
    /// Which side.
    public let kind: PartyKind
    /// Name in full, as it was given.
    public let givenName: String
    /// Which of the people of that name, in the order they came; `nil` for the only one.
    public let number: Int?
    /// How.
    public let way: Way
    /// When.
    public let at: Instant

    /// Name in full, namesakes told apart: `李芳（2）`.
    public var name: String { number.map { "\(givenName)（\($0)）" } ?? givenName }
  }

  /// 发言
  public struct Statement: Hashable, Sendable {
    /// Identity.
    public let id: ID<Statement>
    /// On which point.
    public let point: ID<PlanRecord.Point>
    /// Who spoke.
    public let speaker: ID<Attendance>
    /// What was said.
    public let text: String
  }

  /// 表决
  public struct Count: Hashable, Sendable {
    /// On which point.
    public let point: ID<PlanRecord.Point>
    /// What was asked.
    public let question: String
    /// Hands.
    public let inFavour: Int, against: Int, abstained: Int
  }

  /// 不同意见 — by name, or as “one resident” when nobody is named.
  public struct Dissent: Hashable, Sendable {
    /// Identity.
    public let id: ID<Dissent>
    /// On which point.
    public let point: ID<PlanRecord.Point>
    /// Who, or `nil` for one resident.
    public let by: ID<Attendance>?
    /// What.
    public let text: String
  }

  /// 落实事项 as the outcome states it (3.6a).
  public struct Commitment: Hashable, Sendable {
    /// Identity.
    public let id: ID<Commitment>
    /// From which point.
    public let point: ID<PlanRecord.Point>
    /// Who carries it out.
    public let owner: String
    /// What is to be done.
    public let task: String
    /// Until when.
    public let dueDay: Day
  }

  /// What one point came to.
  public struct Result: Hashable, Sendable {
    /// Which point.
    public let point: ID<PlanRecord.Point>
    /// Agreed, partly or not.
    public let outcome: Outcome
    /// The deliberative opinion on it.
    public let text: String
  }

  /// 更正 — a correction to the minutes asked for by somebody present.
  public struct Correction: Hashable, Sendable {
    /// Identity.
    public let id: ID<Correction>
    /// Who asked.
    public let by: ID<Attendance>
    /// What should read otherwise.
    public let text: String
    /// When.
    public let at: Instant
    /// True accepted, false kept as it was, `nil` while open.
    public let isAccepted: Bool?
    /// Why.
    public let reason: String
  }

  /// Begin and end; the end is `nil` while it runs.
  public let openedAt: Instant, closedAt: Instant?
  /// Code in the sign-in QR.
  public let signInCode: String
  /// When the minutes were signed, and by whom.
  public let signedAt: Instant?, signedBy: String
  /// Who was there.
  public let attendance: [Attendance]
  /// What was said.
  public let statements: [Statement]
  /// Shows of hands.
  public let votes: [Count]
  /// Dissents.
  public let dissents: [Dissent]
  /// Results point by point.
  public let results: [Result]
  /// Commitments.
  public let commitments: [Commitment]
  /// Corrections to the minutes.
  public let corrections: [Correction]

  /// The version of what a point came to, with its commitments; ``Version/absent`` while it came to nothing.
  public func version(of point: ID<PlanRecord.Point>) -> Version {
    guard let result = results.first(where: { $0.point == point }) else { return .absent }
    let promises = commitments.filter { $0.point == point }.flatMap { [$0.owner, $0.task, $0.dueDay.iso] }
    return Version(of: [result.outcome.rawValue, result.text] + promises)
  }

  /// The version of everything that was said, counted and settled. Who came may go on signing in.
  public var version: Version {
    let said = statements.flatMap { [$0.point.description, $0.speaker.description, $0.text] }
    let counted = votes.flatMap { [$0.point.description, $0.question] + [$0.inFavour, $0.against, $0.abstained].map { String($0) } }
    let dissented = dissents.flatMap { [$0.point.description, $0.by?.description ?? "", $0.text] }
    let settled = results.flatMap { [$0.point.description, version(of: $0.point).text] }
    return Version(of: [said, counted, dissented, settled].flatMap { [String($0.count)] + $0 })
  }

  /// Name of somebody present.
  public func name(of attendance: ID<Attendance>) -> String { self.attendance.first { $0.id == attendance }?.name ?? "" }
}

/// Meetings.
public enum MeetingTable {
  /// The meeting of a matter, with everything recorded; `nil` before it was opened.
  public static func find(_ id: ID<Matter>, _ tx: Transaction) throws -> Meeting? {
    guard
      let row = try tx.first(
        """
        SELECT opened_at, closed_at, sign_in_code, minutes_signed_at, signed_by FROM meeting WHERE matter_id = \(id)
        """)
    else { return nil }
    return Meeting(
      openedAt: try row.instant(0), closedAt: try row.optionalInstant(1), signInCode: try row.text(2),
      signedAt: try row.optionalInstant(3), signedBy: try row.text(4), attendance: try attendance(id, tx),
      statements: try tx.run(
        "SELECT id, point_id, attendance_id, text FROM statement WHERE matter_id = \(id) ORDER BY id"
      ).map {
        Meeting.Statement(id: try $0.id(0), point: try $0.id(1), speaker: try $0.id(2), text: try $0.text(3))
      },
      votes: try tx.run(
        "SELECT point_id, question, in_favour, against, abstained FROM vote WHERE matter_id = \(id) ORDER BY id"
      ).map {
        Meeting.Count(
          point: try $0.id(0), question: try $0.text(1), inFavour: try $0.int(2), against: try $0.int(3),
          abstained: try $0.int(4))
      },
      dissents: try tx.run(
        "SELECT id, point_id, attendance_id, text FROM dissent WHERE matter_id = \(id) ORDER BY id"
      ).map {
        Meeting.Dissent(id: try $0.id(0), point: try $0.id(1), by: try $0.optionalID(2), text: try $0.text(3))
      },
      results: try tx.run("SELECT point_id, result, text FROM outcome_point WHERE matter_id = \(id)").map {
        Meeting.Result(point: try $0.id(0), outcome: try $0.code(1, as: Outcome.self), text: try $0.text(2))
      },
      commitments: try commitments(id, tx), corrections: try corrections(id, tx))
  }

  /// The meeting; throws `AccessError.notFound` before it was opened.
  static func require(_ id: ID<Matter>, _ tx: Transaction) throws -> Meeting {
    guard let meeting = try find(id, tx) else { throw AccessError.notFound }
    return meeting
  }

  /// What the meeting's outcome commits whom to, as it was said there; what came later stands in ``CommitmentTable``.
  public static func commitments(_ id: ID<Matter>, _ tx: Transaction) throws -> [Meeting.Commitment] {
    try tx.run(
      """
      SELECT id, point_id, owner, task, coalesce(first_due_day, due_day) FROM commitment
      WHERE matter_id = \(id) AND origin = 'meeting' ORDER BY id
      """
    ).map {
      Meeting.Commitment(
        id: try $0.id(0), point: try $0.id(1), owner: try $0.text(2), task: try $0.text(3), dueDay: try $0.day(4))
    }
  }

  /// Who was there, in the order they came.
  static func attendance(_ id: ID<Matter>, _ tx: Transaction) throws -> [Meeting.Attendance] {
    let rows = try tx.run("SELECT id, participant_id, kind, name, way, at FROM attendance WHERE matter_id = \(id) ORDER BY id")
    let names = try rows.map { Typed.name(try $0.text(3)) }
    let counts = names.reduce(into: [:]) { counts, name in counts[name, default: 0] += 1 }
    var seen: [String: Int] = [:]
    return try zip(rows, names).map { row, name in
      seen[name, default: 0] += 1
      return Meeting.Attendance(
        id: try row.id(0), participant: try row.optionalID(1), kind: try row.code(2, as: PartyKind.self), givenName: name,
        number: counts[name, default: 0] > 1 ? seen[name] : nil, way: try row.code(4, as: Meeting.Attendance.Way.self),
        at: try row.instant(5))
    }
  }

  private static func corrections(_ id: ID<Matter>, _ tx: Transaction) throws -> [Meeting.Correction] {
    try tx.run(
      "SELECT id, attendance_id, text, at, settlement, reason FROM minutes_correction WHERE matter_id = \(id) ORDER BY id"
    ).map {
      Meeting.Correction(
        id: try $0.id(0), by: try $0.id(1), text: try $0.text(2), at: try $0.instant(3),
        isAccepted: try $0.optionalText(4).map { $0 == "accepted" }, reason: try $0.text(5))
    }
  }

  static func open(_ matter: ID<Matter>, signInCode: String, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("INSERT INTO meeting (matter_id, opened_at, sign_in_code) VALUES (\(matter), \(now), \(signInCode))")
  }

  static func close(_ matter: ID<Matter>, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE meeting SET closed_at = \(now) WHERE matter_id = \(matter)")
  }

  static func sign(_ matter: ID<Matter>, by name: String, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE meeting SET minutes_signed_at = \(now), signed_by = \(name) WHERE matter_id = \(matter)")
  }

  static func signIn(
    _ name: String, as kind: PartyKind, participant: ID<Plan.Participant>?, by way: Meeting.Attendance.Way, at matter: ID<Matter>,
    in scope: Scope
  ) throws {
    try scope.tx.execute(
      """
      INSERT INTO attendance (id, matter_id, participant_id, kind, name, way, at)
      VALUES (\(scope.newID(Meeting.Attendance.self)), \(matter), \(participant), \(kind), \(name), \(way), \(scope.now))
      """)
  }

  /// True for somebody who signed in to the meeting of a matter.
  static func isPresent(_ attendance: ID<Meeting.Attendance>, at matter: ID<Matter>, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT 1 FROM attendance WHERE id = \(attendance) AND matter_id = \(matter)") != nil
  }

  static func insert(_ statement: Meeting.Statement, of matter: ID<Matter>, at now: Instant, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO statement (id, matter_id, point_id, attendance_id, text, at)
      VALUES (\(statement.id), \(matter), \(statement.point), \(statement.speaker), \(statement.text), \(now))
      """)
  }

  static func insert(_ count: Meeting.Count, as id: ID<Meeting.Count>, of matter: ID<Matter>, at now: Instant, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO vote (id, matter_id, point_id, question, in_favour, against, abstained, at)
      VALUES (\(id), \(matter), \(count.point), \(count.question), \(count.inFavour), \(count.against), \(count.abstained), \(now))
      """)
  }

  static func insert(_ dissent: Meeting.Dissent, of matter: ID<Matter>, at now: Instant, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO dissent (id, matter_id, point_id, attendance_id, text, at)
      VALUES (\(dissent.id), \(matter), \(dissent.point), \(dissent.by), \(dissent.text), \(now))
      """)
  }

  static func insert(_ correction: Meeting.Correction, of matter: ID<Matter>, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO minutes_correction (id, matter_id, attendance_id, text, at)
      VALUES (\(correction.id), \(matter), \(correction.by), \(correction.text), \(correction.at))
      """)
  }

  /// Settles a correction that is open; false for any other.
  static func settle(
    _ correction: ID<Meeting.Correction>, of matter: ID<Matter>, accepted isAccepted: Bool, because reason: String, at now: Instant,
    _ tx: Transaction
  ) throws -> Bool {
    try tx.execute(
      """
      UPDATE minutes_correction SET settlement = \(isAccepted ? "accepted" : "kept"), reason = \(reason), settled_at = \(now)
      WHERE id = \(correction) AND matter_id = \(matter) AND settled_at IS NULL
      """) == 1
  }
}
