import Deliberation
import Digest
import HTML
import Institution
import Wording

/// 公示栏 as people read it.
enum BoardView {
  /// Of the root's 32 bytes, those that a board shows: twelve digits, as many as people copy by hand.
  private static let rootBytes = 6

  static func home(_ found: [(code: AreaCode, name: String, above: String)], searching query: String, _ visit: Visit) -> HTML {
    let words = visit.words
    let rows = found.map { place -> HTML in
      "<li><a href=\"\(visit.link(Route.community(place.code)))\">\(place.name)</a> <span class=\"note\">\(place.above)</span></li>"
    }
    let list: HTML = found.isEmpty ? "<p>\(words.boardNothingFound)</p>" : Pieces.list(rows)
    return Layout.page(
      visit, title: words.boardFind, face: .board,
      """
      <h1>\(words.boardFind)</h1><p class="sub">\(words.boardFindIntro)</p>
      <form action="\(visit.link(Route.home()))" method="get" role="search"><div class="field">\
      <label for="q">\(words.boardFindLabel)</label><input id="q" name="q" value="\(query)"></div>\
      <button class="button">\(words.boardFindButton)</button></form>
      <div class="panel">\(list)</div>
      """)
  }

  static func board(_ page: BoardPage, _ visit: Visit) -> HTML {
    let (words, community) = (visit.words, page.community)
    let seats = page.seats.map { "\(words.seat($0.seat.kind)) \($0.name)" }.joined(separator: " ")
    let counts = [
      words.boardHouseholds(count: community.households), words.boardGroups(count: community.groups),
    ].joined(separator: " · ")
    let cards = page.open.map { card($0, .detail, at: page.now, visit) }
    let none: HTML = "<p class=\"panel\">\(words.boardNothingOpen)</p>"
    return Layout.page(
      visit, title: community.name, face: .board,
      footer: """
        <p>\(words.boardRecord) \(record(page, visit)) <a href="\(visit.link(Route.feed(community.area)))">\(words.boardFeed)</a></p>
        """,
      """
      <p class="crumbs">\(community.above.joined(separator: " › "))</p>
      <h1>\(community.name)</h1>\
      <p class="sub">\(words.boardCommitteeLine): \(seats.isEmpty ? words.boardVacant : seats) · \(counts)</p>
      \(doors(community.area, visit))
      <div class="cols"><div><h2 id="open">\(words.boardOpen(count: cards.count))</h2>\(cards.isEmpty ? none : cards.joined())</div>
      <div>\(Pieces.panel(words.boardResults, results(page, visit)))\(Pieces.panel(words.boardCommitments, promised(page, visit)))\
      \(Pieces.panel(words.boardSlip, SlipSearch.html(community.area, visit)))\(Pieces.panel(words.boardAbout, about(community, visit)))\
      </div></div>
      """)
  }

  /// What anyone may do here: see, come, say, watch.
  private static func doors(_ area: AreaCode, _ visit: Visit) -> HTML {
    let words = visit.words
    let doors: [(String, String, String)] = [
      (words.boardDoorSee, words.boardDoorSeeText, visit.link(Route.publicMatters(area))),
      (words.boardDoorCome, words.boardDoorComeText, "#open"),
      (words.boardDoorSay, words.boardDoorSayText, visit.link(Route.say(area))),
      (words.boardDoorWatch, words.boardDoorWatchText, visit.link(Route.papers(area))),
    ]
    return """
      <nav class="doors" aria-label="\(words.boardDoors)">\
      \(doors, { door in "<a href=\"\(door.2)\"><b>\(door.0)</b>\(door.1)</a>" })</nav>
      """
  }

  private static func results(_ page: BoardPage, _ visit: Visit) -> HTML {
    let words = visit.words
    let rows = page.results.map { result -> HTML in
      """
      <li><a href="\(visit.link(Route.publicMatter(result.matter.id)))">\(result.matter.title)</a> \
      \(Pieces.badge(words.stage(result.matter.stage), "green"))\(StandingView.html(result, words))</li>
      """
    }
    return rows.isEmpty ? Pieces.note(words.boardNoResults) : Pieces.list(rows)
  }

  private static func promised(_ page: BoardPage, _ visit: Visit) -> HTML {
    let rows = page.results.flatMap(\.pending).map { line in
      CommitmentView.row(line, visit, on: page.now.day, at: Route.publicMatter(line.commitment.matter))
    }
    return rows.isEmpty ? Pieces.note(visit.words.boardNoCommitments) : Pieces.list(rows)
  }

  private static func about(_ community: Community, _ visit: Visit) -> HTML {
    let (words, area) = (visit.words, community.area)
    return """
      <p><a href="\(visit.link(Route.publicCommittee(area)))">\(words.boardCommittee)</a> · \
      <a href="\(visit.link(Route.publicCatalogue(area)))">\(words.boardCatalogue)</a> · \
      <a href="\(visit.link(Route.papers(area)))">\(words.boardPapers)</a></p>\
      <p>\(words.boardOffice) \(community.address) \(community.phone)</p>
      """
  }

