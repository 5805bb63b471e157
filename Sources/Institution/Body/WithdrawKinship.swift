public import Deliberation
internal import Storage

/// 撤销近亲属登记 — a kinship that was declared by mistake no longer bars anybody; its reason stays on record (VC 37, RC 36).
///
/// Those whom it bars do not withdraw it: it is done from above, as all that touches the supervisors. It carries no version: a kinship is
/// declared and withdrawn, and nothing of it is edited in between.
public struct WithdrawKinship: Command {
  public static let clause: Clause = "3.1a"
  public static let roles: Set<Role>? = Supervision.overseers
  /// The community, the two, and why it was wrong.
  public let community: AreaCode, one: ID<Official>, other: ID<Official>, reason: String

  /// Two who are no kin after all.
  public init(_ one: ID<Official>, _ other: ID<Official>, because reason: String, in community: AreaCode) {
    self.one = one
    self.other = other
    self.reason = reason
    self.community = community
  }

  public var texts: Texts { [.passage: [reason]] }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    try Supervision.checkFromAbove(in: community, scope)
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    let known = try BodyTable.kinships(in: community, scope.tx)
    guard known.contains(where: { Set([$0.one, $0.other]) == [one, other] }) else { throw AccessError.notFound }
    try scope.tx.execute(
      """
      UPDATE kinship SET withdrawn_at = \(scope.now), withdrawn_because = \(reason)
      WHERE official_id = \(min(one, other)) AND kin_id = \(max(one, other))
      """)
    scope.journal(before: .plain(.declared), after: .plain(.withdrawn))
    return one.rawValue
  }
}
