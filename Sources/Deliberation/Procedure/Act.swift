/// 动作 — everything that can be done to a matter, by whom and at which stage.
///
/// Each act has one row in the table below: that table is the whole procedure. Pages and commands ask it by the same functions, and tests
/// walk every act × stage × role against literal matrices.
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

extension Act {
  /// 一行 — one act of the procedure: who may do it, when, what it does, by which clause.
  public struct Row: Sendable {
    /// What an act is done to, beside its matter.
    public enum Object: Sendable {
      /// The matter alone.
      case matter
      /// One commitment in one of these states; the state it leads to, `nil` when it stays.
      case commitment(Set<Commitment.State>, to: Commitment.State? = nil)
      /// One assembly at one of these stages; the stage it leads to, `nil` when it stays.
      case assembly(Set<Assembly.Stage>, to: Assembly.Stage? = nil)
    }

    /// Who may do it with an account. Some acts may also be done without one: by an owner with its personal link, by an elector with the
    /// code of the ballot, by anyone who asks for a review or rates by slip.
    public let roles: Set<Role>
    /// At which stages of the matter it makes sense.
    public let stages: Set<Stage>
    /// The stage the act leads to; `nil` when the matter stays where it is.
    public let leadsTo: Stage?
    /// What it is done to.
    public let object: Object
    /// The clause it serves.
    public let clause: Clause
    /// The duty it fulfils; its deadline decides whether the act is late. Acts that fulfil one of several like duties (a commitment, a
    /// dissent) show their lateness where they are listed.
    public let duty: Obligation.Duty?

    init(
      by roles: Set<Role>, at stages: Set<Stage>, to next: Stage? = nil, on object: Object = .matter, clause: Clause,
      duty: Obligation.Duty? = nil
    ) {
      self.roles = roles
      self.stages = stages
      self.object = object
      self.clause = clause
      self.duty = duty
      leadsTo = next
    }
  }

  /// The act's row.
  public var row: Row { Self.table[self] ?? written }

  /// Every row, made once.
  private static let table = Dictionary(allCases.map { ($0, $0.written) }, uniquingKeysWith: { first, _ in first })

