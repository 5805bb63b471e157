import HTTPTypes
import Hummingbird

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
