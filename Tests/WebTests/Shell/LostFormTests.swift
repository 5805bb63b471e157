import Deliberation
import HTTPTypes
import Institution
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("不在了的表格 · what was typed into a form that its page does not show any more can be copied, and nothing else of it is shown")
struct LostFormTests {
  private static let plan = Route.plan(Sitting.matter).path
  private static let statement = Route.recordStatement(Sitting.matter).path

  /// What a page shows at its end of a form that is not on it any more.
  private static func typed(_ page: Answer) -> String {
    guard let start = page.text.firstRange(of: "<section class=\"part\" id=\"typed\">")?.upperBound,
      let end = page.text[start...].firstRange(of: "</section></main>")?.lowerBound
    else { return "" }
    return String(page.text[start..<end])
  }

  /// True when a page leads there before anything else that it says.
  private static func leads(_ page: Answer, _ words: Words) -> Bool {
    guard let lead = page.text.firstRange(of: "<p class=\"due-note\"><a href=\"#typed\">\(words.formTypedBelow)</a></p>"),
      let title = page.text.firstRange(of: "<h1>")
    else { return false }
    return lead.upperBound <= title.lowerBound
  }

  private static func isSilent(_ page: Answer, _ words: Words) -> Bool {
    typed(page).isEmpty && !page.text.contains("#typed") && !page.text.contains("id=\"typed\"") && !page.text.contains(words.formTypedBelow)
  }

  private static func go(_ site: Website, to stage: Stage) async throws {
    try await site.institution.database.write { tx in
      _ = try tx.execute("UPDATE matter SET stage = \(stage) WHERE id = \(Sitting.matter)")
    }
  }

  private static let filled = [
    "day": "2026-11-12", "clock": "14:00", "place": "二楼<会议室>", "subject": "供热收费办法", "points": "是否分期\n何时开始", "form": "residentsCouncil",
    "host": "李主任", "recorder": "王文书", "households": "四十八", "people-registeredResidents": "张三",
  ]

