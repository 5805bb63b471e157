/// 求同存异 — finds, in votes on statements, who thinks alike, what all groups share, and what parts them.
///
/// ```swift
/// let votes = try VoteFile.read(bytes, named: "votes.csv")
/// let findings = Analysis().findings(for: votes)
/// ```
/// The same votes, options and seed give the same findings on any machine. The method, its sources and its limits are told
/// in <doc:Consensus>.
public struct Analysis: Hashable, Sendable {
  /// The numbers it goes by.
  public let options: Options

  /// An analysis with these options.
  public init(_ options: Options = Options()) { self.options = options }

  /// The findings for these votes. Words and moderation come from `statements`: rejected ones are left out, those nobody
  /// voted on are listed as needing votes, and votes on statements not in the list count as well.
  public func findings(for votes: VoteMatrix, statements: [Statement] = []) -> Findings {
    State(votes, statements, options).findings
  }
}
