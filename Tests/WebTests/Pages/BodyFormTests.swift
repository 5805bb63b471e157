import Deliberation
import HTTPTypes
import Institution
import PolicyFiles
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("组织、制度、设置的表格 · no day is today by default, no post ends unseen (3.1, 3.2)")
struct BodyFormTests {
  private static let committee = "/work/committee"

  /// A website with a term, a director, and an administrator of the community signed in.
  private static func open(_ body: (Website, String, ID<Post>) async throws -> Void) async throws {
    try await Website.open { site in
      let by = Website.administrator
      try await site.institution.perform(
        CreateAccount(
          login: "boss", name: "郑主任", passwordHash: try PasswordHash.make(Website.password), area: Website.area, isAdministrator: true),
        by: by)
      let start = known(Day(iso: "2026-01-01"))
      try await site.institution.perform(OpenTerm(from: start, to: known(Day(iso: "2030-12-31")), in: Website.area), by: by)
      let official: ID<Official> = try await site.institution.perform(AddOfficial("张建华", in: Website.area), by: by).id()
      _ = try await site.institution.perform(AddOfficial("李芳", in: Website.area), by: by)
      let post: ID<Post> = try await site.institution.perform(
        FillPost(.committeeDirector, with: official, for: Period(start: start), in: Website.area), by: by
      ).id()
      try await body(site, try await site.session(of: "boss"), post)
    }
  }

  private static func roster(_ site: Website, on day: String = "2026-11-20") async throws -> Roster {
    let day = known(Day(iso: day))
    return try await site.institution.read {
      try BodyTable.roster(of: Website.area, on: day, under: $0.policy(for: Website.area), $0.tx)
    }
  }

