import Deliberation
import Testing

@Suite("落实事项 · who carries out what until when, and how one sees that it is done (3.6a)")
struct CommitmentTests {
  private func check(_ owner: String = "供热公司", _ task: String = "更换立管", _ measure: String = "室温不低于18℃") -> Refusal? {
    refusal { try Commitment.check(owner: owner, task: task, measure: measure) }
  }

  @Test("has an owner, a task and a measure; without one of them it is refused, citing 3.6a")
  func whole() {
    #expect(check() == nil)
    #expect(check(" ") == Refusal(.nameMissing, clause: "3.6a"))
    #expect(check("供热公司", "") == Refusal(.nameMissing, clause: "3.6a"))
    #expect(check("供热公司", "更换立管", " \n") == Refusal(.measureMissing))
    #expect(check("供热公司", "更换立管", "")?.clause == "3.6a")
  }

  @Test("is reported complete with a word of what was done, once its measure was written down (3.6a)")
  func completion() {
    let measured = Commitment.sample(), unmeasured = Commitment.sample(measure: " ")
    #expect(refusal { try measured.checkComplete(saying: "立管已换，室温19℃") } == nil)
    #expect(refusal { try measured.checkComplete(saying: " ") } == Refusal(.textMissing, clause: "3.6a"))
    #expect(refusal { try unmeasured.checkComplete(saying: "已换") } == Refusal(.measureMissing))
  }

  @Test("is accepted by somebody else than whoever reported it complete, citing 3.6a (自己不验收自己)")
  func acceptance() {
    let one = ID<Account>(rawValue: 1), other = ID<Account>(rawValue: 2)
    #expect(refusal { try Commitment.checkAccept(by: other, completedBy: one) } == nil)
    #expect(refusal { try Commitment.checkAccept(by: one, completedBy: one) } == Refusal(.acceptedByOwner))
    #expect(refusal { try Commitment.checkAccept(by: one, completedBy: one) }?.clause == "3.6a")
    #expect(refusal { try Commitment.checkAccept(by: one, completedBy: nil) } == nil)
  }

  @Test("is extended to a later day, with a reason; never to an earlier one and never silently (3.6a)")
  func extension_() {
    let commitment = Commitment.sample(due: Day(number: 20_759))
    func extend(to day: Int, because reason: String = "配件未到", today: Int = 20_750) -> Refusal? {
      refusal { try commitment.checkExtend(to: Day(number: day), because: reason, today: Day(number: today)) }
    }
    #expect(extend(to: 20_760) == nil)
    #expect(extend(to: 20_759) == Refusal(.extensionNotLater, ["day": "2026-11-02"]))
    #expect(extend(to: 20_758)?.clause == "3.6a")
    #expect(extend(to: 20_760, because: " ") == Refusal(.reasonMissing, clause: "3.6a"))
    // Late already: the new day may be today, never one that has passed.
    #expect(extend(to: 20_765, today: 20_766) == Refusal(.nextDayPast, clause: "3.6a"))
    #expect(extend(to: 20_766, today: 20_766) == nil)
  }

  private static let adoptions: [(adoption: Adoption, outcome: Outcome, reason: String, code: Refusal.Code?)] = [
    (.adopted, .agreed, "", nil), (.adopted, .partly, "", nil), (.partlyAdopted, .agreed, "资金只够一期", nil),
    (.partlyAdopted, .agreed, " ", .reasonMissing), (.notAdopted, .agreed, "与规划冲突", nil), (.notAdopted, .partly, "", .reasonMissing),
    (.adopted, .notAgreed, "", .pointNotAgreed), (.partlyAdopted, .notAgreed, "资金不足", .pointNotAgreed),
    (.notAdopted, .notAgreed, "没有一致意见", .pointNotAgreed),
  ]

  @Test("a point is adopted as it is, set aside only with a reason, and never when it was not agreed (3.6a, 3.5h)", arguments: adoptions)
  func adoption(adoption: Adoption, outcome: Outcome, reason: String, code: Refusal.Code?) {
    let refused = refusal { try adoption.check(outcome: outcome, because: reason) }
    #expect(refused?.code == code)
    if code == .reasonMissing { #expect(refused?.clause == "3.6a") }
  }
}

@Suite("督促 · the committee urges an owner, after enough urgings the township hears of it (3.6b)")
struct UrgingTests {
  private let now = Instant(day: Day(number: 20_760), hour: 10, minute: 0)

