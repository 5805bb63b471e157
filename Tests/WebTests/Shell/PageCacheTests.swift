import Deliberation
import HTML
import Hummingbird
import Testing

@testable import Web

@Suite("PageCache · a public page is made once per revision")
struct PageCacheTests {
  @Test("gives back the page last kept, with its revision")
  func keeps() throws {
    let area = try #require(AreaCode("220102001001"))
    let cache = PageCache()
    #expect(cache["/c/1"] == nil)
    cache.keep(KeptPage("<p>old</p>", of: area, revision: 7, mode: "1"), as: "/c/1")
    cache.keep(KeptPage("<p>new</p>", of: area, revision: 8, mode: "1"), as: "/c/1")
    #expect(cache["/c/1"]?.revision == 8)
    #expect((cache["/c/1"]?.body).map { String(buffer: $0) } == "<p>new</p>")
    #expect(cache["/c/2"] == nil)
  }
}
