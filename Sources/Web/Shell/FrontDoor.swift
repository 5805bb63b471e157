import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import Logging
import Secrets
import Storage
import Synchronization

/// Every request passes here: language from the path, who is signed in, same origin and form proof, security headers,
/// errors turned into pages, one line in the log without a word of personal data.
struct FrontDoor: HTTPResponder {
  typealias Context = YishiContext
  let house: House
  let inner: any HTTPResponder<YishiContext>
  private static let bodyLimit = 12 << 20

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
          ? try await receive(request, &context) : try await house.reading.seat { try await work(on: request, &context) }
        // The router answers an unknown path by itself, with nothing in it.
        if response.status == .notFound, response.body.contentLength == 0 { throw AccessError.notFound }
      }
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
    context.path = path.utf8.firstIndex(of: UInt8(ascii: "?")).map { String(path[..<$0]) } ?? path
    return Request(head: head, body: request.body)
  }

  /// Takes a form in, from our own pages only, and has it worked on. Whoever sends slowly holds no seat among those that are worked
  /// for; a big form lies in memory until it is answered, and keeps its seat until then.
  private func receive(_ request: Request, _ context: inout YishiContext) async throws -> Response {
    guard isSameOrigin(request) else { throw FormRefused() }
    let size = request.headers[.contentLength].flatMap { Int($0) }
    guard let size, size <= 64 << 10 else {
      return try await house.parcels.seat {
        context.form = try form(of: request, try await collect(request.body, size), context)
        return try await house.writing.seat { try await work(on: request, &context) }
      }
    }
    let bytes = try await house.letters.seat { try await collect(request.body, size) }
    context.form = try form(of: request, bytes, context)
    return try await house.writing.seat { try await work(on: request, &context) }
  }

  /// What is sent, within its size and its time: whoever sends nothing, or a byte now and then, makes room for others.
  private func collect(_ body: RequestBody, _ announced: Int?) async throws -> ByteBuffer {
    guard announced ?? 0 <= Self.bodyLimit else { throw TooLarge() }
    let patience = house.receiving + .seconds((announced ?? 1 << 20) / 4_096)
    let buffer = try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
      group.addTask {
        do { return try await body.collect(upTo: Self.bodyLimit) } catch is CancellationError { throw TooSlow() } catch { throw TooLarge() }
      }
      group.addTask {
        try? await Task.sleep(for: patience)
        return nil
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
    // A connection that ends looks like a form that does.
    guard let buffer, announced == nil || announced == buffer.readableBytes else { throw TooSlow() }
    return buffer
  }

  /// The form with its proof.
  private func form(of request: Request, _ buffer: ByteBuffer, _ context: YishiContext) throws -> Form {
    let bytes = Array(buffer.readableBytesView)
    let kind = request.headers[.contentType] ?? ""
    var form = Form()
    if kind.hasPrefix("multipart/form-data"), let equals = kind.lastIndex(of: "=") {
      guard let sent = Form(multipart: bytes, boundary: kind[equals...].dropFirst().filter { $0 != "\"" }) else { throw FormRefused() }
      form = sent
    } else {
      form = Form(urlEncoded: bytes)
    }
    guard Token.equal(form["csrf"], Token.fingerprint(context.formToken.text)) else { throw FormRefused() }
    return form
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

/// A form that did not come from one of our pages, or whose page grew stale.
struct FormRefused: Error {}
/// More was sent than is taken.
struct TooLarge: Error {}
/// What was announced did not come in time.
struct TooSlow: Error {}
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
  /// What our own script asks for.
  static let yishi = unchecked("Sec-Yishi")
  static let forwardedFor = unchecked("X-Forwarded-For")
  static let secFetchSite = unchecked("Sec-Fetch-Site")
  static let referrerPolicy = unchecked("Referrer-Policy")
  static let permissionsPolicy = unchecked("Permissions-Policy")
  static let openerPolicy = unchecked("Cross-Origin-Opener-Policy")

  private static func unchecked(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .server }
}
