public import Deliberation
import PolicyFiles
public import Storage

/// 委托协商 — a commission with what came of it, as both sides see it (3.6d).
public struct CommissionLine: Hashable, Sendable {
  /// The commission and where it stands.
  public let commission: Commission
  /// The community asked.
  public let area: AreaCode
  /// The ledger entry it stands in.
  public let opinion: ID<Opinion>
  /// The matter it became.
  public let matter: ID<Matter>?
  /// Who asked, and where it stands; the area is empty for a letter the committee entered.
  public let organ: String, organArea: String
  /// In which capacity it was asked online; `nil` for a letter.
  public let organRole: Role?
  /// What is asked.
  public let title: String, text: String
  /// Until when the result is wanted.
  public let dueDay: Day?
  /// When it was asked.
  public let askedAt: Instant
  /// The result reported, and when.
  public let report: String, reportedAt: Instant?
  /// The answer given, and when.
  public let answer: String, answeredAt: Instant?
  /// What the ledger answered: why it was not taken up, for one that was declined.
  public let ledgerAnswer: String
  /// The day whose rules its matter keeps.
  public let rulesDay: Day?

  /// Since when it is in its state.
  public var since: Day { (answeredAt ?? reportedAt ?? askedAt).day }
  /// True for a letter that the committee entered: nobody of the organ is asked online.
  public var isLetter: Bool { organArea.isEmpty }

  /// True when a member speaks for the organ that asked; an office of the same name elsewhere does not.
  public func isOf(_ member: Member) -> Bool {
    member.acts(as: Role.government, in: area) && organ == member.organ && (isLetter || organArea == member.area?.description)
  }

  /// What the core judges.
  var asked: OpenDuties.Commissioned {
    OpenDuties.Commissioned(
      commission.state, since: since, wantedBy: dueDay,
      answeredBy: isLetter ? Role.committee : organRole.map { [$0] } ?? Role.government)
  }

  /// The day its result was wanted, or its answer is due, as long as it is.
  public func waitsUntil(_ reading: Reading) throws -> Day? {
    switch commission.state {
    case .asked, .taken: dueDay
    case .reported: since.adding(try reading.policy(for: area, on: rulesDay).commissionAnswerDays.value)
    case .answered, .declined: nil
    }
  }
}

/// Commissions of departments and townships.
public enum CommissionTable {
  private static let columns: SQL =
    """
    commission.id, commission.area, opinion_id, matter_id, organ, organ_area, commission.title, commission.text,
    commission.due_day, asked_at, report, reported_at, commission.answer, answered_at, state, organ_role, opinion.answer, rules_day
    """
  private static let source: SQL = "commission JOIN opinion ON opinion.id = opinion_id LEFT JOIN matter ON matter.id = matter_id"

  private static func line(_ row: Row) throws -> CommissionLine {
    let matter: ID<Matter>? = try row.optionalID(3)
    let reportedAt = try row.optionalInstant(11)
    let answeredAt = try row.optionalInstant(13)
    let ledger = try row.code(14, as: Opinion.State.self)
    // Until the report the ledger says where it stands: taken up as a topic, waiting, or declined with a reason.
    let state: Commission.State =
      answeredAt != nil ? .answered : reportedAt != nil ? .reported : ledger == .topic ? .taken : ledger.isOpen ? .asked : .declined
    return CommissionLine(
      commission: Commission(id: try row.id(0), state: state), area: try row.area(1), opinion: try row.id(2), matter: matter,
      organ: try row.text(4), organArea: try row.text(5), organRole: Role(rawValue: try row.text(15)), title: try row.text(6),
      text: try row.text(7), dueDay: try row.optionalDay(8), askedAt: try row.instant(9), report: try row.text(10),
      reportedAt: reportedAt, answer: try row.text(12), answeredAt: answeredAt, ledgerAnswer: try row.text(16),
      rulesDay: try row.optionalDay(17))
  }

  /// One commission; throws `AccessError.notFound`.
  public static func find(_ id: ID<Commission>, _ tx: Transaction) throws -> CommissionLine {
    guard
      let row = try tx.first("SELECT \(columns) FROM \(source) WHERE commission.id = \(id)")
    else { throw AccessError.notFound }
    return try line(row)
  }

  /// The commissions behind a matter, oldest first: several organs may have asked what became one topic.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [CommissionLine] {
    try of([matter], tx)[matter] ?? []
  }

  /// The commissions behind several matters, oldest first.
  public static func of(_ matters: [ID<Matter>], _ tx: Transaction) throws -> [ID<Matter>: [CommissionLine]] {
    let rows = try tx.run(
      """
      SELECT \(columns) FROM opinion JOIN commission ON opinion.id = opinion_id LEFT JOIN matter ON matter.id = matter_id
      WHERE matter_id IN (\(matters)) ORDER BY commission.id
      """)
    return try rows.reduce(into: [:]) { found, row in found[try row.id(3), default: []].append(try line(row)) }
  }

  /// The commissions of a community, newest first.
  public static func list(in area: AreaCode, _ tx: Transaction) throws -> [CommissionLine] {
    try tx.run(
      """
      SELECT \(columns) FROM \(source) WHERE commission.area = \(area) ORDER BY commission.id DESC LIMIT 100
      """
    ).map(line)
  }

  /// The commissions of an organ, newest first.
  public static func list(of organ: String, at area: AreaCode, _ tx: Transaction) throws -> [CommissionLine] {
    try tx.run(
      """
      SELECT \(columns) FROM \(source) WHERE organ_area = \(area) AND organ = \(organ) ORDER BY commission.id DESC LIMIT 100
      """
    ).map(line)
  }

  /// Keeps what an organ asks; `role` and the account for one that asks by itself.
  static func insert(
    _ id: ID<Commission>, opinion: ID<Opinion>, organ: String, role: Role?, title: String, text: String, dueDay: Day?, in area: AreaCode,
    _ scope: Scope
  ) throws {
    let organArea = role == nil ? "" : scope.member.area?.description ?? ""
    let account: Int64? = role == nil ? nil : scope.member.id.rawValue
    try scope.tx.execute(
      """
      INSERT INTO commission (id, area, opinion_id, organ, organ_area, organ_role, account_id, title, text, due_day, asked_at)
      VALUES (\(id), \(area), \(opinion), \(organ), \(organArea), \(role?.rawValue ?? ""), \(account), \(title), \(text),
        \(dueDay), \(scope.now))
      """)
  }

  static func report(_ id: ID<Commission>, saying text: String, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE commission SET report = \(text), reported_at = \(now) WHERE id = \(id)")
  }

  static func answer(_ id: ID<Commission>, saying answer: String, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE commission SET answer = \(answer), answered_at = \(now) WHERE id = \(id)")
  }
}
