public import Deliberation
internal import Storage
internal import Typing

/// 记录发言 — what somebody present said on a point (3.5e).
public struct RecordStatement: MatterCommand {
  public static let act = Act.recordStatement
  public let matter: ID<Matter>
  /// On which point, by whom, and what.
  public let point: ID<PlanRecord.Point>, speaker: ID<Meeting.Attendance>, text: String

  /// A statement.
  public init(_ matter: ID<Matter>, on point: ID<PlanRecord.Point>, by speaker: ID<Meeting.Attendance>, saying text: String) {
    self.matter = matter
    self.point = point
    self.speaker = speaker
    self.text = text
  }

  public var texts: Texts { [.passage: [text]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try MeetingCheck.point(point, of: matter, scope.tx)
    try MeetingCheck.present(speaker, at: matter, scope.tx)
    guard !text.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    let id = scope.newID(Meeting.Statement.self)
    try scope.tx.execute(
      """
      INSERT INTO statement (id, matter_id, point_id, attendance_id, text, at)
      VALUES (\(id), \(matter.id), \(point), \(speaker), \(text), \(scope.now))
      """)
    return id.rawValue
  }
}

/// 记录表决 — a show of hands on a point; never more hands than people signed in, and one result a question (3.5e).
public struct RecordVote: MatterCommand {
  public static let act = Act.recordVote
  public let matter: ID<Matter>
  /// On which point.
  public let point: ID<PlanRecord.Point>
  /// What was asked, word for word.
  public let question: String
  /// Hands.
  public let inFavour: Int, against: Int, abstained: Int

  /// A show of hands.
  public init(_ matter: ID<Matter>, on point: ID<PlanRecord.Point>, asking question: String, inFavour: Int, against: Int, abstained: Int) {
    self.matter = matter
    self.point = point
    self.question = question
    self.inFavour = inFavour
    self.against = against
    self.abstained = abstained
  }

  public var texts: Texts { [.passage: [question]] }

  /// A question by which it is compared: however it is spaced and punctuated.
  private static func key(of question: String) -> String { Typed.text(question).filter { $0.isLetter || $0.isNumber } }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try MeetingCheck.point(point, of: matter, scope.tx)
    guard !question.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    let meeting = try MeetingTable.require(matter.id, scope.tx)
    let vote = try Vote(inFavour: inFavour, against: against, abstained: abstained, present: meeting.attendance.count)
    let asked = Self.key(of: question)
    // One question has one result: two clerks who count the same hands write it down once.
    if let known = meeting.votes.first(where: { $0.point == point && Self.key(of: $0.question) == asked }) {
      throw Refusal(
        .alreadyCounted,
        [
          "question": known.question, "yes": String(known.inFavour), "no": String(known.against), "abstained": String(known.abstained),
        ])
    }
    let id = scope.newID(Meeting.Count.self)
    try scope.tx.execute(
      """
      INSERT INTO vote (id, matter_id, point_id, question, in_favour, against, abstained, at)
      VALUES (\(id), \(matter.id), \(point), \(question), \(vote.inFavour), \(vote.against), \(vote.abstained),
        \(scope.now))
      """)
    return id.rawValue
  }
}

/// 记录不同意见 — a dissent on a point, by name or as one resident (3.5e, 3.6e).
public struct RecordDissent: MatterCommand {
  public static let act = Act.recordDissent
  public let matter: ID<Matter>
  /// On which point, by whom (`nil`: one resident), and what.
  public let point: ID<PlanRecord.Point>, by: ID<Meeting.Attendance>?, text: String

  /// A dissent.
  public init(_ matter: ID<Matter>, on point: ID<PlanRecord.Point>, by: ID<Meeting.Attendance>?, saying text: String) {
    self.matter = matter
    self.point = point
    self.by = by
    self.text = text
  }

