import Deliberation
import HTML
import Testing

@testable import Institution
@testable import Web

@Suite("样张 · what somebody's day begins with, with hostile texts in every place")
struct DeskGoldenTests {
  private typealias Case = CaseFixture
  private static let text = CaseFixture.text
  private static let slip = SlipNumber(year: 2026, sequence: 7)

  private static func check(_ name: String, path: String, as member: Member, _ view: (Visit) -> HTML) async throws {
    try await Website.open { site in try Golden.check(name, in: site, path: path, as: member, view: view) }
  }

  @Test("the day of a community's staff, and its matters (2.2b)")
  func today() async throws {
    let tasks = [
      DueTask(obligation: Case.due(.submitPlan, on: "2026-11-03"), matter: Case.matter(at: .topic)),
      DueTask(obligation: Case.due(.serveParticipants, on: "2026-11-06", count: 3), matter: Case.matter(at: .noticed)),
      DueTask(obligation: Case.due(.triageOpinions, on: "2026-11-20", count: 2), matter: nil),
    ]
    let page = TodayPage(
      area: Website.area, community: Self.text, now: Case.now, roles: [.clerk, .supervisor], mine: tasks,
      others: tasks + [DueTask(obligation: Case.due(.approvePlan, on: "2026-11-05", by: [.secretary]), matter: Case.matter(at: .planned))],
      messages: Case.messages, mayHoldWorkMeeting: true, revision: 7)
    try await Self.check("today", path: "/work", as: Case.clerk) { TodayView(page: page, visit: $0).html() }
    let list = MatterListPage(matters: [Case.matter(at: .topic)], next: Case.id, mayHoldWorkMeeting: true)
    try await Self.check("matters", path: "/work/matters", as: Case.clerk) { MatterListView.html(list, $0) }
  }

  @Test("the form of a work meeting with twins on its agenda, and the records (3.5b)")
  func workMeeting() async throws {
    func group(_ number: Int64, joined: Int) -> WorkMeetingPage.Group {
      WorkMeetingPage.Group(lead: ID(rawValue: number), slip: Self.slip, text: Self.text, joined: joined, version: Case.version)
    }
    let page = WorkMeetingPage(
      now: Case.now, seats: [WorkMeetingPage.Seat(official: ID(rawValue: 1), name: Self.text, isChair: true)],
      entries: [CatalogueEntry(code: "utilities.heating", group: Self.text, title: Self.text, participants: [], form: nil)],
      agenda: [group(900, joined: 2)], settled: [group(901, joined: 0)],
      twins: AgendaTwins(
        groups: [
          AgendaTwins.Group(
            opinions: [(ID(rawValue: 900), Self.slip, Self.text), (ID(rawValue: 902), Self.slip, Self.text)], why: [Self.text],
            version: Case.version)
        ], compared: 300))
    try await Self.check("work-meeting", path: "/work/meetings/new", as: Case.clerk) {
      WorkMeetingView(page: page, visit: $0, problem: nil).html()
    }
    let record = WorkMeetingRecord(
      id: ID(rawValue: 1), heldAt: Case.now, place: Self.text, present: Self.text,
      decisions: [
        WorkMeetingRecord.Decision(slip: Self.slip, text: Self.text, outcome: .answered, reason: Self.text, matter: nil)
      ])
    try await Self.check("work-meetings", path: "/work/meetings", as: Case.clerk) { WorkMeetingView.records([record], $0) }
  }
}
