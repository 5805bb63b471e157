import Deliberation
import Institution
import PolicyFiles
import Storage
import TestKit
import Testing

@Suite("监督意见 · what the supervision committee finds, and the answer it is owed (4.2c)")
struct FindingTests {
  @Test("is written by supervisors alone, on a clause of the index", arguments: Backend.available)
  func written(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .topic)
      func finding(_ text: String = "公告没有上墙", about clause: Clause = "3.5d") -> WriteFinding {
        WriteFinding(matter, about: clause, saying: text)
      }
      for member in [House.chair, House.clerk, House.secretary, House.resident] {
        #expect(try await house.barred(finding(), by: member) == .forbidden(needed: [.supervisor], clause: "4.2c"))
      }
      #expect(try await house.refusal(of: finding(" "), by: House.supervisor) == Refused(.textMissing, "4.2c"))
      #expect(try await house.refusal(of: finding(about: "9.9z"), by: House.supervisor) == Refused(.articleMissing, "4.2c"))
      try await house.perform(finding(), by: House.supervisor)
      let found = try await house.read { try FindingTable.of(matter, $0.tx) }
      #expect(found.map(\.byName) == ["孙监督"])
      #expect(
        try await house.read { try Outbox.newest(in: House.urban, for: ["chair"], $0.tx).map(\.kind) } == ["finding"])
    }
  }

  @Test("is answered by the committee, once, within the working days", arguments: Backend.available)
  func answered(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .topic)
      let id: ID<Finding> = try await house.make(
        WriteFinding(matter, about: "3.5c", saying: "方案未见"), by: House.supervisor)
      let duty = try await house.read { reading in
        try Agenda.obligations(of: MatterTable.find(matter, reading.tx), reading).first { $0.duty == .answerFinding }
      }
      #expect(duty?.deadline.day.iso == "2026-11-10")
      #expect(
        try await house.barred(AnswerFinding(matter, id, saying: "已补"), by: House.supervisor)
          == .forbidden(needed: Role.committee, clause: "4.2c"))
      #expect(
        try await house.refusal(of: AnswerFinding(matter, id, saying: ""), by: House.chair)
          == Refused(.answerMissing, "4.2c"))
      try await house.perform(AnswerFinding(matter, id, saying: "今日提交"), by: House.chair)
      #expect(
        try await house.refusal(of: AnswerFinding(matter, id, saying: "又答"), by: House.chair) == Refused(.alreadyAnswered, "4.2c"))
      #expect(try await house.barred(AnswerFinding(matter, ID(rawValue: 4), saying: "答"), by: House.chair) == .notFound)
      let open = try await house.read { try MatterTable.state(of: MatterTable.find(matter, $0.tx), $0.tx).openFindings }
      #expect(open == 0)
    }
  }

  @Test("on a topic that was returned stays on the workbench until it is closed (4.2c, 2.2b)", arguments: Backend.available)
  func onReturnedTopic(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).propose()
      let id: ID<Finding> = try await house.make(WriteFinding(matter, about: "3.5b", saying: "退回没有理由"), by: House.supervisor)
      try await house.perform(ReturnTopic(matter, because: "先找物业"), by: House.secretary)
      func tasks() async throws -> [Obligation.Duty] {
        try await house.read { try Agenda.tasks(in: House.urban, $0).filter { $0.matter?.id == matter }.map(\.obligation.duty) }
      }
      #expect(try await tasks() == [.answerFinding])
      try await house.perform(AnswerFinding(matter, id, saying: "已补写理由"), by: House.chair)
      #expect(try await tasks() == [.closeFinding])
      try await house.perform(CloseFinding(matter, id, saying: "已看"), by: House.supervisor)
      #expect(try await tasks() == [])
    }
  }

  @Test("keeps the dossier open until it is answered and closed (3.5g)", arguments: Backend.available)
  func unsealed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .reported)
      try await play.finish(matter)
      let id: ID<Finding> = try await house.make(
        WriteFinding(matter, about: "3.5f", saying: "通报少一项"), by: House.supervisor)
      #expect(try await house.refusal(of: SealDossier(matter), by: House.clerk) == Refused(.dossierIncomplete, "3.5g"))
      try await house.perform(AnswerFinding(matter, id, saying: "已说明"), by: House.chair)
      // An answer is not the end of it: the supervisors close what they opened.
      #expect(try await house.refusal(of: SealDossier(matter), by: House.clerk) == Refused(.dossierIncomplete, "3.5g"))
      try await house.perform(CloseFinding(matter, id, saying: "补发完整"), by: House.supervisor)
      try await play.seal(matter)
      #expect(try await house.barred(WriteFinding(matter, about: "3.5f", saying: "又一条"), by: House.resident) != nil)
      #expect(
        try await house.refusal(of: WriteFinding(matter, about: "3.5f", saying: "又一条"), by: House.supervisor)
          == Refused(.wrongStage, "4.2c"))
    }
  }
}
