import Deliberation
import HTML
import Institution
import PolicyFiles
import Wording

/// What comes next of an assembly: its notice, its roll, its opening, its count, its end.
extension AssemblyView {
  func next() -> HTML {
    var content = HTML()
    if let notice = page.notice { content = content + noticing(notice) }
    if let freezing = page.freezing { content = content + self.freezing(freezing) }
    if let tally = page.opening { content = content + opening(tally) }
    if let counted = page.counting { content = content + counting(counted) }
    if let announced = page.closing { content = content + closing(announced) }
    return content.isEmpty ? content : Pieces.panel(words.caseNext, content)
  }

  private func opening(_ tally: Tally) -> HTML {
    let open = plain(Route.openAssembly(id), of: line.version, button: words.assemblyOpenSend)
    let adjourn: HTML =
      may(.adjournAssembly)
      ? plain(Route.adjournAssembly(id), of: line.version, hint: words.assemblyAdjournHint, button: words.assemblyAdjournSend) : ""
    return "\(arithmetic(tally))\(open)\(adjourn)"
  }

  private func closing(_ announced: Announcement) -> HTML {
    let close = plain(
      Route.closeAssembly(id), of: announced.version, hint: words.assemblyCloseHint, button: words.assemblyCloseSend)
    return "<div class=\"due-note\">\(numbers(announced))</div>\(close)"
  }

  /// What would be announced now.
  private func numbers(_ announced: Announcement) -> HTML {
    let tally = announced.tally
    let came = words.matterQuorumLine(total: tally.electors, needed: tally.quorumNeeded, present: tally.present)
    guard let count = announced.count else { return "<p>\(came)</p>\(sealed(announced))" }
    let votes = words.matterVoteLine(
      favour: count.inFavour, against: count.against, abstained: count.abstained, invalid: count.invalid, missing: announced.missing)
    let verdict = tally.isCarried(count) ? words.matterCarried : words.matterNotCarried
    let majority = words.matterMajorityLine(present: tally.present, needed: tally.majorityNeeded, favour: count.inFavour)
    return """
      <p>\(came)</p><p>\(votes)</p><p>\(majority)</p>\
      \(if: count.total > 0, "<p><b>\(words.assemblyCloseAs(verdict: verdict))</b></p>")
      """
  }

  /// The same where the sums are seen only after the end.
  private func sealed(_ announced: Announcement) -> HTML {
    let paper = announced.paper
    let counted = words.assemblyClosePaper(
      favour: paper.inFavour, against: paper.against, abstained: paper.abstained, invalid: paper.invalid)
    return """
      <p>\(words.assemblyCloseCast(cast: announced.ballots, missing: announced.missing))</p>\
      \(if: paper.total > 0, "<p>\(counted)</p>")<p>\(words.assemblyCloseSealed)</p>
      """
  }

  /// A form that asks for nothing.
  private func plain(_ route: Route, of version: Version, hint: String = "", button: String) -> HTML {
    FormView(visit, route, problem, version: version).html("\(if: !hint.isEmpty, Pieces.hint(hint))", button: button)
  }

  private func freezing(_ freezing: AssemblyPage.Freezing) -> HTML {
    let form = FormView(visit, Route.freezeRoll(id), problem, version: line.version)
    let day = line.meetsAt.map { words.shortDate($0.day) } ?? ""
    let unknown = freezing.agesUnknown
    let ages: HTML =
      unknown == 0 ? "" : "\(Pieces.dueNote("\(words.assemblyAgesUnknown(count: unknown))"))\(form(RollForm.ages.required))"
    return form.html("\(Pieces.hint(words.assemblyRollHint(day: day)))\(ages)", button: words.assemblyRollSend)
  }

