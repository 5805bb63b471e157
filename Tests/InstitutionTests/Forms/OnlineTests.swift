import Consensus
import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("网上协商 · statements everyone reached answers to, once each (3.4g, 3.4e)")
struct OnlineTests {
  @Test("refuses a call nobody could answer to, and a second one while one runs", arguments: Backend.available)
  func calls(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .topic)
      func refused(_ call: OnlineCall) async throws -> Refused? { try await house.refusal(of: OpenOnline(matter, call), by: House.clerk) }
      #expect(try await refused(Scenario.call(until: "2026-11-04")) == Refused(.onlineTooShort, "3.4g"))
      #expect(try await refused(Scenario.call(["一条"])) == Refused(.onlineStatementsMissing, "3.4g"))
      #expect(try await refused(Scenario.call(["一条", " "])) == Refused(.onlineStatementEmpty, "3.4g"))
      #expect(try await refused(Scenario.call(["一条", String(repeating: "长", count: 101)])) == Refused(.onlineStatementLong, "3.4g"))
      #expect(try await house.barred(OpenOnline(matter, Scenario.call()), by: House.secretary) != nil)
      #expect(try await refused(Scenario.call(["一条", String(repeating: "长", count: 100)])) == nil)
      #expect(try await refused(Scenario.call()) == Refused(.onlineRuns, "3.4g"))
    }
  }

  @Test("takes one voice a person, by account and by slip alike, from those it reaches", arguments: Backend.available)
  func voices(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(24)
      try await house.perform(OpenOnline(matter, Scenario.call(groups: ["1组", "2组"])), by: House.clerk)
      let line = try await scenario.online(matter)
      let (first, second) = (line.statements[0].id, line.statements[1].id)
      // Households 4 and 8 are of group 1; household 3 is of group 4.
      let inside = try await scenario.neighbour(10)
      let outside = try await scenario.neighbour(7)
      #expect(try await house.refusal(of: AnswerOnline(line.id, first, 1), by: outside) == Refused(.onlineNotReached, "3.4e"))
      #expect(try await house.barred(AnswerOnline(line.id, first, 1), by: .anonymous) == .signIn)
      #expect(
        try await house.refusal(of: AnswerOnline(line.id, first, 1, code: "nonsense"), by: .anonymous) == Refused(.onlineNotReached, "3.4e")
      )
      #expect(try await house.refusal(of: AnswerOnline(line.id, first, 2), by: inside) == Refused(.choiceMissing, "3.4g"))
      try await house.perform(AnswerOnline(line.id, first, 1), by: inside)
      try await house.perform(AnswerOnline(line.id, first, -1), by: inside)
      try await house.perform(IssueCodes(line.id), by: House.clerk)
      let slips = try await house.read { try OnlineRoll.slips(of: line.id, group: "", $0) }
      let mine = try #require(slips.first { $0.name == "邻10" })
      try await house.perform(AnswerOnline(line.id, second, 1, code: mine.code), by: .anonymous)
      #expect(!slips.contains { $0.name == "邻7" })
      let turnout = try await house.read { try OnlineTable.turnout(of: line.id, $0.tx) }
      #expect(turnout.people == 1 && turnout.votes == 2)
      // Codes handed out stay good when more are made.
      try await house.perform(IssueCodes(line.id), by: House.clerk)
      #expect(try await house.read { try OnlineRoll.slips(of: line.id, group: "", $0) }.first { $0.name == "邻10" }?.code == mine.code)
      #expect(
        try await house.count("SELECT count(*) FROM journal WHERE command = 'AnswerOnline' AND (account_id IS NOT NULL OR by_name <> '')")
          == 0)
    }
  }

  @Test("a resident's own statement waits for the committee, which gives a reason when it leaves it out", arguments: Backend.available)
  func moderation(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(6)
      try await house.perform(OpenOnline(matter, Scenario.call()), by: House.clerk)
      let line = try await scenario.online(matter)
      let resident = try await scenario.neighbour(1)
      #expect(try await house.refusal(of: AddStatement(line.id, ""), by: resident) == Refused(.onlineStatementEmpty, "3.4g"))
      #expect(try await house.refusal(of: AddStatement(line.id, "先划线"), by: resident) == Refused(.onlineStatementTwice, "3.4g"))
      let own: ID<OnlineStatement> = try await house.make(AddStatement(line.id, "晚上可以临时停"), by: resident)
      #expect(try await house.barred(AnswerOnline(line.id, own, 1), by: resident) == .notFound)
      let due = try await house.read { try Agenda.obligations(of: try MatterTable.find(matter, $0.tx), $0) }
      #expect(due.contains { $0.duty == .moderateStatements && $0.clause == "3.4g" && $0.isLocal })
      #expect(
        try await house.refusal(of: ModerateStatement(matter, own, accepted: false), by: House.clerk) == Refused(.reasonMissing, "3.4g"))
      #expect(try await house.barred(ModerateStatement(matter, own, accepted: true), by: House.resident) != nil)
      try await house.perform(ModerateStatement(matter, own, accepted: true), by: House.clerk)
      try await house.perform(AnswerOnline(line.id, own, 1), by: resident)
      let after = try await house.read { try Agenda.obligations(of: try MatterTable.find(matter, $0.tx), $0) }
      #expect(!after.contains { $0.duty == .moderateStatements })
    }
  }

  @Test("names the ground that planted groups share, parts them where they part, and tells nobody's name", arguments: Backend.available)
  func findings(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(36)
      let shared = "先划线", split = "按户分", other = "收费", third = "谁先到谁停"
      try await house.perform(OpenOnline(matter, Scenario.call([shared, split, other, third])), by: House.clerk)
      let line = try await scenario.online(matter)
      try await house.perform(IssueCodes(line.id), by: House.clerk)
      let slips = try await house.read { try OnlineRoll.slips(of: line.id, group: "", $0) }
      for (number, slip) in slips.enumerated() {
        let side = number % 2 == 0 ? 1 : -1
        for (statement, choice) in zip(line.statements, [1, side, side, -side]) {
          try await house.perform(AnswerOnline(line.id, statement.id, choice, code: slip.code), by: .anonymous)
        }
      }
      let found = try await house.read { try OnlineFindings.of(line, $0.tx) }
      #expect(found.groups.count == 2 && found.common.map { found.statements[$0.statement].statement.text } == [shared])
      #expect(Set(found.divisive.map { found.statements[$0.statement].statement.text }) == [split, other, third])

      // The clock closes it at its time, not before; then nothing joins a person to a voice.
      let clock = Clockwork(house.institution)
      #expect(try await house.barred(CloseOnline(matter), by: House.administrator) != nil)
      try await clock.tick()
      #expect(try await scenario.online(matter).closedAt == nil)
      house.go("2026-11-10", "18:00")
      #expect(
        try await house.refusal(of: AnswerOnline(line.id, line.statements[0].id, 1, code: slips[0].code), by: .anonymous)
          == Refused(.onlineClosed, "3.4g"))
      try await clock.tick()
      #expect(try await scenario.online(matter).closedAt != nil)
      #expect(try await house.count("SELECT count(*) FROM online_participant") == 0)
      #expect(try await house.count("SELECT count(*) FROM online_vote") == slips.count * 4)
      let paper = try await house.read { try known(PaperTable.newest(.online, of: matter, $0.tx)) }
      #expect(paper.body.contains("各组都认为") && paper.body.contains(shared) && !paper.body.contains("邻"))
      let table = try await house.read { try OnlineFindings.table(of: line, $0.tx) }
      #expect(table.split(separator: "\n").count == slips.count * 4 + 1)
    }
  }

  @Test("opening the meeting closes it, and report and minutes say what it came to (3.5e)", arguments: Backend.available)
  func feedsTheMeeting(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .noticed)
      try await scenario.neighbours(12)
      try await house.perform(OpenOnline(matter, Scenario.call(until: "2026-11-20")), by: House.clerk)
      let line = try await scenario.online(matter)
      for number in 1...9 {
        try await house.perform(AnswerOnline(line.id, line.statements[0].id, 1), by: scenario.neighbour(number))
        try await house.perform(AnswerOnline(line.id, line.statements[1].id, 1), by: scenario.neighbour(number))
      }
      try await scenario.serve(matter)
      try await scenario.openMeeting(matter)
      #expect(try await scenario.online(matter).closedAt != nil)
      #expect(try await house.refusal(of: OpenOnline(matter, Scenario.call()), by: House.clerk) == Refused(.wrongStage, "3.4g"))
      try await scenario.signIn(matter)
      try await scenario.decidePoints(matter)
      try await scenario.closeMeeting(matter)
      try await scenario.publishReport(matter)
      let report = try await house.read { try known(PaperTable.newest(.report, of: matter, $0.tx)) }
      #expect(report.body.contains("网上协商") && report.body.contains("多数人认为") && report.body.contains("先划线"))
      let files = try await house.read { try DossierBuilder.files(of: try MatterTable.find(matter, $0.tx), $0.tx) }
      #expect(files.contains { $0.path.contains("网上协商表态") } && files.contains { $0.path.contains("协商记录") && $0.text.contains("先划线") })
    }
  }
}
