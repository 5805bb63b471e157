import Deliberation
import Testing

@Suite("会后待办 · what is due after the report, by whom, until when, by which clause (2.2b, 3.5h, 3.6)")
struct OpenDutiesTests {
  private let policy = Policy.forTests

  private func due(_ change: (inout OpenDuties) -> Void) -> [Obligation] {
    var after = OpenDuties()
    change(&after)
    return MatterState.reported(after).obligations(under: policy, on: .forTests)
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test("with nothing open only the dossier is due, ten working days after the report (3.5g)")
  func settled() throws {
    let seal = try #require(due { _ in }.first)
    #expect(seal.duty == .sealDossier && seal.deadline.day.iso == "2026-11-03" && seal.clause == "3.5g")
    #expect(due { _ in }.count == 1)
  }

  @Test("says what is adopted within five working days, then who does it by which measure (3.6a)")
  func adoption() throws {
    let adopt = try #require(due { $0.pointsUndecided = 2 }.first)
    #expect(adopt.duty == .adoptPoints && adopt.count == 2 && adopt.deadline.day.iso == "2026-10-27")
    #expect(adopt.clause == "3.6a" && adopt.owners == Role.community)
    let describe = try #require(
      due { $0.pieces = [OpenDuties.Piece(.sample(measure: "")), OpenDuties.Piece(.sample(measure: " ")), OpenDuties.Piece(.sample())] }
        .first { $0.duty == .describeCommitments })
    #expect(describe.count == 2 && describe.owners == Role.committee && describe.clause == "3.6a")
  }

  @Test("the community carries out its part (3.6a), others theirs (3.6b), each by the day it promised")
  func carryOut() throws {
    let duties = due { $0.pieces = [OpenDuties.Piece(.sample(.open, .community)), OpenDuties.Piece(.sample())] }.filter {
      $0.duty == .carryOut
    }
    #expect(duties.map(\.clause) == ["3.6a", "3.6b"])
    #expect(duties.map(\.owners) == [Role.community, [.organisation]])
    #expect(duties.allSatisfy { $0.deadline.day.iso == "2026-11-02" })
    #expect(duties[0].daysLate(at: Instant(day: try day("2026-11-12"), hour: 9, minute: 0)) == 10)
  }

  @Test("what was promised on a reserved matter is owed by nobody before the vote, and never alone blocks the dossier (3.5h, 3.6a)")
  func promisesHeld() throws {
    let held = OpenDuties.Piece(.sample(.held, measure: ""))
    let waiting = due {
      $0.needsAssembly = true
      $0.pieces = [held]
    }
    #expect(waiting.map(\.duty) == [.callAssembly])
    let elsewhere = due {
      ($0.needsAssembly, $0.isDecidedElsewhere) = (true, true)
      $0.pieces = [held]
    }
    #expect(elsewhere.map(\.duty) == [.sealDossier])
    // Carried, it begins: its measure is written within five working days of the vote, not of the report.
    let begun = due {
      ($0.needsAssembly, $0.isDecidedElsewhere, $0.decidedOn) = (true, true, Day(number: 20_780))
      $0.pieces = [OpenDuties.Piece(.sample(.open, .community, measure: "", due: Day(number: 20_800)))]
    }
    #expect(begun.map(\.duty) == [.describeCommitments, .carryOut, .publishProgress])
    #expect(begun.first?.deadline.day.iso == "2026-11-30")
  }

