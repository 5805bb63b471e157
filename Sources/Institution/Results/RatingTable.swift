public import Deliberation
public import Storage

/// 满意度 of a matter: how many gave which score, on paper and by slip together (3.6c).
public struct RatingCount: Hashable, Sendable {
  /// How many gave each score.
  public let counts: [Satisfaction: Int]
  /// All answers.
  public var total: Int { counts.values.reduce(0, +) }
  /// Satisfied and very satisfied.
  public var satisfied: Int { (counts[.satisfied] ?? 0) + (counts[.verySatisfied] ?? 0) }
}

/// 测评表录入 — one entry of the sheets collected: who entered how many, when; the newest stands for all sheets so far.
public struct RatingSheets: Hashable, Sendable {
  /// When, by whom, how many sheets.
  public let at: Instant, byName: String, sheets: Int
  /// True when a later entry took its place.
  public let isReplaced: Bool
}

/// Ratings of matters; never of people.
public enum RatingTable {
  /// What was answered on a matter: by slips whose opinion belongs to it, and on the sheets of the newest entry.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> RatingCount {
    let rows = try tx.run(
      """
      SELECT score, sum(answers) FROM rating LEFT JOIN opinion ON opinion.id = opinion_id
      WHERE rating.matter_id = \(matter) AND replaced_at IS NULL AND (opinion_id IS NULL OR opinion.matter_id = \(matter))
      GROUP BY score
      """)
    var counts: [Satisfaction: Int] = [:]
    for row in rows { if let score = Satisfaction(rawValue: try row.int(0)) { counts[score] = try row.int(1) } }
    return RatingCount(counts: counts)
  }

  /// A rating on a sheet of paper. Said so that SQLite does not look for it by the index of slips, where all papers of all places
  /// stand in one heap.
  static let onPaper: SQL = "CASE WHEN opinion_id IS NULL THEN 1 ELSE 0 END = 1"

  /// How many sheets gave each score by the newest entry; `nil` while nobody entered any.
  public static func onPaper(_ matter: ID<Matter>, _ tx: Transaction) throws -> [Satisfaction: Int]? {
    let rows = try tx.run("SELECT score, answers FROM rating WHERE matter_id = \(matter) AND \(onPaper) AND replaced_at IS NULL")
    guard !rows.isEmpty else { return nil }
    let none = Dictionary(uniqueKeysWithValues: Satisfaction.allCases.map { ($0, 0) })  // safe: each case stands once
    return try rows.reduce(into: none) { counts, row in
      if let score = Satisfaction(rawValue: try row.int(0)) { counts[score] = try row.int(1) }
    }
  }

  /// The version of the newest entry of sheets, or of none.
  public static func version(of counts: [Satisfaction: Int]?) -> Version {
    counts.map { counts in Version(of: Satisfaction.allCases.map { counts[$0].map(String.init) ?? "" }) } ?? .absent
  }

  /// Every entry of sheets on a matter, oldest first, those replaced too.
  public static func sheets(of matter: ID<Matter>, _ tx: Transaction) throws -> [RatingSheets] {
    try tx.run(
      """
      SELECT at, by_name, sum(answers), CASE WHEN replaced_at IS NULL THEN 0 ELSE 1 END FROM rating
      WHERE matter_id = \(matter) AND \(onPaper)
      GROUP BY at, by_name, CASE WHEN replaced_at IS NULL THEN 0 ELSE 1 END ORDER BY at
      """
    ).map {
      RatingSheets(at: try $0.instant(0), byName: try $0.text(1), sheets: try $0.int(2), isReplaced: try $0.int(3) == 1)
    }
  }

  /// True when the giver of an opinion rated already.
  public static func has(_ opinion: ID<Opinion>, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT 1 FROM rating WHERE opinion_id = \(opinion)") != nil
  }

  /// Refuses ratings before everything was carried out.
  static func checkOpen(_ matter: ID<Matter>, _ tx: Transaction) throws {
    let lines = try CommitmentTable.of(matter, tx)
    guard lines.contains(where: { $0.commitment.state == .accepted }), !lines.contains(where: { $0.commitment.state.isPending }) else {
      throw Refusal(.notCompletedYet, clause: "3.6c")
    }
  }

  /// True when the matter may be rated: all was carried out and accepted.
  public static func isOpen(_ matter: Matter, _ tx: Transaction) throws -> Bool {
    guard Act.rateMatter.isOpen(matter: matter) else { return false }
    do { try checkOpen(matter.id, tx) } catch is Refusal { return false }
    return true
  }

  static func insert(_ score: Satisfaction, answers: Int, on matter: ID<Matter>, opinion: ID<Opinion>?, in scope: Scope) throws {
    try scope.tx.execute(
      """
      INSERT INTO rating (id, matter_id, opinion_id, score, answers, at, by_name)
      VALUES (\(scope.newID(RatingCount.self)), \(matter), \(opinion), \(score.rawValue), \(answers), \(scope.now),
        \(opinion == nil ? scope.member.name : ""))
      """)
  }

  /// The newest entry of sheets no longer stands: another one takes its place.
  static func replacePaper(_ matter: ID<Matter>, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE rating SET replaced_at = \(now) WHERE matter_id = \(matter) AND \(onPaper) AND replaced_at IS NULL")
  }
}