  public var texts: Texts { [.passage: [text]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try MeetingCheck.point(point, of: matter, scope.tx)
    if let by { try MeetingCheck.present(by, at: matter, scope.tx) }
    guard !text.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    let id = scope.newID(Meeting.Dissent.self)
    try scope.tx.execute(
      """
      INSERT INTO dissent (id, matter_id, point_id, attendance_id, text, at)
      VALUES (\(id), \(matter.id), \(point), \(by), \(text), \(scope.now))
      """)
    return id.rawValue
  }
}

/// 形成协商意见 — what one point came to, and who does what until when (3.5e, 3.6a).
public struct DecidePoint: MatterCommand {
  public static let act = Act.decidePoint
  public let matter: ID<Matter>
  /// Which point.
  public let point: ID<PlanRecord.Point>
  /// Agreed, partly or not.
  public let outcome: Outcome
  /// The deliberative opinion on it.
  public let text: String
  /// Who carries out what until when.
  public let commitments: [Promise]
  /// What the point had come to when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A commitment as the outcome states it.
  public struct Promise: Hashable, Sendable {
    /// Who, what, until when.
    public let owner: String, task: String, dueDay: Day

    /// A commitment.
    public init(owner: String, task: String, dueDay: Day) {
      self.owner = owner
      self.task = task
      self.dueDay = dueDay
    }
  }

  /// A result for one point; a second one on the same point takes the first one's place while the meeting is open.
  public init(
    _ matter: ID<Matter>, point: ID<PlanRecord.Point>, outcome: Outcome, text: String, commitments: [Promise] = [], from: Version? = nil
  ) {
    self.matter = matter
    self.point = point
    self.outcome = outcome
    self.text = text
    self.commitments = commitments
    self.from = from
  }

  public var texts: Texts { [.passage: commitments.map(\.task) + [text], .name: commitments.map(\.owner)] }

  /// Refuses to promise anything on what was not agreed.
  public static func check(_ outcome: Outcome, promising: Bool) throws(Refusal) {
    guard !promising || outcome != .notAgreed else { throw Refusal(.pointNotAgreed) }
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try MeetingCheck.point(point, of: matter, scope.tx)
    try from?.check(against: MeetingTable.require(matter.id, scope.tx).version(of: point))
    guard !text.isBlank else { throw Refusal(.outcomeMissing) }
    guard commitments.allSatisfy({ !$0.owner.isBlank && !$0.task.isBlank }) else {
      throw Refusal(.nameMissing, clause: "3.6a")
    }
    // On what the law reserves, promises wait for the vote (3.5h).
    try Self.check(outcome, promising: !commitments.isEmpty)
    try scope.tx.execute(
      """
      INSERT INTO outcome_point (point_id, matter_id, result, text) VALUES (\(point), \(matter.id), \(outcome), \(text))
      ON CONFLICT (point_id) DO UPDATE SET result = excluded.result, text = excluded.text
      """)
    try scope.tx.execute("DELETE FROM commitment WHERE point_id = \(point)")
    for promise in commitments {
      try scope.tx.execute(
        """
        INSERT INTO commitment (id, matter_id, point_id, owner, task, due_day, first_due_day, is_held)
        VALUES (\(scope.newID(Meeting.Commitment.self)), \(matter.id), \(point), \(promise.owner), \(promise.task),
          \(promise.dueDay), \(promise.dueDay), \(matter.reservedBy != nil))
        """)
    }
    return point.rawValue
  }
}

/// What every record of a meeting must hold: its point is on the agenda, its speaker is in the room.
enum MeetingCheck {
  static func point(_ point: ID<PlanRecord.Point>, of matter: Matter, _ tx: Transaction) throws {
    guard try PlanTable.require(of: matter.id, tx).points.contains(where: { $0.id == point }) else {
      throw Refusal(.pointUnknown)
    }
  }

  static func present(_ attendance: ID<Meeting.Attendance>, at matter: Matter, _ tx: Transaction) throws {
    guard
      try tx.first("SELECT 1 FROM attendance WHERE id = \(attendance) AND matter_id = \(matter.id)") != nil
    else { throw Refusal(.notPresent) }
  }
}