  @Test("what was reported complete is accepted within five working days, by seats or supervisors (3.6a)")
  func acceptance() throws {
    let accept = try #require(
      due { $0.pieces = [OpenDuties.Piece(.sample(.completed), completedOn: Day(number: 20_759))] }.first { $0.duty == .acceptCommitment })
    #expect(accept.deadline.day.iso == "2026-11-09" && accept.owners == [.chair, .member, .supervisor] && accept.clause == "3.6a")
  }

  /// A commitment due 2026-11-02, its dates, and when its progress must be on the board next; `nil` for never again.
  private static let publications: [(name: String, piece: OpenDuties.Piece, due: String?)] = [
    ("thirty days after the day first promised", OpenDuties.Piece(.sample()), "2026-12-02"),
    (
      "an extension does not move it",
      OpenDuties.Piece(.sample(due: Day(number: 20_790), first: Day(number: 20_759))), "2026-12-02"
    ),
    (
      "what came out early, with a sibling's result, puts off nothing", OpenDuties.Piece(.sample(), publishedOn: Day(number: 20_750)),
      "2026-12-02"
    ),
    ("nor what came out on the due day itself", OpenDuties.Piece(.sample(), publishedOn: Day(number: 20_759)), "2026-12-02"),
    ("again after ninety days while it lasts", OpenDuties.Piece(.sample(), publishedOn: Day(number: 20_780)), "2027-02-21"),
    (
      "reported complete, it still waits",
      OpenDuties.Piece(.sample(.completed), completedOn: Day(number: 20_765), publishedOn: Day(number: 20_780)), "2027-02-21"
    ),
    (
      "ten days after acceptance, whatever was published before",
      OpenDuties.Piece(.sample(.accepted), acceptedOn: Day(number: 20_781), publishedOn: Day(number: 20_780)), "2026-12-04"
    ),
    (
      "never again once the result is up",
      OpenDuties.Piece(.sample(.accepted), acceptedOn: Day(number: 20_781), publishedOn: Day(number: 20_781), isResultPublished: true), nil
    ),
  ]

  @Test("progress is published within a set limit (3.6c)", arguments: publications)
  func publication(name: String, piece: OpenDuties.Piece, due iso: String?) {
    let found = due { $0.pieces = [piece] }.first { $0.duty == .publishProgress }
    #expect(found?.deadline.day.iso == iso, "\(name)")
    #expect(found == nil || (found?.clause == "3.6c" && found?.owners == Role.committee))
  }

  @Test("what was not agreed goes to the assembly within ten working days, or is referred elsewhere (3.5h)")
  func assembly() throws {
    let call = try #require(due { $0.needsAssembly = true }.first)
    #expect(call.duty == .callAssembly && call.deadline.day.iso == "2026-11-03" && call.clause == "3.5h" && call.owners == Role.community)
    #expect(due { ($0.needsAssembly, $0.isDecidedElsewhere) = (true, true) }.map(\.duty) == [.sealDossier])
    let referral = due { ($0.needsAssembly, $0.referredOn) = (true, Day(number: 20_750)) }
    #expect(referral.map(\.duty) == [.recordReferral] && referral[0].clause == "3.5h")
    #expect(referral[0].deadline.day == Day(number: 20_810))
  }

  private func called(_ stage: Assembly.Stage, _ kind: Assembly.Kind = .assembly, steps: Int = 0, meets: String? = nil) throws
    -> [Obligation]
  {
    let meetsAt = try meets.map { Instant(day: try day($0), hour: 9, minute: 0) }
    return due {
      $0.needsAssembly = true
      $0.called = OpenDuties.Called(.sample(kind, at: stage), since: Day(number: 20_759), meetsAt: meetsAt, stepsMissing: steps)
    }
  }

  @Test("the Party organisation's study is the secretary's, within five working days; then the notice (3.1b, RC 30, 3.5h)")
  func study() throws {
    let both = try called(.called, steps: 3)
    #expect(both.map(\.duty) == [.studyAssembly, .noticeAssembly])
    #expect(both[0].owners == [.secretary] && both[0].count == 3 && both[0].deadline.day.iso == "2026-11-09" && both[0].clause == "RC30")
    #expect(both[1].owners == Role.committee && both[1].deadline.day.iso == "2026-11-16" && both[1].clause == "3.5h")
    #expect(try called(.called).map(\.duty) == [.noticeAssembly])
  }

  @Test("an assembly is held and closed on its day, called again when its quorum was missed, and owes nothing when it is over (3.5h)")
  func held() throws {
    for (stage, duty) in [(Assembly.Stage.noticed, Obligation.Duty.holdAssembly), (.rollCall, .holdAssembly), (.open, .closeAssembly)] {
      let found = try called(stage, meets: "2026-11-20")
      #expect(found.map(\.duty) == [duty] && found[0].deadline.day.iso == "2026-11-20" && found[0].clause == "RC26")
    }
    #expect(try called(.open, .representatives, meets: "2026-11-20").first?.clause == "RC28")
    let again = try called(.adjourned, meets: "2026-11-20")
    #expect(again.map(\.duty) == [.reconveneAssembly] && again[0].deadline.day.iso == "2026-11-16")
    for stage in [Assembly.Stage.decided, .withdrawn] { #expect(try called(stage).isEmpty) }
  }

  @Test("a finding is answered within five working days, an answer judged by supervisors within five more (4.2c)")
  func findings() throws {
    let written = Instant(day: Day(number: 20_759), hour: 9, minute: 0)
    let state = MatterState(
      matter: .sample(at: .reported), doneAt: [:], reportOnBoard: true, oldestFinding: written, openFindings: 2,
      oldestAnswer: Day(number: 20_760))
    let duties = state.obligations(under: policy, on: .forTests).filter { $0.duty != .sealDossier }
    #expect(duties.map(\.duty) == [.answerFinding, .closeFinding])
    #expect(duties[0].owners == Role.committee && duties[0].count == 2 && duties[0].deadline.day.iso == "2026-11-09")
    #expect(duties[1].owners == [.supervisor] && duties[1].deadline.day.iso == "2026-11-10")
    #expect(duties.allSatisfy { $0.clause == "4.2c" && $0.isLocal })
  }

  @Test("the dossier is due from the last acceptance, not from the report (3.5g)")
  func dossierAfterAcceptance() throws {
    let seal = try #require(
      due {
        $0.isRated = true
        $0.pieces = [20_765, 20_760].map { OpenDuties.Piece(.sample(.accepted), acceptedOn: Day(number: $0), isResultPublished: true) }
      }.first)
    #expect(seal.duty == .sealDossier && seal.deadline.day == WorkCalendar.forTests.deadline(after: Day(number: 20_765), workdays: 10).day)
  }

  /// Everything that may stand open, each alone.
  private static let open: [(name: String, change: @Sendable (inout OpenDuties) -> Void)] = [
    ("a point nobody adopted", { $0.pointsUndecided = 1 }), ("a point not agreed", { $0.needsAssembly = true }),
    (
      "an assembly that runs",
      { $0.called = OpenDuties.Called(.sample(), since: Day(number: 20_759), meetsAt: nil, stepsMissing: 0) }
    ), ("a referral without result", { $0.referredOn = Day(number: 20_759) }),
    ("an open commitment", { $0.pieces = [OpenDuties.Piece(.sample())] }),
    ("a commitment that waits for acceptance", { $0.pieces = [OpenDuties.Piece(.sample(.completed))] }),
    ("an unexplained dissent", { $0.dissents = OpenDuties.Waiting(count: 1, since: Day(number: 20_740)) }),
    ("a review without answer", { $0.reviews = OpenDuties.Waiting(count: 1, since: Day(number: 20_740)) }),
    ("a correction not carried out", { $0.corrections = [Day(number: 20_770)] }),
    ("a commission not reported", { $0.commissions = [OpenDuties.Commissioned(.taken, since: Day(number: 20_740))] }),
    (
      "a second commission not answered",
      { $0.commissions = [.answered, .reported].map { OpenDuties.Commissioned($0, since: Day(number: 20_750)) } }
    ),
  ]

  @Test("while anything stands open the dossier is not due, and something else is (2.2b, 3.5g)", arguments: open.indices)
  func unsettled(index: Int) {
    let (name, change) = Self.open[index]
    var after = OpenDuties()
    #expect(after.isSettled)
    change(&after)
    #expect(!after.isSettled, "\(name)")
    #expect(after != OpenDuties())
    let duties = due(change).map(\.duty)
    #expect(!duties.isEmpty && !duties.contains(.sealDossier), "\(name)")
  }
}
