import Deliberation
import Testing

@Suite("解释说明 · those who disagreed get an explanation (3.6e)")
struct ExplanationTests {
  private let now = Instant(day: Day(number: 20_760), hour: 10, minute: 0)

  private func check(_ explainer: String = "李主任", _ text: String = "说明了资金来源", at: Instant? = nil) -> Refusal? {
    refusal { try Explanation.check(explainer: explainer, text: text, at: at ?? now, now: now) }
  }

  @Test("is given by somebody, says something, and has happened; otherwise refused, citing 3.6e")
  func whole() {
    #expect(check() == nil)
    #expect(check(" ") == Refusal(.nameMissing, clause: "3.6e"))
    #expect(check("李主任", "\n") == Refusal(.textMissing, clause: "3.6e"))
    #expect(check(at: now.adding(minutes: 1)) == Refusal(.dayInFuture, clause: "3.6e"))
    #expect(check(at: now.adding(minutes: -1)) == nil)
  }

  @Test("what came of it is said either way: accepted, or the dissent kept (3.6e)")
  func results() {
    #expect(Explanation.Result.allCases == [.accepted, .kept])
    #expect(Explanation.Way.allCases == [.visit, .call, .meeting, .letter, .online])
  }

  @Test("is due fifteen days after the report, however early the dissent was, and counts those who wait (3.6e)")
  func due() throws {
    var after = OpenDuties()
    after.dissents = OpenDuties.Waiting(count: 5, since: Day(number: 20_740))
    let due = try #require(MatterState.reported(after).obligations(under: .forTests, on: .forTests).first)
    #expect(due.duty == .explainDissents && due.count == 5 && due.owners == Role.committee)
    #expect(due.deadline.day.iso == "2026-11-04" && due.deadline.unit == .days && due.clause == "3.6e" && due.isLocal)
    after.dissents = OpenDuties.Waiting(count: 1, since: Day(number: 20_750))
    #expect(
      MatterState.reported(after).obligations(under: .forTests, on: .forTests).first?.deadline.day == Day(number: 20_765))
  }
}

@Suite("复核 · whoever doubts a result asks, and is answered (2.2a)")
struct ReviewTests {
  @Test("an answer is due fifteen days after the oldest question, counted with the others (2.2a)")
  func due() throws {
    var after = OpenDuties()
    after.reviews = OpenDuties.Waiting(count: 2, since: Day(number: 20_760))
    let due = try #require(MatterState.reported(after).obligations(under: .forTests, on: .forTests).first)
    #expect(due.duty == .answerReview && due.count == 2 && due.owners == Role.committee)
    #expect(due.deadline.day.iso == "2026-11-18" && due.clause == "2.2a" && due.isLocal)
    after.reviews = nil
    #expect(!MatterState.reported(after).obligations(under: .forTests, on: .forTests).contains { $0.duty == .answerReview })
  }

  @Test("anyone who takes part may ask, only the committee answers (2.2a)")
  func roles() {
    #expect(Act.requestReview.roles.isSuperset(of: [.resident, .organisation, .supervisor]))
    #expect(Act.answerReview.roles == Role.committee)
  }
}

@Suite("受委托协商 · asked from above, reported back, answered (3.6d)")
struct CommissionTests {
  private func commission(_ state: Commission.State) -> Commission { Commission(id: ID(rawValue: 5), state: state) }

  @Test("the result is reported once there is a matter, and once only (3.6d)", arguments: Commission.State.allCases)
  func report(state: Commission.State) {
    var commission = commission(state)
    let refused = refusal { try commission.report(saying: "协商意见三条") }
    if state == .taken {
      #expect(refused == nil && commission.state == .reported)
    } else {
      #expect(refused == Refusal(.commissionState, ["commission": state.rawValue]) && refused?.clause == "3.6d")
      #expect(commission.state == state)
    }
  }

  @Test("an answer follows a report, and once only (3.6d)", arguments: Commission.State.allCases)
  func answer(state: Commission.State) {
    var commission = commission(state)
    let refused = refusal { try commission.answer(saying: "采纳两条") }
    if state == .reported {
      #expect(refused == nil && commission.state == .answered)
    } else {
      #expect(refused == Refusal(.commissionState, ["commission": state.rawValue]) && refused?.clause == "3.6d")
      #expect(commission.state == state)
    }
  }

