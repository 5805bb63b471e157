import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("不同意见台账 · those who disagreed get an explanation (3.6e)")
struct DissentTests {
  private static func disputed(_ house: House, _ words: [String] = ["不该我出钱", "太贵"]) async throws -> (
    Scenario, ID<Matter>, [ID<Meeting.Dissent>]
  ) {
    let play = Scenario(house)
    let matter = try await play.report(points: [Scenario.Point(dissents: words)])
    return (play, matter, try await house.read { try DissentTable.of(matter, $0.tx).map(\.id) })
  }

  private static func explain(
    _ matter: ID<Matter>, _ dissent: ID<Meeting.Dissent>, at now: Instant, by explainer: String = "张主任", text: String = "公司出一半",
    reply: String = "", _ result: Explanation.Result = .accepted
  ) -> ExplainDissent {
    ExplainDissent(matter, dissent, by: explainer, way: .visit, at: now, saying: text, reply: reply, result: result)
  }

  @Test("names who explained, what and when, and what was replied (3.6e)", arguments: Backend.available)
  func explained(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, ids) = try await Self.disputed(house)
      let now = house.now
      func refused(_ command: ExplainDissent) async throws -> Refused? { try await house.refusal(of: command, by: House.clerk) }
      #expect(try await refused(Self.explain(matter, ids[0], at: now, by: " ")) == Refused(.nameMissing, "3.6e"))
      #expect(try await refused(Self.explain(matter, ids[0], at: now, text: "")) == Refused(.textMissing, "3.6e"))
      #expect(try await refused(Self.explain(matter, ids[0], at: now.adding(minutes: 1))) == Refused(.dayInFuture, "3.6e"))
      #expect(try await house.barred(Self.explain(matter, ID(rawValue: 4), at: now), by: House.clerk) == .notFound)
      for member in [House.secretary, House.supervisor, House.resident, House.township] {
        #expect(
          try await house.barred(Self.explain(matter, ids[0], at: now), by: member) == .forbidden(needed: Role.committee, clause: "3.6e"))
      }
      try await house.perform(Self.explain(matter, ids[0], at: now, reply: "还是不同意", .kept), by: House.clerk)
      try await house.perform(Self.explain(matter, ids[0], at: now, reply: "好吧"), by: House.member)
      #expect(try await refused(Self.explain(matter, ids[0], at: now)) == Refused(.alreadyExplained, "3.6e"))
      let lines = try await house.read { try DissentTable.of(matter, $0.tx) }
      #expect(lines.map(\.name) == ["吴小满", ""] && lines[0].told.map(\.result) == [.kept, .accepted])
      #expect(lines[0].told.map(\.reply) == ["还是不同意", "好吧"] && lines[1].told.isEmpty)
    }
  }

  @Test("is due within the rule's days after the report, one by one (3.6e, 2.2b)", arguments: Backend.available)
  func due(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, ids) = try await Self.disputed(house)
      let duty = try #require(try await play.owed(.explainDissents, on: matter))
      #expect(duty.count == 2 && duty.deadline.day.iso == "2026-11-28" && duty.clause == "3.6e" && duty.owners == Role.committee)
      // A dissent that is kept after an explanation was answered all the same.
      try await house.perform(Self.explain(matter, ids[0], at: house.now, .kept), by: House.clerk)
      #expect(try await play.owed(.explainDissents, on: matter)?.count == 1)
      #expect(try await play.missing(of: matter).contains(.dissents))
      try await house.perform(Self.explain(matter, ids[1], at: house.now), by: House.clerk)
      #expect(try await play.owed(.explainDissents, on: matter) == nil)
      #expect(try await !play.missing(of: matter).contains(.dissents))
    }
  }

  @Test("goes to the right dissent of the right matter only (3.6e)", arguments: Backend.available)
  func elsewhere(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, _) = try await Self.disputed(house)
      house.go("2026-11-02", "09:00")
      let other = try await Scenario(house).report(in: House.village, points: [Scenario.Point(dissents: ["不行"])])
      let theirs = try await house.read { try DissentTable.of(other, $0.tx)[0].id }
      #expect(try await house.barred(Self.explain(matter, theirs, at: house.now), by: House.clerk) == .notFound)
      let needed = AccessError.forbidden(needed: Role.committee, clause: "3.6e")
      #expect(try await house.barred(Self.explain(other, theirs, at: house.now), by: House.clerk) == needed)
    }
  }

  @Test("keeps the names of those who disagreed out of every public paper (3.6e; PIPL 25)", arguments: Backend.available)
  func names(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, ids) = try await Self.disputed(house)
      for id in ids { try await house.perform(Self.explain(matter, id, at: house.now, reply: "好"), by: House.clerk) }
      try await play.settle(matter)
      try await play.seal(matter)
      let papers = try await house.read { try PaperTable.of(matter, $0.tx).map { $0.title + $0.body }.joined() }
      #expect(!papers.contains("吴小满"))
      let files = try await house.read { try DossierBuilder.files(of: MatterTable.find(matter, $0.tx), $0.tx, $0.library) }
      let ledger = try #require(files.first { $0.path.hasSuffix("不同意见台账.txt") })
      #expect(ledger.text.contains("吴小满\t不该我出钱") && ledger.text.contains("一位居民\t太贵") && ledger.text.contains("张主任"))
    }
  }
}
