public import Deliberation
internal import Storage

/// 评价 — the giver of an opinion rates what became of it, by slip and without an account, once (3.6c).
public struct RateMatter: MatterCommand {
  public static let act = Act.rateMatter
  public static let roles: Set<Role>? = nil
  public let matter: ID<Matter>
  /// The opinion of the slip, and the score.
  public let opinion: ID<Opinion>, score: Satisfaction

  /// A rating by slip.
  public init(_ matter: ID<Matter>, by opinion: ID<Opinion>, _ score: Satisfaction) {
    self.matter = matter
    self.opinion = opinion
    self.score = score
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard try OpinionTable.find(opinion, scope.tx).matter == matter.id else { throw AccessError.notFound }
    try RatingTable.checkOpen(matter.id, scope.tx)
    guard try !RatingTable.has(opinion, scope.tx) else { throw Refusal(.alreadyRated) }
    try RatingTable.insert(score, answers: 1, on: matter.id, opinion: opinion, in: scope)
    return matter.id.rawValue
  }
}

/// 录入满意度测评表 — the tally of all anonymous paper sheets so far; entered again it takes the place of the one before, which
/// stays on record, so that no sheet counts twice (3.6c).
public struct RecordRatings: MatterCommand {
  public static let act = Act.recordRatings
  public let matter: ID<Matter>
  /// How many sheets gave which score.
  public let counts: [Satisfaction: Int]
  /// The entry it takes the place of, as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// Sheets to enter.
  public init(_ matter: ID<Matter>, _ counts: [Satisfaction: Int], from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.counts = counts
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try from?.check(against: RatingTable.version(of: RatingTable.onPaper(matter.id, scope.tx)))
    try Satisfaction.check(counts)
    try RatingTable.checkOpen(matter.id, scope.tx)
    try RatingTable.replacePaper(matter.id, at: scope.now, scope.tx)
    for (score, answers) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where answers > 0 {
      try RatingTable.insert(score, answers: answers, on: matter.id, opinion: nil, in: scope)
    }
    return matter.id.rawValue
  }
}
