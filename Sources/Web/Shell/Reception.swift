import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import NIOCore
import NIOHTTP1
import Storage

/// 收件 — takes in the form of a request whose sender may send it, and has it worked on.
///
/// Whoever sends slowly holds no seat among those that are worked for; a big form lies in memory until it is answered, and keeps its
/// seat until then. Reading a big one takes a while: that is done on a thread of its own, so that nobody else waits for it.
struct Reception {
  /// Bytes of a whole form, files and all.
  static let most = (RuleUnit.megabytes.largest + 1) << 20
  /// Bytes up to which a form is small.
  static let small = 64 << 10
  /// Bytes up to which a form without files is kept of somebody who has to sign in first: a draft as full as can be, each byte of it
  /// percent-coded.
  static let written = 3 * Draft.most
  /// Forms that are not small and may come from one address of somebody who sends no session that ever was.
  static let strangers = RateLimiter.Rate(burst: 10, perMinute: 6)
  /// Bytes at the beginning of a form that is too large whose texts are shown again: browsers send fields in the order of the page.
  static let beginning = 256 << 10
  /// Seconds that even the biggest form may take beyond the first: 11 MB over a line of 20 KB a second.
  private static let longest = 600  // technical: how long a seat is held
  private let web: WebContext

  init(_ web: WebContext) { self.web = web }

  /// What came of a form.
  private struct Sent {
    /// All of it, or its beginning.
    var bytes = ByteBuffer()
    /// True when it is too large.
    var isCut = false

    /// Takes on no more than a beginning.
    mutating func cut(before piece: inout ByteBuffer) {
      // A copy: a slice would hold on to all that came.
      if !isCut { bytes = ByteBuffer(bytes: bytes.readableBytesView.prefix(Reception.beginning)) }
      isCut = true
      if let rest = piece.readSlice(length: min(piece.readableBytes, Reception.beginning - bytes.readableBytes)) {
        bytes.writeImmutableBuffer(rest)
      }
    }
  }

  /// Reads the form and answers it; what it proves is judged by who answers. Of one that is too large the answer gets the texts before the
  /// file, and the connection ends.
  func take(
    _ request: Request, _ context: YishiContext, _ answer: (YishiContext) async throws -> Response
  ) async throws -> Response {
    guard let size = request.headers[.contentLength].flatMap({ Int($0) }), size <= Self.small else {
      return try await (context.member == nil ? web.visitorsLargeBodies : web.largeBodies).withPermit {
        let sent = try await collect(request)
        guard sent.isCut else {
          return try await work(try await web.apart { try Self.form(of: request, sent.bytes) }, context, answer)
        }
        let form: Form
        do { form = try await web.apart { try Self.beginning(of: request, sent.bytes) } } catch is FormUnreadable {
          throw Unread(because: TooLarge(), isBegun: true)
        }
        do {
          let response = try await work(form, context, answer)
          return Unread(because: TooLarge(), isBegun: true).ending(response, of: request, web)
        } catch { throw Unread(because: error, isBegun: true) }
      }
    }
    let sent = try await (context.member == nil ? web.visitorsSmallBodies : web.smallBodies).withPermit { try await collect(request) }
    return try await work(try Self.form(of: request, sent.bytes), context, answer)
  }

  private func work(_ form: Form, _ context: YishiContext, _ answer: (YishiContext) async throws -> Response) async throws -> Response {
    var context = context
    context.form = form
    let size = ["elder", "normal"].first { $0 == form["redraw"] }
    if let size { context.isElder = size == "elder" }
    var response = try await web.writing.withPermit { [context] in try await answer(context) }
    if let size {
      response.headers.append(
        HTTPField(name: .setCookie, value: Cookies.line("size", size, isSecure: web.isBehindProxy, seconds: Cookies.year)))
    }
    return response
  }

