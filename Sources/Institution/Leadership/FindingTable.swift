public import Deliberation
public import Storage

/// 监督意见 — what the supervision committee found, on which clause; nobody else writes or closes it (4.2c).
public struct Finding: Hashable, Sendable {
  /// An answer that did not do, and why.
  public struct Round: Hashable, Sendable {
    /// The answer, and the objection to it.
    public let answer: String, objection: String
    /// When it was answered and objected to.
    public let answeredAt: Instant, at: Instant
  }

  /// Identity.
  public let id: ID<Finding>
  /// The matter.
  public let matter: ID<Matter>
  /// Which supervisor.
  public let byName: String
  /// The clause it is about.
  public let clause: Clause
  /// What was found.
  public let text: String
  /// When.
  public let at: Instant
  /// The commitment it is about, if about one.
  public let commitment: ID<Commitment>?
  /// True when a step of the procedure was not followed.
  public let isBreach: Bool
  /// The committee's answer; empty while it is owed.
  public let answer: String
  /// When it was answered.
  public let answeredAt: Instant?
  /// When a supervisor closed it, and what was concluded.
  public let closedAt: Instant?, conclusion: String
  /// Earlier answers that did not do.
  public let rounds: [Round]

  /// The version of what was answered and objected to, and of whether it is closed.
  public var version: Version {
    Version(of: [answer, answeredAt?.iso8601 ?? "", closedAt?.iso8601 ?? ""] + rounds.flatMap { [$0.answer, $0.objection] })
  }
}

/// Findings of the supervision committee.
public enum FindingTable {
  private static let columns: SQL =
    """
    finding.id, matter_id, by_name, clause, text, at, commitment_id, is_breach, answer, answered_at, closed_at, conclusion
    """

  /// The findings on a matter, oldest first.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [Finding] {
    try tx.run("SELECT \(columns) FROM finding WHERE matter_id = \(matter) ORDER BY id").map { try finding($0, tx) }
  }

  /// The findings of a community that are not closed, oldest first.
  public static func open(in area: AreaCode, _ tx: Transaction) throws -> [Finding] {
    try tx.run(
      """
      SELECT \(columns) FROM finding JOIN matter ON matter.id = matter_id
      WHERE area = \(area) AND closed_at IS NULL ORDER BY finding.id LIMIT 200
      """
    ).map { try finding($0, tx) }
  }

  /// Returned topics of a community with a finding that is not closed: they rest, the answer does not.
  static func returnedMatters(in area: AreaCode, _ tx: Transaction) throws -> [ID<Matter>] {
    try tx.run(
      """
      SELECT DISTINCT matter_id FROM matter JOIN finding ON matter_id = matter.id
      WHERE area = \(area) AND stage IN (\(Stage.all(.resting).map(\.rawValue))) AND closed_at IS NULL
      """
    ).map { try $0.id(0) }
  }

  static func require(_ id: ID<Finding>, of matter: Matter, _ tx: Transaction) throws -> Finding {
    guard let row = try tx.first("SELECT \(columns) FROM finding WHERE id = \(id) AND matter_id = \(matter.id)") else {
      throw AccessError.notFound
    }
    return try finding(row, tx)
  }

  private static func finding(_ row: Row, _ tx: Transaction) throws -> Finding {
    let id: ID<Finding> = try row.id(0)
    return Finding(
      id: id, matter: try row.id(1), byName: try row.text(2), clause: Clause(try row.text(3)), text: try row.text(4),
      at: try row.instant(5), commitment: try row.optionalID(6), isBreach: try row.bool(7), answer: try row.text(8),
      answeredAt: try row.optionalInstant(9), closedAt: try row.optionalInstant(10), conclusion: try row.text(11),
      rounds: try tx.run(
        "SELECT answer, objection, answered_at, at FROM finding_round WHERE finding_id = \(id) ORDER BY id"
      ).map {
        Finding.Round(answer: try $0.text(0), objection: try $0.text(1), answeredAt: try $0.instant(2), at: try $0.instant(3))
      })
  }

  static func insert(_ finding: Finding, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO finding (id, matter_id, by_name, clause, text, at, commitment_id, is_breach, asked_at)
      VALUES (\(finding.id), \(finding.matter), \(finding.byName), \(finding.clause.id), \(finding.text), \(finding.at),
        \(finding.commitment), \(finding.isBreach), \(finding.at))
      """)
  }

  /// Answers a finding; false for one that is answered or closed.
  static func answer(_ id: ID<Finding>, of matter: ID<Matter>, saying answer: String, at now: Instant, _ tx: Transaction) throws -> Bool {
    try tx.execute(
      """
      UPDATE finding SET answer = \(answer), answered_at = \(now)
      WHERE id = \(id) AND matter_id = \(matter) AND answered_at IS NULL AND closed_at IS NULL
      """) == 1
  }

  static func close(_ id: ID<Finding>, saying conclusion: String, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE finding SET closed_at = \(now), conclusion = \(conclusion) WHERE id = \(id)")
  }

  /// Keeps an answer that does not do, and the objection to it; another one is owed.
  static func reopen(_ finding: Finding, answeredAt: Instant, because objection: String, in scope: Scope) throws {
    try scope.tx.execute(
      """
      INSERT INTO finding_round (id, finding_id, answer, answered_at, objection, at)
      VALUES (\(scope.newID(Finding.Round.self)), \(finding.id), \(finding.answer), \(answeredAt), \(objection), \(scope.now))
      """)
    try scope.tx.execute("UPDATE finding SET answer = '', answered_at = NULL, asked_at = \(scope.now) WHERE id = \(finding.id)")
  }
}
