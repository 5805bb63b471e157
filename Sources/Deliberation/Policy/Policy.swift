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

/// 规则 — every number and list of the procedure as it holds in one area on one day. Its many values are shared, never copied.
public final class Policy: Hashable, Sendable {
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
  /// Working days to judge an answer to a finding (4.2c).
  public let findingCloseWorkdays: Sourced<Int>
  /// Working days to say what is adopted, and to accept what was reported complete (3.6a).
  public let adoptionWorkdays: Sourced<Int>, acceptanceWorkdays: Sourced<Int>
  /// Working days to urge a late owner, and urgings before the township hears of it (3.6b).
  public let urgingWorkdays: Sourced<Int>, urgingsBeforeTownship: Sourced<Int>
  /// Days to publish progress after the due day, again while it lasts, and after acceptance (3.6c).
  public let progressDays: Sourced<Int>, progressAgainDays: Sourced<Int>, resultPublishDays: Sourced<Int>
  /// Days to gather ratings after completion (3.6c).
  public let ratingDays: Sourced<Int>
  /// Working days to report a commissioned result, days to answer it (3.6d).
  public let commissionReportWorkdays: Sourced<Int>, commissionAnswerDays: Sourced<Int>
  /// Days to explain to those who disagreed (3.6e), and to answer a request for review (2.2a).
  public let dissentDays: Sourced<Int>, reviewDays: Sourced<Int>
  /// Days without a step after which a matter rises to the secretary and to the township (2.2b).
  public let stallSecretaryDays: Sourced<Int>, stallTownshipDays: Sourced<Int>
  /// Working days to put an undecided matter to the assembly, and for the Party organisation's study (3.5h, 3.1b).
  public let assemblyCallWorkdays: Sourced<Int>, studyWorkdays: Sourced<Int>
  /// Days until a referral's result should be on record (3.5h).
  public let referralDays: Sourced<Int>
  /// Notice periods in days (VC 25, RC 26).
  public let assemblyNoticeDays: Sourced<Int>, representativesNoticeDays: Sourced<Int>
  /// Quorums (VC 26, 30, 32; RC 27, 29).
  public let quorumPersons: Sourced<Share>, quorumHouseholds: Sourced<Share>, quorumRepresentatives: Sourced<Share>,
    quorumGroup: Sourced<Share>
  /// The majority of those present (VC 26, 30, 32; RC 27, 29).
  public let assemblyMajority: Sourced<Share>, representativesMajority: Sourced<Share>, groupMajority: Sourced<Share>
  /// How many may force an assembly, or a representatives' assembly (VC 25, 30; RC 26, 28).
  public let petitionElectors: Sourced<Share>, petitionRepresentatives: Sourced<Share>, petitionForRepresentatives: Sourced<Share>
  /// Representatives in their body, and women among them (VC 29, RC 28).
  public let representativesShare: Sourced<Share>, womenShare: Sourced<Share>
  /// Households that choose one representative, at least and at most; 0 where no number holds (VC 29, RC 13).
  public let representativeLeastHouseholds: Sourced<Int>, representativeMostHouseholds: Sourced<Int>
  /// Whether online ballots count, and whether non-registered residents vote (3.5h).
  public let onlineBallots: Sourced<Bool>, nonRegisteredVote: Sourced<Bool>
  /// Whether reserved village matters follow the four steps and two publications, and the Party members' quorum and majority.
  public let fourSteps: Sourced<Bool>, partyPresence: Sourced<Share>, partyMajority: Sourced<Share>
  /// Panels in a published lottery, and the ages at which its age groups begin (3.3b).
  public let lotPanels: Sourced<Int>, lotAges: Sourced<[String]>
  /// Days an online deliberation stays open at least, characters of a statement, age from which people take part, and
  /// working days to read what residents add (3.4g).
  public let onlineMinimumDays: Sourced<Int>, onlineStatementCharacters: Sourced<Int>, onlineMinimumAge: Sourced<Int>,
    onlineModerationWorkdays: Sourced<Int>
  /// Every key with its value as text, for the table people read.
  public let table: [Line]

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
    func share(_ key: String) throws(UnsetRule) -> Sourced<Share> {
      let found = try rule(key)
      guard case .share(let value) = found.value else { throw UnsetRule(key: key) }
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
    findingCloseWorkdays = try number("finding.closeWorkdays")
    adoptionWorkdays = try number("adoption.workdays")
    acceptanceWorkdays = try number("acceptance.workdays")
    urgingWorkdays = try number("urging.workdays")
    urgingsBeforeTownship = try number("urging.beforeTownship")
    progressDays = try number("progress.publishDays")
    progressAgainDays = try number("progress.againDays")
    resultPublishDays = try number("progress.resultDays")
    ratingDays = try number("rating.days")
    commissionReportWorkdays = try number("commission.reportWorkdays")
    commissionAnswerDays = try number("commission.answerDays")
    dissentDays = try number("dissent.days")
    reviewDays = try number("review.days")
    stallSecretaryDays = try number("stall.secretaryDays")
    stallTownshipDays = try number("stall.townshipDays")
    assemblyCallWorkdays = try number("assembly.callWorkdays")
    studyWorkdays = try number("assembly.studyWorkdays")
    referralDays = try number("referral.days")
    assemblyNoticeDays = try number("assembly.noticeDays")
    representativesNoticeDays = try number("assembly.representativesNoticeDays")
    quorumPersons = try share("assembly.quorumPersons")
    quorumHouseholds = try share("assembly.quorumHouseholds")
    quorumRepresentatives = try share("assembly.quorumRepresentatives")
    quorumGroup = try share("assembly.quorumGroup")
    assemblyMajority = try share("assembly.majority")
    representativesMajority = try share("assembly.majorityRepresentatives")
    groupMajority = try share("assembly.majorityGroup")
    petitionElectors = try share("assembly.petitionElectors")
    petitionRepresentatives = try share("assembly.petitionRepresentatives")
    petitionForRepresentatives = try share("assembly.petitionForRepresentatives")
    representativesShare = try share("representatives.share")
    womenShare = try share("representatives.womenShare")
    representativeLeastHouseholds = try number("representatives.leastHouseholds")
    representativeMostHouseholds = try number("representatives.mostHouseholds")
    onlineBallots = try flag("assembly.onlineBallots")
    nonRegisteredVote = try flag("vote.nonRegistered")
    fourSteps = try flag("fourSteps.villages")
    partyPresence = try share("fourSteps.partyPresence")
    partyMajority = try share("fourSteps.partyMajority")
    lotPanels = try number("lot.panels")
    lotAges = try list("lot.ages")
    onlineMinimumDays = try number("online.minimumDays")
    onlineStatementCharacters = try number("online.statementCharacters")
    onlineMinimumAge = try number("online.minimumAge")
    onlineModerationWorkdays = try number("online.moderationWorkdays")
    table = Self.keys.compactMap { key in
      rules[key].map { Line(key: key, value: $0.value.text, clause: $0.clause, level: $0.level, source: $0.source, isLocal: $0.isLocal) }
    }
  }

