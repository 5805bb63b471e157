import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("各方工作台的读取 · whose desk shows what")
struct DeskReadingTests {
  private static func township(_ area: AreaCode) -> Member {
    Member(id: ID(rawValue: 70), name: "街道", organ: "街道办", area: known(area.prefix(at: .township)), roles: [.township])
  }

  private static func desk(of member: Member, _ house: House) async throws -> Desk? {
    try await house.read { try DeskReading.desk(for: member, $0) }
  }

  private static func supervision(for member: Member, _ house: House) async throws -> SupervisionPage {
    try await house.read { try SupervisionReading.page(for: member, $0) }
  }

  private static func government(_ desk: Desk?) -> GovernmentDesk? {
    if case .government(let desk) = desk { desk } else { nil }
  }

  @Test("a township sees what is late below it, and nothing of another one's (2.2b)", arguments: Backend.available)
  func township(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .topic)
      house.go("2026-11-20")
      let own = Self.government(try await Self.desk(of: Self.township(House.urban), house))
      #expect(own?.late.contains { $0.task.matter?.id == matter && $0.community == "幸福里社区" } == true)
      #expect(own?.communities.map(\.name) == ["幸福里社区"])
      let other = Self.government(try await Self.desk(of: Self.township(House.village), house))
      #expect(other?.communities.map(\.name) == ["东沟村"] && other?.late.isEmpty == true && other?.mine.isEmpty == true)
      #expect(try await Self.desk(of: House.clerk, house) == nil)
    }
  }

  @Test("supervisors see the findings of their own community (4.2c)", arguments: Backend.available)
  func supervision(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .topic)
      try await house.perform(WriteFinding(matter, about: "3.5c", saying: "方案未按期提交"), by: House.supervisor)
      let own = try await Self.supervision(for: House.supervisor, house)
      #expect(own.findings.map(\.finding.matter) == [matter] && own.findings.map(\.title) == [Scenario.topic.title])
      let neighbour = House.staff(.supervisor, "邻村监督", in: House.village)
      let theirs = try await Self.supervision(for: neighbour, house)
      #expect(theirs.findings.isEmpty && theirs.matters.isEmpty && theirs.late.isEmpty)
      await #expect(throws: AccessError.forbidden(needed: Role.staff, clause: "2.2a")) {
        try await Self.supervision(for: House.resident, house)
      }
    }
  }
}
