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
    guard let token = visit.context.parameters.get("token") else { throw AccessError.notFound }
    let line = try await visit.institution.read { reading -> CommitmentLine? in
      try OwnerLinks.commitment(of: token, reading.tx).map { try CommitmentTable.find($0, reading.tx) }
    }
    guard let line else { throw Refusal(.linkUnknown) }
    return (token, line)
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let words = visit.words
    let (token, line) = try await open(visit)
    let today = visit.institution.clock().day
    let (matter, community) = try await visit.institution.read { reading in
      let matter = try MatterTable.find(line.commitment.matter, reading.tx)
      return (matter, try AreaTable.community(matter.area, reading.tx))
    }
    let commitment = line.commitment
    let late = line.daysLate(on: today)
    let isOpen = commitment.state == .open && Act.reportProgress.stages.contains(matter.stage)
    let urgings = line.urgings.filter { $0.answer.isEmpty && isOpen }.map { urging -> HTML in
      "<li><p>\(words.moment(urging.at))\(words.commonColon)\(urging.text)</p>\(answerForm(urging, visit, token, problem))</li>"
    }
    let report: HTML =
      isOpen
      ? Pieces.panel(words.matterOwnerReport, reportForm(visit, token, problem, isLate: commitment.dueDay < today))
      : "<p class=\"done-note\">\(words.matterOwnerDone)</p>"
    let facts: [(String, HTML)] = [
      (words.matterOwner, "\(commitment.owner)"), (words.matterMeasure, "\(commitment.measure)"),
      (words.matterUntil, "\(words.date(commitment.dueDay))"),
    ]
    let sent: HTML = visit.query("sent").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.matterOwnerSent)</p>"
    return visit.page(
      Layout.page(
        visit, title: commitment.task, face: .board,
        """
        \(sent)<h1>\(commitment.task)</h1><p class="sub">\(community.name) · <a href="\(visit.link(Route.publicMatter(matter.id)))">\(matter.title)</a></p>
        <p>\(Pieces.badge(words.commitmentState(commitment.state)))\(if: late > 0, Pieces.badge(words.commonLateDays(days: late), "red"))</p>\(Pieces.facts(facts))
        \(if: !urgings.isEmpty, Pieces.panel(words.matterOwnerUrged, "<ul class=\"list\">\(urgings, { $0 })</ul>"))\(report)
        \(Pieces.panel(words.matterSteps, CommitmentPages.steps(line, words)))
        """))
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
