import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1
import Secrets
import Storage

/// 收件 — takes in the form of a request whose sender may send it, and has it worked on.
///
/// Whoever sends slowly holds no seat among those that are worked for; a big form lies in memory until it is answered, and keeps its
/// seat until then. Reading a big one takes a while: that is done on a thread of its own, so that nobody else waits for it.
struct Reception {
  /// Bytes of a whole form, files and all.
  static let most = 12 << 20
  /// Bytes up to which a form is small.
  static let small = 64 << 10
  /// Seconds that even the biggest form may take beyond the first: 11 MB over a line of 20 KB a second.
  private static let longest = 600
  private let house: House

  init(_ house: House) { self.house = house }

  /// Reads the form, checks its proof, and answers it.
  func take(
    _ request: Request, _ context: YishiContext, _ answer: (YishiContext) async throws -> Response
  ) async throws -> Response {
    guard let size = request.headers[.contentLength].flatMap({ Int($0) }), size <= Self.small else {
      return try await (context.member == nil ? house.visitorsParcels : house.parcels).seat {
        let bytes = try await collect(request)
        return try await work(try await house.apart { try Self.form(of: request, bytes) }, context, answer)
      }
    }
    let bytes = try await (context.member == nil ? house.visitorsLetters : house.letters).seat { try await collect(request) }
    return try await work(try Self.form(of: request, bytes), context, answer)
  }

  private func work(_ form: Form, _ context: YishiContext, _ answer: (YishiContext) async throws -> Response) async throws -> Response {
    guard Token.equal(form["csrf"], Token.fingerprint(context.formToken.text)) else { throw FormRefused() }
    var context = context
    context.form = form
    return try await house.writing.seat { try await answer(context) }
  }

  /// What is sent, within its size and its time: whoever sends nothing, or a byte now and then, makes room for others.
  private func collect(_ request: Request) async throws -> ByteBuffer {
    let announced = request.headers[.contentLength].flatMap { Int($0) }
    guard announced ?? 0 <= Self.most else { throw Unread(because: TooLarge()) }
    let body = request.body
    let patience = house.receiving + .seconds(min(Self.longest, (announced ?? 1 << 20) / 4_096))
    let buffer = try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
      group.addTask { try await Self.read(body) }
      group.addTask {
        try? await Task.sleep(for: patience)
        return nil
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
    // A connection that ends looks like a form that does.
    guard let buffer, announced == nil || announced == buffer.readableBytes else { throw Unread(because: TooSlow(), isBegun: true) }
    return buffer
  }

  /// The whole body, which can be asked for once. Of one that is too large as much again is passed over, so that a browser that is
  /// still sending hears the answer.
  private static func read(_ body: RequestBody) async throws -> ByteBuffer {
    var buffer = ByteBuffer()
    var count = 0
    do {
      for try await var piece in body {
        count += piece.readableBytes
        guard count <= 2 * most else { break }
        if count <= most { buffer.writeBuffer(&piece) } else { buffer = ByteBuffer() }
      }
    } catch let broken as HTTPParserError { throw broken } catch {
      // Time is up, or the connection broke off.
      throw Unread(because: TooSlow(), isBegun: true)
    }
    guard count <= most else { throw Unread(because: TooLarge(), isBegun: true) }
    return buffer
  }

  /// The fields, as the content type says they are written.
  private static func form(of request: Request, _ buffer: ByteBuffer) throws -> Form {
    let bytes = Array(buffer.readableBytesView)
    let kind = ContentType(request.headers[.contentType] ?? "")
    guard ["", "utf-8"].contains(kind.parameter("charset").lowercased()) else { throw FormUnreadable.kind }
    switch kind.name {
    case "application/x-www-form-urlencoded": return try Form(urlEncoded: bytes)
    case "multipart/form-data": return try Form(multipart: bytes, boundary: Boundary(kind.parameter("boundary")))
    default: throw FormUnreadable.kind
    }
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
  func ending(_ response: Response, of request: Request, _ house: House) -> Response {
    var response = response
    let page = response.body
    let body = isBegun ? nil : request.body
    let receiving = house.receiving
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

  /// The value of a parameter; empty when it is not there, or there twice.
  func parameter(_ key: String) -> String {
    let found = parameters.filter { $0.key == key }
    return found.count == 1 ? found.map(\.value).joined() : ""
  }
}

/// A form that did not come from one of our pages, or whose page grew stale.
struct FormRefused: Error {}
/// More was sent than is taken.
struct TooLarge: Error {}
/// What was announced did not come in time.
struct TooSlow: Error {}
