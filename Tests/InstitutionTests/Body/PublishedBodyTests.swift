import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("名册和制度 · what the committee publishes of itself")
struct PublishedBodyTests {
  @Test("the roster names office holders in full, and its vacancies (3.1a, 2.2a)", arguments: Backend.available)
  func roster(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      #expect(
        try await house.refusal(of: PublishRoster(of: House.urban), by: House.clerk)
          == Refused(.committeeAbsent, "3.1a"))
      let body = try await Scenario(house).seatCommittee()
      try await house.perform(
        EndPost(body.secondPost, on: Day(iso: "2026-10-31")!, in: House.urban), by: House.secretary)
      let id: ID<Publication> = try await house.make(PublishRoster(of: House.urban), by: House.clerk)
      let paper = try await house.read { try PaperTable.find(id, $0.tx) }
      #expect(paper.kind == .roster)
      #expect(paper.body.contains("主任：张主任") && paper.body.contains("委员：李委员") && paper.body.contains("空缺1名"))
      #expect(!paper.body.contains("钱委员"))
      #expect(
        try await house.barred(PublishRoster(of: House.urban), by: House.resident)
          == .forbidden(needed: Role.committee.union([.administrator]), clause: "3.1a"))
    }
  }

  @Test("each charter is a new version, published, the earlier ones kept (3.1c)", arguments: Backend.available)
  func charter(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func charter(_ rules: String) -> AdoptCharter {
        AdoptCharter(rules: rules, duties: "受理意见、组织协商", yearPlan: "", in: House.urban)
      }
      #expect(try await house.refusal(of: charter("  "), by: House.chair) == Refused(.textMissing, "3.1c"))
      try await house.perform(charter("每月一次例会"), by: House.chair)
      try await house.perform(charter("每月两次例会"), by: House.secretary)
      let versions = try await house.read { try CharterTable.versions(in: House.urban, $0.tx) }
      #expect(versions.map(\.version) == [2, 1])
      #expect(versions.map(\.rules) == ["每月两次例会", "每月一次例会"])
      let paper = try await house.read { try PaperTable.find(versions[0].paper, $0.tx) }
      #expect(paper.kind == .charter && paper.body.contains("每月两次例会"))
      #expect(
        try await house.barred(charter("x"), by: House.supervisor)
          == .forbidden(needed: Role.committee.union([.secretary]), clause: "3.1c"))
    }
  }
}
