import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Testing
import Wording

@testable import Web

@Suite("PageCache · a public page is made once per revision")
struct PageCacheTests {
  @Test("gives back the page last kept, with its revision")
  func keeps() throws {
    let area = try #require(AreaCode("220102001001"))
    let cache = PageCache()
    let key = PageKey(path: "/c/1", language: .zhHans, isElder: false)
    let times = PageTimes(day: Day(number: 20_000), calendarMark: "1")
    #expect(cache[key] == nil)
    for (html, revision) in [("<p>old</p>", Int64(7)), ("<p>new</p>", 8)] {
      cache.keep(KeptPage(HTML(generated: html), as: key, of: area, revision: revision, at: times, isBehindProxy: false), as: key)
    }
    #expect(cache[key]?.revision == 8)
    #expect((cache[key]?.body).map { String(buffer: $0) } == "<p>new</p>")
    #expect(cache[PageKey(path: "/c/1", language: .ko, isElder: false)] == nil)
    #expect(cache[PageKey(path: "/c/1", language: .zhHans, isElder: true)] == nil)
  }

  @Test("only somebody without a session and without a query asks for a page as everybody sees it")
  func keys() {
    func key(_ path: String, _ cookie: String = "", method: HTTPRequest.Method = .get) -> PageKey? {
      PageKey(of: HTTPRequest(method: method, scheme: nil, authority: nil, path: path, headerFields: [.cookie: cookie]))
    }
    #expect(key("/c/1") == PageKey(path: "/c/1", language: .zhHans, isElder: false))
    #expect(key("/ko/c/1", "form=x; size=elder") == PageKey(path: "/c/1", language: .ko, isElder: true))
    #expect(key("/en") == PageKey(path: "/", language: .en, isElder: false))
    #expect(key("/energy") == PageKey(path: "/energy", language: .zhHans, isElder: false))
    #expect(key("/c/1", "size=elder2; notyishi=1") == PageKey(path: "/c/1", language: .zhHans, isElder: false))
    #expect(key("/c/1", "form=x; yishi=token") == nil)
    #expect(key("/c/1?fresh") == nil)
    #expect(key("/c/1", method: .post) == nil)
  }

  @Test("the date of an answer is written as HTTP wants it")
  func date() { #expect(AnswerDate.text(of: 784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT") }
}
