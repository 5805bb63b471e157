/// A value of the rules that knows where it comes from.
public struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public let value: Value
  /// The clause that gave it.
  public let clause: Clause
  /// The level that set it.
  public let level: Level
  /// Instrument or measure, with its document number.
  public let source: String
  /// 本地规定 — the document gives no number here; a lower level, or our default, fills it in.
  public let isLocal: Bool

  /// A value with its source.
  public init(_ value: Value, clause: Clause, level: Level, source: String, isLocal: Bool) {
    self.value = value
    self.clause = clause
    self.level = level
    self.source = source
    self.isLocal = isLocal
  }
}

/// 规则 — every number and list of the procedure as it holds in one area on one day.
public struct Policy: Hashable, Sendable {
  /// Seats of the committee (3.1a).
  public let committeeChairs: Sourced<Int>, committeeMembers: Sourced<Int>
  /// Working days for the secretary's approval or reasoned return (3.1b).
  public let approvalWorkdays: Sourced<Int>
  /// Working days to answer a request for a deliberation (3.2b).
  public let requestAnswerWorkdays: Sourced<Int>
  /// From how many households or opinions on a wider form is proposed (3.4c).
  public let wideImpactHouseholds: Sourced<Int>, wideImpactOpinions: Sourced<Int>
  /// Working days to sort an opinion, and its greatest length (3.5a).
  public let triageWorkdays: Sourced<Int>, opinionMaxCharacters: Sourced<Int>
  /// Days between work meetings (3.5b).
  public let workMeetingCycleDays: Sourced<Int>
  /// Working days for the plan, and its required parts (3.5c).
  public let planWorkdays: Sourced<Int>, planRequiredParts: Sourced<[String]>
  /// Working days for the notice, days before the meeting, days to the physical board (3.5d).
  public let noticeWorkdays: Sourced<Int>, noticeLeadDays: Sourced<Int>, boardPostingDays: Sourced<Int>
  /// Days a notice or report stays up (VC 35, RC 34).
  public let postingMinimumDays: Sourced<Int>
  /// Days in which those present may correct the minutes (3.5e).
  public let minutesCorrectionDays: Sourced<Int>
  /// Days for the report, and whether a holiday extends them (3.5f).
  public let reportDays: Sourced<Int>, reportExtendsOnHoliday: Sourced<Bool>
  /// Working days to seal the dossier, and years it is kept (3.5g).
  public let archiveWorkdays: Sourced<Int>, retentionYears: Sourced<Int>
  /// Working days to answer a supervisor's finding (4.2c).
  public let findingAnswerWorkdays: Sourced<Int>
  /// Age from which people vote (VC 25, RC 26).
  public let votingAge: Sourced<Int>
  /// Sign-in: failures before a lock, its minutes, idle minutes of staff and residents.
  public let lockoutFailures: Sourced<Int>, lockoutMinutes: Sourced<Int>
  /// Idle minutes after which a session ends.
  public let staffIdleMinutes: Sourced<Int>, residentIdleMinutes: Sourced<Int>
  /// Every key with its value as text, for the table people read.
  public let table: [Line]

  /// One line of the table of rules.
  public struct Line: Hashable, Sendable {
    /// Key in the rule files.
    public let key: String
    /// Value as written.
    public let value: String
    /// Where it comes from.
    public let clause: Clause, level: Level, source: String
    /// True when the document gives no number.
    public let isLocal: Bool
  }
}

/// A value in a rule file.
public enum RuleValue: Hashable, Sendable {
  case number(Int)
  case flag(Bool)
  case list([String])

  /// As it is written in the table of rules.
  public var text: String {
    switch self {
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let list): list.joined(separator: ", ")
    }
  }
}

/// A field of the policy that no rule sets, or sets with another type.
public struct UnsetRule: Error, Hashable, Sendable {
  /// Its key.
  public let key: String

  /// A key nobody sets.
  public init(key: String) { self.key = key }
}

