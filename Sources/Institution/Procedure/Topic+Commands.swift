public import Deliberation
internal import Storage

/// 批准议题 — the Party organisation approves a topic; the two working days of the plan begin (3.1b, 3.5c).
public struct ApproveTopic: MatterCommand {
  public static let act = Act.approveTopic
  public let matter: ID<Matter>
  public let lateReason: String

  /// Approves; `lateReason` when the answer comes late.
  public init(_ matter: ID<Matter>, lateReason: String = "") {
    self.matter = matter
    self.lateReason = lateReason
  }

  public func apply(to matter: Matter, in scope: Scope) -> Int64 { matter.id.rawValue }
}

/// 退回议题 — the Party organisation returns a topic with its reason; the opinions go back to the agenda (3.1b).
public struct ReturnTopic: MatterCommand {
  public static let act = Act.returnTopic
  public let matter: ID<Matter>
  public let reason: String
  public let lateReason: String

  /// Returns with a reason; `lateReason` when the answer comes late.
  public init(_ matter: ID<Matter>, because reason: String, lateReason: String = "") {
    self.matter = matter
    self.reason = reason
    self.lateReason = lateReason
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    for line in try OpinionTable.of(matter.id, scope.tx) {
      var entry = line.opinion
      entry.reopen()
      try OpinionTable.save(entry, answer: "", in: scope)
    }
    return matter.id.rawValue
  }
}
