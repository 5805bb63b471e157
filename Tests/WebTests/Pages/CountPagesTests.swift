import Deliberation
import HTTPTypes
import Institution
import Testing
import Wording

@testable import Web

/// What was typed of a count, and what has to come of it.
struct TypedCount: Sendable, CustomTestStringConvertible {
  let fields: [String: String]
  let faults: Set<String>
  /// How many take paper, from the top of the roll.
  var papers = 0
  var testDescription: String { "\(fields) \(papers)" }
}

@Suite("清点票数 · every number of a way that was used is given, and none is a nought that nobody wrote (3.5h)")
struct CountPagesTests {
  private static func fields(_ way: String, _ numbers: [String]) -> [String: String] {
    let names = zip(["Yes", "No", "Abstained", "Invalid"], numbers).map { (way + $0, $1) }
    return Dictionary(uniqueKeysWithValues: names)  // safe: the names differ
  }

  private static func send(_ typed: [String: String], papers: Int = 0, to deciding: Deciding, from opened: Answer? = nil) async throws
    -> Answer
  {
    let roll = try await deciding.roll()
    let page = if let opened { opened } else { try await deciding.page() }
    let ticks = roll.prefix(papers).map { "elector=\($0.id)" }
    let blanks = page.blanks(in: deciding.path + "/count").merging(typed) { $1 }
    let numbers = blanks.map { "\($0)=\(Percent.encoded($1))" }
    let cookies = [page.cookies, deciding.cookies].filter { !$0.isEmpty }.joined(separator: "; ")
    return try await deciding.site.ask(
      .post, deciding.path + "/count",
      [.origin: "http://localhost", .cookie: cookies, .contentType: "application/x-www-form-urlencoded"],
      body: ([Website.body([:], after: page), "version=\(page.hidden("version"))", "shown=\(Percent.encoded(page.hidden("shown")))"] + ticks
        + numbers).joined(separator: "&"))
  }

  @Test("hands are read as people write them", arguments: [["三", "２", "0"], ["3", "2", "零"], ["叁", " 2 ", "０"]])
  func hands(_ numbers: [String]) async throws {
    try await Deciding.open { deciding in
      #expect(try await Self.send(Self.fields("hands", numbers), to: deciding).status == .seeOther)
      let counted = try await deciding.counted()
      #expect(counted.hands == Tally.Count(inFavour: 3, against: 2) && counted.paper == Tally.Count() && counted.voters.isEmpty)
    }
  }

