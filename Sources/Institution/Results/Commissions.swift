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

  /// The day on which the result of a commission is due to whoever asked; `nil` while there is none to report.
  public static func reportDue(_ line: CommissionLine, of matter: Matter, _ reading: Reading) throws -> Day? {
    let policy = try reading.policy(for: matter.area, on: matter.rulesDay)
    return try reportDue(line, of: matter, under: policy, on: reading.library.calendar, reading.tx)
  }

  static func reportDue(
    _ line: CommissionLine, of matter: Matter, under policy: Policy, on calendar: WorkCalendar, _ tx: Transaction
  ) throws -> Day? {
    guard matter.stage == .reported, line.commission.state == .taken else { return nil }
    let state = try MatterTable.state(of: matter, tx)
    let reported = state.doneAt[.publishReport]?.day ?? matter.rulesDay
    return state.commissionReport(line.asked, reportedOn: reported, under: policy, on: calendar).deadline.day
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

  public var texts: Texts { [.line: [title], .passage: [text], .name: [organ]] }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    let isOfficial = scope.member.acts(as: Role.government, in: community)
    let name = isOfficial ? scope.member.organ : organ
    guard !name.isBlank, !title.isBlank else { throw Refusal(.nameMissing, clause: Self.clause) }
    guard !text.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    try dueDay?.checkAhead(today: scope.now.day, clause: Self.clause)
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
    let role = scope.member.roles(in: community).contains(.township) ? Role.township : .department
    try scope.tx.execute(
      """
      INSERT INTO commission (id, area, opinion_id, organ, organ_area, organ_role, account_id, title, text, due_day, asked_at)
      VALUES (\(id), \(community), \(opinion), \(name), \(organArea), \(isOfficial ? role.rawValue : ""), \(account), \(title),
        \(text), \(dueDay), \(scope.now))
      """)
    try Outbox.queue(
      "commission", area: community, subject: id.rawValue, to: Role.clerk.rawValue, saying: title, in: scope)
    scope.journal(after: .commission(.asked))
    return id.rawValue
  }
}

/// 报告协商结果 — the result goes to whoever commissioned the deliberation, and is published; an answer is due (3.6d).
public struct ReportCommission: MatterCommand {
  public static let act = Act.reportCommission
  public let matter: ID<Matter>
  /// Which commission, where several are behind the matter; `nil` for the oldest that waits.
  public let commission: ID<Commission>?
  /// What is reported beside the published results.
  public let text: String
  public let lateReason: String

  /// A result to report; `lateReason` when it comes late.
  public init(_ matter: ID<Matter>, of commission: ID<Commission>? = nil, saying text: String, lateReason: String = "") {
    self.matter = matter
    self.commission = commission
    self.text = text
    self.lateReason = lateReason
  }

  private func line(in scope: Scope) throws -> CommissionLine? {
    let lines = try CommissionTable.of(matter, scope.tx)
    guard let commission else { return lines.first { $0.commission.state == .taken } ?? lines.first }
    return lines.first { $0.commission.id == commission }
  }

  public var texts: Texts { [.passage: [text]] }

  /// Each commission has its own day; one that waits for no report is not late.
  public func ownDueDay(in scope: Scope) throws -> Day? {
    guard let line = try line(in: scope) else { return nil }
    let matter = try MatterTable.find(matter, scope.tx)
    let policy = try scope.policy(for: matter.area, on: matter.rulesDay)
    return try CommissionTable.reportDue(line, of: matter, under: policy, on: scope.library.calendar, scope.tx) ?? scope.now.day
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard let line = try line(in: scope) else { throw AccessError.notFound }
    var reported = line.commission
    try reported.report(saying: text)
    try scope.tx.execute(
      "UPDATE commission SET report = \(text), reported_at = \(scope.now) WHERE id = \(reported.id)")
    let words = try ResultsWriter.commissionReport(matter, line, text: text, at: scope.now, in: scope.tx)
    // A letter's organ reads the printed report.
    if let role = line.organRole {
      try Outbox.queue(
        "commissionReport", area: matter.area, subject: matter.id.rawValue, to: role.rawValue, saying: matter.title, in: scope)
    }
    return try scope.publish(.commissionReport, of: matter, numbered: "委托报告", words).rawValue
  }
}

/// 反馈 — whoever commissioned the deliberation answers its result. The committee enters the answer to what came by letter;
/// for an organ that asked by itself nobody else speaks (3.6d).
public struct AnswerCommission: MatterCommand {
  public static let act = Act.answerCommission
  public let matter: ID<Matter>
  /// Which commission, where several are behind the matter; `nil` for the oldest of the member's own that waits.
  public let commission: ID<Commission>?
  /// What is answered: taken up or not, and how.
  public let answer: String

  /// An answer.
  public init(_ matter: ID<Matter>, of commission: ID<Commission>? = nil, saying answer: String) {
    self.matter = matter
    self.commission = commission
    self.answer = answer
  }

  public var texts: Texts { [.passage: [answer]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let lines = try CommissionTable.of(matter.id, scope.tx).filter { commission == nil || $0.commission.id == commission }
    guard !lines.isEmpty else { throw AccessError.notFound }
    let isOfficial = scope.member.acts(as: Role.government, in: matter.area)
    let own = lines.filter { isOfficial ? $0.isOf(scope.member) : $0.isLetter }
    guard let line = own.first(where: { $0.commission.state == .reported }) ?? own.first else {
      throw AccessError.forbidden(needed: Role.government, clause: Self.clause)
    }
    var answered = line.commission
    try answered.answer(saying: answer)
    try scope.tx.execute(
      "UPDATE commission SET answer = \(answer), answered_at = \(scope.now) WHERE id = \(answered.id)")
    let words = ResultsWriter.commissionAnswer(line, answer: answer, enteredBy: isOfficial ? "" : scope.member.name, at: scope.now)
    return try scope.publish(.commissionAnswer, of: matter, numbered: "反馈", words).rawValue
  }
}
