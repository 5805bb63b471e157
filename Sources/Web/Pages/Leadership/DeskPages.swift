import Deliberation
import Hummingbird
import Institution

/// 各方的工作台 — desks of those who are no staff of a community: the township, a department, an organisation, a resident;
/// and the supervisors' own queue.
enum DeskPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.supervision) { visit in
      let page = try await visit.institution.read { try SupervisionReading.page(for: visit.member, $0) }
      return visit.page(SupervisionView(page: page, visit: visit.visit).html())
    }
    CommissionPages.add(to: routes)
  }

  /// The desk of somebody who is no staff of a community; `nil` for those who are.
  static func desk(_ visit: MemberVisit) async throws -> Response? {
    guard let desk = try await visit.institution.read({ try DeskReading.desk(for: visit.member, $0) }) else { return nil }
    return visit.page(DeskView(visit: visit.visit).html(desk))
  }
}
