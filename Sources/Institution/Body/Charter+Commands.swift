public import Deliberation
internal import Storage
internal import Wording

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
      .charter, area: community, number: PaperNumber.charter(version: version),
      ChinesePapers.charter(of: name, rules: rules, duties: duties, yearPlan: yearPlan))
    let charter = Charter(
      version: version, adoptedDay: scope.now.day, rules: rules, duties: duties, yearPlan: yearPlan, paper: paper)
    try CharterTable.insert(charter, in: community, scope)
    scope.journal(after: .counted(.version, version))
    return Int64(version)
  }
}
