import Deliberation
import HTTPTypes
import Institution
import Testing
import Wording

@testable import Web

@Suite("宣布结果 · whoever closes a vote saw what they announce; of a secret one no more than what came in (3.5h; VC 26, RC 27)")
struct AnnouncementPagesTests {
  private static let clerk = Member(id: ID(rawValue: 91), name: "王文书", area: Website.area, roles: [.clerk])

  /// A sitting that is open with eight of nine present, two of them on paper, and where the other six vote.
  private static func open(isSecret: Bool = false, _ body: (Deciding, [ElectorLine], [String]) async throws -> Void) async throws {
    try await Deciding.open(.rollCall, isSecret: isSecret) { deciding in
      let (roll, institution) = (try await deciding.roll(), deciding.site.institution)
      for (some, byPhone) in [(roll.prefix(6), true), (roll[6..<8], false)] {
        try await institution.perform(MarkPresent(Deciding.matter, deciding.id, some.map(\.id), byPhone: byPhone), by: clerk)
      }
      try await institution.perform(OpenAssembly(Deciding.matter, deciding.id), by: clerk)
      let codes = try await institution.read { try AssemblyTable.codes(of: deciding.id, $0) }
      try await body(deciding, roll, roll.prefix(6).compactMap { codes[$0.id] }.map { Route.ballot($0).path })
    }
  }

  private static func cast(_ choice: String, at path: String, of deciding: Deciding) async throws {
    let page = try await deciding.site.get(path)
    #expect(try await deciding.site.send(path, ["choice": choice], after: page).status == .seeOther)
  }

  /// What stands above the button that closes the vote.
  private static func told(_ page: Answer, _ deciding: Deciding) -> String {
    let before = page.text[
      ..<(page.text.firstRange(of: "method=\"post\" action=\"\(deciding.path)/close\"")?.lowerBound ?? page.text.startIndex)]
    guard let start = before.ranges(of: "<div class=\"due-note\">").last?.upperBound,
      let end = before[start...].firstRange(of: "</div>")?.lowerBound
    else { return "" }
    return String(before[start..<end])
  }

  @Test("an open vote's page shows who came, how they voted and what comes of it; more ballots meanwhile are shown first")
  func numbers() async throws {
    try await Self.open { deciding, _, ballots in
      let words = deciding.site.web.words(in: .zhHans)
      func votes(_ favour: Int, _ against: Int, missing: Int) -> String {
        words.matterVoteLine(favour: favour, against: against, abstained: 0, invalid: 0, missing: missing)
      }
      let lost = words.assemblyCloseAs(verdict: words.matterNotCarried)
      let fresh = Self.told(try await deciding.page(), deciding)
      #expect(fresh.contains("应到9") && fresh.contains("实到8") && fresh.contains(votes(0, 0, missing: 8)))
      #expect(!fresh.contains(lost), "without a ballot nothing is announced")
      for (choice, ballot) in zip(["inFavour", "against", "inFavour"], ballots) { try await Self.cast(choice, at: ballot, of: deciding) }
      let opened = try await deciding.page()
      let some = Self.told(opened, deciding)
      #expect(some.contains(votes(2, 1, missing: 5)) && some.contains(lost))
      for ballot in ballots.dropFirst(3) { try await Self.cast("against", at: ballot, of: deciding) }
      let late = try await deciding.send("close", [:], from: opened)
      #expect(late.status == .unprocessableContent && late.text.contains(words.refusalChangedMeanwhile))
      #expect(Self.told(late, deciding).contains(votes(2, 4, missing: 2)))
      #expect(try await deciding.line().result == nil)
      #expect(try await deciding.send("close", [:], from: late).status == .seeOther)
      #expect(try await deciding.line().result?.count == Tally.Count(inFavour: 2, against: 4))
    }
    try await Self.open { deciding, _, ballots in
      let words = deciding.site.web.words(in: .zhHans)
      for ballot in ballots.prefix(5) { try await Self.cast("inFavour", at: ballot, of: deciding) }
      let told = Self.told(try await deciding.page(), deciding)
      #expect(told.contains(words.assemblyCloseAs(verdict: words.matterCarried)), "more than half of the eight who came")
    }
  }

  @Test("a secret vote's page shows who came and how many are in, and is the same however they voted")
  func secret() async throws {
    for (isSecret, isSame) in [(true, true), (false, false)] {
      var pages: [String] = []
      for choice in ["inFavour", "against", "abstained"] {
        try await Self.open(isSecret: isSecret) { deciding, _, ballots in
          let words = deciding.site.web.words(in: .zhHans)
          for ballot in ballots.prefix(2) { try await Self.cast(choice, at: ballot, of: deciding) }
          let page = try await deciding.page()
          pages.append(Self.told(page, deciding))
          let verdicts = [words.matterCarried, words.matterNotCarried].map { words.assemblyCloseAs(verdict: $0) }
          #expect(verdicts.contains(where: page.text.contains) != isSecret)
          guard isSecret else { return }
          #expect(Self.told(page, deciding).contains(words.assemblyCloseCast(cast: 2, missing: 6)))
          #expect(Self.told(page, deciding).contains(words.assemblyCloseSealed) && Self.told(page, deciding).contains("实到8"))
          #expect(try await deciding.send("close", [:], from: page).status == .seeOther)
          let counted = try #require(try await deciding.line().result?.count)
          #expect(
            [counted.inFavour, counted.against, counted.abstained] == ["inFavour", "against", "abstained"].map { $0 == choice ? 2 : 0 })
        }
      }
      #expect((Set(pages).count == 1) == isSame && pages.allSatisfy { !$0.isEmpty })
    }
  }

  @Test("of a secret vote the ballots on paper are shown as people counted them, and no others")
  func paper() async throws {
    try await Self.open(isSecret: true) { deciding, roll, ballots in
      let words = deciding.site.web.words(in: .zhHans)
      let voters = roll[6..<8].map { $0.id }
      let count = CountBallots(Deciding.matter, deciding.id, paperVoters: voters, paper: Tally.Count(inFavour: 1, against: 1))
      try await deciding.site.institution.perform(count, by: Self.clerk)
      let line = words.assemblyClosePaper(favour: 1, against: 1, abstained: 0, invalid: 0)
      let alone = Self.told(try await deciding.page(), deciding)
      #expect(alone.contains(words.matterVoteLine(favour: 1, against: 1, abstained: 0, invalid: 0, missing: 6)) && !alone.contains(line))
      try await Self.cast("against", at: try #require(ballots.first), of: deciding)
      let both = Self.told(try await deciding.page(), deciding)
      #expect(both.contains(line) && both.contains(words.assemblyCloseCast(cast: 3, missing: 5)))
      #expect(both.contains(words.assemblyCloseSealed) && !both.contains(words.matterNotCarried))
    }
  }
}
