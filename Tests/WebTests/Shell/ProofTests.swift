import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Secrets
import Storage
import Testing

@testable import Web

@Suite("凭证 · a form proves where it comes from and whose page it stood on")
struct ProofTests {
  private static let say = "/c/\(Website.area)/say"
  private static let said = ["text": "楼道灯", "kind": "registeredResidents"]

  /// A browser: one secret for its forms, and whoever is signed in.
  private struct Browser {
    let site: Website
    var session = ""

    var cookies: String { session.isEmpty ? "form=secret" : "form=secret; \(session)" }

    func open(_ path: String) async throws -> Answer { try await site.get(path, [.cookie: cookies]) }

    func send(_ path: String, _ fields: [String: String], after page: Answer, _ headers: HTTPFields = [.origin: "http://localhost"])
      async throws -> Answer
    {
      var headers = headers
      headers[.cookie] = cookies
      headers[.contentType] = "application/x-www-form-urlencoded"
      let body = Website.body(fields, after: page)
      headers[.contentLength] = String(body.utf8.count)
      return try await site.ask(.post, path, headers, body: body)
    }

    /// Signs in as somebody, in this or another tab.
    mutating func signIn(_ login: String) async throws {
      let page = try await open("/sign-in")
      let answer = try await send("/sign-in", ["login": login, "password": Website.password], after: page)
      session = known(answer.headers[values: .setCookie].first { $0.hasPrefix("yishi=") }.map { String($0.prefix { $0 != ";" }) })
    }
  }

  /// A website with a second clerk.
  private func withTwo(_ body: (Website, Browser) async throws -> Void) async throws {
    try await Website.open { site in
      let hash = try PasswordHash.make(Website.password)
      try await site.institution.perform(
        CreateAccount(login: "other", name: "李文书", passwordHash: hash, area: Website.area, isClerk: true), by: Website.administrator)
      try await body(site, Browser(site: site))
    }
  }

  private func opinions(_ site: Website) async throws -> Int {
    try await site.institution.read { try $0.tx.first("SELECT count(*) FROM opinion")?.int(0) ?? 0 }
  }

  @Test("with a right proof an old engine's form is taken that says nothing of where it comes from; a foreign one is refused")
  func origins() async throws {
    try await withTwo { site, browser in
      let page = try await browser.open(Self.say)
      let foreign: [HTTPFields] = [
        [.origin: "https://evil.example"], [.secFetchSite: "cross-site"], [.secFetchSite: "same-site"],
        [.referer: "https://evil.example/localhost"], [.origin: "http://localhost.evil.example"],
      ]
      for headers in foreign {
        let refused = try await browser.send(Self.say, Self.said, after: page, headers)
        #expect(refused.status == .forbidden && refused.headers[.connection] == "close", "\(headers)")
      }
      #expect(try await opinions(site) == 0)
      let ours: [HTTPFields] = [
        [:], [.origin: "http://localhost"], [.secFetchSite: "same-origin"], [.secFetchSite: "none"], [.referer: "http://localhost/c"],
      ]
      for headers in ours {
        let taken = try await browser.send(Self.say, Self.said, after: try await browser.open(Self.say), headers)
        #expect(taken.status == .seeOther, "\(headers)")
      }
      #expect(try await opinions(site) == ours.count)
    }
  }

  @Test("a page whose browser lost its secret, or another browser's page, comes back with what was typed and a fresh proof")
  func stale() async throws {
    try await withTwo { site, browser in
      let page = try await site.get(Self.say, [.cookie: "form=another"])
      for fields in [["text": "楼道灯<b>"], ["text": "楼道灯<b>", "csrf": ""], ["text": "楼道灯<b>", "csrf": "x", "by": "y"]] {
        let back = try await browser.send(Self.say, fields, after: page)
        #expect(back.status == .forbidden && back.text.contains("页面已过期，请再按一次"))
        #expect(back.text.contains("楼道灯&lt;b&gt;"), "what was typed stands there")
        #expect(try await opinions(site) == 0, "nothing is done")
        #expect(back.hidden("csrf") != page.hidden("csrf"))
      }
      let back = try await site.ask(
        .post, Self.say, [.contentType: "application/x-www-form-urlencoded"], body: Website.body(Self.said, after: page))
      #expect(back.status == .forbidden && back.cookies.hasPrefix("form="), "a browser without a secret gets one")
      let again = try await site.send(Self.say, Self.said, after: back)
      #expect(again.status == .seeOther)
      #expect(try await opinions(site) == 1)
    }
  }

