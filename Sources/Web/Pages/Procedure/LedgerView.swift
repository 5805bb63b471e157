import Deliberation
import HTML
import Institution
import Wording

/// 意见台账 as those who work in it read it.
enum LedgerView {
  /// - Parameters:
  ///   - query: what is looked for; blank for the whole ledger.
  ///   - state: the state that the list is narrowed to.
  static func list(_ page: LedgerPage, searching query: String = "", in state: Opinion.State? = nil, _ visit: Visit) -> HTML {
    let words = visit.words
    let isSearch = !query.isBlank
    let narrowed = state.map { Route.ledger().with("state", $0.rawValue) } ?? Route.ledger()
    let here = isSearch ? Route.ledger().with("q", query) : narrowed
    let cut = words.ledgerSearchCut(characters: LedgerSearch.mostCharacters, words: LedgerSearch.mostWords)
    let importing: HTML = "<a class=\"button quiet\" href=\"\(visit.link(Route.importOpinions()))\">\(words.ledgerImport)</a>"
    return Layout.page(
      visit, title: words.commonLedger, face: .workbench,
      """
      <h1>\(words.commonLedger)</h1><p><a class="button" href="\(visit.link(Route.takeOpinion()))">\(words.todayTake)</a>\
      \(if: page.mayImport, importing)</p>
      <form action="\(visit.link(Route.ledger()))" method="get" role="search"><div class="field">\
      <label for="q">\(words.ledgerSearch)</label><input id="q" name="q" value="\(query)"></div>\
      <button class="button quiet">\(words.ledgerSearchButton)</button></form>
      \(ImportNotes.done(visit) { words.ledgerImported(count: $0) })\(if: page.isCut, status(cut))\
      \(if: page.isUnfinished, status(words.ledgerSearchOn))\(tabs(isSearch ? .search : .list(state), visit))\(table(page, visit))\
      \(page.next.map { Pieces.more(visit, here.with("before", $0)) })
      """)
  }

  private static func status(_ text: String) -> HTML { "<p class=\"due-note\" role=\"status\">\(text)</p>" }

  /// What the list shows: what was looked for, or a state, or all.
  private enum Shown: Equatable {
    case search, list(Opinion.State?)
  }

  private static func tabs(_ shown: Shown, _ visit: Visit) -> HTML {
    let words = visit.words
    let states = Opinion.State.allCases.map { state -> HTML in
      let route = Route.ledger().with("state", state.rawValue)
      return "<a href=\"\(visit.link(route))\"\(current: shown == .list(state))>\(words.state(state))</a>"
    }
    return """
      <nav class="tabs" aria-label="\(words.ledgerStates)">\
      <a href="\(visit.link(Route.ledger()))"\(current: shown == .list(nil))>\(words.ledgerAll)</a>\(states.joined())</nav>
      """
  }

  private static func table(_ page: LedgerPage, _ visit: Visit) -> HTML {
    let words = visit.words
    guard !page.rows.isEmpty else { return "<p class=\"panel\">\(words.ledgerNothing)</p>" }
    return """
      <table class="cards"><thead><tr><th>\(words.ledgerNumber)</th><th>\(words.ledgerText)</th>\
      <th>\(words.ledgerChannel)</th><th>\(words.ledgerState)</th></tr></thead>\
      <tbody>\(page.rows, { row($0, visit) })</tbody></table>
      """
  }

  private static func row(_ row: LedgerPage.Row, _ visit: Visit) -> HTML {
    let (words, line) = (visit.words, row.line)
    // Counting characters takes longer than all else in the row; there are never more of them than scalars.
    let isLong = line.text.unicodeScalars.count > 60 && line.text.count > 60
    let text = isLong ? line.text.prefix(60) + "…" : line.text
    let late = row.daysLate > 0
    return """
      <tr><td data-label="\(words.ledgerNumber)"><a href="\(visit.link(Route.opinion(line.opinion.id)))">\(line.slip)</a></td>\
      <td data-label="\(words.ledgerText)">\(text)\(if: line.isRequest, Pieces.badge(words.ledgerRequest, "amber"))</td>\
      <td data-label="\(words.ledgerChannel)">\(words.channel(line.channel))</td>\
      <td data-label="\(words.ledgerState)">\(words.state(line.opinion.state))\
      \(if: late, Pieces.badge(words.commonLateDays(days: row.daysLate), "red"))</td></tr>
      """
  }

  /// The form by which staff write down what somebody says.
  ///
  /// - Parameter twins: what was found that tells the same.
  static func take(_ problem: Problem?, twins: HTML?, at now: Instant, _ visit: Visit) -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.takeOpinion(), problem, others: [Route.twins()])
    let find = visit.link(Route.twins())
    let fields: HTML = """
      \(form(OpinionForm.channel, of: Opinion.Channel.allCases.map { ($0, words.channel($0)) }, .homeVisit))\(form(OpinionForm.text))
      <div class="twins" data-twins="\(find)" aria-live="polite">\(twins)</div>\
      <noscript><button class="button quiet" formaction="\(find)">\(words.ledgerTwinsFind)</button></noscript>
      <div class="pair">\(form(OpinionForm.day, now.day))\(form(OpinionForm.clock, TimeOfDay(of: now)))</div>
      \(form(OpinionForm.place))<div class="pair">\(form(OpinionForm.name))\(form(OpinionForm.contact))</div>
      \(form(OpinionForm.kind, of: OpinionForm.kinds(words), .registeredResidents))
      \(form.fold(words.ledgerWitness) { witness(form, words) })
      \(form(OpinionForm.source))\(form(OpinionForm.isRequest))\
      \(form(OpinionForm.file.hint(Media.hint(for: visit))))
      """
    return Layout.page(
      visit, title: words.todayTake, face: .workbench, crumbs: [(words.commonLedger, Route.ledger())],
      "<h1>\(words.todayTake)</h1><div class=\"panel\">\(form.html(fields, button: words.ledgerSave))</div>")
  }

  private static func witness(_ form: FormView, _ words: Words) -> HTML {
    "\(Pieces.hint(words.ledgerWitnessHint))<div class=\"pair\">\(form(OpinionForm.writer))\(form(OpinionForm.way))</div>"
  }
}
