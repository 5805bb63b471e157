import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("落实事项 · who carries out what, until when, and how one sees it done (3.6a)")
struct CommitmentTests {
  /// A reported matter with one commitment of the heating company, due 2026-12-15.
  private static func promised(_ house: House, measured: Bool = true) async throws -> (Scenario, ID<Matter>, Commitment) {
    let play = Scenario(house)
    let matter = try await play.report(points: [Scenario.Point(promises: [Scenario.promise()])])
    let line = try await play.commitments(of: matter)[0]
    if measured { try await play.describe(line.commitment.id, of: matter) }
    return (play, matter, line.commitment)
  }

  private static func token(_ house: House, _ id: ID<Commitment>) async throws -> String {
    try await house.perform(GiveOwnerLink(id), by: House.clerk)
    return try await house.read { try known(OwnerLinks.token(of: id, $0)) }
  }

  @Test("says how one will see it done, and whose it is (3.6a)", arguments: Backend.available)
  func described(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, promise) = try await Self.promised(house, measured: false)
      #expect(promise.measure.isEmpty)
      #expect(try await play.due(on: matter).contains("describeCommitments 2026-11-20 3.6a"))
      func describe(_ measure: String, _ owner: ID<Organisation>? = nil) -> DescribeCommitment {
        DescribeCommitment(matter, promise.id, measure: measure, kind: .organisation, organisation: owner)
      }
      #expect(try await house.refusal(of: describe(" "), by: House.clerk) == Refused(.measureMissing, "3.6a"))
      let elsewhere = try await house.organisation("外村公司", in: House.village).id
      #expect(try await house.barred(describe("不低于十八度", elsewhere), by: House.clerk) == .notFound)
      let company = try await house.organisation("永安热力公司").id
      try await house.perform(describe("不低于十八度", company), by: House.clerk)
      let line = try await play.commitments(of: matter)[0]
      #expect(line.commitment.measure == "不低于十八度" && line.organisation == company && line.commitment.ownerKind == .organisation)
      #expect(try await play.owed(.describeCommitments, on: matter) == nil)
      // The owner people read is the one chosen: the register's name, another typed by hand, or the community's body.
      #expect(line.commitment.owner == "永安热力公司")
      let second = try await house.organisation("东山供热公司", account: 402).id
      try await house.perform(describe("不低于十八度", second), by: House.clerk)
      func name() async throws -> String { try await play.commitments(of: matter)[0].commitment.owner }
      #expect(try await name() == "东山供热公司")
      func other(_ name: String, _ kind: Commitment.Owner = .organisation) -> DescribeCommitment {
        DescribeCommitment(matter, promise.id, measure: "不低于十八度", kind: kind, owner: name)
      }
      let token = try await Self.token(house, promise.id)
      try await house.perform(other("三单元住户自救会"), by: House.clerk)
      // The link was the other owner's.
      #expect(
        try await house.refusal(of: ReportProgress(matter, promise.id, through: .link(token), saying: "已开工"), by: .anonymous)
          == Refused(.linkUnknown, "3.6b"))
      #expect(try await name() == "三单元住户自救会")
      try await house.perform(other(" "), by: House.clerk)
      #expect(try await name() == "三单元住户自救会")
      try await house.perform(other("本社区", .community), by: House.clerk)
      #expect(try await name() == "本社区")
    }
  }

  @Test("on paper names who brought it; a form for paper left blank is not taken for an account's (3.6b)", arguments: Backend.available)
  func brought(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, promise) = try await Self.promised(house)
      let blank = ReportProgress(matter, promise.id, through: .paper(from: " "), saying: "换到二单元")
      #expect(try await house.refusal(of: blank, by: House.clerk) == Refused(.witnessMissing, "3.6a"))
      try await house.perform(ReportProgress(matter, promise.id, through: .paper(from: "冯工"), saying: "换到二单元"), by: House.clerk)
      #expect(try await play.commitments(of: matter)[0].steps.map(\.byName) == ["冯工"])
    }
  }

  @Test("is warned of when its task looks unlawful, and stands with a reason (3.6f)", arguments: Backend.available)
  func unlawful(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point()])
      let point = try await play.adoptions(of: matter)[0].point
      func make(_ task: String, _ reason: String = "") -> MakeCommitment {
        MakeCommitment(
          matter, on: point, owner: CommitmentOwner(name: "居委会", kind: .community), task: task, measure: "公布", dueDay: house.now.day,
          lawfulReason: reason)
      }
      #expect(try await house.refusal(of: make("对拖欠的罚款"), by: House.clerk) == Refused(.unlawfulUnchecked, "3.6f"))
      #expect(try await house.refusal(of: make("公告不得停水停电催费", " "), by: House.clerk) == Refused(.unlawfulUnchecked, "3.6f"))
      try await house.perform(make("公告不得停水停电催费", "是禁止，不是实施"), by: House.clerk)
      #expect(try await house.read { try EventTable.of(matter, $0.tx).last?.reason } == "是禁止，不是实施")
      #expect(try await play.commitments(of: matter).map(\.commitment.task) == ["公告不得停水停电催费"])
    }
  }

  @Test("is not complete while nobody wrote down how one would see it (3.6a)", arguments: Backend.available)
  func unmeasured(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, promise) = try await Self.promised(house, measured: false)
      let done = CompleteCommitment(matter, promise.id, through: .paper(from: "冯工"), saying: "换好了")
      #expect(try await house.refusal(of: done, by: House.clerk) == Refused(.measureMissing, "3.6a"))
    }
  }

  @Test(
    "is made later too: with owner, measure and a day that has not passed, on a point that was agreed (3.6a)", arguments: Backend.available)
  func made(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [
        Scenario.Point(), Scenario.Point(text: "费用如何分担", outcome: .notAgreed, result: "没有谈拢。"),
      ])
      let points = try await play.adoptions(of: matter).map(\.point)
      let company = CommitmentOwner(name: "永安热力公司", kind: .organisation)
      func make(
        _ owner: CommitmentOwner = company, task: String = "更换", measure: String = "十八度", due: String = "2026-12-01",
        on point: ID<PlanRecord.Point>? = nil
      ) -> MakeCommitment {
        MakeCommitment(matter, on: point ?? points[0], owner: owner, task: task, measure: measure, dueDay: known(Day(iso: due)))
      }
      func refused(_ command: MakeCommitment) async throws -> Refused? { try await house.refusal(of: command, by: House.clerk) }
      #expect(try await refused(make(CommitmentOwner(name: " ", kind: .organisation))) == Refused(.nameMissing, "3.6a"))
      #expect(try await refused(make(task: "")) == Refused(.nameMissing, "3.6a"))
      #expect(try await refused(make(measure: "")) == Refused(.measureMissing, "3.6a"))
      #expect(try await refused(make(due: "2026-11-12")) == Refused(.nextDayPast, "3.6a"))
      #expect(try await refused(make(on: ID(rawValue: 9))) == Refused(.pointUnknown, "3.5e"))
      #expect(try await refused(make(on: points[1])) == Refused(.pointNotAgreed, "3.5h"))
      let elsewhere = try await house.organisation("外村公司", in: House.village).id
      let stranger = make(CommitmentOwner(name: "外村公司", kind: .organisation, organisation: elsewhere))
      #expect(try await house.barred(stranger, by: House.clerk) == .notFound)
      let own = try await house.organisation("永安热力公司").id
      let mislabelled = make(CommitmentOwner(name: "居委会", kind: .community, organisation: own))
      #expect(try await house.barred(mislabelled, by: House.clerk) == .notFound)
      try await house.perform(make(due: "2026-11-13"), by: House.clerk)
      let line = try await play.commitments(of: matter)[0]
      #expect(line.origin == .later && line.commitment.state == .open && line.commitment.firstDueDay.iso == "2026-11-13")
      #expect(try await play.due(on: matter).contains("carryOut 2026-11-13 3.6b"))
      #expect(try await play.missing(of: matter).contains(.commitments))
    }
  }

  @Test("is reported by its owner's account, and by nobody else's (3.6a, 3.6b)", arguments: Backend.available)
  func account(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, promise) = try await Self.promised(house, measured: false)
      let (company, ours) = try await house.organisation("永安热力公司")
      let (_, theirs) = try await house.organisation("安居物业", account: 402)
      try await play.describe(promise.id, of: matter, as: company)
      func report(_ text: String = "已拆旧管") -> ReportProgress { ReportProgress(matter, promise.id, saying: text) }
      let forbidden = AccessError.forbidden(needed: [.organisation], clause: "3.6a")
      for member in [House.chair, House.clerk, House.secretary, House.supervisor, House.resident, House.township, theirs] {
        #expect(try await house.barred(report(), by: member) == forbidden, "\(member.name)")
        #expect(try await house.barred(CompleteCommitment(matter, promise.id, saying: "完成"), by: member) == forbidden, "\(member.name)")
      }
      #expect(try await house.barred(report(), by: .anonymous) == .signIn)
      #expect(try await house.refusal(of: report(" "), by: ours) == Refused(.textMissing, "3.6a"))
      try await house.perform(report(), by: ours)
      #expect(
        try await house.refusal(of: CompleteCommitment(matter, promise.id, saying: ""), by: ours) == Refused(.textMissing, "3.6a"))
      let photo = KeptPhoto(sha256: "cd", kind: "image/jpeg", size: 3)
      try await house.perform(CompleteCommitment(matter, promise.id, saying: "全楼换完", photo: photo), by: ours)
      let line = try await play.commitments(of: matter)[0]
      #expect(line.steps.map(\.kind) == [.progress, .completed] && line.steps.map(\.byName) == [ours.name, ours.name])
      #expect(line.steps[1].photo != nil && line.completedBy == ours.id && line.commitment.state == .completed)
      let enclosures = try await house.read { try DossierBuilder.enclosures(of: MatterTable.find(matter, $0.tx), $0.tx).map(\.sha256) }
      #expect(enclosures.contains("cd"))
      #expect(try await play.messages(for: "chair").contains { $0.kind == "completed" && $0.subject == matter.rawValue })
      #expect(try await house.refusal(of: report(), by: ours) == Refused(.commitmentState, "3.6a"))
    }
  }

  @Test("of the community is reported by its secretary, committee and clerk (3.6a)", arguments: Backend.available)
  func community(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, promise) = try await Self.promised(house, measured: false)
      try await house.perform(DescribeCommitment(matter, promise.id, measure: "公布账目", kind: .community), by: House.clerk)
      let report = ReportProgress(matter, promise.id, saying: "正在收集票据")
      for member in [House.supervisor, House.resident, House.township, House.administrator] {
        #expect(
          try await house.barred(report, by: member) == .forbidden(needed: Role.community, clause: "3.6a"), "\(member.name)")
      }
      let (_, company) = try await house.organisation("永安热力公司")
      #expect(try await house.barred(report, by: company) == .forbidden(needed: Role.community, clause: "3.6a"))
      for member in [House.secretary, House.office, House.chair, House.clerk] { try await house.perform(report, by: member) }
      #expect(try await play.commitments(of: matter)[0].steps.count == 4)
      #expect(try await play.owed(.carryOut, on: matter)?.clause == "3.6a")
      #expect(try await play.owed(.urgeOwner, on: matter) == nil)
    }
  }

  @Test("comes on paper through the committee, which names who brought it (3.6b)", arguments: Backend.available)
  func paper(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, promise) = try await Self.promised(house)
      func report(from name: String) -> ReportProgress { ReportProgress(matter, promise.id, through: .paper(from: name), saying: "进场") }
      #expect(try await house.barred(report(from: "冯工"), by: .anonymous) == .signIn)
      for member in [House.supervisor, House.secretary, House.resident] {
        #expect(try await house.barred(report(from: "冯工"), by: member) == .forbidden(needed: Role.committee, clause: "3.6a"))
      }
      #expect(try await house.refusal(of: report(from: " "), by: House.clerk) == Refused(.witnessMissing, "3.6a"))
      try await house.perform(report(from: "冯工"), by: House.clerk)
      #expect(try await play.commitments(of: matter)[0].steps.map(\.byName) == ["冯工"])
    }
  }

  @Test("says why when it is late, counted from the day first promised (3.6a, 2.2b)", arguments: Backend.available)
  func late(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, promise) = try await Self.promised(house)
      func done(_ reason: String = "") -> CompleteCommitment {
        CompleteCommitment(matter, promise.id, through: .paper(from: "冯工"), saying: "换完", lateReason: reason)
      }
      house.go("2026-12-18", "09:00")
      #expect(try await house.refusal(of: done(), by: House.clerk) == Refused(.lateReasonMissing, "3.6a"))
      try await house.perform(done("管材缺货"), by: House.clerk)
      let event = try #require(try await house.read { try EventTable.of(matter, $0.tx).last })
      #expect(event.act == .completeCommitment && event.dueDay?.iso == "2026-12-15" && event.daysLate == 3)
      #expect(event.lateReason == "管材缺货")
      let line = try await play.commitments(of: matter)[0]
      #expect(line.steps.last?.text.contains("管材缺货") == true)
      #expect(line.daysLate(on: known(Day(iso: "2027-03-01"))) == 3)
    }
  }
}
