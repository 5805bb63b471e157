import Deliberation
import Testing

/// The whole procedure as one literal picture: rows are acts, columns are stages, a letter marks where the act makes sense.
/// The last column names who may do it with an account. Written by hand from the document, not from the code.
private let stages: [Stage] = [
  .proposed, .topic, .planned, .approved, .noticed, .meeting, .deliberated, .reported, .sealed, .returned,
]

//                       pr to pl ap no me de re se rt
private let matrix = """
  approveTopic            x  .  .  .  .  .  .  .  .  .   secretary
  returnTopic             x  .  .  .  .  .  .  .  .  .   secretary
  submitPlan              .  x  .  .  .  .  .  .  .  .   clerk member chair
  approvePlan             .  .  x  .  .  .  .  .  .  .   secretary
  returnPlan              .  .  x  .  .  .  .  .  .  .   secretary
  prepareLot              .  x  .  .  .  .  .  .  .  .   clerk member chair
  drawLot                 .  x  .  .  .  .  .  .  .  .   clerk member chair
  replaceSeat             .  x  x  x  x  .  .  .  .  .   clerk member chair
  openOnline              .  x  x  x  x  .  .  .  .  .   clerk member chair
  moderateStatement       .  x  x  x  x  .  .  .  .  .   clerk member chair
  closeOnline             .  x  x  x  x  .  .  .  .  .   clerk member chair
  postNotice              .  .  .  x  .  .  .  .  .  .   clerk member chair
  reviseNotice            .  .  .  .  x  .  .  .  .  .   clerk member chair
  recordService           .  .  .  .  x  .  .  .  .  .   clerk member chair
  recordPosting           .  .  .  .  x  x  x  x  .  .   clerk member chair
  openMeeting             .  .  .  .  x  .  .  .  .  .   clerk member chair
  signIn                  .  .  .  .  .  x  .  .  .  .   clerk member chair resident organisation secretary office supervisor
  recordStatement         .  .  .  .  .  x  .  .  .  .   clerk member chair
  recordVote              .  .  .  .  .  x  .  .  .  .   clerk member chair
  recordDissent           .  .  .  .  .  x  .  .  .  .   clerk member chair
  decidePoint             .  .  .  .  .  x  .  .  .  .   clerk member chair
  closeMeeting            .  .  .  .  .  x  .  .  .  .   clerk member chair
  publishReport           .  .  .  .  .  .  x  .  .  .   clerk member chair
  correctMinutes          .  .  .  .  .  .  x  x  .  .   clerk member chair resident organisation secretary office supervisor
  settleCorrection        .  .  .  .  .  .  x  x  .  .   clerk member chair
  signMinutes             .  .  .  .  .  .  x  x  .  .   member chair
  writeFinding            x  x  x  x  x  x  x  x  .  .   supervisor
  answerFinding           x  x  x  x  x  x  x  x  .  x   clerk member chair
  closeFinding            x  x  x  x  x  x  x  x  .  x   supervisor
  reopenFinding           x  x  x  x  x  x  x  x  .  x   supervisor
  adoptPoint              .  .  .  .  .  .  .  x  .  .   clerk member chair secretary office
  makeCommitment          .  .  .  .  .  .  .  x  .  .   clerk member chair
  describeCommitment      .  .  .  .  .  .  .  x  .  .   clerk member chair
  reportProgress          .  .  .  .  .  .  .  x  .  .   clerk member chair secretary office organisation
  completeCommitment      .  .  .  .  .  .  .  x  .  .   clerk member chair secretary office organisation
  acceptCommitment        .  .  .  .  .  .  .  x  .  .   member chair supervisor
  returnCommitment        .  .  .  .  .  .  .  x  .  .   member chair supervisor
  extendCommitment        .  .  .  .  .  .  .  x  .  .   chair
  publishProgress         .  .  .  .  .  .  .  x  .  .   clerk member chair
  urgeOwner               .  .  .  .  .  .  .  x  .  .   clerk member chair township
  answerUrging            .  .  .  .  .  .  .  x  .  .   clerk member chair secretary office organisation
  rateMatter              .  .  .  .  .  .  .  x  .  .   everyone
  recordRatings           .  .  .  .  .  .  .  x  .  .   clerk member chair
  reportCommission        .  .  .  .  .  .  .  x  .  .   clerk member chair
  answerCommission        .  .  .  .  .  .  .  x  x  .   township department clerk member chair
  explainDissent          .  .  .  .  .  .  x  x  .  .   clerk member chair
  requestReview           .  .  .  .  .  .  .  x  .  .   everyone
  answerReview            .  .  .  .  .  .  .  x  .  .   clerk member chair
  callAssembly            .  .  .  .  .  .  .  x  .  .   clerk member chair secretary office
  recordStep              .  .  .  .  .  .  .  x  .  .   secretary
  noticeAssembly          .  .  .  .  .  .  .  x  .  .   clerk member chair
  freezeRoll              .  .  .  .  .  .  .  x  .  .   clerk member chair
  markPresent             .  .  .  .  .  .  .  x  .  .   clerk member chair
  unmarkPresent           .  .  .  .  .  .  .  x  .  .   clerk member chair
  openAssembly            .  .  .  .  .  .  .  x  .  .   clerk member chair
  adjournAssembly         .  .  .  .  .  .  .  x  .  .   clerk member chair
  castBallot              .  .  .  .  .  .  .  x  .  .   resident clerk member chair secretary office supervisor
  countBallots            .  .  .  .  .  .  .  x  .  .   clerk member chair
  breakOffAssembly        .  .  .  .  .  .  .  x  .  .   chair
  closeAssembly           .  .  .  .  .  .  .  x  .  .   clerk member chair
  withdrawAssembly        .  .  .  .  .  .  .  x  .  .   chair
  referMatter             .  .  .  .  .  .  .  x  .  .   clerk member chair
  recordReferral          .  .  .  .  .  .  .  x  .  .   clerk member chair
  orderCorrection         .  .  .  .  .  .  x  x  x  .   township
  carryOutCorrection      .  .  .  .  .  .  x  x  x  .   clerk member chair
  moveStalled             x  x  x  x  x  x  x  x  .  .   secretary township
  sealDossier             .  .  .  .  .  .  .  x  .  .   clerk member chair
  """

