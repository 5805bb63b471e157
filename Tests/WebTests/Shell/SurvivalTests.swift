import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import NIOCore
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("寄存 · what was typed is there again, whatever happened to the page, its proof or its sender's session")
struct SurvivalTests {
  /// What a form is sent as.
  enum Kind: CaseIterable {
    case urlEncoded, inParts
  }

  /// What happened between a page and the form that is sent from it.
  enum Event: CaseIterable {
    case anotherSecret, noCookies, hiddenOrigin, noOwner, anotherOwner, sessionDeleted, sessionUnknown, sessionEnded
    case sessionDeletedAndHidden, sessionEndedUnproven

    /// True for what can only happen to somebody signed in.
    var needsSession: Bool {
      switch self {
      case .anotherSecret, .noCookies, .hiddenOrigin, .noOwner: false
      default: true
      }
    }
  }

  private static let text = "楼道灯<b>不亮"
  private static let shown = "楼道灯&lt;b&gt;不亮"
  private static let say = "/c/\(Website.area)/say"
  private static let take = "/work/ledger/new"

  /// A browser with its cookies.
  private struct Browser {
    let site: Website
    var cookies: [String: String] = [:]

    var line: String { cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }

    mutating func take(_ answer: Answer) {
      for line in answer.headers[values: .setCookie] {
        let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
        if pair.count == 2 { cookies[String(pair[0])] = String(pair[1]) }
      }
    }

    mutating func open(_ path: String) async throws -> Answer {
      let answer = try await site.get(path, line.isEmpty ? [:] : [.cookie: line])
      take(answer)
      return answer
    }

    mutating func send(_ path: String, _ fields: [String: String], as kind: Kind = .urlEncoded, _ headers: HTTPFields = [:]) async throws
      -> Answer
    {
      let bytes: [UInt8]
      var headers = headers
      if headers[.origin] == nil { headers[.origin] = "http://localhost" }
      if !line.isEmpty { headers[.cookie] = line }
      switch kind {
      case .urlEncoded:
        headers[.contentType] = "application/x-www-form-urlencoded"
        let pairs = fields.map { name, value in "\(name)=\(value.utf8.map { Percent.encoded(byte: $0) }.joined())" }
        bytes = Array(pairs.joined(separator: "&").utf8)
      case .inParts:
        headers[.contentType] = "multipart/form-data; boundary=cut"
        let parts = fields.map { "--cut\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n" }
        bytes = Array((parts.joined() + "--cut--\r\n").utf8)
      }
      headers[.contentLength] = String(bytes.count)
      let answer = try await site.ask(.post, path, headers, sending: RequestBody(buffer: ByteBuffer(bytes: bytes)))
      take(answer)
      return answer
    }

    /// Signs in on a page, wherever it came from.
    mutating func signIn(_ login: String, on page: Answer) async throws -> Answer {
      let names = ["csrf", "by", "once", "back", "deposit"]
      var fields = Dictionary(uniqueKeysWithValues: names.map { ($0, page.hidden($0)) })
      (fields["login"], fields["password"]) = (login, Website.password)
      let answer = try await send("/sign-in", fields)
      #expect(cookies["yishi"] != nil)
      return answer
    }

    /// What is seen after a form: its answer, and where that leads once its account signed in.
    mutating func follow(_ answer: Answer, as login: String) async throws -> Answer {
      var page = answer
      if let where_ = answer.headers[.location], where_.hasPrefix("/sign-in") { page = try await open(where_) }
      guard page.text.contains("name=\"password\"") else { return page }
      let signed = try await signIn(login, on: page)
      // Whoever is told something first is led nowhere.
      guard let location = signed.headers[.location] else { return signed }
      return try await open(location)
    }
  }

  private func opinions(_ site: Website) async throws -> Int {
    try await site.institution.read { try $0.tx.first("SELECT count(*) FROM opinion")?.int(0) ?? 0 }
  }

  private func withTwo(_ body: (Website) async throws -> Void) async throws {
    try await Website.open { site in
      let hash = try PasswordHash.make(Website.password)
      try await site.institution.perform(
        CreateAccount(login: "other", name: "李文书", passwordHash: hash, area: Website.area, isClerk: true), by: Website.administrator)
      try await body(site)
    }
  }

  private func fields(of page: Answer) -> [String: String] {
    var fields = Dictionary(uniqueKeysWithValues: ["csrf", "by", "once", "draft"].map { ($0, page.hidden($0)) })
    (fields["text"], fields["kind"]) = (Self.text, "registeredResidents")
    (fields["channel"], fields["day"], fields["clock"]) = ("homeVisit", "2026-11-02", "08:30")
    return fields
  }

