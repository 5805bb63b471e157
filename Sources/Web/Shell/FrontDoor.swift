import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import Logging
import NIOHTTP1
import Secrets
import Storage
import Synchronization

/// Every request passes here: language from the path, who is signed in, same origin and form proof, security headers,
/// errors turned into pages, one line in the log without a word of personal data.
struct FrontDoor: HTTPResponder {
  typealias Context = YishiContext
  let house: House
  let inner: any HTTPResponder<YishiContext>

  func respond(to request: Request, context: YishiContext) async throws -> Response {
    let started = ContinuousClock.now
    var context = context
    let key = PageKey(of: request.head)
    let request = prepare(request, &context)
    var response: Response
    do {
      if let told = Probe.answer(context.path, house) {
        response = told
      } else if let key, let kept = house.kept(key) {
        // Where the porch let it pass.
        response = kept.answer(to: request)
      } else {
        response =
          request.method == .post
          ? try await send(request, &context) : try await house.reading.seat { try await work(on: request, &context) }
        // The router answers an unknown path by itself, with nothing in it.
        if response.status == .notFound, response.body.contentLength == 0 {
          throw request.method == .post ? Unread(because: AccessError.notFound) : AccessError.notFound
        }
      }
    } catch let broken as HTTPParserError {
      // No HTTP: the server answers so, and ends the connection.
      throw broken
    } catch let unread as Unread {
      response = unread.ending(ErrorPages(house).answer(to: unread.because, Visit(house, request, context)), of: request, house)
    } catch {
      response = ErrorPages(house).answer(to: error, Visit(house, request, context))
    }
    secure(&response, context)
    let took = (ContinuousClock.now - started).components
    let milliseconds = took.seconds * 1_000 + took.attoseconds / 1_000_000_000_000_000
    house.note(request.method, RouteName.of(context.path), response.status, milliseconds: milliseconds)
    return response
  }

  private func work(on request: Request, _ context: inout YishiContext) async throws -> Response {
    if let token = context.sessionToken { context.member = try await house.accounts.resolve(token) }
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
    // The last one is the proxy's own word; those before it are the visitor's.
    if house.isBehindProxy, let forwarded = request.headers[.forwardedFor]?.split(separator: ",").last {
      context.address = String(forwarded.filter { $0 != " " })
    }
    context.path = String(decoding: path.utf8.prefix { $0 != UInt8(ascii: "?") }, as: UTF8.self)
    return Request(head: head, body: request.body)
  }

  /// Who sends a form is known before a byte of it is read; the route says who may, and only then takes it in.
  private func send(_ request: Request, _ context: inout YishiContext) async throws -> Response {
    guard isSameOrigin(request) else { throw Unread(because: FormRefused()) }
    if let token = context.sessionToken {
      do { context.member = try await house.writing.seat { try await house.accounts.resolve(token) } } catch {
        throw Unread(because: error)
      }
    }
    return try await inner.respond(to: request, context: context)
  }

  private func isSameOrigin(_ request: Request) -> Bool {
    if let site = request.headers[.secFetchSite] { return site == "same-origin" || site == "none" }
    guard let origin = request.headers[.origin] else { return false }
    let host = request.head.authority ?? ""
    return origin == "http://\(host)" || origin == "https://\(host)" || origin == house.baseURL
  }

  private func secure(_ response: inout Response, _ context: YishiContext) {
    // A page in memory brings them along.
    if response.headers[.permissionsPolicy] == nil { response.headers.secure(isBehindProxy: house.isBehindProxy) }
    guard response.headers[.cacheControl] == "private, no-store" else { return }
    response.headers.append(HTTPField(name: .setCookie, value: Cookies.line("form", context.formToken.text, house)))
  }
}

/// 探询 — what balancers and watchmen ask. It takes nobody's seat and waits for no database: a server that is merely busy is no
/// server that is gone.
enum Probe {
  static func answer(_ path: String, _ house: House) -> Response? {
    switch path {
    // The process lives.
    case "/health": told(.ok, "ok\n")
    // It may be sent visitors: nobody told it to stop, and its database answered not long ago.
    case "/ready": house.isReady ? told(.ok, "ok\n") : told(.serviceUnavailable, "not now\n")
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

  /// A cookie for this site alone, out of reach of scripts.
  static func line(_ name: String, _ value: String, _ house: House, days: Int? = nil) -> String {
    "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax" + (house.isBehindProxy ? "; Secure" : "")
      + (days.map { "; Max-Age=\($0 * 86_400)" } ?? "")
  }
}

extension House {
  /// One line in the log, without a word of personal data.
  func note(_ method: HTTPRequest.Method, _ route: String, _ status: HTTPResponse.Status, milliseconds: Int64) {
    logger.info("\(method.rawValue) \(route) \(status.code) \(milliseconds)ms")
  }
}

/// A path with identities left out, so that the log tells nothing of anybody.
enum RouteName {
  static func of(_ path: String) -> String {
    path.split(separator: "/").map { part in
      part.utf8.count >= 8 && part.utf8.contains { (48...57).contains($0) } ? ":id" : String(part.prefix(20))
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
