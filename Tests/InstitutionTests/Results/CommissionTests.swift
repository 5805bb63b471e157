import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("受委托协商 · a deliberation commissioned from above, its result and its answer (3.6d)")
struct CommissionTests {
  private static func ask(title: String = "供热收费办法", text: String = "请就新办法征求居民意见", due: Day? = nil, by organ: String = "")
    -> CommissionDeliberation
  {
    CommissionDeliberation(in: House.urban, by: organ, title: title, text: text, dueDay: due)
  }

  private static func line(_ id: ID<Commission>, _ house: House) async throws -> CommissionLine {
    try await house.read { try CommissionTable.find(id, $0.tx) }
  }

  /// A commission that became a matter and was reported on 2026-11-13.
  private static func reported(_ house: House, by member: Member, organ: String = "") async throws -> (Scenario, ID<Matter>, ID<Commission>)
  {
    let play = Scenario(house)
    let id: ID<Commission> = try await house.make(ask(by: organ), by: member)
    let opinion = try await line(id, house).opinion
    let matter = try await play.report(opinion: opinion, points: [Scenario.Point()])
    return (play, matter, id)
  }

  @Test("comes from a department or township above the community, or as a letter the committee enters (3.6d)", arguments: Backend.available)
  func asked(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let elsewhere = House.official(305, "外县科长", of: "外县民政局", .department, in: known(House.village.prefix(at: .county)))
      let needed = AccessError.forbidden(needed: Role.government.union(Role.committee), clause: "3.6d")
      for member in [House.secretary, House.supervisor, House.resident, House.administrator, House.villageTownship, elsewhere] {
        #expect(try await house.barred(Self.ask(), by: member) == needed, "\(member.name)")
      }
      #expect(try await house.barred(Self.ask(), by: .anonymous) == .signIn)
      func refused(_ command: CommissionDeliberation, _ member: Member = House.department) async throws -> Refused? {
        try await house.refusal(of: command, by: member)
      }
      #expect(try await refused(Self.ask(title: " ")) == Refused(.nameMissing, "3.6d"))
      #expect(try await refused(Self.ask(text: "")) == Refused(.textMissing, "3.6d"))
      #expect(try await refused(Self.ask(due: house.now.day.adding(-1))) == Refused(.nextDayPast, "3.6d"))
      #expect(try await refused(Self.ask(by: " "), House.clerk) == Refused(.nameMissing, "3.6d"))
      // An official speaks for its own organ, whatever the form says.
      let id: ID<Commission> = try await house.make(Self.ask(by: "省政府"), by: House.department)
      let line = try await Self.line(id, house)
      #expect(line.organ == "朝阳区供热办" && line.commission.state == .asked)
      let entry = try await house.read { try OpinionTable.find(line.opinion, $0.tx) }
      #expect(entry.isRequest && entry.giverName == "朝阳区供热办" && entry.dueDay.iso == "2026-11-23")
      let letter: ID<Commission> = try await house.make(Self.ask(by: "区水务局"), by: House.clerk)
      #expect(try await Self.line(letter, house).organ == "区水务局")
      let ours = try await house.read { try CommissionTable.list(in: House.urban, $0.tx).count }
      let theirs = try await house.read {
        try CommissionTable.list(of: "朝阳区供热办", at: known(House.department.area), $0.tx).map(\.commission.id)
      }
      #expect(ours == 2 && theirs == [id])
    }
  }

  @Test("is reported and answered, each in time, each published; both sides see what is owed (3.6d)", arguments: Backend.available)
  func answered(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, id) = try await Self.reported(house, by: House.department)
      #expect(try await Self.line(id, house).commission.state == .taken)
      #expect(try await play.due(on: matter).contains("reportCommission 2026-11-20 3.6d"))
      #expect(
        try await house.refusal(of: AnswerCommission(matter, saying: "采纳"), by: House.department) == Refused(.commissionState, "3.6d"))
      #expect(try await house.refusal(of: ReportCommission(matter, saying: " "), by: House.clerk) == Refused(.textMissing, "3.6d"))
      #expect(
        try await house.barred(ReportCommission(matter, saying: "报告"), by: House.department)
          == .forbidden(needed: Role.committee, clause: "3.6d"))
      house.go("2026-11-16", "09:00")
      try await house.perform(ReportCommission(matter, saying: "居民希望分期"), by: House.clerk)
      #expect(try await play.papers(.commissionReport, of: matter).first?.body.contains("居民希望分期") == true)
      #expect(try await house.refusal(of: ReportCommission(matter, saying: "再报"), by: House.clerk) == Refused(.commissionState, "3.6d"))
      let duty = try #require(try await play.owed(.answerCommission, on: matter))
      #expect(duty.owners == [.department] && duty.deadline.day.iso == "2026-12-01" && duty.clause == "3.6d")
      #expect(try await play.missing(of: matter).contains(.commission))
      #expect(try await house.refusal(of: AnswerCommission(matter, saying: ""), by: House.department) == Refused(.answerMissing, "3.6d"))
      try await house.perform(AnswerCommission(matter, saying: "采纳，明年起分期"), by: House.department)
      #expect(try await play.papers(.commissionAnswer, of: matter).first?.body.contains("采纳，明年起分期") == true)
      #expect(try await Self.line(id, house).commission.state == .answered)
      #expect(try await !play.missing(of: matter).contains(.commission))
      #expect(
        try await house.refusal(of: AnswerCommission(matter, saying: "又答"), by: House.department) == Refused(.commissionState, "3.6d"))
    }
  }

  @Test("is answered by nobody but who commissioned it: the community does not speak for those above (3.6d)", arguments: Backend.available)
  func stranger(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, _) = try await Self.reported(house, by: House.department)
      try await house.perform(ReportCommission(matter, saying: "居民希望分期"), by: House.clerk)
      let answer = AnswerCommission(matter, saying: "采纳")
      #expect(try await house.barred(answer, by: House.township) == .forbidden(needed: Role.government, clause: "3.6d"))
      for member in [House.secretary, House.supervisor, House.resident, House.villageTownship] {
        #expect(try await house.barred(answer, by: member) == .forbidden(needed: Role.government.union(Role.committee), clause: "3.6d"))
      }
      for member in [House.clerk, House.chair, House.member] {
        #expect(try await house.barred(answer, by: member) == .forbidden(needed: Role.government, clause: "3.6d"), "\(member.name)")
      }
      try await house.perform(answer, by: House.department)
    }
  }

  @Test(
    "that came by letter is answered by letter: the committee enters it, and the paper says who did (3.6d)", arguments: Backend.available)
  func letter(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, _) = try await Self.reported(house, by: House.clerk, organ: "区水务局")
      try await house.perform(ReportCommission(matter, saying: "居民希望分期"), by: House.clerk)
      #expect(try await play.owed(.answerCommission, on: matter)?.owners == Role.committee)
      let answer = AnswerCommission(matter, saying: "同意分期")
      #expect(try await house.barred(answer, by: House.department) == .forbidden(needed: Role.government, clause: "3.6d"))
      try await house.perform(answer, by: House.clerk)
      let body = try #require(try await play.papers(.commissionAnswer, of: matter).first?.body)
      #expect(body.contains("同意分期") && body.contains("来函由王文书代录。") && body.contains("> 区水务局"))
    }
  }

  /// Two organs ask, their commissions are joined into one topic, reported on 2026-11-13.
  private static func two(_ house: House) async throws -> (Scenario, ID<Matter>, heating: ID<Commission>, street: ID<Commission>) {
    let play = Scenario(house)
    let heating: ID<Commission> = try await house.make(ask(), by: House.department)
    let street: ID<Commission> = try await house.make(ask(title: "供热投诉", due: Day(iso: "2026-11-10")), by: House.township)
    let entries = [try await line(heating, house).opinion, try await line(street, house).opinion]
    try await house.perform(JoinOpinions([entries[1]], to: entries[0], because: "同一件事"), by: House.clerk)
    let matter = try await play.report(opinion: entries[0], points: [Scenario.Point()])
    return (play, matter, heating, street)
  }

  @Test(
    "of two organs on one topic is reported to each and answered by each; one silent organ holds the dossier open (3.6d, 3.5g)",
    arguments: Backend.available)
  func several(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, heating, street) = try await Self.two(house)
      let lines = try await house.read { try CommissionTable.of(matter, $0.tx) }
      #expect(lines.map(\.commission.id) == [heating, street] && lines.map(\.commission.state) == [.taken, .taken])
      try await house.perform(ReportCommission(matter, of: heating, saying: "分期"), by: House.clerk)
      #expect(try await play.messages(for: "department").map(\.kind) == ["commissionReport"])
      #expect(try await play.messages(for: "township").allSatisfy { $0.kind != "commissionReport" })
      try await house.perform(AnswerCommission(matter, saying: "采纳"), by: House.department)
      #expect(try await play.missing(of: matter).contains(.commission))
      // The township wanted its result on 2026-11-10: three days late on the day of the report.
      #expect(try await play.due(on: matter).contains("reportCommission 2026-11-10 3.6d"))
      let late = Refused(.lateReasonMissing, "3.6d")
      #expect(try await house.refusal(of: ReportCommission(matter, saying: "限期整改"), by: House.clerk) == late)
      try await house.perform(ReportCommission(matter, saying: "限期整改", lateReason: "等开会"), by: House.clerk)
      #expect(try await play.messages(for: "township").first?.kind == "commissionReport")
      #expect(
        try await house.barred(AnswerCommission(matter, of: street, saying: "代答"), by: House.department)
          == .forbidden(needed: Role.government, clause: "3.6d"))
      try await house.perform(AnswerCommission(matter, saying: "已督办"), by: House.township)
      #expect(try await !play.missing(of: matter).contains(.commission))
      #expect(try await play.papers(.commissionReport, of: matter).count == 2)
      #expect(try await play.papers(.commissionAnswer, of: matter).count == 2)
    }
  }

  @Test("reminds the organ that owes the answer, in its own capacity (3.6d, 2.2b)", arguments: Backend.available)
  func reminded(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, heating, _) = try await Self.two(house)
      try await house.perform(ReportCommission(matter, of: heating, saying: "分期"), by: House.clerk)
      house.go("2026-11-28", "08:00")
      try await Clockwork(house.institution).tick()
      let told = try await house.read { try Outbox.newest(in: House.urban, for: .department, about: [matter], $0.tx).map(\.kind) }
      #expect(told == ["reminder.answerCommission", "commissionReport"])
      let other = try await house.read { try Outbox.newest(in: House.urban, for: .department, about: [], $0.tx) }
      #expect(other.isEmpty)
      let line = try await house.read { try CommissionTable.find(heating, $0.tx).waitsUntil($0)?.iso }
      #expect(line == "2026-11-28")
    }
  }

  @Test("wanted by a day owes its result from the topic on, and is late after it (3.6d)", arguments: Backend.available)
  func wanted(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let id: ID<Commission> = try await house.make(Self.ask(due: Day(iso: "2026-11-10")), by: House.department)
      let opinion = try await Self.line(id, house).opinion
      let matter = try await play.deliberate(opinion: opinion, points: [Scenario.Point()])
      let owed = try #require(try await play.owed(.awaitedResult, on: matter))
      #expect(owed.clause == "3.6d" && owed.owners == Role.committee && owed.daysLate(at: house.now) == 2)
    }
  }

  @Test("is not answered by an office of the same name at another level (3.6d)", arguments: Backend.available)
  func namesake(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let city = House.official(306, "市科长", of: House.department.organ, .department, in: known(House.urban.prefix(at: .prefecture)))
      let (_, matter, _) = try await Self.reported(house, by: House.department)
      try await house.perform(ReportCommission(matter, saying: "居民希望分期"), by: House.clerk)
      #expect(
        try await house.barred(AnswerCommission(matter, saying: "不采纳"), by: city) == .forbidden(needed: Role.government, clause: "3.6d"))
    }
  }

  @Test("says when it was reported late, and why (3.6d, 2.2b)", arguments: Backend.available)
  func late(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, _) = try await Self.reported(house, by: House.township)
      house.go("2026-11-23", "09:00")
      #expect(try await house.refusal(of: ReportCommission(matter, saying: "报告"), by: House.clerk) == Refused(.lateReasonMissing, "3.6d"))
      try await house.perform(ReportCommission(matter, saying: "报告", lateReason: "等待签字"), by: House.clerk)
      let event = try #require(try await house.read { try EventTable.of(matter, $0.tx).last })
      #expect(event.daysLate == 3 && event.lateReason == "等待签字")
    }
  }

  @Test("that the work meeting did not take up is declined, with its reason in the ledger (3.6d, 3.5b)", arguments: Backend.available)
  func declined(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let id: ID<Commission> = try await house.make(Self.ask(), by: House.department)
      let body = try await play.seatCommittee()
      let opinion = try await Self.line(id, house).opinion
      let meeting = play.workMeeting(on: opinion, seats: [body.chair], outcome: .notInScope, reason: "不属于本社区", topic: nil)
      try await house.perform(meeting, by: House.clerk)
      let line = try await Self.line(id, house)
      #expect(line.commission.state == .declined && line.matter == nil && line.ledgerAnswer == "不属于本社区")
    }
  }

  @Test("has nothing to report where nobody commissioned anything (3.6d)", arguments: Backend.available)
  func none(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).report(points: [Scenario.Point()])
      #expect(try await house.barred(ReportCommission(matter, saying: "报告"), by: House.clerk) == .notFound)
      #expect(try await house.barred(AnswerCommission(matter, saying: "反馈"), by: House.township) == .notFound)
    }
  }
}