  /// Sends the form of a page after something happened.
  private func send(_ event: Event, _ browser: inout Browser, _ path: String, _ kind: Kind) async throws -> Answer {
    let page = try await browser.open(path)
    var (fields, headers) = (fields(of: page), HTTPFields())
    switch event {
    case .anotherSecret: browser.cookies["form"] = "another"
    case .noCookies: browser.cookies = [:]
    case .hiddenOrigin: headers[.origin] = "null"
    case .noOwner: fields["by"] = nil
    case .anotherOwner:
      var other = Browser(site: browser.site, cookies: browser.cookies)
      other.cookies["yishi"] = nil
      _ = try await other.signIn("other", on: try await other.open("/sign-in"))
      fields["by"] = try await other.open(path).hidden("by")
    case .sessionDeleted: browser.cookies["yishi"] = nil
    case .sessionUnknown: browser.cookies["yishi"] = "unknown"
    case .sessionDeletedAndHidden:
      browser.cookies["yishi"] = nil
      headers[.origin] = "null"
    case .sessionEnded, .sessionEndedUnproven:
      try await browser.site.institution.database.write { tx in _ = try tx.execute("UPDATE session SET seen_at = 0") }
      if event == .sessionEndedUnproven { fields["csrf"] = "x" }
    }
    return try await browser.send(path, fields, as: kind, headers)
  }

  @Test("of a form that everybody may send", arguments: Event.allCases.filter { !$0.needsSession }, Kind.allCases)
  func visitors(_ event: Event, _ kind: Kind) async throws {
    try await withTwo { site in
      var browser = Browser(site: site)
      let answer = try await send(event, &browser, Self.say, kind)
      #expect(answer.status == .forbidden && answer.text.contains(Self.shown) && answer.text.contains("再按一次"))
      #expect(try await opinions(site) == 0, "asked, and nothing is done")
      let headers: HTTPFields = event == .hiddenOrigin ? [.origin: "null"] : [:]
      let again = try await browser.send(Self.say, fields(of: answer), as: kind, headers)
      #expect(again.status == .seeOther, "whoever was asked is taken at their word")
      #expect(try await opinions(site) == 1)
    }
  }

  @Test("of a form of somebody signed in, who signs in again where they have to", arguments: Event.allCases, Kind.allCases)
  func members(_ event: Event, _ kind: Kind) async throws {
    try await withTwo { site in
      var browser = Browser(site: site)
      _ = try await browser.signIn("clerk", on: try await browser.open("/sign-in"))
      let answer = try await send(event, &browser, Self.take, kind)
      #expect(answer.status == .forbidden || answer.status == .seeOther && event == .sessionEnded)
      #expect(try await opinions(site) == 0, "nothing is done before somebody is asked")
      let page = try await browser.follow(answer, as: "clerk")
      #expect(page.text.contains(Self.shown), "\(page.status) \(page.headers)")
      let headers: HTTPFields = page.status == .forbidden && event == .hiddenOrigin ? [.origin: "null"] : [:]
      #expect(try await browser.send(Self.take, fields(of: page), as: kind, headers).status == .seeOther)
      #expect(try await opinions(site) == 1)
      #expect(try await !browser.open(Self.take).text.contains(Self.shown), "what was sent is no draft any more")
    }
  }

  /// The fields of a charter as full as can be, from its page.
  private func charter(of page: Answer, _ letter: String = "字", count: Int = TextLimit.long.rawValue) -> [String: String] {
    var fields = Dictionary(uniqueKeysWithValues: ["csrf", "by", "once", "draft", "version", "shown"].map { ($0, page.hidden($0)) })
    for name in ["rules", "duties", "plan"] { fields[name] = String(repeating: letter, count: count) }
    return fields
  }

  /// A browser in which somebody signed in who may adopt a charter, and its page.
  private func adopting(_ site: Website) async throws -> (Browser, Answer) {
    var browser = Browser(site: site)
    _ = try await browser.signIn("clerk", on: try await browser.open("/sign-in"))
    return (browser, try await browser.open(Route.charter().path))
  }