  /// What became of a form whose sender has to sign in first.
  enum Keeping {
    /// There was nothing to keep; not a byte of it was read.
    case unread
    /// There was nothing to keep.
    case settled
    /// It is a draft of theirs; whether only its beginning was read.
    case draft(isCut: Bool)
    /// Sealed, to lie in the page on which they sign in; whether only its beginning was read.
    case deposit(String, isCut: Bool)
    /// What was typed is not kept, which they are told; how the form is ended, where not every byte of it was read.
    case lost(Unread?)
  }

  /// Keeps what somebody typed who has to sign in first, until they did: the texts of the form, without files. Whose session ended is
  /// known, and has a draft; who sends no session, or one that is no more, is known when they signed in.
  ///
  /// Nothing is read of a form that its sender may not send, of one without parts that is larger than ``written``, of one that no page
  /// of ours in this browser can have sent, and of more than a few that are not small from one address of somebody unknown.
  func keep(_ request: Request, _ context: YishiContext) async throws -> Keeping {
    guard let size = request.headers[.contentLength].flatMap({ Int($0) }),
      let senders = web.routes.pattern(of: context.path).flatMap({ web.routes.senders(of: $0) })
    else { return .unread }
    let isInParts = Self.isInParts(request)
    // Whoever waits to be told to go on is told the answer, and sends nothing.
    let isTaken = size <= Self.small || !request.isAwaiting && (isInParts || size <= Self.written)
    let lost = Keeping.lost(Unread(because: AccessError.signIn))
    guard let member = try await known(context) else {
      let isOurs = context.origin == .ours || Cookies(request.headers[.cookie] ?? "")["form"] != nil
      // A piece that a script asks for is no form.
      guard isOurs, request.headers[.yishi] == nil else { return .unread }
      guard isTaken else { return lost }
      if size > Self.small, try await !admits(context) { return lost }
      // Of somebody unknown no file lies in memory: of what has parts no more than a beginning.
      let (read, isCut) = try await form(of: request, size, upTo: isInParts ? Self.small : Self.written)
      guard let form = read, !form.isCutInText else { return Self.lost(isCut: isCut) }
      return try deposit(form, context, of: Proof(context.formToken, of: nil).owner(of: form))
    }
    guard (try? senders.admit(member)) != nil else { return .unread }
    guard isTaken else { return request.headers[.yishi] == nil ? lost : .unread }
    let (read, isCut) = try await form(of: request, size, upTo: Self.most)
    guard let form = read else { return request.headers[.yishi] == nil ? Self.lost(isCut: isCut) : try Self.settled(isCut: isCut) }
    guard !form.isCutInText else { return Self.lost(isCut: true) }
    guard form.has("draft") || request.headers[.yishi] == nil, !form.has("drop") else { return try Self.settled(isCut: isCut) }
    let proof = Proof(context.formToken, of: member.id)
    guard (try? proof.check(form, .account)) != nil else {
      // Whose session it was is known; that they typed it only our own page says.
      return try deposit(form, context, of: proof.owner(of: form) ?? (context.origin == .ours ? proof.owner : nil))
    }
    let key = form.has("draft") ? form["draft"] : context.path
    let typed = DraftKey.kept(of: form)
    guard Self.isTyped(typed) else { return try Self.settled(isCut: isCut) }
    let isKept = try await web.writing.withPermit { try await web.accounts.saveDraft(typed, of: key, for: member) }
    return isKept ? .draft(isCut: isCut) : Self.lost(isCut: isCut)
  }

  private static func settled(isCut: Bool) throws -> Keeping {
    guard !isCut else { throw Unread(because: AccessError.signIn, isBegun: true) }
    return .settled
  }

  private static func lost(isCut: Bool) -> Keeping { .lost(isCut ? Unread(because: AccessError.signIn, isBegun: true) : nil) }

  /// Whether one more form that is not small may be read of somebody unknown from the same address.
  private func admits(_ context: YishiContext) async throws -> Bool {
    do {
      return try await web.writing.withPermit { try await web.limiter.admits("keep \(context.address)", Self.strangers) }
    } catch { throw Unread(because: error) }
  }

