import Deliberation
import HTML
import Hummingbird
import Institution
import Secrets
import Wording

/// 专用链接 — an owner without an account answers for its one commitment (3.6b).
enum OwnerPages {
  static func add(to routes: Routes) {
    routes.get(Route.owner) { try await page($0, nil) }
    step(routes, Route.owner, [CommitmentReportForm.owner.text, CommitmentReportForm.owner.late]) {
      try CommitmentReportForm.owner.command($0, on: $1, link: $2)
    }
    step(routes, Route.ownerAnswer, [UrgingAnswerForm.owner.text]) { try UrgingAnswerForm.owner.command($0, on: $1, link: $2) }
  }

  /// Does one command on the commitment of the link, and comes back to its page.
  ///
  /// - Parameter written: the fields in which somebody writes: they are shown with their labels also where the link is no more.
  private static func step(
    _ routes: Routes, _ address: AddressOf<String>, _ written: [Field<String>],
    _ command: @escaping @Sendable (Visit, CommitmentLine, String) throws -> any Command
  ) {
    routes.post(address, again: { try await page($0, $1) }) { visit in
      for field in written { visit.page.note(field) }
      let (token, line) = try await open(visit)
      try await visit.limit("owner", burst: 20, perMinute: 10)
      try await visit.perform(try command(visit, line, token))
      return visit.redirect(Route.owner(token).with("sent", 1))
    }
  }

  private static func open(_ visit: Visit) async throws -> (String, CommitmentLine) {
    let token = try token(of: visit)
    return (token, try await visit.institution.read { try CommitmentReading.line(behind: token, $0) })
  }

  private static func token(of visit: Visit) throws -> String {
    guard let token = visit.context.parameters.get("token") else { throw AccessError.notFound }
    return token
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let token = try token(of: visit)
    return visit.page(view(try await visit.institution.read { try CommitmentReading.page(behind: token, $0) }, token, problem, visit))
  }

  /// A commitment as its owner sees it.
  static func view(_ page: OwnerPage, _ token: String, _ problem: Problem?, _ visit: Visit) -> HTML {
    let (words, commitment) = (visit.words, page.line.commitment)
    let urgings = page.urgings.map { urging -> HTML in
      let form = answerForm(urging, visit, token, problem)
      return "<li><p>\(words.moment(urging.at))\(words.commonColon)\(urging.text)</p>\(form)</li>"
    }
    let report: HTML =
      page.isOpen
      ? Pieces.panel(words.matterOwnerReport, reportForm(visit, token, problem, isLate: commitment.dueDay < page.today))
      : "<p class=\"done-note\">\(words.matterOwnerDone)</p>"
    let facts: [(String, HTML)] = [
      (words.matterOwner, "\(commitment.owner)"), (words.matterMeasure, "\(commitment.measure)"),
      (words.matterUntil, "\(words.date(commitment.dueDay))"),
    ]
    let sent: HTML = visit.query("sent").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.matterOwnerSent)</p>"
    let matter: HTML = "<a href=\"\(visit.link(Route.publicMatter(page.matter)))\">\(page.title)</a>"
    let state = Pieces.badge(words.commitmentState(commitment.state))
    return Layout.page(
      visit, title: commitment.task, face: .board,
      """
      \(sent)<h1>\(commitment.task)</h1><p class="sub">\(page.community) · \(matter)</p>
      <p>\(state)\(CommitmentView.late(page.line, on: page.today, words))</p>\(Pieces.facts(facts))
      \(if: !urgings.isEmpty, Pieces.panel(words.matterOwnerUrged, Pieces.list(urgings)))\(report)
      \(Pieces.panel(words.matterSteps, CommitmentView.steps(page.line, words)))
      """)
  }

  private static func reportForm(_ visit: Visit, _ token: String, _ problem: Problem?, isLate: Bool) -> HTML {
    let form = FormView(visit, Route.owner(token), problem)
    let fields = CommitmentReportForm.owner
    let kinds = CommitmentReportForm.Kind.allCases.map { ($0, visit.words.stepKind($0.step)) }
    return form.html(
      "\(form(fields.kind, of: kinds))\(form(fields.text))\(if: isLate, form(fields.late))\(form(fields.photo))",
      button: visit.words.matterOwnerSend)
  }

  private static func answerForm(_ urging: CommitmentLine.Urging, _ visit: Visit, _ token: String, _ problem: Problem?) -> HTML {
    let form = FormView(
      visit, Route.ownerAnswer(token), problem, hidden: [(UrgingAnswerForm.urging.name, urging.id.description)])
    return form.html(form(UrgingAnswerForm.owner.text), button: visit.words.matterOwnerAnswerSend)
  }
}
