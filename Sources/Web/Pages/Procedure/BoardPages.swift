import Deliberation
import HTML
import Hummingbird
import Institution

/// 公示栏 — what anyone sees of a community, without an account.
enum BoardPages {
  static func add(to routes: Routes) {
    routes.get(Route.home) { visit in
      let words = visit.query("q")
      let found = try await visit.institution.communities(matching: words)
      return visit.page(BoardView.home(found, searching: words, visit))
    }
    routes.get(Route.community) { visit in
      let area = try visit.area()
      return try await visit.cached(area) { BoardView.board(try BoardReading.board(of: area, $0), visit) }
    }
    routes.get(Route.publicCommittee) { visit in
      let area = try visit.area()
      return try await visit.cached(area) { BoardView.committee(try BoardReading.committee(of: area, $0), of: area, visit) }
    }
    routes.get(Route.publicCatalogue) { visit in
      let area = try visit.area()
      return try await visit.cached(area) { BoardView.catalogue(try BoardReading.catalogue(of: area, $0), of: area, visit) }
    }
    routes.get(Route.publicMatters) { visit in
      let area = try visit.area()
      let cursor = try visit.cursor(of: Matter.self)
      return try await visit.cached(area) { BoardView.matters(try BoardReading.matters(of: area, before: cursor, $0), of: area, visit) }
    }
  }
}
