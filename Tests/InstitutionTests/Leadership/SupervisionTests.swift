import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("监督 · findings that only supervisors write and close, and that hold the dossier open (4.2c)")
struct SupervisionTests {
  private static func reported(_ house: House) async throws -> (Scenario, ID<Matter>, ID<Commitment>) {
    let play = Scenario(house)
    let matter = try await play.report(points: [Scenario.Point(promises: [Scenario.promise()])])
    return (play, matter, try await play.commitments(of: matter)[0].commitment.id)
  }

  private static func findings(_ house: House, _ matter: ID<Matter>) async throws -> [Finding] {
    try await house.read { try FindingTable.of(matter, $0.tx) }
  }

  @Test(
    "are written on any commitment of the matter, or on a step that was not followed, with its clause (4.2c)", arguments: Backend.available)
  func written(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, commitment) = try await Self.reported(house)
      func finding(_ about: Clause = "3.6a", on commitment: ID<Commitment>? = nil, breach: Bool = false) -> WriteFinding {
        WriteFinding(matter, about: about, saying: "没有按期", on: commitment, breach: breach)
      }
      #expect(try await house.refusal(of: finding("9.9z"), by: House.supervisor) == Refused(.articleMissing, "4.2c"))
      #expect(try await house.barred(finding(on: ID(rawValue: 4)), by: House.supervisor) == .notFound)
      let stranger = House.staff(.supervisor, "别村监督", in: House.village)
      #expect(try await house.barred(finding(), by: stranger) == .forbidden(needed: [.supervisor], clause: "4.2c"))
      try await house.perform(finding(on: commitment), by: House.supervisor)
      try await house.perform(finding("3.5d", breach: true), by: House.supervisor)
      let found = try await Self.findings(house, matter)
      #expect(found.map(\.commitment) == [commitment, nil] && found.map(\.isBreach) == [false, true])
      #expect(found.map(\.clause) == ["3.6a", "3.5d"])
      #expect(try await house.read { try FindingTable.open(in: House.urban, $0.tx).count } == 2)
      #expect(try await house.read { try FindingTable.open(in: House.village, $0.tx).count } == 0)
    }
  }

  @Test("and completions are found however many matters came after (4.2c)", arguments: Backend.available)
  func many(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, commitment) = try await Self.reported(house)
      try await house.perform(WriteFinding(matter, about: "VC37", saying: "没有邀请监督委员会"), by: House.supervisor)
      try await house.perform(DescribeCommitment(matter, commitment, measure: "室温十八度", kind: .organisation), by: House.clerk)
      try await house.perform(CompleteCommitment(matter, commitment, through: .paper(from: "冯工"), saying: "已换"), by: House.clerk)
      for number in 1...60 {
        try await house.tamper(
          """
          INSERT INTO matter (id, area, year, sequence, title, question, entry_code, entry_title, stage, rules_day, work_meeting_id)
          SELECT id + \(number), area, year, sequence + \(number), 'later', question, entry_code, entry_title, stage, rules_day,
            work_meeting_id FROM matter WHERE id = \(matter)
          """)
      }
      let (newest, waiting, titles) = try await house.read { reading in
        let findings = try FindingTable.open(in: House.urban, reading.tx)
        return (
          try MatterTable.list(in: House.urban, stages: Stage.allCases, reading.tx).map(\.id),
          try CommitmentTable.completed(in: House.urban, reading.tx).map(\.commitment.id),
          try MatterTable.titles(of: findings.map(\.matter), reading.tx)
        )
      }
      #expect(newest.count == 50 && !newest.contains(matter))
      #expect(waiting == [commitment] && titles == [matter: Scenario.topic.title])
      #expect(try await house.read { try CommitmentTable.completed(in: House.village, $0.tx).isEmpty })
    }
  }

  @Test("are closed by a supervisor alone, and only once they were answered (4.2c)", arguments: Backend.available)
  func closed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, _) = try await Self.reported(house)
      let id: ID<Finding> = try await house.make(WriteFinding(matter, about: "3.6a", saying: "没有按期"), by: House.supervisor)
      func close(_ text: String = "已核实") -> CloseFinding { CloseFinding(matter, id, saying: text) }
      let reopen = ReopenFinding(matter, id, because: "没有说明原因")
      let others = [
        House.chair, House.member, House.clerk, House.secretary, House.office, House.resident, House.township, House.department,
        House.administrator, House.staff(.supervisor, "别村监督", in: House.village),
      ]
      for member in others {
        #expect(try await house.barred(close(), by: member) == .forbidden(needed: [.supervisor], clause: "4.2c"), "\(member.name)")
        #expect(try await house.barred(reopen, by: member) == .forbidden(needed: [.supervisor], clause: "4.2c"), "\(member.name)")
      }
      #expect(try await house.refusal(of: close(), by: House.supervisor) == Refused(.findingNotAnswered, "4.2c"))
      #expect(try await house.refusal(of: reopen, by: House.supervisor) == Refused(.findingNotAnswered, "4.2c"))
      try await house.perform(AnswerFinding(matter, id, saying: "厂家停产"), by: House.chair)
      #expect(try await play.due(on: matter).contains("closeFinding 2026-11-20 4.2c"))
      #expect(try await house.refusal(of: close(" "), by: House.supervisor) == Refused(.textMissing, "4.2c"))
      try await house.perform(close(), by: House.supervisor)
      #expect(try await Self.findings(house, matter).map(\.conclusion) == ["已核实"])
      #expect(try await house.refusal(of: close(), by: House.supervisor) == Refused(.findingNotAnswered, "4.2c"))
      #expect(
        try await house.refusal(of: AnswerFinding(matter, id, saying: "又答"), by: House.chair) == Refused(.alreadyAnswered, "4.2c"))
      #expect(try await house.barred(AnswerFinding(matter, ID(rawValue: 4), saying: "答"), by: House.chair) == .notFound)
      #expect(try await play.owed(.closeFinding, on: matter) == nil)
    }
  }

  @Test("go back with an objection: the answer stays on record, another one is due (4.2c)", arguments: Backend.available)
  func reopened(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, _) = try await Self.reported(house)
      let id: ID<Finding> = try await house.make(WriteFinding(matter, about: "3.6a", saying: "没有按期"), by: House.supervisor)
      try await house.perform(AnswerFinding(matter, id, saying: "快了"), by: House.chair)
      #expect(try await house.refusal(of: ReopenFinding(matter, id, because: ""), by: House.supervisor) == Refused(.reasonMissing, "4.2c"))
      house.go("2026-11-18", "09:00")
      try await house.perform(ReopenFinding(matter, id, because: "没有说明原因"), by: House.supervisor)
      let finding = try await Self.findings(house, matter)[0]
      #expect(finding.answer.isEmpty && finding.rounds.map(\.answer) == ["快了"] && finding.rounds.map(\.objection) == ["没有说明原因"])
      #expect(try await play.due(on: matter).contains("answerFinding 2026-11-25 4.2c"))
      try await house.perform(AnswerFinding(matter, id, saying: "厂家停产，附来函"), by: House.clerk)
      try await house.perform(CloseFinding(matter, id, saying: "属实"), by: House.supervisor)
      #expect(try await play.owed(.answerFinding, on: matter) == nil)
    }
  }

  @Test("refuse sealing while open, answered or not, until a supervisor closed them (4.2c, 3.5g)", arguments: Backend.available)
  func sealing(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, _) = try await Self.reported(house)
      try await play.settle(matter)
      let id: ID<Finding> = try await house.make(WriteFinding(matter, about: "3.5f", saying: "通报少一项"), by: House.supervisor)
      let refused = Refused(.dossierIncomplete, "3.5g")
      #expect(try await play.missing(of: matter) == [.findings])
      #expect(try await house.refusal(of: SealDossier(matter), by: House.clerk) == refused)
      try await house.perform(AnswerFinding(matter, id, saying: "已补"), by: House.chair)
      #expect(try await house.refusal(of: SealDossier(matter), by: House.clerk) == refused)
      try await house.perform(ReopenFinding(matter, id, because: "没有看到"), by: House.supervisor)
      #expect(try await house.refusal(of: SealDossier(matter), by: House.clerk) == refused)
      try await house.perform(AnswerFinding(matter, id, saying: "附照片"), by: House.chair)
      try await house.perform(CloseFinding(matter, id, saying: "已看"), by: House.supervisor)
      try await play.seal(matter)
      let files = try await house.read { try DossierBuilder.files(of: MatterTable.find(matter, $0.tx), $0.tx, $0.library) }
      let record = try #require(files.first { $0.path.hasSuffix("监督意见.txt") })
      for words in ["通报少一项", "已补", "不认可：没有看到", "附照片", "已看"] { #expect(record.text.contains(words), "\(words)") }
    }
  }

  @Test(
    "may be written at every stage before the dossier is sealed (4.2c)", arguments: Backend.available,
    [Stage.proposed, .planned, .noticed, .meeting, .deliberated])
  func stages(_ backend: Backend, _ stage: Stage) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: stage)
      try await house.perform(WriteFinding(matter, about: "3.5", saying: "程序不合"), by: House.supervisor)
      #expect(try await Self.findings(house, matter).count == 1)
    }
  }
}
