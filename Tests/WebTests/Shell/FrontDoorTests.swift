import Glibc
import HTTPTypes
import Institution
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("FrontDoor · what every request passes")
struct FrontDoorTests {
  private static let board = "/c/\(Website.area)"

  @Test("every answer forbids foreign scripts, frames and guessing", arguments: ["/", "/help", "/nowhere", "/m/nothing", "/health"])
  func headers(_ path: String) async throws {
    try await Website.open { site in
      let answer = try await site.get(path)
      let policy = known(answer.headers[.contentSecurityPolicy])
      #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"))
      #expect(answer.headers[.xContentTypeOptions] == "nosniff")
      #expect(answer.headers[.referrerPolicy] == "same-origin")
    }
  }

  @Test("a page that is not there says so in words and leads home", arguments: ["/nowhere", "/m/nothing", "/c/220104001009", "/c/1"])
  func notFound(_ path: String) async throws {
    try await Website.open { site in
      let answer = try await site.get(path)
      #expect(answer.status == .notFound)
      #expect(answer.text.contains("没有这个页面") && answer.text.contains("回首页"))
    }
  }

  @Test("a name that holds markup is shown as text")
  func escaping() async throws {
    try await Website.open { site in
      for path in ["/", Self.board, Self.board + "/say", Self.board + "/papers", Self.board + "/committee"] {
        let page = try await site.get(path)
        #expect(page.status == .ok)
        #expect(page.text.contains("幸福里&lt;b&gt;社区") && !page.text.contains("幸福里<b>"), "\(path)")
      }
    }
  }

  @Test("the prefix of a path chooses the language, and the page says which it is")
  func languages() async throws {
    try await Website.open { site in
      for (prefix, lang, words) in [("", "zh-Hans", "正在协商"), ("/ko", "ko", "협상중"), ("/en", "en", "Under deliberation")] {
        let page = try await site.get(prefix + Self.board)
        #expect(page.text.contains("<html lang=\"\(lang)\"") && page.text.contains(words))
        #expect(page.text.contains("href=\"\(prefix)\(Self.board)/say\""), "links stay in the language")
      }
    }
  }

  @Test("large text is one link away and comes back to the same page, never to another site")
  func textSize() async throws {
    try await Website.open { site in
      let answer = try await site.get("/size/elder?back=\(Self.board)")
      #expect(answer.status == .seeOther && answer.headers[.location] == Self.board)
      let page = try await site.get(Self.board, [.cookie: answer.cookies])
      #expect(page.text.contains("data-size=\"elder\"") && page.text.contains("标准字"))
      for foreign in ["//evil.example", "https://evil.example", "/%5Cevil.example"] {
        #expect(try await site.get("/size/elder?back=\(foreign)").headers[.location] == "/")
      }
    }
  }

  @Test("style and script are named by their content and kept for good")
  func assets() async throws {
    try await Website.open { site in
      let answer = try await site.get("/asset/" + site.web.assets.style)
      #expect(answer.headers[.contentType] == "text/css; charset=utf-8")
      #expect(answer.headers[.cacheControl]?.contains("immutable") == true)
      #expect(answer.text.utf8.count < 22_000, "one style sheet that a slow line can carry")
      #expect(try await site.get("/asset/..%2Fstrings").status == .notFound)
    }
  }

  @Test("a public page that did not change is not sent again")
  func unchanged() async throws {
    try await Website.open { site in
      let page = try await site.get(Self.board)
      let tag = known(page.headers[.eTag])
      #expect(try await site.get(Self.board, [.ifNoneMatch: tag]).status == .notModified)
      #expect(try await site.get(Self.board).text == page.text)
      #expect(try await site.get("/ko" + Self.board, [.ifNoneMatch: tag]).status == .ok, "another language is another page")
    }
  }

  @Test("a form that comes from another site is refused")
  func sameOrigin() async throws {
    try await Website.open { site in
      let page = try await site.get(Self.board + "/say")
      let body = "text=x&csrf=\(page.hidden("csrf"))"
      let foreign: [HTTPFields] = [
        [.origin: "https://evil.example"], [.secFetchSite: "cross-site"], [.secFetchSite: "same-site"],
      ]
      for var headers in foreign {
        headers[.cookie] = page.cookies
        #expect(try await site.ask(.post, Self.board + "/say", headers, body: body).status == .forbidden)
      }
    }
  }