  @Test(
    "a charter as full as can be comes back whole, also of rare letters", arguments: [Event.sessionEnded, .sessionDeleted], Kind.allCases)
  func charters(_ event: Event, _ kind: Kind) async throws {
    for letter in ["字", "𰻞"] {
      try await Website.open { site in
        let (opened, page) = try await adopting(site)
        var browser = opened
        let fields = charter(of: page, letter)
        switch event {
        case .sessionDeleted: browser.cookies["yishi"] = nil
        default: try await site.institution.database.write { tx in _ = try tx.execute("UPDATE session SET seen_at = 0") }
        }
        let answer = try await browser.send(Route.charter().path, fields, as: kind)
        let back = try await browser.follow(answer, as: "clerk")
        for name in ["rules", "duties", "plan"] {
          // In parts, of somebody unknown no more than the beginning of a form lies in memory.
          let isBeyond = kind == .inParts && event == .sessionDeleted
          #expect(isBeyond || back.text.contains(">\(fields[name] ?? "-")</textarea>"), "\(name) \(answer.status) \(back.status)")
        }
      }
    }
  }

  @Test("what is too long to be kept is said, where somebody signs in", arguments: [Event.sessionEnded, .sessionDeleted])
  func tooLong(_ event: Event) async throws {
    try await Website.open { site in
      let words = site.web.words(in: .zhHans)
      // One is not read at all; the other is read, and is longer once it is written down.
      for (letter, count) in [("字", 80_000), ("\"", 100_000)] {
        let (opened, page) = try await adopting(site)
        var browser = opened
        if event == .sessionDeleted {
          browser.cookies["yishi"] = nil
        } else {
          try await site.institution.database.write { tx in _ = try tx.execute("UPDATE session SET seen_at = 0") }
        }
        let answer = try await browser.send(Route.charter().path, charter(of: page, letter, count: count))
        #expect(answer.status == .forbidden && answer.text.contains(words.commonNotKept) && !answer.text.contains(words.commonKept))
        #expect(answer.hidden("back") == Route.charter().path && answer.hidden("deposit").isEmpty)
      }
      let clerk = try await site.web.accounts.signIn("clerk", password: Website.password).member
      #expect(try await site.web.accounts.drafts(of: clerk).isEmpty)
    }
  }

  @Test("of an ended session no other site puts a draft into the account, whatever the browser says of where a form comes from")
  func planted() async throws {
    try await withTwo { site in
      var browser = Browser(site: site)
      _ = try await browser.signIn("clerk", on: try await browser.open("/sign-in"))
      let page = try await browser.open(Self.take)
      try await site.institution.database.write { tx in _ = try tx.execute("UPDATE session SET seen_at = 0") }
      let right = fields(of: page)
      let wrong = right.merging(["csrf": "x", "by": "y"]) { $1 }
      let words = site.web.words(in: .zhHans)
      let body = { (fields: [String: String]) in
        fields.map { "\($0)=\($1.utf8.map { Percent.encoded(byte: $0) }.joined())" }.joined(separator: "&")
      }
      func send(_ fields: [String: String], origin: String?) async throws -> Answer {
        let text = body(fields)
        var headers: HTTPFields = [
          .contentType: "application/x-www-form-urlencoded", .contentLength: "\(text.utf8.count)", .cookie: browser.line,
        ]
        headers[.origin] = origin
        return try await site.ask(.post, Self.take, headers, body: text)
      }
      for origin in [nil, "null"] as [String?] {
        let planted = try await send(wrong, origin: origin)
        #expect(planted.hidden("deposit").isEmpty && planted.text.contains(words.commonNotKept), "\(origin ?? "none")")
      }
      let stale = try await send(wrong, origin: "http://localhost")
      #expect(!stale.hidden("deposit").isEmpty, "our own page, grown stale")
      #expect(try await send(right, origin: nil).status == .seeOther, "a right proof needs no origin")
      let clerk = try await site.web.accounts.signIn("clerk", password: Website.password).member
      #expect(try await site.web.accounts.drafts(of: clerk).count == 1)
    }
  }

  @Test("a house that is busy, or a sender that is slow, is told as what it is")
  func busy() async throws {
    try await Website.open(receiving: .zero) { site in
      let known: HTTPFields = [
        .contentType: "application/x-www-form-urlencoded", .contentLength: "60", .cookie: "form=secret", .origin: "http://localhost",
      ]
      let answer = try await site.ask(.post, Self.take, known, body: "text=x&csrf=x&by=y&once=1")
      #expect(answer.status == .requestTimeout, "what broke off is no form: \(answer.status)")
    }
  }

