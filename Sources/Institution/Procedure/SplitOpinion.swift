public import Deliberation

/// 拆分 — takes an entry out of the group it was joined to (3.5a).
public struct SplitOpinion: Command {
  public static let clause: Clause = "3.5a"
  public static let roles: Set<Role>? = Role.committee
  /// The entry.
  public let opinion: ID<Opinion>
  /// Why it stands for itself.
  public let reason: String
  /// The entry as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// An entry to split off.
  public init(_ opinion: ID<Opinion>, because reason: String, from: Version? = nil) {
    self.from = from
    self.opinion = opinion
    self.reason = reason
  }

  public var texts: Texts { [.passage: [reason]] }

  public func area(in scope: Scope) throws -> AreaCode? { try OpinionTable.find(opinion, scope.tx).opinion.area }

  public func perform(in scope: Scope) throws -> Int64 {
    try from?.check(against: OpinionTable.version(of: OpinionTable.group(of: opinion, scope.tx)))
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    var entry = try OpinionTable.find(opinion, scope.tx).opinion
    let lead = entry.lead
    try entry.split()
    try OpinionTable.save(entry, in: scope)
    if let lead { try LineageTable.append(opinion, to: lead, .split, because: reason, in: scope) }
    scope.journal(before: .plain(.joined), after: .plain(.split))
    return opinion.rawValue
  }
}
