import Deliberation
import HTML
import PolicyFiles
import Testing

@testable import Institution
@testable import Web

@Suite("样张 · pages of a matter's way, with hostile texts in every place")
struct CaseGoldenTests {
  private typealias Case = CaseFixture
  private static let text = CaseFixture.text

  private static func check(_ name: String, path: String, as member: Member = Case.clerk, _ view: (Visit) -> HTML) async throws {
    try await Website.open { site in try Golden.check(name, in: site, path: path, as: member, view: view) }
  }

  @Test("the form of a plan, filled from the last one and from what is usual (3.5c)")
  func plan() async throws {
    let page = PlanPage(
      matter: Case.matter(at: .topic), due: [Case.due(.submitPlan, on: "2026-11-03")], now: Case.now, last: Case.plan.plan,
      version: Case.version, address: Self.text, usualForm: .hearing, opinions: 12, isWide: true, noticeDays: 3,
      sides: [PlanPage.Side(kind: .registeredResidents, isExpected: true, people: [Self.text], missing: Self.text)],
      others: [PlanPage.Side(kind: .experts, isExpected: false, people: [], missing: "")])
    try await Self.check("plan", path: "/work/matters/\(Case.id)/plan") { PlanView.html(page, $0, nil) }
  }

  @Test("the form of a notice that comes late and short, and of the one that takes its place (3.5d)")
  func notice() async throws {
    let draft = PaperDraft(title: Self.text, body: "# \(Self.text)\n\(Self.text)\n> \(Self.text)\n~ \(Self.text)")
    let page = NoticePage(
      matter: Case.matter(at: .approved), due: [Case.due(.postNotice, on: "2026-11-04")], now: Case.now, version: Case.version,
      opening: Self.text, lead: NoticeLead(days: 1, needed: 3), draft: draft)
    try await Self.check("notice", path: "/work/matters/\(Case.id)/notice") { NoticeView.html(page, $0, nil) }
    let revision = RevisionPage(
      matter: Case.matter(at: .noticed), meetsAt: Case.plan.plan.meetsAt, place: Self.text, version: Case.version)
    try await Self.check("revise", path: "/work/matters/\(Case.id)/revise") { NoticeView.html(revision, $0, nil) }
  }

  @Test("the form of a report that looks unlawful (3.5f, 3.6f)")
  func report() async throws {
    let page = ReportPage(
      matter: Case.matter(at: .deliberated), due: [Case.due(.publishReport, on: "2026-11-06")], now: Case.now, version: Case.version,
      draft: PaperDraft(title: Self.text, body: Self.text),
      warnings: [LawfulCheck(code: "fines", words: [], article: Self.text, says: Self.text)])
    try await Self.check("report", path: "/work/matters/\(Case.id)/report") { ReportView.html(page, $0, nil) }
  }

  @Test("a matter that stands still while its notice is served and hangs on boards, with findings")
  func noticed() async throws {
    let page = CasePage(
      matter: Case.matter(at: .noticed), due: [Case.due(.serveParticipants, on: "2026-11-04", count: 2)], now: Case.now,
      open: [.openMeeting, .recordService, .recordPosting, .openOnline, .moveStalled], isStaff: true, isToBeMoved: true,
      events: Case.events,
      road: Road.stops(of: Case.matter(at: .noticed), events: Case.events, firstOpinion: Case.day("2026-11-02")),
      opinions: [CasePage.Voice(id: ID(rawValue: 900), slip: SlipNumber(year: 2026, sequence: 7), text: Self.text)],
      plan: Case.plan, planVersion: nil,
      postings: [
        CasePage.Posting(
          paper: ID(rawValue: 1100), number: Self.text, kind: .notice,
          times: [BoardPosting(postedAt: Case.now, place: Self.text, photo: ID(rawValue: 1101))]),
        CasePage.Posting(paper: ID(rawValue: 1102), number: Self.text, kind: .report, times: []),
      ],
      findings: Case.findings, dossier: DossierState(present: [.opinions, .plan], version: Case.version, seal: nil))
    try await Self.check("case-noticed", path: "/work/matters/\(Case.id)") {
      CaseView(page: page, visit: $0, problem: nil).html()
    }
  }

  @Test("a plan that waits for its approval, and a sealed matter as those see it who stand above it")
  func decided() async throws {
    func page(at stage: Stage, open: Set<Act>, dossier: DossierState?) -> CasePage {
      CasePage(
        matter: Case.matter(at: stage), due: [Case.due(.approvePlan, on: "2026-11-03", by: [.secretary])], now: Case.now, open: open,
        isStaff: stage == .planned, isToBeMoved: false, events: [],
        road: Road.stops(of: Case.matter(at: stage), events: [], firstOpinion: nil, openCommitments: 1),
        opinions: [CasePage.Voice(id: nil, slip: SlipNumber(year: 2026, sequence: 7), text: Self.text)], plan: nil,
        planVersion: Case.version, postings: [],
        findings: FindingList(matter: Case.id, area: Website.area, findings: [], commitments: [], open: open), dossier: dossier)
    }
    let planned = page(at: .planned, open: [.approvePlan, .returnPlan], dossier: nil)
    try await Self.check("case-planned", path: "/work/matters/\(Case.id)", as: Case.member(.secretary)) {
      CaseView(page: planned, visit: $0, problem: nil).html()
    }
    let seal = DossierState.Seal(number: Self.text, bagSHA256: "ab")
    let sealed = page(
      at: .sealed, open: [], dossier: DossierState(present: Set(Dossier.Piece.allCases), version: Case.version, seal: seal))
    let township = Case.member(.township, at: known(Website.area.prefix(at: .township)))
    try await Self.check("case-sealed", path: "/work/matters/\(Case.id)", as: township) {
      CaseView(page: sealed, visit: $0, problem: nil).html()
    }
  }

  @Test("a meeting that runs (3.5e)")
  func meeting() async throws {
    let page = MeetingPage(
      matter: Case.matter(at: .meeting), due: [Case.due(.closeMeeting, on: "2026-11-04")], now: Case.now, meeting: Case.meeting,
      points: [Case.point, PlanRecord.Point(id: ID(rawValue: 1004), text: Self.text)], expected: Case.invited, openPoints: 1,
      online: nil, revision: 7)
    try await Self.check("meeting", path: "/work/matters/\(Case.id)/meeting") {
      MeetingView(page: page, visit: $0, problem: nil, there: 2).html()
    }
  }

  @Test("minutes with a correction asked for, before they are signed and after (3.5e)")
  func minutes() async throws {
    func page(signed: MinutesPage.Signature?) -> MinutesPage {
      MinutesPage(
        matter: Case.matter(at: .deliberated), draft: PaperDraft(title: Self.text, body: Self.text), signed: signed,
        corrections: [MinutesPage.Correction(id: ID(rawValue: 1008), name: Self.text, text: Self.text)], maySettle: signed == nil,
        speakers: signed == nil ? Case.meeting.attendance : nil, signing: signed == nil ? Case.version : nil)
    }
    for (name, signature) in [("minutes", nil), ("minutes-signed", MinutesPage.Signature(name: Self.text, at: Case.now))] {
      try await Self.check(name, path: "/work/matters/\(Case.id)/minutes") {
        MinutesView(page: page(signed: signature), visit: $0, problem: nil).html()
      }
    }
  }
}
