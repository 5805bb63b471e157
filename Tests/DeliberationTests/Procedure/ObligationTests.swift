import Deliberation
import Testing

@Suite("待办 · what is due, by whom, until when, by which clause (2.2b)")
struct ObligationTests {
  private let calendar = WorkCalendar.forTests
  private let policy = Policy.forTests

  private func at(_ iso: String, _ hour: Int = 10) throws -> Instant {
    Instant(day: try #require(Day(iso: iso)), hour: hour, minute: 0)
  }

  private func due(_ stage: Stage, _ doneAt: [Act: Instant], born: String = "2026-09-29") throws -> [Obligation] {
    let matter = Matter.sample(at: stage, rulesDay: try #require(Day(iso: born)))
    return MatterState(matter: matter, doneAt: doneAt, meetsAt: try at("2026-10-20", 14), unserved: 2)
      .obligations(under: policy, on: calendar)
  }

  @Test("the plan is due two working days after the topic is fixed, over the holidays (3.5c)")
  func plan() throws {
    let plan = try #require(due(.topic, [.approveTopic: at("2026-09-30")]).first)
    #expect(plan.duty == .submitPlan && plan.clause == "3.5c" && !plan.isLocal)
    #expect(plan.deadline.day.iso == "2026-10-09")
    #expect(plan.deadline.counted.map(\.iso) == ["2026-10-08", "2026-10-09"])
    #expect(plan.daysLate(at: try at("2026-10-09", 23)) == 0)
    #expect(plan.daysLate(at: try at("2026-10-10", 0)) == 1)
  }

  @Test("the report is due the same or the next calendar day, holidays or not (3.5f)")
  func report() throws {
    let report = try #require(due(.deliberated, [.closeMeeting: at("2026-09-30", 17)]).first)
    #expect(report.duty == .publishReport && report.clause == "3.5f")
    #expect(report.deadline.day.iso == "2026-10-01")
  }

  @Test("approvals are the secretary's, under a limit marked as local (3.1b)")
  func approval() throws {
    let topic = try #require(due(.proposed, [:]).first)
    #expect(topic.duty == .approveTopic && topic.owners == [.secretary] && topic.isLocal)
    let plan = try #require(due(.planned, [.submitPlan: at("2026-10-09")]).first)
    #expect(plan.duty == .approvePlan && plan.deadline.day.iso == "2026-10-10")
  }

  @Test("before the meeting: the physical board, every participant, the meeting itself (3.5d)")
  func beforeMeeting() throws {
    let duties = try due(.noticed, [.postNotice: at("2026-10-12")])
    #expect(duties.map(\.duty) == [.postOnBoard, .serveParticipants, .holdMeeting])
    #expect(duties[1].count == 2 && duties[1].deadline.day.iso == "2026-10-20")
  }

  @Test("nothing is due once the dossier is sealed or the topic returned (3.5g)")
  func ended() throws {
    #expect(try due(.sealed, [:]).isEmpty)
    #expect(try due(.returned, [:]).isEmpty)
  }

  @Test("what reaches past the last known holiday table is provisional (暂算)")
  func provisional() throws {
    let plan = try #require(due(.topic, [.approveTopic: at("2026-12-30")]).first)
    #expect(plan.deadline.isProvisional)
  }
}