/// Everyone but the administrator, who has no say in any matter.
private let everyone: Set = [
  "resident", "organisation", "clerk", "member", "chair", "secretary", "office", "supervisor", "township", "department",
]

/// The acts that lead somewhere; all others leave the matter where it is.
private let ways: [String: Stage] = [
  "approveTopic": .topic, "returnTopic": .returned, "submitPlan": .planned, "approvePlan": .approved, "returnPlan": .topic,
  "postNotice": .noticed, "openMeeting": .meeting, "closeMeeting": .deliberated, "publishReport": .reported,
  "sealDossier": .sealed,
]

/// What each stage means, and whether a notice was posted.
private let conditions: [(Stage, Stage.Condition, Bool)] = [
  (.proposed, .open, false), (.topic, .open, false), (.planned, .open, false), (.approved, .open, false), (.noticed, .open, true),
  (.meeting, .open, true), (.deliberated, .open, true), (.reported, .awaiting, true), (.sealed, .done, true), (.returned, .resting, false),
]

/// The clause that each act serves.
private let clauses: [(Clause, String)] = [
  ("2.2a", "requestReview answerReview"),
  ("2.2b", "moveStalled"),
  ("3.1b", "approveTopic returnTopic approvePlan returnPlan recordStep"),
  ("3.5c", "submitPlan"),
  ("3.5d", "postNotice reviseNotice recordService recordPosting"),
  (
    "3.5e",
    "openMeeting signIn recordStatement recordVote recordDissent decidePoint closeMeeting correctMinutes settleCorrection signMinutes"
  ),
  ("3.5f", "publishReport"),
  ("3.5g", "sealDossier"),
  (
    "3.5h",
    """
    callAssembly noticeAssembly freezeRoll markPresent unmarkPresent openAssembly adjournAssembly castBallot countBallots \
    breakOffAssembly closeAssembly withdrawAssembly referMatter recordReferral
    """
  ),
  (
    "3.6a",
    """
    adoptPoint makeCommitment describeCommitment reportProgress completeCommitment acceptCommitment returnCommitment \
    extendCommitment
    """
  ),
  ("3.3b", "prepareLot drawLot replaceSeat"),
  ("3.4g", "openOnline moderateStatement closeOnline"),
  ("3.6b", "urgeOwner answerUrging"),
  ("3.6c", "publishProgress rateMatter recordRatings"),
  ("3.6d", "reportCommission answerCommission"),
  ("3.6e", "explainDissent"),
  ("3.6f", "orderCorrection carryOutCorrection"),
  ("4.2c", "writeFinding answerFinding closeFinding reopenFinding"),
]

private struct MatrixRow: CustomTestStringConvertible {
  let act: String
  let allowed: [Bool]
  let roles: Set<String>
  var testDescription: String { act }

  static let all = matrix.split(separator: "\n").map { line in
    let cells = line.split(separator: " ").map(String.init)
    let roles = Set(cells[11...])
    return MatrixRow(act: cells[0], allowed: cells[1...10].map { $0 == "x" }, roles: roles == ["everyone"] ? everyone : roles)
  }
}

@Suite("协商程序 · every stage × act × role (3.5, 3.6)")
struct MatrixTests {
  @Test("every act of the procedure stands in the matrix exactly once, and with one clause")
  func complete() {
    #expect(MatrixRow.all.map(\.act).sorted() == Act.allCases.map(\.rawValue).sorted())
    #expect(Set(stages) == Set(Stage.allCases) && stages.count == Stage.allCases.count)
    #expect(clauses.flatMap { $0.1.split(separator: " ") }.map(String.init).sorted() == Act.allCases.map(\.rawValue).sorted())
    #expect(everyone.union(["administrator"]) == Set(Role.allCases.map(\.rawValue)))
  }

