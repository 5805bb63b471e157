import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Synchronization
import Wording

/// Which public page somebody asks for who is not signed in.
struct PageKey: Hashable, Sendable {
  /// Without its language.
  let path: String
  let language: Language
  let isElder: Bool
}

extension PageKey {
  /// `nil` for whatever is no public page as everybody sees it: a form, an address with a query, somebody with a session.
  init?(of head: HTTPRequest) {
    guard head.method == .get || head.method == .head, let target = head.path, !target.utf8.contains(UInt8(ascii: "?")) else { return nil }
    let cookies = Cookies(head.headerFields[.cookie] ?? "")
    guard cookies["yishi"] == nil else { return nil }
    let (language, path) = Language.parted(target)
    self.init(path: path, language: language, isElder: cookies["size"] == "elder")
  }
}

/// What a public page depends on beside its community and its key.
struct PageTimes: Hashable, Sendable {
  let day: Day
  /// Of the holiday tables.
  let calendarMark: String
}

/// A public page as it was made, ready to be sent again.
struct KeptPage: Sendable {
  let area: AreaCode
  let revision: Int64
  let times: PageTimes
  let body: ByteBuffer
  /// What the log calls it.
  let route: String
  /// All headers but the date.
  let headers: HTTPFields
  private let tag: String

  init(_ html: HTML, as key: PageKey, of area: AreaCode, revision: Int64, at times: PageTimes, isBehindProxy: Bool) {
    self.area = area
    self.revision = revision
    self.times = times
    body = ByteBuffer(bytes: html.bytes)
    route = RouteName.of(key.path)
    tag = "\"\(revision)-\(times.day.number)-\(times.calendarMark)-\(key.language.rawValue)\(key.isElder ? "e" : "")\""
    var headers: HTTPFields = [
      .contentType: "text/html; charset=utf-8", .contentLength: String(html.bytes.count), .cacheControl: "private, no-cache",
      .eTag: tag, .vary: "Cookie", .server: ServerName.text,
    ]
    headers.secure(isBehindProxy: isBehindProxy)
    self.headers = headers
  }

  /// True when the visitor has it already.
  func isKnown(to asked: HTTPFields) -> Bool { asked[.ifNoneMatch] == tag }

  /// The page, or the word that the visitor has it already.
  func answer(to request: Request) -> Response {
    isKnown(to: request.headers)
      ? Response(status: .notModified, headers: [.eTag: tag]) : Response(status: .ok, headers: headers, body: .init(byteBuffer: body))
  }
}

/// Public pages in memory under their community's revision: another revision, day or calendar is the only invalidation.
final class PageCache: Sendable {
  private struct Shelf {
    var pages: [PageKey: KeptPage] = [:]
    var size = 0
  }

  private let shelf = Mutex(Shelf())
  private static let limit = 64 << 20  // technical: bytes of memory

  /// The page last kept under a key, whatever its revision.
  subscript(key: PageKey) -> KeptPage? { shelf.withLock { $0.pages[key] } }

  func keep(_ page: KeptPage, as key: PageKey) {
    shelf.withLock { shelf in
      let size = page.body.readableBytes
      if shelf.size + size > Self.limit { shelf = Shelf() }
      shelf.size += size - (shelf.pages[key]?.body.readableBytes ?? 0)
      shelf.pages[key] = page
    }
  }
}
