internal import Synchronization

/// 规则表 — every rule of the procedure, declared once: its key in rule files and what its number counts.
///
/// A policy answers under the same names: `policy.planWorkdays`.
public struct Rules: Sendable {
  /// The only one.
  static let all = Rules()

  private init() {}

  // MARK: The committee and its catalogue

  /// Seats of the committee (3.1a).
  public let committeeChairs = RuleKey<Int>("committee.chairs", .people)
  public let committeeMembers = RuleKey<Int>("committee.members", .people)
  /// For the secretary's approval or reasoned return (3.1b).
  public let approvalWorkdays = RuleKey<Int>("approval.workdays", .workdays)
  /// To answer a request for a deliberation (3.2b).
  public let requestAnswerWorkdays = RuleKey<Int>("request.answerWorkdays", .workdays)
  /// From how many households or opinions on a wider form is proposed (3.4c).
  public let wideImpactHouseholds = RuleKey<Int>("wide.households", .households)
  public let wideImpactOpinions = RuleKey<Int>("wide.opinions", .opinions)

  // MARK: The procedure

  /// To sort an opinion, and its greatest length (3.5a).
  public let triageWorkdays = RuleKey<Int>("triage.workdays", .workdays)
  public let opinionMaxCharacters = RuleKey<Int>("opinion.maxCharacters", .characters)
  /// Between work meetings (3.5b).
  public let workMeetingCycleDays = RuleKey<Int>("workMeeting.cycleDays", .days)
  /// For the plan, and its required parts (3.5c).
  public let planWorkdays = RuleKey<Int>("plan.workdays", .workdays)
  public let planRequiredParts = RuleKey<[PlanPart]>("plan.requiredParts")
  /// For the notice, before the meeting, to the physical board (3.5d).
  public let noticeWorkdays = RuleKey<Int>("notice.workdays", .workdays)
  public let noticeLeadDays = RuleKey<Int>("notice.leadDays", .days)
  public let boardPostingDays = RuleKey<Int>("notice.boardDays", .days)
  /// How long a notice or report stays up (VC 35, RC 34).
  public let postingMinimumDays = RuleKey<Int>("posting.minimumDays", .days)
  /// In which those present may correct the minutes (3.5e).
  public let minutesCorrectionDays = RuleKey<Int>("minutes.correctionDays", .days)
  /// For the report, and whether a holiday extends them (3.5f).
  public let reportDays = RuleKey<Int>("report.days", .days)
  public let reportExtendsOnHoliday = RuleKey<Bool>("report.extendsOnHoliday")
  /// To seal the dossier, and how long it is kept (3.5g).
  public let archiveWorkdays = RuleKey<Int>("archive.workdays", .workdays)
  public let retentionYears = RuleKey<Int>("archive.retentionYears", .years)
  /// To answer a supervisor's finding (4.2c).
  public let findingAnswerWorkdays = RuleKey<Int>("finding.answerWorkdays", .workdays)
  /// From which people vote (VC 25, RC 26).
  public let votingAge = RuleKey<Int>("vote.age", .age)

  // MARK: Signing in

  /// Failures before a lock, and how long it lasts.
  public let lockoutFailures = RuleKey<Int>("signIn.lockoutFailures", .times)
  public let lockoutMinutes = RuleKey<Int>("signIn.lockoutMinutes", .minutes)
  /// Idle minutes after which a session ends.
  public let staffIdleMinutes = RuleKey<Int>("signIn.staffIdleMinutes", .minutes)
  public let residentIdleMinutes = RuleKey<Int>("signIn.residentIdleMinutes", .minutes)
  /// Characters that a password has at least.
  public let passwordCharacters = RuleKey<Int>("signIn.passwordCharacters", .characters)

  // MARK: What is typed and sent

  /// How long a draft waits for whoever began it, and how long what a visitor typed can be taken up by signing in.
  public let draftDays = RuleKey<Int>("draft.days", .days)
  public let depositHours = RuleKey<Int>("draft.depositHours", .hours)
  /// The largest photo, and the largest recording or paper.
  public let photoMegabytes = RuleKey<Int>("attachment.photoMegabytes", .megabytes)
  public let fileMegabytes = RuleKey<Int>("attachment.fileMegabytes", .megabytes)

  // MARK: Results and leadership

  /// To judge an answer to a finding (4.2c).
  public let findingCloseWorkdays = RuleKey<Int>("finding.closeWorkdays", .workdays)
  /// To say what is adopted, and to accept what was reported complete (3.6a).
  public let adoptionWorkdays = RuleKey<Int>("adoption.workdays", .workdays)
  public let acceptanceWorkdays = RuleKey<Int>("acceptance.workdays", .workdays)
  /// To urge a late owner, until the owner is looked at again, and how often before the township hears of it (3.6b).
  public let urgingWorkdays = RuleKey<Int>("urging.workdays", .workdays)
  public let urgingAgainDays = RuleKey<Int>("urging.againDays", .days)
  public let urgingsBeforeTownship = RuleKey<Int>("urging.beforeTownship", .times)
  /// To publish progress after the due day, again while it lasts, and after acceptance (3.6c).
  public let progressDays = RuleKey<Int>("progress.publishDays", .days)
  public let progressAgainDays = RuleKey<Int>("progress.againDays", .days)
  public let resultPublishDays = RuleKey<Int>("progress.resultDays", .days)
  /// To gather ratings after completion (3.6c).
  public let ratingDays = RuleKey<Int>("rating.days", .days)
  /// To report a commissioned result, and to answer it (3.6d).
  public let commissionReportWorkdays = RuleKey<Int>("commission.reportWorkdays", .workdays)
  public let commissionAnswerDays = RuleKey<Int>("commission.answerDays", .days)
  /// To explain to those who disagreed (3.6e), and to answer a request for review (2.2a).
  public let dissentDays = RuleKey<Int>("dissent.days", .days)
  public let reviewDays = RuleKey<Int>("review.days", .days)
  /// Without a step after which a matter rises to the secretary and to the township (2.2b).
  public let stallSecretaryDays = RuleKey<Int>("stall.secretaryDays", .days)
  public let stallTownshipDays = RuleKey<Int>("stall.townshipDays", .days)

