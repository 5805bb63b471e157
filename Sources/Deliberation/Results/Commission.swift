/// 受委托协商 — a department or the township asks for a deliberation, receives its result and answers it (3.6d).
public struct Commission: Hashable, Sendable {
  /// Where it stands.
  public enum State: String, CaseIterable, Sendable {
    /// 已委托 — it waits for the community to take it up.
    case asked
    /// 协商中 — it became a matter.
    case taken
    /// 已报告结果，待反馈
    case reported
    /// 已反馈
    case answered
    /// 未承接 — the work meeting did not admit it; its reason stands in the ledger.
    case declined
  }

  /// Identity.
  public let id: ID<Commission>
  /// Where it stands.
  public private(set) var state: State

  /// A commission as stored.
  public init(id: ID<Commission>, state: State) {
    self.id = id
    self.state = state
  }

  /// Reports the result to whoever commissioned it; refuses before there is a matter, and twice.
  public mutating func report(saying text: String) throws(Refusal) {
    guard state == .taken else { throw Refusal(.commissionState, ["commission": state.rawValue]) }
    guard !text.isBlank else { throw Refusal(.textMissing, clause: "3.6d") }
    state = .reported
  }

  /// Answers the result; refuses an answer to nothing and one that says nothing.
  public mutating func answer(saying text: String) throws(Refusal) {
    guard state == .reported else { throw Refusal(.commissionState, ["commission": state.rawValue]) }
    guard !text.isBlank else { throw Refusal(.answerMissing, clause: "3.6d") }
    state = .answered
  }
}