  @Test("a post ends on the day that was written, on none when none can be read, and not from a page of an older state")
  func ending() async throws {
    try await Self.open { site, boss, post in
      let words = site.web.words(in: .zhHans)
      let page = try await site.get(Self.committee, [.cookie: boss])
      func send(_ to: String, _ page: Answer) async throws -> Answer {
        try await site.send(
          Self.committee + "/end", ["post": post.description, "to": to, "once": Website.freshOnce],
          after: page, also: boss)
      }
      #expect(try await send("", page).tells(of: "to", words.formMissing))
      let unread = try await send("月底", page)
      #expect(unread.tells(of: "to", words.formNoDay) && unread.text.contains("value=\"月底\""))
      #expect(try await send("2025-12-31", page).tells(of: "to", words.sentence(of: Refusal(.postNotHeld, ["day": "2025-12-31"]))))
      #expect(
        try await site.send(Self.committee + "/end", ["to": "2026-11-30"], after: page, also: boss).tells(of: "post", words.formChoose))
      #expect(try await Self.roster(site).holders.count == 1)
      #expect(try await send("2026-11-30", page).status == .seeOther)
      let late = try await send("2026-11-10", page)
      #expect(late.status == .unprocessableContent && late.text.contains(words.refusalChangedMeanwhile))
      let stands = words.date(known(Day(iso: "2026-11-30")))
      #expect(late.fault("to", "now") == words.formNow(value: stands), "the day that a colleague wrote")
      #expect(late.text.contains("<b>张建华</b> <span class=\"note\">\(words.committeeUntil(day: stands))</span>"))
      #expect(!page.text.contains(words.committeeUntil(day: stands)))
      #expect(try await Self.roster(site).holders.count == 1)
      #expect(try await Self.roster(site, on: "2026-12-01").holders.isEmpty)
      #expect(try await send("2026-11-10", late).status == .seeOther, "whoever saw it goes on")
    }
  }

  @Test("an end that stood before is not told as changed when something else of the body was; one that changed is")
  func endingBesides() async throws {
    try await Self.open { site, boss, post in
      let words = site.web.words(in: .zhHans)
      let of = post
      func send(_ to: String, _ page: Answer) async throws -> Answer {
        try await site.send(
          Self.committee + "/end", ["post": of.description, "to": to, "once": Website.freshOnce], after: page, also: boss)
      }
      #expect(try await send("2026-12-30", try await site.get(Self.committee, [.cookie: boss])).status == .seeOther)
      let opened = try await site.get(Self.committee, [.cookie: boss])
      let seat = ["kind": "member", "post": post.description, "from": "2026-11-01", "once": Website.freshOnce]
      #expect(try await site.send(Self.committee + "/seat", seat, after: opened, also: boss).status == .seeOther)
      let late = try await send("2026-12-20", opened)
      #expect(late.text.contains(words.refusalChangedMeanwhile) && late.fault("to", "now").isEmpty && !late.told.contains("to"))
      // Seen so, and changed by a colleague after that.
      #expect(try await send("2026-12-10", try await site.get(Self.committee, [.cookie: boss])).status == .seeOther)
      let again = try await send("2026-12-05", late)
      let stands = words.date(known(Day(iso: "2026-12-10")))
      #expect(again.fault("to", "now") == words.formNow(value: stands) && again.told.contains("to"))
      #expect(try await send("2026-12-05", again).status == .seeOther)
    }
  }

  @Test("terms, seats, posts and kin name what is wrong, at its field, and take nothing until all is right")
  func steps() async throws {
    try await Self.open { site, boss, post in
      let words = site.web.words(in: .zhHans)
      let page = try await site.get(Self.committee, [.cookie: boss])
      func send(_ step: String, _ fields: [String: String]) async throws -> Answer {
        try await site.send(
          "\(Self.committee)/\(step)", fields.merging(["once": Website.freshOnce]) { own, _ in own }, after: page, also: boss)
      }
      let term = try await send("term", ["from": "2031年", "to": "2035-13-01"])
      #expect(term.tells(of: "from", words.formNoDay) && term.tells(of: "to", words.formNoDay))
      #expect(!term.text.contains(words.refusalTermOverlaps), "what cannot be read overlaps nothing")
      #expect(try await send("term", ["from": "2035-01-01", "to": "2031-01-01"]).tells(of: "to", words.committeeTermBackwards))
      #expect(try await send("term", ["from": "2030-01-01", "to": "2031-01-01"]).tells(of: "from", words.refusalTermOverlaps))
      let seat = try await send("seat", ["kind": "king", "from": ""])
      #expect(
        seat.tells(of: "kind", words.formNotOffered) && seat.tells(of: "post", words.formChoose)
          && seat.tells(of: "from", words.formMissing))
      #expect(try await Self.roster(site).seats.isEmpty)
      #expect(try await send("seat", ["kind": "chair", "post": post.description, "from": "2026-11-01"]).status == .seeOther)
      #expect(
        try await send("seat", ["kind": "member", "post": post.description, "from": "2026-11-01"]).text.contains(
          words.refusalChangedMeanwhile))
      let fill = try await send("post", ["from": "2026.11.1"])
      #expect(
        fill.tells(of: "official", words.formChoose) && fill.tells(of: "kind", words.formChoose) && !fill.text.contains("f-from-fault"))
      let officials = try await site.institution.read { try BodyTable.officials(in: Website.area, $0.tx).map(\.id.description) }
      #expect(try await send("kin", ["one": officials[0], "other": officials[0]]).tells(of: "other", words.committeeKinSame))
      #expect(try await send("kin", ["one": officials[0], "other": officials[1]]).status == .seeOther)
      #expect(try await send("official", ["name": "\u{FEFF}"]).tells(of: "name", words.formMissing))
    }
  }

  @Test("a charter is adopted over the one that was seen")
  func charter() async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let words = site.web.words(in: .zhHans)
      let (one, other) = (try await site.get("/work/charter", [.cookie: clerk]), try await site.get("/work/charter", [.cookie: clerk]))
      func send(_ rules: String, _ duties: String, _ page: Answer) async throws -> Answer {
        try await site.send(
          "/work/charter", ["rules": rules, "duties": duties, "version": page.hidden("version"), "once": Website.freshOnce], after: page,
          also: clerk)
      }
      #expect(try await send("每月例会", "", one).tells(of: "duties", words.formMissing))
      #expect(try await send("每月例会", "受理意见", one).status == .seeOther)
      let late = try await send("每周例会", "受理意见", other)
      #expect(late.text.contains("id=\"f-rules-now\">\(words.formNow(value: "每月例会"))") && late.text.contains(">每周例会</textarea>"))
      #expect(!late.text.contains("f-duties-now"))
      func versions() async throws -> [String] {
        try await site.institution.read { try CharterTable.versions(in: Website.area, $0.tx).map(\.rules) }
      }
      #expect(try await versions() == ["每月例会"])
      #expect(try await send("每周例会", "受理意见", late).status == .seeOther)
      #expect(try await versions() == ["每周例会", "每月例会"])
    }
  }

  @Test("a catalogue takes entries that there are, and one of its own that has a name")
  func catalogue() async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let words = site.web.words(in: .zhHans)
      let path = "/work/catalogue"
      func send(_ fields: [String: String]) async throws -> Answer {
        let page = try await site.get(path, [.cookie: clerk])
        return try await site.send(
          path, fields.merging(["version": page.hidden("version"), "once": Website.freshOnce]) { own, _ in own }, after: page, also: clerk)
      }
      let template = try #require(site.institution.library.catalogue.first)
      let wrong = try await send(["entry": "no.such", "group": "环境", "form": "dance", "party": "cats"])
      for field in ["entry", "form", "party"] {
        #expect(wrong.text.contains("id=\"f-\(field)-fault\">\(words.formNotOffered)"), "\(field)")
      }
      #expect(try await send(["entry": template.code, "party": "experts"]).tells(of: "title", words.committeeOwnUntitled))
      #expect(try await send(["entry": template.code, "title": "养犬"]).tells(of: "group", words.formMissing))
      #expect(try await send([:]).tells(of: "entry", words.refusalCatalogueEmpty))
      for _ in 1...2 { #expect(try await send(["entry": "own.1", "title": "养犬", "group": "环境"]).status != .seeOther) }
      #expect(try await send(["entry": template.code, "title": "养犬", "group": "环境"]).status == .seeOther)
      #expect(try await send(["entry": "own.1", "title": "遛鸟", "group": "环境"]).status == .seeOther)
      let codes = try await site.institution.read { try CatalogueTable.entries(in: Website.area, $0.tx).map(\.code) }
      #expect(codes == ["own.1", "own.2"])
    }
  }

  @Test("boxes of a catalogue are merged one by one: what a colleague unticked does not come back by itself")
  func boxes() async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let path = "/work/catalogue"
      let chosen = Array(site.institution.library.catalogue.prefix(4))
      let staff = Member(id: ID(rawValue: 92), name: "张主任", area: Website.area, roles: [.chair])
      try await site.institution.perform(AdoptCatalogue(chosen, in: Website.area), by: staff)
      let page = try await site.get(path, [.cookie: clerk])
      try await site.institution.perform(AdoptCatalogue([chosen[0], chosen[2], chosen[3]], in: Website.area), by: staff)
      // This window unticks the last of four; a colleague unticked the second meanwhile.
      let kept = chosen.prefix(3).map { "entry=\($0.code)" }
      let fields = ["version": page.hidden("version"), "shown": page.hidden("shown"), "title": "", "group": "", "form": ""]
      let late = try await site.ask(
        .post, path,
        [
          .origin: "http://localhost", .cookie: [page.cookies, clerk].joined(separator: "; "),
          .contentType: "application/x-www-form-urlencoded",
        ], body: ([Website.body(fields, after: page)] + kept).joined(separator: "&"))
      #expect(late.status == .unprocessableContent)
      let on = chosen.map { late.text.contains("name=\"entry\" value=\"\($0.code)\" checked") }
      #expect(on == [true, false, true, false])
      let now = late.fault("entry", "now")
      #expect(now.contains(chosen[0].title) && !now.contains(chosen[0].code), "by their titles")
    }
  }

  @Test("a calendar's table is told in words where it is wrong, and a day or a number that cannot be read at its field")
  func calendar() async throws {
    try await Website.open { site in
      let root = try await site.root()
      let words = site.web.words(in: .zhHans)
      let page = try await site.get("/work/calendar", [.cookie: root])
      func send(_ table: String) async throws -> Answer { try await site.send("/work/calendar", ["table": table], after: page, also: root) }
      #expect(try await send("").tells(of: "table", words.formMissing))
      #expect(try await send("元旦放假三天").tells(of: "table", words.settingsTableUnreadable))
      #expect(try await send(#"{"year": 2027, "days": []}"#).tells(of: "table", words.settingsTableEmpty))
      // shared/cases/calendar/one.json: a table of one holiday settles no year.
      let one = try await send(#"{"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}"#)
      #expect(one.text.contains("节假日表缺") || one.text.contains("这张表缺少"))
      let wrong = try await send(#"{"year": 2027, "days": [{"name": "元旦", "date": "2027-02-29", "isOffDay": true}]}"#)
      #expect(wrong.tells(of: "table", words.settingsTableDay(date: "2027-02-29")) && !wrong.text.contains("badDate"))
      let asked = try await site.get("/work/calendar?from=2027&days=many", [.cookie: root])
      #expect(asked.text.contains("q-from-fault\">\(words.formNoDay)") && asked.text.contains("q-days-fault\">\(words.formNoCount)"))
      #expect(try await site.get("/work/calendar?from=2026.11.2&days=%E4%BA%8C", [.cookie: root]).text.contains("11月4日"))
    }
  }

  @Test("an account is opened as everything of it says, or not at all")
  func accounts() async throws {
    try await Website.open { site in
      let root = try await site.root()
      let words = site.web.words(in: .zhHans)
      let page = try await site.get("/work/accounts", [.cookie: root])
      func send(_ fields: [String: String]) async throws -> Answer {
        let base = ["login": "New.One", "name": "新人", "password": Website.password, "area": Website.area.description]
        return try await site.send("/work/accounts", base.merging(fields) { $1 }, after: page, also: root)
      }
      let wrong = try await send([
        "login": "", "password": "short", "area": "220104999999", "official": "x", "government": "clerk", "clerk": "perhaps",
      ])
      for (field, sentence) in [
        ("login", words.formMissing), ("password", words.signinTooShort(fewest: 10)),
        ("area", words.settingsAreaWrong(code: "220104999999")),
        ("official", words.formNotOffered), ("government", words.formNotOffered), ("clerk", words.formNotOffered),
      ] {
        #expect(wrong.text.contains("<a href=\"#f-\(field)\">") && wrong.text.contains("id=\"f-\(field)-fault\">\(sentence)"), "\(field)")
      }
      #expect(wrong.text.contains("value=\"新人\"") && !wrong.text.contains("value=\"short\""), "a password never comes back")
      #expect(try await send(["area": "", "clerk": "yes"]).tells(of: "area", words.settingsAreaNeeded))
      #expect(try await send(["government": "township"]).tells(of: "organ", words.formMissing))
      #expect(try await send(["login": "ｃｌｅｒｋ"]).text.contains("id=\"f-login-fault\""), "taken, however it is written")
      #expect(try await send(["clerk": "yes"]).status == .seeOther)
      #expect(try await site.session(of: "new.one").contains("yishi="))
    }
  }
}
