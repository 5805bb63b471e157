import Deliberation
import HTTPTypes
import Institution
import Testing

@testable import Web

@Suite("查询值 · what stands behind the question mark of an address is anybody's")
struct QueryTests {
  private static let area = Website.area
  private static let pages = [
    ("/", ["q"]), ("/c/\(area)/matters", ["before"]), ("/c/\(area)/papers", ["before"]), ("/c/\(area)/say", ["q"]),
    ("/slip", ["area", "number"]), ("/sign-in", ["back", "kept"]), ("/size/elder", ["back"]),
    ("/work/ledger", ["q", "state", "before", "imported", "left"]),
    ("/work/ledger/new", ["q"]), ("/work/matters", ["before"]), ("/work/roster", ["q", "after", "imported", "left"]),
    ("/work/journal", ["before"]),
    ("/work/calendar", ["from", "days"]), ("/work/committee", ["area"]), ("/work", ["saved"]),
  ]
  private static let values = [
    "", "0", "-1", "-0", "+1", "1", "50", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    "99999999999999999999999999",
    "1e999", "NaN", "Infinity", "0x10", "%00", "%", "%zz", "%FF%FE", "%EF%BC%88", "0000000000001", "7zzzzzzzzzzzz", "zzzzzzzzzzzzz",
    "ZZZZZZZZZZZZZ", "2026-0001-0", "2026-99999999999999999999-1", "-1--1--1", "0001-01-01", "9999-12-31", "2026-02-30", "0000-00-00",
    "220104001003", "000000000000", "999999999999", "received", "'", "\"", "*", "a%22OR%22b",
    String(repeating: "9", count: 5_000), String(repeating: "%E5%8F%B7", count: 2_000), String(repeating: "%22", count: 500),
  ]

  @Test("no value of it stops a page: it is answered, refused or not found", arguments: pages)
  func values(page: (path: String, names: [String])) async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      for name in page.names {
        for value in Self.values {
          for cookies in ["", clerk] {
            let headers: HTTPFields = cookies.isEmpty ? [:] : [.cookie: cookies]
            let answer = try await site.get("\(page.path)?\(name)=\(value)", headers)
            #expect(answer.status.code < 500, "\(page.path)?\(name)=\(value.prefix(40))")
          }
        }
      }
      #expect(try await site.get(page.path, [.cookie: clerk]).status.code < 500)
    }
  }

  @Test("a workday question with a number that does not count is refused at its field, and not answered for another number")
  func workdays() async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      func asked(_ query: String) async throws -> String { try await site.get("/work/calendar?" + query, [.cookie: clerk]).text }
      func answer(_ text: String) -> Substring? { text.firstRange(of: "<p><b>").map { text[$0.upperBound...].prefix { $0 != "<" } } }
      let most = try await asked("from=2026-11-02&days=250")
      let two = try await asked("from=2026-11-02&days=2")
      #expect(answer(most) != nil && answer(most) != answer(two))
      for days in ["251", "9223372036854775807", "-9223372036854775808", "many"] {
        let text = try await asked("from=2026-11-02&days=\(days)")
        #expect(answer(text) == nil && text.contains("days-fault"), "\(days)")
      }
    }
  }
}