  /// Two policies are the same when every value and its source is.
  public static func == (left: Policy, right: Policy) -> Bool { left === right || left.table == right.table }
  /// By the table.
  public func hash(into hasher: inout Hasher) { hasher.combine(table) }

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
  case share(Share)

  /// As it is written in the table of rules.
  public var text: String {
    switch self {
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let list): list.joined(separator: ", ")
    case .share(let share): share.text
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
    "finding.closeWorkdays", "adoption.workdays", "acceptance.workdays", "urging.workdays", "urging.beforeTownship",
    "progress.publishDays", "progress.againDays", "progress.resultDays", "rating.days", "commission.reportWorkdays",
    "commission.answerDays", "dissent.days", "review.days", "stall.secretaryDays", "stall.townshipDays",
    "assembly.callWorkdays", "assembly.studyWorkdays", "referral.days", "assembly.noticeDays",
    "assembly.representativesNoticeDays", "assembly.quorumPersons", "assembly.quorumHouseholds",
    "assembly.quorumRepresentatives", "assembly.quorumGroup", "assembly.majority", "assembly.majorityRepresentatives",
    "assembly.majorityGroup", "assembly.petitionElectors",
    "assembly.petitionRepresentatives", "assembly.petitionForRepresentatives", "representatives.share",
    "representatives.womenShare", "representatives.leastHouseholds", "representatives.mostHouseholds",
    "assembly.onlineBallots", "vote.nonRegistered", "fourSteps.villages",
    "fourSteps.partyPresence", "fourSteps.partyMajority", "lot.panels", "lot.ages", "online.minimumDays",
    "online.statementCharacters", "online.minimumAge", "online.moderationWorkdays",
  ]

  /// Keys whose value is true or false; the others that are not in ``lists`` or ``shares`` are numbers from 0 up.
  public static let flags: Set<String> = [
    "report.extendsOnHoliday", "assembly.onlineBallots", "vote.nonRegistered", "fourSteps.villages",
  ]
  /// Keys whose value is a list of texts.
  public static let lists: Set<String> = ["plan.requiredParts", "lot.ages"]
  /// Keys whose value is a share, `>1/2` or `>=2/3`.
  public static let shares: Set<String> = [
    "assembly.quorumPersons", "assembly.quorumHouseholds", "assembly.quorumRepresentatives", "assembly.quorumGroup",
    "assembly.majority", "assembly.majorityRepresentatives", "assembly.majorityGroup", "assembly.petitionElectors",
    "assembly.petitionRepresentatives",
    "assembly.petitionForRepresentatives", "representatives.share", "representatives.womenShare",
    "fourSteps.partyPresence", "fourSteps.partyMajority",
  ]
}

extension Sourced {
  /// The same source with the value read as another type.
  func with<Other>(_ value: Other) -> Sourced<Other> {
    Sourced<Other>(value, clause: clause, level: level, source: source, isLocal: isLocal)
  }
}
