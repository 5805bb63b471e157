import Deliberation
import HTTPTypes
import Institution
import Storage
import Testing
import Wording

@testable import Web

@Suite("操作记录的话 · what the journal says is a sentence in every language, and no code")
struct JournalWordsTests {
  private static let facts: [JournalFact] =
    Stage.allCases.map { .stage($0) } + Opinion.State.allCases.map { .opinion($0) } + Commission.State.allCases.map { .commission($0) }
    + Post.Kind.allCases.map { .post($0) } + Seat.Kind.allCases.map { .seat($0) } + JournalFact.Plain.allCases.map { .plain($0) }
    + JournalFact.Counted.allCases.map { .counted($0, 4711) }
    + [
      .community(Website.area), .roster(lines: 4711, new: 312, changed: 28), .workMeeting(decided: 4711, topics: 312),
      .until(known(Day(iso: "2026-11-30"))),
    ]

  @Test("of whatever a command writes", arguments: Language.allCases)
  func sentences(_ language: Language) async throws {
    try await Website.open { site in
      let words = site.web.words(in: language)
      for fact in Self.facts {
        let text = words.fact(fact)
        #expect(!text.isEmpty && !text.hasPrefix("term") && !text.contains("{"), "\(fact) \(text)")
        switch fact {
        case .counted, .workMeeting: #expect(text.contains("4711"), "\(text)")
        case .roster: #expect(["4711", "312", "28"].allSatisfy(text.contains), "\(text)")
        case .until: #expect(text.contains("2026") && text.contains("30"), "\(text)")
        default: break
        }
      }
    }
  }

  @Test("an answer online is told as one, and a count as a sentence, on the page")
  func page() async throws {
    try await Website.open { site in
      let lines = [
        ("AnswerOnline", "", "answered"), ("ImportRoster", "", "imported 12, new 3, changed 1"),
        ("EndRepresentative", "in office", "until 2026-11-30"),
        ("AdoptCharter", "", "version 4"), ("FillPost", "", "committeeDirector"), ("closeOnline", "topic", "topic"),
        ("SavePerson", "", "what nobody wrote"),
      ]
      try await site.institution.database.write { tx in
        for (number, (command, before, after)) in lines.enumerated() {
          _ = try tx.execute(
            """
            INSERT INTO journal (id, area, command, clause, by_name, at, subject, before_state, after_state)
            VALUES (\(Int64(number + 1)), \(Website.area), \(command), '3.3a', '王文书', 0, 1, \(before), \(after))
            """)
        }
      }
      let text = try await site.get("/work/journal", [.cookie: try await site.session(of: "clerk")]).text
      let words = site.web.words(in: .zhHans)
      for sentence in [
        words.fact(.plain(.answered)), "读入12行，新增3人，改动1人", "任职中→到2026年11月30日", "第4版", words.post(.committeeDirector), words.stage(.topic),
      ] {
        #expect(text.contains(sentence), "\(sentence)")
      }
      #expect(!text.contains(words.state(.answered)) && !text.contains("what nobody wrote") && !text.contains("\(words.stage(.topic))→"))
    }
  }
}
