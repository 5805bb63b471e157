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
    try await Self.check("case-list", path: "/work/matters", as: Case.clerk) { MatterListView.html(list, $0) }
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
          AgendaTwins.Group(members: [PublicFixture.entry(7), PublicFixture.entry(8)], why: [Self.text], version: Case.version)
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

  @Test("the desks of the township, of an organisation and of a resident")
  func desks() async throws {
    let township = Case.member(.township, at: known(Website.area.prefix(at: .township)))
    let tasks = [
      GovernmentDesk.Task(
        area: Website.area, community: Self.text,
        task: DueTask(obligation: Case.due(.moveStalled, on: "2026-11-04", by: [.township]), matter: Case.matter(at: .topic))),
      GovernmentDesk.Task(
        area: Website.area, community: Self.text,
        task: DueTask(obligation: Case.due(.resolveKinship, on: "2026-11-04", by: [.township]), matter: nil)),
    ]
    let commission = CommissionLine(
      commission: Commission(id: ID(rawValue: 1), state: .declined), area: Website.area, opinion: ID(rawValue: 900), matter: nil,
      organ: Self.text, organArea: "", organRole: nil, title: Self.text, text: Self.text, dueDay: nil, askedAt: Case.now, report: "",
      reportedAt: nil, answer: "", answeredAt: nil, ledgerAnswer: Self.text, rulesDay: nil)
    let government = GovernmentDesk(
      now: Case.now, organ: Self.text, isTownship: true, mine: tasks, late: tasks,
      commissions: [CommissionRow(line: commission, until: Case.day("2026-11-04"), daysLate: 1, goal: .matter(Case.id))], waiting: 1,
      messages: Case.messages, communities: [GovernmentDesk.Place(area: Website.area, name: Self.text)])
    try await Self.check("desk-township", path: "/work", as: township) { DeskView(visit: $0).html(.government(government)) }
    let own = OrganisationDesk(
      today: Case.now.day, commitments: [OrganisationDesk.Promise(line: Case.commitment, matter: Case.id, title: Self.text)])
    try await Self.check("desk-organisation", path: "/work", as: Case.member(.organisation)) {
      DeskView(visit: $0).html(.organisation(own))
    }
    let resident = ResidentDesk(
      area: Website.area,
      votes: [
        ResidentDesk.OpenVote(assembly: ID(rawValue: 1), question: Self.text, hasVoted: false),
        ResidentDesk.OpenVote(assembly: ID(rawValue: 2), question: Self.text, hasVoted: true),
      ], online: [ResidentDesk.Online(call: ID(rawValue: 3), title: Self.text, closesAt: Case.now)])
    try await Self.check("desk-resident", path: "/work", as: Case.member(.resident)) { DeskView(visit: $0).html(.resident(resident)) }
  }

  @Test("the supervisors' own queue (4.2c)")
  func supervision() async throws {
    let page = SupervisionPage(
      now: Case.now, toAccept: [Case.commitment],
      findings: [
        SupervisionPage.Line(finding: Case.finding(answered: nil, closed: nil), title: Self.text),
        SupervisionPage.Line(finding: Case.finding(answered: Case.now, closed: nil), title: Self.text),
      ],
      late: [
        DueTask(obligation: Case.due(.submitPlan, on: "2026-11-03"), matter: Case.matter(at: .topic)),
        DueTask(obligation: Case.due(.triageOpinions, on: "2026-11-03"), matter: nil),
      ], matters: [Case.matter(at: .topic)], next: Case.id)
    try await Self.check("supervision", path: "/work/supervision", as: Case.member(.supervisor)) {
      SupervisionView(page: page, visit: $0).html()
    }
  }
}
