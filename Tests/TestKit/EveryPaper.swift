import Deliberation
import Institution
import Sortition
import Storage
import Testing

/// Plays two deliberations that publish a paper of every kind: one in the urban community with a lot, an online round, a correction and a
/// decision on another track; one in the village with a commission, the four steps and an assembly that is broken off once.
package struct EveryPaper: Sendable {
  package let house: House
  package let play: Scenario

  package init(_ house: House) {
    self.house = house
    play = Scenario(house)
  }

  /// Plays both.
  ///
  /// - Returns: the file of the list that a lot was drawn from.
  @discardableResult
  package func run() async throws -> [UInt8] {
    try await village()
    house.go("2026-11-02")
    return try await urban()
  }

  // MARK: The village

  private func who(_ role: Role, _ name: String) -> Member { House.staff(role, name, in: House.village) }

  private func village() async throws {
    let clerk = who(.clerk, "村文书"), secretary = who(.secretary, "村书记"), chair = who(.chair, "村主任")
    let asked = CommissionDeliberation(
      in: House.village, by: "", title: "村道养护办法", text: "请就新办法征求村民意见", dueDay: known(Day(iso: "2026-11-20")))
    let commission: ID<Commission> = try await house.make(asked, by: House.villageTownship)
    let opinion = try await house.read { try CommissionTable.find(commission, $0.tx).opinion }
    let points = [
      Scenario.Point(text: "是否筹资", result: "多数愿意每户筹资。", dissents: ["我家不走这条路"]),
      Scenario.Point(text: "先修哪一段", result: "先修村口。", promises: [Scenario.promise("村委会", "修好村口路面", due: "2026-11-30")]),
    ]
    let matter = try await play.report(in: House.village, on: Scenario.reserved, opinion: opinion, points: points)
    try await house.perform(PublishRoster(of: House.village), by: chair)
    house.go("2026-11-16")
    try await house.perform(ReportCommission(matter, of: commission, saying: "村民希望分期筹资"), by: clerk)
    try await house.perform(AnswerCommission(matter, of: commission, saying: "同意分期"), by: House.villageTownship)
    try await assembly(matter, clerk: clerk, secretary: secretary, chair: chair)
    house.go("2026-12-08")
    let decided = try await play.adoptions(of: matter)[0].point
    try await house.perform(
      MakeCommitment(
        matter, on: decided, owner: CommitmentOwner(name: "村委会", kind: .community), task: "修好村口路面", measure: "能过农用车",
        dueDay: house.now.day.adding(20)), by: clerk)
    try await house.perform(PublishProgress(matter, remark: "余下一段明年春天动工。"), by: clerk)
  }

  private func assembly(_ matter: ID<Matter>, clerk: Member, secretary: Member, chair: Member) async throws {
    _ = try await house.roster(20, in: House.village)
    let call = AssemblyCall(
      kind: .assembly, basis: .households, ground: .reserved, question: "是否每户筹资修路", group: "", authorisation: "")
    let sitting = try await Sitting.call(call, on: matter, in: House.village, house)
    for (step, count) in [(AssemblyStep.partyStudy, 0), (.committeesConsult, 0), (.partyMembers, 20)] {
      let record = AssemblyStep.Record(
        step: step, heldOn: house.now.day, expected: count, present: count, inFavour: count * 4 / 5, text: "同意提请决定")
      try await house.perform(RecordStep(matter, sitting.id, record), by: secretary)
    }
    try await house.perform(sitting.notice("2026-11-27", at: "村部大院"), by: clerk)
    let first = try await sitting.freeze("2026-11-27")
    try await sitting.arrive(first.prefix(8))
    try await sitting.open()
    try await house.perform(BreakOffAssembly(matter, sitting.id, because: "会场停电"), by: chair)
    try await house.perform(sitting.notice("2026-12-08", at: "村小学"), by: clerk)
    let second = try await sitting.freeze("2026-12-08")
    try await sitting.arrive(second.prefix(9))
    try await sitting.open()
    try await house.perform(
      CountBallots(
        matter, sitting.id, paperVoters: second.prefix(3).map(\.id), paper: Tally.Count(inFavour: 2, invalid: 1),
        hands: Tally.Count(inFavour: 4, against: 1, abstained: 1)), by: clerk)
    try await sitting.close()
  }

  // MARK: The urban community

  private func urban() async throws -> [UInt8] {
    let matter = try await play.propose()
    try await house.perform(
      AdoptCharter(rules: "每月一次例会", duties: "受理意见、组织协商", yearPlan: "供暖和停车", in: House.urban), by: House.chair)
    try await house.perform(PublishRoster(of: House.urban), by: House.chair)
    try await play.approveTopic(matter)
    try await play.neighbours(40)
    let (lot, list) = try await play.draw(matter)
    let seat = try await play.lot(lot).seats[0]
    try await house.perform(ReplaceSeat(matter, lot, from: list.list, alias: seat.alias, because: "出差"), by: House.clerk)
    try await house.perform(OpenOnline(matter, Scenario.call(["先换公共管道", "按户分摊", "再收费"])), by: House.clerk)
    house.go("2026-11-04", "15:30")
    var plan = Scenario.plan()
    plan.points += ["是否收停车费", "是否夜间限行"]
    try await house.perform(SubmitPlan(plan, for: matter), by: House.clerk)
    try await play.approvePlan(matter)
    try await play.postNotice(matter)
    try await play.serve(matter)
    try await answer(matter)
    try await meet(matter)
    try await afterwards(matter)
    return list.list.bytes
  }

  private func answer(_ matter: ID<Matter>) async throws {
    house.go("2026-11-06")
    let line = try await play.online(matter)
    let own: ID<OnlineStatement> = try await house.make(AddStatement(line.id, "点名的"), by: try await play.neighbour(1))
    try await house.perform(ModerateStatement(matter, own, accepted: false, because: "涉及个人"), by: House.clerk)
    try await house.perform(IssueCodes(line.id), by: House.clerk)
    let slips = try await house.read { try OnlineRoll.slips(of: line.id, group: "", $0) }
    for (number, slip) in slips.enumerated() {
      let side = number % 2 == 0 ? 1 : -1
      for (statement, choice) in zip(line.statements, [1, side, -side]) {
        try await house.perform(AnswerOnline(line.id, statement.id, choice, code: slip.code), by: .anonymous)
      }
    }
    house.go("2026-11-10", "18:00")
    try await Clockwork(house.institution).tick()
  }

  private func meet(_ matter: ID<Matter>) async throws {
    try await play.openMeeting(matter)
    try await play.signIn(matter)
    let points = try await play.plan(of: matter).points.map(\.id)
    let speaker = try await play.meeting(of: matter).attendance[0].id
    try await house.perform(RecordStatement(matter, on: points[0], by: speaker, saying: "家里只有十四度"), by: House.clerk)
    try await house.perform(
      RecordVote(matter, on: points[0], asking: "是否全部更换", inFavour: 3, against: 0, abstained: 1), by: House.clerk)
    try await house.perform(RecordDissent(matter, on: points[1], by: nil, saying: "不该我出钱"), by: House.clerk)
    try await play.decidePoints(matter)
    let parking = Scenario.promise("居委会", "划好停车位", due: "2026-12-20")
    let gate = Scenario.promise("居委会", "装好道闸", due: "2026-12-20")
    for (point, outcome, text, promise) in [
      (points[2], Outcome.partly, "试收一年。", parking), (points[3], .agreed, "夜间十点后限行。", gate),
    ] {
      try await house.perform(
        DecidePoint(matter, point: point, outcome: outcome, text: text, commitments: [promise]), by: House.clerk)
    }
    try await play.closeMeeting(matter)
    house.go("2026-11-13", "10:00")
    try await house.perform(PublishReport(matter, remark: "感谢到会的各位。"), by: House.clerk)
    try await play.board(.report, of: matter)
    try await house.perform(SignMinutes(matter), by: House.chair)
  }

  private func afterwards(_ matter: ID<Matter>) async throws {
    let points = try await play.adoptions(of: matter).map(\.point)
    house.go("2026-11-16")
    let order = OrderCorrection(
      matter, point: points[2], .changed, article: "《物业管理条例》", because: "写明由谁收取", by: known(Day(iso: "2026-11-30")), lesson: "共有部分的收益归业主")
    let correction: ID<CorrectionLine> = try await house.make(order, by: House.township)
    try await house.perform(CarryOutCorrection(matter, correction, newText: "由业主委员会试收一年。"), by: House.clerk)
    try await house.perform(
      AdoptPoints(
        matter,
        [.init(points[0], .adopted), .init(points[2], .partlyAdopted, because: "试行"), .init(points[3], .notAdopted, because: "救护车要进出")]),
      by: House.chair)
    let dissent = try await house.read { try DissentTable.of(matter, $0.tx)[0].id }
    try await house.perform(
      ExplainDissent(matter, dissent, by: "张主任", way: .visit, at: house.now, saying: "由业主决定", reply: "知道了", result: .accepted),
      by: House.chair)
    try await house.perform(ReferMatter(matter, to: .owners, because: "动用维修资金"), by: House.clerk)
    house.go("2026-11-30")
    try await house.perform(RecordReferral(matter, saying: "业主三分之二参与，过半数同意", on: house.now.day), by: House.clerk)
    for line in try await play.commitments(of: matter) where line.commitment.state == .open {
      try await play.carryOut(line.commitment, of: matter)
    }
    try await house.perform(PublishProgress(matter), by: House.clerk)
    try await house.perform(RecordRatings(matter, [.satisfied: 30, .middling: 4]), by: House.clerk)
    house.go("2026-12-01")
    try await house.perform(SealDossier(matter), by: House.clerk)
  }
}
