import Deliberation
import HTML
import Institution
import Wording

/// The roll of an assembly: who came, who is ticked when they come, who changes the way they vote.
extension AssemblyView {
  func roll() -> HTML {
    guard !page.roll.isEmpty else { return "" }
    let absent = page.roll.filter { $0.presentWay == nil }
    let mark: HTML = may(.markPresent) && !absent.isEmpty ? marking(absent) : ""
    let change = changing()
    let came = page.roll.filter { $0.presentWay != nil }.map(arrival)
    return Pieces.panel(
      words.assemblyRoll(count: page.roll.count, present: came.count), id: "roll", "\(mark)\(change)\(Pieces.list(came))")
  }

  private func arrival(_ elector: ElectorLine) -> HTML {
    let code = page.codes[elector.id].map { self.code($0, of: elector) }
    return """
      <li>\(elector.position). \(elector.name) <span class="note">\(elector.label)</span> \(voted(elector))\(code)</li>
      """
  }

  private func voted(_ elector: ElectorLine) -> HTML {
    if let way = elector.ballot { return Pieces.badge(words.assemblyVoted(way: words.ballotWay(way)), "green") }
    return elector.hasVoted ? Pieces.badge(words.matterBallotDone, "green") : ""
  }

  private func code(_ token: String, of elector: ElectorLine) -> HTML {
    let own = Route.ballot(token)
    let title = words.assemblyCode(name: elector.name)
    return """
      <details><summary>\(words.assemblyShowCode)</summary>\(Pieces.code(visit.web.baseURL + own.path, label: title))\
      <p class="leaf"><a href="\(own.path)">\(title)</a></p></details>
      """
  }

  private func marking(_ absent: [ElectorLine]) -> HTML {
    let form = FormView(visit, Route.markPresent(id), problem)
    let fields: HTML = """
      \(Pieces.hint(words.assemblyPresentHint))\(seen(form, absent))\(ways(form, .roll))\
      <div class="ticks">\(form(RollForm.electors, ticks: absent.map(tick)))</div>
      """
    return form.html(fields, button: words.assemblyPresentSend)
  }

  /// Somebody on the roll, to be ticked.
  func tick(_ elector: ElectorLine) -> (value: ID<Elector>, title: String) {
    (elector.id, "\(elector.position). \(elector.name) \(elector.label)")
  }

  /// The same of somebody present, with how they vote.
  private func present(_ elector: ElectorLine) -> (value: ID<Elector>, title: String) {
    let (id, title) = tick(elector)
    return (id, elector.presentWay.map { "\(title)（\(words.way($0))）" } ?? title)
  }

  /// How people are present as the page shows it, sent along with whoever is ticked.
  private func seen(_ form: FormView, _ electors: [ElectorLine]) -> HTML {
    let seen = form.seen(RollForm.seen.name, RollForm.seen.write(electors.map { Arrival($0.id, $0.presentWay) }))
    return "\(changed(form))\(seen)"
  }

  /// Whom a form that comes back ticked and who is present in another way by now than it showed, each with how.
  private func changed(_ form: FormView) -> HTML {
    guard let ticked = form.typed(RollForm.electors).map(Set.init), let seen = form.typed(RollForm.seen).map(Set.init) else { return "" }
    let now = page.roll.filter { ticked.contains($0.id) && !seen.contains(Arrival($0.id, $0.presentWay)) }
    let told = now.map { words.assemblyArrivalNow(name: tick($0).title, way: way(of: $0)) }
    return "\(told, { "<p class=\"fault\">\($0)</p>" })"
  }

  private func way(of elector: ElectorLine) -> String {
    guard let way = elector.presentWay else { return words.assemblyAbsent }
    return RollForm.Way(rawValue: way)?.title(words) ?? words.way(way)
  }

  private func ways(_ form: FormView, _ usual: RollForm.Way) -> HTML {
    form(RollForm.way, of: RollForm.Way.allCases.map { ($0, $0.title(words)) }, usual)
  }

  /// A wrong tick taken back, or another way to vote, for those whose ballot is not in.
  private func changing() -> HTML {
    let present = page.roll.filter { $0.presentWay != nil && !$0.hasVoted }
    guard may(.unmarkPresent), !present.isEmpty else { return "" }
    let (again, absent) = (FormView(visit, Route.changeWay(id), problem), FormView(visit, Route.unmarkPresent(id), problem))
    let ticks = present.map(self.present)
    let way = again.html(
      "\(seen(again, present))\(ways(again, .phone))<div class=\"ticks\">\(again(RollForm.electors, ticks: ticks))</div>",
      button: words.assemblyPresentWay)
    let back = absent.html(
      "\(seen(absent, present))<div class=\"ticks\">\(absent(RollForm.electors, ticks: ticks))</div>", button: words.assemblyPresentBack)
    return """
      <details\(flag: "open", if: again.isSent || absent.isSent)><summary>\(words.assemblyPresentChange)</summary>\
      \(Pieces.hint(words.assemblyPresentChangeHint))\(way)\(back)</details>
      """
  }
}
