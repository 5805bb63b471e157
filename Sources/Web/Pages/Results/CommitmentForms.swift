import Deliberation
import HTML
import Institution
import Wording

/// The forms on one commitment, each shown to those who may use it in its state.
struct CommitmentForms {
  let visit: Visit
  let problem: Problem?
  let matter: Matter
  let line: CommitmentLine
  let roles: Set<Role>
  let isOwner: Bool
  let reading: Reading

  private var words: Words { visit.words }
  private var id: ID<Commitment> { line.commitment.id }

  private func may(_ act: Act) -> Bool {
    matter.offers(act, to: roles) && (act.commitmentStates?.contains(line.commitment.state) ?? true)
  }

  func next() throws -> HTML {
    var content = HTML()
    if may(.describeCommitment) { content = content + (try descriptionForm()) }
    let isCommunity = line.commitment.ownerKind == .community
    let reports = isCommunity ? !roles.isDisjoint(with: Role.community) : isOwner
    let isPaper = !isCommunity && !isOwner && !roles.isDisjoint(with: Role.committee)
    if Act.reportProgress.stages.contains(matter.stage), line.commitment.state == .open, reports || isPaper {
      content = content + reportForm(isPaper: isPaper)
    }
    if may(.acceptCommitment) {
      let form = FormView(visit, Route.acceptCommitment(id), problem, version: line.reportVersion)
      let verdicts = [(true, words.resultsAccept), (false, words.resultsReturn)]
      content =
        content
        + form.html(
          "\(form(AcceptanceForm.verdict, of: verdicts))\(form(AcceptanceForm.text))", button: words.resultsVerdictSend)
    }
    return content.isEmpty ? content : Pieces.panel(words.caseNext, content)
  }

  private func descriptionForm() throws -> HTML {
    let form = FormView(visit, Route.describeCommitment(id), problem, version: line.descriptionVersion)
    let commitment = line.commitment
    let organisations = try OrganisationTable.list(in: matter.area, reading.tx)
    let choice = try owner(among: organisations)
    let name = choice == nil || choice == .other ? commitment.owner : ""
    let fields: HTML =
      "\(form(CommitmentForm.measure, commitment.measure))\(CommitmentPages.ownerFields(form, organisations, words, choice, name: name))"
    guard commitment.measure.isEmpty else { return form.folded(words.resultsDescribe, fields, button: words.resultsDescribeSend) }
    return
      "<details open><summary>\(words.resultsDescribe)</summary>\(form.html(fields, button: words.resultsDescribeSend))</details>"
  }

  /// Who carries it out, as far as it is known: at the meeting a name was written down, which may be anybody's.
  private func owner(among organisations: [OrganisationLine]) throws -> OwnerChoice? {
    let commitment = line.commitment
    if let known = line.organisation { return .registered(known) }
    guard commitment.measure.isEmpty else { return commitment.ownerKind == .community ? .community : .other }
    if let named = organisations.first(where: { $0.name == commitment.owner }) { return .registered(named.id) }
    let community = try AreaTable.community(matter.area, reading.tx).name
    let isOwn = commitment.owner.hasPrefix(community) || commitment.owner == visit.recordWords.resultsOwnCommunity
    return isOwn ? .community : nil
  }

  private func reportForm(isPaper: Bool) -> HTML {
    let form = FormView(visit, Route.reportCommitment(id), problem)
    let fields = CommitmentReportForm.work
    let day = line.commitment.dueDay
    let late = fields.late.hint { $0.caseLateHint(day: $0.shortDate(day)) }
    return form.html(
      """
      \(form(fields.kind, of: CommitmentReportForm.Kind.allCases.map { ($0, words.stepKind($0.step)) }))
      \(if: isPaper, form(DoorField.from))\(form(fields.text))\(if: day < reading.now.day, form(late))\(form(fields.photo))
      """, button: words.resultsReportStep)
  }

