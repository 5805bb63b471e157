public import Deliberation
internal import Secrets
internal import Storage
internal import Typing

/// 开会 — opens the meeting on its day (3.5e).
public struct OpenMeeting: MatterCommand {
  public static let act = Act.openMeeting
  public let matter: ID<Matter>
  public let lateReason: String

  /// Opens; `lateReason` when the day of the notice has passed.
  public init(_ matter: ID<Matter>, lateReason: String = "") {
    self.matter = matter
    self.lateReason = lateReason
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let plan = try PlanTable.require(of: matter.id, scope.tx).plan
    if let meetsAt = plan.meetsAt, scope.now.day < meetsAt.day {
      throw Refusal(.meetingTooEarly, ["day": meetsAt.day.iso])
    }
    if let online = try OnlineTable.newest(of: matter.id, scope.tx), online.closedAt == nil {
      try CloseOnline.close(online, of: matter, in: scope)
    }
    let code = String(Token.random().filter { $0.isLetter || $0.isNumber }.prefix(8)).lowercased()
    try MeetingTable.open(matter.id, signInCode: code, at: scope.now, scope.tx)
    return matter.id.rawValue
  }
}

/// 散会 — closes the meeting; the report is due the same or the next day (3.5f).
public struct CloseMeeting: MatterCommand {
  public static let act = Act.closeMeeting
  public let matter: ID<Matter>
  public let lateReason: String
  /// What was recorded of the meeting, as it was shown to whoever closes it; `nil` when nobody looked.
  public let from: Version?

  /// Closes; `lateReason` when it was left open past its day.
  public init(_ matter: ID<Matter>, lateReason: String = "", from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.lateReason = lateReason
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let meeting = try MeetingTable.require(matter.id, scope.tx)
    try from?.check(against: meeting.version)
    guard !meeting.attendance.isEmpty else { throw Refusal(.nobodySignedIn) }
    let decided = Set(meeting.results.map(\.point))
    let open = try PlanTable.require(of: matter.id, scope.tx).points.filter { !decided.contains($0.id) }
    guard open.isEmpty else { throw Refusal(.pointUndecided, ["points": open.map(\.text).joined(separator: "；")]) }
    try MeetingTable.close(matter.id, at: scope.now, scope.tx)
    return matter.id.rawValue
  }
}

/// 签到 — somebody is present: by the QR code, by roll call, or from the paper sheet afterwards (3.5e). Namesakes of one sheet are two
/// people; whoever is ticked on the roll and there already stays as they are.
public struct SignIn: MatterCommand {
  public static let act = Act.signIn
  /// Anyone with the meeting's code signs in without an account.
  public static let roles: Set<Role>? = nil
  public let matter: ID<Matter>
  /// Who is there.
  public let people: [Arrival]
  /// How.
  public let way: Meeting.Attendance.Way
  /// The code from the QR; staff need none.
  public let code: String

  /// Somebody who is there: an invited participant, or a side and a name for somebody who came by.
  public struct Arrival: Hashable, Sendable {
    /// The invited participant, if one.
    public let participant: ID<Plan.Participant>?
    /// Which side, for somebody not invited.
    public let kind: PartyKind
    /// The name, for somebody not invited.
    public let name: String

    /// An arrival.
    public init(participant: ID<Plan.Participant>? = nil, kind: PartyKind = .registeredResidents, name: String = "") {
      self.participant = participant
      self.kind = kind
      self.name = Typed.name(name)
    }
  }

  /// People to sign in.
  public init(_ matter: ID<Matter>, _ people: [Arrival], by way: Meeting.Attendance.Way, code: String = "") {
    self.matter = matter
    self.people = people
    self.way = way
    self.code = Typed.code(code).lowercased()
  }

  public var texts: Texts { [.name: people.map(\.name), .code: [code]] }

  /// Writes down who is not there yet; how many they were. Of people who are all there there is nothing to write down.
  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let meeting = try MeetingTable.require(matter.id, scope.tx)
    let isRoll = scope.member.acts(as: Role.committee, in: matter.area)
    guard isRoll || way == .qr && code == meeting.signInCode else { throw Refusal(.wrongCode) }
    let plan = try PlanTable.require(of: matter.id, scope.tx)
    guard !people.isEmpty else { throw Refusal(.nameMissing, clause: Self.clause) }
    let invitations = Dictionary(plan.invited.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let there = Set(meeting.attendance.compactMap(\.participant))
    // Two people of one sheet may have one name; a name that came with an earlier sheet is the same person again.
    let named = Set(meeting.attendance.filter { $0.participant == nil }.map(\.givenName))
    var ticked: Set<ID<Plan.Participant>> = []
    var (coming, known): ([(arrival: Arrival, name: String)], [String]) = ([], [])
    var left: [String] = []
    for arrival in people {
      let invited = arrival.participant.flatMap { invitations[$0] }
      let name = invited.map { Typed.name($0.participant.name) } ?? arrival.name
      guard !name.isBlank else { throw Refusal(.nameMissing, clause: Self.clause) }
      guard arrival.participant == nil || invited != nil else { throw AccessError.notFound }
      if let participant = arrival.participant {
        let isThere = there.contains(participant)
        // Whoever was ticked by a colleague is there: the roll says nothing else.
        if isThere, isRoll {
          left.append(name)
          continue
        }
        if isThere || !ticked.insert(participant).inserted { known.append(name) } else { coming.append((arrival, name)) }
      } else if named.contains(name) {
        known.append(name)
      } else {
        coming.append((arrival, name))
      }
    }
    if coming.isEmpty { known += left }
    guard known.isEmpty else {
      throw Refusal(.alreadySignedIn, ["name": known.joined(separator: "、"), "first": known.first ?? ""])
    }
    for (arrival, name) in coming {
      let kind = arrival.participant.flatMap { invitations[$0]?.participant.kind } ?? arrival.kind
      try MeetingTable.signIn(name, as: kind, participant: arrival.participant, by: way, at: matter.id, in: scope)
    }
    return Int64(coming.count)
  }
}

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
    try MeetingTable.insert(Meeting.Statement(id: id, point: point, speaker: speaker, text: text), of: matter.id, at: scope.now, scope.tx)
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
    let count = Meeting.Count(
      point: point, question: question, inFavour: vote.inFavour, against: vote.against, abstained: vote.abstained)
    try MeetingTable.insert(count, as: id, of: matter.id, at: scope.now, scope.tx)
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
    try MeetingTable.insert(Meeting.Dissent(id: id, point: point, by: by, text: text), of: matter.id, at: scope.now, scope.tx)
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
    try AdoptionTable.decide(point, outcome, text, of: matter.id, scope.tx)
    try CommitmentTable.remove(of: point, scope.tx)
    for promise in commitments {
      let commitment = Commitment(
        id: scope.newID(), matter: matter.id, owner: promise.owner, ownerKind: .community, task: promise.task, measure: "",
        dueDay: promise.dueDay, firstDueDay: promise.dueDay, state: .open)
      try CommitmentTable.insert(
        commitment, point: point, organisation: nil, origin: .meeting, isHeld: matter.reservedBy != nil, in: scope)
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
    guard try MeetingTable.isPresent(attendance, at: matter.id, tx) else { throw Refusal(.notPresent) }
  }
}
