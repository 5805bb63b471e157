import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import Logging
import NIOHTTP1
import Secrets
import Storage
import Synchronization
import Wording

/// Every request passes here: language from the path, who is signed in, same origin and form proof, security headers,
/// errors turned into pages, one line in the log without a word of personal data.
struct FrontDoor: HTTPResponder {
  typealias Context = YishiContext
  let web: WebContext
  let inner: any HTTPResponder<YishiContext>

  func respond(to request: Request, context: YishiContext) async throws -> Response {
    let started = ContinuousClock.now
    var context = context
    let method = request.method
    let key = PageKey(of: request.head)
    let request = prepare(request, &context)
    var response: Response
    var left: Unread?
    do { response = try await answer(request, key, &context) } catch let broken as HTTPParserError {
      // No HTTP: the server answers so, and ends the connection.
      throw broken
    } catch let unread as Unread {
      left = unread
      response = ErrorPages(web).answer(to: unread.because, Visit(web, request, context))
    } catch {
      response = ErrorPages(web).answer(to: error, Visit(web, request, context))
    }
    if method == .head { response = response.withoutBody }
    if let left { response = left.ending(response, of: request, web) }
    secure(&response, context, method)
    let took = (ContinuousClock.now - started).components
    let milliseconds = took.seconds * 1_000 + took.attoseconds / 1_000_000_000_000_000
    web.note(method, RouteName.of(context.path), response.status, milliseconds: milliseconds)
    return response
  }

  private func answer(_ request: Request, _ key: PageKey?, _ context: inout YishiContext) async throws -> Response {
    guard request.head.authority != "" else { throw Unread(because: HostUnclear()) }
    switch request.method {
    case .get:
      if let told = Probe.answer(context.path, web) { return told }
      // Where the porch let it pass.
      if let key, let kept = web.kept(key) { return kept.answer(to: request) }
      let response = try await web.reading.withPermit { try await work(on: request, &context) }
      if response.isFromNowhere { throw await unanswered(request, context) }
      return response
    case .post:
      let response = try await send(request, &context)
      if response.isFromNowhere { throw Unread(because: await unanswered(request, context)) }
      return response
    default: throw Unread(because: await unanswered(request, context))
    }
  }

  /// Why no route answers: a path that takes other methods, or one that is not there.
  private func unanswered(_ request: Request, _ context: YishiContext) async -> any Error {
    var head = request.head
    // Each address says by this method what it takes.
    head.method = .options
    do { _ = try await inner.respond(to: Request(head: head, body: RequestBody(buffer: ByteBuffer())), context: context) } catch {
      return error
    }
    return AccessError.notFound
  }

  private func work(on request: Request, _ context: inout YishiContext) async throws -> Response {
    if let token = context.sessionToken { context.take(try await web.accounts.session(token)) }
    return try await inner.respond(to: request, context: context)
  }

  /// Language, text size, session and form tokens; the path without its language goes on to the routes.
  private func prepare(_ request: Request, _ context: inout YishiContext) -> Request {
    let cookies = Cookies(request.headers[.cookie] ?? "")
    context.isElder = cookies["size"] == "elder"
    context.sessionToken = cookies["yishi"]
    context.formToken = FormToken(cookies["form"])
    var head = request.head
    let (language, path) = Language.parted(head.path ?? "/")
    context.language = language
    head.path = path
    // What is asked for without its body is made like the whole.
    if head.method == .head { head.method = .get }
    // The last one is the proxy's own word; those before it are the visitor's.
    if web.isBehindProxy, let forwarded = request.headers[.forwardedFor]?.split(separator: ",").last {
      context.address = String(forwarded.filter { $0 != " " })
    }
    context.path = String(decoding: path.utf8.prefix { $0 != UInt8(ascii: "?") }, as: UTF8.self)
    return Request(head: head, body: request.body)
  }

  /// Who sends a form is known before a byte of it is read; the route says who may, and only then takes it in.
  private func send(_ request: Request, _ context: inout YishiContext) async throws -> Response {
    context.origin = Origin(of: request, at: web.baseURL)
    guard context.origin != .foreign else { throw Unread(because: FormRefused()) }
    if let token = context.sessionToken {
      do { context.take(try await web.writing.withPermit { try await web.accounts.session(token) }) } catch {
        throw Unread(because: error)
      }
    }
    do { return try await inner.respond(to: request, context: context) } catch let unread as Unread {
      guard !unread.isBegun, case AccessError.signIn = unread.because else { throw unread }
      let visit = Visit(web, request, context)
      switch try await Reception(web).keep(request, context) {
      case .unread: throw unread
      case .settled: throw unread.because
      case .draft(let isCut):
        let response = visit.redirect(visit.signingIn.with("kept", 1))
        return isCut ? Unread(because: AccessError.signIn, isBegun: true).ending(response, of: request, web) : response
      case .deposit(let sealed, let isCut):
        let response = SignInPages.asking(visit, sealed)
        return isCut ? Unread(because: AccessError.signIn, isBegun: true).ending(response, of: request, web) : response
      case .lost(let unread):
        let response = SignInPages.asking(visit, nil)
        return unread?.ending(response, of: request, web) ?? response
      }
    }
  }

