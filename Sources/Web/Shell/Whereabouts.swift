import HTTPTypes
import Hummingbird
import Wording

extension Visit {
  /// Where somebody is, for links that come back: this page with its query, or the page of the form that was sent. It can always be asked
  /// for, never leads to another site, and holds no proof.
  var here: Route {
    // What is asked for by its own address needs no looking up.
    let known = context.isSecretPage.map { Route(path: Whereabouts.path(context.path), isSecret: $0) }
    let page = known ?? web.routes.page(at: context.path) ?? Route(path: Whereabouts.path(context.path))
    guard request.method == .post, let name = web.routes.pattern(of: context.path).flatMap({ Whereabouts.carried[$0] }), form.has(name)
    else { return page.asking(Whereabouts.query(request.uri.query ?? "")) }
    return page.with(name, form[name])
  }

  /// True for what a browser shows as a page of its own.
  var isOpenedByHand: Bool { request.method == .get && request.headers[.accept]?.contains("text/html") == true }

  /// A page of ours to go back to, by its address; nothing for another site's. What only takes forms leads to the page that shows them.
  func back(to text: String) -> Route? {
    guard let local = LocalPath(text)?.text else { return nil }
    let asked = Route(path: Language.parted(local).path)
    guard let page = web.routes.page(at: asked.plainPath) else { return nil }
    return page.path == asked.plainPath ? asked : page == Route.home() ? nil : page
  }

  /// The page of a form that a draft was kept of, by the name of the draft; nothing where no form of ours is.
  func page(ofDraft key: String) -> Route? {
    let path = String(key.prefix { $0 != " " })
    let plain = Route(path: path).plainPath
    return web.routes.page(at: plain)?.asking(Whereabouts.query(String(path.dropFirst(plain.count + 1))))
  }

  /// Where to sign in and to come back from. An address that is somebody's secret is not copied into another one.
  var signingIn: Route {
    let here = here
    return signingIn(from: here, Whereabouts.back(to: here))
  }

  /// The same, where it is known where somebody is.
  ///
  /// - Parameter back: how it is written into a link that comes back.
  func signingIn(from here: Route, _ back: String) -> Route {
    if here.path.utf8.starts(with: Route.signIn.path.utf8), here.plainPath == Route.signIn.path { return here }
    guard here.path != Route.home().path, !here.isSecret else { return Route.signIn() }
    return Route(path: Route.signIn().path + back)
  }
}

/// 所在 — how addresses are written into links that come back.
enum Whereabouts {
  /// What a page needs in its query to stand again as it stood when its form was sent.
  static let carried = [Route.signIn.pattern: "back", Route.meetingSignIn.pattern: "code"]
  /// What belongs to one form and to no address.
  private static let proofs = Proof.names.union(["password"])

  /// A path of ours: one slash in front, and nothing that a browser reads as another site or as two addresses.
  static func path(_ path: String) -> String {
    let isPlain = path.utf8.first == UInt8(ascii: "/") && path.utf8.dropFirst().first != UInt8(ascii: "/") && path.utf8.allSatisfy(isSafe)
    return isPlain ? path : "/" + safe(path.drop { $0 == "/" || $0 == "\\" })
  }

  /// A query with its question mark, without proofs; empty when nothing is left.
  static func query(_ query: String) -> String {
    guard !query.isEmpty else { return "" }
    let pairs = query.split(separator: "&").filter { !proofs.contains(Form.name(of: $0.utf8)) }
    return pairs.isEmpty ? "" : "?" + pairs.map { safe($0) }.joined(separator: "&")
  }

  /// What an address ends with that leads back to another one.
  static func back(to route: Route) -> String { "?back=" + Percent.encoded(route.path, keeping: UInt8(ascii: "/")) }

  /// Percent-codes what stands in no address.
  private static func safe(_ text: Substring) -> String {
    guard !text.utf8.allSatisfy(isSafe) else { return String(text) }
    return text.utf8.map { isSafe($0) ? String(UnicodeScalar($0)) : Percent.encoded(byte: $0) }.joined()
  }

  private static func isSafe(_ byte: UInt8) -> Bool { byte > 32 && byte < 127 && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "#") }
}
