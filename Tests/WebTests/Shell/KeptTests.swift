import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import Storage
import Testing
import Wording

@testable import Web

@Suite("登录时说存好 · that what was typed is kept is said where it is so, and nowhere else")
struct KeptTests {
  private static let take = Route.takeOpinion().path
  private static let password = Route.password().path

  /// The pages of somebody whose session has ended since, and their cookies.
  private static func whenEnded(_ paths: [String], _ body: (Website, [Answer], String) async throws -> Void) async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      var pages: [Answer] = []
      for path in paths { pages.append(try await site.get(path, [.cookie: clerk])) }
      try await site.institution.database.write { tx in _ = try tx.execute("UPDATE session SET seen_at = 0") }
      try await body(site, pages, clerk)
    }
  }

  /// Sends a form as a browser does that says how much it sends.
  private static func send(_ path: String, _ fields: [String: String], after page: Answer, _ site: Website, _ cookies: String) async throws
    -> Answer
  {
    let body = Website.body(page.blanks(in: path).merging(fields) { $1 }, after: page)
    let headers: HTTPFields = [
      .origin: "http://localhost", .cookie: [page.cookies, cookies].filter { !$0.isEmpty }.joined(separator: "; "),
      .contentType: "application/x-www-form-urlencoded", .contentLength: String(body.utf8.count),
    ]
    return try await site.ask(.post, path, headers, body: body)
  }

  @Test("a form with something typed: the page on which its sender signs in says so until they did, and it is there again (3.5a)")
  func typed() async throws {
    try await Self.whenEnded([Self.take]) { site, pages, clerk in
      let words = site.web.words(in: .zhHans)
      let page = try #require(pages.first)
      let answer = try await Self.send(Self.take, ["text": "楼道灯不亮"], after: page, site, clerk)
      let to = try #require(answer.headers[.location])
      #expect(answer.status == .seeOther && to == "/sign-in?back=\(Self.take)&kept=1")
      let note = "<p class=\"due-note\" role=\"status\">\(words.commonKept)</p>"
      let signIn = try await site.get(to, [.cookie: clerk])
      #expect(signIn.text.contains(note) && !signIn.text.contains(words.commonNotKept) && signIn.hidden("kept") == "1")
      var fields = ["login": "clerk", "password": "wrong", "back": signIn.hidden("back"), "kept": signIn.hidden("kept")]
      let wrong = try await site.send("/sign-in", fields, after: signIn, also: clerk)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains(note) && wrong.hidden("kept") == "1")
      fields["password"] = Website.password
      let right = try await site.send("/sign-in", fields, after: wrong, also: clerk)
      #expect(right.status == .seeOther && right.headers[.location] == Self.take)
      #expect(try await site.get(Self.take, [.cookie: right.cookies]).text.contains(">楼道灯不亮</textarea>"))
    }
  }

  @Test("passwords are not kept, a form in which nothing stands is not either, and nobody is told that they are")
  func nothing() async throws {
    let cases = [
      (Self.password, ["password": "a-secret-word", "again": "a-secret-word"]), (Self.take, [:]), (Self.take, ["text": "", "day": ""]),
    ]
    try await Self.whenEnded(cases.map(\.0)) { site, pages, clerk in
      let words = site.web.words(in: .zhHans)
      for ((path, fields), page) in zip(cases, pages) {
        let answer = try await Self.send(path, fields.merging(["draft": path]) { $1 }, after: page, site, clerk)
        #expect(answer.status == .seeOther && answer.headers[.location] == "/sign-in?back=\(path)", "\(path) \(fields)")
        let signIn = try await site.get(try #require(answer.headers[.location]), [.cookie: clerk])
        #expect(!signIn.text.contains(words.commonKept) && !signIn.text.contains(words.commonNotKept))
        #expect(!signIn.text.contains("name=\"kept\""))
      }
      let member = try await site.web.accounts.signIn("clerk", password: Website.password).member
      #expect(try await site.web.accounts.drafts(of: member).isEmpty)
    }
  }

  /// Sends what a browser of ours sends, as it stands.
  private static func send(
    _ body: String, after page: Answer, _ site: Website, _ cookies: String, _ kind: String = "application/x-www-form-urlencoded"
  )
    async throws -> (answer: Answer, isRead: Bool)
  {
    let watched = Watched(body)
    return (try await site.ask(.post, take, headers(body, page, cookies, kind), sending: watched.body), watched.isRead)
  }

  private static func headers(_ body: String, _ page: Answer, _ cookies: String, _ kind: String) -> HTTPFields {
    [
      .origin: "http://localhost", .cookie: [page.cookies, cookies].filter { !$0.isEmpty }.joined(separator: "; "),
      .contentType: kind, .contentLength: String(body.utf8.count),
    ]
  }

  @Test("what cannot be read, and so cannot be kept, is told as lost", arguments: [true, false])
  func unreadable(_ isKnown: Bool) async throws {
    try await Self.whenEnded([Self.take]) { site, pages, clerk in
      let words = site.web.words(in: .zhHans)
      let page = try #require(pages.first)
      let cookies = isKnown ? clerk : ""
      let proof = Website.body(["draft": Self.take], after: page)
      let bodies = [proof + "&text=%E7%81", proof + String(repeating: "&a=", count: Form.most), proof + "&text=%zz"]
      for body in bodies {
        let (answer, isRead) = try await Self.send(body, after: page, site, cookies)
        #expect(answer.status == .forbidden && isRead && answer.text.contains(words.commonNotKept), "\(body.suffix(20))")
        #expect(!answer.text.contains(words.commonKept) && answer.hidden("back") == Self.take && answer.hidden("deposit").isEmpty)
      }
      let parts = try await Self.send("--b\r\n", after: page, site, cookies, "multipart/form-data; boundary=b")
      #expect(parts.answer.status == .forbidden && parts.answer.text.contains(words.commonNotKept))
      // A draft that a script sends along shows its answer to nobody.
      var headers = Self.headers(bodies[0], page, clerk, "application/x-www-form-urlencoded")
      headers[.yishi] = "draft"
      #expect(try await site.ask(.post, Self.take, headers, body: bodies[0]).status == .seeOther)
      let member = try await site.web.accounts.signIn("clerk", password: Website.password).member
      #expect(try await site.web.accounts.drafts(of: member).isEmpty)
      let right = try await Self.send(proof + "&text=%E7%81%AF", after: page, site, cookies).answer
      #expect(isKnown ? right.headers[.location]?.hasSuffix("&kept=1") == true : right.text.contains(words.commonKept))
    }
  }

  @Test("a form of nothing but ticked boxes is kept; the one identity that a page puts into it is nothing")
  func ticked() async throws {
    try await Self.whenEnded([Self.take]) { site, pages, clerk in
      let page = try #require(pages.first)
      let people = (1...100).map { ID<Elector>(rawValue: $0).description }
      let proof = Website.body(["draft": Self.take], after: page)
      let one = try await Self.send(proof + "&elector=\(people[0])", after: page, site, clerk).answer
      #expect(one.status == .seeOther && one.headers[.location] == "/sign-in?back=\(Self.take)")
      let all = try await Self.send(proof + people.map { "&elector=" + $0 }.joined(), after: page, site, clerk).answer
      #expect(all.status == .seeOther && all.headers[.location] == "/sign-in?back=\(Self.take)&kept=1")
      let member = try await site.web.accounts.signIn("clerk", password: Website.password).member
      let draft = try #require(try await site.web.accounts.drafts(of: member)[Self.take])
      #expect(site.web.accounts.open(draft)?.fields["elector"] == people)
    }
  }

  @Test("of one address a few big forms are read whose sender is unknown; more are told as lost unread, and small ones are kept still")
  func often() async throws {
    try await Self.whenEnded([Self.take]) { site, pages, clerk in
      let words = site.web.words(in: .zhHans)
      let page = try #require(pages.first)
      let proof = Website.body([:], after: page)
      let large = proof + "&text=" + String(repeating: "x", count: Reception.small)
      for number in 0..<10 {
        let (answer, isRead) = try await Self.send(large, after: page, site, "")
        #expect(isRead && answer.text.contains(words.commonKept) && !answer.hidden("deposit").isEmpty, "\(number)")
      }
      let watched = Watched(large)
      let over = try await site.respond(
        .post, Self.take, Self.headers(large, page, "", "application/x-www-form-urlencoded"), sending: watched.body)
      #expect(!watched.isRead && over.status == .forbidden && over.headers[.connection] == "close")
      let told = try await Self.send(large, after: page, site, "").answer
      #expect(told.text.contains(words.commonNotKept) && told.hidden("deposit").isEmpty)
      let small = try await Self.send(proof + "&text=x", after: page, site, "")
      #expect(small.isRead && small.answer.text.contains(words.commonKept))
      let known = try await Self.send(large, after: page, site, clerk)
      #expect(known.isRead && known.answer.headers[.location]?.hasSuffix("&kept=1") == true, "whose session ended is known")
    }
  }

  @Test("a link to sign in claims nothing, in any language; what is kept is told in all of them", arguments: Language.allCases)
  func links(_ language: Language) async throws {
    try await Website.open { site in
      let words = site.web.words(in: language)
      for (query, isTold) in [
        ("", false), ("?back=\(Self.take)", false), ("?back=\(Self.take)&kept=", false), ("?back=/work&kept=1", true),
      ] {
        let page = try await site.get(language.prefix + "/sign-in" + query)
        #expect(page.status == .ok && page.text.contains(words.commonKept) == isTold, "\(query)")
        let sent = try await site.send(
          language.prefix + "/sign-in", ["login": "clerk", "password": "wrong", "kept": page.hidden("kept")], after: page)
        #expect(sent.text.contains(words.commonKept) == isTold, "\(query)")
      }
    }
  }
}
