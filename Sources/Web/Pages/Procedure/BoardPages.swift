import Deliberation
import Digest
import HTML
import Hummingbird
import Institution
import Secrets
import Wording

/// 公示栏 — what anyone sees of a community, without an account.
enum BoardPages {
  static func add(to routes: Routes) {
    routes.get(Route.home) { visit in
      let words = visit.query("q")
      let found = try await visit.institution.communities(matching: words).map { Found(code: $0.code, name: $0.name, above: $0.above) }
      return visit.page(home(visit, query: words, found))
    }
    routes.get(Route.community) { visit in
      let area = try visit.area()
      return try await visit.cached(area) { try board(visit, area, $0) }
    }
    routes.get(Route.publicCommittee) { visit in
      let area = try visit.area()
      return try await visit.cached(area) { try committee(visit, area, $0) }
    }
    routes.get(Route.publicCatalogue) { visit in
      let area = try visit.area()
      return try await visit.cached(area) { try catalogue(visit, area, $0) }
    }
    routes.get(Route.publicMatters) { visit in
      let area = try visit.area()
      let cursor = try visit.cursor(of: Matter.self)
      return try await visit.cached(area) { try matters(visit, area, cursor, $0) }
    }
  }

  private struct Found: Sendable {
    let code: AreaCode
    let name: String
    let above: String
  }

