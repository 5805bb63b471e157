import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 表态 — one statement a screen, three large buttons; by the code of a slip or a resident's account (3.4g).
enum OnlineAnswerPages {
  /// The deliberation that a code or an account opens, and where its forms go.
  private struct Door {
    let line: OnlineLine
    /// The code of a slip; empty for somebody with an account.
    let code: String
    let own: Route, adding: Route
  }

  static func add(to routes: Routes) {
    add(to: routes, Route.onlineByCode, adding: Route.addOnlineByCode)
    add(to: routes, Route.onlineByAccount, adding: Route.addOnlineByAccount)
  }

  private static func add(to routes: Routes, _ own: some AnyAddress, adding more: some AnyAddress) {
    routes.get(own) { try await page($0, nil) }
    routes.post(own, again: { try await page($0, $1) }) { visit in
      let door = try await open(visit)
      try await visit.perform(try OnlineAnswerForm.command(visit, to: door.line.id, code: door.code))
      return visit.redirect(door.own)
    }
    routes.post(more, again: { try await page($0, $1) }) { visit in
      // What was written has its label also where its door is closed.
      visit.page.note(StatementForm.text)
      let door = try await open(visit)
      try await visit.perform(try StatementForm.command(visit, to: door.line.id, code: door.code))
      return visit.redirect(door.own.with("added", 1))
    }
  }

  /// - Throws: ``Refusal`` for a code that opens nothing.
  private static func open(_ visit: Visit) async throws -> Door {
    if let code = visit.context.parameters.get("code") {
      let found = try await visit.institution.read { reading in
        try OnlineRoll.deliberation(code: code, reading.tx).map { try OnlineTable.find($0, reading.tx) }
      }
      guard let found else { throw Refusal(.onlineNotReached) }
      return Door(line: found, code: code, own: Route.onlineByCode(code), adding: Route.addOnlineByCode(code))
    }
    let id = try visit.id(of: OnlineCall.self)
    let line = try await visit.institution.read { try OnlineTable.find(id, $0.tx) }
    return Door(line: line, code: "", own: Route.onlineByAccount(id), adding: Route.addOnlineByAccount(id))
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let words = visit.words
    let door = try await open(visit)
    let line = door.line
    let (matter, answers, isOpen, mayAnswer) = try await visit.institution.read { reading in
      let policy = try reading.policy(for: line.area)
      let mine =
        try !door.code.isEmpty
        || visit.member.person.map { try OnlineRoll.isReached($0, by: line, at: reading.now, under: policy, reading.tx) } ?? false
      return (
        try MatterTable.find(line.matter, reading.tx),
        try OnlineRoll.answers(in: line.id, code: door.code, person: visit.member.person, reading.tx), line.isOpen(at: reading.now), mine
      )
    }
    let standing = line.statements.filter { $0.state == .accepted }
    let wanted = standing.first { $0.id.description == visit.query("s") || visit.form.all("statement") == [$0.id.description] }
    let next = wanted ?? standing.first { answers[$0.id] == nil }
    if problem == nil, !mayAnswer, let refused = Problem(Refusal(.onlineNotReached), visit) { visit.page.say(refused) }
    let body: HTML
    if !isOpen {
      body = "<p class=\"done-note\">\(words.onlineOver)</p>"
    } else if !mayAnswer {
      body = ""
    } else if let next {
      body = ballot(visit, next, answers, standing, door, problem)
    } else {
      body = "<p class=\"done-note\" role=\"status\">\(words.onlineThanks)</p>"
    }
    let added: HTML = visit.query("added").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.onlineAdded)</p>"
    let mine: HTML = isOpen && mayAnswer ? more(visit, standing, answers, door, problem) : ""
    return visit.page(
      Layout.page(
        visit, title: matter.title, face: .board, crumbs: [(matter.title, Route.publicMatter(matter.id))],
        """
        <h1>\(matter.title)</h1><p class="sub">\(line.call.introduction)</p>\(added)\(body)
        <p><a class="button quiet" href="\(visit.link(Route.onlineResult(matter.id)))">\(words.onlineSee)</a></p>\(mine)
        """))
  }

  /// One statement and the three answers to it.
  private static func ballot(
    _ visit: Visit, _ statement: OnlineStatement, _ answers: [ID<OnlineStatement>: Int], _ standing: [OnlineStatement], _ door: Door,
    _ problem: Problem?
  ) -> HTML {
    let words = visit.words
    let before = standing.prefix { $0.id != statement.id }.count
    let done = standing.count { answers[$0.id] != nil }
    func button(_ choice: Int, _ title: String, _ kind: StaticString) -> HTML {
      "<button class=\"button tap \(kind.description)\" name=\"choice\" value=\"\(choice)\"\(if: answers[statement.id] == choice, " aria-pressed=\"true\"")>\(title)</button>"
    }
    let form = FormView(visit, door.own, problem, hidden: [(OnlineAnswerForm.statement.name, statement.id.description)])
    return form.html(
      "<p class=\"note\">\(words.onlineCount(place: before + 1, total: standing.count, done: done))</p><p class=\"big\">\(statement.text)</p>",
      buttons: "\(button(1, words.onlineAgree, "yes"))\(button(-1, words.onlineDisagree, "no"))\(button(0, words.onlinePass, "quiet"))",
      style: "panel taps")
  }

  /// What one can add, and what one said.
  private static func more(
    _ visit: Visit, _ standing: [OnlineStatement], _ answers: [ID<OnlineStatement>: Int], _ door: Door, _ problem: Problem?
  ) -> HTML {
    let words = visit.words
    let said = standing.compactMap { statement in answers[statement.id].map { (statement, answer: $0) } }
    let list: HTML =
      said.isEmpty
      ? ""
      : "<details><summary>\(words.onlineMine(count: said.count))</summary><ul class=\"list\">\(said, { "<li>\($0.0.text) — <b>\(words.onlineChoice($0.answer))</b> <a href=\"\(visit.link(door.own.with("s", $0.0.id)))\">\(words.onlineChange)</a></li>" })</ul></details>"
    let form = FormView(visit, door.adding, problem)
    return form.folded(
      words.onlineOwn, "<p class=\"hint\">\(words.onlineOwnHint)</p>\(form(StatementForm.text))", button: words.onlineOwnSend) + list
  }
}
