import HTTPTypes
import Hummingbird

extension Visit {
  /// Where somebody is, for links that come back: this page with its query, or the page of the form that was sent. It can always be asked
  /// for, never leads to another site, and holds no proof.
  var here: Route {
    let pattern = pattern
    guard house.routes.takes(.get, at: pattern) == false || request.method == .post && !pattern.isEmpty else {
      return Route(path: Whereabouts.path(context.path) + Whereabouts.query(request.uri.query ?? ""))
    }
    let page = Route(path: house.routes.page(of: pattern, at: context.path))
    guard let name = Whereabouts.carried[pattern], form.has(name) else {
      return Route(path: page.path + Whereabouts.query(request.uri.query ?? ""))
    }
    return page.with(name, form[name])
  }

  /// A page of ours to go back to, by its address; nothing for another site's, and for what only takes forms.
  func back(to text: String) -> String? {
    guard let path = LocalPath(text)?.text, let pattern = house.routes.pattern(of: Language.parted(Route(path: path).plainPath).path),
      house.routes.takes(.get, at: pattern) == true
    else { return nil }
    return path
  }

  /// Where to sign in and to come back from. An address that is somebody's secret is not copied into another one.
  var signingIn: Route { signingIn(from: here) }

  /// The same, where it is known where somebody is.
  func signingIn(from here: Route) -> Route {
    if here.plainPath == Route.signIn.path { return here }
    guard here != Route.home(), Whereabouts.secrets.allSatisfy({ !pattern.contains($0) }) else { return Route.signIn() }
    return Whereabouts.back(to: here, from: Route.signIn())
  }

  /// Where to choose a text size and to come back from.
  func sizing(_ size: String, from here: Route) -> Route { Whereabouts.back(to: here, from: Route.size(size)) }

  /// What was asked for, as it is registered; empty where nothing is.
  private var pattern: String { context.coreContext.endpointPath.value.flatMap { house.routes.known($0) } ?? "" }
}

/// 所在 — how addresses are written into links that come back.
enum Whereabouts {
  /// What a page needs in its query to stand again as it stood when its form was sent.
  static let carried = [Route.signIn.pattern: "back", Route.meetingSignIn.pattern: "code"]
  /// Names of parts of addresses that open a door by themselves.
  static let secrets = [":token", ":code"]
  /// What belongs to one form and to no address.
  private static let proofs = Proof.names.union(["password"])

  /// A path of ours: one slash in front, and nothing that a browser reads as another site or as two addresses.
  static func path(_ path: String) -> String { "/" + safe(path.drop { $0 == "/" || $0 == "\\" }) }

  /// A query with its question mark, without proofs; empty when nothing is left.
  static func query(_ query: String) -> String {
    let pairs = query.split(separator: "&").filter { pair in
      proofs.allSatisfy { Form.first($0, in: pair.utf8).isEmpty }
    }
    return pairs.isEmpty ? "" : "?" + pairs.map { safe($0) }.joined(separator: "&")
  }

  /// An address with another one in its query.
  static func back(to route: Route, from other: Route) -> Route {
    let parts = route.path.split(separator: "/", omittingEmptySubsequences: false).map { Percent.encoded(String($0)) }
    return Route(path: other.path + "?back=" + parts.joined(separator: "/"))
  }

  /// Percent-codes what stands in no address.
  private static func safe(_ text: Substring) -> String {
    guard !text.utf8.allSatisfy(isSafe) else { return String(text) }
    return text.utf8.map { isSafe($0) ? String(UnicodeScalar($0)) : Percent.encoded(byte: $0) }.joined()
  }

  private static func isSafe(_ byte: UInt8) -> Bool { byte > 32 && byte < 127 && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "#") }
}

extension RouteList {
  /// Forms that stand on another page than the nearest one above them, by the patterns of both.
  static let elsewhere: [String: String] = {
    var pages: [String: String] = [:]
    for form in [
      Route.adoptPoints, Route.makeCommitment, Route.publishProgress, Route.explainDissent, Route.answerReview, Route.reportCommission,
      Route.answerCommission, Route.correctPoint, Route.orderCorrection, Route.recordRatings, Route.referMatter, Route.recordReferral,
    ] { pages[form.pattern] = Route.results.pattern }
    for form in [Route.attend, Route.recordStatement, Route.recordVote, Route.recordDissent, Route.decide, Route.closeMeeting] {
      pages[form.pattern] = Route.meeting.pattern
    }
    for form in [Route.correctMinutes, Route.settleCorrection, Route.signMinutes] { pages[form.pattern] = Route.minutes.pattern }
    pages[Route.joinInMeeting.pattern] = Route.newWorkMeeting.pattern
    pages[Route.twins.pattern] = Route.takeOpinion.pattern
    return pages
  }()

  /// A pattern as it is registered, from what the router calls it: `/m/{id}` is `/m/:id`; `nil` for none of ours.
  func known(_ endpoint: String) -> String? {
    let pattern = endpoint.split(separator: "/").map { $0.hasPrefix("{") ? ":" + $0.dropFirst().dropLast() : String($0) }.reduce("") {
      $0 + "/" + $1
    }
    .nonEmptyPath
    return takes(.get, at: pattern) == nil ? nil : pattern
  }

  /// Whether an address takes a method; `nil` for one that is not registered.
  func takes(_ method: HTTPRequest.Method, at pattern: String) -> Bool? {
    let entries = entries(at: pattern)
    return entries.isEmpty ? nil : entries.contains { $0.method == method }
  }

  /// Who may send the form of an address; `nil` when it takes none.
  func senders(of pattern: String) -> Callers? { entries(at: pattern).first { $0.method == .post }?.callers }

  /// What may be asked at an address, as the header `Allow` says it.
  func allowed(at pattern: String) -> String {
    ((takes(.get, at: pattern) == true ? ["GET", "HEAD"] : []) + (takes(.post, at: pattern) == true ? ["POST"] : [])).joined(
      separator: ", ")
  }

  /// The pattern of the page on which a form stands.
  func page(of pattern: String) -> String {
    if takes(.get, at: pattern) == true { return pattern }
    if let page = Self.elsewhere[pattern] { return page }
    var parts = pattern.split(separator: "/")
    while let _ = parts.popLast() {
      let above = "/" + parts.joined(separator: "/")
      if takes(.get, at: above) == true { return above }
    }
    return "/"
  }

  /// The page on which a form stands that was sent to a path.
  func page(of pattern: String, at path: String) -> String {
    let sent = path.split(separator: "/")
    return page(of: pattern).split(separator: "/").enumerated().map { place, part in
      // safe: it is one of them
      part.hasPrefix(":") && sent.indices.contains(place) ? Whereabouts.path(String(sent[place])).dropFirst() : part
    }.reduce("") { $0 + "/" + $1 }.nonEmptyPath
  }
}

extension Routes {
  /// Lets every address say which methods it takes, and makes those known that are answered before any route.
  func closing() {
    for path in Probe.paths { list.add(Address(path, open: .anyone), method: .get) }
    for pattern in Set(list.all.map(\.pattern)) {
      let refusal = WrongMethod(allowed: list.allowed(at: pattern))
      router.on(RouterPath(stringLiteral: pattern), method: .options) { _, _ -> Response in throw refusal }
    }
  }
}

extension String {
  fileprivate var nonEmptyPath: String { isEmpty ? "/" : self }
}
