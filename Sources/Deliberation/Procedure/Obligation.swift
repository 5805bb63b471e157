/// 待办 — what is due: which step, by whom, until when, by which clause (2.2b).
public struct Obligation: Hashable, Sendable {
  /// What has to be done.
  public enum Duty: String, CaseIterable, Sendable {
    case triageOpinions, answerRequests, approveTopic, submitPlan, approvePlan, postNotice, postOnBoard, serveParticipants,
      holdMeeting, closeMeeting, publishReport, postReportOnBoard, settleCorrections, signMinutes, sealDossier,
      answerFinding, closeFinding
    // After the report (3.5h, 3.6)
    case adoptPoints, describeCommitments, carryOut, acceptCommitment, urgeOwner, publishProgress, explainDissents,
      answerReview, reportCommission, answerCommission, callAssembly, studyAssembly, noticeAssembly, holdAssembly,
      closeAssembly, reconveneAssembly, recordReferral, carryOutCorrection, collectRatings, takeUrgedOwner, moveStalled
    // Lots and online deliberation (3.3b, 3.4g)
    case drawLot, moderateStatements
    // The day a commission wants its result by (3.6d); posts that the law bars near kin from (VC 37, RC 36)
    case awaitedResult, resolveKinship
  }

  /// What has to be done.
  public let duty: Duty
  /// The matter it belongs to; `nil` for duties on the ledger.
  public let matter: ID<Matter>?
  /// How many things wait (opinions, participants not yet served); 1 for a single step.
  public let count: Int
  /// Until when, with the days that were counted.
  public let deadline: Deadline
  /// Whose turn it is.
  public let owners: Set<Role>
  /// The clause the limit rests on.
  public let clause: Clause
  /// True when the document gives no number and the limit is local.
  public let isLocal: Bool

  /// An obligation under a limit taken from the policy.
  public init<Value>(
    _ duty: Duty, of matter: ID<Matter>?, count: Int = 1, by deadline: Deadline, owners: Set<Role>, under rule: Sourced<Value>
  ) {
    self.duty = duty
    self.matter = matter
    self.count = count
    self.deadline = deadline
    self.owners = owners
    clause = rule.clause
    isLocal = rule.isLocal
  }

  /// Days late at `now`; 0 while in time. The day itself ends at 24:00.
  public func daysLate(at now: Instant) -> Int { max(0, deadline.day.distance(to: now.day)) }
}