  @Test("a step that somebody else did meanwhile: its page is no more, and every field is there with its label (3.5c)")
  func done() async throws {
    try await Sitting.open(at: .topic) { site, clerk in
      let words = site.web.words(in: .zhHans)
      let page = try await site.get(Self.plan, [.cookie: clerk])
      try await Self.go(site, to: .planned)
      let late = try await site.send(Self.plan, Self.filled, after: page, also: clerk)
      #expect(late.status == .conflict && late.text.contains("role=\"alert\"") && Self.leads(late, words))
      let typed = Self.typed(late)
      for (label, name, text) in [
        (PlanForm.place.label(words), "place", "<p>二楼&lt;会议室&gt;</p>"), (PlanForm.subject.label(words), "subject", "<p>供热收费办法</p>"),
        (PlanForm.points.label(words), "points", "<p>是否分期</p><p>何时开始</p>"), (PlanForm.households.label(words), "households", "<p>四十八</p>"),
      ] { #expect(typed.contains("<dt>\(label)</dt><dd><span id=\"f-\(name)\">\(text)</span></dd>"), "\(name)") }
      #expect(typed.contains("张三") && late.lost.isEmpty)
    }
  }

  @Test("a form that is still on its page shows there what was typed, and the page says nothing of it besides (3.5c)")
  func onPage() async throws {
    try await Sitting.open(at: .topic) { site, clerk in
      let words = site.web.words(in: .zhHans)
      let page = try await site.get(Self.plan, [.cookie: clerk])
      #expect(Self.isSilent(page, words))
      for (wrong, status) in [(["day": "前天"], HTTPResponse.Status.unprocessableContent), (["csrf": "stale"], .forbidden)] {
        let answer = try await site.send(Self.plan, Self.filled.merging(wrong) { $1 }, after: page, also: clerk)
        #expect(answer.status == status && Self.isSilent(answer, words), "\(wrong)")
        #expect(answer.text.contains("name=\"place\" type=\"text\" value=\"二楼&lt;会议室&gt;\""))
      }
    }
  }

  @Test("where nothing was typed there is nothing to copy, and no link leads to it (3.5e)")
  func nothing() async throws {
    try await Sitting.open(at: .meeting) { site, clerk in
      let words = site.web.words(in: .zhHans)
      let page = try await site.get(Route.meeting(Sitting.matter).path, [.cookie: clerk])
      try await Self.go(site, to: .deliberated)
      for wrong in [[:], ["csrf": "stale"]] {
        let close = try await site.send(Route.closeMeeting(Sitting.matter).path, wrong, after: page, also: clerk)
        #expect(close.status == .conflict && close.text.contains("role=\"alert\"") && Self.isSilent(close, words), "\(wrong)")
      }
      // The same page, and something typed.
      let fields = ["point": "\(Sitting.points[0])", "speaker": "\(Sitting.present)", "text": "太冷"]
      let said = try await site.send(Self.statement, fields, after: page, also: clerk)
      #expect(said.status == .conflict && Self.leads(said, words) && Self.typed(said).contains("<p>太冷</p>"))
    }
  }

  @Test("a form refused before anybody asked for its fields: what was typed is there, and no proof, version or identity (2.2a, 3.5e)")
  func unread() async throws {
    try await Sitting.open(at: .meeting) { site, clerk in
      let words = site.web.words(in: .zhHans)
      let page = try await site.get(Route.meeting(Sitting.matter).path, [.cookie: clerk])
      try await Self.go(site, to: .deliberated)
      let secrets = [
        "csrf": "stale-proof", "draft": "/work/other 7", "kept": "kept-name", "version": "version-text", "shown": "text mark",
        "deposit": "sealed-words", "point": "\(Sitting.points[0])", "speaker": "\(Sitting.present)", "password": "a-secret-word",
      ]
      let answer = try await site.send(
        Self.statement, secrets.merging(["text": "太冷<br>\n夜里更冷", "more": "另一句"]) { $1 }, after: page, also: clerk)
      #expect(answer.status == .conflict && Self.leads(answer, words))
      let typed = Self.typed(answer)
      #expect(typed.contains("<p>太冷&lt;br&gt;</p><p>夜里更冷</p>") && typed.contains("<p>另一句</p>"))
      for secret in Array(secrets.values) + [page.hidden("by"), page.hidden("once")] { #expect(!typed.contains(secret), "\(secret)") }
      #expect(typed.ranges(of: "<p>").count == 3, "\(typed)")
    }
  }

  @Test("a page that is not there, or not theirs: what was typed is, and of the page no more than its error page says (2.2a, 3.5e)")
  func notTheirs() async throws {
    try await Sitting.open(at: .topic) { site, clerk in
      let words = site.web.words(in: .zhHans)
      let area = known(AreaCode("220104001004"))
      let community = Community(area: area, name: "和平里社区", phone: "043100000001", address: "和平路1号", households: 9, groups: 1, fonds: "X002")
      try await site.institution.perform(
        CreateCommunity(community, initials: "hpl", aboveNames: [known(area.prefix(at: .township)): "永安街道"]), by: Website.administrator)
      let hash = try PasswordHash.make(Website.password)
      try await site.institution.perform(
        CreateAccount(login: "other", name: "李文书", passwordHash: hash, area: area, isClerk: true), by: Website.administrator)
      let other = try await site.session(of: "other")
      let none = Route.plan(ID<Matter>(rawValue: 1)).path
      for (path, cookies, wrong) in [
        (none, clerk, [:]), (none, clerk, ["csrf": "stale"]), (Self.plan, other, [:]), (Self.plan, other, ["csrf": "stale"]),
      ] {
        let page = try await site.get(Route.password().path, [.cookie: cookies])
        let told = try await site.get(path, [.cookie: cookies])
        let late = try await site.send(path, Self.filled.merging(wrong) { $1 }, after: page, also: cookies)
        #expect(late.status == told.status && [.notFound, .forbidden].contains(late.status), "\(path) \(late.status)")
        #expect(Self.leads(late, words) && Self.typed(late).contains("<p>供热收费办法</p>"), "\(path) \(wrong)")
        #expect(late.text.contains(late.status == .notFound ? words.commonErrorNotFound : words.commonErrorForbidden))
        for secret in ["议题<", words.formGone, words.commonProofStale] { #expect(!late.text.contains(secret), "\(path) \(secret)") }
        let bare = try await site.send(path, wrong, after: page, also: cookies)
        #expect(bare.status == told.status && bare.text.contains("error-page") && Self.isSilent(bare, words), "\(path) \(wrong)")
      }
    }
  }

  @Test("a statement that comes after the end of an online deliberation: by a code, by the committee, and by a link that is wrong (3.4g)")
  func online() async throws {
    try await Sitting.open(at: .topic) { site, cookies in
      let words = site.web.words(in: .zhHans)
      let clerk = Member(id: ID(rawValue: 91), name: "王文书", area: Website.area, roles: [.clerk])
      let born = RosterRow(name: "吴小满", birthDay: known(Day(iso: "1970-01-01")), household: "1", isRegistered: true)
      try await site.institution.perform(SavePerson(born, in: Website.area), by: clerk)
      let call = OnlineCall(
        introduction: "说说", groups: [], closesAt: known(Instant(day: "2026-11-10", clock: "18:00")), statements: ["先划线", "按户分"])
      let online: ID<OnlineCall> = try await site.institution.perform(OpenOnline(Sitting.matter, call), by: clerk).id()
      try await site.institution.perform(IssueCodes(online), by: clerk)
      let code = try #require(try await site.institution.read { try OnlineRoll.slips(of: online, group: "", $0) }.first).code
      let (own, desk) = (Route.onlineByCode(code).path, Route.online(Sitting.matter).path)
      let (board, bench) = (try await site.get(own), try await site.get(desk, [.cookie: cookies]))
      try await site.institution.perform(CloseOnline(Sitting.matter), by: clerk)
      let said = "<dt>\(words.onlineAddText)</dt><dd><span id=\"f-text\"><p>晚上可以临时停</p></span></dd>"
      for (path, page, cookies, status) in [
        (Route.addOnlineByCode(code).path, board, "", HTTPResponse.Status.unprocessableContent),
        (Route.addToOnline(Sitting.matter).path, bench, cookies, .unprocessableContent),
        (Route.addOnlineByCode("nonsense").path, board, "", .conflict),
      ] {
        let late = try await site.send(path, ["text": "晚上可以临时停"], after: page, also: cookies)
        #expect(late.status == status && Self.leads(late, words) && Self.typed(late).contains(said), "\(path)")
      }
      // A tap has nothing to copy, and its statement is no words of whoever tapped.
      let tap = ["statement": "\(Sitting.present)", "choice": "1"]
      let late = try await site.send(own, tap, after: board)
      #expect(late.status == .unprocessableContent && Self.isSilent(late, words))
    }
  }
}
