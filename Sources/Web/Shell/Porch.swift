import Deliberation
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// 门廊 — answers public pages that are in memory where their request comes in, on the connection's own thread; whatever else is asked
/// goes on to the front door. What such a page costs otherwise is the way through tasks and back, not the page.
///
/// Answers keep their order: while a request before them is inside, and while the visitor does not take what was sent, requests go on.
final class Porch: ChannelDuplexHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let web: WebContext
  /// Requests that went on and are not answered yet.
  private var inside = 0
  /// The answer to the request that is coming in.
  private var held: (page: KeptPage, isKnown: Bool, method: HTTPRequest.Method)?

  init(_ web: WebContext) { self.web = web }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      held = inside == 0 && context.channel.isWritable ? answer(to: head) : nil
      guard held == nil else { return }
      inside += 1
    case .body: guard held == nil else { return }
    case .end:
      if let held {
        self.held = nil
        return send(held.page, isKnown: held.isKnown, to: held.method, context)
      }
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { inside -= 1 }
    context.write(data, promise: promise)
  }

  private func answer(to head: HTTPRequest) -> (KeptPage, Bool, HTTPRequest.Method)? {
    let fields = head.headerFields
    // Whoever sends something with it, or wants anything else of the connection than to keep it, is served inside.
    guard head.authority?.isEmpty != true, fields[.contentLength] == nil, fields[.transferEncoding] == nil,
      fields[.connection].map({ $0.lowercased() == "keep-alive" }) ?? true,
      let key = PageKey(of: head), let page = web.kept(key)
    else { return nil }
    return (page, page.isKnown(to: fields), head.method)
  }

  private func send(_ page: KeptPage, isKnown: Bool, to method: HTTPRequest.Method, _ context: ChannelHandlerContext) {
    var fields = page.headers
    fields.append(HTTPField(name: .date, value: web.date.text))
    if isKnown { fields[.contentLength] = nil }
    let status: HTTPResponse.Status = isKnown ? .notModified : .ok
    context.write(wrapOutboundOut(.head(HTTPResponse(status: status, headerFields: fields))), promise: nil)
    if !isKnown, method != .head { context.write(wrapOutboundOut(.body(page.body)), promise: nil) }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    web.note(method, page.route, status, milliseconds: 0)
  }
}

/// A connection with its doorstep and its porch before the handlers of the web framework.
struct PorchChannel: ServerChildChannel {
  let inner: HTTP1Channel
  let web: WebContext

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    inner.setup(channel: channel, logger: logger).flatMapThrowing { [web] value in
      let pipeline = channel.pipeline.syncOperations
      try pipeline.addHandler(Doorstep(), position: .after(pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)))
      // Behind the handler that closes idle connections, so that it sees these requests too.
      try pipeline.addHandler(Porch(web), position: .after(pipeline.handler(type: HTTPConnectionStateHandler.self)))
      return value
    }
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async { await inner.handle(value: value, logger: logger) }
}
