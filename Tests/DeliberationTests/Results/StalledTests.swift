import Deliberation
import Testing

@Suite("停滞 · a matter that does not move rises by itself, first to the secretary, then to the township (2.2b)")
struct StalledTests {
  private let policy = Policy.forTests

  private func stalled(
    idle: Int, at stage: Stage = .reported, after last: Day? = Day(number: 20_746), due deadlines: [Int] = [1], under policy: Policy? = nil,
    secretary: Int? = nil, township: Int? = nil
  ) -> Obligation? {
    let start = Day(number: 20_746)
    var after = OpenDuties()
    after.lastStep = last
    (after.movedBySecretary, after.movedByTownship) = (secretary.map { start.adding($0) }, township.map { start.adding($0) })
    let state = MatterState.reported(after, at: stage)
    let due = deadlines.map {
      Obligation(
        .carryOut, of: state.matter.id, by: WorkCalendar.forTests.deadline(after: start.adding($0), days: 0), owners: [.organisation],
        under: self.policy.urgingWorkdays)
    }
    return state.stalled(due, under: policy ?? self.policy, on: .forTests, today: start.adding(idle))
  }

  /// Days without a step, and whose turn it is to move the matter.
  private static let turns: [(idle: Int, owners: Set<Role>?)] = [
    (0, nil), (14, nil), (15, [.secretary]), (29, [.secretary]), (30, [.township]), (365, [.township]),
  ]

  @Test("fifteen days make it the secretary's, thirty the township's, one less does not (2.2b)", arguments: turns)
  func rises(idle: Int, owners: Set<Role>?) {
    let found = stalled(idle: idle)
    #expect(found?.owners == owners)
    #expect(found == nil || (found?.duty == .moveStalled && found?.clause == "2.2b" && found?.isLocal == true))
  }

  @Test("a word of the secretary gives the secretary days again, never the township; the township's own word gives it its days (2.2b)")
  func words() {
    #expect(stalled(idle: 16, secretary: 15) == nil)
    #expect(stalled(idle: 29, secretary: 15) == nil)
    for said in 0..<30 { #expect(stalled(idle: 30, secretary: said)?.owners == [.township], "said on day \(said)") }
    #expect(stalled(idle: 59, secretary: 58)?.owners == [.township])
    #expect(stalled(idle: 30, township: 30) == nil && stalled(idle: 59, township: 30) == nil)
    #expect(stalled(idle: 60, township: 30)?.owners == [.township])
    #expect(stalled(idle: 60, township: 30)?.deadline.day == Day(number: 20_806))
    #expect(stalled(idle: 20, township: 16) == nil)
  }

  @Test("shows since when it was due to move (2.2b)")
  func since() throws {
    let secretary = try #require(stalled(idle: 20)), township = try #require(stalled(idle: 32))
    #expect(secretary.deadline.day == Day(number: 20_761) && township.deadline.day == Day(number: 20_776))
    #expect(township.daysLate(at: Instant(day: Day(number: 20_778), hour: 12, minute: 0)) == 2)
  }

  @Test("what is promised for a day still ahead is no standstill; one thing late among others is (2.2b)")
  func promised() {
    #expect(stalled(idle: 20, due: [20]) == nil)
    #expect(stalled(idle: 20, due: [40, 60]) == nil)
    #expect(stalled(idle: 20, due: [40, 19])?.owners == [.secretary])
    #expect(stalled(idle: 20, due: [])?.owners == [.secretary])
  }

  @Test("every stage can stall but the last two: sealed and returned matters rest (2.2b)", arguments: Stage.allCases)
  func stages(stage: Stage) {
    #expect((stalled(idle: 30, at: stage) != nil) == (stage != .sealed && stage != .returned))
  }

  @Test("a matter on which no step was ever taken counts from the day it was proposed (2.2b)")
  func neverMoved() throws {
    let proposed = Matter.sample(at: .proposed).rulesDay, start = Day(number: 20_746)
    #expect(stalled(idle: start.distance(to: proposed.adding(14)), at: .proposed, after: nil, due: [-40]) == nil)
    let risen = try #require(stalled(idle: start.distance(to: proposed.adding(15)), at: .proposed, after: nil, due: [-40]))
    #expect(risen.owners == [.secretary] && risen.deadline.day == proposed.adding(15))
  }

  @Test("a township may want to hear of it sooner (2.2b, 2.2c)")
  func sooner() throws {
    let eager = try Policy.forTests(
      .community,
      township: [.local("stall.secretaryDays", .number(5), clause: "2.2b"), .local("stall.townshipDays", .number(7), clause: "2.2b")])
    #expect(stalled(idle: 4, under: eager) == nil)
    #expect(stalled(idle: 5, under: eager)?.owners == [.secretary])
    #expect(stalled(idle: 7, under: eager)?.owners == [.township])
  }
}

@Suite("案卷 · complete for the whole life, and names what is missing (3.5g)")
struct WholeDossierTests {
  private static let order: [String] = [
    "opinions", "workMeeting", "topicApproval", "plan", "planApproval", "notice", "noticeOnBoard", "services", "attendance", "minutes",
    "outcome", "corrections", "report", "reportOnBoard", "findings", "adoptions", "commitments", "progress", "dissents", "reviews",
    "commission", "assembly", "lawfulCorrections",
  ]

  @Test("holds these pieces, in the order of the procedure (3.5g, 3.6)")
  func pieces() { #expect(Dossier.Piece.allCases.map(\.rawValue) == Self.order) }

  @Test("refuses to seal without one of them, naming it, citing 3.5g", arguments: Dossier.Piece.allCases)
  func missing(piece: Dossier.Piece) {
    let lacking = Dossier(present: Set(Dossier.Piece.allCases).subtracting([piece]))
    #expect(lacking.missing == [piece])
    let refused = refusal { try lacking.checkSeal() }
    #expect(refused == Refusal(.dossierIncomplete, ["pieces": piece.rawValue]) && refused?.clause == "3.5g")
  }

  @Test("names an open commitment, an unanswered finding and an unexplained dissent together; seals when nothing is left (3.5g)")
  func several() {
    let lacking = Dossier(present: Set(Dossier.Piece.allCases).subtracting([.dissents, .findings, .commitments]))
    #expect(refusal { try lacking.checkSeal() } == Refusal(.dossierIncomplete, ["pieces": "findings,commitments,dissents"]))
    let named = Dossier(
      present: Set(Dossier.Piece.allCases).subtracting([.dissents, .commitments]),
      lacking: [.commitments: ["换阀门", "清地沟"], .dissents: ["第2条"], .findings: ["与此无关"]])
    #expect(
      refusal { try named.checkSeal() }?.facts
        == ["pieces": "commitments,dissents", "pieces.commitments": "换阀门、清地沟", "pieces.dissents": "第2条"])
    #expect(refusal { try Dossier(present: []).checkSeal() }?.facts["pieces"] == Self.order.joined(separator: ","))
    #expect(refusal { try Dossier(present: Set(Dossier.Piece.allCases)).checkSeal() } == nil)
  }
}
