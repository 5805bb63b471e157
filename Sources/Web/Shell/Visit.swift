import Deliberation
import Digest
import HTML
import HTTPTypes
import Hummingbird
import Institution
import PolicyFiles
import Secrets
import Wording

/// One request with everything a page needs to answer it.
struct Visit: Sendable {
  let web: WebContext
  let context: YishiContext
  let request: Request
  let words: Words
  /// What is learned on the way to the answer.
  let page = PageState()
  /// What whoever is signed in typed and did not send, by form.
  private(set) var drafts: [String: SealedDraft] = [:]

  init(_ web: WebContext, _ request: Request, _ context: YishiContext) {
    self.web = web
    self.context = context
    self.request = request
    words = web.words(in: context.language)
  }

  /// A visit to a page, with the drafts of its forms.
  static func opening(_ web: WebContext, _ request: Request, _ context: YishiContext) async throws -> Visit {
    var visit = Visit(web, request, context)
    if let member = context.member, context.hasDrafts { visit.drafts = try await web.accounts.drafts(of: member) }
    return visit
  }

  var institution: Institution { web.institution }
  var member: Member { context.member ?? .anonymous }
  var form: Form { context.form }
  /// The words of what goes on record, on the board or to somebody by letter: Chinese, in whatever language somebody reads.
  var recordWords: Words { web.words(in: .zhHans) }

  /// Somebody signed in who works for a community; its area.
  func staffArea() throws -> AreaCode { try member.staffArea() }

  /// The identity in the path, or not found.
  func id<Entity>(_ name: String = "id", of entity: Entity.Type = Entity.self) throws -> ID<Entity> {
    guard let text = context.parameters.get(name), let id = ID<Entity>(text) else { throw AccessError.notFound }
    return id
  }

  /// The area in the path, or not found.
  func area() throws -> AreaCode {
    guard let text = context.parameters.get("area"), let area = AreaCode(text), area.level == .community else {
      throw AccessError.notFound
    }
    return area
  }

  /// A value of the query.
  func query(_ name: String) -> String {
    Form.first(name, in: (request.uri.query ?? "").utf8)
  }

  /// Refuses what one address does too often.
  func limit(_ what: String, burst: Int, perMinute: Double) async throws {
    guard try await web.limiter.admits("\(what) \(context.address)", RateLimiter.Rate(burst: burst, perMinute: perMinute)) else {
      throw TooOften()
    }
  }

  /// Key of this submission, so that it acts once: that of the page together with what was typed. Whoever goes back to the page, changes
  /// something and sends it has something else to say.
  var once: String? {
    guard form.has("once") else { return nil }
    var parts = [form["once"]]
    for (name, values) in form.fields.sorted(by: { $0.key < $1.key }) where !DraftKey.proofs.contains(name) { parts += [name] + values }
    for (name, files) in form.files.sorted(by: { $0.key < $1.key }) { parts += [name] + files.map { SHA256.hex(of: $0.bytes) } }
    return "\(form["once"].prefix(64))-\(Token.fingerprint(parts.map { "\($0.utf8.count):\($0)" }.joined()).prefix(24))"
  }

  /// Tells the browser which forms were taken: what it keeps of them is done with. Several tabs may ask, so the last few are told.
  var takenCookie: String? {
    let once = form["once"]
    guard form.has("draft"), Self.isKey(once) else { return nil }
    let before = (Cookies(request.headers[.cookie] ?? "")["sent"] ?? "").split(separator: ".").map(String.init).filter(Self.isKey)
    return Cookies.line(
      "sent", (before + [once]).suffix(8).joined(separator: "."), isSecure: web.isBehindProxy, seconds: 600, forScripts: true)
  }

  /// A key as our pages draw it: hexadecimal smallBodies.
  private static func isKey(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && text.utf8.allSatisfy { Letters.hex($0) != nil && Letters.small($0) == $0 }
  }

  /// Hidden fields every form carries: proof that it is ours and whose, and the key that lets it act once.
  var hidden: HTML {
    "\(Proof(context).fields)<input type=\"hidden\" name=\"once\" value=\"\(Token.random())\">"
  }

