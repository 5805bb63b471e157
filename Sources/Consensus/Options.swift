/// 设定 — the numbers an analysis is made by. The defaults follow Polis where Polis has one.
public struct Options: Hashable, Sendable {
  /// Votes a participant needs to be counted for groups; where there are fewer than twice as many
  /// statements, no more than those that at least half as many people voted on as on the one with most votes.
  public var minimumVotes = 7
  /// People a group has at least; a smaller cluster goes to its nearest neighbour.
  public var smallestGroup = 5
  /// Groups at most.
  public var mostGroups = 5
  /// Times the grouping is made again on half of the participants, to see whether it holds; 0 leaves that out. See ``fewestResamples``.
  public var resamples = 20
  /// Share of false reports accepted among the statements called typical or divisive.
  public var falseDiscoveryRate = 0.1
  /// How unlikely chance must be before a group's majority on a statement counts as one.
  public var significance = 0.1
  /// Half of the width of the 90 % interval from which on a group's opinion counts as unknown.
  public var tolerance = 0.2
  /// Statements in each list at most.
  public var listLength = 10
  /// Votes up to which ``LiveAnalysis`` analyses in full at each vote.
  public var exactVotes = 20_000
  /// Seed of all chance; the same seed gives the same findings.
  public var seed: UInt64 = 1

  /// Resamples that can tell a grouping which holds: of `n` clouds without groups none may look as parted, and then chance is still
  /// 1 / (n + 1). With fewer than nineteen that is above 0.05, so nothing is strong; with fewer than nine everything is weak.
  public static let fewestResamples = 19

  /// Whether so many resamples make sense: none, or enough.
  public static func admits(resamples: Int) -> Bool { resamples == 0 || resamples >= fewestResamples }

  /// The defaults.
  public init() {}
}
