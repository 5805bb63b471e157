import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("开会表决 · the roll, the quorum, one count of hands, paper and phone, and the decision (3.5h)")
struct HoldAssemblyTests {
  private static func called(
    _ house: House, _ kind: Assembly.Kind = .assembly, basis: Assembly.Basis = .persons, secret: Bool = false
  ) async throws -> Sitting {
    let matter = try await Scenario(house).report(points: [CallAssemblyTests.notAgreed])
    let call = AssemblyCall(kind: kind, basis: basis, ground: .undecided, question: "费用是否按面积分担", isSecret: secret)
    let sitting = try await Sitting.call(call, on: matter, house)
    try await sitting.prepare("2026-11-23")
    return sitting
  }

  /// A sitting of ten residents that is open with seven present, two of them by phone.
  private static func opened(_ house: House, secret: Bool = false) async throws -> (Sitting, [ElectorLine], [ID<Elector>: String]) {
    _ = try await house.roster(10)
    let sitting = try await called(house, secret: secret)
    let roll = try await sitting.freeze("2026-11-23")
    try await sitting.arrive(roll.prefix(5))
    let codes = try await sitting.arrive(roll[5..<7], byPhone: true)
    try await sitting.open()
    return (sitting, roll, codes)
  }

  @Test(
    "the roll is frozen on the day: old enough that day, registered, with a known birthday (VC 25, RC 26)", arguments: Backend.available)
  func roll(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let rows = [
        RosterRow(name: "今日成年", birthDay: known(Day(iso: "2008-11-23")), household: "1"),
        RosterRow(name: "明日成年", birthDay: known(Day(iso: "2008-11-24")), household: "1"),
        RosterRow(name: "非户籍", birthDay: known(Day(iso: "1980-05-05")), household: "2", isRegistered: false),
        RosterRow(name: "生日不详", household: "2"),
        RosterRow(name: "户主", birthDay: known(Day(iso: "1960-05-05")), household: "3", isHead: true),
        RosterRow(name: "户员", birthDay: known(Day(iso: "1955-05-05")), household: "3"),
      ]
      try await house.perform(ImportRoster(rows, into: House.urban), by: House.clerk)
      let sitting = try await Self.called(house)
      house.go("2026-11-22", "14:00")
      #expect(try await house.refusal(of: FreezeRoll(sitting.matter, sitting.id), by: House.clerk) == Refused(.assemblyTooEarly, "3.5h"))
      // One registered person's age nobody knows: the roll stands without, when somebody says why.
      house.go("2026-11-23", "14:00")
      for freeze in [FreezeRoll(sitting.matter, sitting.id), FreezeRoll(sitting.matter, sitting.id, despiteUnknownAges: " ")] {
        #expect(try await house.refusal(of: freeze, by: House.clerk) == Refused(.agesUnknown, "RC26"))
      }
      let line = try await sitting.line()
      #expect(try await house.read { try AssemblyTable.agesUnknown(of: line, $0) } == 1)
      try await house.perform(FreezeRoll(sitting.matter, sitting.id, despiteUnknownAges: "多年在外，联系不上"), by: House.clerk)
      #expect(try await sitting.roll().map(\.name) == ["今日成年", "户主", "户员"])
      let frozen = try await sitting.line()
      #expect(frozen.agesUnknown == 1 && frozen.agesReason == "多年在外，联系不上")
      #expect(try await house.refusal(of: FreezeRoll(sitting.matter, sitting.id), by: House.clerk) == Refused(.assemblyStage, "3.5h"))
      #expect(
        try await house.barred(FreezeRoll(sitting.matter, sitting.id), by: House.secretary)
          == .forbidden(needed: Role.committee, clause: "3.5h"))
      try await sitting.arrive(sitting.roll())
      try await sitting.open()
      try await house.perform(CountBallots(sitting.matter, sitting.id, hands: Tally.Count(inFavour: 2)), by: House.clerk)
      try await sitting.close()
      let paper = try #require(try await Scenario(house).papers(.decision, of: sitting.matter).first)
      #expect(paper.body.contains("另有1人出生日期不详，不知是否年满十八周岁，未列入名册，原因：多年在外，联系不上。"))
    }
  }

  @Test("a roll of households misses only those nobody of age speaks for (VC 26, RC 27)", arguments: Backend.available)
  func unknownHouseholds(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let rows = [
        RosterRow(name: "户主", birthDay: known(Day(iso: "1960-05-05")), household: "1", isHead: true),
        RosterRow(name: "同户不详", household: "1"), RosterRow(name: "独户不详", household: "2"),
      ]
      try await house.perform(ImportRoster(rows, into: House.urban), by: House.clerk)
      let sitting = try await Self.called(house, basis: .households)
      let line = try await sitting.line()
      #expect(try await house.read { try AssemblyTable.agesUnknown(of: line, $0) } == 1)
      house.go("2026-11-23", "14:00")
      #expect(try await house.refusal(of: FreezeRoll(sitting.matter, sitting.id), by: House.clerk) == Refused(.agesUnknown, "RC26"))
    }
  }

  @Test(
    "a roll of one day opens on that day alone; when the day is over a new one is due, quorum or not (3.5h)", arguments: Backend.available)
  func anotherDay(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      _ = try await house.roster(10)
      let sitting = try await Self.called(house)
      let roll = try await sitting.freeze("2026-11-23")
      try await sitting.arrive(roll.prefix(6))
      let (open, adjourn) = (OpenAssembly(sitting.matter, sitting.id), AdjournAssembly(sitting.matter, sitting.id))
      #expect(try await house.refusal(of: adjourn, by: House.clerk) == Refused(.quorumMet, "RC27"))
      house.go("2026-11-27", "09:00")
      #expect(try await house.refusal(of: open, by: House.clerk) == Refused(.rollOfAnotherDay, "3.5h"))
      try await house.perform(adjourn, by: House.clerk)
      let line = try await sitting.line()
      #expect(line.assembly.stage == .adjourned && line.adjournments.map(\.reason) == ["当天没有宣布开会"])
      // Nobody is told of a quorum that was there.
      #expect(try await Scenario(house).messages(for: "township").allSatisfy { $0.kind != "quorumMissed" })
      try await house.perform(sitting.notice("2026-12-07"), by: House.clerk)
      let paper = try #require(try await Scenario(house).papers(.assemblyNotice, of: sitting.matter).last)
      #expect(paper.body.contains("2026年11月23日的会议没有作出决定，原因：当天没有宣布开会。现重新通知。"))
    }
  }

  @Test(
    "is broken off by the chair, with a reason: ballots are void, the roll stays, the notice period runs anew (3.5h)",
    arguments: Backend.available, [false, true])
  func brokenOff(_ backend: Backend, _ isSecret: Bool) async throws {
    try await House.open(on: backend) { house in
      let (sitting, roll, codes) = try await Self.opened(house, secret: isSecret)
      let code = try #require(codes[roll[5].id]), unused = try #require(codes[roll[6].id])
      try await house.perform(CastBallot(sitting.id, code: code, .inFavour), by: .anonymous)
      func breakOff(_ reason: String = "会场停电") -> BreakOffAssembly { BreakOffAssembly(sitting.matter, sitting.id, because: reason) }
      #expect(try await house.barred(breakOff(), by: House.clerk) == .forbidden(needed: [.chair], clause: "3.5h"))
      #expect(try await house.refusal(of: breakOff(" "), by: House.chair) == Refused(.reasonMissing, "3.5h"))
      try await house.perform(breakOff(), by: House.chair)
      let line = try await sitting.line()
      #expect(line.assembly.stage == .adjourned && line.adjournments.map(\.present) == [7] && line.adjournments[0].reason == "会场停电")
      let box = try await house.read { try BallotBox.read(sitting.id, vault: $0.vault, $0.tx) }
      #expect(box.counts.values.allSatisfy { $0 == Tally.Count() })
      let kept = try await sitting.roll()
      #expect(kept.count { $0.presentWay != nil } == 7 && kept.allSatisfy { !$0.hasVoted })
      #expect(
        try await house.refusal(of: CastBallot(sitting.id, code: unused, .inFavour), by: .anonymous) == Refused(.assemblyStage, "3.5h"))
      let play = Scenario(house)
      let told = try #require(try await play.papers(.assemblyNotice, of: sitting.matter).last)
      #expect(told.title.contains("中断") && told.body.contains("会场停电") && told.body.contains("全部作废"))
      let event = try #require(try await house.read { try EventTable.of(sitting.matter, $0.tx).last })
      #expect(event.act == .breakOffAssembly && event.reason == "会场停电")
      #expect(try await play.due(on: sitting.matter).contains("reconveneAssembly 2026-12-07 3.5h"))
      #expect(try await house.refusal(of: sitting.notice("2026-12-02"), by: House.clerk) == Refused(.assemblyNoticeShort, "RC26"))
      try await house.perform(sitting.notice("2026-12-03"), by: House.clerk)
      let again = try await sitting.freeze("2026-12-03")
      try await sitting.arrive(again.prefix(6))
      try await sitting.open()
      try await house.perform(
        CountBallots(sitting.matter, sitting.id, paperVoters: again.prefix(6).map(\.id), paper: Tally.Count(inFavour: 6)), by: House.clerk)
      try await sitting.close()
      let decision = try #require(try await play.papers(.decision, of: sitting.matter).first)
      #expect(try await sitting.line().result?.count == Tally.Count(inFavour: 6))
      #expect(decision.body.contains("2026年11月23日的会议没有作出决定（会场停电），改期"))
    }
  }

  @Test("an arrival is taken back, or voted in another way, as long as the ballot is not in (3.5h)", arguments: Backend.available)
  func presence(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (sitting, roll, codes) = try await Self.opened(house)
      func absent(_ electors: ArraySlice<ElectorLine>) -> UnmarkPresent { UnmarkPresent(sitting.matter, sitting.id, electors.map(\.id)) }
      func present() async throws -> Int { try await house.read { try AssemblyTable.attendance(of: sitting.id, $0.tx).present } }
      #expect(try await house.refusal(of: absent([]), by: House.clerk) == Refused(.nobodyPresent, "3.5h"))
      #expect(
        try await house.refusal(of: UnmarkPresent(sitting.matter, sitting.id, [ID(rawValue: 3)]), by: House.clerk)
          == Refused(.notOnRoll, "3.5h"))
      #expect(try await house.barred(absent(roll[0..<1]), by: House.supervisor) == .forbidden(needed: Role.committee, clause: "3.5h"))
      let code = try #require(codes[roll[5].id]), other = try #require(codes[roll[6].id])
      try await house.perform(CastBallot(sitting.id, code: code, .inFavour), by: .anonymous)
      // Who voted was there: neither taken back nor marked anew, and the refusal says so.
      let again = MarkPresent(sitting.matter, sitting.id, [roll[5].id])
      #expect(try await house.refusal(of: absent(roll[5..<6]), by: House.clerk) == Refused(.presenceFixed, "3.5h"))
      #expect(try await house.refusal(of: again, by: House.clerk) == Refused(.presenceFixed, "3.5h"))
      // From the phone to the roll: the code is dead. From the roll to the phone: a code is made.
      try await sitting.arrive(roll[6..<7])
      #expect(try await house.refusal(of: CastBallot(sitting.id, code: other, .inFavour), by: .anonymous) == Refused(.notOnRoll, "3.5h"))
      let made = try await sitting.arrive(roll[0..<1], byPhone: true)
      #expect(made[roll[0].id] != nil)
      try await house.perform(CountBallots(sitting.matter, sitting.id, hands: Tally.Count(inFavour: 5)), by: House.clerk)
      // Five hands were counted of five who can raise one: none of them was absent.
      #expect(try await house.refusal(of: absent(roll[1..<2]), by: House.clerk) == Refused(.ballotsExceedVoters, "3.5h"))
      try await house.perform(absent(roll[0..<1]), by: House.clerk)
      #expect(try await present() == 6)
      // Without its quorum nothing is decided.
      try await house.perform(CountBallots(sitting.matter, sitting.id, hands: Tally.Count(inFavour: 4)), by: House.clerk)
      try await house.perform(absent(roll[1..<2]), by: House.clerk)
      #expect(try await house.refusal(of: CloseAssembly(sitting.matter, sitting.id), by: House.clerk) == Refused(.quorumMissed, "RC27"))
    }
  }

  @Test(
    "nobody is counted by hand and by phone: hands are those of people without a code and without a ballot (3.5h)",
    arguments: Backend.available)
  func handsAndPhones(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      _ = try await house.roster(10)
      let sitting = try await Self.called(house)
      let roll = try await sitting.freeze("2026-11-23")
      try await sitting.arrive(roll.prefix(8))
      let codes = try await sitting.arrive(roll[8..<10], byPhone: true)
      try await sitting.open()
      func hands(_ count: Int) -> CountBallots { CountBallots(sitting.matter, sitting.id, hands: Tally.Count(inFavour: count)) }
      // Ten are present; nine hands would hold the hand of somebody who has a code.
      #expect(try await house.refusal(of: hands(9), by: House.clerk) == Refused(.ballotsExceedVoters, "3.5h"))
      try await house.perform(hands(8), by: House.clerk)
      let person = try #require(try await house.people().first { $0.name == roll[0].name })
      let account = Member(id: ID(rawValue: 77), name: person.name, area: House.urban, roles: [.resident], person: person.id)
      #expect(try await house.refusal(of: CastBallot(sitting.id, .against), by: account) == Refused(.handsCounted, "3.5h"))
      try await house.perform(hands(7), by: House.clerk)
      try await house.perform(CastBallot(sitting.id, .against), by: account)
      try await house.perform(CastBallot(sitting.id, code: try #require(codes[roll[8].id]), .inFavour), by: .anonymous)
      #expect(try await house.refusal(of: hands(8), by: House.clerk) == Refused(.ballotsExceedVoters, "3.5h"))
      try await sitting.close()
      #expect(try await sitting.line().result?.count == Tally.Count(inFavour: 8, against: 1))
    }
  }

  @Test("a decision binds the points it was about and no others (3.5h)", arguments: Backend.available)
  func bound(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      _ = try await house.roster(10)
      let play = Scenario(house)
      let other = Scenario.Point(text: "是否换门", outcome: .notAgreed, result: "没有谈拢。")
      let matter = try await play.report(points: [CallAssemblyTests.notAgreed, other])
      let point = try await play.adoptions(of: matter).map(\.point)
      let call = CallAssembly(matter, CallAssemblyTests.call(), on: [point[0]])
      let id: ID<Assembly> = try await house.make(call, by: House.clerk)
      let sitting = Sitting(house: house, area: House.urban, matter: matter, id: id)
      try await sitting.prepare("2026-11-23")
      try await sitting.arrive(try await sitting.freeze("2026-11-23"))
      try await sitting.open()
      try await house.perform(CountBallots(matter, id, hands: Tally.Count(inFavour: 10)), by: House.clerk)
      try await sitting.close()
      func make(_ point: ID<PlanRecord.Point>) -> MakeCommitment {
        MakeCommitment(
          matter, on: point, owner: CommitmentOwner(name: "居委会", kind: .community), task: "收款", measure: "公布账目", dueDay: house.now.day)
      }
      #expect(try await house.refusal(of: make(point[1]), by: House.clerk) == Refused(.pointNotAgreed, "3.5h"))
      try await house.perform(make(point[0]), by: House.clerk)
      #expect(try await play.commitments(of: matter).map(\.origin) == [.assembly])
      // The other point still needs its own decision.
      #expect(try await play.owed(.callAssembly, on: matter) != nil)
      #expect(try await play.missing(of: matter).contains(.assembly))
      let next: ID<Assembly> = try await house.make(CallAssembly(matter, CallAssemblyTests.call()), by: House.clerk)
      #expect(try await house.read { try AssemblyTable.find(next, $0.tx).points } == [point[1]])
    }
  }

  @Test("a household has one voice, its head's or else its first grown-up's (VC 26, RC 27)", arguments: Backend.available)
  func households(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      _ = try await house.roster(6)
      let rows = [
        RosterRow(name: "甲", birthDay: known(Day(iso: "1960-05-05")), household: "无主户"),
        RosterRow(name: "乙", birthDay: known(Day(iso: "1961-05-05")), household: "无主户"),
        RosterRow(name: "无户", birthDay: known(Day(iso: "1961-05-05"))),
      ]
      try await house.perform(ImportRoster(rows, into: House.urban), by: House.clerk)
      let sitting = try await Self.called(house, basis: .households)
      #expect(Set(try await sitting.freeze("2026-11-23").map(\.name)) == ["居民1号", "居民3号", "居民5号", "甲"])
    }
  }

  @Test("representatives sit with the residents' committee, each once (RC 28)", arguments: Backend.available)
  func representatives(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await house.representatives(4)
      let sitting = try await Self.called(house, .representatives)
      let roll = try await sitting.freeze("2026-11-23")
      #expect(roll.map(\.name) == ["代表1号", "代表2号", "代表3号", "代表4号", "张主任", "李委员"])
      #expect(roll.first?.label == "1乙、1甲" || roll.first?.label == "1甲、1乙")
    }
  }

  @Test("a roll with nobody on it is no assembly (3.5h)", arguments: Backend.available)
  func empty(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let sitting = try await Self.called(house)
      house.go("2026-11-23", "14:00")
      #expect(try await house.refusal(of: FreezeRoll(sitting.matter, sitting.id), by: House.clerk) == Refused(.rollEmpty, "3.5h"))
    }
  }

  @Test("does not open before enough came; what was missed stays on record and rises (VC 26, RC 27)", arguments: Backend.available)
  func quorum(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      _ = try await house.roster(10)
      let sitting = try await Self.called(house)
      #expect(try await house.refusal(of: OpenAssembly(sitting.matter, sitting.id), by: House.clerk) == Refused(.assemblyStage, "3.5h"))
      let roll = try await sitting.freeze("2026-11-23")
      let (open, adjourn) = (OpenAssembly(sitting.matter, sitting.id), AdjournAssembly(sitting.matter, sitting.id))
      #expect(
        try await house.refusal(of: MarkPresent(sitting.matter, sitting.id, []), by: House.clerk) == Refused(.nobodyPresent, "3.5h"))
      #expect(
        try await house.refusal(of: MarkPresent(sitting.matter, sitting.id, [ID(rawValue: 3)]), by: House.clerk)
          == Refused(.notOnRoll, "3.5h"))
      try await sitting.arrive(roll.prefix(5))
      try await sitting.arrive(roll.prefix(1))
      // Five of ten are half, not more than half.
      #expect(try await house.refusal(of: open, by: House.clerk) == Refused(.quorumMissed, "RC27"))
      for member in [House.secretary, House.supervisor, House.resident, House.township] {
        #expect(try await house.barred(adjourn, by: member) == .forbidden(needed: Role.committee, clause: "3.5h"))
      }
      try await house.perform(adjourn, by: House.clerk)
      let line = try await sitting.line()
      #expect(line.assembly.stage == .adjourned && line.adjournments.map(\.present) == [5] && line.adjournments.map(\.needed) == [6])
      let play = Scenario(house)
      #expect(try await play.messages(for: "township").first?.kind == "quorumMissed")
      #expect(try await play.due(on: sitting.matter).contains("reconveneAssembly 2026-12-07 3.5h"))
      try await house.perform(sitting.notice("2026-12-04"), by: House.clerk)
      #expect(try await play.papers(.assemblyNotice, of: sitting.matter).last?.body.contains("到会5人，不足6人，现重新通知") == true)
      // The roll is another day's roll: nobody on it is present yet.
      let again = try await sitting.freeze("2026-12-04")
      #expect(again.allSatisfy { $0.presentWay == nil } && Set(again.map(\.id)).isDisjoint(with: roll.map(\.id)))
      try await sitting.arrive(again.prefix(6))
      #expect(try await house.refusal(of: adjourn, by: House.clerk) == Refused(.quorumMet, "RC27"))
      try await sitting.open()
      #expect(try await play.due(on: sitting.matter).contains { $0.hasPrefix("closeAssembly 2026-12-04") })
    }
  }

  @Test("takes one ballot of each, by the code of the phone or by the account; strangers have none (3.5h)", arguments: Backend.available)
  func ballots(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (sitting, roll, codes) = try await Self.opened(house)
      func cast(_ code: String, _ choice: Tally.Choice = .inFavour) -> CastBallot { CastBallot(sitting.id, code: code, choice) }
      let (first, second) = (try #require(codes[roll[5].id]), try #require(codes[roll[6].id]))
      #expect(first != second && codes.count == 2)
      #expect(try await house.refusal(of: cast("0" + first), by: .anonymous) == Refused(.notOnRoll, "3.5h"))
      #expect(try await house.barred(cast(""), by: .anonymous) == .signIn)
      #expect(try await house.refusal(of: cast(""), by: House.resident) == Refused(.notOnRoll, "3.5h"))
      try await house.perform(cast(first), by: .anonymous)
      // A code that was used is nobody's any more.
      #expect(try await house.refusal(of: cast(first, .against), by: .anonymous) == Refused(.notOnRoll, "3.5h"))
      let person = try await house.people()[6]
      let account = Member(id: ID(rawValue: 77), name: person.name, area: House.urban, roles: [.resident], person: person.id)
      try await house.perform(cast("", .against), by: account)
      #expect(try await house.refusal(of: cast("", .inFavour), by: account) == Refused(.alreadyVoted, "3.5h"))
      #expect(try await house.refusal(of: cast(second), by: .anonymous) == Refused(.notOnRoll, "3.5h"))
      let box = try await house.read { try BallotBox.read(sitting.id, vault: $0.vault, $0.tx) }
      #expect(box[.phone] == Tally.Count(inFavour: 1, against: 1))
    }
  }

  @Test("takes a ballot from afar as advice, shown apart and not counted, unless a measure admits it (3.5h)", arguments: Backend.available)
  func advice(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (sitting, roll, _) = try await Self.opened(house)
      let person = try await house.people()[9]
      let afar = Member(id: ID(rawValue: 78), name: person.name, area: House.urban, roles: [.resident], person: person.id)
      try await house.perform(CastBallot(sitting.id, .against), by: afar)
      #expect(try await house.refusal(of: CastBallot(sitting.id, .inFavour), by: afar) == Refused(.alreadyVoted, "3.5h"))
      #expect(try await house.read { try AssemblyTable.attendance(of: sitting.id, $0.tx).present } == 7)
      try await house.perform(
        CountBallots(sitting.matter, sitting.id, paperVoters: roll.prefix(5).map(\.id), paper: Tally.Count(inFavour: 5)), by: House.clerk)
      try await sitting.close()
      let result = try #require(try await sitting.line().result)
      #expect(result.count == Tally.Count(inFavour: 5) && result.isCarried)
      let paper = try #require(try await Scenario(house).papers(.decision, of: sitting.matter).first)
      #expect(paper.body.contains("另有网上参考意见1条：同意0，反对1，弃权0；不计票。"))
    }
  }

  @Test("counts hands, paper and phone in one count, each voter once (3.5h)", arguments: Backend.available)
  func count(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (sitting, roll, codes) = try await Self.opened(house)
      try await house.perform(CastBallot(sitting.id, code: try #require(codes[roll[5].id]), .inFavour), by: .anonymous)
      func count(_ voters: ArraySlice<ElectorLine>, paper: Tally.Count = .init(), hands: Tally.Count = .init()) -> CountBallots {
        CountBallots(sitting.matter, sitting.id, paperVoters: voters.map(\.id), paper: paper, hands: hands)
      }
      func refused(_ count: CountBallots) async throws -> Refused? { try await house.refusal(of: count, by: House.clerk) }
      #expect(try await refused(count(roll[5..<6], paper: .init(inFavour: 1))) == Refused(.alreadyVoted, "3.5h"))
      #expect(try await refused(count(roll[0..<2], paper: .init(inFavour: 3))) == Refused(.ballotsExceedVoters, "3.5h"))
      #expect(try await refused(count(roll[0..<2], paper: .init(inFavour: -1, against: 2))) == Refused(.countsImpossible, "3.5h"))
      #expect(
        try await refused(count(roll[0..<2], paper: .init(inFavour: 2), hands: .init(inFavour: 5))) == Refused(.ballotsExceedVoters, "3.5h")
      )
      #expect(try await house.barred(count([]), by: House.supervisor) == .forbidden(needed: Role.committee, clause: "3.5h"))
      let empty = try await house.read { try HandCount.of(sitting.id, vault: $0.vault, $0.tx) }
      #expect(empty == .none && !empty.isCounted(.paper) && !empty.isCounted(.hands))
      let before = try await sitting.announcement()
      #expect(before.missing == before.tally.present - 1 && before.ballots == 1)
      try await house.perform(count(roll[0..<1], paper: .init(against: 1)), by: House.clerk)
      let older = CountBallots(sitting.matter, sitting.id, hands: .init(inFavour: 2), from: empty.version)
      #expect(try await refused(older) == Refused(.changedMeanwhile, "2.2a"))
      // The result is announced of the count that was shown; a sitting is broken off that is the one that was shown.
      let closing = CloseAssembly(sitting.matter, sitting.id, from: before.version)
      #expect(try await house.refusal(of: closing, by: House.chair) == Refused(.changedMeanwhile, "2.2a"))
      let other = BreakOffAssembly(sitting.matter, sitting.id, because: "停电", from: Version(of: ["另一次会议"]))
      #expect(try await house.refusal(of: other, by: House.chair) == Refused(.changedMeanwhile, "2.2a"))
      let counted = try await house.read { try HandCount.of(sitting.id, vault: $0.vault, $0.tx) }
      #expect(
        counted.voters == [roll[0].id] && counted.paper == .init(against: 1) && counted.isCounted(.paper) && !counted.isCounted(.hands))
      // A recount takes the place of the count before.
      try await house.perform(
        count(roll[0..<3], paper: .init(inFavour: 1, against: 1, invalid: 1), hands: .init(inFavour: 2)), by: House.clerk)
      #expect(
        try await refused(count(roll[0..<3], paper: .init(inFavour: 3), hands: .init(inFavour: 4))) == Refused(.ballotsExceedVoters, "3.5h")
      )
      try await sitting.close()
      let line = try await sitting.line()
      #expect(line.result?.count == Tally.Count(inFavour: 4, against: 1, invalid: 1) && line.electors == 10 && line.present == 7)
      #expect(line.result?.isCarried == true)
    }
  }

  @Test("takes no paper from somebody who is not there, and says so (3.5h)", arguments: Backend.available)
  func absent(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (sitting, roll, _) = try await Self.opened(house)
      let count = CountBallots(sitting.matter, sitting.id, paperVoters: [roll[8].id], paper: Tally.Count(inFavour: 1))
      #expect(try await house.refusal(of: count, by: House.clerk) == Refused(.notPresentToVote, "3.5h"))
    }
  }

  @Test("counts no raised hands in a secret ballot (3.5h)", arguments: Backend.available)
  func secretHands(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (sitting, _, _) = try await Self.opened(house, secret: true)
      let count = CountBallots(sitting.matter, sitting.id, hands: Tally.Count(inFavour: 4))
      #expect(try await house.refusal(of: count, by: House.clerk) == Refused(.handsNotSecret, "3.5h"))
    }
  }

  @Test(
    "decides by more than half of those present, and shows the arithmetic and its articles for fifteen days (RC 27, RC 34)",
    arguments: Backend.available, [3, 4])
  func decision(_ backend: Backend, _ inFavour: Int) async throws {
    try await House.open(on: backend) { house in
      let (sitting, roll, codes) = try await Self.opened(house)
      let close = CloseAssembly(sitting.matter, sitting.id)
      #expect(try await house.refusal(of: close, by: House.clerk) == Refused(.ballotsMissing, "3.5h"))
      // Seven are present: four carry the question, though only five of them vote.
      try await house.perform(
        CountBallots(
          sitting.matter, sitting.id, paperVoters: roll.prefix(5).map(\.id), paper: Tally.Count(inFavour: inFavour, against: 5 - inFavour)),
        by: House.clerk)
      try await sitting.close()
      let isCarried = inFavour == 4
      #expect(try await sitting.line().result?.isCarried == isCarried)
      let play = Scenario(house)
      let paper = try #require(try await play.papers(.decision, of: sitting.matter).first)
      let words = [
        "费用是否按面积分担", isCarried ? "通过。" : "未通过。", "应到10人，过半数为6人（城市居民委员会组织法第二十七条）；实到7人，达到法定人数。",
        "同意\(inFavour)票，反对\(5 - inFavour)票，弃权0票，无效0票，未投2票。", "到会7人，过半数为4票", isCarried ? "同意4票，达到。" : "同意3票，未达到。", "居民委员会",
      ]
      for word in words { #expect(paper.body.contains(word), "\(word)") }
      #expect(try #require(paper.untilDay) >= house.now.day.adding(15))
      let code = try #require(codes[roll[5].id])
      #expect(try await house.refusal(of: CastBallot(sitting.id, code: code, .inFavour), by: .anonymous) == Refused(.assemblyStage, "3.5h"))
      #expect(try await house.refusal(of: close, by: House.clerk) == Refused(.assemblyStage, "3.5h"))
      #expect(
        try await house.refusal(of: WithdrawAssembly(sitting.matter, sitting.id, because: "不好"), by: House.chair)
          == Refused(.assemblyStage, "3.5h"))
      #expect(try await play.missing(of: sitting.matter) == [])
      let point = try await play.adoptions(of: sitting.matter)[0].point
      let make = MakeCommitment(
        sitting.matter, on: point, owner: CommitmentOwner(name: "居委会", kind: .community), task: "收款", measure: "公布账目",
        dueDay: house.now.day)
      // Only what was carried is carried out.
      #expect(try await house.refusal(of: make, by: House.clerk) == (isCarried ? nil : Refused(.pointNotAgreed, "3.5h")))
    }
  }

  @Test("what it decided unlawfully is corrected as a point is: struck, its commitments dropped (3.6f)", arguments: Backend.available)
  func corrected(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let (sitting, roll, _) = try await Self.opened(house)
      let hands = CountBallots(
        sitting.matter, sitting.id, paperVoters: roll.prefix(5).map(\.id), paper: Tally.Count(inFavour: 5), hands: Tally.Count())
      func order(_ kind: Correction.Kind = .withdrawn) -> OrderCorrection {
        OrderCorrection(
          sitting.matter, assembly: sitting.id, kind, article: "民法典第二百七十八条", because: "应由业主决定", by: house.now.day.adding(5))
      }
      #expect(try await house.refusal(of: order(), by: House.township) == Refused(.pointUnknown, "3.6f"))
      try await house.perform(hands, by: House.clerk)
      try await sitting.close()
      let point = try await play.adoptions(of: sitting.matter)[0].point
      func make(_ task: String) -> MakeCommitment {
        MakeCommitment(
          sitting.matter, on: point, owner: CommitmentOwner(name: "居委会", kind: .community), task: task, measure: "公布账目",
          dueDay: house.now.day)
      }
      try await house.perform(make("按面积收款"), by: House.clerk)
      #expect(try await house.barred(order(), by: House.villageTownship) == .forbidden(needed: [.township], clause: "3.6f"))
      let id: ID<CorrectionLine> = try await house.make(order(), by: House.township)
      #expect(try await house.refusal(of: make("再收一次"), by: House.clerk) == Refused(.pointInCorrection, "3.6f"))
      try await house.perform(CarryOutCorrection(sitting.matter, id), by: House.clerk)
      let line = try await play.commitments(of: sitting.matter)[0]
      #expect(line.commitment.state == .withdrawn && line.assembly == sitting.id)
      #expect(try await house.refusal(of: make("再收一次"), by: House.clerk) == Refused(.pointWithdrawn, "3.6f"))
      let corrections = try await house.read { try CorrectionTable.of(sitting.matter, $0.tx) }
      let standing = try await sitting.line().standing(after: corrections)
      #expect(standing.isWithdrawn && standing.struck == ["费用是否按面积分担"])
      #expect(line.withdrawal(points: try await play.adoptions(of: sitting.matter), corrections: corrections) == .corrected(corrections[0]))
      let bodies = try await play.papers(.correction, of: sitting.matter).map(\.body)
      #expect(bodies.count == 2 && bodies[0].contains("会议决定中的一项不合法") && bodies[1].contains("\n~ 居民会议：费用是否按面积分担\n"))
    }
  }

  @Test("a question that looks unlawful is not put to the vote without a second look and a reason (3.6f)", arguments: Backend.available)
  func unlawful(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      _ = try await house.roster(10)
      let matter = try await Scenario(house).report(points: [CallAssemblyTests.notAgreed])
      let call = AssemblyCall(kind: .assembly, basis: .persons, ground: .undecided, question: "不交费的是否停水")
      let sitting = try await Sitting.call(call, on: matter, house)
      try await house.perform(sitting.study(), by: House.secretary)
      func notice(_ reason: String) -> NoticeAssembly {
        NoticeAssembly(
          matter, sitting.id, meetsAt: known(Instant(day: "2026-11-23", clock: "14:00")), place: "社区二楼会议室", lawfulReason: reason)
      }
      #expect(try await house.refusal(of: notice(" "), by: House.clerk) == Refused(.unlawfulUnchecked, "3.6f"))
      try await house.perform(notice("问题已请司法所看过"), by: House.clerk)
      #expect(try await house.read { try EventTable.of(matter, $0.tx).last?.reason } == "问题已请司法所看过")
    }
  }

  @Test("keeps a code sealed, and every code ends with the sitting (3.5h)", arguments: Backend.available)
  func codes(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (sitting, roll, codes) = try await Self.opened(house)
      let code = try #require(codes[roll[5].id])
      let before = try await Dump.of(house)
      #expect(before.tables(mentioning: code).isEmpty)
      try await house.perform(CastBallot(sitting.id, code: code, .inFavour), by: .anonymous, once: "a")
      let after = try await Dump.of(house)
      #expect(after.tables(mentioning: code).isEmpty)
      #expect(try await house.read { try AssemblyTable.codes(of: sitting.id, $0).count } == 1)
      try await sitting.close()
      #expect(try await house.count("SELECT count(*) FROM elector WHERE code_sealed IS NOT NULL OR code_fingerprint IS NOT NULL") == 0)
    }
  }
}
