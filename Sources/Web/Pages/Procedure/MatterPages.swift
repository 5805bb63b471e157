import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles
import Wording

/// 协商事项 — one page for a matter's whole life, for anyone.
enum MatterPages {
  static func add(to routes: Routes) {
    routes.get(Route.publicMatter) { visit in
      let id = try visit.id(of: Matter.self)
      return try await visit.cached({ try MatterTable.find(id, $0.tx).area }) { try matter(visit, id, $0) }
    }
    routes.get(Route.meetingSignIn) { try await signIn($0, nil) }
    routes.post(Route.meetingSignIn, again: { try await signIn($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.perform(try MeetingSignInForm.command(visit, for: id))
      return visit.redirect(Route.publicMatter(id).with("signed", 1))
    }
  }

  private static func matter(_ visit: Visit, _ id: ID<Matter>, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let tx = reading.tx
    let matter = try MatterTable.find(id, tx)
    let community = try AreaTable.community(matter.area, tx)
    let events = try EventTable.of(id, tx)
    let beginning = try OpinionTable.beginnings(of: [id], tx)[id]
    let plan = try PlanTable.newest(of: id, tx)
    let isPlanPublic = [.noticed, .meeting, .deliberated, .reported, .sealed].contains(matter.stage)
    let meeting = try MeetingTable.find(id, tx)
    let papers = try PaperTable.of(id, tx)
    let findings = try FindingTable.of(id, tx)
    let results = try MatterResults.of([matter], visit, reading)[0]  // safe: one for each matter
    let due = try Agenda.obligations(of: matter, events: events, reading)
    let signed: HTML = visit.query("signed").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.matterSignedIn)</p>"
    let share = "\(matter.title) \(words.stage(matter.stage)) \(visit.web.baseURL)\(Route.publicMatter(id).path)"
    return Layout.page(
      visit, title: matter.title, face: .board, crumbs: [(community.name, Route.community(matter.area))],
      """
      \(signed)<p>\(Pieces.badge(words.stage(matter.stage)))<span class="note">\(words.matterNumber(number: matter.number)) · \(matter.entryTitle)</span></p>
      <h1>\(matter.title)</h1>\(results.standing())\(dueNotes(due, words, reading))
      \(Pieces.paragraphs(matter.question))\(reserved(matter, words, reading))
      \(Road.html(Road.stops(of: matter, events: events, firstOpinion: beginning?.firstDay, openCommitments: results.open), words))
      \(lateness(events, words))\(try forms(visit, matter, reading))
      <div class="cols"><div>\(results.commitmentPanel())\(try results.assemblyPanel())\(try results.outcome(meeting))\(isPlanPublic ? planPanel(plan, words) : "")</div>
      <div>\(try results.commissionPanel())\(try results.ratingPanel())\(try results.reviewPanel())\(paperList(papers, visit))\(numbers(beginning?.count ?? 0, meeting, findings, words))\(shareBox(share, visit, id))</div></div>
      """)
  }

  /// Ways into what goes on before the meeting: the lot, the online deliberation (3.3b, 3.4g).
  private static func forms(_ visit: Visit, _ matter: Matter, _ reading: Reading) throws -> HTML {
    let words = visit.words
    var links: [HTML] = []
    if let line = try OnlineTable.newest(of: matter.id, reading.tx) {
      let note = line.isOpen(at: reading.now) ? words.onlineUntil(time: words.moment(line.call.closesAt)) : words.onlineOver
      links.append(
        "<p><a class=\"button\(if: line.closedAt != nil, " quiet")\" href=\"\(visit.link(Route.onlineResult(matter.id)))\">\(words.matterOnline)</a> <span class=\"note\">\(note)</span></p>"
      )
    }
    if let lot = try LotTable.of(matter.id, reading.tx).first {
      let note = lot.draw.map { words.lotDrawnPanel(number: $0.number) } ?? words.moment(lot.scheme.drawsAt)
      links.append(
        "<p><a class=\"button quiet\" href=\"\(visit.link(Route.lot(matter.id)))\">\(words.matterLot)</a> <span class=\"note\">\(note)</span></p>"
      )
    }
    return links.isEmpty ? "" : "<div class=\"panel\">\(links, { $0 })</div>"
  }

  private static func dueNotes(_ due: [Obligation], _ words: Words, _ reading: Reading) -> HTML {
    let dueWords = DueWords(words: words, library: reading.library)
    guard !due.isEmpty else { return "<p class=\"done-note\">\(words.matterNothingDue)</p>" }
    // The latest first: what a stranger should see within one screen is what is late.
    let shown = due.sorted { $0.deadline.day < $1.deadline.day }.prefix(3)
    return
      "\(shown, { item -> HTML in let late = item.daysLate(at: reading.now) > 0 ? " late" : ""; return "<div class=\"due-note\(late)\"><p><b>\(dueWords.sentence(item))</b>（\(dueWords.left(item, at: reading.now))）</p><p class=\"note\">\(dueWords.arithmetic(item))</p></div>" })"
  }

  private static func reserved(_ matter: Matter, _ words: Words, _ reading: Reading) -> HTML {
    guard let clause = matter.reservedBy, let entry = reading.library.clauses[clause] else { return "" }
    return "<p class=\"due-note\">\(words.matterReserved(clause: entry.title))</p>"
  }

  private static func lateness(_ events: [Event], _ words: Words) -> HTML {
    let late = events.filter { $0.daysLate > 0 }
    return
      "\(if: !late.isEmpty, "<ul class=\"list\">\(late, { "<li>\(Pieces.badge(words.commonLateDays(days: $0.daysLate), "amber"))\(words.matterLate(act: words.act($0.act), reason: $0.lateReason))</li>" })</ul>")"
  }

  private static func planPanel(_ record: PlanRecord?, _ words: Words) -> HTML {
    guard let record, let meetsAt = record.plan.meetsAt else { return "" }
    let plan = record.plan
    let kinds = plan.participants.reduce(into: [PartyKind]()) { if !$0.contains($1.kind) { $0.append($1.kind) } }
    let sides: HTML =
      "\(kinds, { kind -> HTML in let people = plan.participants.filter { $0.kind == kind }; return "<p>\(words.party(kind)) \(words.matterPeople(count: people.count))\(people.contains { $0.isOrganisation } ? "：" + people.filter(\.isOrganisation).map(\.name).joined(separator: "、") : "")</p>" })"
    let missing: HTML =
      "\(plan.missingVoices.sorted { $0.key.rawValue < $1.key.rawValue }, { "<p class=\"note\">\(words.matterMissing(kind: words.party($0.key), reason: $0.value))</p>" })"
    return Pieces.panel(
      words.matterPlan,
      Pieces.facts([
        (words.matterTime, "\(words.moment(meetsAt))"), (words.matterPlace, "\(plan.place)"),
        (words.matterSubject, "\(plan.subject)\(record.points, { "<p>· \($0.text)</p>" })"),
        (words.matterForm, "\(plan.form.map { words.form($0) } ?? "")"), (words.matterParticipants, sides + missing),
      ]))
  }

  private static func paperList(_ papers: [Publication], _ visit: Visit) -> HTML {
    let words = visit.words
    let replaced = Set(papers.compactMap(\.replaces))
    let list: HTML =
      papers.isEmpty
      ? "<p class=\"note\">\(words.matterNoPapers)</p>"
      : "<ul class=\"list\">\(papers, { "<li><a\(replaced.contains($0.id) ? " class=\"replaced\"" : "") href=\"\(visit.link(Route.paper($0.id)))\">\($0.number) \(words.paper($0.kind))</a><br><span class=\"note\">\(words.moment($0.publishedAt))</span></li>" })</ul>"
    return Pieces.panel(words.matterPapers, list)
  }

  private static func numbers(_ opinions: Int, _ meeting: Meeting?, _ findings: [Finding], _ words: Words) -> HTML {
    var rows: [(String, HTML)] = [(words.matterOpinions, "\(opinions)")]
    if let meeting {
      rows.append((words.matterPresent, "\(meeting.attendance.count)"))
      rows.append((words.matterDissentCount, "\(meeting.dissents.count)"))
    }
    rows.append((words.matterFindings, "\(words.matterFindingsOpen(count: findings.count, open: findings.count { $0.answeredAt == nil }))"))
    return Pieces.panel(words.matterNumbers, Pieces.facts(rows))
  }

  private static func shareBox(_ text: String, _ visit: Visit, _ id: ID<Matter>) -> HTML {
    let code = Pieces.publicCode(visit.web.baseURL + Route.publicMatter(id).path, label: visit.words.matterCode)
    return Pieces.panel(
      visit.words.matterShare,
      "\(code)<p class=\"note\">\(text)</p><button class=\"button quiet no-print\" type=\"button\" data-print hidden>\(visit.words.commonPrint)</button>"
    )
  }

  private static func signIn(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let words = visit.words
    let id = try visit.id(of: Matter.self)
    let title = try await visit.institution.read { try MatterTable.find(id, $0.tx).title }
    typealias Fields = MeetingSignInForm
    // The code comes along from the picture in the room; it is shown where it is wrong or missing, to be put right.
    let code = visit.query("code")
    let isSent = visit.request.method == .post
    let isKnown = isSent ? visit.form.has("code") && problem?.troubles.contains { $0.field == "code" } != true : !code.isEmpty
    let form = FormView(visit, Route.meetingSignIn(id), problem)
    let fields: HTML = """
      \(form(Fields.name))\(form(Fields.kind, of: Fields.kinds.map { ($0, words.party($0)) }))\(form(isKnown ? Fields.code.looking(.hidden) : Fields.code, code))
      """
    return visit.page(
      Layout.page(
        visit, title: words.matterSignIn, face: .board,
        "<h1>\(words.matterSignIn)</h1><p class=\"sub\">\(title)</p><div class=\"panel\">\(form.html(fields, button: words.matterSignIn))</div>"
      ))
  }
}