  private static func home(_ visit: Visit, query: String, _ found: [Found]) -> HTML {
    let words = visit.words
    let list: HTML =
      found.isEmpty
      ? "<p>\(words.boardNothingFound)</p>"
      : "<ul class=\"list\">\(found, { "<li><a href=\"\(visit.link(Route.community($0.code)))\">\($0.name)</a> <span class=\"note\">\($0.above)</span></li>" })</ul>"
    return Layout.page(
      visit, title: words.boardFind, face: .board,
      """
      <h1>\(words.boardFind)</h1><p class="sub">\(words.boardFindIntro)</p>
      <form action="\(visit.link(Route.home()))" method="get" role="search"><div class="field"><label for="q">\(words.boardFindLabel)</label><input id="q" name="q" value="\(query)"></div><button class="button">\(words.boardFindButton)</button></form>
      <div class="panel">\(list)</div>
      """)
  }

  private static let open = Stage.all(.open)

  private static func board(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let tx = reading.tx
    let community = try AreaTable.community(area, tx)
    let roster = try BodyTable.roster(of: area, on: reading.now.day, under: reading.policy(for: area), tx)
    let open = try MatterTable.list(in: area, stages: Self.open, limit: 20, tx)
    let done = try MatterTable.list(in: area, stages: [.reported, .sealed], limit: 5, tx)
    let seats = roster.seats.map { "\($0.seat.kind == .chair ? words.boardChair : words.boardMember) \($0.name)" }.joined(separator: " ")
    let record = try record(visit, reading)
    let counts = [
      words.boardHouseholds(count: community.households), words.boardGroups(count: community.groups),
    ].joined(separator: " · ")
    let doors: [(String, String, String)] = [
      (words.boardDoorSee, words.boardDoorSeeText, visit.link(Route.publicMatters(area))),
      (words.boardDoorCome, words.boardDoorComeText, "#open"),
      (words.boardDoorSay, words.boardDoorSayText, visit.link(Route.say(area))),
      (words.boardDoorWatch, words.boardDoorWatchText, visit.link(Route.papers(area))),
    ]
    let cards = try cards(open, heading: .detail, visit, reading)
    let after = try MatterResults.of(done, visit, reading)
    let standing = after.map { ($0.matter, $0.standing()) }
    let commitments = after.flatMap(\.pending)
    let results: HTML =
      done.isEmpty
      ? "<p class=\"note\">\(words.boardNoResults)</p>"
      : "<ul class=\"list\">\(standing, { "<li><a href=\"\(visit.link(Route.publicMatter($0.0.id)))\">\($0.0.title)</a> \(Pieces.badge(words.stage($0.0.stage), "green"))\($0.1)</li>" })</ul>"
    let promised: HTML =
      commitments.isEmpty
      ? "<p class=\"note\">\(words.boardNoCommitments)</p>"
      : "<ul class=\"list\">\(commitments, { CommitmentView.row($0, visit, on: reading.now.day, at: Route.publicMatter($0.commitment.matter)) })</ul>"
    let slip = SlipPages.field(visit, area)
    let about: HTML = """
      <p><a href="\(visit.link(Route.publicCommittee(area)))">\(words.boardCommittee)</a> · <a href="\(visit.link(Route.publicCatalogue(area)))">\(words.boardCatalogue)</a> · <a href="\(visit.link(Route.papers(area)))">\(words.boardPapers)</a></p><p>\(words.boardOffice) \(community.address) \(community.phone)</p>
      """
    let none: HTML = "<p class=\"panel\">\(words.boardNothingOpen)</p>"
    return Layout.page(
      visit, title: community.name, face: .board,
      footer: "<p>\(words.boardRecord) \(record) <a href=\"\(visit.link(Route.feed(area)))\">\(words.boardFeed)</a></p>",
      """
      <p class="crumbs">\(community.above.joined(separator: " › "))</p>
      <h1>\(community.name)</h1><p class="sub">\(words.boardCommitteeLine): \(seats.isEmpty ? words.boardVacant : seats) · \(counts)</p>
      <nav class="doors" aria-label="\(words.boardDoors)">\(doors, { door in "<a href=\"\(door.2)\"><b>\(door.0)</b>\(door.1)</a>" })</nav>
      <div class="cols"><div><h2 id="open">\(words.boardOpen(count: open.count))</h2>\(cards.isEmpty ? none : cards.joined())</div>
      <div>\(Pieces.panel(words.boardResults, results))\(Pieces.panel(words.boardCommitments, promised))\(Pieces.panel(words.boardSlip, slip))\(Pieces.panel(words.boardAbout, about))</div></div>
      """)
  }

  /// The newest checkpoint, as far as a board has room: how many papers, and the first digits of the root over them (2.2a).
  /// The page is kept while other communities publish, so it names the number that the root belongs to: that stays true for good.
  private static func record(_ visit: Visit, _ reading: Reading) throws -> HTML {
    let head = try RecordTable.head(reading.tx)
    guard head.size > 0 else { return "" }
    let digits = Hex.text(head.root.prefix(rootBytes))
    return "<a href=\"\(visit.link(Route.verify()))\">\(visit.words.boardRoot(count: head.size, root: digits))</a>"
  }

  /// Of the root's 32 bytes, those that a board shows: twelve digits, as many as people copy by hand.
  private static let rootBytes = 6

  /// Matters in a list, each with where it stands, what is late, its road.
  ///
  /// - Parameter heading: where they stand below a heading of their own.
  private static func cards(_ matters: [Matter], heading: Heading = .part, _ visit: Visit, _ reading: Reading) throws -> [HTML] {
    let ids = matters.map(\.id)
    let events = try EventTable.of(ids, reading.tx)
    let beginnings = try OpinionTable.beginnings(of: ids, reading.tx)
    let promised = try CommitmentTable.of(matters.filter { [.reported, .sealed].contains($0.stage) }.map(\.id), reading.tx)
    let dueWords = DueWords(words: visit.words, library: reading.library)
    return try zip(matters, Agenda.obligations(of: matters, events: events, reading)).map { matter, due in
      let open = (promised[matter.id] ?? []).count { $0.commitment.state.isPending }
      let beginning = beginnings[matter.id]
      let stops = Road.stops(of: matter, events: events[matter.id] ?? [], firstOpinion: beginning?.firstDay, openCommitments: open)
      return card(matter, heading, visit, reading, due.first, opinions: beginning?.count ?? 0, stops, dueWords)
    }
  }

  private static func card(
    _ matter: Matter, _ heading: Heading, _ visit: Visit, _ reading: Reading, _ due: Obligation?, opinions: Int, _ stops: [Road.Stop],
    _ dueWords: DueWords
  ) -> HTML {
    let words = visit.words
    let late = due.map { $0.daysLate(at: reading.now) } ?? 0
    let badge: HTML =
      due.map {
        late > 0 ? Pieces.badge(dueWords.left($0, at: reading.now), "red") : Pieces.badge(dueWords.left($0, at: reading.now), "amber")
      } ?? ""
    return """
      <article class="card"><p>\(Pieces.badge(words.stage(matter.stage)))\(badge)</p>
      \(heading.html("<a href=\"\(visit.link(Route.publicMatter(matter.id)))\">\(matter.title)</a>"))
      <p class="note">\(words.boardFromOpinions(count: opinions)) · \(due.map { dueWords.sentence($0) } ?? "")</p>
      \(Road.html(stops, words, isShort: true))</article>
      """
  }

  private static func matters(_ visit: Visit, _ area: AreaCode, _ cursor: ID<Matter>?, _ reading: Reading) throws -> HTML {
    let community = try AreaTable.community(area, reading.tx)
    let list = try MatterTable.list(in: area, stages: Stage.allCases, before: cursor, limit: 20, reading.tx)
    let cards = try cards(list, visit, reading).joined()
    let more: HTML = list.last(ofFull: 20).map { Pieces.more(visit, Route.publicMatters(area).with("before", $0.id)) } ?? ""
    return Layout.page(
      visit, title: visit.words.boardDoorSeeText, face: .board, crumbs: [(community.name, Route.community(area))],
      "<h1>\(visit.words.boardDoorSeeText)</h1>\(cards)\(more)")
  }

  private static func committee(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let community = try AreaTable.community(area, reading.tx)
    let roster = try BodyTable.roster(of: area, on: reading.now.day, under: reading.policy(for: area), reading.tx)
    let vacant = roster.vacancies.values.reduce(0, +)
    let charter = try CharterTable.versions(in: area, reading.tx).first
    let term: HTML =
      roster.term.map { "<p>\(words.boardTerm(from: words.date($0.period.start), to: $0.period.end.map { words.date($0) } ?? ""))</p>" }
      ?? ""
    let alert: HTML = vacant > 0 ? "<p class=\"due-note\">\(words.boardVacancies(count: vacant))</p>" : ""
    let rules: HTML =
      charter.map {
        "<h3>\(words.boardCharterVersion(version: $0.version, day: words.date($0.adoptedDay)))</h3>\(Pieces.paragraphs($0.rules))<h3>\(words.boardDuties)</h3>\(Pieces.paragraphs($0.duties))<h3>\(words.boardYearPlan)</h3>\(Pieces.paragraphs($0.yearPlan))<p><a href=\"\(visit.link(Route.paper($0.paper)))\">\(words.commonVerify)</a></p>"
      }
      ?? "<p>\(words.boardNoCharter)</p>"
    return Layout.page(
      visit, title: words.boardCommittee, face: .board, crumbs: [(community.name, Route.community(area))],
      """
      <h1>\(words.boardCommittee)</h1>\(term)\(alert)
      \(Pieces.panel(words.boardSeats, "<ul class=\"list\">\(roster.seats, { "<li>\($0.seat.kind == .chair ? words.boardChair : words.boardMember) <b>\($0.name)</b></li>" })</ul>"))
      \(Pieces.panel(words.boardPosts, "<ul class=\"list\">\(roster.holders, { "<li>\(words.post($0.post.kind)) <b>\($0.name)</b></li>" })</ul>"))
      \(Pieces.panel(words.boardCharter, rules))
      """)
  }

  private static func catalogue(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let community = try AreaTable.community(area, reading.tx)
    let entries = try CatalogueTable.entries(in: area, reading.tx)
    let versions = try CatalogueTable.versions(in: area, reading.tx)
    let groups = entries.reduce(into: [String]()) { if !$0.contains($1.group) { $0.append($1.group) } }
    let lists = groups.map { group -> HTML in
      let rows = entries.filter { $0.group == group }
      return Pieces.panel(
        group,
        "<ul class=\"list\">\(rows, { entry in "<li>\(entry.title) \(if: entry.isReserved, Pieces.badge(words.boardReserved, "amber"))<br><span class=\"note\">\(entry.participants.map { words.party($0) }.joined(separator: "、"))\(entry.form.map { " · " + words.form($0) } ?? "")</span></li>" })</ul>"
      )
    }
    let none: HTML = "<p class=\"panel\">\(words.boardNoCatalogue)</p>"
    let newest: HTML =
      versions.first.map {
        "<p class=\"sub\">\(words.boardCatalogueVersion(version: $0.version, day: words.date($0.day))) <a href=\"\(visit.link(Route.paper($0.paper)))\">\(words.commonVerify)</a></p>"
      } ?? ""
    return Layout.page(
      visit, title: words.boardCatalogue, face: .board, crumbs: [(community.name, Route.community(area))],
      "<h1>\(words.boardCatalogue)</h1>\(newest)\(entries.isEmpty ? none : lists.joined())")
  }
}
