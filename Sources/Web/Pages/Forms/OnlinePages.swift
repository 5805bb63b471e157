import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles

/// 网上协商 — on the workbench: opened, moderated, slips printed, closed (3.4g).
enum OnlinePages {
  static func add(to routes: Routes) {
    routes.get("/work/matters/:id/online") { try await page($0, nil) }
    step(routes, "online/open", by: .of(OpenOnline.self)) { visit, id in
      guard let closesAt = Instant(day: visit.form["day"], clock: visit.form["clock"]) else {
        throw Problem(sentence: visit.words.ledgerTimeWrong)
      }
      let call = OnlineCall(
        introduction: visit.form["introduction"], groups: visit.form.all("group"), closesAt: closesAt,
        statements: visit.form.lines("statements"))
      try await visit.institution.perform(OpenOnline(id, call), by: visit.member, once: visit.once)
    }
    step(routes, "online/moderate", by: .of(ModerateStatement.self)) { visit, id in
      try await visit.institution.perform(
        ModerateStatement(
          id, visit.formID("statement") ?? ID(rawValue: 0), accepted: visit.form["accepted"] == "yes", because: visit.form["reason"]),
        by: visit.member, once: visit.once)
    }
    step(routes, "online/add", by: .staff) { visit, id in
      try await visit.institution.perform(
        AddStatement(try await running(visit, id), visit.form["text"]), by: visit.member, once: visit.once)
    }
    step(routes, "online/codes", by: .of(IssueCodes.self), to: "/slips") { visit, id in
      try await visit.institution.perform(
        IssueCodes(try await running(visit, id), group: visit.form["group"]), by: visit.member, once: visit.once)
    }
    step(routes, "online/close", by: .of(CloseOnline.self)) { visit, id in
      try await visit.institution.perform(CloseOnline(id), by: visit.member, once: visit.once)
    }
    routes.get("/work/matters/:id/online/slips") { try await slips($0) }
    OnlineAnswerPages.add(to: routes)
    OnlineResultPages.add(to: routes)
  }

  private static func step(
    _ routes: Routes, _ name: String, by senders: Senders, to next: String = "",
    _ act: @escaping @Sendable (Visit, ID<Matter>) async throws -> Void
  ) {
    routes.post(RouterPath(stringLiteral: "/work/matters/:id/\(name)"), by: senders, again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await act(visit, id)
      return visit.redirect("/work/matters/\(id)/online\(next)")
    }
  }

  private static func running(_ visit: Visit, _ id: ID<Matter>) async throws -> ID<OnlineCall> {
    guard let line = try await visit.institution.read({ try OnlineTable.newest(of: id, $0.tx) }) else { throw AccessError.notFound }
    return line.id
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(try await visit.institution.read { try page(visit, id, problem, $0) })
  }

  private static func page(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let line = try OnlineTable.newest(of: id, reading.tx)
    let matter = try MatterTable.find(id, reading.tx)
    guard visit.context.member != nil else { throw AccessError.signIn }
    guard visit.member.acts(as: Role.staff, in: matter.area) else { throw AccessError.notFound }
    let mayAct = visit.member.acts(as: Act.openOnline.roles, in: matter.area) && Act.openOnline.stages.contains(matter.stage)
    let content: HTML
    if let line, line.closedAt == nil {
      content = try panels(visit, line, mayAct, reading)
    } else {
      let result: HTML =
        line == nil ? "" : "<p><a class=\"button quiet\" href=\"\(visit.link("/m/\(id)/online"))\">\(words.onlineResult)</a></p>"
      content = result + (mayAct ? try opening(visit, matter, reading) : "")
    }
    return PlanPages.frame(visit, matter, words.onlineTitle, problem, [], reading, content)
  }

  private static func opening(_ visit: Visit, _ matter: Matter, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let typed = Typed(visit: visit, key: "open")
    let policy = try reading.policy(for: matter.area, on: matter.rulesDay)
    let limit = policy.onlineStatementCharacters.value
    // Opinions short enough to be answered with one tap are a beginning; the clerk rewrites the rest.
    let seeds = try OpinionTable.of(matter.id, reading.tx).map(\.text).filter { $0.count <= limit }.map { $0.filter { !$0.isNewline } }
    let groups = try PersonTable.groups(of: matter.area, reading.tx)
    let ends = reading.now.day.adding(max(policy.onlineMinimumDays.value, 3))
    let chosen = visit.form.all("group")
    let fields: HTML = """
      \(typed.mark)\(Wrapped.area("introduction", words.onlineIntroduction, value: typed("introduction", matter.question)))
      \(Wrapped.area("statements", words.onlineStatements, value: typed("statements", seeds.prefix(10).joined(separator: "\n")), rows: 8, hint: words.onlineStatementsHint(limit: limit)))
      \(if: !groups.isEmpty, "<fieldset class=\"field\"><legend>\(words.onlineReach)</legend><p class=\"hint\">\(words.onlineReachHint)</p>\(groups, { Fields.tick("group", $0, value: $0, on: chosen.contains($0)) })</fieldset>")
      <div class="pair">\(Wrapped.text("day", words.onlineEnds, value: typed("day", ends.iso), kind: "date"))\(Wrapped.text("clock", words.ledgerClock, value: typed("clock", "18:00"), kind: "time"))</div>
      """
    return Pieces.panel(
      words.onlineOpen,
      "<p class=\"hint\">\(words.onlineOpenHint)</p>\(formOf(visit, "/work/matters/\(matter.id)/online/open", fields, button: words.onlineOpen))"
    )
  }

