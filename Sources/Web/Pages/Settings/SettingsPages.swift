import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles

/// 设置 — rules in force with their sources, working days, accounts, the record of everything.
enum SettingsPages {
  static func add(to routes: Routes) {
    routes.get("/work/settings") { visit in
      guard let member = visit.context.member else { throw AccessError.signIn }
      return visit.page(index(visit, member))
    }
    routes.get("/work/rules") { visit in
      let area = try visit.staffArea()
      return visit.page(try await visit.institution.read { try rules(visit, area, $0) })
    }
    routes.get("/work/journal") { visit in
      let area = try visit.staffArea()
      return visit.page(try await visit.institution.read { try journal(visit, area, $0) })
    }
    routes.get("/work/calendar") { try calendar($0, nil) }
    routes.post("/work/calendar", by: .of(ImportCalendar.self), again: { try calendar($0, $1) }) { visit in
      do {
        try await visit.institution.perform(ImportCalendar(json: visit.form["table"]), by: visit.member, once: visit.once)
      } catch let problem as PolicyProblem { throw Problem(sentence: problem.description) }
      try await visit.institution.refreshCalendar()
      return visit.redirect("/work/calendar")
    }
    routes.get("/work/accounts") { try await accounts($0, nil) }
    routes.post("/work/accounts", by: .of(CreateAccount.self), again: { try await accounts($0, $1) }) { visit in
      guard let member = visit.context.member else { throw AccessError.signIn }
      let form = visit.form
      let area = try await area(typed: form["area"], visit) ?? member.area
      let hash = try SignInPages.hash(form["password"], visit)
      try await visit.institution.perform(
        CreateAccount(
          login: form["login"], name: form["name"], passwordHash: hash, area: area, official: ID(form["official"]),
          organisation: ID(form["organisation"]), government: Role(rawValue: form["government"]), organ: form["organ"],
          isClerk: form.has("clerk"), isAdministrator: form.has("administrator")), by: member,
        once: visit.once)
      return visit.redirect("/work/accounts")
    }
    routes.post("/work/accounts/:id/disable", by: .of(CreateAccount.self), again: { try await accounts($0, $1) }) { visit in
      try await visit.institution.perform(DisableAccount(try visit.id()), by: visit.member, once: visit.once)
      return visit.redirect("/work/accounts")
    }
  }

  /// The area whose code was chosen or typed; `nil` when there is none.
  private static func area(typed text: String, _ visit: Visit) async throws -> AreaCode? {
    guard !text.isEmpty else { return nil }
    guard let area = AreaCode(text), try await visit.institution.glance({ try AreaTable.isKnown(area, $0.tx) }) else {
      throw Problem(sentence: visit.words.settingsAreaWrong(code: text), field: "area")
    }
    return area
  }