  @Test("a form opened by one account is not taken as another's without asking")
  func otherAccount() async throws {
    try await withTwo { site, start in
      var browser = start
      try await browser.signIn("clerk")
      let page = try await browser.open(Self.say)
      try await browser.signIn("other")
      let asked = try await browser.send(Self.say, Self.said, after: page)
      #expect(asked.status == .conflict && asked.text.contains("用另一个账号打开的，现在登录的是李文书"))
      #expect(asked.text.contains("楼道灯"))
      #expect(try await opinions(site) == 0)
      #expect(try await browser.send(Self.say, Self.said, after: asked).status == .seeOther, "asked and sent once more")
      #expect(try await opinions(site) == 1)
    }
  }

  @Test("somebody who signed in or out since the page was opened is told so, and asked")
  func signedInMeanwhile() async throws {
    try await withTwo { site, start in
      var browser = start
      let before = try await browser.open(Self.say)
      try await browser.signIn("clerk")
      let asked = try await browser.send(Self.say, Self.said, after: before)
      #expect(asked.status == .conflict && asked.text.contains("没有登录时打开的，现在登录的是王文书"))
      let during = try await browser.open(Self.say)
      browser.session = ""
      let alone = try await browser.send(Self.say, Self.said, after: during)
      #expect(alone.status == .conflict && alone.text.contains("现在没有人登录"))
      #expect(try await opinions(site) == 0)
    }
  }

  @Test("the same account's page holds after it signed in again")
  func signedInAgain() async throws {
    try await withTwo { site, start in
      var browser = start
      try await browser.signIn("clerk")
      let page = try await browser.open(Self.say)
      let first = browser.session
      try await browser.signIn("clerk")
      #expect(browser.session != first)
      #expect(try await browser.send(Self.say, Self.said, after: page).status == .seeOther)
    }
  }

  @Test("signing in says itself who acts; the page of one account signs no other out without asking")
  func signingInAndOut() async throws {
    try await withTwo { site, start in
      var browser = start
      let signIn = try await browser.open("/sign-in")
      try await browser.signIn("clerk")
      let page = try await browser.open("/work/password")
      let fields = ["login": "other", "password": Website.password]
      let taken = try await browser.send("/sign-in", fields, after: signIn)
      #expect(taken.status == .seeOther, "opened by nobody, sent while the clerk is signed in")
      #expect(try await browser.send("/sign-in", fields.merging(["csrf": "x"]) { $1 }, after: signIn).status == .forbidden)
      try await browser.signIn("other")
      let asked = try await browser.send("/sign-out", [:], after: page)
      #expect(asked.status == .conflict && asked.text.contains("现在登录的是李文书"))
      #expect(try await browser.open("/work").status == .ok, "still signed in")
      let left = try await browser.send("/sign-out", [:], after: asked)
      #expect(left.status == .seeOther && left.headers[.location] == "/")
      #expect(try await browser.open("/work").status == .seeOther)
      let again = try await browser.send("/sign-out", [:], after: asked)
      #expect(again.status == .seeOther && again.headers[.location] == "/", "nobody is left to sign out")
    }
  }

  @Test("a form that stands nowhere again is refused whole: no draft of one account is kept for another")
  func withoutPage() async throws {
    try await withTwo { site, start in
      var browser = start
      try await browser.signIn("clerk")
      let page = try await browser.open("/work/password")
      let draft = ["draft": "/work/ledger/new", "text": "楼道灯"]
      #expect(try await browser.send("/work/draft", draft, after: page).status == .noContent)
      try await browser.signIn("other")
      let refused = try await browser.send("/work/draft", draft, after: page)
      #expect(refused.status == .conflict && refused.text.contains("登录的账号换了"))
      let token = String(browser.session.dropFirst("yishi=".count))
      let other = known(try await site.web.accounts.resolve(token))
      #expect(try await site.web.accounts.drafts(of: other).isEmpty)
      #expect(try await browser.send("/work/draft", draft.merging(["csrf": ""]) { $1 }, after: page).status == .forbidden)
    }
  }

