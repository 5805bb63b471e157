import Deliberation
import HTML
import Hummingbird
import Institution

/// 公开文书 — papers, the sheet to print, and how anyone checks that nothing was changed (2.2a).
enum PaperPages {
  static func add(to routes: Routes) {
    routes.get(Route.paper) { visit in
      let id = try visit.id(of: Publication.self)
      return visit.page(PaperView.html(try await visit.institution.read { try PaperReading.page(id, $0) }, visit))
    }
    routes.get(Route.sheet) { visit in
      let id = try visit.id(of: Publication.self)
      return visit.page(PaperView.sheet(try await visit.institution.read { try PaperReading.sheet(id, $0) }, visit))
    }
    routes.get(Route.leaf) { visit in
      let id = try visit.id(of: Publication.self)
      let paper = try await visit.institution.read { try PaperReading.paper(id, $0) }
      return visit.bytes(Array(paper.leaf.utf8), kind: "text/plain; charset=utf-8")
    }
    routes.get(Route.proof) { visit in
      let id = try visit.id(of: Publication.self)
      let check = try await visit.institution.read { try PaperReading.check(of: id, $0) }
      return visit.bytes(PaperView.proof(check), kind: "application/json")
    }
    routes.get(Route.papers) { visit in
      let area = try visit.area()
      let cursor = try visit.cursor(of: Publication.self)
      return try await visit.cached(area) { PaperView.list(try PaperReading.list(of: area, before: cursor, $0), visit) }
    }
    routes.get(Route.feed) { visit in
      let area = try visit.area()
      let feed = PaperView.feed(try await visit.institution.read { try PaperReading.feed(of: area, $0) }, visit)
      return visit.bytes(feed.bytes, kind: "application/atom+xml; charset=utf-8")
    }
  }
}
