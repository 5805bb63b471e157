import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution
import PolicyFiles
import Secrets
import Storage

/// What the front door learned about a request before any page is asked.
struct YishiContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Whom an address is limited by.
  var address: String
  var language = Language.zhHans
  var isElder = false
  var member: Member?
  var sessionToken: String?
  var formToken = FormToken(nil)
  var path = "/"
  var form = Form()

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    address = source.channel.remoteAddress?.ipAddress ?? "-"
  }
}

/// One request with everything a page needs to answer it.
struct Visit: Sendable {
  let house: House
  let context: YishiContext
  let request: Request
  let words: Words

  init(_ house: House, _ request: Request, _ context: YishiContext) {
    self.house = house
    self.context = context
    self.request = request
    words = house.words(in: context.language)
  }

  var institution: Institution { house.institution }
  var member: Member { context.member ?? .anonymous }
  var form: Form { context.form }

  /// Somebody signed in who works for a community; its area.
  func staffArea() throws -> AreaCode {
    guard let member = context.member else { throw AccessError.signIn }
    guard let area = member.area, area.level == .community, !member.roles.isDisjoint(with: Role.staff.union([.administrator])) else {
      throw AccessError.forbidden(needed: Role.staff, clause: "2.2a")
    }
    return area
  }

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

  /// An identity sent with a form.
  func formID<Entity>(_ name: String, of entity: Entity.Type = Entity.self) -> ID<Entity>? { ID(form[name]) }

  /// Refuses what one address does too often.
  func limit(_ what: String, burst: Int, perMinute: Double) async throws {
    guard try await house.limiter.admits("\(what) \(context.address)", RateLimiter.Rate(burst: burst, perMinute: perMinute)) else {
      throw TooOften()
    }
  }

  /// Key of this submission, so that it acts once.
  var once: String? { form["once"].isEmpty ? nil : form["once"] }

  /// Hidden fields every form carries: proof that it is ours, and the key that lets it act once.
  var hidden: HTML {
    "<input type=\"hidden\" name=\"csrf\" value=\"\(Token.fingerprint(context.formToken.text))\"><input type=\"hidden\" name=\"once\" value=\"\(Token.random())\">"
  }

  /// A path in the visitor's language.
  func link(_ path: String) -> String { context.language.prefix + path }

  /// Back to a page of our own, by GET.
  func redirect(_ path: String) -> Response {
    Response(status: .seeOther, headers: [.location: link(path)])
  }

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
      return page(try await institution.glance { try make($0) })
    }
    let key = PageKey(path: context.path, language: context.language, isElder: context.isElder)
    let (times, house) = (house.pageTimes, house)
    let changes = institution.revisions.changes
    let kept = try await institution.glance { reading in
      let area = try area(reading)
      let revision = try AreaTable.revision(of: area, reading.tx)
      if let kept = house.pages[key], kept.revision == revision, kept.times == times { return kept }
      let page = KeptPage(try make(reading), as: key, of: area, revision: revision, at: times, isBehindProxy: house.isBehindProxy)
      house.pages.keep(page, as: key)
      return page
    }
    institution.revisions.keep(kept.revision, of: kept.area, asOf: changes)
    return kept.answer(to: request)
  }

  /// Plain text or another kind of bytes.
  func bytes(_ bytes: [UInt8], kind: String, name: String? = nil) -> Response {
    var headers: HTTPFields = [.contentType: kind, .cacheControl: "private, no-cache"]
    if let name { headers[.contentDisposition] = "attachment; filename*=UTF-8''\(percent(name))" }
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  private func percent(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45 || byte == 46
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}

/// What went wrong with a form, as it is told above it.
struct Problem: Sendable {
  let sentence: String
  let citation: String
  var field = ""

  init(sentence: String, citation: String = "", field: String = "") {
    self.sentence = sentence
    self.citation = citation
    self.field = field
  }

  init?(_ error: any Error, _ visit: Visit) {
    switch error {
    case let refusal as Refusal:
      self.init(
        sentence: visit.words.sentence(of: refusal),
        citation: visit.words.citation(of: refusal.clause, in: visit.house.institution.library.clauses))
    case let problem as Problem: self = problem
    case StorageError.unique: self.init(sentence: visit.words.commonErrorTwice)
    default: return nil
    }
  }
}

extension Problem: Error {}

extension Words {
  /// `依据：三（五）`.
  func citation(of clause: Clause, in index: ClauseIndex) -> String {
    index[clause].map { commonCitation(clause: $0.title) } ?? ""
  }
}