  private func secure(_ response: inout Response, _ context: YishiContext, _ method: HTTPRequest.Method) {
    // A page in memory brings them along.
    if response.headers[.permissionsPolicy] == nil { response.headers.secure(isBehindProxy: web.isBehindProxy) }
    guard response.headers[.cacheControl] == "private, no-store" else { return }
    response.headers.append(HTTPField(name: .setCookie, value: Cookies.line("form", context.formToken.text, web)))
    // Whoever goes back to a page made for nobody finds it as it was left, what was typed included. What somebody signed in saw, and what
    // was typed and came back, no browser keeps.
    guard context.member == nil, method != .post, response.status == .ok else { return }
    response.headers[.cacheControl] = "private, no-cache"
  }
}

extension Response {
  /// True for what the router says by itself where nothing is registered.
  fileprivate var isFromNowhere: Bool { status == .notFound && body.contentLength == 0 }

  /// What answers a request for everything but the body. Of a body whose length nobody knows it says that it comes in pieces.
  var withoutBody: Response {
    guard headers[.contentLength] == nil else { return Response(status: status, headers: headers) }
    return Response(
      status: status, headers: headers + [.transferEncoding: "chunked"], body: ResponseBody { writer in try await writer.finish(nil) })
  }
}

/// A method that the path does not take.
struct WrongMethod: Error {
  /// What it takes, as the header `Allow` says it.
  let allowed: String
}

/// 探询 — what balancers and watchmen ask. It takes nobody's seat and waits for no database: a server that is merely busy is no
/// server that is gone.
enum Probe {
  static let addresses = [Route.health, Route.ready]

  static func answer(_ path: String, _ web: WebContext) -> Response? {
    switch path {
    // The process lives.
    case Route.health.path: told(.ok, "ok\n")
    // It may be sent visitors: nobody told it to stop, and its database answered not long ago.
    case Route.ready.path: web.isReady ? told(.ok, "ok\n") : told(.serviceUnavailable, "not now\n")
    default: nil
    }
  }

  private static func told(_ status: HTTPResponse.Status, _ text: String) -> Response {
    Response(
      status: status, headers: [.contentType: "text/plain", .cacheControl: "private, no-cache"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}

/// The secret half of a form's proof: the visitor's cookie, or one drawn when the first form of the page asks for it.
final class FormToken: Sendable {
  private let kept: Mutex<String?>

  init(_ cookie: String?) { kept = Mutex(cookie) }

  var text: String {
    kept.withLock { kept in
      if let kept { return kept }
      let drawn = Token.random()
      kept = drawn
      return drawn
    }
  }
}

/// Too often from one address.
struct TooOften: Error {}

/// The cookies of a request, and how ours are set.
struct Cookies {
  private let header: String

  init(_ header: String) { self.header = header }

  /// The first cookie of a name.
  subscript(name: String) -> String? {
    guard !header.isEmpty else { return nil }
    for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
      let trimmed = pair.drop { $0 == UInt8(ascii: " ") }
      guard trimmed.starts(with: name.utf8) else { continue }
      let rest = trimmed.dropFirst(name.utf8.count)
      if rest.first == UInt8(ascii: "="), rest.count > 1 { return String(Substring(rest.dropFirst())) }
    }
    return nil
  }

  /// A cookie for this site alone, out of reach of scripts unless it is for ours.
  static func line(_ name: String, _ value: String, _ web: WebContext, seconds: Int? = nil, forScripts: Bool = false) -> String {
    "\(name)=\(value); Path=/; SameSite=Lax" + (forScripts ? "" : "; HttpOnly") + (web.isBehindProxy ? "; Secure" : "")
      + (seconds.map { "; Max-Age=\($0)" } ?? "")
  }

  /// Seconds for which what somebody chose for their eyes is kept: a year.
  static let year = 365 * 86_400
}

extension WebContext {
  /// One line in the log, without a word of personal data.
  func note(_ method: HTTPRequest.Method, _ route: String, _ status: HTTPResponse.Status, milliseconds: Int64) {
    logger.info("\(method.rawValue) \(route) \(status.code) \(milliseconds)ms")
  }
}

/// A path with identities left out, so that the log tells nothing of anybody.
enum RouteName {
  static func of(_ path: String) -> String {
    path.split(separator: "/").map { part in
      part.utf8.count >= 8 && part.utf8.contains(where: Letters.isDigit) ? ":id" : String(part.prefix(20))
    }.reduce("") { $0 + "/" + $1 }
  }
}

extension HTTPFields {
  private static let own: HTTPFields = [
    .contentSecurityPolicy:
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; "
      + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    .xContentTypeOptions: "nosniff", .referrerPolicy: "same-origin", .openerPolicy: "same-origin",
    .permissionsPolicy: "camera=(), microphone=(), geolocation=(), interest-cohort=()",
  ]

  /// Adds what browsers shall keep to, unless the page has its own.
  mutating func secure(isBehindProxy: Bool) {
    for field in Self.own where self[field.name] == nil { append(field) }
    if isBehindProxy { self[.strictTransportSecurity] = "max-age=31536000" }
  }
}

extension HTTPField.Name {
  /// The piece of a page that our own script asks for, and that an answer is. No name with `Sec-`: browsers let no script set one.
  static let yishi = unchecked("X-Yishi")
  static let forwardedFor = unchecked("X-Forwarded-For")
  static let secFetchSite = unchecked("Sec-Fetch-Site")
  static let referrerPolicy = unchecked("Referrer-Policy")
  static let permissionsPolicy = unchecked("Permissions-Policy")
  static let openerPolicy = unchecked("Cross-Origin-Opener-Policy")

  private static func unchecked(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .server }
}