  @Test("is taken where it makes sense and refused elsewhere, citing its clause", arguments: MatrixRow.all)
  fileprivate func stagesOfAct(row: MatrixRow) throws {
    let act = try #require(Act(rawValue: row.act))
    for (stage, isAllowed) in zip(stages, row.allowed) {
      var matter = Matter.sample(at: stage)
      let refused = refusal { try matter.take(act) }
      if isAllowed {
        #expect(refused == nil, "at \(stage)")
        #expect(matter.stage == ways[row.act] ?? stage)
      } else {
        #expect(refused?.code == .wrongStage && refused?.clause == act.clause, "at \(stage)")
        #expect(refused?.facts == ["stage": stage.rawValue, "act": row.act])
        #expect(matter.stage == stage)
      }
    }
  }

  @Test("is open to exactly the roles the document names", arguments: MatrixRow.all)
  fileprivate func rolesOfAct(row: MatrixRow) throws {
    let act = try #require(Act(rawValue: row.act))
    #expect(Set(act.roles.map(\.rawValue)) == row.roles)
  }

  @Test(
    "is open where it makes sense to whoever may do it, and to nobody else: the question of pages and commands", arguments: MatrixRow.all)
  fileprivate func openings(row: MatrixRow) throws {
    let act = try #require(Act(rawValue: row.act))
    for (stage, isAllowed) in zip(stages, row.allowed) {
      let matter = Matter.sample(at: stage)
      #expect(act.isOpen(matter: matter) == isAllowed, "at \(stage)")
      for role in Role.allCases {
        #expect(act.isOpen(to: [role], matter: matter) == (isAllowed && row.roles.contains(role.rawValue)), "\(role) at \(stage)")
      }
    }
  }

  @Test("an act on a commitment or an assembly is open in its states alone, and on the other kind never (3.5h, 3.6a)")
  func objects() {
    let matter = Matter.sample(at: .reported)
    let (open, done) = (Commitment.sample(.open), Commitment.sample(.completed))
    #expect(Act.acceptCommitment.isOpen(to: [.chair], matter: matter, commitment: done))
    #expect(!Act.acceptCommitment.isOpen(to: [.chair], matter: matter, commitment: open))
    #expect(!Act.acceptCommitment.isOpen(to: [.clerk], matter: matter, commitment: done))
    #expect(!Act.acceptCommitment.isOpen(to: [.chair], matter: .sample(at: .sealed), commitment: done))
    #expect(!Act.adoptPoint.isOpen(to: [.chair], matter: matter, commitment: open), "it is done to no commitment")
  }

  @Test("each stage means what the document makes of it: whoever counts, lists or waits asks this", arguments: conditions)
  func condition(stage: Stage, condition: Stage.Condition, isNoticed: Bool) {
    #expect(stage.condition == condition && stage.isNoticed == isNoticed)
    #expect(Stage.all(condition).contains(stage))
    #expect(Stage.Condition.allCases.filter { Stage.all($0).contains(stage) } == [condition])
  }

  @Test("every stage has a line in that table")
  func conditionsComplete() { #expect(conditions.map(\.0) == stages) }

  @Test("serves the clause the document gives it", arguments: clauses)
  func clausesOfActs(clause: Clause, acts: String) throws {
    for name in acts.split(separator: " ") {
      let act = try #require(Act(rawValue: String(name)))
      #expect(act.clause == clause, "\(name)")
    }
  }

  @Test("an administrator has no say in any matter")
  func administrators() {
    #expect(Act.allCases.allSatisfy { !$0.roles.contains(.administrator) })
  }

  @Test("only supervisors write, close and reopen findings; nobody they watch can end one (4.2c)")
  func supervision() {
    for act in [Act.writeFinding, .closeFinding, .reopenFinding] { #expect(act.roles == [.supervisor]) }
    #expect(!Act.answerFinding.roles.contains(.supervisor))
  }

  @Test("those from above order, urge, move and answer, and do nothing of the community's own (3.6d, 3.6f)")
  func government() {
    let township = Set(Act.allCases.filter { $0.roles.contains(.township) })
    #expect(township == [.urgeOwner, .answerCommission, .orderCorrection, .moveStalled, .rateMatter, .requestReview])
    let department = Set(Act.allCases.filter { $0.roles.contains(.department) })
    #expect(department == [.answerCommission, .rateMatter, .requestReview])
  }

  @Test("to take part is not to vote: organisations and those from above cast no ballot (VC 25, RC 26)")
  func ballots() {
    #expect(Act.castBallot.roles.isDisjoint(with: [.organisation, .township, .department, .administrator]))
    #expect(Act.signIn.roles.contains(.organisation))
  }
}

extension Matter {
  /// A matter of a made-up community.
  static func sample(at stage: Stage, rulesDay: Day = Day(number: 20_717)) -> Matter {
    guard let area = AreaCode("220999001001") else { preconditionFailure("a twelve-digit code") }
    return Matter(
      id: ID(rawValue: 7), area: area, number: SerialNumber(year: 2026, sequence: 31), title: "供暖", question: "怎么办",
      entryCode: "utilities.heating", entryTitle: "供暖", reservedBy: nil, stage: stage, rulesDay: rulesDay)
  }
}
