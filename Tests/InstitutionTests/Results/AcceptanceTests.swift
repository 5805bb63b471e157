import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("验收、延期和公开 · accepting, extending and publishing what is carried out (3.6a, 3.6c)")
struct AcceptanceTests {
  private static func promised(_ house: House, kind: Commitment.Owner = .organisation) async throws -> (
    Scenario, ID<Matter>, ID<Commitment>
  ) {
    let play = Scenario(house)
    let matter = try await play.report(points: [Scenario.Point(promises: [Scenario.promise()])])
    let id = try await play.commitments(of: matter)[0].commitment.id
    try await house.perform(DescribeCommitment(matter, id, measure: "室温不低于十八度", kind: kind), by: House.clerk)
    return (play, matter, id)
  }

  @Test("is never done by the account that reported completion (3.6a)", arguments: Backend.available)
  func own(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, id) = try await Self.promised(house, kind: .community)
      func accept(_ text: String = "看过") -> AcceptCommitment { AcceptCommitment(matter, id, saying: text) }
      #expect(try await house.refusal(of: accept(), by: House.member) == Refused(.commitmentState, "3.6a"))
      try await house.perform(CompleteCommitment(matter, id, saying: "完成"), by: House.chair)
      #expect(try await play.due(on: matter).contains("acceptCommitment 2026-11-20 3.6a"))
      #expect(try await house.refusal(of: accept(), by: House.chair) == Refused(.acceptedByOwner, "3.6a"))
      for member in [House.clerk, House.secretary, House.resident, House.township] {
        #expect(try await house.barred(accept(), by: member) == .forbidden(needed: [.chair, .member, .supervisor], clause: "3.6a"))
      }
      #expect(try await house.refusal(of: accept(""), by: House.supervisor) == Refused(.textMissing, "3.6a"))
      try await house.perform(accept(), by: House.supervisor)
      let line = try await play.commitments(of: matter)[0]
      #expect(line.commitment.state == .accepted && line.steps.last?.byName == "孙监督")
      #expect(try await house.refusal(of: accept(), by: House.member) == Refused(.commitmentState, "3.6a"))
    }
  }

  @Test("is never done by whoever entered the community's own completion on paper either (3.6a)", arguments: Backend.available)
  func onPaper(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, id) = try await Self.promised(house, kind: .community)
      try await house.perform(CompleteCommitment(matter, id, through: .paper(from: "居委会"), saying: "完成"), by: House.chair)
      #expect(try await house.refusal(of: AcceptCommitment(matter, id, saying: "看过"), by: House.chair) == Refused(.acceptedByOwner, "3.6a"))
    }
  }

  @Test("nor by whoever typed an organisation's completion from paper (3.6a)", arguments: Backend.available)
  func typed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, id) = try await Self.promised(house)
      let done = CompleteCommitment(matter, id, through: .paper(from: "冯工"), saying: "完成")
      try await house.perform(done, by: House.chair)
      #expect(try await play.commitments(of: matter)[0].completedBy == House.chair.id)
      #expect(try await house.refusal(of: AcceptCommitment(matter, id, saying: "看过"), by: House.chair) == Refused(.acceptedByOwner, "3.6a"))
      try await house.perform(AcceptCommitment(matter, id, saying: "看过"), by: House.member)
    }
  }

  @Test("is refused with a reason: the owner goes on, and its clock runs on (3.6a)", arguments: Backend.available)
  func returned(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, id) = try await Self.promised(house)
      let done = CompleteCommitment(matter, id, through: .paper(from: "冯工"), saying: "完成")
      try await house.perform(done, by: House.clerk)
      #expect(try await house.refusal(of: ReturnCommitment(matter, id, because: ""), by: House.chair) == Refused(.reasonMissing, "3.6a"))
      try await house.perform(ReturnCommitment(matter, id, because: "四单元仍只有十五度"), by: House.supervisor)
      let line = try await play.commitments(of: matter)[0]
      #expect(line.commitment.state == .open && line.completedAt == nil)
      #expect(line.steps.map(\.kind) == [.completed, .returned] && line.steps[1].text == "四单元仍只有十五度")
      #expect(try await play.due(on: matter).contains("carryOut 2026-12-15 3.6b"))
      #expect(
        try await house.refusal(of: ReturnCommitment(matter, id, because: "再退"), by: House.chair) == Refused(.commitmentState, "3.6a"))
      try await house.perform(done, by: House.clerk)
    }
  }

  @Test(
    "may be put off by the chair alone, to a later day, for a reason; the day first promised stays on show (3.6a)",
    arguments: Backend.available)
  func extended(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, id) = try await Self.promised(house)
      func extend(_ day: String, _ reason: String = "厂家停产") -> ExtendCommitment {
        ExtendCommitment(matter, id, to: known(Day(iso: day)), because: reason)
      }
      for member in [House.member, House.clerk, House.secretary, House.supervisor, House.township] {
        #expect(try await house.barred(extend("2026-12-20"), by: member) == .forbidden(needed: [.chair], clause: "3.6a"))
      }
      #expect(try await house.refusal(of: extend("2026-12-20", " "), by: House.chair) == Refused(.reasonMissing, "3.6a"))
      #expect(try await house.refusal(of: extend("2026-12-15"), by: House.chair) == Refused(.extensionNotLater, "3.6a"))
      house.go("2026-12-17", "09:00")
      #expect(try await house.refusal(of: extend("2026-12-16"), by: House.chair) == Refused(.nextDayPast, "3.6a"))
      try await house.perform(extend("2026-12-20"), by: House.chair)
      house.go("2026-12-18", "09:00")
      let line = try await play.commitments(of: matter)[0]
      #expect(line.commitment.dueDay.iso == "2026-12-20" && line.commitment.firstDueDay.iso == "2026-12-15")
      #expect(line.daysLate(on: house.now.day) == 3)
      #expect(try await play.due(on: matter).contains("carryOut 2026-12-20 3.6b"))
      let done = CompleteCommitment(matter, id, through: .paper(from: "冯工"), saying: "完成")
      try await house.perform(done, by: House.clerk)
      try await house.perform(PublishProgress(matter), by: House.clerk)
      let words = try #require(try await play.papers(.progress, of: matter).last?.body)
      #expect(words.contains("（原定2026年12月15日）") && words.contains("比原定期限晚3天。"))
    }
  }

  @Test("is followed by publication: after the due day, again while it lasts, and once accepted (3.6c)", arguments: Backend.available)
  func published(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, id) = try await Self.promised(house)
      #expect(try await play.due(on: matter).contains("publishProgress 2027-01-14 3.6c"))
      house.go("2027-01-10", "09:00")
      let first: ID<Publication> = try await house.make(PublishProgress(matter, remark: "请监督。"), by: House.clerk)
      let paper = try await house.read { try PaperTable.find(first, $0.tx) }
      for words in ["责任方：永安热力公司。完成标准：室温不低于十八度。", "现状：正在落实。", "比原定期限晚26天。", "请监督。"] {
        #expect(paper.body.contains(words), "\(words)")
      }
      #expect(try #require(paper.untilDay) >= house.now.day.adding(15))
      #expect(try await play.due(on: matter).contains("publishProgress 2027-04-10 3.6c"))
      house.go("2027-01-12", "09:00")
      try await house.perform(
        CompleteCommitment(matter, id, through: .paper(from: "冯工"), saying: "完成", lateReason: "停产"), by: House.clerk)
      try await house.perform(AcceptCommitment(matter, id, saying: "看过"), by: House.chair)
      #expect(try await play.due(on: matter).contains("publishProgress 2027-01-22 3.6c"))
      #expect(try await play.missing(of: matter).contains(.progress))
      let second: ID<Publication> = try await house.make(PublishProgress(matter), by: House.clerk)
      let result = try await house.read { try PaperTable.find(second, $0.tx) }
      #expect(result.body.contains("现状：已完成并验收。") && result.number != paper.number)
      #expect(try await play.owed(.publishProgress, on: matter) == nil)
      #expect(try await !play.missing(of: matter).contains(.progress))
    }
  }

  @Test("counts as published only when the paper came after the acceptance, on the same day too (3.6c)", arguments: Backend.available)
  func sameDay(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, id) = try await Self.promised(house)
      house.go("2026-11-16", "09:00")
      try await house.perform(PublishProgress(matter), by: House.clerk)
      house.go("2026-11-16", "15:00")
      try await house.perform(CompleteCommitment(matter, id, through: .paper(from: "冯工"), saying: "完成"), by: House.clerk)
      try await house.perform(AcceptCommitment(matter, id, saying: "看过"), by: House.chair)
      // The paper of the morning says that it is still being carried out.
      #expect(try await play.papers(.progress, of: matter).last?.body.contains("现状：正在落实。") == true)
      #expect(try await play.owed(.publishProgress, on: matter) != nil)
      #expect(try await play.missing(of: matter).contains(.progress))
    }
  }

  @Test("has nothing to publish where nobody is to do anything (3.6c)", arguments: Backend.available)
  func empty(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).report(points: [Scenario.Point()])
      #expect(try await house.refusal(of: PublishProgress(matter), by: House.clerk) == Refused(.progressEmpty, "3.6c"))
    }
  }
}
