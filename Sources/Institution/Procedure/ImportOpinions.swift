public import Deliberation

/// 导入意见 — takes many opinions at once, all or none (3.5a). Those that stand in the ledger already are taken again only when that is
/// asked for.
public struct ImportOpinions: Command {
  public static let clause: Clause = "3.5a"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community whose ledger takes them.
  public let community: AreaCode
  /// What the file holds, already read and previewed.
  public let drafts: [OpinionDraft]
  /// True to take also what is there already.
  public let takesAgain: Bool
  /// In what capacity the givers speak of whom the file does not say it; `nil` when nobody was asked.
  public let giver: PartyKind?
  /// The plan that was shown and agreed to; `nil` when nobody looked.
  public let plan: Version?

  /// Opinions to take; with `plan` only as it was shown.
  public init(
    _ drafts: [OpinionDraft], into community: AreaCode, takingAgain: Bool = false, by giver: PartyKind? = nil, as plan: Version? = nil
  ) {
    self.drafts = drafts
    self.giver = giver
    self.community = community
    takesAgain = takingAgain
    self.plan = plan
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public var texts: Texts { [.name: drafts.map(\.giverName), .line: drafts.flatMap { [$0.contact, $0.place, $0.source] }] }

  /// Takes them; how many it took.
  public func perform(in scope: Scope) throws -> Int64 {
    let policy = try scope.policy(for: community)
    for draft in drafts { try draft.checkSaid(under: policy, at: scope.now) }
    let made = try OpinionPlan(drafts, in: community, vault: scope.vault, scope.tx)
    try plan?.check(against: made.version)
    // Nobody speaks for a side unasked.
    let unsaid = made.unsaid(takingAgain: takesAgain)
    guard unsaid == 0 || giver != nil else { throw Refusal(.giverUnsaid, ["count": String(unsaid)]) }
    let taken = drafts.enumerated().filter { takesAgain || made.twins[$0.offset] == nil }
    for (_, var draft) in taken {
      draft.giverKind = draft.giverKind ?? giver
      try TakeOpinion.enter(draft, as: scope.newID(), in: community, under: policy, scope)
    }
    scope.journal(after: .counted(.imported, taken.count))
    return Int64(taken.count)
  }
}
