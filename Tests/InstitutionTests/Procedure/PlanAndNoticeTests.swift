import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("方案和公告 · plan and notice (3.5c, 3.5d)")
struct PlanAndNoticeTests {
  @Test(
    "a plan lacks none of its five parts, has a point to settle and a day to come (3.5c)", arguments: Backend.available)
  func parts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .topic)
      func refused(_ change: (inout Plan) -> Void) async throws -> Refused? {
        var plan = Scenario.plan()
        change(&plan)
        return try await house.refusal(of: SubmitPlan(plan, for: matter), by: House.clerk)
      }
      #expect(try await refused { $0.meetsAt = nil } == Refused(.planPartMissing, "3.5c"))
      #expect(try await refused { $0.place = " " } == Refused(.planPartMissing, "3.5c"))
      #expect(try await refused { $0.subject = "" } == Refused(.planPartMissing, "3.5c"))
      #expect(try await refused { $0.form = nil } == Refused(.planPartMissing, "3.5c"))
      #expect(try await refused { $0.participants = [] } == Refused(.planPartMissing, "3.5c"))
      #expect(try await refused { $0.points = ["", " "] } == Refused(.noPoints, "3.5c"))
      #expect(
        try await refused { $0.meetsAt = Instant(day: "2026-11-03", clock: "09:00") } == Refused(.meetingInPast, "3.5c")
      )
    }
  }

  @Test("a plan gives every side the entry expects a voice, or says why not (3.3b)", arguments: Backend.available)
  func voices(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .topic)
      var plan = Scenario.plan()
      plan.participants.removeAll { $0.kind == .propertyManagement }
      #expect(
        try await house.refusal(of: SubmitPlan(plan, for: matter), by: House.clerk) == Refused(.voiceMissing, "3.3b"))
      plan.missingVoices = [.propertyManagement: "本楼无物业"]
      try await house.perform(SubmitPlan(plan, for: matter), by: House.clerk)
      let stored = try await Scenario(house).plan(of: matter)
      #expect(stored.plan == plan && stored.version == 1)
    }
  }

  @Test("a plan that touches many takes a wider form, or says why not (3.4c)", arguments: Backend.available)
  func wide(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .topic)
      var plan = Scenario.plan()
      plan.affectedHouseholds = 100
      plan.form = .talk
      #expect(
        try await house.refusal(of: SubmitPlan(plan, for: matter), by: House.clerk) == Refused(.formNeedsReason, "3.4c")
      )
      plan.formReason = "先逐户谈"
      try await house.perform(SubmitPlan(plan, for: matter), by: House.clerk)
    }
  }

  @Test("a returned plan keeps its reason and its version, and its clock runs on (3.1b)", arguments: Backend.available)
  func returned(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .planned)
      #expect(
        try await house.refusal(of: ReturnPlan(matter, because: ""), by: House.secretary)
          == Refused(.reasonMissing, "3.1b"))
      try await house.perform(ReturnPlan(matter, because: "缺热力公司"), by: House.secretary)
      #expect(try await play.stage(of: matter) == .topic)
      house.go("2026-11-06", "10:00")
      #expect(
        try await house.refusal(of: SubmitPlan(Scenario.plan(), for: matter), by: House.clerk)
          == Refused(.lateReasonMissing, "3.5c"))
      try await house.perform(SubmitPlan(Scenario.plan(), for: matter, lateReason: "方案退回修改"), by: House.clerk)
      let plan = try await play.plan(of: matter)
      #expect(plan.version == 2 && plan.points.count == 2)
      #expect(try await house.count("SELECT count(*) FROM plan") == 2)
    }
  }

  @Test("the notice carries what the plan says, and stays up fifteen days (3.5d, RC 34)", arguments: Backend.available)
  func notice(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .noticed)
      let paper = try await house.read { try PaperTable.newest(.notice, of: matter, $0.tx)! }
      #expect(paper.untilDay?.iso == "2026-11-20" && paper.number == "公告2026-001号")
      for words in [
        "2026年11月12日（星期四）14时", "社区二楼会议室", "1.是否更换暖气片", "2.费用如何分担", "户籍居民2人", "专题议事会", "幸福里社区议事协商委员会", "2026-0001-",
      ] {
        #expect(paper.body.contains(words), "\(words)")
      }
    }
  }

  @Test(
    "the notice comes days before the meeting, or says why so late; never after (3.5d)", arguments: Backend.available)
  func lead(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .approved)
      house.go("2026-11-10", "09:00")
      let late = PostNotice(matter, opening: "", lateReason: "公示栏维修")
      #expect(
        try await house.refusal(of: PostNotice(matter, opening: ""), by: House.clerk)
          == Refused(.lateReasonMissing, "3.5d"))
      #expect(try await house.refusal(of: late, by: House.clerk) == Refused(.shortNotice, "3.5d"))
      house.go("2026-11-12", "14:00")
      #expect(try await house.refusal(of: late, by: House.clerk) == Refused(.noticeAfterMeeting, "3.5d"))
      house.go("2026-11-10", "09:00")
      try await house.perform(
        PostNotice(matter, opening: "", lateReason: "公示栏维修", shortNoticeReason: "天冷，居民要求尽快"), by: House.clerk)
      let event = try await house.read { try EventTable.of(matter, $0.tx).last! }
      #expect(event.reason == "天冷，居民要求尽快" && event.lateReason == "公示栏维修" && event.daysLate == 5)
    }
  }

  @Test("a revised notice takes the old one's place; the old one stays (3.5d)", arguments: Backend.available)
  func revised(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .noticed)
      let old = try await house.read { try PaperTable.newest(.notice, of: matter, $0.tx)! }
      let later = Instant(day: "2026-11-13", clock: "19:00")!
      func revision(at: Instant = later, place: String = "一楼大厅", because: String = "会议室停电") -> ReviseNotice {
        ReviseNotice(matter, meetsAt: at, place: place, because: because)
      }
      #expect(try await house.refusal(of: revision(because: " "), by: House.clerk) == Refused(.reasonMissing, "3.5d"))
      #expect(try await house.refusal(of: revision(place: ""), by: House.clerk) == Refused(.planPartMissing, "3.5c"))
      #expect(
        try await house.refusal(of: revision(at: house.now), by: House.clerk) == Refused(.noticeAfterMeeting, "3.5d"))
      let id: ID<Publication> = try await house.make(revision(), by: House.clerk)
      let new = try await house.read { try PaperTable.find(id, $0.tx) }
      #expect(new.replaces == old.id && new.body.contains("一楼大厅") && new.body.contains("时间、地点有变动：会议室停电"))
      #expect(try await house.read { try PaperTable.replacement(of: old.id, in: House.urban, $0.tx) } == id)
      #expect(try await house.read { try PaperTable.find(old.id, $0.tx) } == old)
      #expect(try await play.plan(of: matter).plan.meetsAt == later)
      house.go("2026-11-12", "14:00")
      #expect(try await house.refusal(of: OpenMeeting(matter), by: House.chair) == Refused(.meetingTooEarly, "3.5e"))
    }
  }

  @Test("a notice is revised from the time and place that stand, not from those of before (3.5d)", arguments: Backend.available)
  func revisedTwice(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .noticed)
      func version() async throws -> Version { try await house.read { try PlanTable.version(of: matter, $0.tx) } }
      func revision(_ place: String, from version: Version) -> ReviseNotice {
        ReviseNotice(
          matter, meetsAt: known(Instant(day: "2026-11-13", clock: "19:00")), place: place, because: "会议室停电", from: version)
      }
      let before = try await version()
      try await house.perform(revision("一楼大厅", from: before), by: House.clerk)
      #expect(
        try await house.refusal(of: revision("老年活动室", from: before), by: House.chair) == Refused(.changedMeanwhile, "2.2a"))
      #expect(try await play.plan(of: matter).plan.place == "一楼大厅")
      try await house.perform(revision("老年活动室", from: try await version()), by: House.chair)
      #expect(try await play.plan(of: matter).plan.place == "老年活动室")
      let paper = try await house.read { try PaperTable.newest(.notice, of: matter, $0.tx) }
      #expect(paper?.body.contains("原公告的地点有变动：会议室停电") == true, "what stayed as it is has not changed")
    }
  }

  @Test("a plan is submitted from the one that stands, and from none while there is none", arguments: Backend.available)
  func submittedFrom(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .topic)
      #expect(try await house.read { try PlanTable.version(of: matter, $0.tx) } == .absent)
      try await house.perform(SubmitPlan(Scenario.plan(), for: matter, from: .absent), by: House.clerk)
      try await house.perform(ReturnPlan(matter, because: "缺热力公司"), by: House.secretary)
      #expect(
        try await house.refusal(of: SubmitPlan(Scenario.plan(), for: matter, from: .absent), by: House.clerk)
          == Refused(.changedMeanwhile, "2.2a"))
      let seen = try await house.read { try PlanTable.version(of: matter, $0.tx) }
      try await house.perform(SubmitPlan(Scenario.plan(), for: matter, from: seen), by: House.clerk)
    }
  }

  @Test(
    "participants are served after the notice, by telephone or at the door too (3.5d)", arguments: Backend.available)
  func served(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .noticed)
      let invited = try await play.plan(of: matter).invited.map(\.id)
      func serve(_ who: [ID<Plan.Participant>], at: Instant) -> RecordService {
        RecordService(matter, on: who, by: .door, at: at)
      }
      #expect(
        try await house.refusal(of: serve([], at: house.now), by: House.clerk) == Refused(.noParticipants, "3.3b"))
      #expect(
        try await house.refusal(of: serve([ID(rawValue: 8)], at: house.now), by: House.clerk)
          == Refused(.noParticipants, "3.3b"))
      let before = Instant(day: "2026-11-04", clock: "20:00")!
      #expect(
        try await house.refusal(of: serve(invited, at: before), by: House.clerk) == Refused(.servedBeforeNotice, "3.5d")
      )
      #expect(
        try await house.refusal(of: serve(invited, at: house.now.adding(minutes: 1)), by: House.clerk)
          == Refused(.servedBeforeNotice, "3.5d"))
      try await house.perform(serve([invited[0]], at: house.now), by: House.clerk)
      // An older window writes nothing over the record that stands, and nothing of what it brings besides.
      let late = RecordService(matter, on: [invited[0], invited[1]], by: .phone, at: house.now)
      #expect(try await house.refusal(of: late, by: House.chair) == Refused(.alreadyServed, "3.5d"))
      func services() async throws -> [PlanRecord.Service.Way?] { try await play.plan(of: matter).invited.map { $0.service?.way } }
      #expect(try await services() == [.door, nil, nil, nil])
      try await house.perform(RecordService(matter, on: [invited[1]], by: .phone, at: house.now), by: House.chair)
      #expect(try await services() == [.door, .phone, nil, nil])
      let left = try await house.read { try MatterTable.state(of: MatterTable.find(matter, $0.tx), $0.tx).unserved }
      #expect(left == 2)
    }
  }

  @Test("a posting on the physical board comes with its photo, after the paper (3.5d)", arguments: Backend.available)
  func board(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .noticed)
      let paper = try await house.read { try PaperTable.newest(.notice, of: matter, $0.tx)!.id }
      #expect(
        try await house.refusal(of: Scenario.posting(matter, paper, at: house.now, photo: ""), by: House.clerk)
          == Refused(.photoMissing, "3.5d"))
      let before = Instant(day: "2026-11-04", clock: "20:00")!
      #expect(
        try await house.refusal(of: Scenario.posting(matter, paper, at: before), by: House.clerk)
          == Refused(.postedBeforePaper, "3.5d"))
      #expect(
        try await house.barred(Scenario.posting(matter, ID(rawValue: 9), at: house.now), by: House.clerk) == .notFound)
      try await play.board(.notice, of: matter)
      let postings = try await house.read { try PaperTable.postings(of: paper, $0.tx) }
      #expect(postings.map(\.place) == ["3号楼门口公示栏"])
      let photo = try await house.read { try Attachment.find(postings[0].photo, $0.tx) }
      #expect(photo.matter == matter)
    }
  }
}
