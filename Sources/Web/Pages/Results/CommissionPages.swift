import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 委托协商 — commissions of departments and townships, seen from both sides (3.6d).
enum CommissionPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.commissions) { visit in
      // Whoever commissions from above sees what its own organ asked; a community what it was asked.
      let isOrgan = !visit.member.roles.isDisjoint(with: Role.government)
      guard let area = isOrgan ? visit.member.area : try visit.staffArea() else { throw AccessError.notFound }
      return visit.page(
        try await visit.institution.read { reading in
          let words = visit.words
          let lines =
            isOrgan
            ? try CommissionTable.list(of: visit.member.organ, at: area, reading.tx) : try CommissionTable.list(in: area, reading.tx)
          let asking: HTML =
            visit.visit.may(CommissionDeliberation.self, in: area)
            ? "<p><a class=\"button quiet\" href=\"\(visit.visit.link(Route.newCommission()))\">\(isOrgan ? words.deskCommission : words.deskCommissionPaper)</a></p>"
            : ""
          return Layout.page(
            visit.visit, title: words.deskCommissions, face: .workbench,
            "<h1>\(words.deskCommissions)</h1>\(asking)<div class=\"panel\">\(try list(lines, visit.visit, reading))</div>"
          )
        })
    }
    routes.members.get(Route.newCommission) { try await form($0, nil) }
    routes.members.post(Route.newCommission, again: { try await form($0, $1) }) { visit in
      try await visit.perform(try CommissionForm.command(visit))
      return visit.redirect(visit.member.roles.isDisjoint(with: Role.government) ? Route.commissions() : Route.today())
    }
  }

  /// Commissions in a list, each with what is owed and by whom, how late it is, and why it was declined.
  static func list(_ lines: [CommissionLine], _ visit: Visit, _ reading: Reading) throws -> HTML {
    let words = visit.words
    guard !lines.isEmpty else { return "<p class=\"note\">\(words.deskNone)</p>" }
    let rows = try lines.map { line -> HTML in
      let state = line.commission.state
      let color: HTML = state == .reported || state == .declined ? "amber" : state == .answered ? "green" : "teal"
      let title: HTML = route(of: line, visit).map { "<a href=\"\(visit.link($0))\">\(line.title)</a>" } ?? "<b>\(line.title)</b>"
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
  private static func route(of line: CommissionLine, _ visit: Visit) -> Route? {
    let isHouse = visit.member.acts(as: Role.staff, in: line.area)
    switch (line.commission.state, line.matter) {
    case (.reported, .some(let matter)), (.answered, .some(let matter)): return Route.results(matter).at("commission")
    case (.taken, .some(let matter)): return isHouse ? Route.matter(matter) : Route.publicMatter(matter)
    default: return isHouse ? Route.opinion(line.opinion) : nil
    }
  }

  private static func form(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let (words, member) = (visit.words, visit.member)
    let isGovernment = !member.roles.isDisjoint(with: Role.government)
    guard let own = member.area, isGovernment || member.acts(as: Role.committee, in: own) else {
      throw AccessError.forbidden(needed: CommissionDeliberation.roles ?? [], clause: CommissionDeliberation.clause)
    }
    let areas = try await visit.institution.read { reading in
      let codes = isGovernment ? try AreaTable.communities(under: own, reading.tx) : [own]
      return try codes.map { ($0, try AreaTable.community($0, reading.tx).name) }
    }
    let form = FormView(visit.visit, Route.newCommission(), problem)
    let only = areas.count == 1 ? areas.first?.0 : nil
    let fields: HTML = """
      \(form(CommissionForm.area, of: areas, only))\(if: !isGovernment, form(CommissionForm.organ))
      \(form(CommissionForm.title))\(form(CommissionForm.text))\(form(CommissionForm.due))
      """
    let title = isGovernment ? words.deskCommission : words.deskCommissionPaper
    return visit.page(
      Layout.page(
        visit.visit, title: title, face: .workbench,
        "<h1>\(title)</h1><p class=\"sub\">\(words.deskCommissionHint)</p><div class=\"panel\">\(form.html(fields, button: words.deskCommissionSend))</div>"
      ))
  }
}