  /// Whose session ended.
  private func known(_ context: YishiContext) async throws -> Member? {
    guard let token = context.sessionToken else { return nil }
    do {
      guard case .expired(let member)? = try await web.accounts.session(token) else { return nil }
      return member
    } catch { throw Unread(because: error) }
  }

  /// The texts of a form of that size; of one that is larger than `most` those in its beginning.
  ///
  /// - Returns: `nil` for a form that cannot be read; whether only its beginning was.
  private func form(of request: Request, _ size: Int, upTo most: Int) async throws -> (Form?, isCut: Bool) {
    try await (size <= Self.small ? web.visitorsSmallBodies : web.visitorsLargeBodies).withPermit {
      let sent = try await collect(request, upTo: most)
      return try await web.apart {
        do {
          return (try sent.isCut ? Self.beginning(of: request, sent.bytes) : Self.form(of: request, sent.bytes), sent.isCut)
        } catch is FormUnreadable { return (nil, sent.isCut) }
      }
    }
  }

  /// - Parameter owner: whom its page was made for, where that is known. Without it a form is taken from our own pages alone, for whoever
  ///   signs in where it was sent.
  private func deposit(_ form: Form, _ context: YishiContext, of owner: String?) throws -> Keeping {
    let typed = DraftKey.kept(of: form)
    guard Proof.names.allSatisfy(form.has), Self.isTyped(typed) else { return try Self.settled(isCut: form.isCut) }
    let key = form.has("draft") ? form["draft"] : context.path
    guard owner != nil || context.origin == .ours, let sealed = try web.accounts.deposit(typed, of: key, owner: owner ?? "") else {
      return Self.lost(isCut: form.isCut)
    }
    return .deposit(sealed, isCut: form.isCut)
  }

  private static func isTyped(_ fields: [String: [String]]) -> Bool {
    fields.contains { !DraftKey.isConstant($0.key) && !DraftKey.saysNothing($0.value) }
  }

