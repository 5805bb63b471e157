import Deliberation
import Hummingbird
import Institution

/// 工作例会 — the agenda of opinion groups, and what was decided on each (3.5b).
enum WorkMeetingPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.workMeetings) { visit in
      let records = try await visit.institution.read { try WorkMeetingReading.records(for: visit.member, $0) }
      return visit.page(WorkMeetingView.records(records, visit.visit))
    }
    routes.members.get(Route.newWorkMeeting) { try await new($0, nil) }
    routes.members.post(Route.joinInMeeting, again: { try await new($0, $1) }) { visit in
      try await visit.perform(try WorkMeetingForm.joining(visit))
      return visit.redirect(Route.newWorkMeeting())
    }
    routes.members.post(Route.newWorkMeeting, again: { try await new($0, $1) }) { visit in
      let area = try visit.staffArea()
      let agenda = try await visit.institution.read { try WorkMeetingReading.agenda(of: area, $0) }
      try await visit.perform(try WorkMeetingForm.command(visit, in: area, under: agenda))
      return visit.redirect(Route.matters())
    }
  }

  private static func new(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let isSent = visit.request.method == .post && Route.newWorkMeeting().plainPath == visit.context.path
    let sent = isSent ? WorkMeetingForm.sent(visit.form).opinions : []
    let page = try await visit.institution.read { try WorkMeetingReading.page(about: sent, for: visit.member, $0) }
    return visit.page(WorkMeetingView(page: page, visit: visit.visit, problem: problem).html())
  }
}
