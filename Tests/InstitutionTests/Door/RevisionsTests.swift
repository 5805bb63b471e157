import Deliberation
import TestKit
import Testing

@testable import Institution

@Suite("Revisions · pages in memory learn of a change")
struct RevisionsTests {
  @Test("a revision is known until its community changes")
  func change() throws {
    let here = try #require(AreaCode("220102001001"))
    let there = try #require(AreaCode("220102001002"))
    let revisions = Revisions()
    #expect(revisions.known(of: here) == nil)
    revisions.keep(7, of: here, asOf: revisions.changes)
    revisions.keep(3, of: there, asOf: revisions.changes)
    #expect(revisions.known(of: here) == 7)
    revisions.forget(here)
    #expect(revisions.known(of: here) == nil && revisions.known(of: there) == 3)
  }

  @Test("what was read before a change is not remembered after it")
  func race() throws {
    let area = try #require(AreaCode("220102001001"))
    let revisions = Revisions()
    let before = revisions.changes
    revisions.forget(area)
    revisions.keep(7, of: area, asOf: before)
    #expect(revisions.known(of: area) == nil)
  }

  @Test("a change by another program is seen after a second")
  func expiry() async throws {
    let area = try #require(AreaCode("220102001001"))
    let revisions = Revisions()
    revisions.keep(7, of: area, asOf: revisions.changes)
    try await Task.sleep(for: .milliseconds(1100))
    #expect(revisions.known(of: area) == nil)
  }
}
