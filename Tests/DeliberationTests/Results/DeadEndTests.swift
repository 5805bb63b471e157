import Deliberation
import Testing

/// Every duty on a matter and the act that fulfils it.
private let fulfilled: [Obligation.Duty: Act] = [
  .approveTopic: .approveTopic, .submitPlan: .submitPlan, .approvePlan: .approvePlan, .postNotice: .postNotice,
  .postOnBoard: .recordPosting, .serveParticipants: .recordService, .holdMeeting: .openMeeting, .closeMeeting: .closeMeeting,
  .publishReport: .publishReport, .postReportOnBoard: .recordPosting, .settleCorrections: .settleCorrection,
  .signMinutes: .signMinutes, .sealDossier: .sealDossier, .answerFinding: .answerFinding, .closeFinding: .closeFinding,
  .adoptPoints: .adoptPoint, .describeCommitments: .describeCommitment, .carryOut: .completeCommitment,
  .acceptCommitment: .acceptCommitment, .urgeOwner: .urgeOwner, .takeUrgedOwner: .urgeOwner, .publishProgress: .publishProgress,
  .explainDissents: .explainDissent, .answerReview: .answerReview, .reportCommission: .reportCommission,
  .answerCommission: .answerCommission, .callAssembly: .callAssembly, .studyAssembly: .recordStep, .noticeAssembly: .noticeAssembly,
  .holdAssembly: .openAssembly, .closeAssembly: .closeAssembly, .reconveneAssembly: .noticeAssembly, .recordReferral: .recordReferral,
  .carryOutCorrection: .carryOutCorrection, .collectRatings: .recordRatings, .moveStalled: .moveStalled,
  .drawLot: .drawLot, .moderateStatements: .moderateStatement,
]

@Suite("有始有终 · whatever is due can be done, then and by those who owe it (2.2b)")
struct DeadEndTests {
  private let day = Day(number: 20_759)

  /// What stands open after the report, piled up; some of it excludes the rest, so it comes in several heaps.
  private func heaps() -> [OpenDuties] {
    var open = OpenDuties()
    (open.pointsUndecided, open.needsAssembly, open.lastStep) = (2, true, day)
    open.pieces = [
      OpenDuties.Piece(.sample(.open, .community, measure: "")), OpenDuties.Piece(.sample()), OpenDuties.Piece(.sample(), urgings: 3),
      OpenDuties.Piece(.sample(.completed), completedOn: day), OpenDuties.Piece(.sample(.accepted), acceptedOn: day),
    ]
    open.dissents = OpenDuties.Waiting(count: 5, since: day)
    open.reviews = OpenDuties.Waiting(count: 1, since: day)
    open.corrections = [day]
    open.commissions = [OpenDuties.Commissioned(.taken, since: day)]
    var heaps = [open]
    var answered = OpenDuties()
    answered.commissions = [OpenDuties.Commissioned(.reported, since: day)]
    answered.referredOn = day
    answered.pieces = [OpenDuties.Piece(.sample(.accepted), acceptedOn: day)]
    heaps.append(answered)
    for stage in Assembly.Stage.allCases where stage.isPending {
      var called = OpenDuties()
      called.called = OpenDuties.Called(
        .sample(at: stage), since: day, meetsAt: Instant(day: day.adding(12), hour: 9, minute: 0), stepsMissing: stage == .called ? 3 : 0)
      heaps.append(called)
    }
    return heaps + [OpenDuties()]
  }

  private func duties(at stage: Stage, findings: Int = 1) -> [Obligation] {
    let moment = Instant(day: day, hour: 9, minute: 0)
    return heaps().flatMap { heap in
      var after = heap
      if !Act.orderCorrection.stages.contains(stage) { after.corrections = [] }
      let state = MatterState(
        matter: .sample(at: stage),
        doneAt: Dictionary(uniqueKeysWithValues: Act.allCases.filter { $0 != .signMinutes }.map { ($0, moment) }),
        meetsAt: moment, unserved: 2, oldestCorrection: moment, openCorrections: 1, oldestFinding: moment, openFindings: findings,
        oldestAnswer: findings > 0 ? day : nil,
        forms: OpenForms(lotDrawsOn: day, oldestStatement: day, statements: 3), openDuties: after)
      let due = state.obligations(under: .forTests, on: .forTests)
      return due + [15, 30].compactMap { state.stalled(due, under: .forTests, on: .forTests, today: day.adding(200 + $0)) }
    }
  }

  @Test("every duty but those on no matter, and the day every step leads to, names the act that fulfils it, and comes up somewhere (2.2b)")
  func complete() {
    let duties = Set(Obligation.Duty.allCases).subtracting([.triageOpinions, .answerRequests, .resolveKinship, .awaitedResult])
    #expect(Set(fulfilled.keys) == duties)
    #expect(Set(Stage.allCases.flatMap { self.duties(at: $0).map(\.duty) }) == duties)
  }

  @Test("whoever owes something may do it, at the stage at which it is due (2.2b)", arguments: Stage.allCases)
  func possible(stage: Stage) throws {
    // Findings on a returned topic stand in a test of their own.
    for obligation in duties(at: stage, findings: stage == .returned || stage == .sealed ? 0 : 1) {
      let act = try #require(fulfilled[obligation.duty])
      #expect(act.stages.contains(stage), "\(obligation.duty)")
      #expect(obligation.owners.isSubset(of: act.roles) && !obligation.owners.isEmpty, "\(obligation.duty)")
    }
  }

  @Test("a finding on a topic that was returned can still be answered and closed (4.2c)")
  func findingOnReturnedTopic() {
    let owed = duties(at: .returned)
    #expect(Set(owed.map(\.duty)) == [.answerFinding, .closeFinding])
    #expect(owed.allSatisfy { fulfilled[$0.duty]?.stages.contains(.returned) == true })
  }

  @Test("the dossier is not late on the day it first can be sealed: what others decide or answer later moves its day (3.5g, 2.2b)")
  func sealingWaitsForOthers() throws {
    var after = OpenDuties()
    (after.needsAssembly, after.isDecidedElsewhere, after.lastStep) = (true, true, Day(number: 20_800))
    let seal = try #require(MatterState.reported(after).obligations(under: .forTests, on: .forTests).first { $0.duty == .sealDossier })
    #expect(seal.deadline.day > Day(number: 20_800))
  }
}
