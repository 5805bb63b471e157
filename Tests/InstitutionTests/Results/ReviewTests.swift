import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("复核申请和满意度 · asking for a review of a result, and rating what was done (2.2a, 3.6c)")
struct ReviewTests {
  @Test("anyone may ask for, without an account, and read the answer by a code (2.2a)", arguments: Backend.available)
  func asked(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point()])
      func ask(_ text: String, code: String = "abc") -> RequestReview {
        RequestReview(matter, saying: text, name: "郑大河", contact: "13800000000", code: code)
      }
      #expect(try await house.refusal(of: ask(" "), by: .anonymous) == Refused(.textMissing, "2.2a"))
      let long = String(repeating: "长", count: 10_001)
      #expect(try await house.refusal(of: ask(long), by: .anonymous) == Refused(.textTooLong, "3.5a"))
      let id: ID<Review> = try await house.make(ask("通报漏了一项"), by: .anonymous)
      let found = try await house.read { try ReviewTable.find(code: "abc", $0.tx).map { ($0.review.id, $0.matter) } }
      #expect(found?.0 == id && found?.1 == matter)
      #expect(try await house.read { try ReviewTable.find(code: "abd", $0.tx) == nil })
      #expect(try await play.messages(for: "clerk").first?.kind == "review")
      let duty = try #require(try await play.owed(.answerReview, on: matter))
      #expect(duty.deadline.day.iso == "2026-11-28" && duty.clause == "2.2a" && duty.owners == Role.committee)
      #expect(try await play.missing(of: matter).contains(.reviews))
      let dump = try await Dump.of(house)
      #expect(dump.tables(mentioning: "13800000000").isEmpty && dump.tables(holding: ["abc"]).isEmpty)
    }
  }

  @Test("is answered once, by the committee, with whether the request was right (2.2a)", arguments: Backend.available)
  func answered(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point()])
      let id: ID<Review> = try await house.make(RequestReview(matter, saying: "通报漏了一项", code: "abc"), by: House.resident)
      func answer(_ text: String = "已补正") -> AnswerReview { AnswerReview(matter, id, upheld: true, saying: text) }
      for member in [House.secretary, House.supervisor, House.resident, House.township] {
        #expect(try await house.barred(answer(), by: member) == .forbidden(needed: Role.committee, clause: "2.2a"))
      }
      #expect(try await house.refusal(of: answer(""), by: House.clerk) == Refused(.answerMissing, "2.2a"))
      try await house.perform(answer(), by: House.clerk)
      #expect(try await house.refusal(of: answer("再答"), by: House.clerk) == Refused(.alreadyAnswered, "2.2a"))
      let review = try await house.read { try ReviewTable.find(code: "abc", $0.tx)?.review }
      #expect(review?.isUpheld == true && review?.answer == "已补正")
      #expect(try await play.owed(.answerReview, on: matter) == nil)
    }
  }

  @Test("comes after the report, for before it there is no result to review (2.2a)", arguments: Backend.available)
  func early(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .noticed)
      #expect(
        try await house.refusal(of: RequestReview(matter, saying: "有问题", code: "abc"), by: .anonymous) == Refused(.wrongStage, "2.2a"))
    }
  }

  @Test(
    "those affected rate the matter once everything was carried out, by slip once, on paper together (3.6c)", arguments: Backend.available)
  func rated(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let opinion = try await play.say("三号楼暖气不热")
      let matter = try await play.report(opinion: opinion, points: [Scenario.Point(promises: [Scenario.promise()])])
      let stranger = try await play.say("楼道灯坏了")
      let rate = RateMatter(matter, by: opinion, .satisfied)
      func sheets(_ counts: [Satisfaction: Int]) -> RecordRatings { RecordRatings(matter, counts) }
      #expect(try await house.refusal(of: rate, by: .anonymous) == Refused(.notCompletedYet, "3.6c"))
      #expect(try await house.refusal(of: sheets([.satisfied: 3]), by: House.clerk) == Refused(.notCompletedYet, "3.6c"))
      try await play.carryOut(try await play.commitments(of: matter)[0].commitment, of: matter)
      #expect(try await play.due(on: matter).contains("collectRatings 2026-11-28 3.6c"))
      #expect(try await house.barred(RateMatter(matter, by: stranger, .satisfied), by: .anonymous) == .notFound)
      try await house.perform(rate, by: .anonymous)
      #expect(try await house.refusal(of: rate, by: .anonymous) == Refused(.alreadyRated, "3.6c"))
      #expect(
        try await house.refusal(of: RateMatter(matter, by: opinion, .dissatisfied), by: House.resident) == Refused(.alreadyRated, "3.6c"))
      for member in [House.supervisor, House.secretary, House.resident, House.township] {
        #expect(try await house.barred(sheets([.satisfied: 1]), by: member) == .forbidden(needed: Role.committee, clause: "3.6c"))
      }
      #expect(try await house.refusal(of: sheets([:]), by: House.clerk) == Refused(.ratingsMissing, "3.6c"))
      #expect(try await house.refusal(of: sheets([.satisfied: 0]), by: House.clerk) == Refused(.ratingsMissing, "3.6c"))
      #expect(try await house.refusal(of: sheets([.satisfied: 4, .middling: -1]), by: House.clerk) == Refused(.ratingsMissing, "3.6c"))
      try await house.perform(sheets([.verySatisfied: 20, .satisfied: 9, .veryDissatisfied: 2]), by: House.clerk)
      let count = try await house.read { try RatingTable.of(matter, $0.tx) }
      #expect(count.total == 32 && count.satisfied == 30 && count.counts[.satisfied] == 10)
      #expect(try await play.owed(.collectRatings, on: matter) == nil)
      // Entered again, the sheets count once: the later tally stands for all of them, the earlier one stays on record.
      house.wait(seconds: 60)
      try await house.perform(sheets([.verySatisfied: 20, .satisfied: 10, .veryDissatisfied: 2]), by: House.chair)
      let again = try await house.read { try RatingTable.of(matter, $0.tx) }
      #expect(again.total == 33 && again.counts[.satisfied] == 11)
      let entries = try await house.read { try RatingTable.sheets(of: matter, $0.tx) }
      #expect(entries.map(\.sheets) == [31, 32] && entries.map(\.isReplaced) == [true, false])
      #expect(entries.map(\.byName) == [House.clerk.name, House.chair.name])
    }
  }

  @Test("one slip does not end the asking: the rule's days or the committee's entry do (3.6c)", arguments: Backend.available)
  func collected(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let opinion = try await play.say("三号楼暖气不热")
      let matter = try await play.report(opinion: opinion, points: [Scenario.Point(promises: [Scenario.promise()])])
      try await play.carryOut(try await play.commitments(of: matter)[0].commitment, of: matter)
      try await house.perform(RateMatter(matter, by: opinion, .satisfied), by: .anonymous)
      #expect(try await play.due(on: matter).contains("collectRatings 2026-11-28 3.6c"))
      house.go("2026-11-28", "23:00")
      #expect(try await play.owed(.collectRatings, on: matter) != nil)
      house.go("2026-11-29", "00:10")
      #expect(try await play.owed(.collectRatings, on: matter) == nil)
    }
  }

  @Test("a phone left for the answer is seen by whoever owes it, and lies sealed (2.2a)", arguments: Backend.available)
  func contact(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).report(points: [Scenario.Point()])
      let left: ID<Review> = try await house.make(
        RequestReview(matter, saying: "少写一人", contact: "13800001234", code: "abc"), by: .anonymous)
      _ = try await house.make(RequestReview(matter, saying: "另一件", code: "abd"), by: .anonymous, Review.self)
      #expect(try await house.read { try ReviewTable.contacts(of: matter, $0) } == [left: "13800001234"])
      #expect(try await Dump.of(house).tables(mentioning: "13800001234").isEmpty)
    }
  }

  @Test("nothing is rated where nothing was to be carried out (3.6c)", arguments: Backend.available)
  func nothing(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let opinion = try await play.say("三号楼暖气不热")
      let matter = try await play.report(opinion: opinion, points: [Scenario.Point()])
      #expect(try await house.refusal(of: RateMatter(matter, by: opinion, .satisfied), by: .anonymous) == Refused(.notCompletedYet, "3.6c"))
      #expect(try await play.owed(.collectRatings, on: matter) == nil)
    }
  }
}
