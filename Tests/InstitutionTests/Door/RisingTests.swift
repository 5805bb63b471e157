import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("时钟与停滞 · what stands still rises by itself, and the new duties are reminded of (2.2b)")
struct RisingTests {
  private static func stalled(_ play: Scenario, _ matter: ID<Matter>) async throws -> Obligation? {
    try await play.owed(.moveStalled, on: matter)
  }

  private static func reminders(_ play: Scenario, for role: Role) async throws -> [String] {
    try await play.messages(for: role.rawValue).filter { $0.kind.hasPrefix("reminder.") }.map { "\($0.kind.dropFirst(9)) \($0.text)" }
      .sorted()
  }

  @Test(
    "a matter without a step rises to the secretary, then to the township, while something is overdue (2.2b)", arguments: Backend.available)
  func rises(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point()])
      house.go("2026-11-27", "09:00")
      #expect(try await Self.stalled(play, matter) == nil)
      house.go("2026-11-28", "09:00")
      let first = try #require(try await Self.stalled(play, matter))
      #expect(first.owners == [.secretary] && first.clause == "2.2b" && first.deadline.day.iso == "2026-11-28")
      house.go("2026-12-12", "09:00")
      #expect(try await Self.stalled(play, matter)?.owners == [.secretary])
      house.go("2026-12-13", "09:00")
      #expect(try await Self.stalled(play, matter)?.owners == [.township])
      let clockwork = Clockwork(house.institution)
      try await clockwork.tick()
      #expect(try await Self.reminders(play, for: .township) == ["moveStalled 2026-12-13"])
    }
  }

  @Test("a topic that the secretary leaves lying rises as well (2.2b, 3.1b)", arguments: Backend.available)
  func proposed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.propose()
      house.go("2026-11-18", "09:00")
      #expect(try await Self.stalled(play, matter)?.owners == [.secretary])
      house.go("2026-12-03", "09:00")
      #expect(try await Self.stalled(play, matter)?.owners == [.township])
    }
  }

  @Test("what is promised for a day still ahead does not stand still (2.2b)", arguments: Backend.available)
  func promised(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point(promises: [Scenario.promise(due: "2027-03-01")])])
      let point = try await play.adoptions(of: matter)[0].point
      try await house.perform(AdoptPoints(matter, [.init(point, .adopted)]), by: House.clerk)
      try await play.describe(try await play.commitments(of: matter)[0].commitment.id, of: matter)
      house.go("2027-02-20", "09:00")
      #expect(try await Self.stalled(play, matter) == nil)
      house.go("2027-03-02", "09:00")
      #expect(try await Self.stalled(play, matter)?.owners == [.township])
    }
  }

  @Test("is moved by the secretary or the township alone, who say what will be done (2.2b)", arguments: Backend.available)
  func moved(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point()])
      house.go("2026-12-13", "09:00")
      let move = MoveStalled(matter, saying: "本周内公布采纳情况")
      for member in [
        House.chair, House.clerk, House.supervisor, House.resident, House.department, House.villageTownship, House.administrator,
      ] {
        #expect(try await house.barred(move, by: member) == .forbidden(needed: [.secretary, .township], clause: "2.2b"), "\(member.name)")
      }
      #expect(try await house.refusal(of: MoveStalled(matter, saying: " "), by: House.township) == Refused(.textMissing, "2.2b"))
      try await house.perform(move, by: House.township)
      #expect(try await Self.stalled(play, matter) == nil)
      #expect(try await play.messages(for: "clerk").first?.kind == "stalled")
      let event = try #require(try await house.read { try EventTable.of(matter, $0.tx).last })
      #expect(event.act == .moveStalled && event.byName == "刘科员" && event.reason == "本周内公布采纳情况")
    }
  }

  @Test("words of the secretary do not keep a matter from the township, however often they are said (2.2b)", arguments: Backend.available)
  func words(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point()])
      let move = MoveStalled(matter, saying: "下周开会研究")
      // It moves, or moved a moment ago: nothing to say.
      for day in ["2026-11-14", "2026-11-27"] {
        house.go(day, "09:00")
        for member in [House.secretary, House.township] {
          #expect(try await house.refusal(of: move, by: member) == Refused(.notStalled, "2.2b"), "\(day)")
        }
      }
      house.go("2026-11-28", "09:00")
      try await house.perform(move, by: House.secretary)
      #expect(try await Self.stalled(play, matter) == nil)
      #expect(try await house.refusal(of: move, by: House.secretary) == Refused(.notStalled, "2.2b"))
      house.go("2026-12-12", "09:00")
      #expect(try await Self.stalled(play, matter) == nil)
      house.go("2026-12-13", "09:00")
      let risen = try #require(try await Self.stalled(play, matter))
      #expect(risen.owners == [.township] && risen.deadline.day.iso == "2026-12-13")
      // The secretary may say it again; it stays the township's.
      try await house.perform(move, by: House.secretary)
      #expect(try await Self.stalled(play, matter)?.owners == [.township])
      try await house.perform(MoveStalled(matter, saying: "约谈"), by: House.township)
      #expect(try await Self.stalled(play, matter) == nil)
      house.go("2027-01-12", "09:00")
      #expect(try await Self.stalled(play, matter)?.owners == [.township])
    }
  }

  @Test("a complaint from outside is no step: what stands still goes on standing still (2.2b)", arguments: Backend.available)
  func complaint(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point()])
      house.go("2026-12-12", "09:00")
      try await house.perform(RequestReview(matter, saying: "一个月没有消息", code: "abc"), by: .anonymous)
      try await house.perform(WriteFinding(matter, about: "2.2b", saying: "一个月没有进展"), by: House.supervisor)
      house.go("2026-12-13", "09:00")
      #expect(try await Self.stalled(play, matter)?.owners == [.township])
    }
  }

  @Test("each new duty is reminded of once a day, to whom it belongs, from the day before (2.2b)", arguments: Backend.available)
  func reminded(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [
        Scenario.Point(promises: [Scenario.promise()], dissents: ["太贵"]), CallAssemblyTests.notAgreed,
      ])
      try await house.perform(WriteFinding(matter, about: "3.5f", saying: "通报少一项"), by: House.supervisor)
      let clockwork = Clockwork(house.institution)
      house.go("2026-11-18", "08:00")
      try await clockwork.tick()
      #expect(try await Self.reminders(play, for: .clerk) == [])
      house.go("2026-11-19", "08:00")
      for minute in 0..<3 {
        house.go("2026-11-19", "08:0\(minute)")
        try await clockwork.tick()
      }
      #expect(
        try await Self.reminders(play, for: .clerk) == [
          "adoptPoints 2026-11-20", "answerFinding 2026-11-20", "describeCommitments 2026-11-20",
        ])
      house.go("2026-11-20", "08:00")
      try await clockwork.tick()
      #expect(try await Self.reminders(play, for: .clerk).count == 6)
      house.go("2026-11-27", "08:00")
      try await clockwork.tick()
      let today = try await play.messages(for: "clerk").filter { $0.queuedAt == house.now }.map(\.kind)
      #expect(Set(today).isSuperset(of: ["reminder.callAssembly", "reminder.explainDissents"]))
    }
  }

  @Test("supervisors, secretary, owners and those above are reminded of their own duties (2.2b)", arguments: Backend.available)
  func owners(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [
        Scenario.Point(promises: [Scenario.promise(due: "2026-11-18")]), CallAssemblyTests.notAgreed,
      ])
      try await play.describe(try await play.commitments(of: matter)[0].commitment.id, of: matter)
      let finding: ID<Finding> = try await house.make(WriteFinding(matter, about: "3.5f", saying: "少一项"), by: House.supervisor)
      try await house.perform(AnswerFinding(matter, finding, saying: "已补"), by: House.chair)
      _ = try await Sitting.call(CallAssemblyTests.call(), on: matter, house)
      house.go("2026-11-20", "08:00")
      let clockwork = Clockwork(house.institution)
      try await clockwork.tick()
      try await clockwork.tick()
      #expect(try await Self.reminders(play, for: .supervisor) == ["closeFinding 2026-11-20"])
      #expect(try await Self.reminders(play, for: .secretary) == ["studyAssembly 2026-11-20"])
      #expect(try await Self.reminders(play, for: .organisation) == ["carryOut 2026-11-18"])
    }
  }

  @Test(
    "an owner who stays late is urged again and again, and the third urging makes it the township's (3.6b, 2.2b)",
    arguments: Backend.available)
  func urged(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point(promises: [Scenario.promise(due: "2026-11-20")])])
      let id = try await play.commitments(of: matter)[0].commitment.id
      try await play.describe(id, of: matter)
      let clockwork = Clockwork(house.institution)
      for (day, next) in [("2026-11-25", 5), ("2026-11-30", 5), ("2026-12-05", 3)] {
        house.go(day, "08:00")
        try await clockwork.tick()
        let today = try await play.messages(for: "clerk").filter { $0.queuedAt == house.now }.map(\.kind)
        #expect(today.contains("reminder.urgeOwner"), "\(day)")
        let urge = UrgeOwner(matter, id, by: .call, saying: "请尽快更换", at: house.now, next: house.now.day.adding(next))
        try await house.perform(urge, by: House.clerk)
      }
      house.go("2026-12-08", "08:00")
      try await clockwork.tick()
      #expect(try await Self.reminders(play, for: .township) == ["takeUrgedOwner 2026-12-08"])
      let messages = try await play.messages(for: "township").map(\.kind)
      #expect(messages.contains("urged"))
    }
  }

  @Test("two owners who are due the same day on one matter are one reminder, not four (2.2b)", arguments: Backend.available)
  func twice(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let promises = [Scenario.promise(due: "2026-11-20"), Scenario.promise("安居物业", "清理管沟", due: "2026-11-20")]
      let matter = try await play.report(points: [Scenario.Point(promises: promises)])
      for line in try await play.commitments(of: matter) { try await play.describe(line.commitment.id, of: matter) }
      let clockwork = Clockwork(house.institution)
      house.go("2026-11-20", "08:00")
      try await clockwork.tick()
      house.go("2026-11-20", "08:01")
      try await clockwork.tick()
      #expect(try await Self.reminders(play, for: .organisation) == ["carryOut 2026-11-20"])
    }
  }
}