extension Policy {
  /// Every key a rule file may set.
  public static let keys: [String] = [
    "committee.chairs", "committee.members", "approval.workdays", "request.answerWorkdays", "wide.households", "wide.opinions",
    "triage.workdays", "opinion.maxCharacters", "workMeeting.cycleDays", "plan.workdays", "plan.requiredParts",
    "notice.workdays", "notice.leadDays", "notice.boardDays", "posting.minimumDays", "minutes.correctionDays", "report.days",
    "report.extendsOnHoliday", "archive.workdays", "archive.retentionYears", "finding.answerWorkdays", "vote.age",
    "signIn.lockoutFailures", "signIn.lockoutMinutes", "signIn.staffIdleMinutes", "signIn.residentIdleMinutes",
  ]

  /// Keys whose value is true or false; the others that are not in ``lists`` are numbers from 0 up.
  public static let flags: Set<String> = ["report.extendsOnHoliday"]
  /// Keys whose value is a list of texts.
  public static let lists: Set<String> = ["plan.requiredParts"]

  /// The policy that resolved rules make; throws ``UnsetRule`` for a field that none sets.
  public init(_ rules: [String: Sourced<RuleValue>]) throws(UnsetRule) {
    func rule(_ key: String) throws(UnsetRule) -> Sourced<RuleValue> {
      guard let rule = rules[key] else { throw UnsetRule(key: key) }
      return rule
    }
    func number(_ key: String) throws(UnsetRule) -> Sourced<Int> {
      let found = try rule(key)
      guard case .number(let value) = found.value else { throw UnsetRule(key: key) }
      return found.with(value)
    }
    func flag(_ key: String) throws(UnsetRule) -> Sourced<Bool> {
      let found = try rule(key)
      guard case .flag(let value) = found.value else { throw UnsetRule(key: key) }
      return found.with(value)
    }
    func list(_ key: String) throws(UnsetRule) -> Sourced<[String]> {
      let found = try rule(key)
      guard case .list(let value) = found.value else { throw UnsetRule(key: key) }
      return found.with(value)
    }
    committeeChairs = try number("committee.chairs")
    committeeMembers = try number("committee.members")
    approvalWorkdays = try number("approval.workdays")
    requestAnswerWorkdays = try number("request.answerWorkdays")
    wideImpactHouseholds = try number("wide.households")
    wideImpactOpinions = try number("wide.opinions")
    triageWorkdays = try number("triage.workdays")
    opinionMaxCharacters = try number("opinion.maxCharacters")
    workMeetingCycleDays = try number("workMeeting.cycleDays")
    planWorkdays = try number("plan.workdays")
    planRequiredParts = try list("plan.requiredParts")
    noticeWorkdays = try number("notice.workdays")
    noticeLeadDays = try number("notice.leadDays")
    boardPostingDays = try number("notice.boardDays")
    postingMinimumDays = try number("posting.minimumDays")
    minutesCorrectionDays = try number("minutes.correctionDays")
    reportDays = try number("report.days")
    reportExtendsOnHoliday = try flag("report.extendsOnHoliday")
    archiveWorkdays = try number("archive.workdays")
    retentionYears = try number("archive.retentionYears")
    findingAnswerWorkdays = try number("finding.answerWorkdays")
    votingAge = try number("vote.age")
    lockoutFailures = try number("signIn.lockoutFailures")
    lockoutMinutes = try number("signIn.lockoutMinutes")
    staffIdleMinutes = try number("signIn.staffIdleMinutes")
    residentIdleMinutes = try number("signIn.residentIdleMinutes")
    table = Self.keys.compactMap { key in
      rules[key].map { Line(key: key, value: $0.value.text, clause: $0.clause, level: $0.level, source: $0.source, isLocal: $0.isLocal) }
    }
  }
}

extension Sourced {
  /// The same source with the value read as another type.
  func with<Other>(_ value: Other) -> Sourced<Other> {
    Sourced<Other>(value, clause: clause, level: level, source: source, isLocal: isLocal)
  }
}