  private static func index(_ visit: Visit, _ member: Member) -> HTML {
    let words = visit.words
    var links: [(String, String)] = [(words.signinChange, "/work/password")]
    if member.area?.level == .community {
      links =
        [
          (words.boardCommittee, "/work/committee"), (words.boardCharter, "/work/charter"), (words.boardCatalogue, "/work/catalogue"),
          (words.rosterOrganisations, "/work/organisations"), (words.settingsRules, "/work/rules"),
          (words.settingsJournal, "/work/journal"),
        ] + links
    }
    links.append((words.settingsCalendar, "/work/calendar"))
    if member.roles.contains(.administrator) {
      if member.area?.level != .community { links.append((words.boardCommittee, "/work/committee")) }
      links.append((words.settingsAccounts, "/work/accounts"))
    }
    return Layout.page(
      visit, title: words.commonSettings, face: .workbench,
      "<h1>\(words.commonSettings)</h1><ul class=\"list panel\">\(links, { "<li><a href=\"\(visit.link($0.1))\">\($0.0)</a></li>" })</ul>")
  }

  private static func rules(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let table = try reading.policy(for: area).table
    return Layout.page(
      visit, title: words.settingsRules, face: .workbench, crumbs: [(words.commonSettings, "/work/settings")],
      """
      <h1>\(words.settingsRules)</h1><p class="sub">\(words.settingsRulesIntro)</p>
      <table class="cards"><thead><tr><th>\(words.settingsRule)</th><th>\(words.settingsValue)</th><th>\(words.settingsClause)</th><th>\(words.settingsSource)</th></tr></thead><tbody>\(table, { line -> HTML in
        let key = "settingsKey" + line.key.split(separator: ".").map { $0.capitalizedFirst }.joined()
        return "<tr><td data-label=\"\(words.settingsRule)\">\(words.text(key, [:]))</td><td data-label=\"\(words.settingsValue)\">\(line.value)</td><td data-label=\"\(words.settingsClause)\">\(reading.library.clauses[line.clause]?.title ?? line.clause.id)</td><td data-label=\"\(words.settingsSource)\">\(words.level(line.level))：\(line.source)\(if: line.isLocal, Pieces.badge(words.commonLocalRule, "amber"))</td></tr>"
      })</tbody></table>
      """)
  }

  private static func journal(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let lines = try Journal.lines(of: area, before: ID(visit.query("before")), reading.tx)
    let more: HTML = lines.last(ofFull: 50).map { Pieces.more(visit, "/work/journal?before=\($0.id)") } ?? ""
    return Layout.page(
      visit, title: words.settingsJournal, face: .workbench, crumbs: [(words.commonSettings, "/work/settings")],
      """
      <h1>\(words.settingsJournal)</h1><p class="sub">\(words.settingsJournalIntro)</p><ul class="list panel">\(lines, { "<li>\($0.command) <span class=\"note\">\(words.moment($0.at)) \($0.byName) \(reading.library.clauses[$0.clause]?.title ?? $0.clause.id) \($0.before)→\($0.after)</span></li>" })</ul>\(more)
      """)
  }

  private static func calendar(_ visit: Visit, _ problem: Problem?) throws -> Response {
    guard visit.context.member != nil else { throw AccessError.signIn }
    let words = visit.words
    let calendar = visit.institution.library.calendar
    let today = visit.institution.clock().day
    let start = Day(iso: visit.query("from")) ?? today
    let count = min(max(Int(visit.query("days")) ?? 2, 0), 250)
    let deadline = calendar.deadline(after: start, workdays: count)
    let counted = deadline.counted.prefix(10).map { words.shortDate($0) }.joined(separator: "、")
    let answer: HTML = """
      <p><b>\(words.date(deadline.day))</b>\(if: deadline.isProvisional, Pieces.badge(words.commonProvisional, "amber"))</p><p class="note">\(words.commonArithmetic(start: words.shortDate(start), days: counted))</p>
      """
    let isAdministrator = visit.member.area == nil && visit.member.roles.contains(.administrator)
    let importer: HTML =
      isAdministrator
      ? Pieces.panel(
        words.settingsImport,
        formOf(
          visit, "/work/calendar",
          Fields.area("table", words.settingsTable, value: visit.form["table"], hint: words.settingsTableHint, rows: 6),
          button: words.settingsImport)) : ""
    return visit.page(
      Layout.page(
        visit, title: words.settingsCalendar, face: .workbench, crumbs: [(words.commonSettings, "/work/settings")],
        """
        <h1>\(words.settingsCalendar)</h1><p class="sub">\(words.settingsKnown(year: calendar.lastKnownYear))</p>\(Fields.summary(problem))
        <div class="panel"><form action="\(visit.link("/work/calendar"))" method="get"><div class="pair">\(Fields.text("from", words.settingsFrom, value: start.iso, kind: "date"))\(Fields.text("days", words.settingsDays, value: String(count), kind: "number"))</div><button class="button quiet">\(words.settingsCount)</button></form>\(answer)</div>\(importer)
        """))
  }

  private static func accounts(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    guard let member = visit.context.member else { throw AccessError.signIn }
    guard member.roles.contains(.administrator) else { throw AccessError.forbidden(needed: [.administrator], clause: "S.1") }
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let list = try AccountTable.list(in: member.area, on: reading.now.day, reading.tx)
        let area = AreaCode(visit.query("area")) ?? member.area
        let officials = try area.map { try BodyTable.officials(in: $0, reading.tx).map { ($0.id.description, $0.name) } } ?? []
        let organisations = try area.map { try OrganisationTable.list(in: $0, reading.tx).map { ($0.id.description, $0.name) } } ?? []
        let chosen = area?.description ?? visit.form["area"]
        // A province has more communities than a list can be looked through.
        let communities = try AreaTable.names(limit: 301, reading.tx).map { ($0.code.description, $0.name) }
        let above = try AreaTable.aboveCommunities(reading.tx).map { ($0.code.description, $0.name) }
        let place =
          communities.count > 300
          ? Fields.text("area", words.settingsArea, value: chosen, hint: words.settingsAreaCode)
          : Fields.select("area", words.settingsArea, [("", "—")] + communities + above, value: chosen)
        let fields: HTML = """
          <div class="pair">\(Fields.text("login", words.signinLogin, value: visit.form["login"], required: true))\(Fields.text("name", words.rosterName, value: visit.form["name"], required: true))</div>
          \(Fields.text("password", words.signinPassword, hint: words.signinTooShort, kind: "password", required: true, autocomplete: "new-password"))
          \(place)
          \(Fields.select("official", words.settingsOfficial, [("", "—")] + officials))\(Fields.select("organisation", words.settingsOrganisation, [("", "—")] + organisations))
          <div class="pair">\(Fields.select("government", words.settingsGovernment, [("", "—")] + [Role.township, .department].map { ($0.rawValue, words.role($0)) }, value: visit.form["government"]))\(Fields.text("organ", words.settingsOrgan, value: visit.form["organ"], hint: words.settingsOrganHint))</div>
          \(Fields.tick("clerk", words.termRoleClerk))\(Fields.tick("administrator", words.termRoleAdministrator))
          """
        return Layout.page(
          visit, title: words.settingsAccounts, face: .workbench, crumbs: [(words.commonSettings, "/work/settings")],
          """
          <h1>\(words.settingsAccounts)</h1>\(Fields.summary(problem))
          <ul class="list panel">\(list, { line in "<li>\(line.login) <b>\(line.member.name)</b> <span class=\"note\">\(line.member.area?.description ?? "—") \(line.member.roles.map { words.role($0) }.sorted().joined(separator: "、"))</span>\(line.isDisabled ? Pieces.badge(words.settingsDisabled, "red") : line.member.id == member.id ? "" : formOf(visit, "/work/accounts/\(line.member.id)/disable", "", button: words.settingsDisable))</li>" })</ul>
          <div class="panel">\(formOf(visit, "/work/accounts", fields, button: words.settingsCreate))</div>
          """)
      })
  }
}
