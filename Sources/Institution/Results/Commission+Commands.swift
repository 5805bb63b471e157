public import Deliberation
import PolicyFiles
internal import Storage
internal import Wording

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
    let role: Role = scope.member.roles(in: community).contains(.township) ? .township : .department
    try CommissionTable.insert(
      id, opinion: opinion, organ: name, role: isOfficial ? role : nil, title: title, text: text, dueDay: dueDay, in: community, scope)
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
    try CommissionTable.report(reported.id, saying: text, at: scope.now, scope.tx)
    let words = try ResultsWriter.commissionReport(matter, line, text: text, at: scope.now, in: scope.tx)
    // A letter's organ reads the printed report.
    if let role = line.organRole {
      try Outbox.queue(
        "commissionReport", area: matter.area, subject: matter.id.rawValue, to: role.rawValue, saying: matter.title, in: scope)
    }
    return try scope.publish(.commissionReport, of: matter, numbered: .commissionReport, words).rawValue
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
    try CommissionTable.answer(answered.id, saying: answer, at: scope.now, scope.tx)
    let words = ChinesePapers.commissionAnswer(
      by: line.organ, on: line.title, answer: answer, enteredBy: isOfficial ? "" : scope.member.name, day: scope.now.day)
    return try scope.publish(.commissionAnswer, of: matter, numbered: .commissionAnswer, words).rawValue
  }
}
