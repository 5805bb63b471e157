import Deliberation
import HTML
import Hummingbird
import Institution
import Secrets

/// 专用链接 — an owner without an account answers for its one commitment (3.6b).
enum OwnerPages {
  static func add(to routes: Routes) {
    routes.get("/o/:token") { try await page($0, nil) }
    routes.post("/o/:token", by: .anyone, again: { try await page($0, $1) }) { visit in
      let (token, line) = try await open(visit)
      try await visit.limit("owner", burst: 20, perMinute: 10)
      let photo = try CommitmentPages.photo(visit)
      let matter = line.commitment.matter
      let id = line.commitment.id
      if visit.form["kind"] == "completed" {
        try await visit.institution.perform(
          CompleteCommitment(matter, id, through: .link(token), saying: visit.form["text"], photo: photo, lateReason: visit.form["late"]),
          by: visit.member, once: visit.once)
      } else {
        try await visit.institution.perform(
          ReportProgress(matter, id, through: .link(token), saying: visit.form["text"], photo: photo), by: visit.member, once: visit.once)
      }
      return visit.redirect("/o/\(token)?sent=1")
    }
    routes.post("/o/:token/answer", by: .anyone, again: { try await page($0, $1) }) { visit in
      let (token, line) = try await open(visit)
      try await visit.institution.perform(
        AnswerUrging(
          line.commitment.matter, ID(visit.form["urging"]) ?? ID(rawValue: 0), of: line.commitment.id, through: .link(token),
          saying: visit.form["text"]), by: visit.member, once: visit.once)
      return visit.redirect("/o/\(token)?sent=1")
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
    let typed = Typed(visit: visit, key: "report")
    let isLate = commitment.dueDay < today
    let fields: HTML = """
      \(typed.mark)\(Wrapped.select("kind", words.matterOwnerKind, [("progress", words.stepKind(.progress)), ("completed", words.stepKind(.completed))], value: typed("kind")))
      \(Wrapped.area("text", words.matterOwnerText, value: typed("text"), rows: 4))\(Wrapped.file("photo", words.matterOwnerPhoto, accept: "image/*"))
      \(if: isLate, Wrapped.text("late", words.matterOwnerLate, value: typed("late"), hint: words.matterOwnerLateHint))
      """
    let isOpen = commitment.state == .open && Act.reportProgress.stages.contains(matter.stage)
    let form: HTML =
      isOpen
      ? Pieces.panel(words.matterOwnerReport, formOf(visit, "/o/\(token)", files: true, fields, button: words.matterOwnerSend))
      : "<p class=\"done-note\">\(words.matterOwnerDone)</p>"
    let urgings = line.urgings.filter { $0.answer.isEmpty && isOpen }.map { urging -> HTML in
      let typed = Typed(visit: visit, key: "urged-\(urging.id)")
      return
        "<li><p>\(words.moment(urging.at))：\(urging.text)</p>\(formOf(visit, "/o/\(token)/answer", "\(typed.mark)\(Wrapped.hidden("urging", urging.id))\(Wrapped.area("text", words.matterOwnerAnswer, value: typed("text")))", button: words.matterOwnerAnswerSend))</li>"
    }
    let facts: [(String, HTML)] = [
      (words.matterOwner, "\(commitment.owner)"), (words.matterMeasure, "\(commitment.measure)"),
      (words.matterUntil, "\(words.date(commitment.dueDay))"),
    ]
    let sent: HTML = visit.query("sent").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.matterOwnerSent)</p>"
    return visit.page(
      Layout.page(
        visit, title: commitment.task, face: .board,
        """
        \(sent)<h1>\(commitment.task)</h1><p class="sub">\(community.name) · <a href="\(visit.link("/m/\(matter.id)"))">\(matter.title)</a></p>\(Fields.summary(problem))
        <p>\(Pieces.badge(words.commitmentState(commitment.state)))\(if: late > 0, Pieces.badge(words.commonLateDays(days: late), "red"))</p>\(Pieces.facts(facts))
        \(if: !urgings.isEmpty, Pieces.panel(words.matterOwnerUrged, "<ul class=\"list\">\(urgings, { $0 })</ul>"))\(form)
        \(Pieces.panel(words.matterSteps, CommitmentPages.steps(line, words)))
        """))
  }
}
