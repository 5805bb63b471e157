import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 协商事项 — one page for a matter's whole life, for anyone.
enum MatterPages {
  static func add(to routes: Routes) {
    routes.get(Route.publicMatter) { visit in
      let id = try visit.id(of: Matter.self)
      return try await visit.cached({ try MatterReading.area(of: id, $0) }) { MatterView.html(try MatterReading.page(id, $0), visit) }
    }
    routes.get(Route.meetingSignIn) { try await signIn($0, nil) }
    routes.post(Route.meetingSignIn, again: { try await signIn($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.perform(try MeetingSignInForm.command(visit, for: id))
      return visit.redirect(Route.publicMatter(id).with("signed", 1))
    }
  }

  private static func signIn(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let title = try await visit.institution.read { try MatterReading.title(of: id, $0) }
    return visit.page(MatterView.signIn(to: id, called: title, problem, visit))
  }
}
