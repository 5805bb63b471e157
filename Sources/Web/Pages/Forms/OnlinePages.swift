import Deliberation
import Hummingbird
import Institution

/// 网上协商 — on the workbench: opened, moderated, slips printed, closed (3.4g).
enum OnlinePages {
  static func add(to routes: Routes) {
    routes.members.get(Route.online) { try await page($0, nil) }
    step(routes, Route.openOnline) { try OpenOnlineForm.command($0, for: $1) }
    step(routes, Route.moderateOnline) { try ModerateForm.command($0, for: $1) }
    step(routes, Route.addToOnline) { try StatementForm.command($0.visit, to: try await newest($0, $1)) }
    step(routes, Route.onlineCodes, to: Route.onlineSlips) { try OnlineCodesForm.command($0, to: try await newest($0, $1)) }
    step(routes, Route.closeOnline) { try CloseOnlineForm.command($0, for: $1) }
    routes.members.get(Route.onlineSlips) { visit in
      let id = try visit.id(of: Matter.self)
      let group = visit.query("group")
      let page = try await visit.institution.read { try OnlineReading.slips(of: id, group: group, for: visit.member, $0) }
      return visit.page(OnlineSlipsView.html(page, visit.visit))
    }
    OnlineAnswerPages.add(to: routes)
    OnlineResultPages.add(to: routes)
  }

  private static func step<C: Command>(
    _ routes: Routes, _ address: AddressOf<ID<Matter>>, to next: AddressOf<ID<Matter>> = Route.online,
    _ make: @escaping @Sendable (MemberVisit, ID<Matter>) async throws -> C
  ) {
    routes.members.act(address, again: page, then: { next($0) }, make)
  }

  private static func newest(_ visit: MemberVisit, _ id: ID<Matter>) async throws -> ID<OnlineCall> {
    try await visit.institution.read { try OnlineReading.newest(of: id, $0) }.id
  }

  private static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let page = try await visit.institution.read { try OnlineReading.page(id, for: visit.member, $0) }
    return visit.page(OnlineView.html(page, visit.visit, problem))
  }
}
