import Deliberation
import HTML
import Hummingbird
import Institution
import Secrets
import Wording

/// 申请复核 — anyone asks to have a result looked at again, and reads the answer by the code of the receipt (2.2a).
enum ReviewPages {
  static func add(to routes: Routes) {
    routes.get(Route.review) { try await ask($0, nil) }
    routes.post(Route.review, again: { try await ask($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.limit("review", burst: 5, perMinute: 3)
      // The same form sent twice asks once, and leads to the same receipt: its code follows from the key of the form.
      let code = visit.once.map { visit.institution.vault.blindIndex($0, context: "review.code") } ?? Token.random()
      try await visit.perform(try ReviewRequestForm.command(visit, for: id, code: code))
      return visit.redirect(Route.reviewAnswer(code))
    }
    routes.get(Route.reviewAnswer) { visit in
      guard let code = visit.context.parameters.get("code") else { throw AccessError.notFound }
      return visit.page(ReviewView.receipt(try await visit.institution.read { try ReviewReading.receipt(code, $0) }, code, visit))
    }
  }

  private static func ask(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(ReviewView.ask(try await visit.institution.read { try ReviewReading.asking(about: id, $0) }, problem, visit))
  }
}
