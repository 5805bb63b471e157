import Deliberation
import Institution

/// Matters of the demo community, played through the procedure so that boards and workbenches have something to show.
struct DemoMatters {
  let institution: Institution
  let area: AreaCode
  let staff: @Sendable (String) async throws -> Member?

  func build() async throws {
    guard let clerk = try await staff("lifang"), let secretary = try await staff("zhaolg") else { return }
    let lines = try await institution.read { [area] in try OpinionTable.page(of: area, $0.tx).reversed().map(\.opinion.id) }
    guard lines.count >= 4, let cold = lines.first, let colder = lines.dropFirst(1).first, let parking = lines.dropFirst(2).first else {
      return
    }
    try await institution.perform(SortOpinion(cold, as: .forMeeting), by: clerk)
    try await institution.perform(SortOpinion(colder, as: .forMeeting), by: clerk)
    try await institution.perform(JoinOpinions([colder], to: cold, because: "同是室温不达标"), by: clerk)
    try await institution.perform(SortOpinion(parking, as: .forMeeting), by: clerk)
    let now = institution.clock()
    let seats = try await institution.read { [area] reading in
      try BodyTable.officials(in: area, reading.tx).filter { ["张建华", "李芳"].contains($0.name) }.map(\.id)
    }
    try await institution.perform(
      HoldWorkMeeting(
        WorkMeeting(
          heldAt: now, place: "社区会议室", seatsPresent: seats, othersPresent: "网格员",
          decisions: [
            .init(
              opinion: cold, outcome: .topic, reason: "反映集中，需要各方一起商量",
              topic: Topic(title: "3号、5号楼供暖不热怎么办", question: "管网改造由谁出资、何时施工；本采暖期临时保障；热费退补。", entryCode: "utilities.heating")),
            .init(
              opinion: parking, outcome: .topic, reason: "涉及多方，需要协商",
              topic: Topic(title: "南门停车位怎么划", question: "车位怎样划线、怎样分配。", entryCode: "order.traffic")),
          ]), in: area), by: clerk)
    let matters = try await institution.read { [area] in try MatterTable.list(in: area, stages: [.proposed], $0.tx).reversed().map(\.id) }
    for matter in matters { try await institution.perform(ApproveTopic(matter), by: secretary) }
    guard let heating = matters.first else { return }
    try await institution.perform(SubmitPlan(plan(from: now), for: heating), by: clerk)
    try await institution.perform(ApprovePlan(heating), by: secretary)
    try await institution.perform(PostNotice(heating, opening: ""), by: clerk)
    try await talk(about: heating, from: now, by: clerk)
  }

  /// Statements and what two circles of invented residents say to each: they share the first three, and part on money.
  private static let statements: [(text: String, sides: (Int, Int))] = [
    ("先保证屋里不低于18度，再谈谁出钱", (1, 1)), ("测温要有住户在场", (1, 1)), ("停暖期间要给老人送电暖器", (1, 1)),
    ("管网改造费用住户也应出一部分", (1, -1)), ("维修资金可以动用", (1, -1)), ("没修好之前不交采暖费", (-1, 1)), ("改造放到明年夏天", (1, -1)),
  ]

  /// An online deliberation that is open until the evening before the meeting, with twenty answers by slip.
  private func talk(about matter: ID<Matter>, from now: Instant, by clerk: Member) async throws {
    let call = OnlineCall(
      introduction: "供暖怎么改、钱怎么出，先听大家的看法。", closesAt: Instant(day: now.day.adding(4), hour: 18, minute: 0),
      statements: Self.statements.map(\.text))
    let online: ID<OnlineCall> = try await institution.perform(OpenOnline(matter, call), by: clerk).id()
    try await institution.perform(IssueCodes(online), by: clerk)
    let (line, slips) = try await institution.read { reading in
      (try OnlineTable.find(online, reading.tx), try OnlineRoll.slips(of: online, group: "", reading))
    }
    // 刘桂兰 has an account and answers herself.
    for (number, slip) in slips.filter({ $0.name != "刘桂兰" }).prefix(20).enumerated() {
      for (statement, said) in zip(line.statements, Self.statements) {
        let choice = (number + statement.position) % 9 == 0 ? 0 : number % 2 == 0 ? said.sides.0 : said.sides.1
        try await institution.perform(AnswerOnline(online, statement.id, choice, code: slip.code), by: .anonymous)
      }
    }
  }

  private func plan(from now: Instant) -> Plan {
    Plan(
      meetsAt: Instant(day: now.day.adding(5), hour: 14, minute: 0), place: "社区二楼居民议事厅",
      subject: "3号、5号楼供暖不热：管网改造由谁出资、何时施工；本采暖期临时保障措施；热费退补办法。",
      points: ["管网改造由谁出资、何时施工", "本采暖期临时保障措施", "热费退补办法"], form: .topicalCouncil, host: "张建华", recorder: "李芳",
      participants: [
        .init(kind: .registeredResidents, name: "刘桂兰", isOrganisation: false, note: "3号楼"),
        .init(kind: .registeredResidents, name: "陈志强", isOrganisation: false, note: "5号楼"),
        .init(kind: .residentUnits, name: "东山供热公司", isOrganisation: true),
        .init(kind: .propertyManagement, name: "幸福物业", isOrganisation: true),
        .init(kind: .experts, name: "暖通技术人员", isOrganisation: false),
      ], affectedHouseholds: 96)
  }
}
