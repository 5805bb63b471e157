import Deliberation
import HTML
import Hummingbird
import Institution

/// 手机投票 — by the code of a ballot, or with a resident's account; once (3.5h).
enum BallotPages {
  static func add(to routes: Routes) {
    routes.get("/b/:code") { try await page($0, nil) }
    routes.post("/b/:code", by: .anyone, again: { try await page($0, $1) }) { visit in
      guard let code = visit.context.parameters.get("code") else { throw AccessError.notFound }
      let (line, _) = try await open(visit)
      guard let choice = Tally.Choice(rawValue: visit.form["choice"]) else { throw Refusal(.choiceMissing) }
      try await visit.institution.perform(CastBallot(line.assembly.id, code: code, choice), by: visit.member, once: visit.once)
      return visit.redirect("/voted/\(line.assembly.matter)")
    }
    routes.get("/work/vote/:id") { try await page($0, nil) }
    routes.post("/work/vote/:id", by: .members, again: { try await page($0, $1) }) { visit in
      let (line, _) = try await open(visit)
      guard let choice = Tally.Choice(rawValue: visit.form["choice"]) else { throw Refusal(.choiceMissing) }
      try await visit.institution.perform(CastBallot(line.assembly.id, choice), by: visit.member, once: visit.once)
      return visit.redirect("/voted/\(line.assembly.matter)")
    }
    routes.get("/voted/:id") { visit in
      let id = try visit.id(of: Matter.self)
      let matter = try await visit.institution.read { try MatterTable.find(id, $0.tx) }
      let words = visit.words
      return visit.page(
        Layout.page(
          visit, title: words.matterBallotDone, face: .board,
          "<h1>\(words.matterBallotDone)</h1><p class=\"done-note\" role=\"status\">\(words.matterBallotThanks)</p><p><a class=\"button quiet\" href=\"\(visit.link("/m/\(id)"))\">\(matter.title)</a></p>"
        ))
    }
  }

  /// The assembly a code or an identity in the path opens, and the path itself.
  private static func open(_ visit: Visit) async throws -> (AssemblyLine, String) {
    if let code = visit.context.parameters.get("code") {
      let found = try await visit.institution.read { reading -> AssemblyLine? in
        try AssemblyTable.elector(code: code, reading.tx).map { try AssemblyTable.find($0.assembly, reading.tx) }
      }
      guard let found else { throw Refusal(.notOnRoll) }
      return (found, "/b/\(code)")
    }
    let id = try visit.id(of: Assembly.self)
    return (try await visit.institution.read { try AssemblyTable.find(id, $0.tx) }, "/work/vote/\(id)")
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let words = visit.words
    let (line, path) = try await open(visit)
    let (community, admits) = try await visit.institution.read { reading in
      (try AreaTable.community(line.area, reading.tx), try reading.policy(for: line.area, on: line.rulesDay).onlineBallots.value)
    }
    let isCode = path.hasPrefix("/b/")
    let note: HTML = isCode || admits ? "" : "<p class=\"due-note\">\(words.matterBallotAdvisory)</p>"
    let secrecy = line.call.isSecret ? words.matterBallotSecret : words.matterBallotOpen
    let fields = Fields.radios(
      "choice", words.matterBallotYour, Tally.Choice.allCases.map { ($0.rawValue, words.choice($0)) }, value: visit.form["choice"])
    return visit.page(
      Layout.page(
        visit, title: words.matterBallotVote, face: .board, crumbs: [(community.name, "/c/\(line.area)")],
        """
        <h1>\(words.assembly(line.assembly.kind, in: line.area))</h1><p class="sub">\(community.name)</p>\(Fields.summary(problem))\(note)
        <div class="panel"><h2>\(words.matterBallotQuestion)</h2><p><b>\(line.call.question)</b></p><p class="hint">\(secrecy)</p>\(formOf(visit, path, fields, button: words.matterBallotSend))</div>
        """))
  }
}
