import Consensus
import Deliberation
@testable import Institution
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
      #expect(try await refused(Scenario.call(groups: ["九组"])) == Refused(.groupUnknown, "3.4e"))
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
      #expect(try await house.refusal(of: IssueCodes(line.id, group: "4组"), by: House.clerk) == Refused(.groupUnknown, "3.4e"))
      #expect(try await house.refusal(of: IssueCodes(line.id, group: "九组"), by: House.clerk) == Refused(.groupUnknown, "3.4e"))
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
      let seen = try #require(try await scenario.online(matter).statements.first { $0.id == own }).version
      try await house.perform(ModerateStatement(matter, own, accepted: true, from: seen), by: House.clerk)
      let late = ModerateStatement(matter, own, accepted: false, because: "重复", from: seen)
      #expect(try await house.refusal(of: late, by: House.clerk) == Refused(.changedMeanwhile, "2.2a"))
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
      let committee = AccessError.forbidden(needed: Act.closeOnline.roles, clause: "3.4g")
      #expect(try await house.barred(CloseOnline(matter), by: House.administrator) == committee)
      #expect(try await house.refusal(of: CloseOverdueOnline(matter), by: .clockwork) == Refused(.onlineRuns, "3.4g"))
      #expect(try await house.barred(CloseOverdueOnline(matter), by: House.clerk) != nil)
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
      let table = try await house.read { try OnlineAnswers(to: line, $0.tx).voteFile(under: try line.policy(in: $0.library)) }
      #expect(table.split(separator: "\n").count == slips.count * 4 + 1)
    }
  }

  @Test("page and published files come to the same, whatever waits or was left out (3.4g, 2.2a)", arguments: Backend.available)
  func files(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(36)
      try await house.perform(
        OpenOnline(matter, Scenario.call(["先划线", "按户分，\"一户一位\"", "收费", "谁先到谁停"])), by: House.clerk)
      let online = try await scenario.online(matter).id
      let resident = try await scenario.neighbour(1)
      let waiting: ID<OnlineStatement> = try await house.make(AddStatement(online, "等着审核的"), by: resident)
      let withdrawn: ID<OnlineStatement> = try await house.make(AddStatement(online, "采用后撤下的"), by: resident)
      let rejected: ID<OnlineStatement> = try await house.make(AddStatement(online, "点名的"), by: resident)
      let taken: ID<OnlineStatement> = try await house.make(AddStatement(online, "晚上可以临时停"), by: resident)
      for statement in [withdrawn, taken] {
        try await house.perform(ModerateStatement(matter, statement, accepted: true), by: House.clerk)
      }
      try await house.perform(ModerateStatement(matter, rejected, accepted: false, because: "点名个人"), by: House.clerk)
      try await house.perform(IssueCodes(online), by: House.clerk)
      let codes = try await house.read { try OnlineRoll.slips(of: online, group: "", $0) }.map(\.code)
      let seeds = try await scenario.online(matter).statements.prefix(4).map(\.id)
      func answer(_ code: String, as number: Int) async throws {
        let side = number % 2 == 0 ? 1 : -1
        let choices = [1, side, number % 7 == 3 ? 0 : side, -side, number % 3 == 0 ? -1 : 1, side]
        for (statement, choice) in zip(seeds + [withdrawn, taken], choices).prefix(number % 5 == 4 ? 3 : 6) {
          try await house.perform(AnswerOnline(online, statement, choice, code: code), by: .anonymous)
        }
      }
      func answers() async throws -> OnlineAnswers {
        let line = try await scenario.online(matter)
        return try await house.read { try OnlineAnswers(to: line, $0.tx) }
      }
      for (number, code) in codes.prefix(4).enumerated() { try await answer(code, as: number) }
      let policy = try await house.read { try $0.policy(for: House.urban) }
      #expect(try await answers().voteFile(under: policy) == "participant,statement,vote\n", "four people, and one could guess")
      let fewer = try policy.with("online.fewestAnswers", .number(4))
      #expect(try await answers().voteFile(under: fewer).split(separator: "\n").count > 4, "where four are enough by the rules")
      for (number, code) in codes.enumerated().dropFirst(4) { try await answer(code, as: number) }
      try await house.perform(ModerateStatement(matter, withdrawn, accepted: false, because: "重复"), by: House.clerk)

      let line = try await scenario.online(matter)
      #expect(line.statements.first { $0.id == waiting }?.state == .waiting)
      let page = try await house.read { try OnlineFindings.of(line, $0.tx) }
      let published = try await answers()
      #expect(published.votes.participants.count == codes.count && page.isShown(under: policy))
      #expect(published.votes.participants == (1...codes.count).map(String.init))
      for hidden in ["等着", "撤下", "点名"] { #expect(!published.statementFile.contains(hidden)) }
      let votes = try VoteFile.read(Array(published.voteFile(under: policy).utf8), named: "votes.csv")
      let statements = try CommentFile.read(Array(published.statementFile.utf8), named: "statements.csv")
      #expect(statements.map(\.id) == ["1", "2", "3", "4", "8"] && statements[1].text == "按户分，\"一户一位\"")
      #expect(Analysis().findings(for: votes, statements: statements) == page)
      // With the number of what was left out in the list, people would stand elsewhere.
      let longer = statements + [Consensus.Statement(id: "6", moderation: .rejected)]
      #expect(Analysis().findings(for: votes, statements: longer).participants != page.participants)
      let turnout = try await house.read { try OnlineTable.turnout(of: online, $0.tx) }
      #expect(turnout == page.turnout && turnout.votes == votes.count)
    }
  }

  @Test("a number of the published table follows from the answers, not from who gave them (2.2a)", arguments: Backend.available)
  func numbers(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(12)
      try await house.perform(OpenOnline(matter, Scenario.call()), by: House.clerk)
      let line = try await scenario.online(matter)
      try await house.perform(IssueCodes(line.id), by: House.clerk)
      let codes = try await house.read { try OnlineRoll.slips(of: line.id, group: "", $0) }.map(\.code)
      #expect(codes.count > 5)
      func answer(_ order: [String]) async throws -> String {
        for (number, code) in order.enumerated() {
          for (place, statement) in line.statements.enumerated() {
            try await house.perform(AnswerOnline(line.id, statement.id, (number + place) % 3 - 1, code: code), by: .anonymous)
          }
        }
        return try await house.read { try OnlineAnswers(to: line, $0.tx).voteFile(under: try line.policy(in: $0.library)) }
      }
      let first = try await answer(codes)
      #expect(try await answer(codes.reversed()) == first)
      #expect(first.hasPrefix("participant,statement,vote\n1,1,-1\n1,2,0\n2,1,-1\n"))
    }
  }

  @Test("tells what most people say when the groups may be chance, whatever one cluster says (3.4g, 3.5e)", arguments: Backend.available)
  func majority(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(40)
      let texts = ["先划线", "按户分", "收费", "谁先到谁停", "装充电桩", "占绿地"]
      try await house.perform(OpenOnline(matter, Scenario.call(texts)), by: House.clerk)
      let line = try await scenario.online(matter)
      try await house.perform(IssueCodes(line.id), by: House.clerk)
      let codes = try await house.read { try OnlineRoll.slips(of: line.id, group: "", $0) }.map(\.code)
      // Eighteen of twenty-four agree with the first, tossing coins on the rest; one chance cluster of six is against it.
      var state: UInt64 = 23
      func draw(_ limit: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % limit
      }
      #expect(codes.count >= 24)
      for code in codes.prefix(24) {
        for (place, statement) in line.statements.enumerated() {
          let choice = place == 0 ? (draw(10) < 7 ? 1 : -1) : (draw(2) == 0 ? 1 : -1)
          try await house.perform(AnswerOnline(line.id, statement.id, choice, code: code), by: .anonymous)
        }
      }
      let found = try await house.read { try OnlineFindings.of(line, $0.tx) }
      #expect(found.quality.strength == .weak && found.groups.count > 1 && found.common.isEmpty)
      #expect(found.shared.map { found.statements[$0.statement].statement.text } == ["先划线"])
      try await house.perform(CloseOnline(matter), by: House.clerk)
      let paper = try await house.read { try known(PaperTable.newest(.online, of: matter, $0.tx)) }
      #expect(paper.body.contains("看法没有明显分组。\n多数人认为：\n·同意“先划线”") && !paper.body.contains("各组都认为"))
    }
  }

  @Test("findings are made once a revision, and another server's answers are seen at once (3.4g)", arguments: Backend.available)
  func cache(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(24)
      try await house.perform(OpenOnline(matter, Scenario.call()), by: House.clerk)
      let (one, other) = (FindingsCache(), FindingsCache())
      func check(_ made: Int) async throws {
        let line = try await scenario.online(matter)
        for cache in [one, other, one] {
          let (kept, fresh) = try await house.read { (try cache.findings(of: line, $0.tx), try OnlineFindings.of(line, $0.tx)) }
          #expect(kept == fresh)
        }
        #expect(one.made == made && other.made == made && one.count == 1)
      }
      try await check(1)
      let statements = try await scenario.online(matter).statements
      let online = try await scenario.online(matter).id
      for number in 1...6 { try await house.perform(AnswerOnline(online, statements[0].id, 1), by: scenario.neighbour(number)) }
      try await check(2)
      // A mind that was changed, and a statement taken away with its answers, are no additions: nothing old may stay.
      try await house.perform(AnswerOnline(online, statements[0].id, -1), by: scenario.neighbour(1))
      try await check(3)
      try await house.perform(ModerateStatement(matter, statements[1].id, accepted: false, because: "重复"), by: House.clerk)
      try await check(4)
      // Closed, it stays as it is, whatever else goes on in the community.
      try await house.perform(CloseOnline(matter), by: House.clerk)
      try await check(5)
      let newcomer = RosterRow(
        name: "新来的", sex: "female", birthDay: known(Day(year: 1980, month: 1, day: 1)), household: "H99", address: "9号楼", group: "1组",
        isRegistered: true, isHead: true)
      try await house.perform(SavePerson(newcomer, in: Scenario.area), by: House.clerk)
      try await check(5)
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
      let files = try await house.read { try DossierBuilder.files(of: try MatterTable.find(matter, $0.tx), $0.tx, $0.library) }
      #expect(files.contains { $0.path.contains("网上协商表态") } && files.contains { $0.path.contains("协商记录") && $0.text.contains("先划线") })
    }
  }
}
