public import Deliberation

/// 导入意见 — takes many opinions at once, all or none (3.5a).
public struct ImportOpinions: Command {
  public static let clause: Clause = "3.5a"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community whose ledger takes them.
  public let community: AreaCode
  /// What the file holds, already read and previewed.
  public let drafts: [OpinionDraft]

  /// Opinions to take.
  public init(_ drafts: [OpinionDraft], into community: AreaCode) {
    self.drafts = drafts
    self.community = community
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    let policy = try scope.policy(for: community)
    for draft in drafts {
      try draft.check(under: policy, at: scope.now)
      try TakeOpinion.enter(draft, as: scope.newID(), in: community, under: policy, scope)
    }
    scope.journal(after: "imported \(drafts.count)")
    return Int64(drafts.count)
  }
}