  @Test("but nobody else who signs in there gets it", arguments: [Event.sessionDeleted, .sessionUnknown, .sessionEndedUnproven])
  func others(_ event: Event) async throws {
    try await withTwo { site in
      var browser = Browser(site: site)
      _ = try await browser.signIn("clerk", on: try await browser.open("/sign-in"))
      let answer = try await send(event, &browser, Self.take, .urlEncoded)
      #expect(answer.text.contains("写的内容已经存好") && !answer.text.contains(Self.shown) && !answer.text.contains(Self.text))
      let other = try await browser.follow(answer, as: "other")
      #expect(other.status == .ok && other.text.contains(site.web.words(in: .zhHans).signinUntaken) && !other.text.contains(Self.shown))
      #expect(other.text.contains("href=\"\(Self.take)\""))
      #expect(!other.text.contains("href=\"/sign-in") && other.text.contains("李文书 \(site.web.words(in: .zhHans).commonSignOut)</button>"))
      let left = try await browser.send(
        "/sign-out", Dictionary(uniqueKeysWithValues: ["csrf", "by", "once"].map { ($0, other.hidden($0)) }))
      #expect(left.status == .seeOther && left.headers[.location] == "/", "its bar signs out whoever it names")
      #expect(try await browser.follow(answer, as: "clerk").text.contains(Self.shown), "its own account does")
    }
  }

  @Test("a wrong password and another language on the way lose nothing; what was changed, or is a day old, is left")
  func deposits() async throws {
    try await withTwo { site in
      var browser = Browser(site: site)
      _ = try await browser.signIn("clerk", on: try await browser.open("/sign-in"))
      let page = try await send(.sessionDeleted, &browser, Self.take, .urlEncoded)
      let names = ["csrf", "by", "once", "back", "deposit"]
      var fields = Dictionary(uniqueKeysWithValues: names.map { ($0, page.hidden($0)) })
      #expect(fields["back"] == Self.take && page.text.contains("formaction=\"/ko/sign-in\""))
      let korean = try await browser.send("/ko/sign-in", fields.merging(["redraw": "ko"]) { $1 })
      #expect(korean.status == .ok && korean.hidden("deposit") == fields["deposit"])
      (fields["login"], fields["password"]) = ("clerk", "wrong")
      let wrong = try await browser.send("/sign-in", fields)
      #expect(wrong.status == .unprocessableContent && wrong.hidden("deposit") == fields["deposit"])
      let accounts = site.web.accounts
      let clerk = try await accounts.signIn("clerk", password: Website.password).member
      let sealed = try #require(fields["deposit"])
      for none in ["", "x", String(sealed.dropLast(4)), sealed.replacing(sealed.prefix(1), with: "_")] {
        #expect(try await !accounts.takeUp(none, for: clerk) { _ in true })
      }
      #expect(try await !accounts.takeUp(sealed, for: clerk) { _ in false })
      #expect(try await accounts.drafts(of: clerk).isEmpty)
      #expect(try await browser.follow(wrong, as: "clerk").text.contains(Self.shown))
    }
  }

  @Test("nothing is read of somebody unknown that no page of ours can have sent, that is large, or that a script asks for as a piece")
  func unread() async throws {
    try await Website.open { site in
      let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded", .contentLength: "60"]
      var (hidden, known) = (form, form)
      hidden[.origin] = "null"
      (known[.cookie], known[.origin]) = ("form=secret", "http://localhost")
      var (large, piece) = (known, known)
      (large[.contentLength], piece[.yishi]) = ("\(Reception.written + 1)", "draft")
      let cases: [HTTPFields] = [form, hidden, piece]
      for headers in cases {
        let watched = Watched("text=x&csrf=x&by=y&once=1")
        let answer = try await site.respond(.post, Self.take, headers, sending: watched.body)
        #expect(answer.status == .seeOther && answer.headers[.location] == "/sign-in?back=\(Self.take)" && !watched.isRead, "\(headers)")
      }
      // Of what is too large they are told so; what waits to be told to go on is not asked for.
      var waiting = known
      waiting[.contentLength] = "\(Reception.small + 1)"
      waiting[.expect] = "100-continue"
      for headers in [large, waiting] {
        let watched = Watched("text=x&csrf=x&by=y&once=1")
        let answer = try await site.respond(.post, Self.take, headers, sending: watched.body)
        #expect(answer.status == .forbidden && answer.headers[.connection] == "close" && !watched.isRead, "\(headers)")
      }
      // What is read and says nothing is sent to sign in like a link.
      for body in ["csrf=x&by=y&once=1&text=", "text=x"] {
        var sent = known
        sent[.contentLength] = String(body.utf8.count)
        let answer = try await site.ask(.post, Self.take, sent, body: body)
        #expect(answer.status == .seeOther && answer.headers[.location] == "/sign-in?back=\(Self.take)", "\(body)")
      }
    }
  }
}
