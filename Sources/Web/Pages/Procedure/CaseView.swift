import Deliberation
import HTML
import Institution
import Wording

/// 办理协商事项 — one matter on the workbench: the road, what is due, the next step's form, papers, people, the record.
struct CaseView {
  let page: CasePage
  let visit: Visit
  let problem: Problem?

  private var words: Words { visit.words }
  private var matter: Matter { page.matter }

  func html() -> HTML {
    let notes: HTML = "\(page.due, { DueNote.html([$0], at: page.now, visit) })"
    // Forms are numbered in the order they are made.
    let (moving, next) = (stalled, NextStep(page: page, visit: visit, problem: problem).html())
    let left =
      BoardPanels(page: page, visit: visit, problem: problem).html()
      + FindingPanel(list: page.findings, visit: visit, problem: problem).html()
      + (page.dossier.map { DossierPanel(page: page, dossier: $0, visit: visit, problem: problem).html() } ?? "")
    return Layout.page(
      visit, title: matter.title, face: .workbench, crumbs: MatterFrame.crumbs(visit),
      """
      \(head)
      \(Road.html(page.road, words))\(notes)
      \(moving)\(next)
      <div class="cols"><div>\(left)</div>
      <div>\(plan)\(opinions)\(record)</div></div>
      """)
  }

  private var head: HTML {
    let board = visit.link(Route.publicMatter(matter.id))
    return """
      <p>\(Pieces.badge(words.stage(matter.stage)))<span class="note">\(words.matterNumber(number: matter.number)) · \
      \(matter.entryTitle) · <a href="\(board)">\(words.caseOnBoard)</a></span></p>
      <h1>\(matter.title)</h1>\(Pieces.paragraphs(matter.question))
      """
  }

  /// 停滞事项 — what will be done about a matter that stands still; the secretary's turn, then the township's (2.2b).
  private var stalled: HTML {
    guard page.isToBeMoved else { return "" }
    let form = FormView(visit, Route.moveStalled(matter.id), problem)
    return Pieces.panel(words.resultsStalled, form.html(form(StepForm.moving), button: words.resultsStalledSend))
  }

  private var plan: HTML {
    guard let record = page.plan, let meetsAt = record.plan.meetsAt else { return "" }
    let plan = record.plan
    return Pieces.panel(
      words.matterPlan,
      Pieces.facts([
        (words.matterTime, "\(words.moment(meetsAt))"), (words.matterPlace, "\(plan.place)"),
        (words.matterSubject, "\(plan.subject)\(record.points, { "<p>· \($0.text)</p>" })"),
        (words.matterForm, "\(plan.form.map { words.form($0) } ?? "")"), (words.matterParticipants, participants(plan)),
      ]))
  }

  private func participants(_ plan: Plan) -> HTML {
    let silent = plan.missingVoices.sorted { $0.key.rawValue < $1.key.rawValue }
    let reasons = silent.map { kind, reason -> HTML in
      "<p class=\"note\">\(words.matterMissing(kind: words.party(kind), reason: reason))</p>"
    }
    return "\(plan.participants, { "<p>\($0.name)（\(words.party($0.kind))）\($0.note)</p>" })\(reasons.joined())"
  }

  private var opinions: HTML {
    Pieces.panel(
      words.matterOpinions,
      Pieces.list(page.opinions) { opinion in
        let slip: HTML =
          opinion.id.map { "<a href=\"\(visit.link(Route.opinion($0)))\">\(opinion.slip)</a>" } ?? "\(opinion.slip)"
        return "<li>\(slip) \(String(opinion.text.prefix(60)))</li>"
      })
  }

  private var record: HTML {
    Pieces.panel(
      words.caseRecord,
      Pieces.list(page.events) { event in
        let reason = event.reason.isEmpty ? "" : "：" + event.reason
        let late = event.daysLate > 0 ? " " + words.commonLateDays(days: event.daysLate) + "：" + event.lateReason : ""
        return """
          <li>\(words.act(event.act)) <span class="note">\(words.moment(event.at)) \(event.byName)\(reason)\(late)</span></li>
          """
      })
  }
}

/// The next step of a matter, for whom it is open: its form, or the way to the page that has it.
struct NextStep {
  let page: CasePage
  let visit: Visit
  let problem: Problem?

  private var words: Words { visit.words }
  private var id: ID<Matter> { page.matter.id }

  func html() -> HTML {
    let content = main + online
    return content.isEmpty ? "<p class=\"note\">\(words.caseNothingForYou)</p>" : Pieces.panel(words.caseNext, content)
  }

  private func may(_ act: Act) -> Bool { page.open.contains(act) }

  private var main: HTML {
    if may(.approveTopic) {
      return step(Route.approveTopic(id), .approveTopic, words.caseApproveTopic)
        + step(Route.returnTopic(id), .approveTopic, asking: StepForm.returned, words.caseReturn)
    }
    if may(.submitPlan) { return link(Route.plan(id), words.todayDoSubmitPlan) }
    if may(.approvePlan) {
      return step(Route.approvePlan(id), .approvePlan, of: page.planVersion, words.caseApprovePlan)
        + step(Route.returnPlan(id), .approvePlan, asking: StepForm.returned, of: page.planVersion, words.caseReturn)
    }
    if may(.postNotice) { return link(Route.notice(id), words.todayDoPostNotice) }
    if may(.openMeeting) {
      return step(Route.openMeeting(id), .holdMeeting, words.caseOpen) + link(Route.revise(id), words.caseRevise)
    }
    if may(.closeMeeting) { return link(Route.meeting(id), words.caseMeeting) }
    if may(.publishReport) {
      return link(Route.report(id), words.todayDoPublishReport) + link(Route.minutes(id), words.caseMinutes)
    }
    guard [.awaiting, .done].contains(page.matter.stage.condition) else { return "" }
    return link(Route.results(id), words.resultsTitle) + (page.isStaff ? link(Route.minutes(id), words.caseMinutes) : "")
  }

  private var online: HTML {
    guard may(.openOnline) else { return "" }
    return "<p><a class=\"button quiet\" href=\"\(visit.link(Route.online(id)))\">\(words.onlineTitle)</a></p>"
  }

  private func link(_ route: Route, _ title: String) -> HTML { "<a class=\"button\" href=\"\(visit.link(route))\">\(title)</a>" }

  private func step(
    _ route: Route, _ duty: Obligation.Duty, asking field: Field<String>? = nil, of version: Version? = nil, _ button: String
  ) -> HTML {
    let form = FormView(visit, route, problem, version: version)
    let asked = field.map { form($0) } ?? HTML()
    return form.html(asked + LateField.html(form, duty, page.due, at: page.now), button: button)
  }
}
