import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 手机投票 — by the code of a ballot, or with a resident's account; once (3.5h).
enum BallotPages {
  /// What a code or an account opens: the assembly, where its form goes, and why it takes no ballot, if it does not.
  private struct Box {
    let line: AssemblyLine, own: Route, code: String, refusal: Refusal?
  }

  static func add(to routes: Routes) {
    add(Route.ballot, to: routes)
    add(Route.vote, to: routes)
    routes.get(Route.voted) { visit in
      let id = try visit.id(of: Matter.self)
      let matter = try await visit.institution.read { try MatterTable.find(id, $0.tx) }
      let words = visit.words
      return visit.page(
        Layout.page(
          visit, title: words.matterBallotDone, face: .board,
          "<h1>\(words.matterBallotDone)</h1><p class=\"done-note\" role=\"status\">\(words.matterBallotThanks)</p><p><a class=\"button quiet\" href=\"\(visit.link(Route.publicMatter(id)))\">\(matter.title)</a></p>"
        ))
    }
  }

  private static func add(_ address: some AnyAddress, to routes: Routes) {
    routes.get(address) { try await page($0, nil) }
    routes.post(address, again: { try await page($0, $1) }) { visit in
      let box = try await open(visit)
      let choice = try BallotForm.choice(visit)
      try await visit.perform(CastBallot(box.line.assembly.id, code: box.code, choice))
      return visit.redirect(Route.voted(box.line.assembly.matter))
    }
  }

  /// - Throws: ``Refusal`` for a code that opens nothing.
  private static func open(_ visit: Visit) async throws -> Box {
    if let code = visit.context.parameters.get("code") {
      let found = try await visit.institution.read { reading -> AssemblyLine? in
        try AssemblyTable.elector(code: code, reading.tx).map { try AssemblyTable.find($0.assembly, reading.tx) }
      }
      guard let found else { throw Refusal(.notOnRoll) }
      return Box(line: found, own: Route.ballot(code), code: code, refusal: stage(of: found))
    }
    let id = try visit.id(of: Assembly.self)
    let person = visit.member.person
    return try await visit.institution.read { reading in
      let line = try AssemblyTable.find(id, reading.tx)
      guard let entry = try person.flatMap({ try AssemblyTable.entry(of: $0, in: id, reading.tx) }) else {
        return Box(line: line, own: Route.vote(id), code: "", refusal: Refusal(.notOnRoll))
      }
      let hasVoted = entry.hasVoted || entry.hasAdvised && entry.presentWay == nil
      return Box(line: line, own: Route.vote(id), code: "", refusal: hasVoted ? Refusal(.alreadyVoted) : stage(of: line))
    }
  }

  /// Why an assembly takes no ballots now.
  private static func stage(of line: AssemblyLine) -> Refusal? {
    var known = line.assembly
    do { try known.take(.castBallot) } catch { return error }
    return nil
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let words = visit.words
    let box = try await open(visit)
    let line = box.line
    let (community, admits) = try await visit.institution.read { reading in
      (try AreaTable.community(line.area, reading.tx), try reading.policy(for: line.area, on: line.rulesDay).onlineBallots.value)
    }
    if problem == nil, let refused = box.refusal.flatMap({ Problem($0, visit) }) { visit.page.say(refused) }
    let note: HTML = !box.code.isEmpty || admits ? "" : "<p class=\"due-note\">\(words.matterBallotAdvisory)</p>"
    let secrecy = line.call.isSecret ? words.matterBallotSecret : words.matterBallotOpen
    let form = FormView(visit, box.own, problem)
    let ballot: HTML =
      box.refusal == nil
      ? form.html(form(BallotForm.choice, of: Tally.Choice.allCases.map { ($0, words.choice($0)) }), button: words.matterBallotSend) : ""
    return visit.page(
      Layout.page(
        visit, title: words.matterBallotVote, face: .board, crumbs: [(community.name, Route.community(line.area))],
        """
        <h1>\(words.assembly(line.assembly.kind, in: line.area))</h1><p class="sub">\(community.name)</p>\(note)
        <div class="panel"><h2>\(words.matterBallotQuestion)</h2><p><b>\(line.call.question)</b></p><p class="hint">\(secrecy)</p>\(ballot)</div>
        """))
  }
}
