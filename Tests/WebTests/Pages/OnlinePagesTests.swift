import Deliberation
import HTTPTypes
import Institution
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("网上协商的页面 · what is typed is understood or refused beside its field (3.4g)")
struct OnlinePagesTests {
  private static let matter = ID<Matter>(rawValue: 1000)
  private static let page = Route.online(matter).path
  private static let clerk = Member(id: ID(rawValue: 91), name: "王文书", area: Website.area, roles: [.clerk])

  /// A topic, and three residents of two groups.
  private static func open(_ body: (Website, String) async throws -> Void) async throws {
    try await Website.open { site in
      let day = site.institution.clock().day
      try await site.institution.database.write { tx in
        try Website.begin(matter, at: .topic, title: "停车", question: "怎么停", on: day, tx)
        for (number, group) in ["一组", "一组", "二组"].enumerated() {
          let id = Int64(10 + number)
          try tx.execute(
            "INSERT INTO household (id, area, number, group_name) VALUES (\(id), \(Website.area), \(String(number)), \(group))")
          _ = try tx.execute(
            """
            INSERT INTO person (id, area, household_id, name, birth_day, is_registered, is_head)
            VALUES (\(id), \(Website.area), \(id), \("居民\(number)"), 0, TRUE, TRUE)
            """)
        }
      }
      try await body(site, try await site.session(of: "clerk"))
    }
  }

  /// The same, with a deliberation that runs for some groups.
  private static func running(
    groups: [String] = [], _ body: (Website, String, OnlineLine) async throws -> Void
  ) async throws {
    try await open { site, cookies in
      let call = OnlineCall(
        introduction: "说说", groups: groups, closesAt: known(Instant(day: "2026-11-10", clock: "18:00")), statements: ["先划线", "按户分"])
      try await site.institution.perform(OpenOnline(matter, call), by: clerk)
      try await body(site, cookies, try await line(site))
    }
  }

  private static func line(_ site: Website) async throws -> OnlineLine {
    try await site.institution.read { known(try OnlineTable.newest(of: matter, $0.tx)) }
  }

  private static func send(_ site: Website, _ cookies: String, _ form: String, _ fields: KeyValuePairs<String, String>) async throws
    -> Answer
  {
    try await site.send(page + form, listed: fields, after: try await site.get(page, [.cookie: cookies]), also: cookies)
  }

