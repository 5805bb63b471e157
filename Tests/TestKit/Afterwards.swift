package import Deliberation
package import Institution
import PolicyFiles
import Storage
import Testing

/// What follows a deliberation: who acts from above, and the steps that tests share (3.5h, 3.6).
extension House {
  package static let office = staff(.office, "钱委员")
  package static let township = official(301, "刘科员", of: "永安街道办事处", .township, in: known(urban.prefix(at: .township)))
  package static let villageTownship = official(302, "姜科员", of: "河湾镇人民政府", .township, in: known(village.prefix(at: .township)))
  package static let department = official(303, "高科长", of: "朝阳区供热办", .department, in: known(urban.prefix(at: .county)))

  /// Somebody of a township or department.
  package static func official(_ number: Int64, _ name: String, of organ: String, _ role: Role, in area: AreaCode) -> Member {
    Member(id: ID(rawValue: number), name: name, organ: organ, area: area, roles: [role])
  }

  /// An organisation of the register, and the account that speaks for it.
  package func organisation(_ name: String, account number: Int64 = 401, in area: AreaCode = urban) async throws -> (
    id: ID<Organisation>, account: Member
  ) {
    let id: ID<Organisation> = try await make(
      RegisterOrganisation(name, kind: .residentUnits, in: area), by: House.staff(.clerk, "王文书", in: area))
    let account = Member(id: ID(rawValue: number), name: name + "经办人", area: area, roles: [.organisation], organisation: id)
    return (id, account)
  }

  /// Lets some seconds pass.
  package func wait(seconds: Int64) { go(at: Instant(milliseconds: now.milliseconds + seconds * 1000)) }
}

extension Scenario {
  /// One point of a deliberation, with what it came to.
  package struct Point: Sendable {
    let text: String, outcome: Outcome, result: String
    let promises: [DecidePoint.Promise], dissents: [String]

    package init(
      text: String = "是否更换暖气片", outcome: Outcome = .agreed, result: String = "同意更换。", promises: [DecidePoint.Promise] = [],
      dissents: [String] = []
    ) {
      (self.text, self.outcome, self.result) = (text, outcome, result)
      (self.promises, self.dissents) = (promises, dissents)
    }
  }

  package static func promise(_ owner: String = "永安热力公司", _ task: String = "更换3号楼暖气片", due: String = "2026-12-15") -> DecidePoint.Promise {
    DecidePoint.Promise(owner: owner, task: task, dueDay: known(Day(iso: due)))
  }

  package static let reserved = Topic(title: "公益金筹集", question: "是否按户筹资修路", entryCode: "finance.welfare")

  /// Plays a lean deliberation in any community, in time, until its report is due.
  package func deliberate(
    in area: AreaCode = Scenario.area, on topic: Topic = Scenario.topic, opinion: ID<Opinion>? = nil, points: [Point]
  ) async throws -> ID<Matter> {
    func who(_ role: Role) -> Member { House.staff(role, "\(role.rawValue)", in: area) }
    let body = try await seatCommittee(in: area)
    try await house.perform(AdoptCatalogue(house.institution.library.catalogue, in: area), by: who(.chair))
    let said = if let opinion { opinion } else { try await say("三号楼暖气不热", in: area) }
    house.go("2026-11-03", "14:00")
    let decision = WorkMeeting.Decision(opinion: said, outcome: .topic, reason: "列为议题", topic: topic)
    let meeting = WorkMeeting(
      heldAt: house.now, place: "会议室", seatsPresent: [body.chair], othersPresent: "", decisions: [decision])
    try await house.perform(HoldWorkMeeting(meeting, in: area), by: who(.clerk))
    let matter = try await house.read { try known(OpinionTable.find(said, $0.tx).matter) }
    try await house.perform(ApproveTopic(matter), by: who(.secretary))
    var plan = Scenario.plan()
    plan.points = points.map(\.text)
    plan.missingVoices = Dictionary(uniqueKeysWithValues: PartyKind.allCases.map { ($0, "本次不涉及") })
    for kind in Set(plan.participants.map(\.kind)) { plan.missingVoices[kind] = nil }
    try await house.perform(SubmitPlan(plan, for: matter), by: who(.clerk))
    try await house.perform(ApprovePlan(matter), by: who(.secretary))
    try await house.perform(PostNotice(matter, opening: ""), by: who(.clerk))
    let invited = try await self.plan(of: matter).invited.map(\.id)
    try await house.perform(RecordService(matter, on: invited, by: .phone, at: house.now), by: who(.clerk))
    try await post(.notice, of: matter, by: who(.clerk))
    house.go("2026-11-12", "14:00")
    try await house.perform(OpenMeeting(matter), by: who(.chair))
    try await house.perform(SignIn(matter, invited.map { SignIn.Arrival(participant: $0) }, by: .roll), by: who(.clerk))
    let asked = try await self.plan(of: matter).points
    let first = try await self.meeting(of: matter).attendance[0].id
    for (point, id) in zip(points, asked.map(\.id)) {
      for (number, words) in point.dissents.enumerated() {
        try await house.perform(RecordDissent(matter, on: id, by: number == 0 ? first : nil, saying: words), by: who(.clerk))
      }
      let decide = DecidePoint(matter, point: id, outcome: point.outcome, text: point.result, commitments: point.promises)
      try await house.perform(decide, by: who(.clerk))
    }
    house.go("2026-11-12", "16:00")
    try await house.perform(CloseMeeting(matter), by: who(.chair))
    return matter
  }

