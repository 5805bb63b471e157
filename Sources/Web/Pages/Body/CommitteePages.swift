import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles

/// 委员会、工作制度、协商目录 — who sits, by which rules, on which subjects.
enum CommitteePages {
  static func add(to routes: Routes) {
    routes.get("/work/committee") { try await committee($0, nil) }
    step(routes, "official") { area, form, _ in AddOfficial(form["name"], in: area) }
    step(routes, "kin") { area, form, _ in DeclareKin(ID(form["one"]) ?? ID(rawValue: 0), ID(form["other"]) ?? ID(rawValue: 0), in: area) }
    step(routes, "kin-withdraw") { area, form, _ in
      WithdrawKinship(
        ID(form["one"]) ?? ID(rawValue: 0), ID(form["other"]) ?? ID(rawValue: 0), because: form["reason"], in: area)
    }
    step(routes, "post") { area, form, today in
      FillPost(
        Post.Kind(rawValue: form["kind"]) ?? .committeeMember, with: ID(form["official"]) ?? ID(rawValue: 0),
        for: Period(start: Day(iso: form["from"]) ?? today), in: area)
    }
    step(routes, "end") { area, form, today in EndPost(ID(form["post"]) ?? ID(rawValue: 0), on: Day(iso: form["to"]) ?? today, in: area) }
    step(routes, "term") { area, form, today in OpenTerm(from: Day(iso: form["from"]) ?? today, to: Day(iso: form["to"]) ?? today, in: area)
    }
    step(routes, "seat") { area, form, today in
      AppointSeat(
        Seat.Kind(rawValue: form["kind"]) ?? .member, through: ID(form["post"]) ?? ID(rawValue: 0), from: Day(iso: form["from"]) ?? today,
        in: area)
    }
    step(routes, "publish") { area, _, _ in PublishRoster(of: area) }
    routes.get("/work/charter") { try await charter($0, nil) }
    routes.post("/work/charter", by: .of(AdoptCharter.self), again: { try await charter($0, $1) }) { visit in
      let area = try visit.staffArea()
      try await visit.institution.perform(
        AdoptCharter(rules: visit.form["rules"], duties: visit.form["duties"], yearPlan: visit.form["plan"], in: area), by: visit.member,
        once: visit.once)
      return visit.redirect("/c/\(area)/committee")
    }
    routes.get("/work/catalogue") { try await catalogue($0, nil) }
    routes.post("/work/catalogue", by: .of(AdoptCatalogue.self), again: { try await catalogue($0, $1) }) { visit in
      let area = try visit.staffArea()
      let known = try await visit.institution.read { try CatalogueTable.entries(in: area, $0.tx) }
      let template = visit.institution.library.catalogue
      let all = known + template.filter { entry in !known.contains { $0.code == entry.code } }
      let chosen = Set(visit.form.all("entry"))
      var entries = all.filter { chosen.contains($0.code) }
      if !visit.form["title"].isBlank {
        entries.append(
          CatalogueEntry(
            code: "own.\(entries.count + 1)", group: visit.form["group"], title: visit.form["title"],
            participants: visit.form.all("party").compactMap { PartyKind(rawValue: $0) }, form: FormKind(rawValue: visit.form["form"])))
      }
      try await visit.institution.perform(AdoptCatalogue(entries, in: area), by: visit.member, once: visit.once)
      return visit.redirect("/c/\(area)/catalogue")
    }
  }

  private static func step<C: Command>(_ routes: Routes, _ name: String, _ make: @escaping @Sendable (AreaCode, Form, Day) -> C) {
    routes.post(RouterPath(stringLiteral: "/work/committee/\(name)"), by: .of(C.self), again: { try await committee($0, $1) }) { visit in
      guard let area = try area(of: visit) else { throw AccessError.notFound }
      let today = visit.institution.clock().day
      try await visit.institution.perform(make(area, visit.form, today), by: visit.member, once: visit.once)
      return visit.redirect(path("", area, visit))
    }
  }

  /// The community a visitor works for, or the one below it that the address names; `nil` while nobody chose one.
  private static func area(of visit: Visit) throws -> AreaCode? {
    guard let member = visit.context.member else { throw AccessError.signIn }
    if member.area?.level == .community { return try visit.staffArea() }
    guard !member.roles.isDisjoint(with: Supervision.overseers) else {
      throw AccessError.forbidden(needed: Role.staff.union(Supervision.overseers), clause: "2.2a")
    }
    guard let area = AreaCode(visit.query("area")) else { return nil }
    guard member.acts(as: Supervision.overseers, in: area) else { throw AccessError.notFound }
    return area
  }

  /// A form of the page of a community; those from above say which.
  private static func path(_ step: String, _ area: AreaCode, _ visit: Visit) -> String {
    "/work/committee\(step)" + (visit.member.area == area ? "" : "?area=\(area)")
  }