  func urging() throws -> HTML {
    let isPaper = !isOwner && !roles.isDisjoint(with: Role.committee)
    let isAnswering = Act.answerUrging.stages.contains(matter.stage) && line.commitment.state == .open && (isOwner || isPaper)
    let list = line.urgings.map { urging -> HTML in
      let form: HTML = isAnswering && urging.answer.isEmpty ? answerForm(urging, isPaper: isPaper) : ""
      return
        "<li><b>\(words.urgingWay(urging.way))</b> <span class=\"note\">\(words.moment(urging.at)) \(urging.byName)</span><p>\(urging.text)</p><p class=\"note\">\(words.resultsNext(day: words.shortDate(urging.nextDay)))</p>\(urging.answer.isEmpty ? form : "<p>\(words.caseAnswer(text: urging.answer))</p>")</li>"
    }
    guard may(.urgeOwner) || !list.isEmpty else { return "" }
    guard line.commitment.ownerKind == .organisation || !list.isEmpty else { return "" }
    var form = HTML()
    if may(.urgeOwner), line.commitment.ownerKind == .organisation {
      form =
        "\(urgingForm())<p><a class=\"button quiet\" href=\"\(visit.link(Route.commitmentLetter(id)))\">\(words.resultsLetterOpen)</a></p>"
    }
    return Pieces.panel(words.resultsUrgings, id: "urging", "<ul class=\"list\">\(list, { $0 })</ul>\(form)")
  }

  private func answerForm(_ urging: CommitmentLine.Urging, isPaper: Bool) -> HTML {
    let form = FormView(
      visit, Route.answerUrging(id), problem, hidden: [(UrgingAnswerForm.urging.name, urging.id.description)])
    return form.folded(
      words.resultsUrgingAnswer, "\(if: isPaper, form(DoorField.from))\(form(UrgingAnswerForm.work.text))", button: words.caseAnswerSend)
  }

  private func urgingForm() -> HTML {
    let form = FormView(visit, Route.urgeOwner(id), problem)
    let fields: HTML = """
      \(form(UrgingForm.way, of: Urging.Way.allCases.map { ($0, words.urgingWay($0)) }))\(form(UrgingForm.text))
      <div class="pair">\(form(UrgingForm.day, reading.now.day))\(form(UrgingForm.clock, TimeOfDay(of: reading.now)))</div>\(form(UrgingForm.next, reading.now.day.adding(7)))
      """
    return form.folded(words.resultsUrge, fields, button: words.resultsUrgeSend)
  }

  /// The owner's personal link, for those who hand it over.
  func link() throws -> HTML {
    guard line.commitment.ownerKind == .organisation, line.commitment.state == .open, matter.stage == .reported,
      !roles.isDisjoint(with: Role.committee)
    else { return "" }
    let token = try OwnerLinks.token(of: line.commitment.id, reading)
    let shown: HTML =
      token.map { token -> HTML in
        let route = Route.owner(token)
        let url = visit.web.baseURL + route.path
        let code = Pieces.code(url, label: words.resultsLinkCode)
        return "\(code)<p class=\"leaf\"><a href=\"\(route.path)\">\(url)</a></p><p class=\"hint\">\(words.resultsLinkHint)</p>"
      } ?? "<p class=\"hint\">\(words.resultsLinkNone)</p>"
    let form = FormView(
      visit, Route.giveOwnerLink(id), problem, version: try OwnerLinks.version(of: line.commitment.id, reading.tx))
    return Pieces.panel(
      words.resultsLink, id: "link",
      "\(shown)\(form.html("", button: token == nil ? words.resultsLinkMake : words.resultsLinkNew))"
    )
  }

  func extend() -> HTML {
    guard may(.extendCommitment) else { return "" }
    let form = FormView(visit, Route.extendCommitment(id), problem, version: line.extensionVersion)
    let fields: HTML = "\(form(ExtensionForm.due, line.commitment.dueDay))\(form(ExtensionForm.reason))"
    return Pieces.panel(words.resultsExtend, form.folded(words.resultsExtend, fields, button: words.resultsExtend))
  }
}