  /// The table, row by row as it is written; an act without a row does not compile.
  private var written: Row {
    switch self {
    // 3.1b, 3.5c to 3.5g
    case .approveTopic: .init(by: [.secretary], at: [.proposed], to: .topic, clause: "3.1b", duty: .approveTopic)
    case .returnTopic: .init(by: [.secretary], at: [.proposed], to: .returned, clause: "3.1b", duty: .approveTopic)
    case .submitPlan: .init(by: .committee, at: [.topic], to: .planned, clause: "3.5c", duty: .submitPlan)
    case .approvePlan: .init(by: [.secretary], at: [.planned], to: .approved, clause: "3.1b", duty: .approvePlan)
    case .returnPlan: .init(by: [.secretary], at: [.planned], to: .topic, clause: "3.1b", duty: .approvePlan)
    case .postNotice: .init(by: .committee, at: [.approved], to: .noticed, clause: "3.5d", duty: .postNotice)
    case .reviseNotice: .init(by: .committee, at: [.noticed], clause: "3.5d")
    case .recordService: .init(by: .committee, at: [.noticed], clause: "3.5d")
    case .recordPosting: .init(by: .committee, at: [.noticed, .meeting, .deliberated, .reported], clause: "3.5d")
    case .openMeeting: .init(by: .committee, at: [.noticed], to: .meeting, clause: "3.5e", duty: .holdMeeting)
    case .signIn: .init(by: .staff.union([.resident, .organisation]), at: [.meeting], clause: "3.5e")
    case .recordStatement: .init(by: .committee, at: [.meeting], clause: "3.5e")
    case .recordVote: .init(by: .committee, at: [.meeting], clause: "3.5e")
    case .recordDissent: .init(by: .committee, at: [.meeting], clause: "3.5e")
    case .decidePoint: .init(by: .committee, at: [.meeting], clause: "3.5e")
    case .closeMeeting: .init(by: .committee, at: [.meeting], to: .deliberated, clause: "3.5e", duty: .closeMeeting)
    case .publishReport:
      .init(by: .committee, at: [.deliberated], to: .reported, clause: "3.5f", duty: .publishReport)
    case .correctMinutes:
      .init(by: .staff.union([.resident, .organisation]), at: [.deliberated, .reported], clause: "3.5e")
    case .settleCorrection: .init(by: .committee, at: [.deliberated, .reported], clause: "3.5e")
    case .signMinutes: .init(by: [.chair, .member], at: [.deliberated, .reported], clause: "3.5e")
    // 4.2c
    case .writeFinding: .init(by: [.supervisor], at: .running, clause: "4.2c")
    case .answerFinding: .init(by: .committee, at: .unsealed, clause: "4.2c")
    case .closeFinding: .init(by: [.supervisor], at: .unsealed, clause: "4.2c")
    case .reopenFinding: .init(by: [.supervisor], at: .unsealed, clause: "4.2c")
    // 3.6a to 3.6c
    case .adoptPoint: .init(by: .community, at: .afterReport, clause: "3.6a")
    case .makeCommitment: .init(by: .committee, at: .afterReport, clause: "3.6a")
    case .describeCommitment: .init(by: .committee, at: .afterReport, on: .commitment([.open]), clause: "3.6a")
    case .reportProgress:
      .init(by: .community.union([.organisation]), at: .afterReport, on: .commitment([.open]), clause: "3.6a")
    case .completeCommitment:
      .init(by: .community.union([.organisation]), at: .afterReport, on: .commitment([.open], to: .completed), clause: "3.6a")
    case .acceptCommitment:
      .init(by: [.chair, .member, .supervisor], at: .afterReport, on: .commitment([.completed], to: .accepted), clause: "3.6a")
    case .returnCommitment:
      .init(by: [.chair, .member, .supervisor], at: .afterReport, on: .commitment([.completed], to: .open), clause: "3.6a")
    case .extendCommitment: .init(by: [.chair], at: .afterReport, on: .commitment([.open]), clause: "3.6a")
    case .publishProgress:
      .init(by: .committee, at: .afterReport, on: .commitment([.open, .completed, .accepted]), clause: "3.6c")
    case .urgeOwner:
      .init(by: .committee.union([.township]), at: .afterReport, on: .commitment([.open]), clause: "3.6b")
    case .answerUrging:
      .init(by: .community.union([.organisation]), at: .afterReport, on: .commitment([.open]), clause: "3.6b")
    case .rateMatter: .init(by: .everyone, at: .afterReport, clause: "3.6c")
    case .recordRatings: .init(by: .committee, at: .afterReport, clause: "3.6c")
    // 3.6d, 3.6e, 2.2a
    case .reportCommission: .init(by: .committee, at: .afterReport, clause: "3.6d", duty: .reportCommission)
    case .answerCommission: .init(by: .government.union(Role.committee), at: [.reported, .sealed], clause: "3.6d")
    case .explainDissent: .init(by: .committee, at: [.deliberated, .reported], clause: "3.6e")
    case .requestReview: .init(by: .everyone, at: .afterReport, clause: "2.2a")
    case .answerReview: .init(by: .committee, at: .afterReport, clause: "2.2a")
    // 3.3b
    case .prepareLot: .init(by: .committee, at: [.topic], clause: "3.3b")
    case .drawLot: .init(by: .committee, at: [.topic], clause: "3.3b")
    case .replaceSeat: .init(by: .committee, at: .beforeMeeting, clause: "3.3b")
    // 3.4g
    case .openOnline: .init(by: .committee, at: .beforeMeeting, clause: "3.4g")
    case .moderateStatement: .init(by: .committee, at: .beforeMeeting, clause: "3.4g")
    case .closeOnline: .init(by: .committee, at: .beforeMeeting, clause: "3.4g")
    // 3.5h
    case .callAssembly: .init(by: .community, at: .afterReport, clause: "3.5h", duty: .callAssembly)
    case .recordStep: .init(by: [.secretary], at: .afterReport, on: .assembly([.called, .noticed]), clause: "3.1b")
    case .noticeAssembly:
      .init(by: .committee, at: .afterReport, on: .assembly([.called, .noticed, .adjourned], to: .noticed), clause: "3.5h")
    case .freezeRoll:
      .init(by: .committee, at: .afterReport, on: .assembly([.noticed], to: .rollCall), clause: "3.5h")
    case .markPresent: .init(by: .committee, at: .afterReport, on: .assembly([.rollCall, .open]), clause: "3.5h")
    case .unmarkPresent: .init(by: .committee, at: .afterReport, on: .assembly([.rollCall, .open]), clause: "3.5h")
    case .openAssembly: .init(by: .committee, at: .afterReport, on: .assembly([.rollCall], to: .open), clause: "3.5h")
    case .adjournAssembly:
      .init(by: .committee, at: .afterReport, on: .assembly([.rollCall], to: .adjourned), clause: "3.5h")
    case .castBallot: .init(by: .staff.union([.resident]), at: .afterReport, on: .assembly([.open]), clause: "3.5h")
    case .countBallots: .init(by: .committee, at: .afterReport, on: .assembly([.open]), clause: "3.5h")
    case .breakOffAssembly:
      .init(by: [.chair], at: .afterReport, on: .assembly([.open], to: .adjourned), clause: "3.5h")
    case .closeAssembly: .init(by: .committee, at: .afterReport, on: .assembly([.open], to: .decided), clause: "3.5h")
    case .withdrawAssembly:
      .init(by: [.chair], at: .afterReport, on: .assembly([.called, .noticed, .rollCall, .adjourned], to: .withdrawn), clause: "3.5h")
    case .referMatter: .init(by: .committee, at: .afterReport, clause: "3.5h")
    case .recordReferral: .init(by: .committee, at: .afterReport, clause: "3.5h")
    // 3.6f
    case .orderCorrection: .init(by: [.township], at: [.deliberated, .reported, .sealed], clause: "3.6f")
    case .carryOutCorrection:
      .init(by: .committee, at: [.deliberated, .reported, .sealed], clause: "3.6f", duty: .carryOutCorrection)
    // 2.2b
    case .moveStalled: .init(by: [.secretary, .township], at: .running, clause: "2.2b")
    // 3.5g
    case .sealDossier: .init(by: .committee, at: .afterReport, to: .sealed, clause: "3.5g", duty: .sealDossier)
    }
  }
}