  @Test("a form without the proof of our page, or with another browser's, is refused")
  func proof() async throws {
    try await Website.open { site in
      let page = try await site.get(Self.board + "/say")
      let other = try await site.get(Self.board + "/say")
      #expect(try await site.send(Self.board + "/say", ["text": "x", "csrf": ""], after: page).status == .forbidden)
      let borrowed = ["text": "x", "csrf": other.hidden("csrf")]
      let refused = try await site.send(Self.board + "/say", borrowed, after: page)
      #expect(refused.status == .forbidden && refused.text.contains("页面已过期"))
    }
  }

  @Test("more than a form may hold is refused before it is read")
  func tooLarge() async throws {
    try await Website.open { site in
      let body = String(repeating: "x", count: (12 << 20) + 1)
      let answer = try await site.ask(.post, Self.board + "/say", [.origin: "http://localhost"], body: body)
      #expect(answer.status == .contentTooLarge && answer.text.contains("文件太大"))
    }
  }

  @Test("browsers may go back to a page made for nobody, and keep nothing of what was typed or of what somebody signed in saw")
  func keeping() async throws {
    try await Website.open { site in
      let page = try await site.get(Self.board + "/say")
      #expect(page.headers[.cacheControl] == "private, no-cache" && page.cookies.contains("form="))
      let refused = try await site.send(Self.board + "/say", ["place": "4号楼"], after: page)
      #expect(refused.status == .unprocessableContent && refused.headers[.cacheControl] == "private, no-store")
      #expect(try await site.get("/nowhere").headers[.cacheControl] == "private, no-store")
      let session = try await site.session(of: "clerk")
      #expect(try await site.get(Self.board + "/say", [.cookie: session]).headers[.cacheControl] == "private, no-store")
    }
  }

  @Test("a page sent again acts once as long as it says the same")
  func changed() async throws {
    try await Website.open { site in
      let page = try await site.get(Self.board + "/say")
      var slips: [String?] = []
      for text in ["路灯不亮", "路灯不亮", "路灯还是不亮", "路灯不亮"] {
        let fields = ["text": text, "kind": "registeredResidents"]
        slips.append(try await site.send(Self.board + "/say", fields, after: page).headers[.location])
      }
      #expect(slips[0] == slips[1] && slips[0] == slips[3] && slips[0] != slips[2] && slips[2] != nil)
    }
  }

  @Test("anyone may say something; the slip's number is the answer, and an empty word is refused at its field (3.5a)")
  func saying() async throws {
    try await Website.open { site in
      let page = try await site.get(Self.board + "/say")
      let empty = try await site.send(Self.board + "/say", ["place": "4号楼<i>"], after: page)
      #expect(empty.status == .unprocessableContent)
      #expect(empty.text.contains("aria-invalid=\"true\"") && empty.text.contains("class=\"problem\""))
      #expect(empty.text.contains("value=\"4号楼&lt;i&gt;\""), "what was typed is kept")
      let taken = try await site.send(Self.board + "/say", ["text": "路灯不亮", "kind": "registeredResidents"], after: page)
      let slip = known(taken.headers[.location])
      #expect(taken.status == .seeOther && slip.hasPrefix("/s/\(Website.area)/2026-0001-"))
      let again = try await site.send(Self.board + "/say", ["text": "路灯不亮", "kind": "registeredResidents"], after: page)
      #expect(again.headers[.location] == slip, "sent twice, taken once")
    }
  }

  private static let rooms = [
    "/work", "/work/ledger", "/work/ledger/new", "/work/matters", "/work/roster", "/work/settings", "/work/journal",
    "/work/accounts",
  ]

  @Test("the workbench asks who one is before it shows anything", arguments: rooms)
  func signInFirst(_ path: String) async throws {
    try await Website.open { site in
      let answer = try await site.get(path)
      #expect(answer.status == .seeOther && answer.headers[.location] == "/sign-in?back=\(path)")
    }
  }

