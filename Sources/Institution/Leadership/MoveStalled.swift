public import Deliberation

/// 推动停滞事项 — the secretary, or the township, says what will be done about a matter that stands still (2.2b).
public struct MoveStalled: MatterCommand {
  public static let act = Act.moveStalled
  public let matter: ID<Matter>
  /// What will be done.
  public let reason: String

  /// What will be done.
  public init(_ matter: ID<Matter>, saying reason: String) {
    self.matter = matter
    self.reason = reason
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard !reason.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    try Outbox.queue(
      "stalled", area: matter.area, subject: matter.id.rawValue, to: Role.clerk.rawValue, saying: matter.title, in: scope)
    return matter.id.rawValue
  }
}
