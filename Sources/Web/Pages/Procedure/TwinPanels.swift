import Deliberation
import HTML
import Institution
import Wording

/// 可能是同一件事 — likely twins shown beside what is typed, kept, imported or put on the agenda; people join (3.5a).
enum TwinPanels {
  /// Twins of a text that is being written down.
  static func whileTyping(_ twins: [TwinFinder.Twin], _ visit: Visit) -> HTML {
    let words = visit.words
    guard !twins.isEmpty else { return Pieces.note(words.ledgerTwinsNone) }
    return "<p><b>\(words.ledgerTwins)</b></p>\(Pieces.list(twins.map { row($0, visit) }))"
  }

  /// Twins of an entry, each with a form that joins the entry to it.
  static func ofEntry(_ page: EntryPage, _ problem: Problem?, _ visit: Visit) -> HTML {
    guard !page.twins.isEmpty else { return "" }
    let words = visit.words
    let rows = page.twins.map { twin -> HTML in
      // An entry that follows another is joined by way of the one that leads; a settled one is only shown.
      guard twin.line.opinion.state.isOpen, twin.line.opinion.lead == nil else { return row(twin, visit) }
      let reason = words.ledgerTwinsReason(why: said(twin.why))
      let known = [(JoinForm.lead.name, twin.line.opinion.id.description), (JoinForm.shared.name, reason)]
      let form = FormView(visit, Route.followOpinion(page.line.opinion.id), problem, hidden: known, version: page.version)
      return row(twin, visit, form.html("", button: words.ledgerTwinsJoin, quiet: true))
    }
    return Pieces.panel(words.ledgerTwins, id: "twins", Pieces.list(rows))
  }

  /// Rows of a file that entries of the ledger, or rows before them, may already tell; says so where not all were compared.
  ///
  /// - Parameter lines: the line of each row in the file.
  static func ofImport(_ page: ImportTwins, lines: [Int], _ visit: Visit) -> HTML {
    let words = visit.words
    func name(_ place: Int) -> String { words.ledgerTwinsRow(row: lines.indices.contains(place) ? lines[place] : 0) }
    let within = page.within.map { group -> HTML in
      """
      <li>\(group.places.map(name).joined(separator: "、"))<br>\
      <span class="note">\(words.ledgerTwinsHint(why: said(group.why)))</span></li>
      """
    }
    let known = page.known.map { place, twin -> HTML in
      """
      <li>\(name(place)) ～ <a href="\(visit.link(Route.opinion(twin.line.opinion.id)))">\(twin.line.slip)</a> \(short(twin.line.text))<br>\
      <span class="note">\(words.ledgerTwinsHint(why: said(twin.why)))</span></li>
      """
    }
    let part = page.compared.map { Pieces.note(words.ledgerTwinsCompared(count: $0)) }
    return panel(words.ledgerTwins, hint: words.ledgerTwinsImport, within + known, part)
  }

  /// Opinions on the agenda that may be taken together.
  static func ofAgenda(_ page: AgendaTwins, _ visit: Visit) -> HTML {
    let words = visit.words
    let groups = page.groups.map { group -> HTML in
      let ids = group.members.map { ("opinion", $0.opinion.id.description) }
      let known = ids + [(JoinForm.shared.name, words.ledgerTwinsReason(why: said(group.why)))]
      let form = FormView(visit, Route.joinInMeeting(), nil, hidden: known, version: group.version)
      return """
        <li>\(group.members, { "<p>\($0.slip) \(short($0.text))</p>" })<p class="note">\(words.ledgerTwinsHint(why: said(group.why)))</p>\
        \(form.html("", button: words.workmeetingTwinsJoin, quiet: true))</li>
        """
    }
    let part = page.compared.map { Pieces.note(words.workmeetingTwinsCompared(count: $0)) }
    return panel(words.workmeetingTwins, id: "twins", hint: words.workmeetingTwinsHint, groups, part)
  }

  /// What was found, and how much of it was compared; nothing where there is nothing to say.
  private static func panel(_ title: String, id: String = "", hint: String, _ found: [HTML], _ part: HTML?) -> HTML {
    guard !found.isEmpty || part != nil else { return "" }
    return Pieces.panel(title, id: id, "\(if: !found.isEmpty, Pieces.hint(hint) + Pieces.list(found))\(part)")
  }

  private static func row(_ twin: TwinFinder.Twin, _ visit: Visit, _ form: HTML = "") -> HTML {
    let words = visit.words
    return """
      <li><a href="\(visit.link(Route.opinion(twin.line.opinion.id)))">\(twin.line.slip)</a> \
      \(words.state(twin.line.opinion.state)) · \(short(twin.line.text))<br>\
      <span class="note">\(words.ledgerTwinsHint(why: said(twin.why)))</span>\(form)</li>
      """
  }

  private static func said(_ why: [String]) -> String { why.joined(separator: "、") }

  private static func short(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }
}
