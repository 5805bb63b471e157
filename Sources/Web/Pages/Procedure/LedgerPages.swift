import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Wording

/// 意见台账 — the ledger: list, search, take, and what is done with an entry.
enum LedgerPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.ledger) { visit in
      let area = try visit.staffArea()
      // The newest page is read by key; whoever searches or filters reads more.
      guard visit.request.uri.query != nil else {
        return visit.page(try await visit.institution.readInline { try list(visit.visit, area, $0) })
      }
      return visit.page(try await visit.institution.read { try list(visit.visit, area, $0) })
    }
    routes.members.get(Route.takeOpinion) { try take($0, nil) }
    routes.members.post(Route.takeOpinion, again: { try take($0, $1) }) { visit in
      let area = try visit.staffArea()
      // A file that is refused leaves no entry behind.
      let (draft, media) = try OpinionForm.draft(visit, in: area)
      let file = try media?.keep(in: visit.institution.files)
      let id: ID<Opinion> = try await visit.perform(TakeOpinion(draft, with: file, in: area)).id()
      return visit.redirect(Route.opinion(id).with("new", 1))
    }
    ImportPages.add(to: routes)
    routes.members.post(Route.twins, again: { try take($0, $1) }) { visit in
      let area = try visit.staffArea()
      let text = try visit.read { form in
        let text = form(OpinionForm.soFar)
        return try text.value
      }
      let isFragment = visit.request.headers[.yishi] == "twins"
      let panel = try await visit.institution.read { try TwinPanels.whileTyping(visit.visit, area, text, $0) }
      guard isFragment else { return try take(visit, nil, twins: panel) }
      var response = visit.page(panel)
      response.headers[.yishi] = "twins"
      return response
    }
    routes.members.get(Route.opinion) { try await entry($0, nil) }
    routes.members.post(Route.sortOpinion, again: { try await entry($0, $1) }) { visit in
      let id = try visit.id(of: Opinion.self)
      try await visit.perform(try SortForm.command(visit, of: id))
      return visit.redirect(Route.opinion(id))
    }
    routes.members.post(Route.joinOpinion, again: { try await entry($0, $1) }) { visit in
      let id = try visit.id(of: Opinion.self)
      let area = try visit.staffArea()
      let (slip, reason, version) = try JoinForm.typed(visit)
      let lead = try await visit.institution.readInline { try OpinionTable.known(slip, in: area, $0.tx)?.opinion.id }
      guard let lead else {
        throw Problem(
          sentence: visit.words.boardSlipUnknown(number: slip), field: JoinForm.slip.name, label: JoinForm.slip.label(visit.words))
      }
      try await visit.perform(JoinOpinions([id], to: lead, because: reason, from: version))
      return visit.redirect(Route.opinion(lead))
    }
    routes.members.post(Route.followOpinion, again: { try await entry($0, $1) }) { visit in
      let command = try JoinForm.following(visit, try visit.id())
      try await visit.perform(command)
      return visit.redirect(Route.opinion(command.lead))
    }
    routes.members.post(Route.splitOpinion, again: { try await entry($0, $1) }) { visit in
      let id = try visit.id(of: Opinion.self)
      try await visit.perform(try JoinForm.splitting(visit, id))
      return visit.redirect(Route.opinion(id))
    }
    routes.members.post(Route.attachFile, again: { try await entry($0, $1) }) { visit in
      let id = try visit.id(of: Opinion.self)
      let (media, caption) = try AttachForm.read(visit)
      let file = try media.keep(in: visit.institution.files)
      try await visit.perform(AttachFile(sha256: file.sha256, kind: file.kind, size: file.size, caption: caption, to: id))
      return visit.redirect(Route.opinion(id))
    }
    routes.get(Route.file) { visit in
      let id = try visit.id(of: Attachment.self)
      let file = try await visit.institution.read { try Attachment.find(id, $0.tx) }
      let isPosting = file.matter != nil && file.opinion == nil
      guard isPosting || visit.member.acts(as: Role.staff, in: file.area) else { throw AccessError.notFound }
      guard let bytes = try visit.institution.files.bytes(of: file.sha256) else { throw AccessError.notFound }
      var response = visit.bytes(bytes, kind: file.kind)
      response.headers[.contentSecurityPolicy] = "default-src 'none'; sandbox"
      return response
    }
  }

  /// The state that a list is narrowed to; nothing for all.
  private static func state(_ visit: Visit) throws -> Opinion.State? {
    let text = visit.query("state")
    guard !text.isEmpty else { return nil }
    guard let state = Opinion.State(rawValue: text) else { throw AccessError.notFound }
    return state
  }

  private static func list(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let query = visit.query("q")
    let state = try state(visit)
    let cursor = try visit.cursor(of: Opinion.self)
    let search = query.isBlank ? nil : try LedgerSearch(query, in: area, before: cursor, reading.tx)
    let lines = try search?.lines ?? OpinionTable.page(of: area, states: state.map { [$0] } ?? [], before: cursor, reading.tx)
    let here = search != nil ? Route.ledger().with("q", query) : state.map { Route.ledger().with("state", $0.rawValue) } ?? Route.ledger()
    let next = search.map(\.next) ?? lines.last(ofFull: 50)?.opinion.id
    let more: HTML = next.map { Pieces.more(visit, here.with("before", $0)) } ?? ""
    let all = state == nil && search == nil
    let tabs: HTML = """
      <nav class="tabs" aria-label="\(words.ledgerStates)"><a href="\(visit.link(Route.ledger()))"\(if: all, " aria-current=\"page\"")>\(words.ledgerAll)</a>\(Opinion.State.allCases, { "<a href=\"\(visit.link(Route.ledger().with("state", $0.rawValue)))\"\(if: search == nil && $0 == state, " aria-current=\"page\"")>\(words.state($0))</a>" })</nav>
      """
    let none: HTML = "<p class=\"panel\">\(words.ledgerNothing)</p>"
    let cut: HTML =
      search?.isCut == true
      ? "<p class=\"due-note\" role=\"status\">\(words.ledgerSearchCut(characters: LedgerSearch.mostCharacters, words: LedgerSearch.mostWords))</p>"
      : ""
    let open: HTML = search?.isOpen == true ? "<p class=\"due-note\" role=\"status\">\(words.ledgerSearchOn)</p>" : ""
    let table: HTML = """
      <table class="cards"><thead><tr><th>\(words.ledgerNumber)</th><th>\(words.ledgerText)</th><th>\(words.ledgerChannel)</th><th>\(words.ledgerState)</th></tr></thead><tbody>\(lines, { row(visit, $0, reading.now) })</tbody></table>
      """
    return Layout.page(
      visit, title: words.commonLedger, face: .workbench,
      """
      <h1>\(words.commonLedger)</h1><p><a class="button" href="\(visit.link(Route.takeOpinion()))">\(words.todayTake)</a>\(if: visit.may(ImportOpinions.self, in: area), "<a class=\"button quiet\" href=\"\(visit.link(Route.importOpinions()))\">\(words.ledgerImport)</a>")</p>
      <form action="\(visit.link(Route.ledger()))" method="get" role="search"><div class="field"><label for="q">\(words.ledgerSearch)</label><input id="q" name="q" value="\(query)"></div><button class="button quiet">\(words.ledgerSearchButton)</button></form>
      \(ImportNotes.done(visit) { words.ledgerImported(count: $0) })\(cut)\(open)\(tabs)\(lines.isEmpty ? none : table)\(more)
      """)
  }

  private static func row(_ visit: Visit, _ line: LedgerLine, _ now: Instant) -> HTML {
    let words = visit.words
    let late = line.opinion.state == .received && line.dueDay < now.day
    // Counting characters takes longer than all else in the row; there are never more of them than scalars.
    let isLong = line.text.unicodeScalars.count > 60 && line.text.count > 60
    let text = isLong ? line.text.prefix(60) + "…" : line.text
    return """
      <tr><td data-label="\(words.ledgerNumber)"><a href="\(visit.link(Route.opinion(line.opinion.id)))">\(line.slip)</a></td><td data-label="\(words.ledgerText)">\(text)\(if: line.isRequest, Pieces.badge(words.ledgerRequest, "amber"))</td><td data-label="\(words.ledgerChannel)">\(words.channel(line.channel))</td><td data-label="\(words.ledgerState)">\(words.state(line.opinion.state))\(if: late, Pieces.badge(words.commonLateDays(days: line.dueDay.distance(to: now.day)), "red"))</td></tr>
      """
  }

  private static func take(_ visit: MemberVisit, _ problem: Problem?, twins: HTML? = nil) throws -> Response {
    _ = try visit.staffArea()
    let words = visit.words
    let now = visit.institution.clock()
    let form = FormView(visit.visit, Route.takeOpinion(), problem, others: [Route.twins()])
    let find = visit.visit.link(Route.twins())
    let fields: HTML = """
      \(form(OpinionForm.channel, of: Opinion.Channel.allCases.map { ($0, words.channel($0)) }, .homeVisit))\(form(OpinionForm.text))
      <div class="twins" data-twins="\(find)" aria-live="polite">\(twins)</div><noscript><button class="button quiet" formaction="\(find)">\(words.ledgerTwinsFind)</button></noscript>
      <div class="pair">\(form(OpinionForm.day, now.day))\(form(OpinionForm.clock, TimeOfDay(of: now)))</div>
      \(form(OpinionForm.place))<div class="pair">\(form(OpinionForm.name))\(form(OpinionForm.contact))</div>
      \(form(OpinionForm.kind, of: OpinionForm.kinds(words), .registeredResidents))
      \(form.fold(words.ledgerWitness) { "<p class=\"hint\">\(words.ledgerWitnessHint)</p><div class=\"pair\">\(form(OpinionForm.writer))\(form(OpinionForm.way))</div>" })
      \(form(OpinionForm.source))\(form(OpinionForm.isRequest))\(form(OpinionForm.file))
      """
    return visit.page(
      Layout.page(
        visit.visit, title: words.todayTake, face: .workbench, crumbs: [(words.commonLedger, Route.ledger())],
        "<h1>\(words.todayTake)</h1><div class=\"panel\">\(form.html(fields, button: words.ledgerSave))</div>"
      ))
  }

  private static func entry(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Opinion.self)
    return visit.page(try await visit.institution.read { try EntryPage(visit.visit, id, problem, $0).html() })
  }
}
