public import Deliberation

/// 并案 — joins entries that say the same to a leading one; every entry keeps its number and its giver (3.5a).
public struct JoinOpinions: Command {
  public static let clause: Clause = "3.5a"
  public static let roles: Set<Role>? = Role.committee
  /// The leading entry.
  public let lead: ID<Opinion>
  /// Entries that follow it.
  public let followers: [ID<Opinion>]
  /// Why they belong together.
  public let reason: String
  /// The entries that follow, with those joined to them, as they were when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// Entries to join.
  public init(_ followers: [ID<Opinion>], to lead: ID<Opinion>, because reason: String, from: Version? = nil) {
    self.from = from
    self.followers = followers
    self.lead = lead
    self.reason = reason
  }

  public var texts: Texts { [.passage: [reason]] }

  public func area(in scope: Scope) throws -> AreaCode? { try OpinionTable.find(lead, scope.tx).opinion.area }

  public func perform(in scope: Scope) throws -> Int64 {
    guard !followers.isEmpty else { throw Refusal(.joinNeedsTwo) }
    guard followers.count < OpinionTable.mostOnAgenda else { throw Refusal(.joinTooMany, ["most": String(OpinionTable.mostOnAgenda)]) }
    let groups = try OpinionTable.groups(of: followers, scope.tx)
    try from?.check(against: OpinionTable.version(of: followers.flatMap { groups[$0] ?? [] }))
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    let leading = try OpinionTable.find(lead, scope.tx).opinion
    for follower in followers {
      guard let group = groups[follower] else { throw AccessError.notFound }
      for line in group.reversed() {
        var entry = line.opinion
        if entry.lead != nil { try entry.split() }
        try entry.join(to: leading)
        try OpinionTable.save(entry, in: scope)
        try LineageTable.append(entry.id, to: lead, .joined, because: reason, in: scope)
      }
    }
    scope.journal(after: .counted(.joined, followers.count))
    return lead.rawValue
  }
}
