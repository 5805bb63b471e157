import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// 门槛 — HTTP/1 itself, before anybody looks at a request: it names one host, an answer to HEAD ends where its head ends, and whoever
/// asks before sending a body is told to go on when somebody wants to read it.
///
/// A request without a proper host goes on with an empty one, so that it is answered in its turn; see ``HostUnclear``.
final class Doorstep: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart

  /// True when answers to HEAD are ended on this connection.
  private var hasHeadEnd = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
    if head.method == .HEAD, !hasHeadEnd {
      hasHeadEnd = true
      // Few connections ask so; the others do without one more hand on every piece of an answer.
      do { try context.pipeline.syncOperations.addHandler(HeadEnd(), position: .after(self)) } catch {
        return context.close(promise: nil)
      }
    }
    let isOld = head.version.major == 1 && head.version.minor == 0
    let isClear = HostName.isClear(head.headers, mayBeMissing: isOld)
    // Before 1.1 nobody could ask (RFC 9110, 10.1.1).
    guard !isClear || isOld && head.headers.contains(name: "expect") else { return context.fireChannelRead(data) }
    var mended = head
    if isOld { mended.headers.remove(name: "expect") }
    if !isClear { mended.headers.replaceOrAdd(name: "host", value: "") }
    context.fireChannelRead(wrapInboundOut(.head(mended)))
  }
}

/// Ends an answer to HEAD where its head ends.
final class HeadEnd: ChannelOutboundHandler {
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  /// True while an answer goes out that announces pieces and has none.
  private var isHeadOnly = false

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head): isHeadOnly = head.headers.contains(name: "transfer-encoding")
    case .end where isHeadOnly:
      // The encoder would write the last, empty piece of a body, and the next answer would begin with it.
      isHeadOnly = false
      promise?.succeed()
      return
    default: break
    }
    context.write(data, promise: promise)
  }
}

/// A request that names no host, several, or what cannot be one (RFC 9112, 3.2).
struct HostUnclear: Error {}

/// The host of a request.
enum HostName {
  /// True when there is one that can be a host, or none where none need be.
  static func isClear(_ headers: HTTPHeaders, mayBeMissing: Bool) -> Bool {
    var found: String?
    for (name, value) in headers where name.utf8.count == 4 && name.utf8.elementsEqual("host".utf8, by: { $0 | 0x20 == $1 }) {
      guard found == nil else { return false }
      found = value
    }
    return found.map(isProper) ?? mayBeMissing
  }

  /// A name, an address or one in brackets, and perhaps a port (RFC 3986, 3.2.2).
  static func isProper(_ text: String) -> Bool {
    let bytes = text.utf8
    let host: Substring.UTF8View
    if bytes.first == UInt8(ascii: "[") {
      guard let end = bytes.firstIndex(of: UInt8(ascii: "]")) else { return false }
      let inner = bytes[bytes.startIndex..<end].dropFirst()  // safe: it was found in it
      guard !inner.isEmpty, inner.allSatisfy({ Letters.hex($0) != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }) else {
        return false
      }
      return isPort(bytes[end...].dropFirst())  // safe: it was found in it
    }
    host = bytes.prefix { $0 != UInt8(ascii: ":") }
    return !host.isEmpty && host.allSatisfy(isNamePart) && isPort(bytes.dropFirst(host.count))
  }

  /// Nothing, or a colon and perhaps digits.
  private static func isPort(_ rest: Substring.UTF8View) -> Bool {
    rest.isEmpty || rest.first == UInt8(ascii: ":") && rest.count <= 6 && rest.dropFirst().allSatisfy(Letters.isDigit)
  }

  /// Letters, digits and `-._~!$&'()*+,;=%`.
  private static func isNamePart(_ byte: UInt8) -> Bool {
    Letters.isPlain(byte) || "-._~!$&'()*+,;=%".utf8.contains(byte)
  }
}

/// A body whose sender waits to be told to go on (RFC 9110, 10.1.1): told when somebody first asks for it, so that whoever is refused
/// sends nothing.
struct InvitedBody: AsyncSequence, Sendable {
  let body: RequestBody
  let channel: any Channel

  struct AsyncIterator: AsyncIteratorProtocol {
    var inner: RequestBody.AsyncIterator
    var channel: (any Channel)?

    mutating func next() async throws -> ByteBuffer? {
      if let channel {
        self.channel = nil
        try await channel.writeAndFlush(HTTPResponsePart.head(HTTPResponse(status: .continue)))
      }
      return try await inner.next()
    }
  }

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(inner: body.makeAsyncIterator(), channel: channel) }

  /// The request, with such a body where its sender waits.
  static func of(_ request: Request, on channel: any Channel) -> Request {
    guard request.isAwaiting else { return request }
    return Request(head: request.head, body: RequestBody(asyncSequence: InvitedBody(body: request.body, channel: channel)))
  }
}

extension Request {
  /// True when the sender waits before sending the body.
  var isAwaiting: Bool { headers[.expect]?.lowercased() == "100-continue" }
}