  private static func committee(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let area = try area(of: visit)
    return visit.page(
      try await visit.institution.read { reading in
        if let area { return try committee(visit, area, problem, reading) }
        let communities = try AreaTable.names(under: visit.member.area, limit: 500, reading.tx)
        return Layout.page(
          visit, title: visit.words.boardCommittee, face: .workbench,
          "<h1>\(visit.words.boardCommittee)</h1><ul class=\"list panel\">\(communities, { "<li><a href=\"\(visit.link("/work/committee?area=\($0.code)"))\">\($0.name)</a></li>" })</ul>"
        )
      })
  }

  private static func committee(_ visit: Visit, _ area: AreaCode, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let today = reading.now.day
    let roster = try BodyTable.roster(of: area, on: today, under: reading.policy(for: area), reading.tx)
    let officials = try BodyTable.officials(in: area, reading.tx).map { ($0.id.description, $0.name) }
    let posts = roster.holders.map { ($0.post.id.description, "\(words.post($0.post.kind)) \($0.name)") }
    let vacant = roster.vacancies.values.reduce(0, +)
    // Those who are watched have no say over the posts of those who watch; the township has none over the committee's.
    let oversees = Supervision.stands(above: area, visit.member)
    let appoints = visit.member.acts(as: OpenTerm.roles ?? [], in: area)
    func mayDecide(_ kind: Post.Kind) -> Bool { kind.isOfSupervision ? oversees : appoints }
    let kinds = Post.Kind.allCases.filter(mayDecide).map { ($0.rawValue, words.post($0)) }
    let ending = roster.holders.filter { mayDecide($0.post.kind) }.map {
      ($0.post.id.description, "\(words.post($0.post.kind)) \($0.name)")
    }
    func form(_ step: String, _ fields: HTML, _ button: String) -> HTML {
      formOf(visit, path("/" + step, area, visit), fields, button: button)
    }
    // Several forms share a page, so each field's label is wrapped around it.
    func pick(_ name: String, _ label: String, _ options: [(String, String)]) -> HTML {
      "<p class=\"field\"><label>\(label)<select name=\"\(name)\">\(options, { "<option value=\"\($0.0)\">\($0.1)</option>" })</select></label></p>"
    }
    func day(_ name: String, _ label: String) -> HTML {
      "<p class=\"field\"><label>\(label)<input type=\"date\" name=\"\(name)\" value=\"\(today.iso)\"></label></p>"
    }
    let seats: HTML =
      "<ul class=\"list\">\(roster.seats, { "<li>\($0.seat.kind == .chair ? words.boardChair : words.boardMember) <b>\($0.name)</b></li>" })</ul>"
    return Layout.page(
      visit, title: words.boardCommittee, face: .workbench, crumbs: [(words.commonSettings, "/work/settings")],
      """
      <h1>\(words.boardCommittee)</h1>\(Fields.summary(problem))\(try conflicts(roster, area, visit, reading))\(if: vacant > 0, "<p class=\"due-note\">\(words.boardVacancies(count: vacant))</p>")
      \(Pieces.panel(words.boardSeats, "\(roster.term.map { words.boardTerm(from: words.date($0.period.start), to: $0.period.end.map { words.date($0) } ?? "") } ?? words.committeeNoTerm)\(seats)\(if: visit.member.acts(as: PublishRoster.roles ?? [], in: area), form("publish", "", words.committeePublish))"))
      <div class="cols"><div>
      \(if: appoints, Pieces.panel(words.committeeSeat, form("seat", pick("kind", words.committeeKind, [("chair", words.boardChair), ("member", words.boardMember)]) + pick("post", words.committeePost, posts) + day("from", words.committeeFrom), words.committeeSeat)))
      \(if: appoints, Pieces.panel(words.committeeTerm, form("term", day("from", words.committeeFrom) + day("to", words.committeeTo), words.committeeTerm)))
      \(try kinships(oversees, area, visit, reading))</div><div>
      \(Pieces.panel(words.boardPosts, "<ul class=\"list\">\(roster.holders, { "<li>\(words.post($0.post.kind)) <b>\($0.name)</b></li>" })</ul>"))
      \(Pieces.panel(words.committeeOfficial, form("official", "<p class=\"field\"><label>\(words.rosterName)<input name=\"name\"></label></p>", words.committeeOfficial)))
      \(if: !kinds.isEmpty, Pieces.panel(words.committeeFill, form("post", pick("official", words.committeeWho, officials) + pick("kind", words.committeePost, kinds) + day("from", words.committeeFrom), words.committeeFill)))
      \(if: !ending.isEmpty, Pieces.panel(words.committeeEnd, form("end", pick("post", words.committeePost, ending) + day("to", words.committeeTo), words.committeeEnd)))
      \(Pieces.panel(words.committeeKin, form("kin", pick("one", words.committeeWho, officials) + pick("other", words.committeeWho, officials), words.committeeKin)))
      </div></div>
      """)
  }

  /// 须回避 — near kin in posts that the law bars them from together: which, since when, and how it ends.
  private static func conflicts(_ roster: Roster, _ area: AreaCode, _ visit: Visit, _ reading: Reading) throws -> HTML {
    let words = visit.words
    guard !roster.conflicts.isEmpty else { return "" }
    let rows = roster.conflicts.map { conflict -> HTML in
      let names = [conflict.supervisor, conflict.other].map { "\(words.post($0.post.kind)) \($0.name)" }.joined(separator: "、")
      return "<li>\(names) <span class=\"note\">\(words.commonKinSince(day: words.date(conflict.since)))</span></li>"
    }
    return """
      <div class="due-note late"><p><b>\(words.commonKinConflict)</b></p><ul class="list">\(rows, { $0 })</ul><p class="note">\(words.commonKinResolve) \(words.citation(of: Supervision.article(in: area), in: reading.library.clauses))</p></div>
      """
  }

  /// The kinships on record; a wrong one is withdrawn from above, with its reason.
  private static func kinships(_ oversees: Bool, _ area: AreaCode, _ visit: Visit, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let known = try BodyTable.kinships(in: area, reading.tx)
    guard !known.isEmpty else { return "" }
    let rows = known.map { kinship -> HTML in
      let typed = Typed(visit: visit, key: "kin-\(kinship.one)-\(kinship.other)")
      let fields: HTML = """
        \(typed.mark)\(Wrapped.hidden("one", kinship.one))\(Wrapped.hidden("other", kinship.other))\(Wrapped.text("reason", words.commonKinWithdrawReason, value: typed("reason")))
        """
      return
        "<li>\(kinship.names.joined(separator: "、")) <span class=\"note\">\(words.commonKinSince(day: words.date(kinship.declaredOn)))</span>\(if: oversees, formOf(visit, path("/kin-withdraw", area, visit), fields, button: words.commonKinWithdraw))</li>"
    }
    return Pieces.panel(words.commonKin, "<ul class=\"list\">\(rows, { $0 })</ul>")
  }

  private static func charter(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let last = try CharterTable.versions(in: area, reading.tx).first
        func value(_ name: String, _ known: String?) -> String { problem == nil ? known ?? "" : visit.form[name] }
        let fields: HTML = """
          \(Fields.area("rules", words.boardCharter, value: value("rules", last?.rules), rows: 8, required: true))\(Fields.area("duties", words.boardDuties, value: value("duties", last?.duties), rows: 5, required: true))\(Fields.area("plan", words.boardYearPlan, value: value("plan", last?.yearPlan), rows: 5))
          """
        return Layout.page(
          visit, title: words.boardCharter, face: .workbench, crumbs: [(words.commonSettings, "/work/settings")],
          "<h1>\(words.boardCharter)</h1><p class=\"sub\">\(words.committeeCharterIntro)</p>\(Fields.summary(problem))<div class=\"panel\">\(formOf(visit, "/work/charter", draft: "charter", fields, button: words.committeeAdopt))</div>"
        )
      })
  }

  private static func catalogue(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let known = try CatalogueTable.entries(in: area, reading.tx)
        let template = reading.library.catalogue
        let all = known + template.filter { entry in !known.contains { $0.code == entry.code } }
        let groups = all.reduce(into: [String]()) { if !$0.contains($1.group) { $0.append($1.group) } }
        let lists = groups.map { group -> HTML in
          let entries = all.filter { $0.group == group }
          return
            "<fieldset class=\"field\"><legend>\(group)</legend>\(entries, { entry in Fields.tick("entry", entry.title + (entry.isReserved ? "（\(words.boardReserved)）" : ""), value: entry.code, on: known.isEmpty || known.contains { $0.code == entry.code }) })</fieldset>"
        }.joined()
        let own: HTML = """
          <h2>\(words.committeeOwnEntry)</h2><div class="pair">\(Fields.text("title", words.committeeEntryTitle, value: visit.form["title"]))\(Fields.text("group", words.committeeEntryGroup, value: visit.form["group"]))</div>\(Fields.select("form", words.matterForm, FormKind.allCases.map { ($0.rawValue, words.form($0)) }, value: visit.form["form"]))
          <fieldset class="field"><legend>\(words.matterParticipants)</legend>\(PartyKind.allCases, { Fields.tick("party", words.party($0), value: $0.rawValue) })</fieldset>
          """
        return Layout.page(
          visit, title: words.boardCatalogue, face: .workbench, crumbs: [(words.commonSettings, "/work/settings")],
          "<h1>\(words.boardCatalogue)</h1><p class=\"sub\">\(words.committeeCatalogueIntro)</p>\(Fields.summary(problem))<div class=\"panel\">\(formOf(visit, "/work/catalogue", "\(lists)\(own)", button: words.committeeAdopt))</div>"
        )
      })
  }
}