  @Test("an opening with a day that is none opens nothing; everything wrong with it is told at once")
  func opening() async throws {
    try await Self.open { site, cookies in
      let wrong = try await Self.send(
        site, cookies, "/open", ["introduction": "", "statements": " \n\u{200B}", "day": "下周", "clock": "六点", "reach": "some", "group": ""])
      #expect(
        wrong.status == .unprocessableContent && wrong.faults == ["introduction", "statements", "reach", "group", "day", "clock"])
      #expect(wrong.text.contains("value=\"下周\"") && wrong.text.contains("value=\"六点\""))
      for fields: KeyValuePairs in [
        ["introduction": "说说", "statements": "先划线\n按户分", "reach": "everybody", "day": "", "clock": "18:00"],
        ["introduction": "说说", "statements": "先划线\n按户分", "day": "2026-11-10", "clock": "18:00", "reach": "groups", "group": "九组"],
        ["introduction": "说说", "statements": "只有一条", "reach": "everybody", "day": "2026-11-10", "clock": "18:00"],
        [
          "introduction": "说说", "statements": "先划线\n\(String(repeating: "长", count: 101))", "reach": "everybody", "day": "2026-11-10",
          "clock": "18:00",
        ],
      ] {
        let answer = try await Self.send(site, cookies, "/open", fields)
        #expect(answer.status == .unprocessableContent && answer.faults.count == 1, "\(fields)")
      }
      #expect(try await site.institution.read { try OnlineTable.newest(of: Self.matter, $0.tx) } == nil)
      // Everybody is said, not left out, and not said of those of one group; groups are ticked where they are said.
      let page = try await site.get(Self.page, [.cookie: cookies])
      #expect(page.text.contains("name=\"reach\" value=\"everybody\"") && !page.text.contains(" checked"))
      let words = site.web.words(in: .zhHans)
      for (more, field, sentence) in [
        ([:], "reach", words.formChoose), (["group": "二组"], "reach", words.formChoose), (["reach": ""], "reach", words.formChoose),
        (["reach": "everybody", "group": "二组"], "group", words.formNotAsked), (["reach": "groups"], "group", words.formChoose),
      ] as [([String: String], String, String)] {
        let fields = ["introduction": "说说", "statements": "先划线\n按户分", "day": "2026-11-10", "clock": "18:00"].merging(more) { $1 }
        let answer = try await site.send(Self.page + "/open", fields, after: page, also: cookies)
        #expect(answer.tells(of: field, sentence) && answer.faults == [field], "\(more)")
      }
      #expect(try await site.institution.read { try OnlineTable.newest(of: Self.matter, $0.tx) } == nil)
      let right = try await Self.send(
        site, cookies, "/open",
        ["introduction": "说说", "statements": "先划线\r\n\r\n按户分", "day": "2026年11月10日", "clock": "１８：００", "reach": "groups", "group": "二组"])
      #expect(right.status == .seeOther)
      let call = try await Self.line(site).call
      #expect(call.statements.count == 2 && call.groups == ["二组"] && call.closesAt == Instant(day: "2026-11-10", clock: "18:00"))
    }
  }

  @Test("a resident's statement is neither taken in nor left out unless somebody says so, once")
  func moderation() async throws {
    try await Self.running { site, cookies, line in
      let id = ID<OnlineStatement>(rawValue: 77)
      try await site.institution.database.write { tx in
        _ = try tx.execute(
          """
          INSERT INTO online_statement (id, online_id, position, text, is_seed, state, added_at)
          VALUES (\(id), \(line.id), 3, '收费', FALSE, 'waiting', 0)
          """)
      }
      func state() async throws -> StatementState? { try await Self.line(site).statements.first { $0.id == id }?.state }
      let page = try await site.get(Self.page, [.cookie: cookies])
      #expect(page.text.contains("name=\"accepted\" value=\"yes\"") && page.text.contains("name=\"accepted\" value=\"no\""))
      for fields: KeyValuePairs in [
        ["accepted": "yes"], ["statement": "x", "accepted": "yes"], ["statement": "\(id)"], ["statement": "\(id)", "accepted": "maybe"],
        ["statement": "\(id)", "accepted": "no", "reason": "\u{200B}"], ["statement": "\(id)", "accepted": "yes", "accepted": "no"],
      ] {
        #expect(try await Self.send(site, cookies, "/moderate", fields).status == .unprocessableContent, "\(fields)")
        #expect(try await state() == .waiting)
      }
      let version = page.hidden("version")
      let rejected = try await Self.send(
        site, cookies, "/moderate", ["version": version, "statement": "\(id)", "accepted": "no", "reason": "点名个人"])
      #expect(rejected.status == .seeOther)
      // Whoever takes it in is asked for nothing else.
      let later = try await Self.send(
        site, cookies, "/moderate", ["version": version, "shown": "- -", "statement": "\(id)", "accepted": "yes"])
      #expect(later.status == .unprocessableContent && later.text.contains("被改动过"))
      #expect(try await state() == .rejected)
    }
  }

  @Test("codes go to people of a group that is there and reached, or to all whom it reaches")
  func codes() async throws {
    try await Self.running(groups: ["一组"]) { site, cookies, line in
      func slips() async throws -> Int { try await site.institution.read { try OnlineRoll.slips(of: line.id, group: "", $0).count } }
      let page = try await site.get(Self.page, [.cookie: cookies])
      #expect(page.text.contains("<option value=\"一组\"") && !page.text.contains("<option value=\"二组\""))
      for fields: KeyValuePairs in [[:], ["group": ""], ["group": "*", "group": "一组"]] {
        let answer = try await Self.send(site, cookies, "/codes", fields)
        #expect(answer.status == .unprocessableContent && answer.faults == ["group"], "everybody is said, not left out: \(fields)")
      }
      for group in ["九组", "二组"] {
        let answer = try await Self.send(site, cookies, "/codes", ["group": group])
        #expect(answer.status == .unprocessableContent && answer.faults == ["group"] && answer.text.contains("现有小组：一组"))
      }
      #expect(try await slips() == 0)
      #expect(try await Self.send(site, cookies, "/codes", ["group": "一组"]).status == .seeOther)
      #expect(try await slips() == 2)
      #expect(try await Self.send(site, cookies, "/codes", ["group": "*"]).status == .seeOther)
      #expect(try await slips() == 2)
    }
  }

  @Test("an answer is one of three, to a statement that stands; nothing else is one")
  func answers() async throws {
    try await Self.running { site, _, line in
      try await site.institution.perform(IssueCodes(line.id), by: Self.clerk)
      let code = try #require(try await site.institution.read { try OnlineRoll.slips(of: line.id, group: "", $0) }.first).code
      let path = Route.onlineByCode(code).path
      let statement = "\(line.statements[0].id)"
      func votes() async throws -> Int { try await site.institution.read { try OnlineTable.turnout(of: line.id, $0.tx).votes } }
      let page = try await site.get(path)
      #expect(page.hidden("statement") == statement && !page.text.contains("aria-pressed"))
      for wrong: KeyValuePairs in [
        [:], ["choice": "1"], ["statement": "", "choice": "1"], ["statement": "x", "choice": "1"], ["statement": statement],
        ["statement": statement, "choice": ""], ["statement": statement, "choice": "2"], ["statement": statement, "choice": "１"],
        ["statement": statement, "choice": "1", "choice": "-1"],
      ] {
        let answer = try await site.send(path, listed: wrong, after: page)
        #expect(answer.status == .unprocessableContent && !answer.told.isEmpty && answer.lost.isEmpty, "\(wrong)")
      }
      let other = try await site.send(path, ["statement": "\(Self.matter)", "choice": "1"], after: page)
      #expect(other.status == .unprocessableContent, "a statement of nothing is told on the page")
      #expect(try await votes() == 0)
      #expect(try await site.send(path, ["statement": statement, "choice": "-1"], after: page).status == .seeOther)
      #expect(try await votes() == 1)
      for text in ["", " \u{200B}\n", String(repeating: "长", count: 101), "先划线"] {
        let answer = try await site.send(path + "/add", ["text": text], after: page)
        #expect(answer.status == .unprocessableContent && answer.faults == ["text"] && answer.text.contains("<details open>"), "\(text)")
      }
      let added = try await site.send(path + "/add", ["text": "晚上可以\n临时停"], after: page)
      #expect(added.status == .seeOther && added.headers[.location] == path + "?added=1")
      #expect(try await Self.line(site).statements.last?.text == "晚上可以 临时停")
    }
  }

  @Test("whoever ends it saw every statement that nobody judged, and answers meanwhile do not matter")
  func closingSeen() async throws {
    try await Self.running { site, cookies, line in
      try await site.institution.perform(IssueCodes(line.id), by: Self.clerk)
      let code = try #require(try await site.institution.read { try OnlineRoll.slips(of: line.id, group: "", $0) }.first).code
      let words = site.web.words(in: .zhHans)
      let page = try await site.get(Self.page, [.cookie: cookies])
      #expect(!page.text.contains(words.onlineCloseWaiting(count: 1)))
      try await site.institution.perform(AddStatement(line.id, "收费", code: code), by: .anonymous)
      let late = try await site.send(Self.page + "/close", [:], after: page, also: cookies)
      #expect(late.status == .unprocessableContent && late.text.contains("被改动过") && late.text.contains(words.onlineCloseWaiting(count: 1)))
      #expect(try await Self.line(site).closedAt == nil)
      try await site.institution.perform(AnswerOnline(line.id, line.statements[0].id, 1, code: code), by: .anonymous)
      #expect(try await site.send(Self.page + "/close", [:], after: late, also: cookies).status == .seeOther, "asked once")
      #expect(try await Self.line(site).closedAt != nil)
    }
  }

  @Test("who may end it is told by those who can: an administrator cannot, and is not named")
  func closing() async throws {
    try await Self.running { site, cookies, _ in
      let root = try await site.root(named: "陈工")
      let page = try await site.get("/work", [.cookie: root])
      let barred = try await site.send(Self.page + "/close", [:], after: page, also: root)
      let words = site.web.words(in: .zhHans)
      #expect(barred.status == .forbidden && !barred.text.contains(words.role(.administrator)) && barred.text.contains(words.role(.clerk)))
      #expect(try await Self.line(site).closedAt == nil)
      #expect(try await Self.send(site, cookies, "/close", [:]).status == .seeOther)
      #expect(try await Self.line(site).closedAt != nil)
    }
  }

  @Test("whoever has a code hears that it is over once it ended; of a link that is none is said that it is wrong, before and after (3.4g)")
  func endedCodes() async throws {
    try await Self.running { site, _, line in
      func codes(_ line: OnlineLine) async throws -> [String] {
        try await site.institution.perform(IssueCodes(line.id), by: Self.clerk)
        return try await site.institution.read { try OnlineRoll.slips(of: line.id, group: "", $0) }.map(\.code)
      }
      let words = site.web.words(in: .zhHans)
      let (over, wrong) = ("<p class=\"done-note\">\(words.onlineOver)</p>", words.sentence(of: Refusal(.onlineNotReached)))
      let first = try await codes(line)
      let (own, none) = (Route.onlineByCode(try #require(first.first)).path, Route.onlineByCode("nonsense").path)
      func check(_ isOver: Bool) async throws -> Answer {
        let stranger = try await site.get(none)
        #expect(stranger.status == .conflict && stranger.text.contains(wrong) && !stranger.text.contains(over))
        let page = try await site.get(own)
        #expect(page.status == .ok && page.text.contains(over) == isOver && !page.text.contains(wrong))
        #expect(page.text.contains("name=\"choice\"") != isOver && page.text.contains("name=\"text\"") != isOver)
        return page
      }
      let opened = try await check(false)
      let answer = ["statement": "\(line.statements[0].id)", "choice": "1"]
      #expect(try await site.send(own, answer, after: opened).status == .seeOther)
      try await site.institution.perform(CloseOnline(Self.matter), by: Self.clerk)
      let ended = try await check(true)
      for code in first { #expect(try await site.get(Route.onlineByCode(code).path).text.contains(over), "whether it was used or not") }
      // An answer from a page that was open until then is refused for what it is, and changes nothing.
      let late = try await site.send(own, answer.merging(["choice": "-1", "once": Website.freshOnce]) { $1 }, after: opened)
      #expect(late.status == .unprocessableContent && late.text.contains(over) && late.text.contains(words.refusalOnlineClosed))
      let stray = try await site.send(none, answer.merging(["once": Website.freshOnce]) { $1 }, after: ended)
      #expect(stray.status == .conflict && stray.text.contains(wrong) && !stray.text.contains(over))
      #expect(try await site.institution.read { try OnlineTable.turnout(of: line.id, $0.tx).votes } == 1)
      // Another deliberation of the matter has codes of its own; those of the first one do not open it.
      let call = OnlineCall(
        introduction: "再说说", groups: [], closesAt: known(Instant(day: "2026-11-10", clock: "18:00")), statements: ["收费", "不收费"])
      try await site.institution.perform(OpenOnline(Self.matter, call), by: Self.clerk)
      let second = try await codes(try await Self.line(site))
      #expect(Set(second).isDisjoint(with: first))
      #expect(try await site.get(Route.onlineByCode(try #require(second.first)).path).text.contains("name=\"choice\""))
      _ = try await check(true)
    }
  }
}
