import Deliberation
import HTML
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
    return visit.page(try await visit.institution.read { try meeting(visit.visit, id, problem, $0) })
  }

  private static func meeting(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let matter = try PlanPages.allowed(.closeMeeting, id, visit, reading)
    guard let plan = try PlanTable.newest(of: id, reading.tx), let meeting = try MeetingTable.find(id, reading.tx) else {
      throw AccessError.notFound
    }
    let due = try Agenda.obligations(of: matter, reading)
    let arrived = Set(meeting.attendance.compactMap(\.participant))
    let expected = plan.invited.filter { !arrived.contains($0.id) }
    let url = visit.web.baseURL + Route.meetingSignIn(id).with("code", meeting.signInCode).path
    let code = Pieces.code(url, label: words.meetingCode)
    let attend = FormView(visit, Route.attend(id), problem)
    let roll: HTML = """
      \(if: !expected.isEmpty, attend(MeetingForm.participants, ticks: expected.map { ($0.id, "\($0.participant.name)（\(words.party($0.participant.kind))）") }))
      \(attend(MeetingForm.names))\(attend(MeetingForm.kind, of: PartyKind.allCases.map { ($0, words.party($0)) }, none: words.formChoosePlease))
      \(attend(MeetingForm.way, of: [(.roll, words.termWayRoll), (.sheet, words.termWaySheet)], .roll))
      """
    let before: HTML =
      Int(visit.query(there)).map { "<p class=\"done-note\" role=\"status\">\(words.meetingThere(count: $0))</p>" } ?? ""
    let present: HTML =
      "\(before)<p>\(words.meetingPresent(count: meeting.attendance.count)) \(meeting.attendance.map { "\($0.name)（\(words.way($0.way.rawValue))）" }.joined(separator: "、"))</p>"
    let decided = Set(meeting.results.map(\.point))
    let open = plan.points.filter { !decided.contains($0.id) }
    let online: HTML =
      try OnlineTable.newest(of: id, reading.tx).map { line in
        let result = OnlineResult(
          visit, line, try visit.web.findings.findings(of: line, reading.tx), under: try line.policy(in: reading.library))
        return "<details><summary>\(words.onlineTitle)</summary><div>\(result.summary())</div></details>"
      } ?? ""
    let signIn = Pieces.panel(
      words.meetingSignIn,
      "\(present)\(code)<p class=\"note\">\(words.meetingScan)</p>\(attend.html(roll, button: words.meetingAttend))"
    )
    let points = plan.points.enumerated().map { number, point in
      PointPanel(visit: visit, matter: id, meeting: meeting, point: point, problem: problem).html(number: number + 1)
    }
    let close = FormView(visit, Route.closeMeeting(id), problem, version: meeting.version)
    let end: HTML = """
      \(if: !open.isEmpty, "<p class=\"note\">\(words.meetingOpenPoints(count: open.count))</p>")\(close.html(CasePages.lateField(close, .closeMeeting, due, reading.now), button: words.meetingClose))
      """
    return PlanPages.frame(
      visit, matter, words.caseMeeting, problem, due, reading,
      """
      \(try LivePages.notice(of: matter.area, visit, reading))\(online)\(if: meeting.attendance.isEmpty, signIn)<div class="cols"><div>\(points, { $0 })</div>
      <div>\(if: !meeting.attendance.isEmpty, signIn)\(Pieces.panel(words.meetingEnd, end))</div></div>
      """)
  }
}