  private static func panels(_ visit: Visit, _ line: OnlineLine, _ mayAct: Bool, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let base = "/work/matters/\(line.matter)/online"
    let turnout = try OnlineTable.turnout(of: line.id, reading.tx)
    let standing: HTML = """
      <p>\(words.onlineUntil(time: words.moment(line.call.closesAt))) · \(words.onlineTurnout(people: turnout.people, votes: turnout.votes))</p>
      <p><a class="button quiet" href="\(visit.link("/m/\(line.matter)/online"))">\(words.onlineResult)</a></p>
      """
    let rows = line.statements.map { statement -> HTML in
      let typed = Typed(visit: visit, key: statement.id.description)
      let judge: HTML =
        mayAct && statement.state == .waiting
        ? formOf(
          visit, base + "/moderate",
          "\(typed.mark)\(Wrapped.hidden("statement", statement.id))\(Wrapped.hidden("accepted", "yes"))", button: words.onlineAccept)
          + "<details\(typed.isMine ? " open" : "")><summary>\(words.onlineReject)</summary><div>\(formOf(visit, base + "/moderate", "\(typed.mark)\(Wrapped.hidden("statement", statement.id))\(Wrapped.text("reason", words.onlineRejectReason, value: typed("reason")))", button: words.onlineReject))</div></details>"
        : ""
      let badge =
        statement.state == .accepted
        ? "" : Pieces.badge(words.statementState(statement.state), statement.state == .waiting ? "amber" : "red")
      return
        "<li>\(statement.position). \(statement.text) \(badge)\(if: !statement.reason.isEmpty, "<br><span class=\"note\">\(statement.reason)</span>")\(judge)</li>"
    }
    let own = Typed(visit: visit, key: "add")
    let add: HTML =
      mayAct
      ? formOf(visit, base + "/add", "\(own.mark)\(Wrapped.area("text", words.onlineAddText, value: own("text")))", button: words.onlineAdd)
      : ""
    let groups = [("", words.lotAllGroups)] + (try PersonTable.groups(of: line.area, reading.tx).map { ($0, $0) })
    let codes: HTML =
      mayAct
      ? Pieces.panel(
        words.onlineCodes,
        "<p class=\"hint\">\(words.onlineCodesHint)</p>\(formOf(visit, base + "/codes", Wrapped.select("group", words.lotGroup, groups), button: words.onlineCodes))<p><a href=\"\(visit.link(base + "/slips"))\">\(words.onlineSlips)</a></p>"
      )
        + Pieces.panel(
          words.onlineClose,
          "<p class=\"hint\">\(words.onlineCloseHint)</p>\(formOf(visit, base + "/close", "", button: words.onlineClose))")
      : ""
    return standing + Pieces.panel(words.onlineStatementsTitle, "<ul class=\"list\">\(rows, { $0 })</ul>\(add)") + codes
  }

  /// Slips to cut out: name, household, the code and where to go; who has no phone tells the clerk, who taps for them.
  private static func slips(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let id = try visit.id(of: Matter.self)
    let (line, title, slips) = try await visit.institution.read { reading in
      let matter = try MatterTable.find(id, reading.tx)
      guard visit.member.acts(as: Act.openOnline.roles, in: matter.area), let line = try OnlineTable.newest(of: id, reading.tx) else {
        throw AccessError.notFound
      }
      return (line, matter.title, try OnlineRoll.slips(of: line.id, group: visit.query("group"), reading))
    }
    let cards = slips.map { slip -> HTML in
      let url = "\(visit.house.baseURL)/d/\(slip.code)"
      return """
        <section class="panel slip"><p><b>\(slip.name)</b> <span class="note">\(slip.label)</span></p><p>\(title)</p><p class="note">\(words.onlineUntil(time: words.moment(line.call.closesAt)))</p>
        \(Pieces.code(url, label: words.onlineCodeOf(name: slip.name)))<p><a href="/d/\(slip.code)">\(words.onlineTapFor)</a></p></section>
        """
    }
    let none: HTML = "<p class=\"panel\">\(words.onlineNoSlips)</p>"
    return visit.page(
      Layout.page(
        visit, title: words.onlineSlips, face: .workbench,
        crumbs: PlanPages.matterCrumbs(visit) + [(title, "/work/matters/\(id)"), (words.onlineTitle, "/work/matters/\(id)/online")],
        "<h1>\(words.onlineSlips)</h1><p class=\"sub no-print\">\(words.onlineSlipsHint)</p>\(if: slips.isEmpty, none)<div class=\"slips\">\(cards, { $0 })</div>"
      ))
  }
}
