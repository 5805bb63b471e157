import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 委员会 — who sits, who holds which post, who is near kin of whom (3.1a).
enum CommitteePages {
  static func add(to routes: Routes) {
    routes.members.get(Route.committee) { try await committee($0, nil) }
    step(routes, Route.addOfficial) { try CommitteeForms.addOfficial($0, in: $1) }
    step(routes, Route.declareKin) { try CommitteeForms.declareKin($0, in: $1) }
    step(routes, Route.withdrawKin) { try CommitteeForms.withdrawKin($0, in: $1) }
    step(routes, Route.fillPost) { try CommitteeForms.fillPost($0, in: $1) }
    step(routes, Route.endPost) { try CommitteeForms.endPost($0, in: $1) }
    step(routes, Route.openTerm) { try CommitteeForms.openTerm($0, in: $1) }
    step(routes, Route.appointSeat) { try CommitteeForms.appointSeat($0, in: $1) }
    step(routes, Route.publishCommittee) { try CommitteeForms.publish($0, of: $1) }
  }

  private static func step<C: Command>(
    _ routes: Routes, _ address: Address, _ make: @escaping @Sendable (MemberVisit, AreaCode) throws -> C
  ) {
    routes.members.post(address, again: { try await committee($0, $1) }) { visit in
      guard let area = try community(of: visit) else { throw AccessError.notFound }
      try await visit.perform(try make(visit, area))
      return visit.redirect(CommitteeView.address(Route.committee, of: area, visit.visit))
    }
  }

  /// The community a visitor works for, or the one below it that the address names; `nil` while nobody chose one.
  private static func community(of visit: MemberVisit) throws -> AreaCode? {
    try CommitteeReading.community(visit.query("area"), for: visit.member)
  }

  private static func committee(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    guard let area = try community(of: visit) else {
      let communities = try await visit.institution.read { try CommitteeReading.communities(of: visit.member, $0) }
      return visit.page(CommitteeView.choice(of: communities, visit.visit))
    }
    let page = try await visit.institution.read { try CommitteeReading.page(of: area, for: visit.member, $0) }
    return visit.page(CommitteeView(visit.visit, page, problem).html())
  }
}
