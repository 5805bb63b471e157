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