  // MARK: Assemblies

  /// To put an undecided matter to the assembly, and for the Party organisation's study (3.5h, 3.1b).
  public let assemblyCallWorkdays = RuleKey<Int>("assembly.callWorkdays", .workdays)
  public let studyWorkdays = RuleKey<Int>("assembly.studyWorkdays", .workdays)
  /// Until a referral's result should be on record (3.5h).
  public let referralDays = RuleKey<Int>("referral.days", .days)
  /// Notice periods (VC 25, RC 26).
  public let assemblyNoticeDays = RuleKey<Int>("assembly.noticeDays", .days)
  public let representativesNoticeDays = RuleKey<Int>("assembly.representativesNoticeDays", .days)
  /// Quorums (VC 26, 30, 32; RC 27, 29).
  public let quorumPersons = RuleKey<Share>("assembly.quorumPersons")
  public let quorumHouseholds = RuleKey<Share>("assembly.quorumHouseholds")
  public let quorumRepresentatives = RuleKey<Share>("assembly.quorumRepresentatives")
  public let quorumGroup = RuleKey<Share>("assembly.quorumGroup")
  /// The majority of those present (VC 26, 30, 32; RC 27, 29).
  public let assemblyMajority = RuleKey<Share>("assembly.majority")
  public let representativesMajority = RuleKey<Share>("assembly.majorityRepresentatives")
  public let groupMajority = RuleKey<Share>("assembly.majorityGroup")
  /// How many may force an assembly, or a representatives' assembly (VC 25, 30; RC 26, 28).
  public let petitionElectors = RuleKey<Share>("assembly.petitionElectors")
  public let petitionRepresentatives = RuleKey<Share>("assembly.petitionRepresentatives")
  public let petitionForRepresentatives = RuleKey<Share>("assembly.petitionForRepresentatives")
  /// Representatives in their body, and women among them (VC 29, RC 28).
  public let representativesShare = RuleKey<Share>("representatives.share")
  public let womenShare = RuleKey<Share>("representatives.womenShare")
  /// Households that choose one representative, at least and at most; 0 where no number holds (VC 29, RC 13).
  public let representativeLeastHouseholds = RuleKey<Int>("representatives.leastHouseholds", .households)
  public let representativeMostHouseholds = RuleKey<Int>("representatives.mostHouseholds", .households)
  /// Whether online ballots count, and whether non-registered residents vote (3.5h).
  public let onlineBallots = RuleKey<Bool>("assembly.onlineBallots")
  public let nonRegisteredVote = RuleKey<Bool>("vote.nonRegistered")
  /// Whether reserved village matters follow the four steps and two publications, and the Party members' quorum and majority.
  public let fourSteps = RuleKey<Bool>("fourSteps.villages")
  public let partyPresence = RuleKey<Share>("fourSteps.partyPresence")
  public let partyMajority = RuleKey<Share>("fourSteps.partyMajority")

  // MARK: Lots and online deliberation

  /// Panels in a published lottery, and the ages at which its age groups begin (3.3b).
  public let lotPanels = RuleKey<Int>("lot.panels", .panels)
  public let lotAges = RuleKey<AgeGroups>("lot.ages")
  /// How long an online deliberation stays open at least (3.4g).
  public let onlineMinimumDays = RuleKey<Int>("online.minimumDays", .days)
  /// The greatest length of a statement, and from which age people take part (3.4g).
  public let onlineStatementCharacters = RuleKey<Int>("online.statementCharacters", .characters)
  public let onlineMinimumAge = RuleKey<Int>("online.minimumAge", .age)
  /// People who must have answered before anything but their number is shown: with fewer, a neighbour could guess who said what (3.4g).
  public let onlineFewestAnswers = RuleKey<Int>("online.fewestAnswers", .people)
  /// To read what residents add (3.4g).
  public let onlineModerationWorkdays = RuleKey<Int>("online.moderationWorkdays", .workdays)
}

extension Rules {
  /// Every rule, in the order in which they are declared: the order of the table that people read.
  public static let keys: [any AnyRuleKey] = {
    // Declares them.
    _ = all
    return declaredRules.withLock { $0 }
  }()

  private static let named = Dictionary(keys.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule of a key; `nil` for a key that nobody declared.
  public static func key(_ name: String) -> (any AnyRuleKey)? { named[name] }
}