  @Test(
    "an open vote: what is not given, or is no number, is told at its field, and nothing is counted",
    arguments: [
      TypedCount(fields: fields("hands", ["十二", "", "0"]), faults: ["handsNo"]),
      TypedCount(fields: fields("hands", ["", "", "0"]), faults: ["handsYes", "handsNo"]),
      TypedCount(fields: fields("hands", ["八票", "1", "0"]), faults: ["handsYes"]),
      TypedCount(fields: fields("hands", ["-1", "1.5", "+2"]), faults: ["handsYes", "handsNo", "handsAbstained"]),
      TypedCount(fields: fields("hands", ["二三", "1", "99999999999999999999"]), faults: ["handsAbstained"]),
      TypedCount(fields: [:], faults: ["handsYes", "handsNo", "handsAbstained"]),
      TypedCount(fields: ["paperYes": "８"], faults: ["paperNo", "paperAbstained", "paperInvalid"]),
      TypedCount(fields: fields("paper", ["８", "0", "0", ""]), faults: ["paperInvalid"], papers: 8),
      TypedCount(fields: fields("hands", ["1", "0", "0"]), faults: ["paperYes", "paperNo", "paperAbstained", "paperInvalid"], papers: 1),
    ])
  func wrong(_ typing: TypedCount) async throws {
    try await Deciding.open { deciding in
      let answer = try await Self.send(typing.fields, papers: typing.papers, to: deciding)
      #expect(answer.status == .unprocessableContent && answer.faults == typing.faults && answer.told == typing.faults)
      for text in typing.fields.values where !text.isEmpty { #expect(answer.text.contains("value=\"\(text)\""), "it stays to be seen") }
      #expect(try await deciding.counted() == HandCount.none)
      #expect(try await deciding.send("close", [:]).status == .unprocessableContent, "nothing was counted that could be published")
    }
  }

  @Test("a secret vote asks for paper alone: its page has no hands, and hands that are sent are refused")
  func secret() async throws {
    try await Deciding.open(isSecret: true) { deciding in
      let page = try await deciding.page()
      #expect(page.text.contains("name=\"paperInvalid\"") && !page.text.contains("name=\"hands"))
      let paper = Self.fields("paper", ["2", "０", "0", "零"])
      for hands in ["3", "0", "三只", "＋"] {
        let answer = try await Self.send(paper.merging(["handsYes": hands]) { $1 }, papers: 2, to: deciding)
        #expect(answer.status == .unprocessableContent && answer.text.contains("无记名投票不能举手"), "\(hands)")
      }
      let nothing = try await Self.send([:], to: deciding)
      #expect(nothing.faults == ["paperYes", "paperNo", "paperAbstained", "paperInvalid"])
      #expect(try await deciding.counted() == HandCount.none)
      #expect(try await Self.send(paper, papers: 2, to: deciding).status == .seeOther)
      #expect(try await deciding.counted().paper == Tally.Count(inFavour: 2))
    }
  }

  @Test("an open vote's page shows every number of both ways, empty until somebody counted; a count is never taken back by emptying it")
  func page() async throws {
    try await Deciding.open { deciding in
      func shown(_ page: Answer, _ name: String) -> String {
        let parts = page.text.split(separator: "name=\"\(name)\" type=\"text\" value=\"", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 ? String(parts[1].prefix { $0 != "\"" }) : "not there"
      }
      let names = ["handsYes", "handsNo", "handsAbstained", "paperYes", "paperNo", "paperAbstained", "paperInvalid"]
      let fresh = try await deciding.page()
      for name in names { #expect(shown(fresh, name) == "", "\(name)") }
      let both = Self.fields("hands", ["2", "1", "0"]).merging(Self.fields("paper", ["1", "1", "0", "1"])) { $1 }
      #expect(try await Self.send(both, papers: 3, to: deciding).status == .seeOther)
      let counted = try await deciding.page()
      #expect(names.map { shown(counted, $0) } == ["2", "1", "0", "1", "1", "0", "1"])
      let emptied = try await Self.send(
        Self.fields("hands", ["", "", ""]).merging(Self.fields("paper", ["1", "1", "0", "1"])) { $1 }, papers: 3, to: deciding)
      #expect(emptied.faults == ["handsYes", "handsNo", "handsAbstained"])
      #expect(try await deciding.counted().hands == Tally.Count(inFavour: 2, against: 1))
    }
  }

  @Test("more paper than people took is refused in one sentence, and only of the count that was seen")
  func papers() async throws {
    try await Deciding.open { deciding in
      let words = deciding.site.web.words(in: .zhHans)
      let mine = try await deciding.page()
      let paper = Self.fields("paper", ["3", "2", "0", "0"])
      let sentence = words.sentence(of: Refusal(.ballotsExceedVoters, ["votes": "5", "present": "4"]))
      let refused = try await Self.send(paper, papers: 4, to: deciding)
      #expect(refused.told == ["paperYes"] && refused.fault("paperYes") == sentence)
      let both = try await Self.send(paper.merging(["paperNo": "二只"]) { $1 }, papers: 4, to: deciding)
      #expect(both.told == ["paperNo"], "what cannot be read adds up to nothing")
      #expect(try await deciding.counted() == HandCount.none)
      #expect(try await Self.send(Self.fields("hands", ["1", "0", "0"]), to: deciding).status == .seeOther)
      let older = try await Self.send(paper.merging(Self.fields("hands", ["1", "0", "0"])) { $1 }, papers: 4, to: deciding, from: mine)
      #expect(older.text.contains(words.refusalChangedMeanwhile) && !older.text.contains(sentence), "first that it is another count by now")
      let seen = paper.merging(Self.fields("hands", ["1", "0", "0"])) { $1 }
      #expect(try await Self.send(seen, papers: 4, to: deciding, from: older).fault("paperYes") == sentence)
      #expect(try await Self.send(seen, papers: 5, to: deciding, from: older).status == .seeOther)
    }
  }

  @Test("two who count: the later one sees what the other counted, and overwrites it knowingly or not at all")
  func twoClerks() async throws {
    try await Deciding.open { deciding in
      let (mine, theirs) = (try await deciding.page(), try await deciding.page())
      #expect(try await Self.send(Self.fields("hands", ["5", "1", "0"]), to: deciding, from: theirs).status == .seeOther)
      let refused = try await Self.send(Self.fields("hands", ["4", "1", "0"]), to: deciding, from: mine)
      #expect(refused.status == .unprocessableContent && refused.text.contains("现在的内容：5"))
      #expect(try await deciding.counted().hands.inFavour == 5)
      #expect(try await Self.send(Self.fields("hands", ["4", "1", "0"]), to: deciding, from: refused).status == .seeOther)
      #expect(try await deciding.counted().hands.inFavour == 4)
    }
  }
}