  @Test("a page whose session ended is told to listen no more, and gets no page in place of the news")
  func liveWithoutSession() async throws {
    try await Website.open { site in
      let answer = try await site.get("/live/\(Website.area)")
      #expect(answer.status == .noContent && answer.text.isEmpty && answer.headers[.location] == nil)
    }
  }

  @Test("lotteries that take long keep nobody from signing in, and a third one is told to wait (3.3b)")
  func lotteries() async throws {
    try await Website.open { site in
      let house = site.web
      let form = try await site.get("/sign-in")
      let released = Flag()
      try await withThrowingTaskGroup(of: Bool.self) { group in
        defer { released.set() }
        for _ in 0..<3 {
          group.addTask {
            do {
              try await house.lottery { while !released.isSet { usleep(2_000) } }
              return true
            } catch StorageError.busy { return false }
          }
        }
        // One is computed, one waits, and the one that came on top hears so at once.
        #expect(try await group.next() == false)
        let answer = try await site.send("/sign-in", ["login": "clerk", "password": Website.password], after: form)
        #expect(answer.status == .seeOther)
        released.set()
        for try await found in group { #expect(found) }
      }
    }
  }

  @Test("signing in opens the workbench, a wrong password does not, signing out closes it")
  func signIn() async throws {
    try await Website.open { site in
      let form = try await site.get("/sign-in?back=/work/ledger")
      let wrong = try await site.send("/sign-in", ["login": "clerk", "password": "wrong"], after: form)
      #expect(wrong.status == .unprocessableContent && wrong.headers[values: .setCookie].allSatisfy { !$0.hasPrefix("yishi=") })
      let fields = ["login": "clerk", "password": Website.password, "back": "//evil.example"]
      let right = try await site.send("/sign-in", fields, after: form)
      #expect(right.status == .seeOther && right.headers[.location] == "/work", "never on to another site")
      let cookie = known(right.headers[values: .setCookie].first { $0.hasPrefix("yishi=") })
      #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
      let work = try await site.get("/work", [.cookie: right.cookies])
      #expect(work.status == .ok && work.text.contains("王文书"))
      #expect(work.headers[.cacheControl] == "private, no-store")
      _ = try await site.send("/sign-out", [:], after: work, also: right.cookies)
      #expect(try await site.get("/work", [.cookie: right.cookies]).status == .seeOther)
    }
  }

  @Test("what only an administrator may do is refused to the clerk, saying who may")
  func forbidden() async throws {
    try await Website.open { site in
      let form = try await site.get("/sign-in")
      let session = try await site.send("/sign-in", ["login": "clerk", "password": Website.password], after: form).cookies
      let answer = try await site.get("/work/accounts", [.cookie: session])
      #expect(answer.status == .forbidden && answer.text.contains("这一步由系统管理员办理"))
    }
  }

  @Test("an account for a place that does not exist is refused, and nothing typed is lost", arguments: ["123", "220104001999", "永安街道"])
  func unknownPlace(_ code: String) async throws {
    try await Website.open { site in
      let session = try await site.root()
      let page = try await site.get("/work/accounts", [.cookie: session])
      let fields = ["login": "new", "name": "李文书", "password": Website.password, "area": code, "clerk": "yes"]
      let refused = try await site.send("/work/accounts", fields, after: page, also: session)
      #expect(refused.status == .unprocessableContent && refused.text.contains("没有区划代码为“\(code)”的地方"))
      #expect(refused.text.contains("value=\"李文书\""))
      let taken = try await site.send("/work/accounts", fields.merging(["area": "\(Website.area)"]) { $1 }, after: page, also: session)
      #expect(taken.status == .seeOther)
    }
  }

  @Test("the log's name of a path tells of nobody")
  func logging() {
    #expect(RouteName.of("/m/05a3k3580gr0h/sign-in") == "/m/:id/sign-in")
    #expect(RouteName.of("/s/220104001003/2026-0001-5") == "/s/:id/:id")
    #expect(RouteName.of("/") == "")
  }
}
