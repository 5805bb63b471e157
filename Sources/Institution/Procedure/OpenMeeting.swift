public import Deliberation
internal import Secrets
internal import Storage

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
    try scope.tx.execute(
      """
      INSERT INTO meeting (matter_id, opened_at, sign_in_code) VALUES (\(matter.id), \(scope.now), \(code))
      """)
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
    try scope.tx.execute("UPDATE meeting SET closed_at = \(scope.now) WHERE matter_id = \(matter.id)")
    return matter.id.rawValue
  }
}
