public import Deliberation
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
  /// Who asked.
  public let organ: String, organArea: String
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

  /// Since when it is in its state.
  public var since: Day { (answeredAt ?? reportedAt ?? askedAt).day }
}

/// Commissions of departments and townships.
public enum CommissionTable {
  private static let columns: SQL =
    """
    commission.id, commission.area, opinion_id, matter_id, organ, organ_area, title, commission.text, commission.due_day,
    asked_at, report, reported_at, commission.answer, answered_at, state
    """

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
      organ: try row.text(4), organArea: try row.text(5), title: try row.text(6), text: try row.text(7),
      dueDay: try row.optionalDay(8), askedAt: try row.instant(9), report: try row.text(10), reportedAt: reportedAt,
      answer: try row.text(12), answeredAt: answeredAt)
  }

  /// One commission; throws `AccessError.notFound`.
  public static func find(_ id: ID<Commission>, _ tx: Transaction) throws -> CommissionLine {
    guard
      let row = try tx.first(
        "SELECT \(columns) FROM commission JOIN opinion ON opinion.id = opinion_id WHERE commission.id = \(id)")
    else { throw AccessError.notFound }
    return try line(row)
  }

  /// The commission behind a matter, if one is.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> CommissionLine? {
    try of([matter], tx)[matter]
  }

  /// The commissions behind several matters, as far as there are any.
  public static func of(_ matters: [ID<Matter>], _ tx: Transaction) throws -> [ID<Matter>: CommissionLine] {
    let rows = try tx.run(
      """
      SELECT \(columns) FROM opinion JOIN commission ON opinion.id = opinion_id WHERE matter_id IN (\(matters))
      ORDER BY commission.id
      """)
    return try Dictionary(rows.map { (try $0.id(3), try line($0)) }) { first, _ in first }
  }

  /// The commissions of a community, newest first.
  public static func list(in area: AreaCode, _ tx: Transaction) throws -> [CommissionLine] {
    try tx.run(
      """
      SELECT \(columns) FROM commission JOIN opinion ON opinion.id = opinion_id WHERE commission.area = \(area)
      ORDER BY commission.id DESC LIMIT 100
      """
    ).map(line)
  }

  /// The commissions of an organ, newest first.
  public static func list(of organ: String, at area: AreaCode, _ tx: Transaction) throws -> [CommissionLine] {
    try tx.run(
      """
      SELECT \(columns) FROM commission JOIN opinion ON opinion.id = opinion_id
      WHERE organ_area = \(area) AND organ = \(organ) ORDER BY commission.id DESC LIMIT 100
      """
    ).map(line)
  }
}

/// 委托协商 — a department or township asks a community to deliberate; or the clerk enters its letter. It stands in the
/// ledger as a request that is owed an answer (3.6d, 3.2b).
public struct CommissionDeliberation: Command {
  public static let clause: Clause = "3.6d"
  public static let roles: Set<Role>? = Role.government.union(Role.committee)
  /// The community asked.
  public let community: AreaCode
  /// Who asks, for a letter entered by the clerk; an official's own organ otherwise.
  public let organ: String
  /// What is asked, and until when.
  public let title: String, text: String, dueDay: Day?

  /// A commission.
  public init(in community: AreaCode, by organ: String = "", title: String, text: String, dueDay: Day? = nil) {
    self.community = community
    self.organ = organ
    self.title = title
    self.text = text
    self.dueDay = dueDay
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    let isOfficial = scope.member.acts(as: Role.government, in: community)
    let name = isOfficial ? scope.member.organ : organ
    guard !name.isBlank, !title.isBlank else { throw Refusal(.nameMissing, clause: Self.clause) }
    guard !text.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    if let dueDay, dueDay < scope.now.day { throw Refusal(.nextDayPast, clause: Self.clause) }
    _ = try AreaTable.community(community, scope.tx)
    let policy = try scope.policy(for: community)
    let draft = OpinionDraft(
      channel: .letter, text: "\(title)：\(text)", takenAt: scope.now, giverName: name, giverKind: .government, isRequest: true)
    try draft.check(under: policy, at: scope.now)
    let opinion = scope.newID(Opinion.self)
    try TakeOpinion.enter(draft, as: opinion, in: community, under: policy, scope)
    let id = scope.newID(Commission.self)
    let organArea = isOfficial ? scope.member.area?.description ?? "" : ""
    let account: Int64? = isOfficial ? scope.member.id.rawValue : nil
    try scope.tx.execute(
      """
      INSERT INTO commission (id, area, opinion_id, organ, organ_area, account_id, title, text, due_day, asked_at)
      VALUES (\(id), \(community), \(opinion), \(name), \(organArea), \(account), \(title), \(text), \(dueDay), \(scope.now))
      """)
    try Outbox.queue(
      "commission", area: community, subject: id.rawValue, to: Role.clerk.rawValue, saying: title, in: scope)
    scope.journal(after: Commission.State.asked.rawValue)
    return id.rawValue
  }
}

/// 报告协商结果 — the result goes to whoever commissioned the deliberation, and is published; an answer is due (3.6d).
public struct ReportCommission: MatterCommand {
  public static let act = Act.reportCommission
  public let matter: ID<Matter>
  /// What is reported beside the published results.
  public let text: String
  public let lateReason: String

  /// A result to report; `lateReason` when it comes late.
  public init(_ matter: ID<Matter>, saying text: String, lateReason: String = "") {
    self.matter = matter
    self.text = text
    self.lateReason = lateReason
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard let line = try CommissionTable.of(matter.id, scope.tx) else { throw AccessError.notFound }
    var commission = line.commission
    try commission.report(saying: text)
    try scope.tx.execute(
      "UPDATE commission SET report = \(text), reported_at = \(scope.now) WHERE id = \(commission.id)")
    let words = try ResultsWriter.commissionReport(matter, line, text: text, at: scope.now, in: scope.tx)
    try Outbox.queue(
      "commissionReport", area: matter.area, subject: matter.id.rawValue, to: Role.township.rawValue, saying: matter.title,
      in: scope)
    return try scope.publish(.commissionReport, of: matter, numbered: "委托报告", words).rawValue
  }
}

/// 反馈 — whoever commissioned the deliberation answers its result; the clerk may enter a letter (3.6d).
public struct AnswerCommission: MatterCommand {
  public static let act = Act.answerCommission
  public let matter: ID<Matter>
  /// What is answered: taken up or not, and how.
  public let answer: String

  /// An answer.
  public init(_ matter: ID<Matter>, saying answer: String) {
    self.matter = matter
    self.answer = answer
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard let line = try CommissionTable.of(matter.id, scope.tx) else { throw AccessError.notFound }
    if scope.member.acts(as: Role.government, in: matter.area) {
      // An official answers for its own organ only.
      let isTheirs = line.organ == scope.member.organ && (line.organArea.isEmpty || line.organArea == scope.member.area?.description)
      guard isTheirs else { throw AccessError.forbidden(needed: Role.government, clause: Self.clause) }
    }
    var commission = line.commission
    try commission.answer(saying: answer)
    try scope.tx.execute(
      "UPDATE commission SET answer = \(answer), answered_at = \(scope.now) WHERE id = \(commission.id)")
    let words = try ResultsWriter.commissionAnswer(matter, line, answer: answer, at: scope.now, in: scope.tx)
    return try scope.publish(.commissionAnswer, of: matter, numbered: "反馈", words).rawValue
  }
}
