import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 手机投票 — by the code of a ballot, or with a resident's account; once (3.5h).
enum BallotPages {
  static func add(to routes: Routes) {
    add(Route.ballot, to: routes)
    add(Route.vote, to: routes)
    routes.get(Route.voted) { visit in
      let id = try visit.id(of: Matter.self)
      return visit.page(thanks(id, called: try await visit.institution.read { try BallotReading.title(of: id, $0) }, visit))
    }
  }

  private static func add(_ address: some AnyAddress, to routes: Routes) {
    routes.get(address) { try await page($0, nil) }
    routes.post(address, again: { try await page($0, $1) }) { visit in
      let key = try Key(visit)
      let line = try await visit.institution.read { reading in
        switch key {
        case .secret(let code): try BallotReading.line(code: code, reading)
        case .account(let id): try AssemblyReading.line(id, reading)
        }
      }
      try await visit.perform(CastBallot(line.assembly.id, code: key.code, try BallotForm.choice(visit)))
      return visit.redirect(Route.voted(line.assembly.matter))
    }
  }

  /// What opens a ballot: a code, or the account of whoever is signed in.
  enum Key {
    case secret(String)
    case account(ID<Assembly>)

    init(_ visit: Visit) throws {
      if let code = visit.context.parameters.get("code") { self = .secret(code) } else { self = .account(try visit.id()) }
    }

    /// The code; empty for an account.
    var code: String {
      switch self {
      case .secret(let code): code
      case .account: ""
      }
    }

    var route: Route {
      switch self {
      case .secret(let code): Route.ballot(code)
      case .account(let id): Route.vote(id)
      }
    }
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let key = try Key(visit)
    let page = try await visit.institution.read { reading in
      switch key {
      case .secret(let code): try BallotReading.page(code: code, reading)
      case .account(let id): try BallotReading.page(id, for: visit.member, reading)
      }
    }
    return visit.page(view(page, at: key.route, problem, visit))
  }

  /// The question with the ballot, or why it takes none.
  static func view(_ page: BallotPage, at own: Route, _ problem: Problem?, _ visit: Visit) -> HTML {
    let (words, line) = (visit.words, page.line)
    if problem == nil, let refused = page.refusal.flatMap({ Problem($0, visit) }) { visit.page.say(refused) }
    let form = FormView(visit, own, problem)
    let choices = Tally.Choice.allCases.map { ($0, words.choice($0)) }
    let ballot: HTML = page.refusal == nil ? form.html(form(BallotForm.choice, of: choices), button: words.matterBallotSend) : ""
    return Layout.page(
      visit, title: words.matterBallotVote, face: .board, crumbs: [(page.community, Route.community(line.area))],
      """
      <h1>\(words.assembly(line.assembly.kind, in: line.area))</h1><p class="sub">\(page.community)</p>\
      \(if: !page.isCounted, Pieces.dueNote("\(words.matterBallotAdvisory)"))
      <div class="panel"><h2>\(words.matterBallotQuestion)</h2><p><b>\(line.call.question)</b></p>\
      \(Pieces.hint(line.call.isSecret ? words.matterBallotSecret : words.matterBallotOpen))\(ballot)</div>
      """)
  }

  /// A ballot is in.
  static func thanks(_ matter: ID<Matter>, called title: String, _ visit: Visit) -> HTML {
    let words = visit.words
    return Layout.page(
      visit, title: words.matterBallotDone, face: .board,
      """
      <h1>\(words.matterBallotDone)</h1><p class="done-note" role="status">\(words.matterBallotThanks)</p>\
      <p><a class="button quiet" href="\(visit.link(Route.publicMatter(matter)))">\(title)</a></p>
      """)
  }
}
