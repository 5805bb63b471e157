import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import NIOCore
import Storage
import Testing
import Wording

@testable import Web

@Suite("Methods · an address says what it takes, and HEAD is GET without a body")
struct MethodsTests {
  /// Something that fits a pattern, if it is there or not.
  static func path(_ pattern: String) -> String {
    let parts = pattern.split(separator: "/").map { part -> String in
      switch part {
      case ":area": Website.area.description
      case ":slip": "2026-0001-5"
      case ":name", ":size", ":chapter", ":token", ":code": "elder"
      case "**": "0/000"
      default: part.hasPrefix(":") ? ID<Matter>(rawValue: 1).description : String(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// What a page may differ in from one answer to the next.
  private static func settled(_ fields: HTTPFields) -> [String] {
    fields.filter { $0.name != .setCookie && $0.name != .transferEncoding }.map { "\($0.name): \($0.value)" }.sorted()
  }

  @Test("HEAD has the status and the headers of GET and nothing behind them, on every page, for strangers and for those at work")
  func head() async throws {
    try await Website.open { site in
      let pages = site.web.routes.all.filter { $0.method == .get }.map(\.pattern)
      #expect(pages.count > 80 && pages.contains("/health") && pages.contains("/"))
      let session = try await site.session(of: "clerk")
      for cookie in [nil, session] {
        let asked: HTTPFields = cookie.map { [.cookie: $0 + "; form=secret"] } ?? [.cookie: "form=secret"]
        for pattern in pages where pattern != "/live/:area" {
          let path = Self.path(pattern)
          let whole = try await site.get(path, asked)
          let head = try await site.ask(.head, path, asked, body: "")
          #expect(head.status == whole.status && head.text.isEmpty, "\(path)")
          #expect(Self.settled(head.headers) == Self.settled(whole.headers), "\(path)")
          #expect(whole.status != .methodNotAllowed && whole.status.kind != .serverError || path == "/ready", "\(path)")
        }
      }
      let live = try await site.ask(.head, "/live/\(Website.area)", [.cookie: session], body: "")
      #expect(live.status == .ok && live.text.isEmpty && live.headers[.transferEncoding] == "chunked")
      #expect(live.headers[.contentType] == "text/event-stream" && live.headers[.contentLength] == nil)
      #expect(site.web.live.areas.isEmpty, "nobody listens after it")
    }
  }

  @Test("a public page in memory, an asset and a probe tell by HEAD how long they are")
  func lengths() async throws {
    try await Website.open { site in
      for path in ["/c/\(Website.area)", "/asset/" + site.web.assets.style, "/health", "/help"] {
        let whole = try await site.get(path)
        for _ in 0..<2 {
          let head = try await site.ask(.head, path, [:], body: "")
          #expect(head.status == .ok && head.text.isEmpty && head.headers[.contentLength] == String(whole.text.utf8.count), "\(path)")
          #expect(head.headers[.eTag] == whole.headers[.eTag])
        }
      }
      let tag = known(try await site.get("/c/\(Website.area)").headers[.eTag])
      #expect(try await site.ask(.head, "/c/\(Website.area)", [.ifNoneMatch: tag], body: "").status == .notModified)
    }
  }

  private static let others: [HTTPRequest.Method] = [.options, .put, .delete, .patch, .trace, known(HTTPRequest.Method("PROPFIND"))]

  @Test("any other method is refused at every address unread, saying which it takes", arguments: others)
  func refused(_ method: HTTPRequest.Method) async throws {
    try await Website.open { site in
      let list = site.web.routes
      for pattern in Set(list.all.map(\.pattern)) {
        let watched = Watched("text=x")
        let answer = try await site.respond(method, Self.path(pattern), [.origin: "http://localhost"], sending: watched.body)
        #expect(answer.status == .methodNotAllowed && answer.headers[.allow] == list.allowed(at: pattern), "\(pattern)")
        #expect(!watched.isRead)
      }
      #expect(try await site.ask(method, "/nowhere", [:], body: "").status == .notFound)
    }
  }

  @Test("a page takes no form, an address of forms has no page, and each says so in words and leads on")
  func crossed() async throws {
    try await Website.open { site in
      let list = site.web.routes
      var (pages, forms) = (0, 0)
      for pattern in Set(list.all.map(\.pattern)) {
        let path = Self.path(pattern)
        if list.takes(.post, at: pattern) == false {
          let watched = Watched("text=x")
          let answer = try await site.respond(.post, path, [.origin: "http://localhost"], sending: watched.body)
          #expect(answer.status == .methodNotAllowed && answer.headers[.allow] == "GET, HEAD" && !watched.isRead, "\(path)")
          pages += 1
        }
        if list.takes(.get, at: pattern) == false {
          let answer = try await site.get(path)
          #expect(answer.status == .methodNotAllowed && answer.headers[.allow] == "POST", "\(path)")
          #expect(answer.text.contains("这个地址不能这样打开") && answer.text.contains("回首页"))
          forms += 1
        }
      }
      #expect(pages > 40 && forms > 40)
      #expect(try await site.get("/nowhere").status == .notFound)
      #expect(try await site.ask(.post, "/nowhere", [.origin: "http://localhost"], body: "").status == .notFound)
    }
  }
}

@Suite("Whereabouts · links of the shell come back to a page that can be asked for")
struct WhereaboutsTests {
  @Test("every path leads to its address, and every form to the page that shows it; what is nobody's leads nowhere")
  func pages() async throws {
    try await Website.open { site in
      let list = site.web.routes
      for entry in list.all {
        let path = MethodsTests.path(entry.pattern)
        #expect(list.pattern(of: path) == entry.pattern, "\(path)")
        let page = known(list.page(at: path))
        #expect(list.pattern(of: page.path) == entry.address.page && list.takes(.get, at: entry.address.page) == true, "\(path)")
        #expect((page.path == path) == (list.takes(.get, at: entry.pattern) == true), "\(path)")
      }
      #expect(list.page(at: "/work/ledger/7/sort")?.path == "/work/ledger/7")
      #expect(list.page(at: "/work/matters/7/decide")?.path == "/work/matters/7/meeting")
      #expect(list.page(at: "/s/\(Website.area)/2026-0001-5/rate")?.path == "/s/\(Website.area)/2026-0001-5")
      #expect(list.page(at: "/sign-out") == Route.home())
      #expect(list.page(at: "/d/secret/add")?.isSecret == true && list.page(at: "/work/ledger/7/sort")?.isSecret == false)
      for path in ["/nowhere", "/work/nowhere", "/work/ledger/7/sort/8", "/work/matters/7/", "/record/tile"] {
        #expect(list.page(at: path)?.path == (path.hasSuffix("7/") ? path : nil), "\(path)")
      }
    }
  }

  @Test("whoever opens in a browser what only takes a form is led to the page that shows it, in their language; a program hears 405")
  func openedByHand() async throws {
    try await Website.open { site in
      let list = site.web.routes
      let browser: HTTPFields = [.accept: "text/html,application/xhtml+xml,*/*;q=0.8"]
      var forms = 0
      for pattern in Set(list.all.map(\.pattern)) where list.takes(.get, at: pattern) == false {
        let path = MethodsTests.path(pattern)
        let page = known(list.page(at: path)).path
        for language in ["", "/en"] {
          let led = try await site.get(language + path + "?area=1", browser)
          #expect(led.status == .seeOther && led.headers[.location] == "\(language)\(page)?area=1", "\(path)")
        }
        let asked = try await site.get(path, [.accept: "application/json"])
        #expect(asked.status == .methodNotAllowed && asked.headers[.allow] == "POST", "\(path)")
        forms += 1
      }
      #expect(forms > 40)
      let page = try await site.ask(.post, "/help", browser + [.origin: "http://localhost"], body: "")
      #expect(page.status == .methodNotAllowed, "a page that takes no form leads nowhere by itself")
    }
  }

  @Test("whoever signed in on the way to a form's address comes to the page that shows the form")
  func afterSigningIn() async throws {
    try await Website.open { site in
      for (back, page) in [
        ("/work/ledger/new", "/work/ledger/new"), ("/work/committee/term", "/work/committee"),
        ("/work/meetings/join", "/work/meetings/new"),
        ("/en/work/ledger?q=a", "/work/ledger?q=a"), ("/sign-out", "/work"), ("/nowhere", "/work"), ("//evil.example", "/work"),
      ] {
        let signed = try await site.send(
          "/sign-in", ["login": "clerk", "password": Website.password, "back": back], after: try await site.get("/sign-in"))
        #expect(signed.status == .seeOther && signed.headers[.location] == page, "\(back)")
      }
    }
  }

  private func links(_ text: String) -> [String] {
    text.split(separator: "<a ").dropFirst().compactMap { piece in
      piece.firstRange(of: "href=\"").map { String(piece[$0.upperBound...].prefix { $0 != "\"" }).replacing("&amp;", with: "&") }
    }
  }

  @Test("language, text size and sign-in keep path and query, written so that nothing of it is lost")
  func query() async throws {
    try await Website.open { site in
      let page = try await site.get("/c/\(Website.area)/matters?before=1&q=%E8%B7%AF%20a%26b")
      let found = links(page.text)
      let encoded = "before%3D1%26q%3D%25E8%25B7%25AF%2520a%2526b"
      #expect(found.contains("/en/c/\(Website.area)/matters?before=1&q=%E8%B7%AF%20a%26b"))
      #expect(found.contains("/size/elder?back=/c/\(Website.area)/matters%3F\(encoded)"))
      #expect(found.contains("/sign-in?back=/c/\(Website.area)/matters%3F\(encoded)"))
      let back = try await site.get("/size/elder?back=/c/\(Website.area)/matters%3F\(encoded)")
      #expect(back.headers[.location] == "/c/\(Website.area)/matters?before=1&q=%E8%B7%AF%20a%26b")
      let signIn = try await site.get("/sign-in?back=/work/ledger%3Fq%3Da")
      #expect(signIn.hidden("back") == "/work/ledger?q=a")
      #expect(links(signIn.text).contains("/en/sign-in?back=/work/ledger%3Fq%3Da"))
      #expect(!links(signIn.text).contains { $0.hasPrefix("/sign-in") }, "no link leads away from what lies in the form")
    }
  }

  @Test("a refused form leads on to its own page, with what that needs, and not to where only forms go")
  func refused() async throws {
    try await Website.open { site in
      let page = try await site.get("/sign-in?back=/work/ledger")
      let refused = try await site.send("/sign-in", ["login": "x", "password": "x", "back": "/work/ledger"], after: page)
      #expect(refused.status == .unprocessableContent && refused.text.contains("formaction=\"/en/sign-in\" name=\"redraw\""))
      let fields = ["login": "clerk", "password": Website.password, "back": "/sign-out"]
      #expect(try await site.send("/sign-in", fields, after: page).headers[.location] == "/work", "not to where only forms go")
    }
  }

  @Test("where somebody writes, another language or text size takes along what was typed, and nothing is sent by it")
  func redrawing() async throws {
    try await Website.open { site in
      let path = "/c/\(Website.area)/say"
      let page = try await site.get(path)
      #expect(page.text.contains("formaction=\"/en\(path)\" name=\"redraw\" value=\"en\" lang=\"en\""))
      #expect(page.text.contains("formaction=\"\(path)\" name=\"redraw\" value=\"elder\""))
      let first = known(page.text.firstRange(of: "<button"))
      #expect(
        page.text[first.lowerBound...].hasPrefix("<button class=\"skip usual\" form=\"form-f\""), "Enter sends the form, nothing else")
      let typed = ["text": "楼道灯<b>", "place": "3号楼", "kind": "residentUnits"]
      let english = try await site.send("/en" + path, typed.merging(["redraw": "en"]) { $1 }, after: page)
      #expect(english.status == .ok && english.text.contains("<html lang=\"en\"") && english.text.contains("楼道灯&lt;b&gt;"))
      #expect(english.text.contains("value=\"3号楼\"") && english.text.contains("value=\"residentUnits\" selected"))
      let large = try await site.send(path, typed.merging(["redraw": "elder"]) { $1 }, after: page)
      #expect(large.status == .ok && large.text.contains("data-size=\"elder\"") && large.text.contains("楼道灯&lt;b&gt;"))
      #expect(large.headers[values: .setCookie].contains { $0.hasPrefix("size=elder") })
      let count = try await site.institution.read { try $0.tx.first("SELECT count(*) FROM opinion")?.int(0) ?? 0 }
      #expect(count == 0)
      let elsewhere = try await site.get("/c/\(Website.area)")
      #expect(!elsewhere.text.contains("redraw"), "links where nobody writes")
    }
  }

  @Test("no link leads to another site, and none copies a proof or somebody's secret address")
  func safe() async throws {
    try await Website.open { site in
      for path in ["//evil.example/x", "/en//evil.example/x", "/\\evil.example", "//evil.example?once=1&csrf=2"] {
        for link in links(try await site.get(path).text) where link != "#main" {
          #expect(link.hasPrefix("/") && !link.hasPrefix("//") && !link.hasPrefix("/\\") && !link.contains("csrf"), "\(path): \(link)")
        }
      }
      let owner = try await site.get("/o/abcdefghijkl")
      #expect(links(owner.text).contains("/sign-in") && !owner.text.contains("sign-in?back"))
      #expect(links(owner.text).contains("/size/elder?back=/o/abcdefghijkl"), "back to where it came from")
    }
  }
}
