import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 委托协商 — commissions of departments and townships, seen from both sides (3.6d).
enum CommissionPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.commissions) { visit in
      visit.page(list(try await visit.institution.read { try CommissionReading.page(for: visit.member, $0) }, visit.visit))
    }
    routes.members.get(Route.newCommission) { try await form($0, nil) }
    routes.members.post(Route.newCommission, again: { try await form($0, $1) }) { visit in
      try await visit.perform(try CommissionForm.command(visit))
      return visit.redirect(visit.member.roles.isDisjoint(with: Role.government) ? Route.commissions() : Route.today())
    }
  }

  /// Commissions that an organ gave, or that a community was given.
  static func list(_ page: CommissionsPage, _ visit: Visit) -> HTML {
    let words = visit.words
    let title = page.isOrgan ? words.deskCommission : words.deskCommissionPaper
    let asking: HTML = "<p><a class=\"button quiet\" href=\"\(visit.link(Route.newCommission()))\">\(title)</a></p>"
    return Layout.page(
      visit, title: words.deskCommissions, face: .workbench,
      """
      <h1>\(words.deskCommissions)</h1>\(if: page.mayAsk, asking)<div class="panel">\(CommissionView.list(page.rows, visit))</div>
      """)
  }

  private static func form(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    visit.page(form(try await visit.institution.read { try CommissionReading.commissioning(by: visit.member, $0) }, problem, visit.visit))
  }

  /// The form of a commission.
  static func form(_ page: CommissioningPage, _ problem: Problem?, _ visit: Visit) -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.newCommission(), problem)
    let only = page.communities.count == 1 ? page.communities.first?.code : nil
    let fields: HTML = """
      \(form(CommissionForm.area, of: page.communities.map { ($0.code, $0.name) }, only))\(if: !page.isOrgan, form(CommissionForm.organ))
      \(form(CommissionForm.title))\(form(CommissionForm.text))\(form(CommissionForm.due))
      """
    let title = page.isOrgan ? words.deskCommission : words.deskCommissionPaper
    return Layout.page(
      visit, title: title, face: .workbench,
      """
      <h1>\(title)</h1><p class="sub">\(words.deskCommissionHint)</p>\
      <div class="panel">\(form.html(fields, button: words.deskCommissionSend))</div>
      """)
  }
}