  /// 应到、须到、实到 with the article.
  private func arithmetic(_ tally: Tally) -> HTML {
    let title = visit.institution.library.clauses[tally.quorum.clause]?.title ?? ""
    let came = words.assemblyQuorum(total: tally.electors, needed: tally.quorumNeeded, present: tally.present)
    return """
      <p class="\(tally.isQuorate ? "done-note" : "due-note")"><b>\(came)</b><br>\
      <span class="note">\(words.commonCitation(clause: title))</span></p>
      """
  }

  private func noticing(_ notice: AssemblyPage.Notice) -> HTML {
    typealias Fields = AssemblyNoticeForm
    let form = FormView(visit, Route.noticeAssembly(id), problem, version: notice.version)
    let isUp = line.assembly.stage == .noticed
    // Of a notice that is up everything is known; a sitting that came to nothing leaves its place.
    let known = isUp ? line.meetsAt : nil
    let clock = known.flatMap { TimeOfDay(of: $0) } ?? TimeOfDay(hour: 14, minute: 0)
    let fields: HTML = """
      <p class="hint">\(words.assemblyNoticeHint(days: notice.lead.value)) \(visit.citation(of: notice.lead.clause))</p>
      <div class="pair">\(form(Fields.day, known?.day ?? page.now.day.adding(notice.lead.value)))\(form(Fields.clock, clock))</div>
      \(form(Fields.place, line.place.isEmpty ? notice.address : line.place))\(form(Fields.short, isUp ? line.shortReason : ""))\
      \(LawfulField.html(form, of: [line.call.question, line.call.agenda]))
      """
    let isFirst = line.adjournments.isEmpty && line.assembly.stage == .called
    let button = isFirst ? words.assemblyNoticeSend : words.assemblyNoticeAgain
    // A notice that is up may be posted anew; it is not what comes next.
    return isUp ? form.folded(words.assemblyNoticeAgain, fields, button: button) : form.html(fields, button: button)
  }

  private func counting(_ counted: HandCount) -> HTML {
    let form = FormView(visit, Route.countBallots(id), problem, version: counted.version)
    let phones = page.roll.count { $0.ballot == .phone || $0.ballot == .online }
    let asksHands = CountBallotsForm.ways(of: line).contains(.hands)
    let fields: HTML = """
      \(if: phones > 0, "<p>\(words.assemblyPhones(count: phones))</p>")\(if: asksHands, hands(form, counted))\(paper(form, counted))
      """
    return form.html(fields, button: words.assemblyCountSend)
  }

  private func hands(_ form: FormView, _ counted: HandCount) -> HTML {
    """
    \(Pieces.hint(words.assemblyCountHint))\
    <fieldset class="field"><legend>\(words.assemblyHands)</legend>\(numbers(of: .hands, form, counted))</fieldset>
    """
  }

  private func paper(_ form: FormView, _ counted: HandCount) -> HTML {
    let voters = page.roll.filter { $0.presentWay != nil && ($0.ballot == nil || $0.ballot == .paper) }
    func ticks() -> HTML { "<div class=\"ticks\">\(form(CountBallotsForm.voters, ticks: voters.map(tick), counted.voters))</div>" }
    let shown = voters.count <= 30 ? ticks() : form.fold(words.assemblyPaperVoters, ticks)
    return """
      <fieldset class="field"><legend>\(words.assemblyPaper)</legend>\(shown)\(numbers(of: .paper, form, counted))</fieldset>
      """
  }

  private func numbers(of way: Tally.Way, _ form: FormView, _ counted: HandCount) -> HTML {
    let count = way == .hands ? counted.hands : counted.paper
    let isKnown = counted.isCounted(way)
    let isDue = CountBallotsForm.isDue(way, of: line, counted: counted)
    let fields = CountBallotsForm.numbers(of: way).map { number -> HTML in
      let known = isKnown ? count[keyPath: number.place] : nil
      return isDue ? form(number.field, known) : form(number.field.optional, .some(known))
    }
    return "<div class=\"pair\">\(fields, { $0 })</div>"
  }
}
