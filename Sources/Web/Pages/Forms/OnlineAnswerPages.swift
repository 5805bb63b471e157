import Deliberation
import HTML
import Hummingbird
import Institution

/// 表态 — one statement a screen, three large buttons; by the code of a slip or a resident's account (3.4g).
enum OnlineAnswerPages {
  static func add(to routes: Routes) {
    for (path, senders) in [("/d/:code", Senders.anyone), ("/work/online/:id", .members)] {
      routes.get(RouterPath(stringLiteral: path)) { try await page($0, nil) }
      routes.post(RouterPath(stringLiteral: path), by: senders, again: { try await page($0, $1) }) { visit in
        let (line, own) = try await open(visit)
        guard let choice = visit.form.int("choice") else { throw Refusal(.choiceMissing, clause: "3.4g") }
        try await visit.institution.perform(
          AnswerOnline(line.id, visit.formID("statement") ?? ID(rawValue: 0), choice, code: code(visit)), by: visit.member, once: visit.once
        )
        return visit.redirect(own)
      }
      routes.post(RouterPath(stringLiteral: path + "/add"), by: senders, again: { try await page($0, $1) }) { visit in
        let (line, own) = try await open(visit)
        try await visit.institution.perform(
          AddStatement(line.id, visit.form["text"], code: code(visit)), by: visit.member, once: visit.once)
        return visit.redirect(own + "?added=1")
      }
    }
  }

  private static func code(_ visit: Visit) -> String { visit.context.parameters.get("code") ?? "" }

  /// The deliberation that the code or the identity in the path opens, and the path itself.
  private static func open(_ visit: Visit) async throws -> (OnlineLine, String) {
    let code = code(visit)
    let id: ID<OnlineCall> = code.isEmpty ? try visit.id() : ID(rawValue: 0)
    let found = try await visit.institution.read { reading -> OnlineLine? in
      guard !code.isEmpty else { return try OnlineTable.find(id, reading.tx) }
      return try OnlineRoll.deliberation(code: code, reading.tx).map { try OnlineTable.find($0, reading.tx) }
    }
    guard let found else { throw Refusal(.onlineNotReached) }
    if code.isEmpty, visit.context.member == nil { throw AccessError.signIn }
    return (found, code.isEmpty ? "/work/online/\(id)" : "/d/\(code)")
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let words = visit.words
    let (line, own) = try await open(visit)
    let code = code(visit)
    let (matter, answers, isOpen, mayAnswer) = try await visit.institution.read { reading in
      let policy = try reading.policy(for: line.area)
      let mine =
        try !code.isEmpty
        || visit.member.person.map { try OnlineRoll.isReached($0, by: line, at: reading.now, under: policy, reading.tx) } ?? false
      return (
        try MatterTable.find(line.matter, reading.tx),
        try OnlineRoll.answers(in: line.id, code: code, person: visit.member.person, reading.tx), line.isOpen(at: reading.now), mine
      )
    }
    let standing = line.statements.filter { $0.state == .accepted }
    let wanted = standing.first { $0.id.description == visit.query("s") }
    let next = wanted ?? standing.first { answers[$0.id] == nil }
    let done = standing.count { answers[$0.id] != nil }
    let problem = problem ?? (mayAnswer ? nil : Problem(Refusal(.onlineNotReached), visit))
    let body: HTML
    if !isOpen {
      body = "<p class=\"done-note\">\(words.onlineOver)</p>"
    } else if !mayAnswer {
      body = ""
    } else if let next {
      body = ballot(visit, next, answers[next.id], done, standing, own)
    } else {
      body = "<p class=\"done-note\" role=\"status\">\(words.onlineThanks)</p>"
    }
    let added: HTML = visit.query("added").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.onlineAdded)</p>"
    let mine: HTML = isOpen && mayAnswer ? more(visit, standing, answers, own) : ""
    return visit.page(
      Layout.page(
        visit, title: matter.title, face: .board, crumbs: [(matter.title, "/m/\(matter.id)")],
        """
        <h1>\(matter.title)</h1><p class="sub">\(line.call.introduction)</p>\(Fields.summary(problem))\(added)\(body)
        <p><a class="button quiet" href="\(visit.link("/m/\(matter.id)/online"))">\(words.onlineSee)</a></p>\(mine)
        """))
  }

  /// One statement and the three answers to it.
  private static func ballot(
    _ visit: Visit, _ statement: OnlineStatement, _ answer: Int?, _ done: Int, _ standing: [OnlineStatement], _ own: String
  ) -> HTML {
    let words = visit.words
    let place = (standing.firstIndex { $0.id == statement.id } ?? 0) + 1
    func button(_ choice: Int, _ title: String, _ kind: StaticString) -> HTML {
      "<button class=\"button tap \(kind.description)\" name=\"choice\" value=\"\(choice)\"\(if: answer == choice, " aria-pressed=\"true\"")>\(title)</button>"
    }
    return """
      <form method="post" action="\(visit.link(own))" class="panel taps" novalidate>\(visit.hidden)\(Wrapped.hidden("statement", statement.id))
      <p class="note">\(words.onlineCount(place: place, total: standing.count, done: done))</p><p class="big">\(statement.text)</p>
      \(button(1, words.onlineAgree, "yes"))\(button(-1, words.onlineDisagree, "no"))\(button(0, words.onlinePass, "quiet"))</form>
      """
  }

  /// What one can add, and what one said.
  private static func more(_ visit: Visit, _ standing: [OnlineStatement], _ answers: [ID<OnlineStatement>: Int], _ own: String) -> HTML {
    let words = visit.words
    let said = standing.filter { answers[$0.id] != nil }
    let list: HTML =
      said.isEmpty
      ? ""
      : "<details><summary>\(words.onlineMine(count: said.count))</summary><ul class=\"list\">\(said, { "<li>\($0.text) — <b>\(words.onlineChoice(answers[$0.id] ?? 0))</b> <a href=\"\(visit.link(own))?s=\($0.id)\">\(words.onlineChange)</a></li>" })</ul></details>"
    let typed = visit.form["text"]
    return
      "<details\(if: visit.context.path.hasSuffix("/add"), " open")><summary>\(words.onlineOwn)</summary><div><p class=\"hint\">\(words.onlineOwnHint)</p>\(formOf(visit, own + "/add", Wrapped.area("text", words.onlineAddText, value: typed), button: words.onlineOwnSend))</div></details>\(list)"
  }
}
