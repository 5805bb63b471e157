/// 动作 — everything that can be done to a matter, by whom and at which stage.
///
/// These tables are the whole procedure; tests walk every act × stage × role against literal matrices.
public enum Act: String, CaseIterable, Sendable {
  // 3.1b, 3.5c to 3.5g
  case approveTopic, returnTopic
  case submitPlan, approvePlan, returnPlan
  case postNotice, reviseNotice, recordService, recordPosting
  case openMeeting, signIn, recordStatement, recordVote, recordDissent, decidePoint, closeMeeting
  case publishReport, correctMinutes, settleCorrection, signMinutes
  // 4.2c
  case writeFinding, answerFinding, closeFinding, reopenFinding
  // 3.6a to 3.6c
  case adoptPoint, makeCommitment, describeCommitment, reportProgress, completeCommitment, acceptCommitment,
    returnCommitment, extendCommitment, publishProgress
  case urgeOwner, answerUrging
  case rateMatter, recordRatings
  // 3.6d, 3.6e
  case reportCommission, answerCommission
  case explainDissent, requestReview, answerReview
  // 3.3b, 3.4g
  case prepareLot, drawLot, replaceSeat
  case openOnline, moderateStatement, closeOnline
  // 3.5h
  case callAssembly, recordStep, noticeAssembly, freezeRoll, markPresent, unmarkPresent, openAssembly, adjournAssembly,
    castBallot, countBallots, breakOffAssembly, closeAssembly, withdrawAssembly
  case referMatter, recordReferral
  // 3.6f
  case orderCorrection, carryOutCorrection
  // 2.2b
  case moveStalled
  case sealDossier
}

extension Matter {
  /// Whether an act is due or open at the matter's stage to somebody who holds these capacities here.
  public func offers(_ act: Act, to roles: Set<Role>) -> Bool { act.stages.contains(stage) && !act.roles.isDisjoint(with: roles) }
}

extension Act {
  /// Who may do it with an account. Some may also be done without one: an owner by its personal link, an elector by the
  /// code of the ballot, anyone who asks for a review or rates by slip.
  public var roles: Set<Role> {
    switch self {
    case .approveTopic, .returnTopic, .approvePlan, .returnPlan, .recordStep: [.secretary]
    case .correctMinutes, .signIn: Role.staff.union([.resident, .organisation])
    case .writeFinding, .closeFinding, .reopenFinding: [.supervisor]
    case .submitPlan, .postNotice, .reviseNotice, .recordService, .recordPosting, .openMeeting, .recordStatement,
      .recordVote, .recordDissent, .decidePoint, .closeMeeting, .publishReport, .settleCorrection, .answerFinding,
      .makeCommitment, .describeCommitment, .publishProgress, .recordRatings, .reportCommission,
      .explainDissent, .answerReview, .noticeAssembly, .freezeRoll, .markPresent, .unmarkPresent, .openAssembly,
      .adjournAssembly, .countBallots, .closeAssembly, .referMatter, .recordReferral, .carryOutCorrection, .sealDossier,
      .prepareLot, .drawLot, .replaceSeat, .openOnline, .moderateStatement, .closeOnline:
      Role.committee
    case .signMinutes: [.chair, .member]
    case .urgeOwner: Role.committee.union([.township])
    case .adoptPoint, .callAssembly: Role.community
    case .reportProgress, .completeCommitment, .answerUrging: Role.community.union([.organisation])
    case .acceptCommitment, .returnCommitment: [.chair, .member, .supervisor]
    case .extendCommitment, .breakOffAssembly, .withdrawAssembly: [.chair]
    case .rateMatter, .requestReview: Set(Role.allCases).subtracting([.administrator])
    case .castBallot: Role.staff.union([.resident])
    case .answerCommission: Role.government.union(Role.committee)
    case .orderCorrection: [.township]
    case .moveStalled: [.secretary, .township]
    }
  }

  /// At which stages of the matter it makes sense.
  public var stages: Set<Stage> {
    switch self {
    case .approveTopic, .returnTopic: [.proposed]
    case .submitPlan: [.topic]
    case .approvePlan, .returnPlan: [.planned]
    case .postNotice: [.approved]
    case .reviseNotice, .recordService, .openMeeting: [.noticed]
    case .recordPosting: [.noticed, .meeting, .deliberated, .reported]
    case .signIn, .recordStatement, .recordVote, .recordDissent, .decidePoint, .closeMeeting: [.meeting]
    case .publishReport: [.deliberated]
    case .correctMinutes, .settleCorrection, .signMinutes: [.deliberated, .reported]
    case .writeFinding, .moveStalled: Set(Stage.allCases).subtracting([.sealed, .returned])
    case .answerFinding, .closeFinding, .reopenFinding: Set(Stage.allCases).subtracting([.sealed])
    case .explainDissent: [.deliberated, .reported]
    case .adoptPoint, .makeCommitment, .describeCommitment, .reportProgress, .completeCommitment, .acceptCommitment,
      .returnCommitment, .extendCommitment, .publishProgress, .urgeOwner, .answerUrging, .rateMatter, .recordRatings,
      .reportCommission, .requestReview, .answerReview, .callAssembly, .recordStep, .noticeAssembly, .freezeRoll,
      .markPresent, .unmarkPresent, .openAssembly, .adjournAssembly, .castBallot, .countBallots, .breakOffAssembly,
      .closeAssembly, .withdrawAssembly, .referMatter, .recordReferral:
      [.reported]
    case .answerCommission: [.reported, .sealed]
    case .orderCorrection, .carryOutCorrection: [.deliberated, .reported, .sealed]
    case .prepareLot, .drawLot: [.topic]
    case .replaceSeat, .openOnline, .moderateStatement, .closeOnline: [.topic, .planned, .approved, .noticed]
    case .sealDossier: [.reported]
    }
  }

