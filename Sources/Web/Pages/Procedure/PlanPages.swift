import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 方案、公告、通报 — the forms that make papers, each filled with what is known and showing what will come out.
enum PlanPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.plan) { try await plan($0, nil) }
    routes.members.post(Route.plan, again: { try await plan($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let asked = try await visit.institution.read { try PlanReading.requirements(of: id, $0) }
      try await visit.perform(try PlanForm.command(visit, for: id, asked: asked))
      return visit.redirect(Route.matter(id))
    }
    routes.members.get(Route.notice) { try await notice($0, nil) }
    routes.members.post(Route.notice, again: { try await notice($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let lead = try await visit.institution.read { try NoticeReading.lead(to: id, $0) }
      try await visit.perform(try NoticeForm.command(visit, for: id, lead: lead))
      return visit.redirect(Route.matter(id).at("posting"))
    }
    routes.members.get(Route.revise) { try await revise($0, nil) }
    routes.members.post(Route.revise, again: { try await revise($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.perform(try NoticeForm.revision(visit, for: id))
      return visit.redirect(Route.matter(id))
    }
    routes.members.get(Route.report) { try await report($0, nil) }
    routes.members.post(Route.report, again: { try await report($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let texts = try await visit.institution.read { try ReportReading.texts(of: id, $0) }
      try await visit.perform(try PublishReportForm.command(visit, for: id, saying: texts))
      return visit.redirect(Route.matter(id).at("posting"))
    }
  }

  private static func plan(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let page = try await visit.institution.read { try PlanReading.page(id, for: visit.member, $0) }
    return visit.page(PlanView.html(page, visit.visit, problem))
  }

  private static func notice(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let opening = visit.visit.sent(NoticeForm.opening, to: Route.notice(id))
    let page = try await visit.institution.read { try NoticeReading.page(id, opening: opening, for: visit.member, $0) }
    return visit.page(NoticeView.html(page, visit.visit, problem))
  }

  private static func revise(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let page = try await visit.institution.read { try NoticeReading.revision(id, for: visit.member, $0) }
    return visit.page(NoticeView.html(page, visit.visit, problem))
  }

  private static func report(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let remark = visit.visit.sent(PublishReportForm.remark, to: Route.report(id)) ?? ""
    let late = visit.visit.sent(CommonFields.late, to: Route.report(id)) ?? ""
    let page = try await visit.institution.read {
      try ReportReading.page(id, remark: remark, lateReason: late, for: visit.member, $0)
    }
    return visit.page(ReportView.html(page, visit.visit, problem))
  }
}
