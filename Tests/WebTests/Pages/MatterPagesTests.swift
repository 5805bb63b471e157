import Deliberation
import HTTPTypes
import Institution
import Storage
import Testing
import Wording

@testable import Web

@Suite("事项的页面 · signing in to a meeting, and asking for a review (3.5e, 2.2a)")
struct MatterPagesTests {
  private static let matter = ID<Matter>(rawValue: 1000)
  private static let signIn = Route.meetingSignIn(matter).path
  private static let review = Route.review(matter).path

  /// A matter, whose meeting has begun where it deliberates.
  private static func open(_ stage: Stage, _ body: (Website) async throws -> Void) async throws {
    try await Website.open { site in
      let day = site.institution.clock().day
      try await site.institution.database.write { tx in
        try Website.begin(matter, at: stage, title: "停车", question: "怎么停", on: day, tx)
        try Website.plan(matter, tx)
        _ = try tx.execute("INSERT INTO meeting (matter_id, opened_at, sign_in_code) VALUES (\(matter), 0, 'abc123')")
      }
      try await body(site)
    }
  }

  private static func present(_ site: Website) async throws -> [Meeting.Attendance] {
    try await site.institution.read { known(try MeetingTable.find(matter, $0.tx)).attendance }
  }

  @Test("a wrong code comes back in its field with what was typed, and its page in another language knows it still")
  func code() async throws {
    try await Self.open(.meeting) { site in
      let page = try await site.get(Self.signIn + "?code=abc124")
      #expect(page.hidden("code") == "abc124" && !page.text.contains("name=\"code\" type=\"text\""))
      #expect(page.text.contains("href=\"/en\(Self.signIn)?code=abc124\""))
      let wrong = try await site.send(Self.signIn, ["code": "abc124", "name": " 马\u{200B}春生", "kind": "registeredResidents"], after: page)
      #expect(wrong.status == .unprocessableContent && wrong.faults == ["code"])
      #expect(wrong.text.contains("name=\"code\" type=\"text\" value=\"abc124\"") && wrong.text.contains("春生\""))
      #expect(wrong.text.contains("value=\"registeredResidents\" selected"))
      #expect(wrong.text.contains("formaction=\"/en\(Self.signIn)\" name=\"redraw\""), "what was typed goes along")
      #expect(try await Self.present(site).isEmpty)
      let right = try await site.send(
        Self.signIn, ["code": " ＡＢＣ－123".filter { $0 != "－" }, "name": " 马\u{200B}春生", "kind": "registeredResidents"], after: wrong)
      #expect(right.status == .seeOther && right.headers[.location] == Route.publicMatter(Self.matter).path + "?signed=1")
      #expect(try await Self.present(site).map(\.givenName) == ["马春生"])
    }
  }

  @Test("without a code there is a field for it; nobody is of a side that they did not choose")
  func signingIn() async throws {
    try await Self.open(.meeting) { site in
      let page = try await site.get(Self.signIn)
      #expect(page.text.contains("name=\"code\" type=\"text\"") && !page.text.contains(" selected"))
      let empty = try await site.send(Self.signIn, ["code": "", "name": "\u{200B}", "kind": ""], after: page)
      #expect(empty.status == .unprocessableContent && empty.faults == ["code", "name", "kind"])
      for (kind, name) in [("government", "马春生"), ("resident", "马春生"), ("registeredResidents", String(repeating: "长", count: 101))] {
        let answer = try await site.send(Self.signIn, ["code": "abc123", "name": name, "kind": kind], after: page)
        #expect(answer.status == .unprocessableContent && answer.faults.count == 1, "\(kind)")
      }
      #expect(try await Self.present(site).isEmpty)
    }
  }

  @Test("a request for review that says nothing, or too much, is none; nothing of it is lost")
  func reviews() async throws {
    try await Self.open(.reported) { site in
      func count() async throws -> Int { try await site.institution.read { try ReviewTable.of(Self.matter, $0.tx).count } }
      let page = try await site.get(Self.review)
      let wrong = try await site.send(
        Self.review, ["text": " \u{200B}", "name": String(repeating: "长", count: 101), "contact": String(repeating: "1", count: 301)],
        after: page)
      #expect(wrong.status == .unprocessableContent && wrong.faults == ["text", "name", "contact"])
      let long = try await site.send(Self.review, ["text": String(repeating: "长", count: 4_001), "name": "郑大河"], after: page)
      let mail = try await site.send(Self.review, ["text": "少写了人", "contact": "a@b.cn"], after: page)
      #expect(mail.faults == ["contact"] && mail.text.contains(site.web.words(in: .zhHans).refusalPhoneInvalid))
      #expect(long.faults == ["text"] && long.text.contains("value=\"郑大河\""))
      #expect(try await count() == 0)
      let right = try await site.send(Self.review, ["text": "到会人数写少了", "name": "", "contact": ""], after: page)
      #expect(right.status == .seeOther && right.headers[.location]?.hasPrefix("/r/") == true)
      #expect(try await count() == 1)
      // The same form once more is the same request, and leads to the same receipt.
      let twice = try await site.send(Self.review, ["text": "到会人数写少了", "name": "", "contact": ""], after: page)
      #expect(twice.status == .seeOther && twice.headers[.location] == right.headers[.location])
      #expect(try await count() == 1)
      let receipt = try await site.get(known(twice.headers[.location]))
      #expect(receipt.status == .ok && receipt.text.contains("到会人数写少了"))
    }
  }

  @Test("a visitor's form sent twice is no refusal, though what it is about went on; another one is refused (2.2a)")
  func twice() async throws {
    try await Self.open(.reported) { site in
      let page = try await site.get(Self.review)
      func ask(_ text: String) async throws -> Answer {
        try await site.send(Self.review, ["text": text, "name": "", "contact": ""], after: page)
      }
      let (one, other) = (try await ask("少写了人"), try await ask("还少了一项"))
      #expect(one.status == .seeOther && other.status == .seeOther && one.headers[.location] != other.headers[.location])
      // The matter goes on: nobody may ask any more.
      _ = try await site.institution.database.write { tx in
        try tx.execute("UPDATE matter SET stage = 'meeting' WHERE id = \(Self.matter)")
      }
      #expect(try await ask("少写了人").status == .seeOther)
      #expect(try await ask("另一件").status != .seeOther)
    }
  }
}