  /// The draft of the form that was sent, when there can be one.
  var draftKey: String? {
    context.member == nil || form["draft"].isEmpty ? nil : form["draft"]
  }

  /// Does a command in the name of whoever is here, once; the draft of the form is done with when the command is.
  @discardableResult
  func perform(_ command: some Command) async throws -> Receipt {
    try await institution.perform(command, by: member, once: once, discarding: draftKey)
  }

  /// True when whoever is here may send a command for an area, by the same question as the command's; `nil` is the whole installation.
  func may<C: Command>(_ command: C.Type, in area: AreaCode?) -> Bool { member.may(command, in: area) }

  /// The clause by its title, as a page cites it.
  func citation(of clause: Clause) -> String { words.citation(of: clause, in: institution.library.clauses) }

  /// Where a list goes on, as its query says it; nothing at its beginning.
  func cursor<Entity>(_ name: String = "before", of entity: Entity.Type = Entity.self) throws -> ID<Entity>? {
    let text = query(name)
    guard !text.isEmpty else { return nil }
    guard let id = ID<Entity>(text) else { throw AccessError.notFound }
    return id
  }

  /// An address in the visitor's language.
  func link(_ route: Route) -> String { context.language.prefix + route.path }

  /// Back to a page of our own, by GET.
  func redirect(_ route: Route) -> Response { Response(status: .seeOther, headers: [.location: link(route)]) }

  /// A page that is nobody else's business.
  func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "private, no-store"],
      body: .init(byteBuffer: ByteBuffer(bytes: html.bytes)))
  }

  /// A public page, made once per revision of its community.
  func cached(_ area: AreaCode, _ make: @escaping @Sendable (Reading) throws -> HTML) async throws -> Response {
    try await cached({ _ in area }, make)
  }

  /// A public page of a community that what it shows belongs to.
  func cached(_ area: @escaping @Sendable (Reading) throws -> AreaCode, _ make: @escaping @Sendable (Reading) throws -> HTML) async throws
    -> Response
  {
    // Somebody signed in sees the same page with another bar; it is made anew for each.
    guard context.member == nil, request.uri.query == nil else {
      return page(try await institution.readInline { try make($0) })
    }
    let key = PageKey(path: context.path, language: context.language, isElder: context.isElder)
    let (times, web) = (web.pageTimes, web)
    let changes = institution.revisions.changes
    let kept = try await institution.readInline { reading in
      let area = try area(reading)
      let revision = try AreaTable.revision(of: area, reading.tx)
      if let kept = web.pages[key], kept.revision == revision, kept.times == times { return kept }
      let page = KeptPage(try make(reading), as: key, of: area, revision: revision, at: times, isBehindProxy: web.isBehindProxy)
      web.pages.keep(page, as: key)
      return page
    }
    institution.revisions.keep(kept.revision, of: kept.area, asOf: changes)
    return kept.answer(to: request)
  }

  /// Plain text or another kind of bytes.
  func bytes(_ bytes: [UInt8], kind: String, name: String? = nil) -> Response {
    var headers: HTTPFields = [.contentType: kind, .cacheControl: "private, no-cache"]
    if let name { headers[.contentDisposition] = "attachment; filename*=UTF-8''\(Percent.encoded(name))" }
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

/// A visit of somebody who is signed in.
@dynamicMemberLookup
struct MemberVisit: Sendable {
  let visit: Visit
  let member: Member

  /// - Throws: ``AccessError/signIn``.
  init(_ visit: Visit) throws {
    guard let member = visit.context.member else { throw AccessError.signIn }
    self.visit = visit
    self.member = member
  }

  subscript<Value>(dynamicMember path: KeyPath<Visit, Value>) -> Value { visit[keyPath: path] }

  func staffArea() throws -> AreaCode { try visit.staffArea() }
  func id<Entity>(_ name: String = "id", of entity: Entity.Type = Entity.self) throws -> ID<Entity> { try visit.id(name, of: entity) }
  func query(_ name: String) -> String { visit.query(name) }
  @discardableResult
  func perform(_ command: some Command) async throws -> Receipt { try await visit.perform(command) }
  func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response { visit.page(html, status: status) }
  func redirect(_ route: Route) -> Response { visit.redirect(route) }
}
