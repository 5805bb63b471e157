import Deliberation
import Testing

@Suite("会前步骤 · the Party organisation's study first; in villages four steps and two publications (3.1b; VC 28, RC 30)")
struct StepTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func record(
    _ step: AssemblyStep, on iso: String = "2026-10-12", expected: Int = 30, present: Int = 24, inFavour: Int = 20, text: String = "同意提请"
  ) throws -> AssemblyStep.Record {
    AssemblyStep.Record(step: step, heldOn: try day(iso), expected: expected, present: present, inFavour: inFavour, text: text)
  }

  private func check(
    _ record: AssemblyStep.Record, after earlier: [AssemblyStep.Record] = [], required: [AssemblyStep] = AssemblyStep.allCases
  ) throws -> Refusal? {
    let policy = try Policy.forTests(.village), today = try day("2026-10-20")
    return refusal { try record.check(after: earlier, required: required, under: policy, today: today, clause: "VC28") }
  }

  @Test(
    "a village's reserved matter needs three steps before the vote, which is the fourth; every other vote needs the study (VC 28, RC 30)")
  func required() throws {
    let village = try Policy.forTests(.village), community = try Policy.forTests(.community)
    #expect(AssemblyStep.required(isVillage: true, isReserved: true, under: village) == [.partyStudy, .committeesConsult, .partyMembers])
    #expect(AssemblyStep.required(isVillage: true, isReserved: false, under: village) == [.partyStudy])
    #expect(AssemblyStep.required(isVillage: false, isReserved: true, under: community) == [.partyStudy])
    #expect(AssemblyStep.required(isVillage: false, isReserved: false, under: community) == [.partyStudy])
  }

  @Test("a measure of the area may define the track otherwise; the study remains (VC 28)")
  func byMeasure() throws {
    let policy = try Policy.forTests(.village, township: [.local("fourSteps.villages", .flag(false), clause: "VC28")])
    #expect(AssemblyStep.required(isVillage: true, isReserved: true, under: policy) == [.partyStudy])
    #expect(policy.fourSteps.isLocal)
  }

  @Test("the steps follow one another: the first needs none, the second the first, the third both (VC 28)")
  func order() throws {
    let study = try record(.partyStudy), consult = try record(.committeesConsult, on: "2026-10-13")
    let members = try record(.partyMembers, on: "2026-10-14")
    #expect(try check(study) == nil)
    #expect(try check(consult, after: [study]) == nil)
    #expect(try check(members, after: [study, consult]) == nil)
    #expect(try check(consult) == Refusal(.stepOutOfOrder, ["step": "partyStudy"], clause: "VC28"))
    #expect(try check(members, after: [study]) == Refusal(.stepOutOfOrder, ["step": "committeesConsult"], clause: "VC28"))
    #expect(try check(members, after: [consult]) == Refusal(.stepOutOfOrder, ["step": "partyStudy"], clause: "VC28"))
  }

  @Test("a step is not held before the one it needs; the same day is in order (VC 28)")
  func dates() throws {
    let study = try record(.partyStudy, on: "2026-10-14")
    #expect(try check(record(.committeesConsult, on: "2026-10-13"), after: [study])?.code == .stepOutOfOrder)
    #expect(try check(record(.committeesConsult, on: "2026-10-14"), after: [study]) == nil)
    #expect(try check(record(.partyStudy, on: "2026-10-21")) == Refusal(.dayInFuture, clause: "VC28"))
    #expect(try check(record(.partyStudy, on: "2026-10-20")) == nil)
  }

  @Test("a step that says nothing, and one the matter does not need, are refused (3.1b, RC 30)")
  func words() throws {
    #expect(try check(record(.partyStudy, text: " ")) == Refusal(.textMissing, clause: "VC28"))
    let policy = try Policy.forTests(.community), today = try day("2026-10-20"), members = try record(.partyMembers)
    #expect(
      refusal { try members.check(after: [], required: [.partyStudy], under: policy, today: today, clause: "RC30") }
        == Refusal(.stepNotNeeded, ["step": "partyMembers"], clause: "RC30"))
  }

  /// Who should have come to the Party members' meeting, came, and was in favour; what it comes to.
  private static let meetings: [(expected: Int, present: Int, inFavour: Int, code: Refusal.Code?)] = [
    (30, 20, 16, nil), (30, 19, 19, .quorumMissed), (30, 20, 15, .partyMembersRefused), (31, 21, 16, nil), (31, 20, 20, .quorumMissed),
    (31, 21, 15, .partyMembersRefused), (32, 22, 17, nil), (32, 21, 21, .quorumMissed), (32, 22, 16, .partyMembersRefused), (3, 2, 2, nil),
    (3, 2, 1, .partyMembersRefused), (1, 1, 1, nil), (0, 0, 0, .countsImpossible), (30, 31, 20, .countsImpossible),
    (30, 20, 21, .countsImpossible), (30, -1, 0, .countsImpossible), (30, 20, -1, .countsImpossible),
  ]

  @Test("two thirds of the Party members come, more than half of all of them agree (VC 28)", arguments: meetings)
  func partyMembers(expected: Int, present: Int, inFavour: Int, code: Refusal.Code?) throws {
    let earlier = [try record(.partyStudy), try record(.committeesConsult)]
    let refused = try check(
      record(.partyMembers, on: "2026-10-14", expected: expected, present: present, inFavour: inFavour), after: earlier)
    #expect(refused?.code == code)
    #expect(refused == nil || refused?.clause == "VC28")
  }

  @Test("shows the arithmetic of a Party members' meeting that fell short (VC 28)")
  func arithmetic() throws {
    let earlier = [try record(.partyStudy), try record(.committeesConsult)]
    #expect(
      try check(record(.partyMembers, expected: 30, present: 19, inFavour: 19), after: earlier)
        == Refusal(.quorumMissed, ["present": "19", "needed": "20", "total": "30"], clause: "VC28"))
    #expect(
      try check(record(.partyMembers, expected: 30, present: 20, inFavour: 15), after: earlier)
        == Refusal(.partyMembersRefused, ["count": "15", "needed": "16", "total": "30"], clause: "VC28"))
  }

  @Test("nothing goes on while a step is missing, and the missing one is named (3.1b, VC 28, RC 30)")
  func complete() throws {
    let all = AssemblyStep.allCases
    let records = [try record(.partyStudy), try record(.committeesConsult), try record(.partyMembers)]
    #expect(refusal { try AssemblyStep.checkComplete(records, required: all, clause: "VC28") } == nil)
    for (left, missing) in [(0, "partyStudy"), (1, "committeesConsult"), (2, "partyMembers")] {
      #expect(
        refusal { try AssemblyStep.checkComplete(Array(records[..<left]), required: all, clause: "VC28") }
          == Refusal(.studyMissing, ["step": missing], clause: "VC28"))
    }
    #expect(refusal { try AssemblyStep.checkComplete([], required: [.partyStudy], clause: "RC30") }?.clause == "RC30")
    #expect(refusal { try AssemblyStep.checkComplete([records[0]], required: [.partyStudy], clause: "RC30") } == nil)
  }

  @Test("the first publication: the decision stays up at least fifteen days; no measure may shorten it (VC 35, RC 34)")
  func firstPublication() throws {
    for (place, clause) in [(Place.village, Clause("VC35")), (.community, "RC34")] {
      let days = try Policy.forTests(place).postingMinimumDays
      #expect(days.value == 15 && days.clause == clause && !days.isLocal)
    }
  }

  @Test("the second publication: the accepted result is due on the board, and until then the dossier waits (3.6c, VC 28)")
  func secondPublication() throws {
    let policy = try Policy.forTests(.village)
    var after = OpenDuties()
    (after.needsAssembly, after.isDecidedElsewhere, after.isRated) = (true, true, true)
    let accepted = Commitment.sample(.accepted)
    after.pieces = [OpenDuties.Piece(accepted, completedOn: try day("2026-11-09"), acceptedOn: try day("2026-11-10"))]
    let due = try #require(MatterState.reported(after).obligations(under: policy, on: .forTests).first { $0.duty == .publishProgress })
    #expect(due.deadline.day.iso == "2026-11-20" && due.clause == "3.6c" && due.owners == Role.committee)
    after.pieces = [
      OpenDuties.Piece(accepted, completedOn: try day("2026-11-09"), acceptedOn: try day("2026-11-10"), isResultPublished: true)
    ]
    #expect(!MatterState.reported(after).obligations(under: policy, on: .forTests).contains { $0.duty == .publishProgress })
    let dossier = Dossier(present: Set(Dossier.Piece.allCases).subtracting([.progress]))
    #expect(refusal { try dossier.checkSeal() } == Refusal(.dossierIncomplete, ["pieces": "progress"]))
  }
}
