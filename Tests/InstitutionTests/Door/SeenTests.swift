import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("所见即所签 · nothing is signed, published, closed or decided that looked otherwise when it was shown (2.2a)")
struct SeenTests {
  private static let changed = Refused(.changedMeanwhile, "2.2a")

  @Test("an entry is sorted, joined and split off as it stood, with all that was joined to it (3.5a)", arguments: Backend.available)
  func entries(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let (lead, other, third) = (try await play.say("暖气不热"), try await play.say("暖气片冰凉"), try await play.say("路灯不亮"))
      func version(_ id: ID<Opinion>) async throws -> Version {
        try await house.read { OpinionTable.version(of: try OpinionTable.group(of: id, $0.tx)) }
      }
      let (seen, before) = (try await version(lead), try await version(other))
      try await house.perform(JoinOpinions([other], to: lead, because: "同一件事", from: before), by: House.clerk)
      let sorting = SortOpinion(lead, as: .answered, saying: "已修", from: seen)
      #expect(try await house.refusal(of: sorting, by: House.chair) == Self.changed, "another one would be answered unseen")
      let elsewhere = JoinOpinions([other], to: third, because: "同一件事", from: before)
      #expect(try await house.refusal(of: elsewhere, by: House.chair) == Self.changed)
      let joined = try await version(other)
      #expect(try await house.refusal(of: SplitOpinion(other, because: "两件事", from: before), by: House.chair) == Self.changed)
      try await house.perform(SplitOpinion(other, because: "两件事", from: joined), by: House.clerk)
      try await house.perform(SortOpinion(lead, as: .answered, saying: "已修", from: try await version(lead)), by: House.chair)
      #expect(try await house.read { try OpinionTable.find(other, $0.tx).opinion.state } == .received)
    }
  }

  @Test("a group that grew meanwhile is not decided unseen; one that did not is, whatever else came (3.5b)", arguments: Backend.available)
  func agenda(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let body = try await play.seatCommittee()
      try await play.adoptCatalogue()
      let (lead, other) = (try await play.say("暖气不热"), try await play.say("暖气片冰凉"))
      for id in [lead, other] { try await house.perform(SortOpinion(id, as: .forMeeting), by: House.clerk) }
      func version(_ id: ID<Opinion>) async throws -> Version {
        try await house.read { OpinionTable.version(of: try OpinionTable.group(of: id, $0.tx)) }
      }
      let seen = try await version(lead)
      try await house.perform(JoinOpinions([other], to: lead, because: "同一件事"), by: House.clerk)
      func hold(_ version: Version) -> HoldWorkMeeting {
        let plain = play.workMeeting(on: lead, seats: [body.chair])
        return HoldWorkMeeting(plain.meeting, in: House.urban, seen: [lead: version])
      }
      #expect(try await house.refusal(of: hold(seen), by: House.clerk) == Self.changed)
      try await play.house.perform(hold(try await version(lead)), by: House.clerk)
    }
  }

  @Test("a plan is approved, returned and made public as it was read (3.1b, 3.5d)", arguments: Backend.available)
  func plan(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .planned)
      func version() async throws -> Version { try await house.read { try PlanTable.version(of: matter, $0.tx) } }
      let seen = try await version()
      try await house.perform(ReturnPlan(matter, because: "地点太小", from: seen), by: House.secretary)
      try await house.perform(SubmitPlan(Scenario.plan(), for: matter), by: House.clerk)
      #expect(try await house.refusal(of: ApprovePlan(matter, from: seen), by: House.secretary) == Self.changed)
      #expect(try await house.refusal(of: ReturnPlan(matter, because: "再改", from: seen), by: House.secretary) == Self.changed)
      try await house.perform(ApprovePlan(matter, from: try await version()), by: House.secretary)
      house.go("2026-11-05", "09:00")
      #expect(try await house.refusal(of: PostNotice(matter, opening: "", from: seen), by: House.clerk) == Self.changed)
      try await house.perform(PostNotice(matter, opening: "", from: try await version()), by: House.clerk)
    }
  }

  @Test("a meeting is closed with what was recorded, and reported and signed as it reads (3.5e, 3.5f)", arguments: Backend.available)
  func meeting(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .meeting)
      try await play.signIn(matter)
      try await play.decidePoints(matter)
      let seen = try await play.meeting(of: matter)
      let point = try await play.plan(of: matter).points[0].id
      try await house.perform(RecordDissent(matter, on: point, by: nil, saying: "我不同意"), by: House.clerk)
      house.go("2026-11-12", "16:00")
      #expect(try await house.refusal(of: CloseMeeting(matter, from: seen.version), by: House.chair) == Self.changed)
      let now = try await play.meeting(of: matter)
      try await house.perform(SignIn(matter, [SignIn.Arrival(kind: .experts, name: "何工")], by: .roll), by: House.clerk)
      try await house.perform(CloseMeeting(matter, from: now.version), by: House.chair)
      house.go("2026-11-13", "10:00")
      func report() async throws -> Version {
        try await house.read { try PaperVersion.report(of: MatterTable.find(matter, $0.tx), at: $0.now, $0.tx, $0.library) }
      }
      let draft = try await report()
      try await house.tamper("UPDATE outcome_point SET text = '同意更换，分两批。' WHERE point_id = \(point)")
      #expect(try await house.refusal(of: PublishReport(matter, from: draft), by: House.clerk) == Self.changed)
      try await house.perform(PublishReport(matter, remark: "另附照片", from: try await report()), by: House.clerk)
      func minutes() async throws -> Version {
        try await house.read { try PaperVersion.minutes(of: MatterTable.find(matter, $0.tx), $0.tx, $0.library) }
      }
      let read = try await minutes()
      let present = now.attendance[0].id
      let id: ID<Meeting.Correction> = try await house.make(CorrectMinutes(matter, by: present, saying: "漏了一句"), by: House.clerk)
      try await house.perform(SettleCorrection(matter, id, accepted: true, because: ""), by: House.clerk)
      #expect(try await house.refusal(of: SignMinutes(matter, from: read), by: House.chair) == Self.changed)
      let again = try await minutes()
      try await house.perform(SignMinutes(matter, from: again), by: House.chair)
      #expect(try await house.refusal(of: SignMinutes(matter, from: again), by: House.member) == Self.changed, "signed once already")
      #expect(try await play.meeting(of: matter).signedBy == House.chair.name)
    }
  }

  @Test("a finding is answered, closed and objected to as it was read, every round of it (4.2c)", arguments: Backend.available)
  func finding(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .topic)
      let id: ID<Finding> = try await house.make(WriteFinding(matter, about: "3.5d", saying: "公告未张贴"), by: House.supervisor)
      func version() async throws -> Version {
        try await house.read { try known(FindingTable.of(matter, $0.tx).first).version }
      }
      let open = try await version()
      try await house.perform(AnswerFinding(matter, id, saying: "已张贴", from: open), by: House.clerk)
      let answered = try await version()
      try await house.perform(ReopenFinding(matter, id, because: "没有照片", from: answered), by: House.supervisor)
      #expect(try await house.refusal(of: AnswerFinding(matter, id, saying: "已张贴", from: open), by: House.chair) == Self.changed)
      try await house.perform(AnswerFinding(matter, id, saying: "附上照片", from: try await version()), by: House.clerk)
      #expect(try await house.refusal(of: CloseFinding(matter, id, saying: "同意", from: answered), by: House.supervisor) == Self.changed)
      #expect(try await house.refusal(of: ReopenFinding(matter, id, because: "不", from: answered), by: House.supervisor) == Self.changed)
      try await house.perform(CloseFinding(matter, id, saying: "同意", from: try await version()), by: House.supervisor)
    }
  }

  @Test("terms, posts and the roster are changed and published from what was seen of them (3.1a)", arguments: Backend.available)
  func body(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let body = try await play.seatCommittee()
      func version() async throws -> Version { try await house.read { try BodyTable.version(in: House.urban, $0.tx) } }
      let seen = try await version()
      let (start, end) = (known(Day(iso: "2031-01-01")), known(Day(iso: "2035-12-31")))
      try await house.perform(OpenTerm(from: start, to: end, in: House.urban, at: seen), by: House.administrator)
      let later = OpenTerm(from: known(Day(iso: "2036-01-01")), to: known(Day(iso: "2036-12-31")), in: House.urban, at: seen)
      #expect(try await house.refusal(of: later, by: House.administrator) == Self.changed)
      func fill(_ version: Version) -> FillPost {
        FillPost(.partyMember, with: body.first, for: Period(start: start), in: House.urban, from: version)
      }
      #expect(try await house.refusal(of: fill(seen), by: House.administrator) == Self.changed)
      try await house.perform(fill(try await version()), by: House.administrator)
      func publishing() async throws -> Version { try await house.read { try BodyTable.publishingVersion(in: House.urban, $0.tx) } }
      #expect(try await house.refusal(of: PublishRoster(of: House.urban, from: seen), by: House.chair) == Self.changed)
      let shown = try await publishing()
      try await house.perform(PublishRoster(of: House.urban, from: shown), by: House.chair)
      // Two windows do not publish one roster twice.
      #expect(try await house.refusal(of: PublishRoster(of: House.urban, from: shown), by: House.clerk) == Self.changed)
      try await house.perform(PublishRoster(of: House.urban, from: try await publishing()), by: House.chair)
    }
  }

  @Test("what is reported complete is accepted as it was read, and published as it was shown (3.6a, 3.6c)", arguments: Backend.available)
  func commitment(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .reported)
      let points = try await play.plan(of: matter).points
      try await house.perform(AdoptPoints(matter, [.init(points[0].id, .adopted)]), by: House.chair)
      func lines() async throws -> [CommitmentLine] { try await play.promised(of: matter) }
      let id = try await lines()[0].commitment.id
      func complete(_ text: String) async throws {
        try await house.perform(CompleteCommitment(matter, id, through: .paper(from: "来人"), saying: text), by: House.clerk)
      }
      try await house.perform(DescribeCommitment(matter, id, measure: "十八度以上", kind: .organisation), by: House.clerk)
      func publishing() async throws -> Version {
        try await house.read { try CommitmentTable.publishingVersion(of: CommitmentTable.of(matter, $0.tx), matter, $0.tx) }
      }
      let shown = try await publishing()
      try await complete("已换")
      let first = try await lines()[0].reportVersion
      #expect(try await house.refusal(of: PublishProgress(matter, from: shown), by: House.clerk) == Self.changed)
      try await house.perform(ReturnCommitment(matter, id, because: "还漏水", from: first), by: House.supervisor)
      try await complete("又修过")
      #expect(
        try await house.refusal(of: AcceptCommitment(matter, id, saying: "好", from: first), by: House.supervisor) == Self.changed)
      #expect(
        try await house.refusal(of: ReturnCommitment(matter, id, because: "不行", from: first), by: House.supervisor) == Self.changed)
      let now = try await lines()
      try await house.perform(AcceptCommitment(matter, id, saying: "好", from: now[0].reportVersion), by: House.supervisor)
      let done = try await publishing()
      try await house.perform(PublishProgress(matter, from: done), by: House.clerk)
      // Two windows do not publish one paper twice; whoever saw the first may publish another.
      #expect(try await house.refusal(of: PublishProgress(matter, from: done), by: House.chair) == Self.changed)
      try await house.perform(PublishProgress(matter, from: try await publishing()), by: House.clerk)
    }
  }

  @Test("a notice is revised once from one page, whatever of it stays as it is (3.5d)", arguments: Backend.available)
  func notice(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .noticed)
      let plan = try await play.plan(of: matter).plan
      let meetsAt = known(plan.meetsAt)
      func version() async throws -> Version { try await house.read { try PlanTable.version(of: matter, $0.tx) } }
      func revise(_ version: Version, to place: String = "一楼大厅") -> ReviseNotice {
        ReviseNotice(matter, meetsAt: meetsAt, place: place, because: "补充说明", from: version)
      }
      let seen = try await version()
      try await house.perform(revise(seen), by: House.clerk)
      #expect(try await house.refusal(of: revise(seen), by: House.chair) == Self.changed)
      let same = Refused(.noticeUnchanged, "3.5d")
      #expect(try await house.refusal(of: revise(try await version()), by: House.chair) == same, "neither time nor place is another one")
      try await house.perform(revise(try await version(), to: "老年活动室"), by: House.chair)
    }
  }
}