  /// The newest checkpoint, as far as a board has room: how many papers, and the first digits of the root over them (2.2a).
  /// The page is kept while other communities publish, so it names the number that the root belongs to: that stays true for good.
  private static func record(_ page: BoardPage, _ visit: Visit) -> HTML {
    guard page.record.size > 0 else { return "" }
    let digits = Hex.text(page.record.root.prefix(rootBytes))
    return "<a href=\"\(visit.link(Route.verify()))\">\(visit.words.boardRoot(count: page.record.size, root: digits))</a>"
  }

  /// A matter in a list, with where it stands, what is late, its road.
  ///
  /// - Parameter heading: where it stands below a heading of its own.
  private static func card(_ card: MatterCard, _ heading: Heading, at now: Instant, _ visit: Visit) -> HTML {
    let (words, matter) = (visit.words, card.matter)
    let due = DueWords(words: words, library: visit.institution.library)
    let badge = card.due.map { Pieces.badge(due.left($0, at: now), $0.daysLate(at: now) > 0 ? "red" : "amber") }
    return """
      <article class="card"><p>\(Pieces.badge(words.stage(matter.stage)))\(badge)</p>
      \(heading.html("<a href=\"\(visit.link(Route.publicMatter(matter.id)))\">\(matter.title)</a>"))
      <p class="note">\(words.boardFromOpinions(count: card.opinions)) · \(card.due.map { due.sentence($0) } ?? "")</p>
      \(Road.html(card.road, words, isShort: true))</article>
      """
  }

  static func matters(_ page: MattersPage, of area: AreaCode, _ visit: Visit) -> HTML {
    let more = page.next.map { Pieces.more(visit, Route.publicMatters(area).with("before", $0)) }
    let cards = page.cards.map { card($0, .part, at: page.now, visit) }
    return Layout.page(
      visit, title: visit.words.boardDoorSeeText, face: .board, crumbs: [(page.community, Route.community(area))],
      "<h1>\(visit.words.boardDoorSeeText)</h1>\(cards.joined())\(more)")
  }

  static func committee(_ page: PublicCommitteePage, of area: AreaCode, _ visit: Visit) -> HTML {
    let words = visit.words
    let term = page.term.map { term -> HTML in
      "<p>\(words.boardTerm(from: words.date(term.start), to: term.end.map { words.date($0) } ?? ""))</p>"
    }
    let seats = page.seats.map { seat -> HTML in "<li>\(words.seat(seat.seat.kind)) <b>\(seat.name)</b></li>" }
    let posts = page.holders.map { holder -> HTML in "<li>\(words.post(holder.post.kind)) <b>\(holder.name)</b></li>" }
    return Layout.page(
      visit, title: words.boardCommittee, face: .board, crumbs: [(page.community, Route.community(area))],
      """
      <h1>\(words.boardCommittee)</h1>\(term)\
      \(if: page.vacant > 0, "<p class=\"due-note\">\(words.boardVacancies(count: page.vacant))</p>")
      \(Pieces.panel(words.boardSeats, Pieces.list(seats)))
      \(Pieces.panel(words.boardPosts, Pieces.list(posts)))
      \(Pieces.panel(words.boardCharter, charter(page.charter, visit)))
      """)
  }

  private static func charter(_ charter: Charter?, _ visit: Visit) -> HTML {
    let words = visit.words
    guard let charter else { return "<p>\(words.boardNoCharter)</p>" }
    return """
      <h3>\(words.boardCharterVersion(version: charter.version, day: words.date(charter.adoptedDay)))</h3>\
      \(Pieces.paragraphs(charter.rules))<h3>\(words.boardDuties)</h3>\(Pieces.paragraphs(charter.duties))\
      <h3>\(words.boardYearPlan)</h3>\(Pieces.paragraphs(charter.yearPlan))\
      <p><a href="\(visit.link(Route.paper(charter.paper)))">\(words.commonVerify)</a></p>
      """
  }

  static func catalogue(_ page: PublicCataloguePage, of area: AreaCode, _ visit: Visit) -> HTML {
    let words = visit.words
    let lists = page.groups.map { group in Pieces.panel(group.name, Pieces.list(group.entries.map { entry($0, words) })) }
    let none: HTML = "<p class=\"panel\">\(words.boardNoCatalogue)</p>"
    let newest = page.newest.map { newest -> HTML in
      """
      <p class="sub">\(words.boardCatalogueVersion(version: newest.version, day: words.date(newest.day))) \
      <a href="\(visit.link(Route.paper(newest.paper)))">\(words.commonVerify)</a></p>
      """
    }
    return Layout.page(
      visit, title: words.boardCatalogue, face: .board, crumbs: [(page.community, Route.community(area))],
      "<h1>\(words.boardCatalogue)</h1>\(newest)\(lists.isEmpty ? none : lists.joined())")
  }

  private static func entry(_ entry: CatalogueEntry, _ words: Words) -> HTML {
    let form = entry.form.map { " · " + words.form($0) } ?? ""
    return """
      <li>\(entry.title) \(if: entry.isReserved, Pieces.badge(words.boardReserved, "amber"))<br>\
      <span class="note">\(entry.participants.map { words.party($0) }.joined(separator: "、"))\(form)</span></li>
      """
  }
}

extension Words {
  /// What somebody is called who sits in a committee.
  fileprivate func seat(_ kind: Seat.Kind) -> String { kind == .chair ? boardChair : boardMember }
}