extension Act {
  /// Who may do it with an account; see ``Row/roles``.
  public var roles: Set<Role> { row.roles }
  /// At which stages of the matter it makes sense.
  public var stages: Set<Stage> { row.stages }
  /// The stage it leads to; `nil` when the matter stays where it is.
  public var leadsTo: Stage? { row.leadsTo }
  /// The clause it serves.
  public var clause: Clause { row.clause }
  /// The duty it fulfils; see ``Row/duty``.
  public var duty: Obligation.Duty? { row.duty }

  /// Whether somebody with these capacities may do the act now: the one question of pages and commands.
  ///
  /// - Parameters:
  ///   - commitment: the one it would be done to. Without it an act on a commitment is judged by its matter alone: whether any may be open.
  ///   - assembly: the same for an act on an assembly.
  public func isOpen(to roles: Set<Role>, matter: Matter, commitment: Commitment? = nil, assembly: Assembly? = nil) -> Bool {
    !row.roles.isDisjoint(with: roles) && isOpen(matter: matter, commitment: commitment, assembly: assembly)
  }

  /// The same for whoever was let in otherwise: by a link, a code or a slip.
  public func isOpen(matter: Matter, commitment: Commitment? = nil, assembly: Assembly? = nil) -> Bool {
    refusal(at: matter.stage) == nil && (commitment.map { refusal(at: $0.state) == nil } ?? true)
      && (assembly.map { refusal(at: $0.stage) == nil } ?? true)
  }

  /// Why it makes no sense at a stage of its matter; `nil` where it does.
  func refusal(at stage: Stage) -> Refusal? {
    row.stages.contains(stage) ? nil : Refusal(.wrongStage, ["stage": stage.rawValue, "act": rawValue], clause: clause)
  }

  /// Why it makes no sense on a commitment in a state; `nil` where it does.
  func refusal(at state: Commitment.State) -> Refusal? {
    if case .commitment(let states, _) = row.object, states.contains(state) { return nil }
    return Refusal(.commitmentState, ["state": state.rawValue, "act": rawValue], clause: clause)
  }

  /// Why it makes no sense at a stage of an assembly; `nil` where it does.
  func refusal(at stage: Assembly.Stage) -> Refusal? {
    if case .assembly(let stages, _) = row.object, stages.contains(stage) { return nil }
    return Refusal(.assemblyStage, ["assembly": stage.rawValue, "act": rawValue], clause: clause)
  }
}
