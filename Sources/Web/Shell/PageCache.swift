import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Synchronization

/// A public page as it was made, ready to be sent again.
struct KeptPage: Sendable {
  let area: AreaCode
  let revision: Int64
  let body: ByteBuffer
  private let tag: String
  private let headers: HTTPFields

  /// - Parameter mode: what else the page depends on: day, language, text size.
  init(_ html: HTML, of area: AreaCode, revision: Int64, mode: String) {
    self.area = area
    self.revision = revision
    body = ByteBuffer(bytes: html.bytes)
    tag = "\"\(revision)-\(mode)\""
    var headers: HTTPFields = [
      .contentType: "text/html; charset=utf-8", .cacheControl: "private, no-cache", .eTag: tag, .vary: "Cookie",
    ]
    headers.secure()
    self.headers = headers
  }

  /// The page, or the word that the visitor has it already.
  func answer(to request: Request) -> Response {
    if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: [.eTag: tag]) }
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: body))
  }
}

/// Public pages in memory, by path, language and mode, under their community's revision: another revision is the only invalidation.
final class PageCache: Sendable {
  private struct Shelf {
    var pages: [String: KeptPage] = [:]
    var size = 0
  }

  private let shelf = Mutex(Shelf())
  private static let limit = 64 << 20

  /// The page last kept under a key, whatever its revision.
  subscript(key: String) -> KeptPage? { shelf.withLock { $0.pages[key] } }

  func keep(_ page: KeptPage, as key: String) {
    shelf.withLock { shelf in
      let size = page.body.readableBytes
      if shelf.size + size > Self.limit { shelf = Shelf() }
      shelf.size += size - (shelf.pages[key]?.body.readableBytes ?? 0)
      shelf.pages[key] = page
    }
  }
}
