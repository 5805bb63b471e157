import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles
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
      let (_, all) = try await visit.institution.read { try entries(in: area, $0) }
      try await visit.perform(try CatalogueForm.command(visit, of: all, in: area))
      return visit.redirect(Route.publicCatalogue(area))
    }
  }

  /// The entries in force, and with them those of the province that are not.
  private static func entries(in area: AreaCode, _ reading: Reading) throws -> (known: [CatalogueEntry], all: [CatalogueEntry]) {
    let known = try CatalogueTable.entries(in: area, reading.tx)
    let codes = Set(known.map(\.code))
    return (known, known + reading.library.catalogue.filter { !codes.contains($0.code) })
  }

  private static func charter(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    return visit.page(
      try await visit.institution.read { reading in
        let last = try CharterTable.versions(in: area, reading.tx).first
        let form = FormView(visit.visit, Route.charter(), problem, version: try CharterTable.version(in: area, reading.tx))
        let fields: HTML = """
          \(form(CharterForm.rules, last?.rules))\(form(CharterForm.duties, last?.duties))\(form(CharterForm.yearPlan, last?.yearPlan))
          """
        let words = visit.words
        return frame(visit.visit, words.boardCharter, words.committeeCharterIntro, problem, form.html(fields, button: words.committeeAdopt))
      })
  }

  private static func catalogue(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let (known, all) = try entries(in: area, reading)
        let titles = all.reduce(into: [String]()) { if !$0.contains($1.group) { $0.append($1.group) } }
        let groups = titles.map { title in
          let own = all.filter { $0.group == title }
          return (
            title: title,
            ticks: own.map { (value: $0.code, title: $0.title + ($0.isReserved ? "（\(words.boardReserved)）" : "")) }
          )
        }
        let form = FormView(visit.visit, Route.catalogue(), problem, version: try CatalogueTable.version(in: area, reading.tx))
        let fields: HTML = """
          \(form(CatalogueForm.entries, groups: groups, (known.isEmpty ? all : known).map(\.code)))
          <h2>\(words.committeeOwnEntry)</h2><div class="pair">\(form(CatalogueForm.title))\(form(CatalogueForm.group))</div>
          \(form(CatalogueForm.kind, of: FormKind.allCases.map { ($0, words.form($0)) }, none: "—"))
          \(form(CatalogueForm.parties, ticks: PartyKind.allCases.map { ($0, words.party($0)) }))
          """
        return frame(
          visit.visit, words.boardCatalogue, words.committeeCatalogueIntro, problem, form.html(fields, button: words.committeeAdopt))
      })
  }

  private static func frame(_ visit: Visit, _ title: String, _ intro: String, _ problem: Problem?, _ form: HTML) -> HTML {
    Layout.page(
      visit, title: title, face: .workbench, crumbs: [(visit.words.commonSettings, Route.settings())],
      "<h1>\(title)</h1><p class=\"sub\">\(intro)</p><div class=\"panel\">\(form)</div>")
  }
}
