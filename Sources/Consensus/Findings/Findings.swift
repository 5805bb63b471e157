/// 结果 — what an analysis found. Groups and statements are named by their places in ``groups`` and ``statements``.
public struct Findings: Hashable, Sendable {
  /// A place in the plane of opinions. Units have no meaning of their own; near is alike.
  public struct Point: Hashable, Sendable {
    /// Along the direction in which opinions differ most, and along the next.
    public let x: Double, y: Double
  }

  /// 参与人 — where one participant stands.
  public struct Participant: Hashable, Sendable {
    /// The id used in the votes.
    public let id: String
    /// Place in the plane.
    public internal(set) var point: Point
    /// Votes on statements that count.
    public internal(set) var votes: Int
    /// The group the participant counts for; nil for those who voted too little.
    public internal(set) var group: Int?
    /// The group whose middle is nearest, also for those who voted too little; nil when there is no group.
    public internal(set) var nearest: Int?
  }

  /// 意见群 — people who vote alike.
  public struct Group: Hashable, Sendable {
    /// A, B, C …, the largest first.
    public let name: String
    /// People in it.
    public internal(set) var size: Int
    /// Its middle.
    public let point: Point
    /// What sets it apart from all others, the surest first.
    public internal(set) var typical: [Typical]
  }

  /// 群体特征 — a majority within the group that is larger than elsewhere beyond chance.
  public struct Typical: Hashable, Sendable {
    /// Its place in ``Findings/statements``.
    public let statement: Int
    /// What the group says.
    public let vote: Vote
    /// Share of the group that says so, and of all other groups together; see ``Tally/share(of:)``.
    public let share: Double, shareElsewhere: Double
    /// How likely a difference as large is by chance (Fisher's exact test, one side).
    public let chance: Double
    /// The false discovery rate at which it is reported (Benjamini–Hochberg, over all statements, groups and both votes).
    public let rate: Double
  }

  /// 共识 — a majority in every group.
  public struct Common: Hashable, Sendable {
    /// Its place in ``Findings/statements``.
    public let statement: Int
    /// What all groups say.
    public let vote: Vote
    /// Share in each group; in ``Findings/majority`` the one share of all.
    public let shares: [Double]
    /// Product of the shares: Polis' group-informed consensus. Only a statement that every group carries comes high.
    public let score: Double
    /// Chance of the least certain group's majority if the group were of two minds (exact binomial test).
    public let chance: Double
  }

  /// 分歧 — a statement that parts the groups.
  public struct Division: Hashable, Sendable {
    /// Its place in ``Findings/statements``.
    public let statement: Int
    /// The group that agrees most, and the one that agrees least.
    public let favour: Int, against: Int
    /// How far apart, as a difference of shares.
    public let difference: Double
    /// True when one has a majority for, the other a majority against.
    public let isOpposed: Bool
    /// The false discovery rate at which it is reported.
    public let rate: Double
  }

  /// 待表态 — a statement on which some group's opinion is not known yet.
  public struct Need: Hashable, Sendable {
    /// Its place in ``Findings/statements``.
    public let statement: Int
    /// Votes still missing from each group.
    public let missing: [Int]
  }

  /// 观点计票 — one statement with its counts.
  public struct Counted: Hashable, Sendable {
    /// Its id, words and moderation.
    public let statement: Statement
    /// Its weight in the two directions of the plane.
    public internal(set) var point: Point
    /// Votes of everyone, those who voted too little for a group included.
    public internal(set) var everyone: Tally
    /// Votes of each group.
    public internal(set) var groups: [Tally]
  }

  /// Everyone who voted, in the order of their ids.
  public internal(set) var participants: [Participant]
  /// The groups, the largest first; one when nobody can be told apart, none without participants.
  public internal(set) var groups: [Group]
  /// The statements that count, in the order of their ids.
  public internal(set) var statements: [Counted]
  /// What all groups share, the strongest first.
  public internal(set) var common: [Common]
  /// What most people say when all who count for groups are one, the strongest first; made only when the grouping is weak.
  public internal(set) var majority: [Common] = []
  /// What parts them, the widest first.
  public internal(set) var divisive: [Division]
  /// Where more votes are needed, the most first.
  public internal(set) var needingVotes: [Need]
  /// Statements that moderation rejected; they take no part.
  public internal(set) var rejected: [String]
  /// How much the grouping may be relied on.
  public internal(set) var quality: Quality

  /// 成组 — true when there are groups to speak of: two at least, and not a cut that may be chance.
  public var isGrouped: Bool { groups.count > 1 && quality.strength != .weak }

  /// 共同点 — what may be told as common: what every group says or, where there are no groups to speak of, what most people say.
  public var shared: [Common] { quality.strength == .weak ? majority : common }
}
