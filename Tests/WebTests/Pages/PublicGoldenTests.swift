import Deliberation
import HTML
import Testing

@testable import Institution
@testable import Web

@Suite("样张 · the public pages, with hostile texts in every place")
struct PublicGoldenTests {
  private typealias Public = PublicFixture
  private static let (text, area) = (PublicFixture.text, Website.area)

  private static func check(_ name: String, path: String, _ view: (Visit) -> HTML) async throws {
    try await Website.open { site in try Golden.check(name, in: site, path: path, view: view) }
  }

  private static let card = MatterCard(
    matter: Public.matter(.topic), due: Public.due(.submitPlan, on: "2026-11-03"), opinions: 12, road: Public.road)

  @Test("the communities that a search finds")
  func home() async throws {
    try await Self.check("home", path: "/") { BoardView.home([(Self.area, Self.text, Self.text)], searching: Self.text, $0) }
  }

  @Test("the board of a community (2.2a)")
  func board() async throws {
    let community = Community(
      area: Self.area, name: Self.text, above: [Self.text], phone: Self.text, address: Self.text, households: 300, groups: 4, fonds: "")
    let seat = Seat(id: ID(rawValue: 1), kind: .chair, post: ID(rawValue: 2), period: Period(start: Public.day("2026-01-01")))
    let page = BoardPage(
      community: community, seats: [(seat, Self.text)], record: (12, [UInt8](repeating: 171, count: 32)), open: [Self.card],
      results: [Public.results], now: Public.now)
    try await Self.check("board", path: Route.community(Self.area).path) { BoardView.board(page, $0) }
    let empty = BoardPage(community: community, seats: [], record: (0, []), open: [], results: [], now: Public.now)
    try await Self.check("board-empty", path: Route.community(Self.area).path) { BoardView.board(empty, $0) }
  }

  @Test("all matters of a community")
  func matters() async throws {
    let early = MatterCard(matter: Public.matter(.topic), due: Public.due(.submitPlan, on: "2026-11-06"), opinions: 1, road: Public.road)
    let page = MattersPage(community: Self.text, cards: [Self.card, early], next: Public.id, now: Public.now)
    try await Self.check("matters", path: Route.publicMatters(Self.area).path) { BoardView.matters(page, of: Self.area, $0) }
  }

  @Test("the committee with a seat that nobody holds, and its charter (3.1)")
  func committee() async throws {
    let period = Period(start: Public.day("2026-01-01"), end: Public.day("2030-12-31"))
    let post = Post(id: ID(rawValue: 2), official: ID(rawValue: 3), kind: .committeeDirector, period: period)
    let page = PublicCommitteePage(
      community: Self.text, seats: [(Seat(id: ID(rawValue: 1), kind: .member, post: post.id, period: period), Self.text)],
      holders: [Roster.Holder(post: post, name: Self.text)], term: period, vacant: 2,
      charter: Charter(
        version: 2, adoptedDay: Public.day("2026-02-01"), rules: Self.text, duties: Self.text, yearPlan: Self.text, paper: ID(rawValue: 9)))
    try await Self.check("public-committee", path: Route.publicCommittee(Self.area).path) { BoardView.committee(page, of: Self.area, $0) }
  }

  @Test("the catalogue with a decision that the law reserves (3.2a)")
  func catalogue() async throws {
    let entry = CatalogueEntry(
      code: "e", group: Self.text, title: Self.text, participants: [.registeredResidents, .experts], form: .hearing, clause: "3.5h")
    let page = PublicCataloguePage(
      community: Self.text, groups: [(Self.text, [entry])], newest: (2, Public.day("2026-02-01"), ID(rawValue: 9)))
    try await Self.check("public-catalogue", path: Route.publicCatalogue(Self.area).path) {
      BoardView.catalogue(page, of: Self.area, $0)
    }
  }