  @Test("what a page says of the account tells nobody who it is, and another browser's is another")
  func opaque() {
    func fields(_ secret: String, _ account: Int64?) -> String {
      String(decoding: Proof(FormToken(secret), of: account.map { ID(rawValue: $0) }).fields.bytes, as: UTF8.self)
    }
    #expect(fields("a", 7) == fields("a", 7))
    #expect(Set([fields("a", 7), fields("b", 7), fields("a", 8), fields("a", nil), fields("b", nil)]).count == 5)
    #expect(!fields("a", 7).contains(ID<Account>(rawValue: 7).description))
  }
}

@Suite("Expired · what was typed after the session ended is kept until its account signed in again")
struct ExpiredTests {
  private static let form = "/work/ledger/new"

  private struct Ended {
    let site: Website
    let page: Answer
    let session: String
    let member: Member

    func send(_ path: String, _ fields: [String: String], _ headers: HTTPFields = [:]) async throws -> (answer: Response, isRead: Bool) {
      let watched = Watched(Website.body(fields, after: page))
      var headers: HTTPFields = headers + [.contentType: "application/x-www-form-urlencoded"]
      headers[.origin] = "http://localhost"
      if headers[.cookie] == nil { headers[.cookie] = "form=secret; \(session)" }
      if headers[.contentLength] == nil { headers[.contentLength] = String(Website.body(fields, after: page).utf8.count) }
      let answer = try await site.respond(.post, path, headers, sending: watched.body)
      return (answer, watched.isRead)
    }

    func drafts() async throws -> [String: [String: [String]]] {
      try await site.web.accounts.drafts(of: member).compactMapValues { site.web.accounts.open($0)?.fields }
    }
  }

  private func whenEnded(_ body: (Ended) async throws -> Void) async throws {
    try await Website.open { site in
      let session = known(
        try await site.session(of: "clerk").split(separator: "; ").map(String.init).first { $0.hasPrefix("yishi=") })
      let page = try await site.get("/work/password", [.cookie: "form=secret; \(session)"])
      let member = known(try await site.web.accounts.resolve(String(session.dropFirst("yishi=".count))))
      try await site.institution.database.write { tx in _ = try tx.execute("UPDATE session SET seen_at = 0") }
      try await body(Ended(site: site, page: page, session: session, member: member))
    }
  }

  @Test("a small form with the right proof is kept as its account's draft, and signing in leads back to its page")
  func kept() async throws {
    try await whenEnded { ended in
      let (answer, isRead) = try await ended.send(Self.form, ["text": "楼道灯", "place": "3号楼"])
      #expect(answer.status == .seeOther && answer.headers[.location] == "/sign-in?back=\(Self.form)&kept=1" && isRead)
      #expect(try await ended.drafts() == [Self.form: ["text": ["楼道灯"], "place": ["3号楼"]]])
      let other = try await ended.send(
        "/work/matters/0000000000001/decide", ["text": "同意", "draft": "/work/matters/0000000000001/decide 7"])
      #expect(other.answer.headers[.location] == "/sign-in?back=/work/matters/0000000000001/meeting&kept=1")
      #expect(try await ended.drafts()["/work/matters/0000000000001/decide 7"]?["text"] == ["同意"])
    }
  }

  @Test("no password is kept")
  func passwords() async throws {
    try await whenEnded { ended in
      let (answer, _) = try await ended.send("/work/password", ["password": "a-secret-word", "again": "a-secret-word"])
      #expect(answer.headers[.location] == "/sign-in?back=/work/password")
      #expect(try await ended.drafts().values.allSatisfy(\.isEmpty))
    }
  }

  @Test(
    "no draft is kept without the proof, and nothing is read that is large or not the account's to send")
  func refused() async throws {
    try await whenEnded { ended in
      let typed = ["text": "楼道灯"]
      let unproven = try await ended.send(Self.form, typed.merging(["csrf": "x", "by": "y"]) { $1 })
      #expect(unproven.answer.status == .forbidden && unproven.isRead, "asked, and kept in the page until then")
      let long = try await ended.send(Self.form, typed, [.contentLength: String(Reception.written + 1)])
      #expect(long.answer.status == .forbidden && !long.isRead, "told that it is not kept")
      let other = try await ended.send("/work/calendar", typed)
      #expect(other.answer.headers[.location] == "/sign-in?back=/work/calendar" && !other.isRead)
      #expect(try await ended.drafts().isEmpty)
    }
  }
}
