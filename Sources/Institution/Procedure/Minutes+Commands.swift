public import Deliberation
internal import Storage

/// 申请更正记录 — somebody who was present asks for a correction of the minutes (3.5e).
public struct CorrectMinutes: MatterCommand {
  public static let act = Act.correctMinutes
  public let matter: ID<Matter>
  /// Who was present and asks.
  public let by: ID<Meeting.Attendance>
  /// What should read otherwise.
  public let text: String

  /// A correction asked for.
  public init(_ matter: ID<Matter>, by: ID<Meeting.Attendance>, saying text: String) {
    self.matter = matter
    self.by = by
    self.text = text
  }

  public var texts: Texts { [.passage: [text]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try MeetingCheck.present(by, at: matter, scope.tx)
    guard !text.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    let policy = try scope.policy(for: matter.area, on: matter.rulesDay)
    let meeting = try MeetingTable.require(matter.id, scope.tx)
    let last = (meeting.closedAt ?? scope.now).day.adding(policy.minutesCorrectionDays.value)
    guard scope.now.day <= last else {
      throw Refusal(.correctionTooLate, ["day": last.iso], clause: policy.minutesCorrectionDays.clause)
    }
    let id = scope.newID(Meeting.Correction.self)
    let correction = Meeting.Correction(id: id, by: by, text: text, at: scope.now, isAccepted: nil, reason: "")
    try MeetingTable.insert(correction, of: matter.id, scope.tx)
    return id.rawValue
  }
}

/// 处理更正 — a correction is accepted into the minutes, or the text is kept with a reason (3.5e).
public struct SettleCorrection: MatterCommand {
  public static let act = Act.settleCorrection
  public let matter: ID<Matter>
  /// Which correction.
  public let correction: ID<Meeting.Correction>
  /// True: accepted; false: the text stays.
  public let isAccepted: Bool
  public let reason: String

  /// A settlement with its reason.
  public init(_ matter: ID<Matter>, _ correction: ID<Meeting.Correction>, accepted isAccepted: Bool, because reason: String) {
    self.matter = matter
    self.correction = correction
    self.isAccepted = isAccepted
    self.reason = reason
  }

  /// True where a reason is needed: for a text that stays.
  public static func needsReason(accepted isAccepted: Bool) -> Bool { !isAccepted }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard !Self.needsReason(accepted: isAccepted) || !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    guard
      try MeetingTable.settle(correction, of: matter.id, accepted: isAccepted, because: reason, at: scope.now, scope.tx)
    else { throw AccessError.notFound }
    return correction.rawValue
  }
}

/// 签署记录 — chair or member signs the minutes, once every correction is settled (3.5e).
public struct SignMinutes: MatterCommand {
  public static let act = Act.signMinutes
  public let matter: ID<Matter>
  /// The minutes as they were shown to whoever signs; `nil` when nobody looked.
  public let from: Version?

  /// Signs.
  public init(_ matter: ID<Matter>, from: Version? = nil) {
    self.matter = matter
    self.from = from
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let meeting = try MeetingTable.require(matter.id, scope.tx)
    try from?.check(against: PaperVersion.minutes(of: matter, scope.tx, scope.library))
    let open = meeting.corrections.count { $0.isAccepted == nil }
    guard open == 0 else { throw Refusal(.correctionOpen, ["count": String(open)], clause: Self.clause) }
    try MeetingTable.sign(matter.id, by: scope.member.name, at: scope.now, scope.tx)
    return matter.id.rawValue
  }
}
