import Deliberation
import Institution
import PublicRecord
import Storage
import TestKit
import Testing

@Suite("一件协商事项的六步 · one deliberation from the ledger to the sealed dossier")
struct ScenarioTests {
  @Test(
    "goes its whole road in time, every act recorded with who and when, none of them late (3.5)",
    arguments: Backend.available)
  func wholeRoad(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .sealed)
      let events = try await house.read { try EventTable.of(matter, $0.tx) }
      #expect(events.first?.act == .approveTopic)
      #expect(events.last?.act == .sealDossier)
      #expect(events.allSatisfy { $0.daysLate == 0 && $0.lateReason.isEmpty && !$0.byName.isEmpty })
      #expect(events.first?.byRole == .secretary)
      let kinds = try await house.read { try PaperTable.of(matter, $0.tx).map(\.kind) }
      #expect(kinds == [.notice, .report, .adoption, .progress, .dossier])
    }
  }

  @Test("owes exactly the next step at every stage, by the day the clause gives", arguments: Backend.available)
  func obligations(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.propose()
      func due() async throws -> [String] {
        try await house.read { reading in
          try Agenda.obligations(of: MatterTable.find(matter, reading.tx), reading).map {
            "\($0.duty.rawValue) \($0.deadline.day.iso) \($0.clause)"
          }
        }
      }
      #expect(try await due() == ["approveTopic 2026-11-04 3.1b"])
      try await play.approveTopic(matter)
      #expect(try await due() == ["submitPlan 2026-11-05 3.5c"])
      try await play.submitPlan(matter)
      #expect(try await due() == ["approvePlan 2026-11-05 3.1b"])
      try await play.approvePlan(matter)
      #expect(try await due() == ["postNotice 2026-11-05 3.5d"])
      try await play.postNotice(matter)
      #expect(
        try await due() == [
          "postOnBoard 2026-11-06 3.5d", "serveParticipants 2026-11-12 3.5d", "holdMeeting 2026-11-12 3.5d",
        ])
      try await play.serve(matter)
      #expect(try await due() == ["holdMeeting 2026-11-12 3.5d"])
      try await play.openMeeting(matter)
      #expect(try await due() == ["closeMeeting 2026-11-12 3.5f"])
      try await play.signIn(matter)
      try await play.decidePoints(matter)
      try await play.closeMeeting(matter)
      #expect(try await due() == ["publishReport 2026-11-13 3.5f", "signMinutes 2026-11-15 3.5e"])
      try await play.publishReport(matter)
      #expect(
        try await due() == [
          "postReportOnBoard 2026-11-14 3.5d", "signMinutes 2026-11-15 3.5e", "adoptPoints 2026-11-20 3.6a",
          "callAssembly 2026-11-27 3.5h", "describeCommitments 2026-11-20 3.6a", "carryOut 2026-12-15 3.6a",
          "publishProgress 2027-01-14 3.6c",
        ])
      try await play.finish(matter)
      #expect(try await due() == ["collectRatings 2026-11-28 3.6c", "sealDossier 2026-11-27 3.5g"])
      try await play.seal(matter)
      #expect(try await due().isEmpty)
    }
  }

  @Test(
    "prints no resident's name on any public paper, and every organisation in full (2.2a, PIPL 25)",
    arguments: Backend.available)
  func masked(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .sealed)
      let papers = try await house.read { try PaperTable.newest(in: House.urban, $0.tx) }
      let words = papers.map { $0.title + $0.body }.joined()
      #expect(!words.contains("吴小满") && !words.contains("郑大河"))
      #expect(words.contains("永安热力公司") && words.contains("安居物业"))
      #expect(papers.contains { $0.matter == matter && $0.untilDay != nil })
    }
  }

  @Test(
    "refuses every act at a stage where it makes no sense, citing the act's clause (3.5)", arguments: Backend.available)
  func wrongStage(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.propose()
      #expect(
        try await house.refusal(of: SubmitPlan(Scenario.plan(), for: matter), by: House.clerk)
          == Refused(.wrongStage, "3.5c"))
      #expect(
        try await house.refusal(of: PostNotice(matter, opening: ""), by: House.clerk) == Refused(.wrongStage, "3.5d"))
      #expect(try await house.refusal(of: OpenMeeting(matter), by: House.chair) == Refused(.wrongStage, "3.5e"))
      #expect(try await house.refusal(of: CloseMeeting(matter), by: House.chair) == Refused(.wrongStage, "3.5e"))
      #expect(try await house.refusal(of: PublishReport(matter), by: House.clerk) == Refused(.wrongStage, "3.5f"))
      #expect(try await house.refusal(of: SealDossier(matter), by: House.clerk) == Refused(.wrongStage, "3.5g"))
      #expect(try await house.refusal(of: ApprovePlan(matter), by: House.secretary) == Refused(.wrongStage, "3.1b"))
      try await play.approveTopic(matter)
      #expect(try await house.refusal(of: ApproveTopic(matter), by: House.secretary) == Refused(.wrongStage, "3.1b"))
    }
  }

  @Test(
    "hears nobody but those whose act it is, and nobody of another community (3.1b, 3.5)", arguments: Backend.available)
  func roles(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.propose()
      #expect(try await house.barred(ApproveTopic(matter), by: .anonymous) == .signIn)
      for member in [House.chair, House.clerk, House.supervisor, House.resident, House.administrator] {
        #expect(
          try await house.barred(ApproveTopic(matter), by: member) == .forbidden(needed: [.secretary], clause: "3.1b"))
      }
      let stranger = House.staff(.secretary, "别村书记", in: House.village)
      #expect(
        try await house.barred(ApproveTopic(matter), by: stranger) == .forbidden(needed: [.secretary], clause: "3.1b"))
      try await play.approveTopic(matter)
      #expect(
        try await house.barred(SubmitPlan(Scenario.plan(), for: matter), by: House.secretary)
          == .forbidden(needed: Role.committee, clause: "3.5c"))
      #expect(try await house.barred(ApprovePlan(ID(rawValue: 5)), by: House.secretary) == .notFound)
    }
  }

  @Test("takes a late step only with a reason, which stays with the event (2.2b)", arguments: Backend.available)
  func late(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .topic)
      house.go("2026-11-09", "10:00")
      var plan = Scenario.plan()
      plan.meetsAt = Instant(day: "2026-11-19", clock: "14:00")
      #expect(
        try await house.refusal(of: SubmitPlan(plan, for: matter), by: House.clerk)
          == Refused(.lateReasonMissing, "3.5c"))
      try await house.perform(SubmitPlan(plan, for: matter, lateReason: "热力公司数据迟到"), by: House.clerk)
      let event = try await house.read { try EventTable.of(matter, $0.tx).last! }
      #expect(event.dueDay?.iso == "2026-11-05")
      #expect(event.daysLate == 4)
      #expect(event.lateReason == "热力公司数据迟到")
    }
  }
}
