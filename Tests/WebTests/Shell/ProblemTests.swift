import Deliberation
import HTML
import Institution
import Testing
import Wording

@testable import Web

@Suite("出错的地方 · what is wrong with a form, in the writing of its reader's language")
struct ProblemTests {
  private static func text(_ problem: Problem, _ found: [Problem.Trouble], _ words: Words) -> String {
    String(decoding: problem.summary(found, words).bytes, as: UTF8.self)
  }

  @Test("a refusal with more than one field stands as fields that cannot be read do, in every language", arguments: Language.allCases)
  func colon(_ language: Language) async throws {
    try await Website.open { site in
      let words = site.web.words(in: language)
      let trouble = Problem.Trouble(field: "day", label: "B", sentence: "b")
      let first = Problem.Trouble(field: "place", label: "A", sentence: "a")
      let refusal = Self.text(Problem(sentence: "a", field: "place", label: "A"), [trouble], words)
      let fields = Self.text(Problem(troubles: [first, trouble], words), [], words)
      for summary in [refusal, fields] {
        #expect(summary.contains("<a href=\"#f-place\">A\(words.commonColon)a</a>"))
        #expect(summary.contains("<a href=\"#f-day\">B\(words.commonColon)b</a>"))
        #expect(language == .zhHans || !summary.contains("："), "\(summary)")
      }
    }
  }
}

@Suite("写下的内容 · what of a form is somebody's own")
struct DraftKeyTests {
  private static let one = ID<Draft>(rawValue: 7).description
  private static let other = ID<Draft>(rawValue: 8).description

  @Test("a field with nothing, or with the one identity that its page put there, says nothing; several are ticks")
  func ticks() {
    for values in [[], [""], ["", ""], [Self.one], ["", Self.one]] { #expect(DraftKey.saysNothing(values), "\(values)") }
    for values in [["x"], [Self.one, Self.other], [Self.one, "x"], ["yes"]] { #expect(!DraftKey.saysNothing(values), "\(values)") }
  }

  @Test("of fields that nobody asked for everything written is shown; what has the shape of a choice, and identities, are not")
  func codes() throws {
    func shown(_ text: String) throws -> [String] {
      DraftKey.unread(in: try Form(urlEncoded: "text=\(Percent.encoded(text))".utf8), asked: [])
    }
    for text in ["notAgreed", "utilities.heating", "registeredResidents", "a.b.c", Self.one, ""] {
      #expect(try shown(text).isEmpty, "\(text)")
    }
    for text in ["broken", "wifi", "yes", "Wifi", "a.", ".a", "a..b", "b2b", "v1.2", "not agreed", "notAgreed!", "太冷"] {
      #expect(try shown(text) == [text], "\(text)")
    }
    #expect(DraftKey.unread(in: try Form(urlEncoded: "a=x&b=y&password=z&version=v&csrf=c".utf8), asked: ["a"]) == ["y"])
  }
}