  @Test("a matter with everything that can come after its deliberation (3.6), a replaced notice among its papers")
  func matter() async throws {
    let results = Public.results
    let page = MatterPage(
      matter: Public.matter(.reported, reservedBy: "3.5h"), community: Self.text, road: Public.road,
      late: [
        Event(
          id: ID(rawValue: 1), act: .approveTopic, at: Public.now, byName: Self.text, byRole: .secretary, reason: Self.text,
          dueDay: Public.day("2026-11-02"), lateReason: Self.text)
      ],
      due: [Public.due(.submitPlan, on: "2026-11-03"), Public.due(.postNotice, on: "2026-11-09")],
      online: MatterPage.Online(closesAt: Public.now, isOpen: false, isClosed: true), lot: MatterPage.Lot(drawsAt: Public.now, number: 7),
      results: PublicResults(
        results: results,
        points: results.points.map { point in
          PublicResults.Point(
            adoption: point, dissents: 2,
            votes: [Meeting.Count(point: point.point, question: Self.text, inFavour: 9, against: 2, abstained: 1)],
            orders: results.corrections.filter { $0.point == point.point })
        },
        dissents: 2, explained: 1,
        assemblies: [
          PublicResults.Decided(
            line: Public.assemblyLine, tally: Tally(electors: 100, present: 60, quorum: Public.half, majority: Public.half))
        ],
        referral: Referral(track: .owners, reason: Self.text, referredAt: Public.now, result: Self.text, resultDay: Public.now.day),
        commissions: [(Public.commission, 3)], ratings: RatingCount(counts: [.satisfied: 3, .dissatisfied: 1]), mayRate: true,
        reviews: PublicResults.Reviews(count: 2, open: 1, mayAsk: true)),
      plan: MatterPage.PublicPlan(
        meetsAt: Public.now, place: Self.text, subject: Self.text, points: [Self.text], form: .hearing,
        sides: [(.registeredResidents, 3, []), (.propertyManagement, 2, [Self.text, Self.text])], missing: [(.experts, Self.text)]),
      papers: [Public.publication(100), Public.publication(101, replacing: 100)],
      numbers: MatterPage.Numbers(opinions: 12, present: 9, dissents: 2, findings: 2, openFindings: 1), now: Public.now)
    try await Self.check("matter", path: Route.publicMatter(Public.id).path) { visit in
      let html = MatterView.html(page, visit)
      #expect(String(decoding: html.bytes, as: UTF8.self).contains("<a class=\"replaced\" href="))
      return html
    }
  }

  @Test("the form by which somebody says that they came (3.5e)")
  func signIn() async throws {
    try await Self.check("sign-in-meeting", path: Route.meetingSignIn(Public.id).path) {
      MatterView.signIn(to: Public.id, called: Self.text, nil, $0)
    }
  }

  @Test("the form of whoever says something, the field for a slip that is wrong, and a slip with what became of it (3.5a, 3.6c)")
  func slips() async throws {
    let path = Route.slip(Self.area, Public.slip).path
    try await Self.check("say", path: Route.say(Self.area).path) { SlipView.say(in: Self.area, called: Self.text, nil, $0) }
    try await Self.check("slip-search", path: path) {
      SlipView.search(in: Self.area, called: Self.text, typed: Self.text, fault: Self.text, $0)
    }
    for (name, rating) in [("slip", SlipPage.Rating.open), ("slip-rated", .done)] {
      let page = SlipPage(
        area: Self.area, community: Self.text, slip: Public.slip, recordedOn: Public.now.day, channel: .box, state: .received,
        answer: Self.text, lead: SlipNumber(year: 2026, sequence: 1), dueDay: Public.day("2026-11-09"),
        matter: SlipPage.Became(results: Public.results, road: Public.road, rating: rating))
      try await Self.check(name, path: path) { SlipView.html(page, nil, $0) }
    }
  }

  @Test("the form of a request for review, and its receipt before and after the answer (2.2a)")
  func reviews() async throws {
    let request = ReviewRequestPage(matter: Public.id, title: Self.text, days: 15)
    try await Self.check("review", path: Route.review(Public.id).path) { ReviewView.ask(request, nil, $0) }
    for (name, isUpheld) in [("review-waiting", nil), ("review-upheld", true)] as [(String, Bool?)] {
      let page = ReviewReceiptPage(
        matter: Public.id, title: Self.text, text: Self.text, at: Public.now, isUpheld: isUpheld, answer: Self.text)
      try await Self.check(name, path: Route.reviewAnswer("abc").path) { ReviewView.receipt(page, "abc", $0) }
    }
  }

  @Test("a paper that was replaced, its sheet, and the list of papers (2.2a)")
  func papers() async throws {
    let paper = Public.publication(3)
    let check = PaperCheck(
      index: 3, size: 12, root: [UInt8](repeating: 171, count: 32), leafHash: [UInt8](repeating: 18, count: 32), path: [])
    let page = PaperPage(
      paper: paper, community: Self.text, newer: ID(rawValue: 101),
      postings: [BoardPosting(postedAt: Public.now, place: Self.text, photo: ID(rawValue: 5))], check: check)
    try await Self.check("paper", path: Route.paper(paper.id).path) { PaperView.html(page, $0) }
    let sheet = SheetPage(paper: paper, community: Self.text, phone: Self.text)
    try await Self.check("sheet", path: Route.sheet(paper.id).path) { PaperView.sheet(sheet, $0) }
    let list = PapersPage(area: Self.area, community: Self.text, papers: [paper], next: paper.id, now: Public.now)
    try await Self.check("papers", path: Route.papers(Self.area).path) { PaperView.list(list, $0) }
    try await Self.check("feed", path: Route.feed(Self.area).path) { PaperView.feed(list, $0) }
  }

  @Test("the record, with what a comparison found (2.2a)")
  func record() async throws {
    try await Website.open { site in
      let keys = site.web.recordKeys
      let page = try await site.institution.read { try RecordReading.page(keys, $0) }
      try Golden.check("verify", in: site, path: Route.verify().path) { RecordView.html(page, nil, Self.text, $0) }
    }
  }
}