  /// The stage the act leads to; `nil` when the matter stays where it is.
  public var leadsTo: Stage? {
    switch self {
    case .approveTopic: .topic
    case .returnTopic: .returned
    case .submitPlan: .planned
    case .approvePlan: .approved
    case .returnPlan: .topic
    case .postNotice: .noticed
    case .openMeeting: .meeting
    case .closeMeeting: .deliberated
    case .publishReport: .reported
    case .sealDossier: .sealed
    default: nil
    }
  }

  /// The states of a commitment in which it makes sense; `nil` for acts that are on no commitment.
  public var commitmentStates: Set<Commitment.State>? {
    switch self {
    case .describeCommitment, .reportProgress, .completeCommitment, .extendCommitment, .urgeOwner, .answerUrging: [.open]
    case .acceptCommitment, .returnCommitment: [.completed]
    case .publishProgress: [.open, .completed, .accepted]
    default: nil
    }
  }

  /// The stages of an assembly at which it makes sense; `nil` for acts that are on no assembly.
  public var assemblyStages: Set<Assembly.Stage>? {
    switch self {
    case .recordStep: [.called, .noticed]
    case .noticeAssembly: [.called, .noticed, .adjourned]
    case .freezeRoll: [.noticed]
    case .markPresent, .unmarkPresent: [.rollCall, .open]
    case .openAssembly, .adjournAssembly: [.rollCall]
    case .castBallot, .countBallots, .breakOffAssembly, .closeAssembly: [.open]
    case .withdrawAssembly: [.called, .noticed, .rollCall, .adjourned]
    default: nil
    }
  }

  /// The clause the act serves.
  public var clause: Clause {
    switch self {
    case .approveTopic, .returnTopic, .approvePlan, .returnPlan, .recordStep: "3.1b"
    case .submitPlan: "3.5c"
    case .postNotice, .reviseNotice, .recordService, .recordPosting: "3.5d"
    case .openMeeting, .signIn, .recordStatement, .recordVote, .recordDissent, .decidePoint, .closeMeeting,
      .correctMinutes, .settleCorrection, .signMinutes:
      "3.5e"
    case .publishReport: "3.5f"
    case .writeFinding, .answerFinding, .closeFinding, .reopenFinding: "4.2c"
    case .sealDossier: "3.5g"
    case .adoptPoint, .makeCommitment, .describeCommitment, .reportProgress, .completeCommitment, .acceptCommitment,
      .returnCommitment, .extendCommitment:
      "3.6a"
    case .urgeOwner, .answerUrging: "3.6b"
    case .publishProgress, .rateMatter, .recordRatings: "3.6c"
    case .reportCommission, .answerCommission: "3.6d"
    case .explainDissent: "3.6e"
    case .requestReview, .answerReview: "2.2a"
    case .callAssembly, .noticeAssembly, .freezeRoll, .markPresent, .unmarkPresent, .openAssembly, .adjournAssembly,
      .castBallot, .countBallots, .breakOffAssembly, .closeAssembly, .withdrawAssembly, .referMatter, .recordReferral:
      "3.5h"
    case .orderCorrection, .carryOutCorrection: "3.6f"
    case .moveStalled: "2.2b"
    case .prepareLot, .drawLot, .replaceSeat: "3.3b"
    case .openOnline, .moderateStatement, .closeOnline: "3.4g"
    }
  }

  /// The duty this act fulfils; its deadline decides whether the act is late. Acts that fulfil one of several like duties
  /// (a commitment, a dissent) show their lateness where they are listed.
  public var duty: Obligation.Duty? {
    switch self {
    case .approveTopic, .returnTopic: .approveTopic
    case .submitPlan: .submitPlan
    case .approvePlan, .returnPlan: .approvePlan
    case .postNotice: .postNotice
    case .openMeeting: .holdMeeting
    case .closeMeeting: .closeMeeting
    case .publishReport: .publishReport
    case .callAssembly: .callAssembly
    case .reportCommission: .reportCommission
    case .carryOutCorrection: .carryOutCorrection
    case .sealDossier: .sealDossier
    default: nil
    }
  }
}
