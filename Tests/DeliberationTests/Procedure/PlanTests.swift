import Deliberation
import Testing

@Suite("协商方案 · time, place, subject, participants, form (3.5c, 3.3b, 3.4c)")
struct PlanTests {
  private let now = Instant(day: Day(number: 20_780), hour: 9, minute: 0)

  private func plan() -> Plan {
    Plan(
      meetsAt: Instant(day: Day(number: 20_785), hour: 14, minute: 0), place: "二楼议事厅", subject: "管网改造由谁出资",
      points: ["何时施工"], form: .residentsCouncil,
      participants: [
        .init(kind: .registeredResidents, name: "张建华", isOrganisation: false),
        .init(kind: .propertyManagement, name: "幸福物业", isOrganisation: true),
      ], affectedHouseholds: 30)
  }

  private func check(_ plan: Plan, expected: [PartyKind] = [.registeredResidents], opinions: Int = 3) -> Refusal? {
    refusal { try plan.check(expected: expected, opinions: opinions, under: .forTests, at: now) }
  }

  @Test("goes through when all five parts are there (3.5c)")
  func whole() { #expect(check(plan()) == nil) }

  @Test("names each of the five parts that is missing (3.5c)", arguments: PlanPart.allCases)
  func parts(part: PlanPart) {
    var plan = plan()
    switch part {
    case .time: plan.meetsAt = nil
    case .place: plan.place = " "
    case .subject: plan.subject = ""
    case .participants: plan.participants = []
    case .form: plan.form = nil
    }
    #expect(check(plan) == Refusal(.planPartMissing, ["parts": part.rawValue]))
  }

  @Test("needs a point to settle and a time to come (3.5c)")
  func pointsAndTime() {
    var pointless = plan()
    pointless.points = [" "]
    #expect(check(pointless)?.code == .noPoints)
    var past = plan()
    past.meetsAt = now
    #expect(check(past)?.code == .meetingInPast)
  }

  @Test("shows the side that has no voice, and asks for a reason (3.3b)")
  func voices() {
    var plan = plan()
    let expected: [PartyKind] = [.registeredResidents, .propertyManagement, .ownersCommittee]
    #expect(plan.missingVoices(expected: expected) == [.ownersCommittee])
    #expect(check(plan, expected: expected) == Refusal(.voiceMissing, ["kinds": PartyKind.ownersCommittee.rawValue]))
    plan.missingVoices = [.ownersCommittee: "本小区没有业主委员会"]
    #expect(check(plan, expected: expected) == nil)
  }

  @Test("names nobody twice, on whichever side; a namesake is told apart by a note (3.3b)")
  func twice() {
    var plan = plan()
    let known = plan.participants
    plan.participants = known + [.init(kind: .experts, name: "张建华", isOrganisation: false)]
    #expect(check(plan) == Refusal(.namedTwice, ["name": "张建华", "kind": PartyKind.experts.rawValue]))
    #expect(check(plan)?.clause == "3.3b")
    plan.participants = known + [.init(kind: .experts, name: "张建华", isOrganisation: false, note: "市规划院")]
    #expect(check(plan) == nil)
  }

  @Test("proposes a council or hearing when many are affected, and asks why otherwise (3.4c)")
  func wide() {
    var plan = plan()
    plan.affectedHouseholds = 100
    #expect(check(plan)?.code == .formNeedsReason)
    plan.formReason = "分楼栋开三场"
    #expect(check(plan) == nil)
    plan.formReason = ""
    plan.form = .hearing
    #expect(check(plan) == nil)
    var merged = self.plan()
    #expect(check(merged, opinions: 19) == nil)
    #expect(check(merged, opinions: 20)?.clause == "3.4c")
    merged.form = .topicalCouncil
    #expect(check(merged, opinions: 20) == nil)
  }

  @Test("a show of hands never counts more hands than people (3.5e)")
  func votes() throws {
    let vote = try Vote(inFavour: 5, against: 2, abstained: 1, present: 8)
    #expect(vote.inFavour == 5)
    #expect(refusal { _ = try Vote(inFavour: 5, against: 3, abstained: 1, present: 8) }?.code == .votesExceedPresent)
    #expect(refusal { _ = try Vote(inFavour: -1, against: 0, abstained: 0, present: 8) }?.code == .votesExceedPresent)
  }

  @Test("a dossier seals only when nothing is missing, and names what is (3.5g)")
  func dossier() {
    #expect(refusal { try Dossier(present: Set(Dossier.Piece.allCases)).checkSeal() } == nil)
    let lacking = Dossier(present: Set(Dossier.Piece.allCases).subtracting([.reportOnBoard, .minutes]))
    #expect(lacking.missing == [.minutes, .reportOnBoard])
    #expect(refusal { try lacking.checkSeal() } == Refusal(.dossierIncomplete, ["pieces": "minutes,reportOnBoard"]))
  }
}