  /// The same, reported on Friday 2026-11-13, with minutes signed and everything on the board.
  package func report(
    in area: AreaCode = Scenario.area, on topic: Topic = Scenario.topic, opinion: ID<Opinion>? = nil, points: [Point]
  ) async throws -> ID<Matter> {
    let matter = try await deliberate(in: area, on: topic, opinion: opinion, points: points)
    house.go("2026-11-13", "10:00")
    let clerk = House.staff(.clerk, "王文书", in: area)
    try await house.perform(PublishReport(matter), by: clerk)
    try await post(.report, of: matter, by: clerk)
    try await house.perform(SignMinutes(matter), by: House.staff(.chair, "张主任", in: area))
    return matter
  }

  private func post(_ kind: Publication.Kind, of matter: ID<Matter>, by clerk: Member) async throws {
    let paper = try await house.read { try known(PaperTable.newest(kind, of: matter, $0.tx)).id }
    try await house.perform(Self.posting(matter, paper, at: house.now), by: clerk)
  }

  /// Everything that must come between the report and the dossier, done at once: points adopted, what was not agreed
  /// settled, commitments carried out, accepted and published.
  package func settle(_ matter: ID<Matter>) async throws {
    let points = try await adoptions(of: matter)
    let agreed = points.filter { $0.adoption == nil && $0.result.outcome != .notAgreed }
    if !agreed.isEmpty {
      try await house.perform(AdoptPoints(matter, agreed.map { .init($0.point, .adopted) }), by: House.clerk)
    }
    if points.contains(where: { $0.result.outcome == .notAgreed }) {
      try await house.perform(ReferMatter(matter, to: .settled, because: "会后各方达成一致"), by: House.clerk)
    }
    let pending = try await commitments(of: matter).filter { $0.commitment.state == .open }
    for line in pending { try await carryOut(line.commitment, of: matter) }
    if !pending.isEmpty { try await house.perform(PublishProgress(matter), by: House.clerk) }
  }

  /// A commitment described, reported complete on paper and accepted.
  package func carryOut(_ commitment: Commitment, of matter: ID<Matter>) async throws {
    if commitment.measure.isEmpty { try await describe(commitment.id, of: matter) }
    let done = CompleteCommitment(matter, commitment.id, through: .paper(from: "冯工"), saying: "已全部完成")
    try await house.perform(done, by: House.clerk)
    try await house.perform(AcceptCommitment(matter, commitment.id, saying: "逐户看过"), by: House.supervisor)
  }

  package func describe(_ commitment: ID<Commitment>, of matter: ID<Matter>, as owner: ID<Organisation>? = nil) async throws {
    let words = DescribeCommitment(matter, commitment, measure: "室温不低于十八度", kind: .organisation, organisation: owner)
    try await house.perform(words, by: House.clerk)
  }

  // MARK: What is read

  package func commitments(of matter: ID<Matter>) async throws -> [CommitmentLine] {
    try await house.read { try CommitmentTable.of(matter, $0.tx) }
  }

  package func adoptions(of matter: ID<Matter>) async throws -> [PointAdoption] {
    try await house.read { try AdoptionTable.of(matter, $0.tx) }
  }

  package func missing(of matter: ID<Matter>) async throws -> [Dossier.Piece] {
    try await house.read { try DossierBuilder.dossier(of: MatterTable.find(matter, $0.tx), $0.tx).missing }
  }

  package func papers(_ kind: Publication.Kind, of matter: ID<Matter>) async throws -> [Publication] {
    try await house.read { try PaperTable.of(matter, $0.tx).filter { $0.kind == kind } }
  }

  /// What is due: `duty day clause`.
  package func due(on matter: ID<Matter>) async throws -> [String] {
    try await obligations(of: matter).map { "\($0.duty.rawValue) \($0.deadline.day.iso) \($0.clause)" }
  }

  package func obligations(of matter: ID<Matter>) async throws -> [Obligation] {
    try await house.read { try Agenda.obligations(of: MatterTable.find(matter, $0.tx), $0) }
  }

  package func owed(_ duty: Obligation.Duty, on matter: ID<Matter>) async throws -> Obligation? {
    try await obligations(of: matter).first { $0.duty == duty }
  }

  /// Messages for an audience, newest first.
  package func messages(for audience: String, in area: AreaCode = Scenario.area) async throws -> [Message] {
    try await house.read { try Outbox.newest(in: area, for: [audience], $0.tx) }
  }
}
