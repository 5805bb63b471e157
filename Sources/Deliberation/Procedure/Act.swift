/// 动作 — everything that can be done to a matter, by whom and at which stage.
///
/// These two tables are the whole procedure; a test walks every act × stage × role against a literal matrix.
public enum Act: String, CaseIterable, Sendable {
  case approveTopic, returnTopic
  case submitPlan, approvePlan, returnPlan
  case postNotice, reviseNotice, recordService, recordPosting
  case openMeeting, signIn, recordStatement, recordVote, recordDissent, decidePoint, closeMeeting
  case publishReport, correctMinutes, settleCorrection, signMinutes
  case writeFinding, answerFinding
  case sealDossier
}

extension Act {
  /// Who may do it.
  public var roles: Set<Role> {
    switch self {
    case .approveTopic, .returnTopic, .approvePlan, .returnPlan: [.secretary]
    case .correctMinutes: Role.committee.union([.resident, .organisation, .secretary, .office, .supervisor])
    case .signIn: Role.committee.union([.resident, .organisation, .secretary, .office, .supervisor])
    case .writeFinding: [.supervisor]
    case .submitPlan, .postNotice, .reviseNotice, .recordService, .recordPosting, .openMeeting, .recordStatement,
      .recordVote, .recordDissent, .decidePoint, .closeMeeting, .publishReport, .settleCorrection, .answerFinding,
      .sealDossier:
      Role.committee
    case .signMinutes: [.chair, .member]
    }
  }

  /// At which stages it makes sense.
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
    case .writeFinding, .answerFinding: Set(Stage.allCases).subtracting([.sealed, .returned])
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

  /// The clause the act serves.
  public var clause: Clause {
    switch self {
    case .approveTopic, .returnTopic, .approvePlan, .returnPlan: "3.1b"
    case .submitPlan: "3.5c"
    case .postNotice, .reviseNotice, .recordService, .recordPosting: "3.5d"
    case .openMeeting, .signIn, .recordStatement, .recordVote, .recordDissent, .decidePoint, .closeMeeting,
      .correctMinutes, .settleCorrection, .signMinutes:
      "3.5e"
    case .publishReport: "3.5f"
    case .writeFinding, .answerFinding: "4.2c"
    case .sealDossier: "3.5g"
    }
  }
}
