import Deliberation
import HTTPTypes
import Institution
import Testing
import Wording

@testable import Web

@Suite("说、回执 · anyone says something and finds it again by its number (3.5a)")
struct SlipPagesTests {
  private static let say = "/c/\(Website.area)/say"

  private static func count(_ site: Website) async throws -> Int {
    try await site.institution.read { try OpinionTable.page(of: Website.area, $0.tx).count }
  }

  @Test("what somebody says is taken as they say it, for a side that speaks here", arguments: Language.allCases)
  func saying(_ language: Language) async throws {
    try await Website.open { site in
      let (words, path) = (site.web.words(in: language), language.prefix + Self.say)
      let page = try await site.get(path)
      let none = try await site.send(path, ["text": "\u{200D}\n", "kind": "government", "contact": "139 0000 000x"], after: page)
      #expect(none.status == .unprocessableContent && none.text.contains("value=\"139 0000 000x\""))
      #expect(none.tells(of: "contact", words.refusalPhoneInvalid))
      #expect(none.tells(of: "text", words.formMissing) && none.tells(of: "kind", words.formNotOffered))
      #expect(try await site.send(path, ["text": "灯不亮"], after: page).tells(of: "kind", words.formChoose))
      let long = String(repeating: "灯", count: 10_001)
      let told = try await site.send(path, ["text": long, "kind": "residentUnits"], after: page)
      #expect(told.tells(of: "text", words.formTooLong(limit: 10_000, count: 10_001)) && told.text.contains(long))
      #expect(try await Self.count(site) == 0)
      let sent = try await site.send(path, ["text": "灯不亮", "kind": "residentUnits", "contact": "139 0000 0000"], after: page)
      #expect(sent.status == .seeOther && sent.headers[.location]?.hasSuffix("?new=1") == true)
      #expect(try await Self.count(site) == 1)
    }
  }

  @Test("an area that nobody entered has no rules and no page: what is sent there is told so")
  func nowhere() async throws {
    try await Website.open { site in
      let page = try await site.get(Self.say)
      let sent = try await site.send("/c/999999999999/say", ["text": "灯", "kind": "residentUnits"], after: page)
      #expect(sent.status == .notFound || sent.status == .unprocessableContent || sent.status == .conflict, "\(sent.status)")
      #expect(try await Self.count(site) == 0)
    }
  }

  @Test("a number that is none, or nobody's, leads to the field with what was typed and what a slip looks like")
  func finding() async throws {
    try await Website.open { site in
      let sent = try await site.send(Self.say, ["text": "灯", "kind": "residentUnits"], after: try await site.get(Self.say))
      let path = try #require(sent.headers[.location]).prefix { $0 != "?" }
      let slip = try #require(SlipNumber(String(path.split(separator: "/").last ?? "")))
      let words = site.web.words(in: .zhHans)
      let board = try await site.get("/c/\(Website.area)")
      #expect(board.text.contains(words.boardSlipLooks(example: SlipNumber.example)))
      #expect(SlipNumber(SlipNumber.example.description) == SlipNumber.example, "the example is taken")
      let search = "/slip?area=\(Website.area)&number="
      for (typed, shown) in [("abc%22%3E", "abc&quot;&gt;"), ("2026-0001", "2026-0001"), ("１２", "１２")] {
        let answer = try await site.get(search + typed)
        #expect(answer.status == .notFound && answer.text.contains("value=\"\(shown)\""), "\(typed)")
        #expect(answer.text.contains("id=\"slip-fault\"") && answer.text.contains(words.boardSlipLooks(example: SlipNumber.example)))
      }
      #expect(try await site.get(search).status == .ok, "nothing typed is nothing wrong")
      #expect(try await site.get("/slip?number=\(slip)").status == .notFound, "of which community")
      for typed in ["\(slip)", "%20\(slip)%E3%80%82", slip.description.replacing("-", with: ".")] {
        #expect(try await site.get(search + typed).headers[.location] == String(path), "\(typed)")
      }
      let other = SlipNumber(year: 2026, sequence: 77)
      for wrong in ["nonsense", "2026-0001-0", other.description] {
        let answer = try await site.get("/s/\(Website.area)/\(wrong)")
        #expect(answer.status == .notFound && answer.text.contains("name=\"number\" value=\"\(wrong)\""), "\(wrong)")
      }
      #expect(try await site.get("/s/\(Website.area)/\(other)").text.contains(words.boardSlipUnknown(number: other)))
      let wide = slip.description.replacing("0", with: "%EF%BC%90")
      for right in [String(path), "/s/\(Website.area)/\(wide)%E3%80%82"] { #expect(try await site.get(right).status == .ok, "\(right)") }
      #expect(try await site.get("/s/\(Website.area)/%E7%BC%96%E5%8F%B7").text.contains("value=\"编号\""))
    }
  }
}
