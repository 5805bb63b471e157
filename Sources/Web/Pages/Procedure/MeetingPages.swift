import Deliberation
import Hummingbird
import Institution
import Wording

/// 协商会议 — run from one laptop or phone, item by item; the minutes write themselves from it (3.5e).
enum MeetingPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.meeting) { try await meeting($0, nil) }
    routes.members.post(Route.attend, again: { try await meeting($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let command = try MeetingForm.arrival(visit, at: id)
      let there = command.people.count - Int(try await visit.perform(command).subject)
      let page = Route.meeting(id)
      return visit.redirect(there > 0 ? page.with(Self.there, there) : page)
    }
    step(routes, Route.recordStatement, on: \.point) { try MeetingForm.statement($1, at: $0) }
    step(routes, Route.recordVote, on: \.point) { try MeetingForm.vote($1, at: $0) }
    step(routes, Route.recordDissent, on: \.point) { try MeetingForm.dissent($1, at: $0) }
    step(routes, Route.decide, on: \.point) { try MeetingForm.decision($1, at: $0) }
    routes.members.post(Route.closeMeeting, again: { try await meeting($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.perform(try StepForm.seen(visit, id, CloseMeeting.init))
      return visit.redirect(Route.report(id))
    }
    MinutesPages.add(to: routes)
  }

  /// How many of those who were ticked had signed in before, in the page's query.
  private static let there = "there"

  /// A record of one point, which the page comes back to.
  private static func step<C: Command>(
    _ routes: Routes, _ address: AddressOf<ID<Matter>>, on point: @escaping @Sendable (C) -> ID<PlanRecord.Point>,
    _ make: @escaping @Sendable (ID<Matter>, MemberVisit) throws -> C
  ) {
    routes.members.post(address, again: { try await meeting($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let command = try make(id, visit)
      try await visit.perform(command)
      return visit.redirect(Route.meeting(id).at("p-\(point(command))"))
    }
  }

  private static func meeting(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let findings = visit.web.findings
    let page = try await visit.institution.read { try MeetingReading.page(id, for: visit.member, findings: findings, $0) }
    let there = Int(visit.query(there))
    return visit.page(MeetingView(page: page, visit: visit.visit, problem: problem, there: there).html())
  }
}
