import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 表态 — one statement a screen, three large buttons; by the code of a slip or a resident's account (3.4g).
enum OnlineAnswerPages {
  static func add(to routes: Routes) {
    add(to: routes, Route.onlineByCode, adding: Route.addOnlineByCode)
    add(to: routes, Route.onlineByAccount, adding: Route.addOnlineByAccount)
  }

  private static func add(to routes: Routes, _ own: some AnyAddress, adding more: some AnyAddress) {
    routes.get(own) { try await page($0, nil) }
    routes.post(own, again: { try await page($0, $1) }) { visit in
      let door = try door(of: visit)
      let line = try await visit.institution.read { try OnlineReading.deliberation(behind: door, $0) }
      try await visit.perform(try OnlineAnswerForm.command(visit, to: line.id, code: door.code))
      return visit.redirect(door.own)
    }
    routes.post(more, again: { try await page($0, $1) }) { visit in
      // What was written has its label also where its door is closed.
      visit.page.note(StatementForm.text)
      let door = try door(of: visit)
      let line = try await visit.institution.read { try OnlineReading.deliberation(behind: door, $0) }
      try await visit.perform(try StatementForm.command(visit, to: line.id, code: door.code))
      return visit.redirect(door.own.with("added", 1))
    }
  }

  private static func door(of visit: Visit) throws -> OnlineDoor {
    if let code = visit.context.parameters.get("code") { return .slip(code) }
    return .account(try visit.id(of: OnlineCall.self))
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let door = try door(of: visit)
    let page = try await visit.institution.read { try OnlineReading.answers(behind: door, for: visit.member, $0) }
    if problem == nil, !page.mayAnswer, let refused = Problem(Refusal(.onlineNotReached), visit) { visit.page.say(refused) }
    return visit.page(OnlineAnswerView(visit, page, problem).html())
  }
}

/// One statement of a deliberation, the answers to it, what somebody said before, and a statement of their own.
struct OnlineAnswerView {
  private let visit: Visit
  private let page: OnlineAnswerPage
  private let problem: Problem?

  init(_ visit: Visit, _ page: OnlineAnswerPage, _ problem: Problem?) {
    self.visit = visit
    self.page = page
    self.problem = problem
  }

  private var words: Words { visit.words }

  func html() -> HTML {
    let added: HTML = visit.query("added").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.onlineAdded)</p>"
    return Layout.page(
      visit, title: page.title, face: .board, crumbs: [(page.title, Route.publicMatter(page.matter))],
      """
      <h1>\(page.title)</h1><p class="sub">\(page.introduction)</p>\(added)\(body)
      <p><a class="button quiet" href="\(visit.link(Route.onlineResult(page.matter)))">\(words.onlineSee)</a></p>\
      \(if: page.isOpen && page.mayAnswer, more)
      """)
  }

  private var body: HTML {
    guard page.isOpen else { return "<p class=\"done-note\">\(words.onlineOver)</p>" }
    guard page.mayAnswer else { return "" }
    // The one that was chosen or sent, else the first without an answer.
    let wanted = page.statements.first { $0.id.description == visit.query("s") || visit.form.all("statement") == [$0.id.description] }
    guard let next = wanted ?? page.statements.first(where: { $0.answer == nil }) else {
      return "<p class=\"done-note\" role=\"status\">\(words.onlineThanks)</p>"
    }
    return ballot(next)
  }

  /// One statement and the three answers to it.
  private func ballot(_ statement: OnlineAnswerPage.Statement) -> HTML {
    let before = page.statements.prefix { $0.id != statement.id }.count
    let done = page.statements.count { $0.answer != nil }
    let form = FormView(visit, page.door.own, problem, hidden: [(OnlineAnswerForm.statement.name, statement.id.description)])
    let count = words.onlineCount(place: before + 1, total: page.statements.count, done: done)
    let answers = [(1, words.onlineAgree, "yes"), (-1, words.onlineDisagree, "no"), (0, words.onlinePass, "quiet")]
    return form.html(
      "<p class=\"note\">\(count)</p><p class=\"big\">\(statement.text)</p>",
      buttons: "\(answers, { button($0.0, $0.1, $0.2, isGiven: statement.answer == $0.0) })", style: "panel taps")
  }

  private func button(_ choice: Int, _ title: String, _ kind: String, isGiven: Bool) -> HTML {
    """
    <button class="button tap \(kind)" name="choice" value="\(choice)"\(if: isGiven, " aria-pressed=\"true\"")>\(title)</button>
    """
  }

  /// What one can add, and what one said.
  private var more: HTML {
    let form = FormView(visit, page.door.adding, problem)
    let hint: HTML = "<p class=\"hint\">\(words.onlineOwnHint)</p>"
    return form.folded(words.onlineOwn, "\(hint)\(form(StatementForm.text))", button: words.onlineOwnSend) + said
  }

  private var said: HTML {
    let answered = page.statements.filter { $0.answer != nil }
    guard !answered.isEmpty else { return "" }
    return """
      <details><summary>\(words.onlineMine(count: answered.count))</summary><ul class="list">\(answered, row)</ul></details>
      """
  }

  private func row(_ statement: OnlineAnswerPage.Statement) -> HTML {
    """
    <li>\(statement.text) — <b>\(words.onlineChoice(statement.answer ?? 0))</b> \
    <a href="\(visit.link(page.door.own.with("s", statement.id)))">\(words.onlineChange)</a></li>
    """
  }
}

extension OnlineDoor {
  /// Where its answers go.
  var own: Route {
    switch self {
    case .slip(let code): Route.onlineByCode(code)
    case .account(let id): Route.onlineByAccount(id)
    }
  }

  /// Where a statement of somebody's own goes.
  fileprivate var adding: Route {
    switch self {
    case .slip(let code): Route.addOnlineByCode(code)
    case .account(let id): Route.addOnlineByAccount(id)
    }
  }
}
