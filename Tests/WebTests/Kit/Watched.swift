import Hummingbird
import NIOCore

@testable import Web

/// A body that tells whether anybody asked for it.
struct Watched {
  let body: RequestBody
  private let asked = Flag()
  var isRead: Bool { asked.isSet }

  init(_ text: String) {
    let asked = asked
    body = RequestBody(
      asyncSequence: AsyncStream<ByteBuffer> {
        guard !asked.isSet else { return nil }
        asked.set()
        return ByteBuffer(string: text)
      })
  }
}
