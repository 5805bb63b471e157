import Deliberation
import HTML
import Institution
import Wording

/// 单位 — the organisations of a community, and the form of one more (3.3a).
enum OrganisationsView {
  static func html(_ page: OrganisationsPage, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let rows: HTML = "\(page.list, { "<li>\($0.name) <span class=\"note\">\(words.party($0.kind)) \($0.contact)</span></li>" })"
    return Layout.page(
      visit, title: words.rosterOrganisations, face: .workbench, crumbs: [(words.commonRoster, Route.roster())],
      """
      <h1>\(words.rosterOrganisations)</h1><ul class="list panel">\(rows)</ul>\(page.entry.map { adding($0, visit, problem) })
      """)
  }

  private static func adding(_ entry: OrganisationsPage.Entry, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.organisations(), problem, version: entry.version)
    let known = entry.known
    let fields: HTML = """
      \(form(OrganisationForm.name, known?.name))\(form(OrganisationForm.kind, of: OpinionForm.kinds(words), known?.kind))\
      \(form(OrganisationForm.contact, known?.contact))
      """
    return "<div class=\"panel\">\(form.html(fields, button: words.rosterOrganisationAdd))</div>"
  }
}
