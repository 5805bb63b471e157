import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 工作制度、协商目录 — by which rules the committee works, on which subjects (3.1c, 3.2a).
enum CharterPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.charter) { try await charter($0, nil) }
    routes.members.post(Route.charter, again: { try await charter($0, $1) }) { visit in
      let area = try visit.staffArea()
      try await visit.perform(try CharterForm.command(visit, in: area))
      return visit.redirect(Route.publicCommittee(area))
    }
    routes.members.get(Route.catalogue) { try await catalogue($0, nil) }
    routes.members.post(Route.catalogue, again: { try await catalogue($0, $1) }) { visit in
      let area = try visit.staffArea()
      let page = try await visit.institution.read { try CharterReading.catalogue(of: area, $0) }
      try await visit.perform(try CatalogueForm.command(visit, of: page.all, in: area))
      return visit.redirect(Route.publicCatalogue(area))
    }
  }

  private static func charter(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    let page = try await visit.institution.read { try CharterReading.charter(of: area, $0) }
    return visit.page(CharterView.html(page, visit.visit, problem))
  }

  private static func catalogue(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    let page = try await visit.institution.read { try CharterReading.catalogue(of: area, $0) }
    return visit.page(CharterView.html(page, visit.visit, problem))
  }
}

/// The forms of a charter and of a catalogue.
enum CharterView {
  static func html(_ page: CharterPage, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let last = page.last
    let form = FormView(visit, Route.charter(), problem, version: page.version)
    let fields: HTML = """
      \(form(CharterForm.rules, last?.rules))\(form(CharterForm.duties, last?.duties))\(form(CharterForm.yearPlan, last?.yearPlan))
      """
    return frame(visit, words.boardCharter, words.committeeCharterIntro, form.html(fields, button: words.committeeAdopt))
  }

  static func html(_ page: CataloguePage, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let titles = page.all.reduce(into: [String]()) { if !$0.contains($1.group) { $0.append($1.group) } }
    let groups = titles.map { title in
      let own = page.all.filter { $0.group == title }
      return (title: title, ticks: own.map { (value: $0.code, title: $0.title + ($0.isReserved ? "（\(words.boardReserved)）" : "")) })
    }
    let form = FormView(visit, Route.catalogue(), problem, version: page.version)
    let chosen = (page.known.isEmpty ? page.all : page.known).map(\.code)
    let fields: HTML = """
      \(form(CatalogueForm.entries, groups: groups, chosen))
      <h2>\(words.committeeOwnEntry)</h2><div class="pair">\(form(CatalogueForm.title))\(form(CatalogueForm.group))</div>
      \(form(CatalogueForm.kind, of: FormKind.allCases.map { ($0, words.form($0)) }, none: "—"))
      \(form(CatalogueForm.parties, ticks: PartyKind.allCases.map { ($0, words.party($0)) }))
      """
    return frame(visit, words.boardCatalogue, words.committeeCatalogueIntro, form.html(fields, button: words.committeeAdopt))
  }

  private static func frame(_ visit: Visit, _ title: String, _ intro: String, _ form: HTML) -> HTML {
    Layout.page(
      visit, title: title, face: .workbench, crumbs: [(visit.words.commonSettings, Route.settings())],
      "<h1>\(title)</h1><p class=\"sub\">\(intro)</p><div class=\"panel\">\(form)</div>")
  }
}
