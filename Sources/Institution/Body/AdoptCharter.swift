public import Deliberation
public import Storage

/// 工作制度 — one dated version of the committee's work rules, duties and year plan (3.1c).
public struct Charter: Hashable, Sendable {
  /// Counts from 1.
  public let version: Int
  /// When it was adopted.
  public let adoptedDay: Day
  /// Work rules, duties, year plan.
  public let rules: String, duties: String, yearPlan: String
  /// The paper that published it.
  public let paper: ID<Publication>
}

/// Versions of charters.
public enum CharterTable {
  /// The version of the charter in force, or of none.
  public static func version(in area: AreaCode, _ tx: Transaction) throws -> Version {
    Version(of: [try versions(in: area, tx).first.map { String($0.version) } ?? ""])
  }

  /// All versions, newest first.
  public static func versions(in area: AreaCode, _ tx: Transaction) throws -> [Charter] {
    try tx.run(
      """
      SELECT version, adopted_day, rules, duties, year_plan, paper_id FROM charter
      WHERE area = \(area) ORDER BY version DESC
      """
    ).map {
      Charter(
        version: try $0.int(0), adoptedDay: try $0.day(1), rules: try $0.text(2), duties: try $0.text(3),
        yearPlan: try $0.text(4), paper: try $0.id(5))
    }
  }
}

/// 制定工作制度 — adopts a new version of the charter and publishes it (3.1c).
public struct AdoptCharter: Command {
  public static let clause: Clause = "3.1c"
  public static let roles: Set<Role>? = Role.committee.union([.secretary])
  /// The community.
  public let community: AreaCode
  /// Work rules, duties, year plan.
  public let rules: String, duties: String, yearPlan: String
  /// The one it takes the place of, as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A version to adopt.
  public init(rules: String, duties: String, yearPlan: String, in community: AreaCode, from: Version? = nil) {
    self.rules = rules
    self.duties = duties
    self.yearPlan = yearPlan
    self.community = community
    self.from = from
  }

  public var texts: Texts { [.long: [rules, duties, yearPlan]] }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    guard !rules.isBlank, !duties.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    try from?.check(against: CharterTable.version(in: community, scope.tx))
    let version = (try CharterTable.versions(in: community, scope.tx).first?.version ?? 0) + 1
    let name = try AreaTable.community(community, scope.tx).name
    let paper = try scope.publish(
      .charter, area: community, number: "制度第\(version)版", title: "\(name)议事协商工作制度",
      body: ["# 工作制度", rules, "# 工作职责", duties, "# 年度计划", yearPlan.isBlank ? "（未定）" : yearPlan].joined(separator: "\n"))
    try scope.tx.execute(
      """
      INSERT INTO charter (id, area, version, adopted_day, rules, duties, year_plan, paper_id)
      VALUES (\(scope.newID(Charter.self)), \(community), \(version), \(scope.now.day), \(rules), \(duties), \(yearPlan),
        \(paper))
      """)
    scope.journal(after: .counted(.version, version))
    return Int64(version)
  }
}
