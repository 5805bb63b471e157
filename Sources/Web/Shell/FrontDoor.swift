import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import NIOHTTP1
import Storage
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
    response.headers.append(HTTPField(name: .setCookie, value: Cookies.line("form", context.formToken.text, isSecure: web.isBehindProxy)))
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
