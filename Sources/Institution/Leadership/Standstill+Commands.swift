public import Deliberation
import PolicyFiles

/// 推动停滞事项 — the secretary, or the township, says what will be done about a matter that stands still (2.2b).
///
/// It is no step: the matter goes on standing still, and the secretary's word does not keep it from the township.
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
    let state = try MatterTable.state(of: matter, scope.tx)
    let policy = try scope.policy(for: matter.area, on: matter.rulesDay)
    let due = state.obligations(under: policy, on: scope.library.calendar)
    guard state.stalled(due, under: policy, on: scope.library.calendar, today: scope.now.day) != nil else {
      throw Refusal(.notStalled, ["days": String(policy.stallSecretaryDays.value)])
    }
    try Outbox.queue(
      "stalled", area: matter.area, subject: matter.id.rawValue, to: Role.clerk.rawValue, saying: matter.title, in: scope)
    return matter.id.rawValue
  }
}