  @Test("neither may say nothing (3.6d)")
  func words() {
    var taken = commission(.taken), reported = commission(.reported)
    #expect(refusal { try taken.report(saying: " ") } == Refusal(.textMissing, clause: "3.6d"))
    #expect(refusal { try reported.answer(saying: "\n") } == Refusal(.answerMissing, clause: "3.6d"))
    #expect(taken.state == .taken && reported.state == .reported)
  }

  @Test("the report is due five working days after the matter's own, then the answer fifteen days later, on both sides (3.6d)")
  func due() throws {
    var after = OpenDuties()
    after.commissions = [OpenDuties.Commissioned(.taken, since: Day(number: 20_700))]
    let report = try #require(MatterState.reported(after).obligations(under: .forTests, on: .forTests).first)
    #expect(report.duty == .reportCommission && report.deadline.day.iso == "2026-10-27" && report.owners == Role.committee)
    #expect(report.clause == "3.6d" && report.isLocal)
    after.commissions = [OpenDuties.Commissioned(.reported, since: Day(number: 20_753))]
    let answer = try #require(MatterState.reported(after).obligations(under: .forTests, on: .forTests).first)
    #expect(answer.duty == .answerCommission && answer.owners == Role.government && answer.clause == "3.6d")
    #expect(answer.deadline.day.iso == "2026-11-11")
    #expect(answer.daysLate(at: Instant(day: Day(number: 20_769), hour: 0, minute: 0)) == 1)
    after.commissions = [OpenDuties.Commissioned(.answered, since: Day(number: 20_760))]
    #expect(MatterState.reported(after).obligations(under: .forTests, on: .forTests).map(\.duty) == [.sealDossier])
  }

  @Test("the day by which a commission wants its result is a duty from the topic on, and brings the report forward (3.6d)")
  func wanted() throws {
    func due(_ stage: Stage, wanted: Int) -> [Obligation] {
      var after = OpenDuties()
      after.commissions = [OpenDuties.Commissioned(.taken, since: Day(number: 20_700), wantedBy: Day(number: wanted))]
      return MatterState.reported(after, at: stage).obligations(under: .forTests, on: .forTests)
    }
    // Reported on 2026-10-20: five working days end on 2026-10-27.
    let early = try #require(due(.reported, wanted: 20_740).first { $0.duty == .reportCommission })
    #expect(early.deadline.day == Day(number: 20_740) && early.clause == "3.6d" && !early.isLocal)
    #expect(early.daysLate(at: Instant(day: Day(number: 20_746), hour: 9, minute: 0)) == 6)
    #expect(due(.reported, wanted: 20_790).first { $0.duty == .reportCommission }?.deadline.day.iso == "2026-10-27")
    for stage in Stage.allCases {
      let awaited = due(stage, wanted: 20_740).first { $0.duty == .awaitedResult }
      #expect((awaited != nil) == ![.reported, .sealed, .returned].contains(stage), "\(stage)")
      #expect(awaited == nil || (awaited?.deadline.day == Day(number: 20_740) && awaited?.owners == Role.committee))
    }
  }

  @Test("each commission is owed its own report and owes its own answer, by the capacity in which it was asked (3.6d)")
  func several() {
    var after = OpenDuties()
    after.commissions = [
      OpenDuties.Commissioned(.reported, since: Day(number: 20_753), answeredBy: [.department]),
      OpenDuties.Commissioned(.taken, since: Day(number: 20_700)),
      OpenDuties.Commissioned(.reported, since: Day(number: 20_754), answeredBy: Role.committee),
    ]
    let due = MatterState.reported(after).obligations(under: .forTests, on: .forTests)
    #expect(due.map(\.duty) == [.answerCommission, .reportCommission, .answerCommission])
    #expect(due.map(\.owners) == [[.department], Role.committee, Role.committee])
  }
}

@Suite("纠正 · the township corrects what is unlawful, and what is known to be unlawful warns (3.6f)")
struct CorrectionTests {
  private let today = Day(number: 20_760)

  private func order(_ article: String = "行政处罚法第九条", _ reason: String = "罚款无权设定", due: Int = 7) -> Refusal? {
    refusal { try Correction.checkOrder(article: article, reason: reason, dueDay: today.adding(due), today: today) }
  }

