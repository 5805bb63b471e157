import Deliberation
import HTML
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
    return visit.page(try await visit.institution.read { try page(visit.visit, id, problem, $0) })
  }

  private static func page(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let matter = try MatterTable.find(id, reading.tx)
    let roles = visit.member.roles(in: matter.area)
    guard !roles.isDisjoint(with: Role.staff) else { throw AccessError.notFound }
    guard let meeting = try MeetingTable.find(id, reading.tx) else { throw AccessError.notFound }
    let text = try PaperPreview.minutes(matter, reading)
    let isOpen = Act.signMinutes.isOpen(matter: matter) && meeting.signedAt == nil
    let open = meeting.corrections.filter { $0.isAccepted == nil }
    let maySettle = Act.settleCorrection.isOpen(matter: matter) && visit.may(SettleCorrection.self, in: matter.area)
    let rows = open.map { correction -> HTML in
      let settled = maySettle ? settle(visit, id, correction, problem) : ""
      return "<li><p>\(meeting.name(of: correction.by))：\(correction.text)</p>\(settled)</li>"
    }
    let signed: HTML =
      meeting.signedAt.map { "<p class=\"done-note\">\(words.meetingSigned(name: meeting.signedBy, time: words.moment($0)))</p>" } ?? ""
    var ask = HTML()
    if isOpen, visit.may(CorrectMinutes.self, in: matter.area) {
      let form = FormView(visit, Route.correctMinutes(id), problem)
      let fields = form(MinutesForm.speaker, of: meeting.attendance.map { ($0.id, $0.name) }) + form(MinutesForm.text)
      ask = Pieces.panel(words.meetingAskCorrection, form.html(fields, button: words.meetingAskCorrection))
    }
    var sign = HTML()
    if isOpen, visit.may(SignMinutes.self, in: matter.area) {
      let form = FormView(visit, Route.signMinutes(id), problem, version: try PaperVersion.minutes(of: matter, reading.tx, reading.library))
      sign = form.html("", button: words.meetingSign)
    }
    return PlanPages.frame(
      visit, matter, words.caseMinutes, problem, [], reading,
      """
      \(signed)<article class="panel" lang="zh-Hans"><h2>\(text.title)</h2>\(Pieces.paperBody(text.body, heading: .detail))</article>
      \(if: !open.isEmpty, Pieces.panel(words.meetingCorrections, "<ul class=\"list\">\(rows, { $0 })</ul>"))
      \(ask)\(sign)
      """)
  }

  private static func settle(_ visit: Visit, _ id: ID<Matter>, _ correction: Meeting.Correction, _ problem: Problem?) -> HTML {
    let words = visit.words
    let form = FormView(
      visit, Route.settleCorrection(id), problem, hidden: [(MinutesForm.correction.name, correction.id.description)])
    let fields =
      form(MinutesForm.accepted, of: [(true, words.meetingAccept), (false, words.meetingKeep)]) + form(MinutesForm.reason, "")
    return form.html(fields, button: words.meetingSettleButton)
  }
}
