import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("提请会议决定 · calling an assembly on what was not agreed, or what the law reserves (3.5h)")
struct CallAssemblyTests {
  static let notAgreed = Scenario.Point(text: "费用如何分担", outcome: .notAgreed, result: "没有谈拢。")

  private static func undecided(_ house: House) async throws -> (Scenario, ID<Matter>) {
    let play = Scenario(house)
    return (play, try await play.report(points: [notAgreed]))
  }

  static func call(
    _ kind: Assembly.Kind = .assembly, _ ground: Assembly.Ground = .undecided, asking question: String = "费用是否按面积分担", petitioners: Int = 0,
    group: String = "", authorisation: String = ""
  ) -> AssemblyCall {
    AssemblyCall(
      kind: kind, basis: .persons, ground: ground, petitioners: petitioners, question: question, group: group, authorisation: authorisation)
  }

  @Test("needs a question, a ground that holds, and a body that is there (3.5h)", arguments: Backend.available)
  func called(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.undecided(house)
      func refused(_ call: AssemblyCall) async throws -> Refused? {
        try await house.refusal(of: CallAssembly(matter, call), by: House.secretary)
      }
      #expect(try await refused(Self.call(asking: " ")) == Refused(.questionMissing, "3.5h"))
      #expect(try await refused(Self.call(.assembly, .reserved)) == Refused(.notReserved, "RC30"))
      #expect(try await refused(Self.call(.group, group: "一组")) == Refused(.groupOnlyInVillage, "RC13"))
      #expect(try await refused(Self.call(.representatives)) == Refused(.noRepresentatives, "RC28"))
      for member in [House.supervisor, House.resident, House.township, House.administrator] {
        #expect(
          try await house.barred(CallAssembly(matter, Self.call()), by: member) == .forbidden(needed: Role.community, clause: "3.5h"))
      }
      #expect(try await play.due(on: matter).contains("callAssembly 2026-11-27 3.5h"))
      try await house.perform(CallAssembly(matter, Self.call()), by: House.office)
      #expect(try await refused(Self.call()) == Refused(.assemblyRuns, "3.5h"))
      #expect(try await play.due(on: matter).contains("studyAssembly 2026-11-20 RC30"))
      #expect(try await play.due(on: matter).contains("noticeAssembly 2026-11-27 3.5h"))
      #expect(try await play.messages(for: "secretary").first?.text == "assembly")
    }
  }

  @Test("counts households where households ask in an urban community, persons in a village (RC 26, VC 25)", arguments: Backend.available)
  func householdPetition(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func call(_ count: Int) -> AssemblyCall {
        AssemblyCall(
          kind: .assembly, basis: .households, ground: .petitionOfElectors, petitioners: count, question: "费用是否按面积分担")
      }
      // Forty people in twenty households.
      _ = try await house.roster(40)
      let (_, matter) = try await Self.undecided(house)
      #expect(try await house.refusal(of: CallAssembly(matter, call(1)), by: House.clerk) == Refused(.petitionTooFew, "RC26"))
      let sitting = try await Sitting.call(call(2), on: matter, house)
      try await house.perform(sitting.study(), by: House.secretary)
      try await house.perform(sitting.notice("2026-11-23"), by: House.clerk)
      let paper = try #require(try await Scenario(house).papers(.assemblyNotice, of: matter).first)
      #expect(paper.body.contains("2名户的代表提议"))
      house.go("2026-11-02", "09:00")
      _ = try await house.roster(40, in: House.village)
      let other = try await Scenario(house).report(in: House.village, points: [Self.notAgreed])
      let clerk = House.staff(.clerk, "村文书", in: House.village)
      #expect(try await house.refusal(of: CallAssembly(other, call(3)), by: clerk) == Refused(.petitionTooFew, "VC25"))
      try await house.perform(CallAssembly(other, call(4)), by: clerk)
    }
  }

  @Test("is about points of this matter that stand, and about no others (3.5h, 3.6f)", arguments: Backend.available)
  func points(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let second = Scenario.Point(text: "是否换门", outcome: .notAgreed, result: "没有谈拢。")
      let matter = try await play.report(points: [Self.notAgreed, second, Scenario.Point()])
      let point = try await play.adoptions(of: matter).map(\.point)
      func refused(_ points: [ID<PlanRecord.Point>]) async throws -> Refused? {
        try await house.refusal(of: CallAssembly(matter, Self.call(), on: points), by: House.clerk)
      }
      #expect(try await refused([ID(rawValue: 7)]) == Refused(.pointUnknown, "3.5h"))
      let id: ID<Assembly> = try await house.make(CallAssembly(matter, Self.call(), on: [point[1]]), by: House.clerk)
      #expect(try await house.read { try AssemblyTable.find(id, $0.tx).points } == [point[1]])
      try await house.perform(WithdrawAssembly(matter, id, because: "一并提请"), by: House.chair)
      // Unless somebody chooses, it is about all that was not agreed.
      let both: ID<Assembly> = try await house.make(CallAssembly(matter, Self.call()), by: House.clerk)
      #expect(try await house.read { try AssemblyTable.find(both, $0.tx).points } == [point[0], point[1]])
    }
  }

  @Test("has nothing to decide where everything was agreed (3.5h)", arguments: Backend.available)
  func agreed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).report(points: [Scenario.Point()])
      #expect(try await house.refusal(of: CallAssembly(matter, Self.call()), by: House.clerk) == Refused(.nothingUndecided, "3.5h"))
      // The committee may put it before the residents all the same.
      try await house.perform(CallAssembly(matter, Self.call(.assembly, .committee)), by: House.clerk)
    }
  }

  @Test("says why when it is late (3.5h, 2.2b)", arguments: Backend.available)
  func late(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter) = try await Self.undecided(house)
      house.go("2026-11-28", "09:00")
      #expect(try await house.refusal(of: CallAssembly(matter, Self.call()), by: House.clerk) == Refused(.lateReasonMissing, "3.5h"))
      try await house.perform(CallAssembly(matter, Self.call(), lateReason: "等待核算"), by: House.clerk)
    }
  }

  @Test("is forced by a tenth of those who may vote, or by a fifth of the representatives (RC 26, RC 28)", arguments: Backend.available)
  func petition(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      // Their households are not on the roster: they were chosen before one was kept here.
      try await house.representatives(11)
      _ = try await house.roster(21)
      let (_, matter) = try await Self.undecided(house)
      func refused(_ kind: Assembly.Kind, _ ground: Assembly.Ground, _ count: Int) async throws -> Refused? {
        let call = Self.call(kind, ground, petitioners: count)
        let refused = try await house.refusal(of: CallAssembly(matter, call), by: House.clerk)
        guard refused == nil, let id = try await house.read({ try AssemblyTable.of(matter, $0.tx).last?.assembly.id }) else {
          return refused
        }
        try await house.perform(WithdrawAssembly(matter, id, because: "试算"), by: House.chair)
        return nil
      }
      // 21 / 10 rounded up is 3; 11 / 3 is 4; 11 / 5 is 3.
      #expect(try await refused(.assembly, .petitionOfElectors, 2) == Refused(.petitionTooFew, "RC26"))
      #expect(try await refused(.assembly, .petitionOfElectors, 3) == nil)
      #expect(try await refused(.assembly, .petitionOfRepresentatives, 3) == Refused(.petitionTooFew, "RC26"))
      #expect(try await refused(.assembly, .petitionOfRepresentatives, 4) == nil)
      #expect(try await refused(.representatives, .petitionOfRepresentatives, 2) == Refused(.petitionTooFew, "RC28"))
      #expect(try await refused(.representatives, .petitionOfRepresentatives, 3) == nil)
    }
  }

  @Test("goes before the Party organisation first, whose study only the secretary records (3.1b; RC 30)", arguments: Backend.available)
  func study(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.undecided(house)
      let sitting = try await Sitting.call(Self.call(), on: matter, house)
      let notice = sitting.notice("2026-11-24")
      #expect(try await house.refusal(of: notice, by: House.clerk) == Refused(.studyMissing, "RC30"))
      for member in [House.chair, House.clerk, House.supervisor, House.township] {
        #expect(try await house.barred(sitting.study(), by: member) == .forbidden(needed: [.secretary], clause: "3.1b"))
      }
      func step(_ kind: AssemblyStep, on day: Day? = nil, _ text: String = "同意") -> RecordStep {
        RecordStep(matter, sitting.id, AssemblyStep.Record(step: kind, heldOn: day ?? house.now.day, text: text))
      }
      #expect(try await house.refusal(of: step(.partyStudy, ""), by: House.secretary) == Refused(.textMissing, "RC30"))
      #expect(
        try await house.refusal(of: step(.partyStudy, on: house.now.day.adding(1)), by: House.secretary) == Refused(.dayInFuture, "RC30"))
      #expect(try await house.refusal(of: step(.committeesConsult), by: House.secretary) == Refused(.stepNotNeeded, "RC30"))
      try await house.perform(sitting.study(), by: House.secretary)
      #expect(try await sitting.line().stepsMissing == 0)
      #expect(try await play.owed(.studyAssembly, on: matter) == nil)
      try await house.perform(notice, by: House.clerk)
    }
  }

  @Test("is told ten days before, sooner only with a reason; the representatives three (RC 26, RC 28)", arguments: Backend.available)
  func notice(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.undecided(house)
      try await house.representatives(3)
      let sitting = try await Sitting.call(Self.call(), on: matter, house)
      try await house.perform(sitting.study(), by: House.secretary)
      func refused(_ notice: NoticeAssembly) async throws -> Refused? { try await house.refusal(of: notice, by: House.clerk) }
      #expect(try await refused(sitting.notice("2026-11-22")) == Refused(.assemblyNoticeShort, "RC26"))
      #expect(try await refused(sitting.notice("2026-11-22", because: " ")) == Refused(.assemblyNoticeShort, "RC26"))
      #expect(try await refused(sitting.notice("2026-11-13", "10:00")) == Refused(.meetingInPast, "RC26"))
      #expect(try await refused(sitting.notice("2026-11-23", at: "")) == Refused(.planPartMissing, "RC26"))
      #expect(
        try await house.barred(sitting.notice("2026-11-23"), by: House.secretary) == .forbidden(needed: Role.committee, clause: "3.5h"))
      try await house.perform(sitting.notice("2026-11-23"), by: House.clerk)
      let paper = try #require(try await play.papers(.assemblyNotice, of: matter).first)
      for words in ["费用是否按面积分担", "2026年11月23日", "社区二楼会议室", "协商未达成一致", "过半数", "城市居民委员会组织法第二十七条", "党组织研究", "居民委员会"] {
        #expect(paper.body.contains(words), "\(words)")
      }
      // A day that cannot be kept is noticed anew, with the same notice period.
      #expect(try await refused(sitting.notice("2026-11-22")) == Refused(.assemblyNoticeShort, "RC26"))
      #expect(try await refused(sitting.notice("2026-11-24")) == nil)
      #expect(
        try await house.barred(WithdrawAssembly(matter, sitting.id, because: "x"), by: House.clerk)
          == .forbidden(needed: [.chair], clause: "3.5h"))
      #expect(
        try await house.refusal(of: WithdrawAssembly(matter, sitting.id, because: ""), by: House.chair) == Refused(.reasonMissing, "3.5h"))
      try await house.perform(WithdrawAssembly(matter, sitting.id, because: "改由代表会议决定"), by: House.chair)
      let second = try await Sitting.call(Self.call(.representatives), on: matter, house)
      try await house.perform(second.study(), by: House.secretary)
      #expect(try await refused(second.notice("2026-11-15")) == Refused(.assemblyNoticeShort, "RC28"))
      try await house.perform(second.notice("2026-11-15", because: "管道已冻裂"), by: House.clerk)
      let event = try #require(try await house.read { try EventTable.of(matter, $0.tx).last })
      #expect(event.act == .noticeAssembly && event.reason == "管道已冻裂")
      #expect(try await play.papers(.assemblyNotice, of: matter).last?.body.contains("管道已冻裂") == true)
    }
  }

  @Test("is no act on an assembly of another matter", arguments: Backend.available)
  func elsewhere(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter) = try await Self.undecided(house)
      house.go("2026-11-02", "09:00")
      let other = try await Scenario(house).report(in: House.village, points: [Self.notAgreed])
      let sitting = try await Sitting.call(Self.call(), on: other, in: House.village, house)
      let strange = RecordStep(matter, sitting.id, AssemblyStep.Record(step: .partyStudy, heldOn: house.now.day, text: "同意"))
      #expect(try await house.barred(strange, by: House.secretary) == .notFound)
      #expect(try await house.barred(sitting.study(), by: House.secretary) == .forbidden(needed: [.secretary], clause: "3.1b"))
    }
  }
}
