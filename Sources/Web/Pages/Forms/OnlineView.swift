import Deliberation
import HTML
import Institution
import Wording

/// 网上协商 — a matter's online deliberation on the workbench (3.4g).
enum OnlineView {
  static func html(_ page: OnlinePage, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    var content: HTML = page.running.map { OnlineRunningView(visit, page.matter, $0, problem).html() } ?? ""
    if page.hasResult {
      content = "<p><a class=\"button quiet\" href=\"\(visit.link(Route.onlineResult(page.matter)))\">\(words.onlineResult)</a></p>"
    }
    if let blank = page.opening { content = content + opening(blank, page.matter, visit, problem) }
    return MatterFrame.page(visit, page.matter, called: page.title, title: words.onlineTitle, content)
  }

  private static func opening(_ blank: OnlinePage.Opening, _ matter: ID<Matter>, _ visit: Visit, _ problem: Problem?) -> HTML {
    typealias Fields = OpenOnlineForm
    let words = visit.words
    let hasGroups = !blank.groups.isEmpty
    let form = FormView(visit, Route.openOnline(matter), problem)
    let fields: HTML = """
      \(form(Fields.introduction, blank.question))
      \(form(Fields.statements.hint { $0.onlineStatementsHint(limit: blank.limit) }, blank.seeds))
      \(form(Fields.reach, of: Fields.Reached.offered(hasGroups: hasGroups, words), hasGroups ? nil : .everybody))
      \(if: hasGroups, form(Fields.groups, ticks: blank.groups.map { ($0, $0) }))
      <div class="pair">\(form(Fields.day, blank.ends))\(form(Fields.clock, TimeOfDay(hour: 18, minute: 0)))</div>
      """
    return Pieces.panel(
      words.onlineOpen, "<p class=\"hint\">\(words.onlineOpenHint)</p>\(form.html(fields, button: words.onlineOpen))")
  }
}

/// The panels of an online deliberation that runs: its statements, the codes for those without an account, its end (3.4g).
struct OnlineRunningView {
  private let visit: Visit
  private let matter: ID<Matter>
  private let running: OnlinePage.Running
  /// What was wrong with the form of the page that was sent.
  private let problem: Problem?

  init(_ visit: Visit, _ matter: ID<Matter>, _ running: OnlinePage.Running, _ problem: Problem?) {
    self.visit = visit
    self.matter = matter
    self.running = running
    self.problem = problem
  }

  private var words: Words { visit.words }
  private var line: OnlineLine { running.line }

  func html() -> HTML {
    let turnout = running.turnout
    let answers = words.onlineTurnout(people: turnout.people, votes: turnout.votes)
    let standing: HTML = """
      <p>\(words.onlineUntil(time: words.moment(line.call.closesAt))) · \(answers)</p>
      <p><a class="button quiet" href="\(visit.link(Route.onlineResult(matter)))">\(words.onlineResult)</a></p>
      """
    let list: HTML = "<ul class=\"list\">\(line.statements, statement)</ul>"
    guard running.mayAct else { return standing + Pieces.panel(words.onlineStatementsTitle, list) }
    return standing + Pieces.panel(words.onlineStatementsTitle, "\(list)\(add())") + codes() + close()
  }

  private func statement(_ statement: OnlineStatement) -> HTML {
    let isWaiting = statement.state == .waiting
    let badge = Pieces.badge(words.statementState(statement.state), isWaiting ? "amber" : "red")
    let reason: HTML = statement.reason.isEmpty ? "" : "<br><span class=\"note\">\(statement.reason)</span>"
    return """
      <li>\(statement.position). \(statement.text) \(if: statement.state != .accepted, badge)\(reason)\
      \(if: running.mayAct && isWaiting, judge(statement))</li>
      """
  }

  /// Two forms, one an answer: neither is given before somebody gives it.
  private func judge(_ statement: OnlineStatement) -> HTML {
    func form(_ isAccepted: Bool) -> FormView {
      let about = [
        (ModerateForm.statement.name, ModerateForm.statement.write(statement.id)),
        (ModerateForm.accepted.name, ModerateForm.accepted.write(isAccepted)),
      ]
      return FormView(
        visit, Route.moderateOnline(matter), problem, hidden: about.map { (name: $0.0, value: $0.1.joined()) },
        version: statement.version)
    }
    let (yes, no) = (form(true), form(false))
    return yes.html("", button: words.onlineAccept)
      + no.folded(words.onlineReject, no(ModerateForm.reason.required), button: words.onlineReject)
  }

  private func add() -> HTML {
    let form = FormView(visit, Route.addToOnline(matter), problem)
    return form.html(form(StatementForm.text), button: words.onlineAdd)
  }

  private func codes() -> HTML {
    let form = FormView(visit, Route.onlineCodes(matter), problem)
    let choice = form(OnlineCodesForm.reach, of: Reach.offered(running.groups, words))
    return Pieces.panel(
      words.onlineCodes,
      """
      <p class="hint">\(words.onlineCodesHint)</p>\(form.html(choice, button: words.onlineCodes))\
      <p><a href="\(visit.link(Route.onlineSlips(matter)))">\(words.onlineSlips)</a></p>
      """)
  }

  private func close() -> HTML {
    let form = FormView(visit, Route.closeOnline(matter), problem, version: line.version)
    let waiting = line.waiting
    let left: HTML = waiting == 0 ? "" : "<p class=\"due-note\">\(words.onlineCloseWaiting(count: waiting))</p>"
    return Pieces.panel(
      words.onlineClose, "\(left)<p class=\"hint\">\(words.onlineCloseHint)</p>\(form.html("", button: words.onlineClose))")
  }
}

/// 参与码 — slips to cut out: name, household, the code and where to go; who has no phone tells the clerk, who taps for them.
enum OnlineSlipsView {
  static func html(_ page: OnlineSlipsPage, _ visit: Visit) -> HTML {
    let words = visit.words
    let none: HTML = "<p class=\"panel\">\(words.onlineNoSlips)</p>"
    return Layout.page(
      visit, title: words.onlineSlips, face: .workbench,
      crumbs: MatterFrame.crumbs(visit) + [(page.title, Route.matter(page.matter)), (words.onlineTitle, Route.online(page.matter))],
      """
      <h1>\(words.onlineSlips)</h1><p class="sub no-print">\(words.onlineSlipsHint)</p>\(if: page.slips.isEmpty, none)\
      <div class="slips">\(page.slips, { slip($0, page, visit) })</div>
      """)
  }

  private static func slip(
    _ slip: (name: String, label: String, code: String), _ page: OnlineSlipsPage, _ visit: Visit
  ) -> HTML {
    let words = visit.words
    let own = Route.onlineByCode(slip.code)
    return """
      <section class="panel slip"><p><b>\(slip.name)</b> <span class="note">\(slip.label)</span></p><p>\(page.title)</p>\
      <p class="note">\(words.onlineUntil(time: words.moment(page.closesAt)))</p>
      \(Pieces.code(visit.web.baseURL + own.path, label: words.onlineCodeOf(name: slip.name)))\
      <p><a href="\(own.path)">\(words.onlineTapFor)</a></p></section>
      """
  }
}
