import Consensus
import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles
import Wording

/// 网上协商结果 — plain words first: what all agree on, where they differ; then the picture, then every statement (3.4g, 3.5e).
enum OnlineResultPages {
  static func add(to routes: Routes) {
    routes.get(Route.onlineResult) { visit in
      let id = try visit.id(of: Matter.self)
      // Where something changed the analysis is made here, on a thread of the database; the page then finds it in memory.
      let area = try await visit.institution.read { reading in
        let area = try MatterTable.find(id, reading.tx).area
        if let line = try OnlineTable.newest(of: id, reading.tx) { _ = try visit.web.findings.findings(of: line, reading.tx) }
        return area
      }
      return try await visit.cached(area) { try page(visit, id, $0) }
    }
    routes.get(Route.onlineVotes) { visit in
      let file = try await visit.institution.read { reading in
        let line = try line(visit, reading)
        return try OnlineAnswers(to: line, reading.tx).voteFile(under: try line.policy(in: reading.library))
      }
      return visit.bytes(Array(file.utf8), kind: "text/csv; charset=utf-8", name: "votes.csv")
    }
    routes.get(Route.onlineStatements) { visit in
      let answers = try await visit.institution.read { try OnlineAnswers(to: try line(visit, $0), $0.tx) }
      return visit.bytes(Array(answers.statementFile.utf8), kind: "text/csv; charset=utf-8", name: "statements.csv")
    }
  }

  private static func line(_ visit: Visit, _ reading: Reading) throws -> OnlineLine {
    guard let line = try OnlineTable.newest(of: try visit.id(), reading.tx) else { throw AccessError.notFound }
    return line
  }

  private static func page(_ visit: Visit, _ id: ID<Matter>, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let matter = try MatterTable.find(id, reading.tx)
    let community = try AreaTable.community(matter.area, reading.tx)
    guard let line = try OnlineTable.newest(of: id, reading.tx) else { throw AccessError.notFound }
    let result = OnlineResult(
      visit, line, try visit.web.findings.findings(of: line, reading.tx), under: try line.policy(in: reading.library))
    let isOpen = line.isOpen(at: reading.now)
    let standing = isOpen ? words.onlineUntil(time: words.moment(line.call.closesAt)) : words.onlineOver
    let part: HTML =
      isOpen
      ? "<p><a class=\"button\" href=\"\(visit.link(Route.onlineByAccount(line.id)))\">\(words.onlineTake)</a> <span class=\"note\">\(words.onlineTakeHint)</span></p>"
      : ""
    let paper: HTML = line.paper.map { "<p><a href=\"\(visit.link(Route.paper($0)))\">\(words.paper(.online))</a></p>" } ?? ""
    return Layout.page(
      visit, title: words.onlineTitle, face: .board,
      crumbs: [(community.name, Route.community(matter.area)), (matter.title, Route.publicMatter(id))],
      """
      <h1>\(words.onlineTitle)</h1><p class="sub">\(matter.title) · \(standing) · \(words.citation(of: "3.4g", in: reading.library.clauses))</p>\(part)\(result.summary())
      \(result.picture())\(result.statements())\(paper)
      \(Pieces.panel(words.onlineCheck, "<p>\(words.onlineCheckHint)</p><p><a href=\"\(Route.onlineVotes(id).path)\">votes.csv</a> · <a href=\"\(Route.onlineStatements(id).path)\">statements.csv</a></p><p><code>yishi consensus votes.csv --comments statements.csv</code></p>"))
      """)
  }
}
