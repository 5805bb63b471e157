import Deliberation
import HTML
import Institution
import PolicyFiles
import Wording

/// 协商事项 as anyone reads it.
enum MatterView {
  static func html(_ page: MatterPage, _ visit: Visit) -> HTML {
    let (words, matter) = (visit.words, page.matter)
    let results = PublicResultsView(page: page.results, visit: visit)
    let signed: HTML = visit.query("signed").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.matterSignedIn)</p>"
    return Layout.page(
      visit, title: matter.title, face: .board, crumbs: [(page.community, Route.community(matter.area))],
      """
      \(signed)<p>\(Pieces.badge(words.stage(matter.stage)))\
      <span class="note">\(words.matterNumber(number: matter.number)) · \(matter.entryTitle)</span></p>
      <h1>\(matter.title)</h1>\(StandingView.html(page.results.results, words))\(dueNotes(page, visit))
      \(Pieces.paragraphs(matter.question))\(reserved(matter, visit))
      \(Road.html(page.road, words))
      \(lateness(page.late, words))\(ways(page, visit))
      <div class="cols"><div>\(results.commitments())\(results.assemblies())\(results.outcome())\(page.plan.map { plan($0, words) })</div>
      <div>\(results.commissions())\(results.ratings())\(results.reviews())\(papers(page.papers, visit))\
      \(numbers(page.numbers, words))\(share(matter, visit))</div></div>
      """)
  }

  /// Ways into what goes on before the meeting: the online deliberation, the lot (3.4g, 3.3b).
  private static func ways(_ page: MatterPage, _ visit: Visit) -> HTML {
    let (words, id) = (visit.words, page.matter.id)
    let online = page.online.map { online -> HTML in
      """
      <p><a class="button\(also: "quiet", if: online.isClosed)" href="\(visit.link(Route.onlineResult(id)))">\(words.matterOnline)</a> \
      <span class="note">\(online.isOpen ? words.onlineUntil(time: words.moment(online.closesAt)) : words.onlineOver)</span></p>
      """
    }
    let lot = page.lot.map { lot -> HTML in
      """
      <p><a class="button quiet" href="\(visit.link(Route.lot(id)))">\(words.matterLot)</a> \
      <span class="note">\(lot.number.map { words.lotDrawnPanel(number: $0) } ?? words.moment(lot.drawsAt))</span></p>
      """
    }
    return online == nil && lot == nil ? "" : "<div class=\"panel\">\(online)\(lot)</div>"
  }

  private static func dueNotes(_ page: MatterPage, _ visit: Visit) -> HTML {
    guard !page.due.isEmpty else { return "<p class=\"done-note\">\(visit.words.matterNothingDue)</p>" }
    let due = DueWords(words: visit.words, library: visit.institution.library)
    let notes = page.due.map { item -> HTML in
      """
      <div class="due-note\(also: "late", if: item.daysLate(at: page.now) > 0)">\
      <p><b>\(due.sentence(item))</b>（\(due.left(item, at: page.now))）</p><p class="note">\(due.arithmetic(item))</p></div>
      """
    }
    return notes.joined()
  }

  private static func reserved(_ matter: Matter, _ visit: Visit) -> HTML {
    guard let clause = matter.reservedBy, let entry = visit.institution.library.clauses[clause] else { return "" }
    return "<p class=\"due-note\">\(visit.words.matterReserved(clause: entry.title))</p>"
  }

  private static func lateness(_ late: [Event], _ words: Words) -> HTML {
    let rows = late.map { event -> HTML in
      """
      <li>\(Pieces.badge(words.commonLateDays(days: event.daysLate), "amber"))\
      \(words.matterLate(act: words.act(event.act), reason: event.lateReason))</li>
      """
    }
    return rows.isEmpty ? "" : Pieces.list(rows)
  }

  private static func plan(_ plan: MatterPage.PublicPlan, _ words: Words) -> HTML {
    let sides = plan.sides.map { side -> HTML in
      let names = side.organisations.isEmpty ? "" : "：" + side.organisations.joined(separator: "、")
      return "<p>\(words.party(side.kind)) \(words.matterPeople(count: side.people))\(names)</p>"
    }
    let missing = plan.missing.map { Pieces.note(words.matterMissing(kind: words.party($0.kind), reason: $0.reason)) }
    return Pieces.panel(
      words.matterPlan,
      Pieces.facts([
        (words.matterTime, "\(words.moment(plan.meetsAt))"), (words.matterPlace, "\(plan.place)"),
        (words.matterSubject, "\(plan.subject)\(plan.points, { "<p>· \($0)</p>" })"),
        (words.matterForm, "\(plan.form.map { words.form($0) } ?? "")"), (words.matterParticipants, sides.joined() + missing.joined()),
      ]))
  }

  private static func papers(_ papers: [Publication], _ visit: Visit) -> HTML {
    let words = visit.words
    let replaced = Set(papers.compactMap(\.replaces))
    let rows = papers.map { paper -> HTML in
      """
      <li><a\(class: "replaced", if: replaced.contains(paper.id)) href="\(visit.link(Route.paper(paper.id)))">\
      \(paper.number) \(words.paper(paper.kind))</a><br><span class="note">\(words.moment(paper.publishedAt))</span></li>
      """
    }
    return Pieces.panel(words.matterPapers, rows.isEmpty ? Pieces.note(words.matterNoPapers) : Pieces.list(rows))
  }

  private static func numbers(_ numbers: MatterPage.Numbers, _ words: Words) -> HTML {
    var rows: [(String, HTML)] = [(words.matterOpinions, "\(numbers.opinions)")]
    if let present = numbers.present { rows.append((words.matterPresent, "\(present)")) }
    if let dissents = numbers.dissents { rows.append((words.matterDissentCount, "\(dissents)")) }
    rows.append((words.matterFindings, "\(words.matterFindingsOpen(count: numbers.findings, open: numbers.openFindings))"))
    return Pieces.panel(words.matterNumbers, Pieces.facts(rows))
  }

  private static func share(_ matter: Matter, _ visit: Visit) -> HTML {
    let (words, address) = (visit.words, visit.web.baseURL + Route.publicMatter(matter.id).path)
    return Pieces.panel(
      words.matterShare,
      """
      \(Pieces.publicCode(address, label: words.matterCode))\
      <p class="note">\(matter.title) \(words.stage(matter.stage)) \(address)</p>\
      <button class="button quiet no-print" type="button" data-print hidden>\(words.commonPrint)</button>
      """)
  }

  /// The form by which somebody says that they came to the meeting.
  static func signIn(to id: ID<Matter>, called title: String, _ problem: Problem?, _ visit: Visit) -> HTML {
    typealias Fields = MeetingSignInForm
    let words = visit.words
    // The code comes along from the picture in the room; it is shown where it is wrong or missing, to be put right.
    let code = visit.query("code")
    let form = FormView(visit, Route.meetingSignIn(id), problem)
    let isRight = visit.form.has("code") && problem?.troubles.contains { $0.field == "code" } != true
    let isKnown = form.isSent ? isRight : !code.isEmpty
    let fields: HTML = """
      \(form(Fields.name))\(form(Fields.kind, of: Fields.kinds.map { ($0, words.party($0)) }))\
      \(form(isKnown ? Fields.code.looking(.hidden) : Fields.code, code))
      """
    return Layout.page(
      visit, title: words.matterSignIn, face: .board,
      """
      <h1>\(words.matterSignIn)</h1><p class="sub">\(title)</p>\
      <div class="panel">\(form.html(fields, button: words.matterSignIn))</div>
      """)
  }
}
