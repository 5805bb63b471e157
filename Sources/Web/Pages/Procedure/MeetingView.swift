import Deliberation
import HTML
import Institution
import Wording

/// 协商会议 — run from one laptop or phone, item by item; the minutes write themselves from it (3.5e).
struct MeetingView {
  let page: MeetingPage
  let visit: Visit
  let problem: Problem?
  /// How many of those who were ticked had signed in before.
  let there: Int?

  private var words: Words { visit.words }
  private var id: ID<Matter> { page.matter.id }
  private var meeting: Meeting { page.meeting }

  func html() -> HTML {
    // Forms are numbered in the order they are made.
    let signIn = signIn
    let points = page.points.enumerated().map { number, point in
      PointPanel(visit: visit, matter: id, meeting: meeting, point: point, problem: problem).html(number: number + 1)
    }
    let live = LiveNotice.html(of: page.matter.area, page.revision, visit)
    return MatterFrame.page(
      visit, id, called: page.matter.title, title: words.caseMeeting, due: DueNote.html(page.due, at: page.now, visit),
      """
      \(live)\(online)\(if: meeting.attendance.isEmpty, signIn)<div class="cols"><div>\(points.joined())</div>
      <div>\(if: !meeting.attendance.isEmpty, signIn)\(Pieces.panel(words.meetingEnd, end))</div></div>
      """)
  }

  private var online: HTML {
    guard let online = page.online else { return "" }
    let summary = OnlineResult(visit, online.line, online.findings, under: online.policy).summary()
    return "<details><summary>\(words.onlineTitle)</summary><div>\(summary)</div></details>"
  }

  private var signIn: HTML {
    let address = visit.web.baseURL + Route.meetingSignIn(id).with("code", meeting.signInCode).path
    let form = FormView(visit, Route.attend(id), problem)
    return Pieces.panel(
      words.meetingSignIn,
      """
      \(present)\(Pieces.code(address, label: words.meetingCode))\(Pieces.note(words.meetingScan))\
      \(form.html(arrivals(form), button: words.meetingAttend))
      """)
  }

  private var present: HTML {
    let before: HTML = there.map { "<p class=\"done-note\" role=\"status\">\(words.meetingThere(count: $0))</p>" } ?? ""
    let names = meeting.attendance.map { "\($0.name)（\(words.way($0.way.rawValue))）" }.joined(separator: "、")
    return "\(before)<p>\(words.meetingPresent(count: meeting.attendance.count)) \(names)</p>"
  }

  private func arrivals(_ form: FormView) -> HTML {
    let expected = page.expected.map { ($0.id, "\($0.participant.name)（\(words.party($0.participant.kind))）") }
    let kinds = PartyKind.allCases.map { ($0, words.party($0)) }
    return """
      \(if: !expected.isEmpty, form(MeetingForm.participants, ticks: expected))
      \(form(MeetingForm.names))\(form(MeetingForm.kind, of: kinds, none: words.formChoosePlease))
      \(form(MeetingForm.way, of: [(.roll, words.termWayRoll), (.sheet, words.termWaySheet)], .roll))
      """
  }

  private var end: HTML {
    let form = FormView(visit, Route.closeMeeting(id), problem, version: meeting.version)
    let open: HTML = page.openPoints > 0 ? Pieces.note(words.meetingOpenPoints(count: page.openPoints)) : ""
    return open + form.html(LateField.html(form, .closeMeeting, page.due, at: page.now), button: words.meetingClose)
  }
}