  /// What is sent, within its size and its time: whoever sends nothing, or a byte now and then, makes room for others.
  ///
  /// - Parameter most: bytes beyond which only the beginning is taken.
  private func collect(_ request: Request, upTo most: Int = Self.most) async throws -> Sent {
    let announced = request.headers[.contentLength].flatMap { Int($0) }
    let isLarge = announced ?? 0 > most
    // Only a form with a file is too large with texts worth showing again; whoever waits to be told to go on sends none.
    guard !isLarge || Self.isInParts(request) && !request.isAwaiting else { throw Unread(because: TooLarge()) }
    let body = request.body
    let patience = web.receiving + .seconds(min(Self.longest, (announced ?? 1 << 20) / 4_096))
    let sent = try await withThrowingTaskGroup(of: Sent?.self) { group in
      group.addTask { try await Self.read(body, isLarge: isLarge) }
      group.addTask {
        try? await Task.sleep(for: patience)
        return nil
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
    // A connection that ends looks like a form that does.
    guard let sent, sent.isCut || announced == nil || announced == sent.bytes.readableBytes else {
      throw Unread(because: TooSlow(), isBegun: true)
    }
    return sent
  }

  /// The whole body, which can be asked for once; of one that is too large its beginning. As much again is passed over, so that a browser
  /// that is still sending hears the answer.
  ///
  /// - Parameter isLarge: true when it was announced as too large.
  private static func read(_ body: RequestBody, isLarge: Bool) async throws -> Sent {
    var sent = Sent(isCut: isLarge)
    var count = 0
    do {
      for try await var piece in body {
        count += piece.readableBytes
        guard count <= 2 * most else { break }
        if !sent.isCut, count <= most { sent.bytes.writeBuffer(&piece) } else { sent.cut(before: &piece) }
      }
    } catch let broken as HTTPParserError { throw broken } catch {
      // Time is up, or the connection broke off.
      throw Unread(because: TooSlow(), isBegun: true)
    }
    return sent
  }

  /// The fields, as the content type says they are written.
  private static func form(of request: Request, _ buffer: ByteBuffer) throws -> Form {
    let bytes = Array(buffer.readableBytesView)
    let kind = ContentType(request.headers[.contentType] ?? "")
    guard kind.isUTF8 else { throw FormUnreadable.kind }
    switch kind.name {
    case "application/x-www-form-urlencoded": return try Form(urlEncoded: bytes)
    case "multipart/form-data": return try Form(multipart: bytes, boundary: Boundary(kind.parameter("boundary")))
    default: throw FormUnreadable.kind
    }
  }

  /// The texts in the beginning of a form that is too large.
  ///
  /// - Throws: ``FormUnreadable`` where none can be read.
  private static func beginning(of request: Request, _ buffer: ByteBuffer) throws(FormUnreadable) -> Form {
    let kind = ContentType(request.headers[.contentType] ?? "")
    guard isInParts(request), kind.isUTF8 else { throw .kind }
    return try Form(beginning: Array(buffer.readableBytesView), boundary: Boundary(kind.parameter("boundary")))
  }

  /// True for a form that can hold files.
  private static func isInParts(_ request: Request) -> Bool {
    ContentType(request.headers[.contentType] ?? "").name == "multipart/form-data"
  }
}

/// A form of which not every byte was read when it was answered.
struct Unread: Error {
  /// How it is answered.
  let because: any Error
  /// True when its reading was begun. What comes on a connection can be asked for once: nobody else may read on.
  let isBegun: Bool

  init(because error: any Error, isBegun: Bool = false) {
    because = error
    self.isBegun = isBegun
  }

  /// The answer; whatever else comes on this connection belongs to a form that nobody reads. It is passed over for a while, since a
  /// browser that is still sending hears no answer on a closed connection; then the connection ends.
  func ending(_ response: Response, of request: Request, _ web: WebContext) -> Response {
    var response = response
    let page = response.body
    // Whoever waits to be told to go on sends nothing.
    let body = isBegun || request.isAwaiting ? nil : request.body
    let receiving = web.receiving
    response.headers[.connection] = "close"
    response.body = ResponseBody(contentLength: page.contentLength) { writer in
      try await page.write(writer)
      if let body { await Self.pass(over: body, for: receiving) }
      throw Unread(because: CancellationError())
    }
    return response
  }

  private static func pass(over body: RequestBody, for patience: Duration) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        var count = 0
        do {
          for try await piece in body {
            count += piece.readableBytes
            guard count <= Reception.most else { return }
          }
        } catch { return }
      }
      group.addTask { try? await Task.sleep(for: patience) }
      await group.next()
      group.cancelAll()
    }
  }
}

/// A content type and its parameters (RFC 9110, 8.3.1).
struct ContentType {
  /// In small letters.
  let name: String
  private let parameters: [(key: String, value: String)]

  init(_ header: String) {
    var rest = header[...]
    func part(until ends: Set<Character>) -> String {
      let part = rest.prefix { !ends.contains($0) }
      rest = rest.dropFirst(part.count)
      return part.split(separator: " ").joined()
    }
    name = part(until: [";"]).lowercased()
    var parameters: [(key: String, value: String)] = []
    while rest.first == ";" {
      rest = rest.dropFirst()
      let key = part(until: ["=", ";"]).lowercased()
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst()
      guard rest.first == "\"" else {
        parameters.append((key, part(until: [";"])))
        continue
      }
      let value = rest.dropFirst().prefix { $0 != "\"" }
      rest = rest.dropFirst(value.count + 2)
      _ = part(until: [";"])
      parameters.append((key, String(value)))
    }
    self.parameters = parameters
  }

  /// True unless it names other letters.
  var isUTF8: Bool { parameters.allSatisfy { $0.key != "charset" || $0.value.lowercased() == "utf-8" } }

  /// The value of a parameter; empty when it is not there, or there twice.
  func parameter(_ key: String) -> String {
    let found = parameters.filter { $0.key == key }
    return found.count == 1 ? found.map(\.value).joined() : ""
  }
}
