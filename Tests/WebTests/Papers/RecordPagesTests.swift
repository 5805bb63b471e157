import Deliberation
import Digest
import HTTPTypes
import Institution
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("公开记录 · what anyone may ask of the record without an account (2.2a)")
struct RecordPagesTests {
  private static let chair = Member(id: ID(rawValue: 21), name: "主任", area: Website.area, roles: [.chair])

  private static func publish(_ count: Int, on site: Website) async throws {
    for number in 0..<count {
      try await site.institution.perform(
        AdoptCharter(rules: "第\(number)稿", duties: "职责", yearPlan: "计划", in: Website.area), by: chair)
    }
  }

  @Test("a tile that no log can have is not found, and the next question is answered")
  func tiles() async throws {
    try await Website.open { site in
      try await Self.publish(2, on: site)
      for path in [
        "0/x001/x000/x000/x000/x000/x000/000", "entries/x009/x223/x372/x036/x854/x775/807", "7/x999/x999/x999/x999/x999/999",
        "0/x004/x294/x967/296",
        "7/000", "0/000", "entries/000.p/3", "0/000.p/256", "", "x",
      ] {
        let answer = try await site.get("/record/tile/" + path)
        #expect(answer.status == .notFound, "\(path)")
      }
      #expect(try await site.get("/record/tile/entries/000.p/2").status == .ok)
      #expect(try await site.get("/record/tile/0/000.p/2").status == .ok)
    }
  }

  @Test("saved checkpoints are compared with the record and with each other, in whichever field they are put")
  func compare() async throws {
    try await Website.open { site in
      try await Self.publish(1, on: site)
      let first = try await site.get("/record/checkpoint").text
      try await Self.publish(1, on: site)
      let second = try await site.get("/record/checkpoint").text
      try await Self.publish(1, on: site)
      let page = try await site.get("/verify")
      func told(_ one: String, _ other: String) async throws -> Answer {
        try await site.send("/verify", ["checkpoint": one, "later": other], after: page)
      }
      let words = site.web.words(in: .zhHans)
      for (one, other) in [(first, ""), ("", first)] {
        #expect(try await told(one, other).text.contains(words.papersConsistent(size: 1)))
      }
      for (one, other) in [(first, second), (second, first)] {
        let answer = try await told(one, other)
        #expect(answer.status == .ok && answer.text.contains(words.papersConsistentBoth(older: 1, newer: 2)))
      }
      // The same two, one of them with another number of papers in it: its signature no longer fits.
      let changed = second.replacing("\n2\n", with: "\n1\n")
      for (one, other) in [(changed, ""), (first, changed)] {
        let answer = try await told(one, other)
        #expect(answer.status == .unprocessableContent && answer.text.contains("不一致，请保留证据"))
      }
      // What nobody can read is no evidence of anything.
      for (one, other) in [("你好", ""), (first, "你好")] {
        let answer = try await told(one, other)
        #expect(answer.status == .unprocessableContent && answer.text.contains("读不出") && !answer.text.contains("请保留证据"))
        #expect(answer.text.contains("<a href=\"#f-\(one == first ? "later" : "checkpoint")\">") && answer.text.contains("你好</textarea>"))
      }
      #expect(try await told("", " \n").tells(of: "checkpoint", words.formMissing))
    }
  }

  @Test("what is wrong with a saved checkpoint is told in the reader's language", arguments: Language.allCases)
  func languages(_ language: Language) async throws {
    try await Website.open { site in
      try await Self.publish(2, on: site)
      let saved = try await site.get("/record/checkpoint").text
      let page = try await site.get(language.prefix + "/verify")
      let words = site.web.words(in: language)
      let changed = saved.replacing("\n2\n", with: "\n1\n"),
        unknown = saved.replacing("\u{2014} localhost/record", with: "\u{2014} example.com/record")
      for (text, why, isWrong) in [
        ("你好", words.papersWhyNote, false), (changed, words.papersWhySignature(name: "localhost/record"), true),
        (unknown, words.papersWhySigner, true),
      ] {
        let answer = try await site.send(language.prefix + "/verify", ["checkpoint": text], after: page)
        let told = isWrong ? words.papersInconsistent(why: why) : words.papersUnreadable(why: why)
        #expect(answer.status == .unprocessableContent && answer.text.contains(told), "\(told)")
      }
      #expect(Set(Language.allCases.map { site.web.words(in: $0).papersWhyNote }).count == 3)
    }
  }

  @Test("a record rewritten under a new root no longer follows what was saved, though the old nodes lie there still")
  func rewritten() async throws {
    try await Website.open { site in
      try await Self.publish(2, on: site)
      let saved = try await site.get("/record/checkpoint").text
      try await Self.publish(1, on: site)
      let page = try await site.get("/verify")
      let before = try await site.send("/verify", ["checkpoint": saved], after: page)
      #expect(before.status == .ok)
      try await site.institution.database.write { tx in
        _ = try tx.execute("UPDATE record_size SET root = \([UInt8](repeating: 1, count: 32))")
      }
      let after = try await site.send("/verify", ["checkpoint": saved], after: page)
      #expect(after.status == .unprocessableContent && after.text.contains("不一致，请保留证据"))
    }
  }

  @Test("the board names the newest checkpoint by its number and the first digits of its root, and leads to where it is compared")
  func board() async throws {
    try await Website.open { site in
      let empty = try await site.get("/c/\(Website.area)")
      #expect(!empty.text.contains("总指纹"))
      try await Self.publish(2, on: site)
      let head = try await site.institution.read { try RecordTable.head($0.tx) }
      let board = try await site.get("/c/\(Website.area)")
      #expect(board.text.contains("<a href=\"/verify\">公开记录第2份之时，总指纹 \(Hex.text(head.root).prefix(12))…</a>"))
      #expect(try await site.get("/verify").text.contains(Hex.text(head.root)))
    }
  }
}
