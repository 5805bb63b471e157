import Deliberation
import HTML
import Institution
import Wording

/// The forms on one commitment, each shown to those who may use it in its state.
struct CommitmentForms {
  let page: CommitmentPage
  let problem: Problem?
  let visit: Visit

  private var words: Words { visit.words }
  private var line: CommitmentLine { page.line }
  private var id: ID<Commitment> { line.commitment.id }

  private func may(_ act: Act) -> Bool { page.open.contains(act) }

  func next() -> HTML {
    var content = HTML()
    if let owners = page.owners { content = content + describing(owners) }
    if may(.reportProgress) { content = content + reporting() }
    if may(.acceptCommitment) { content = content + accepting() }
    return content.isEmpty ? content : Pieces.panel(words.caseNext, content)
  }

  private func accepting() -> HTML {
    let form = FormView(visit, Route.acceptCommitment(id), problem, version: line.reportVersion)
    let verdicts = [(true, words.resultsAccept), (false, words.resultsReturn)]
    return form.html(
      "\(form(AcceptanceForm.verdict, of: verdicts))\(form(AcceptanceForm.text))", button: words.resultsVerdictSend)
  }

  private func describing(_ owners: CommitmentPage.Owners) -> HTML {
    let form = FormView(visit, Route.describeCommitment(id), problem, version: line.descriptionVersion)
    let commitment = line.commitment
    let choice = OwnerChoice.known(of: line, owners, here: visit.recordWords.resultsOwnCommunity)
    let name = choice == nil || choice == .other ? commitment.owner : ""
    let owner = CommitmentView.ownerFields(form, owners.organisations, choice, name: name)
    let fields: HTML = "\(form(CommitmentForm.measure, commitment.measure))\(owner)"
    guard commitment.measure.isEmpty else { return form.folded(words.resultsDescribe, fields, button: words.resultsDescribeSend) }
    let whole = form.html(fields, button: words.resultsDescribeSend)
    return "<details open><summary>\(words.resultsDescribe)</summary>\(whole)</details>"
  }

  private func reporting() -> HTML {
    let form = FormView(visit, Route.reportCommitment(id), problem)
    let fields = CommitmentReportForm.work
    let day = line.commitment.dueDay
    let late = fields.late.hint { $0.caseLateHint(day: $0.shortDate(day)) }
    return form.html(
      """
      \(form(fields.kind, of: CommitmentReportForm.Kind.allCases.map { ($0, words.stepKind($0.step)) }))
      \(if: page.isReportOnPaper, form(DoorField.from))\(form(fields.text))\(if: day < page.now.day, form(late))\(form(fields.photo))
      """, button: words.resultsReportStep)
  }

  func urging() -> HTML {
    guard page.showsUrgings else { return "" }
    let list = line.urgings.map { urging -> HTML in
      let answer: HTML =
        urging.answer.isEmpty
        ? may(.answerUrging) ? answering(urging) : "" : "<p>\(words.caseAnswer(text: urging.answer))</p>"
      return """
        <li><b>\(words.urgingWay(urging.way))</b> <span class="note">\(words.moment(urging.at)) \(urging.byName)</span>\
        <p>\(urging.text)</p>\(Pieces.note(words.resultsNext(day: words.shortDate(urging.nextDay))))\(answer)</li>
        """
    }
    return Pieces.panel(words.resultsUrgings, id: "urging", "\(Pieces.list(list))\(if: may(.urgeOwner), urgingForm())")
  }

  private func answering(_ urging: CommitmentLine.Urging) -> HTML {
    let form = FormView(
      visit, Route.answerUrging(id), problem, hidden: [(UrgingAnswerForm.urging.name, urging.id.description)])
    return form.folded(
      words.resultsUrgingAnswer, "\(if: page.isAnswerOnPaper, form(DoorField.from))\(form(UrgingAnswerForm.work.text))",
      button: words.caseAnswerSend)
  }

  private func urgingForm() -> HTML {
    let form = FormView(visit, Route.urgeOwner(id), problem)
    let now = page.now
    let fields: HTML = """
      \(form(UrgingForm.way, of: Urging.Way.allCases.map { ($0, words.urgingWay($0)) }))\(form(UrgingForm.text))
      <div class="pair">\(form(UrgingForm.day, now.day))\(form(UrgingForm.clock, TimeOfDay(of: now)))</div>\
      \(form(UrgingForm.next, page.nextLook))
      """
    return """
      \(form.folded(words.resultsUrge, fields, button: words.resultsUrgeSend))\
      <p><a class="button quiet" href="\(visit.link(Route.commitmentLetter(id)))">\(words.resultsLetterOpen)</a></p>
      """
  }

  /// The owner's personal link, for those who hand it over.
  func link() -> HTML {
    guard let link = page.link else { return "" }
    let form = FormView(visit, Route.giveOwnerLink(id), problem, version: link.version)
    let button = link.token == nil ? words.resultsLinkMake : words.resultsLinkNew
    let shown = link.token.map(code) ?? Pieces.hint(words.resultsLinkNone)
    return Pieces.panel(words.resultsLink, id: "link", "\(shown)\(form.html("", button: button))")
  }

  private func code(_ token: String) -> HTML {
    let route = Route.owner(token)
    let address = visit.web.baseURL + route.path
    return """
      \(Pieces.code(address, label: words.resultsLinkCode))<p class="leaf"><a href="\(route.path)">\(address)</a></p>\
      \(Pieces.hint(words.resultsLinkHint))
      """
  }

  func extend() -> HTML {
    guard may(.extendCommitment) else { return "" }
    let form = FormView(visit, Route.extendCommitment(id), problem, version: line.extensionVersion)
    let fields: HTML = "\(form(ExtensionForm.due, line.commitment.dueDay))\(form(ExtensionForm.reason))"
    return Pieces.panel(words.resultsExtend, form.folded(words.resultsExtend, fields, button: words.resultsExtend))
  }
}
