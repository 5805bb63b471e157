import Deliberation
import Hummingbird
import Institution
import Wording

/// 协商记录 — the minutes of a meeting: corrected by those who were there, settled, signed (3.5e).
enum MinutesPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.minutes) { try await page($0, nil) }
    step(routes, Route.correctMinutes) { try MinutesForm.correction($1, of: $0) }
    step(routes, Route.settleCorrection) { try MinutesForm.settlement($1, of: $0) }
    step(routes, Route.signMinutes) { try MinutesForm.signature($1, of: $0) }
  }

  private static func step<C: Command>(
    _ routes: Routes, _ address: AddressOf<ID<Matter>>, _ make: @escaping @Sendable (ID<Matter>, MemberVisit) throws -> C
  ) {
    routes.members.act(address, again: page, then: { Route.minutes($0) }) { try make($1, $0) }
  }

  private static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let page = try await visit.institution.read { try MinutesReading.page(id, for: visit.member, $0) }
    return visit.page(MinutesView(page: page, visit: visit.visit, problem: problem).html())
  }
}
