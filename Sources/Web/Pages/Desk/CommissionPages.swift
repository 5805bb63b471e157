import Deliberation
import HTML
import Hummingbird
import Institution

/// 委托协商 — commissions of departments and townships, seen from both sides (3.6d).
enum CommissionPages {
  static func add(to routes: Routes) {
    routes.get("/work/commissions") { visit in
      let area = try visit.staffArea()
      return visit.page(
        try await visit.institution.read { reading in
          let words = visit.words
          let lines = try CommissionTable.list(in: area, reading.tx)
          return Layout.page(
            visit, title: words.deskCommissions, face: .workbench,
            "<h1>\(words.deskCommissions)</h1><p><a class=\"button quiet\" href=\"\(visit.link("/work/commissions/new"))\">\(words.deskCommissionPaper)</a></p><div class=\"panel\">\(try list(lines, visit, reading))</div>"
          )
        })
    }
    routes.get("/work/commissions/new") { try await form($0, nil) }
    routes.post("/work/commissions/new", by: .of(CommissionDeliberation.self), again: { try await form($0, $1) }) { visit in
      let form = visit.form
      guard let area = AreaCode(form["area"]) else { throw Problem(sentence: visit.words.deskWhich) }
      try await visit.institution.perform(
        CommissionDeliberation(in: area, by: form["organ"], title: form["title"], text: form["text"], dueDay: Day(iso: form["due"])),
        by: visit.member, once: visit.once)
      return visit.redirect(visit.member.roles.isDisjoint(with: Role.government) ? "/work/commissions" : "/work")
    }
  }

  /// Commissions in a list, each with what is owed and by whom, how late it is, and why it was declined.
  static func list(_ lines: [CommissionLine], _ visit: Visit, _ reading: Reading) throws -> HTML {
    let words = visit.words
    guard !lines.isEmpty else { return "<p class=\"note\">\(words.deskNone)</p>" }
    let rows = try lines.map { line -> HTML in
      let state = line.commission.state
      let color: HTML = state == .reported || state == .declined ? "amber" : state == .answered ? "green" : "teal"
      let title: HTML = path(of: line, visit).map { "<a href=\"\(visit.link($0))\">\(line.title)</a>" } ?? "<b>\(line.title)</b>"
      let until = try line.waitsUntil(reading)
      let why: HTML = state == .declined ? "<p>\(words.matterCommissionDeclined(reason: line.ledgerAnswer))</p>" : ""
      return """
        <li>\(title) \(Pieces.badge(words.commissionState(state), color))\(lateness(of: line, words, until: until, reading))<br><span class="note">\(line.organ) · \(words.date(line.askedAt.day))\(until.map { " · " + words.resultsUntil(day: words.shortDate($0)) } ?? "")</span>\(why)</li>
        """
    }
    return "<ul class=\"list\">\(rows, { $0 })</ul>"
  }

  /// How many days a result or an answer is late; nothing while it is not.
  static func lateness(of line: CommissionLine, _ words: Words, until: Day?, _ reading: Reading) -> HTML {
    let late = until.map { $0.distance(to: reading.now.day) } ?? 0
    return late > 0 ? " \(Pieces.badge(words.commonLateDays(days: late), "red"))" : ""
  }

  /// Where one may read on: the results once there are some; before that the community its own ledger, an organ the public page.
  private static func path(of line: CommissionLine, _ visit: Visit) -> String? {
    let isHouse = visit.member.acts(as: Role.staff, in: line.area)
    switch (line.commission.state, line.matter) {
    case (.reported, .some(let matter)), (.answered, .some(let matter)): return "/work/matters/\(matter)/results#commission"
    case (.taken, .some(let matter)): return isHouse ? "/work/matters/\(matter)" : "/m/\(matter)"
    default: return isHouse ? "/work/ledger/\(line.opinion)" : nil
    }
  }

  private static func form(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let words = visit.words
    guard let member = visit.context.member else { throw AccessError.signIn }
    let isGovernment = !member.roles.isDisjoint(with: Role.government)
    guard let own = member.area, isGovernment || member.acts(as: Role.committee, in: own) else {
      throw AccessError.forbidden(needed: CommissionDeliberation.roles ?? [], clause: CommissionDeliberation.clause)
    }
    let areas = try await visit.institution.read { reading in
      let codes = isGovernment ? try AreaTable.communities(under: own, reading.tx) : [own]
      return try codes.map { ($0.description, try AreaTable.community($0, reading.tx).name) }
    }
    let form = visit.form
    let fields: HTML = """
      \(Fields.select("area", words.deskWhich, areas, value: form["area"]))\(if: !isGovernment, Fields.text("organ", words.deskOrgan, value: form["organ"], required: true))
      \(Fields.text("title", words.deskTitle, value: form["title"], required: true))\(Fields.area("text", words.deskText, value: form["text"], rows: 4, required: true))\(Fields.text("due", words.deskDue, value: form["due"], kind: "date"))
      """
    let title = isGovernment ? words.deskCommission : words.deskCommissionPaper
    return visit.page(
      Layout.page(
        visit, title: title, face: .workbench,
        "<h1>\(title)</h1><p class=\"sub\">\(words.deskCommissionHint)</p>\(Fields.summary(problem))<div class=\"panel\">\(formOf(visit, "/work/commissions/new", fields, button: words.deskCommissionSend))</div>"
      ))
  }
}
