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

  static func insert(_ charter: Charter, in area: AreaCode, _ scope: Scope) throws {
    try scope.tx.execute(
      """
      INSERT INTO charter (id, area, version, adopted_day, rules, duties, year_plan, paper_id)
      VALUES (\(scope.newID(Charter.self)), \(area), \(charter.version), \(charter.adoptedDay), \(charter.rules), \(charter.duties),
        \(charter.yearPlan), \(charter.paper))
      """)
  }
}
