import Deliberation
import HTTPTypes
import Institution
import Storage
import Testing
import Wording

@testable import Web

@Suite("台账的表格 · what is written down is understood, or told at its field (3.5a)")
struct LedgerFormTests {
  private static let new = "/work/ledger/new"
  private static let right = [
    "channel": "homeVisit", "text": "楼道灯不亮", "day": "2026年11月2日", "clock": "８：３０", "kind": "registeredResidents",
  ]

  private static func entries(_ site: Website) async throws -> [LedgerLine] {
    try await site.institution.read { try OpinionTable.page(of: Website.area, $0.tx) }
  }

  /// A website, the cookies of its clerk, and the page of the form.
  private static func open(_ body: (Website, String, Answer) async throws -> Void) async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      try await body(site, clerk, try await site.get(new, [.cookie: clerk]))
    }
  }

  /// One entry that was said by somebody.
  private static func taken(_ site: Website, _ text: String = "楼道灯不亮", by name: String = "") async throws -> LedgerLine {
    let draft = OpinionDraft(
      channel: .network, text: text, takenAt: site.institution.clock(), giverName: name, giverKind: .registeredResidents)
    let id: ID<Opinion> = try await site.institution.perform(TakeOpinion(draft, in: Website.area), by: .anonymous).id()
    return try await site.institution.read { try OpinionTable.find(id, $0.tx) }
  }

  @Test("everything that cannot be read is told at once, each at its field, and nothing is written down by default")
  func unreadable() async throws {
    try await Self.open { site, clerk, page in
      let words = site.web.words(in: .zhHans)
      let wrong = [
        "channel": "pigeon", "text": "\u{200B}\u{3000}", "day": "十一月", "clock": "25:00", "kind": "",
        "place": String(repeating: "楼", count: 301),
        "name": "郭淑珍", "contact": "微信 abc", "writer": "李芳",
      ]
      let answer = try await site.send(Self.new, wrong, after: page, also: clerk)
      #expect(answer.status == .unprocessableContent && answer.text.contains(words.formTroubles(count: 8)))
      for (field, sentence) in [
        ("channel", words.rosterProblemChannelUnknown), ("text", words.formMissing), ("day", words.formNoDay), ("clock", words.formNoTime),
        ("kind", words.formChoose), ("place", words.formTooLong(limit: 300, count: 301)),
        ("contact", words.refusalPhoneInvalid), ("way", words.refusalWitnessMissing),
      ] { #expect(answer.tells(of: field, sentence), "\(field)") }
      #expect(answer.text.contains("value=\"郭淑珍\"") && answer.text.contains("type=\"text\" value=\"十一月\""))
      var written = Self.right
      written["text"] = ""
      let shown = try await site.send(Self.new, written, after: page, also: clerk).text
      #expect(
        shown.contains("type=\"date\" value=\"2026-11-02\"") && shown.contains("type=\"time\" value=\"08:30\""), "as a picker can show it")
      #expect(try await Self.entries(site).isEmpty)
      for field in Self.right.keys {
        let less = Self.right.filter { $0.key != field }
        #expect(
          try await site.send(Self.new, less, after: page, also: clerk).tells(
            of: field, ["channel", "kind"].contains(field) ? words.formChoose : words.formMissing), "\(field)")
      }
      #expect(try await Self.entries(site).isEmpty)
      #expect(try await site.send(Self.new, Self.right, after: page, also: clerk).status == .seeOther)
      let line = try #require(try await Self.entries(site).first)
      let long = Self.right.merging(["text": String(repeating: "灯", count: 10_001), "contact": "0431-88888888转801"]) { $1 }
      #expect(
        try await site.send(Self.new, long, after: page, also: clerk).tells(of: "text", words.formTooLong(limit: 10_000, count: 10_001)))
      #expect(line.channel == .homeVisit && line.takenAt == Instant(day: "2026-11-02", clock: "08:30"))
    }
  }

  @Test("a file that is refused leaves no entry, and what was typed comes back; a right one is taken with the entry")
  func files() async throws {
    try await Self.open { site, clerk, page in
      let refused = try await site.upload(Self.new, Self.right, file: "no picture at all", after: page, also: clerk)
      let words = site.web.words(in: .zhHans)
      #expect(refused.tells(of: "file", words.ledgerFileKind) && refused.text.contains(">楼道灯不亮</textarea>"))
      #expect(refused.text.contains(words.formFileAgain))
      #expect(try await Self.entries(site).isEmpty)
      var late = Self.right
      late["day"] = "2026-11-03"
      #expect(
        try await site.upload(Self.new, late, file: "%PDF-1.4 x", after: page, also: clerk).tells(of: "day", words.refusalTakenInFuture))
      #expect(try await Self.entries(site).isEmpty)
      #expect(try await site.upload(Self.new, Self.right, file: "%PDF-1.4 x", after: page, also: clerk).status == .seeOther)
      let line = try #require(try await Self.entries(site).first)
      let files = try await site.institution.read { try Attachment.of(line.opinion.id, $0.tx) }
      #expect(files.map(\.kind) == ["application/pdf"])
      let entry = "/work/ledger/\(line.opinion.id)"
      let open = try await site.get(entry, [.cookie: clerk])
      #expect(try await site.send(entry + "/attach", ["caption": "说明"], after: open, also: clerk).tells(of: "file", words.formChoose))
      #expect(
        try await site.upload(entry + "/attach", ["caption": "说明"], file: "?", after: open, also: clerk).text.contains("value=\"说明\""))
      #expect(try await site.upload(entry + "/attach", ["caption": "说明"], file: "%PDF-1.7 y", after: open, also: clerk).status == .seeOther)
    }
  }

  @Test("looking for likely twins keeps all that was typed, and takes nothing")
  func twins() async throws {
    try await Self.open { site, clerk, page in
      _ = try await Self.taken(site, "3号楼2单元楼道灯坏了半个月没人修")
      let typed = ["text": "三号楼二单元楼道灯坏了没人修", "channel": "hotline", "place": "3号楼"]
      let answer = try await site.send("/work/ledger/twins", typed, after: page, also: clerk)
      #expect(answer.status == .ok && answer.text.contains("半个月") && answer.text.contains("value=\"hotline\" selected"))
      #expect(answer.text.contains("value=\"3号楼\"") && answer.text.contains("action=\"/work/ledger/new\""))
      #expect(try await site.send("/work/ledger/twins", [:], after: page, also: clerk).status == .ok)
      #expect(try await Self.entries(site).count == 1)
    }
  }

  @Test("an entry is sorted only as somebody chose: nothing is chosen beforehand, and no outcome is none")
  func sorting() async throws {
    try await Self.open { site, clerk, _ in
      let entry = "/work/ledger/\(try await Self.taken(site).opinion.id)"
      let page = try await site.get(entry, [.cookie: clerk])
      let words = site.web.words(in: .zhHans)
      #expect(page.text.contains("name=\"outcome\" value=\"answered\"") && !page.text.contains(" checked"))
      #expect(try await site.send(entry + "/sort", ["answer": "已修"], after: page, also: clerk).tells(of: "outcome", words.formChoose))
      for outcome in ["received", "topic", "done"] {
        let answer = try await site.send(entry + "/sort", ["outcome": outcome, "answer": "已修"], after: page, also: clerk)
        #expect(answer.tells(of: "outcome", words.formNotOffered) && answer.text.contains(">已修</textarea>"), "\(outcome)")
      }
      let bare = try await site.send(entry + "/sort", ["outcome": "answered"], after: page, also: clerk)
      #expect(bare.tells(of: "answer", words.refusalAnswerMissing))
      #expect(try await Self.entries(site).map(\.opinion.state) == [.received])
      #expect(try await site.send(entry + "/sort", ["outcome": "answered", "answer": "已修"], after: page, also: clerk).status == .seeOther)
      #expect(try await Self.entries(site).map(\.opinion.state) == [.answered])
    }
  }

  @Test("a slip that another is joined to is read as people write it; one that is none, or nobody's, is told at its field")
  func joining() async throws {
    try await Self.open { site, clerk, _ in
      let lead = try await Self.taken(site)
      let path = "/work/ledger/\(try await Self.taken(site, "楼道灯又灭了").opinion.id)"
      let page = try await site.get(path, [.cookie: clerk])
      let words = site.web.words(in: .zhHans)
      func send(_ slip: String, _ reason: String = "同一盏灯") async throws -> Answer {
        try await site.send(path + "/join", ["slip": slip, "reason": reason], after: page, also: clerk)
      }
      let both = try await send("2026-0001", "\u{200B}")
      #expect(both.tells(of: "slip", words.boardSlipWrong(number: "2026-0001", example: SlipNumber.example)))
      #expect(both.tells(of: "reason", words.formMissing) && both.text.contains("value=\"2026-0001\""))
      let other = SlipNumber(year: 2026, sequence: 900)
      #expect(try await send(other.description).tells(of: "slip", words.boardSlipUnknown(number: other)))
      let written = " \(lead.slip.description.replacing("-", with: "．"))。".replacing("2", with: "２")
      #expect(try await send(written).headers[.location] == "/work/ledger/\(lead.opinion.id)")
    }
  }

  @Test("a list is narrowed and searched as the address says, or not at all")
  func list() async throws {
    try await Self.open { site, clerk, _ in
      _ = try await Self.taken(site, "ＡＢ座楼道灯不亮", by: "买买提·艾力")
      _ = try await Self.taken(site, "供热不好")
      func ask(_ query: String) async throws -> Answer { try await site.get("/work/ledger?" + query, [.cookie: clerk]) }
      for wrong in ["state=sleeping", "before=abc", "q=x&before=1"] { #expect(try await ask(wrong).status == .notFound, "\(wrong)") }
      #expect(try await ask("state=answered").text.contains("没有符合的意见"))
      for found in ["q=%20%20楼道灯%20%20ab座", "q=艾力", "q=ａｂ，灯"] {
        let answer = try await ask(found)
        #expect(answer.text.contains("楼道灯不亮") && !answer.text.contains("供热不好"), "\(found)")
      }
      let words = site.web.words(in: .zhHans)
      let cut = words.ledgerSearchCut(characters: 100, words: 8)
      #expect(try await ask("q=" + String(repeating: "灯", count: 101)).text.contains(cut))
      #expect(try await ask("q=" + String(repeating: "灯", count: 99)).text.contains(cut) == false)
    }
  }
}

extension Website {
  /// Sends a form with a file as a browser does.
  func upload(_ path: String, _ fields: [String: String], file: String, after page: Answer, also cookies: String) async throws -> Answer {
    let proof = Dictionary(["csrf", "by", "once"].map { ($0, page.hidden($0)) }) { first, _ in first }
    let parts = fields.merging(proof) { own, _ in own }.map { "--b\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n" }
      .joined()
    let body = parts + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n\(file)\r\n--b--\r\n"
    return try await ask(
      .post, path,
      [
        .origin: "http://localhost", .cookie: [page.cookies, cookies].joined(separator: "; "),
        .contentType: "multipart/form-data; boundary=b",
      ], body: body)
  }
}
