import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 网上协商结果 — plain words first: what all agree on, where they differ; then the picture, then every statement (3.4g, 3.5e).
enum OnlineResultPages {
  static func add(to routes: Routes) {
    routes.get(Route.onlineResult) { visit in
      let id = try visit.id(of: Matter.self)
      let findings = visit.web.findings
      // Where something changed the analysis is made here, on a thread of the database; the page then finds it in memory.
      let area = try await visit.institution.read { try OnlineReading.prepare(id, keptIn: findings, $0) }
      return try await visit.cached(area) { html(try OnlineReading.result(of: id, keptIn: findings, $0), visit) }
    }
    routes.get(Route.onlineVotes) { visit in
      let id = try visit.id(of: Matter.self)
      let file = try await visit.institution.read { try OnlineReading.files(of: id, $0).votes }
      return visit.bytes(Array(file.utf8), kind: "text/csv; charset=utf-8", name: "votes.csv")
    }
    routes.get(Route.onlineStatements) { visit in
      let id = try visit.id(of: Matter.self)
      let file = try await visit.institution.read { try OnlineReading.files(of: id, $0).statements }
      return visit.bytes(Array(file.utf8), kind: "text/csv; charset=utf-8", name: "statements.csv")
    }
  }

  static func html(_ page: OnlineResultPage, _ visit: Visit) -> HTML {
    let words = visit.words
    let line = page.line
    let result = OnlineResult(visit, line, page.findings, under: page.policy)
    let standing = page.isOpen ? words.onlineUntil(time: words.moment(line.call.closesAt)) : words.onlineOver
    let part: HTML = """
      <p><a class="button" href="\(visit.link(Route.onlineByAccount(line.id)))">\(words.onlineTake)</a> \
      <span class="note">\(words.onlineTakeHint)</span></p>
      """
    let paper: HTML = line.paper.map { "<p><a href=\"\(visit.link(Route.paper($0)))\">\(words.paper(.online))</a></p>" } ?? ""
    return Layout.page(
      visit, title: words.onlineTitle, face: .board,
      crumbs: [(page.community, Route.community(page.area)), (page.title, Route.publicMatter(page.matter))],
      """
      <h1>\(words.onlineTitle)</h1><p class="sub">\(page.title) · \(standing) · \(visit.citation(of: "3.4g"))</p>\
      \(if: page.isOpen, part)\(result.summary())
      \(result.picture())\(result.statements())\(paper)
      \(Pieces.panel(words.onlineCheck, check(page.matter, words)))
      """)
  }

  /// How anyone analyses the answers again.
  private static func check(_ matter: ID<Matter>, _ words: Words) -> HTML {
    """
    <p>\(words.onlineCheckHint)</p><p><a href="\(Route.onlineVotes(matter).path)">votes.csv</a> · \
    <a href="\(Route.onlineStatements(matter).path)">statements.csv</a></p>\
    <p><code>yishi consensus votes.csv --comments statements.csv</code></p>
    """
  }
}