  private func check(_ text: String = "请于周五前回复", at: Instant? = nil, next: Int = 1) -> Refusal? {
    refusal { try Urging.check(saying: text, at: at ?? now, next: now.day.adding(next), now: now) }
  }

  @Test("says something, happened already, and has a next date ahead; otherwise refused, citing 3.6b")
  func whole() {
    #expect(check() == nil)
    #expect(check(at: now.adding(minutes: -60 * 24 * 3)) == nil)
    #expect(check(" ") == Refusal(.textMissing, clause: "3.6b"))
    #expect(check(at: now.adding(minutes: 1)) == Refusal(.dayInFuture, clause: "3.6b"))
    #expect(check(next: 0) == Refusal(.urgingNotAhead))
    #expect(check(next: -1)?.clause == "3.6b")
  }

  private static let chain: [(count: Int, isLate: Bool, rises: Bool)] = [
    (0, true, false), (2, true, false), (3, true, true), (4, true, true), (3, false, false), (9, false, false),
  ]

  @Test("the third urging of a late owner rises; reminders before the day never do (3.6b)", arguments: chain)
  func rises(count: Int, isLate: Bool, rises: Bool) throws {
    #expect(Urging.rises(after: count, isLate: isLate, under: .forTests) == rises)
    #expect(Policy.forTests.urgingsBeforeTownship.clause == "3.6b" && Policy.forTests.urgingsBeforeTownship.isLocal)
  }

  @Test("a township that wants to hear of it sooner says so in its measure (3.6b, 2.2c)")
  func sooner() throws {
    let policy = try Policy.forTests(.community, township: [.local("urging.beforeTownship", .number(1), clause: "3.6b")])
    #expect(Urging.rises(after: 1, isLate: true, under: policy))
    #expect(!Urging.rises(after: 1, isLate: true, under: .forTests))
  }

  private func urging(_ piece: OpenDuties.Piece) throws -> Obligation {
    var after = OpenDuties()
    after.pieces = [piece]
    let due = MatterState.reported(after).obligations(under: .forTests, on: .forTests)
    return try #require(due.first { $0.duty == .urgeOwner || $0.duty == .takeUrgedOwner })
  }

  @Test("the chain: three working days after the due day, again on the date set, then the township's turn (3.6b)")
  func obligations() throws {
    let commitment = Commitment.sample()
    let first = try urging(OpenDuties.Piece(commitment))
    #expect(first.duty == .urgeOwner && first.deadline.day.iso == "2026-11-05" && first.owners == Role.committee)
    #expect(first.clause == "3.6b" && first.isLocal)
    let next = try urging(OpenDuties.Piece(commitment, urgings: 1, nextUrging: Day(number: 20_770)))
    #expect(next.duty == .urgeOwner && next.deadline.day == Day(number: 20_770) && next.deadline.unit == .days)
    let second = try urging(OpenDuties.Piece(commitment, urgings: 2, nextUrging: Day(number: 20_775)))
    #expect(second.duty == .urgeOwner)
    let risen = try urging(OpenDuties.Piece(commitment, urgings: 3, nextUrging: Day(number: 20_780)))
    #expect(risen.duty == .takeUrgedOwner && risen.owners == [.township] && risen.deadline.day == Day(number: 20_780))
  }

  @Test("the community does not urge itself, and nobody urges what is reported complete (3.6b)")
  func nobodyElse() {
    var after = OpenDuties()
    after.pieces = [
      OpenDuties.Piece(.sample(.open, .community)), OpenDuties.Piece(.sample(.completed), completedOn: Day(number: 20_759)),
      OpenDuties.Piece(.sample(.accepted), acceptedOn: Day(number: 20_759)),
    ]
    let duties = MatterState.reported(after).obligations(under: .forTests, on: .forTests).map(\.duty)
    #expect(!duties.contains(.urgeOwner) && !duties.contains(.takeUrgedOwner))
  }
}