  @Test("an order names the article, the reason and a day to come; otherwise refused, citing 3.6f")
  func ordered() {
    #expect(order() == nil)
    #expect(order(" ") == Refusal(.articleMissing))
    #expect(order("")?.clause == "3.6f")
    #expect(order("行政处罚法第九条", " ") == Refusal(.reasonMissing, clause: "3.6f"))
    #expect(order(due: -1) == Refusal(.nextDayPast, clause: "3.6f"))
  }

  @Test("a changed point needs its new text, a withdrawn one none (3.6f)")
  func carriedOut() {
    #expect(refusal { try Correction.checkCarryOut(.changed, newText: "改为约定的违约责任") } == nil)
    #expect(refusal { try Correction.checkCarryOut(.changed, newText: " ") } == Refusal(.textMissing, clause: "3.6f"))
    #expect(refusal { try Correction.checkCarryOut(.withdrawn, newText: "") } == nil)
  }

  @Test(
    "is due on the day ordered, the earliest of several, also after the dossier was sealed (3.6f)",
    arguments: [Stage.deliberated, .reported, .sealed])
  func due(stage: Stage) throws {
    var after = OpenDuties()
    after.corrections = [today.adding(7), today.adding(3)]
    let due = try #require(MatterState.reported(after, at: stage).obligations(under: .forTests, on: .forTests).first)
    #expect(due.duty == .carryOutCorrection && due.count == 2 && due.deadline.day == today.adding(3))
    #expect(due.owners == Role.committee && due.clause == "3.6f")
  }

  @Test("is the township's to order and the committee's to carry out (3.6f)")
  func roles() {
    #expect(Act.orderCorrection.roles == [.township])
    #expect(Act.carryOutCorrection.roles == Role.committee)
  }

  @Test("a known unlawful clause warns by its words, anywhere in the text (3.6f)")
  func warns() {
    let check = LawfulCheck(code: "fine", words: ["罚款", "罚金"], article: "行政处罚法第九条", says: "村（社区）无权设定罚款")
    #expect(check.warns(of: "乱倒垃圾的，罚款二百元"))
    #expect(check.warns(of: "交纳罚金"))
    #expect(!check.warns(of: "乱倒垃圾的，清扫楼道一次"))
    #expect(!check.warns(of: ""))
  }
}

@Suite("满意度 · those affected rate the matter, never a person (3.6c)")
struct SatisfactionTests {
  @Test("five steps; a tally has at least one answer and no count below zero, otherwise refused, citing 3.6c")
  func tally() {
    #expect(Satisfaction.allCases.map(\.rawValue) == [1, 2, 3, 4, 5])
    #expect(refusal { try Satisfaction.check([.verySatisfied: 3, .dissatisfied: 0]) } == nil)
    #expect(refusal { try Satisfaction.check([.veryDissatisfied: 1]) } == nil)
    #expect(refusal { try Satisfaction.check([:]) } == Refusal(.ratingsMissing))
    #expect(refusal { try Satisfaction.check([.satisfied: 0]) }?.clause == "3.6c")
    #expect(refusal { try Satisfaction.check([.satisfied: 5, .middling: -1]) }?.code == .ratingsMissing)
  }

  @Test("is gathered within fifteen days of the last acceptance, and not while anything is still open (3.6c)")
  func due() throws {
    let one = Day(number: 20_761), last = Day(number: 20_765)
    var after = OpenDuties()
    after.pieces = [one, last].map { OpenDuties.Piece(.sample(.accepted), acceptedOn: $0, isResultPublished: true) }
    func rating() -> Obligation? {
      MatterState.reported(after).obligations(under: .forTests, on: .forTests).first { $0.duty == .collectRatings }
    }
    let due = try #require(rating())
    #expect(due.deadline.day == last.adding(15) && due.clause == "3.6c" && due.owners == Role.committee)
    after.pieces.append(OpenDuties.Piece(.sample()))
    #expect(rating() == nil)
    after.pieces.removeLast()
    // A slip alone ends nothing before the rule's days are over; nobody's answer ends nothing after them either.
    after.ratings = 1
    #expect(
      rating() != nil && !after.isAskingOver(due, today: due.deadline.day) && after.isAskingOver(due, today: due.deadline.day.adding(1)))
    after.ratings = 0
    #expect(!after.isAskingOver(due, today: due.deadline.day.adding(1)))
    after.isRated = true
    #expect(rating() == nil)
    after = OpenDuties()
    #expect(rating() == nil)
  }
}
