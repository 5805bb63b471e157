import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("网上协商页面 · who moderates, who hands out codes, who answers (3.4g)")
struct OnlineReadingTests {
  private static let neighbour = House.staff(.clerk, "邻村文书", in: House.village)

  @Test("the workbench is the community's; the committee acts there, others look on", arguments: Backend.available)
  func workbench(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .topic)
      func page(_ member: Member) async throws -> OnlinePage { try await house.read { try OnlineReading.page(matter, for: member, $0) } }
      for stranger in [Self.neighbour, House.resident, .anonymous] {
        await #expect(throws: AccessError.notFound) { try await page(stranger) }
      }
      #expect(try await page(House.clerk).opening != nil)
      #expect(try await page(House.supervisor).opening == nil)
      try await house.perform(OpenOnline(matter, Scenario.call()), by: House.clerk)
      let (own, watched) = (try await page(House.clerk), try await page(House.supervisor))
      #expect(own.running?.mayAct == true && own.opening == nil)
      #expect(watched.running?.mayAct == false && watched.running?.line == own.running?.line)
    }
  }

  @Test("slips with their codes are for those who hand them out", arguments: Backend.available)
  func slips(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(6)
      func slips(_ member: Member, _ group: String = "") async throws -> OnlineSlipsPage {
        try await house.read { try OnlineReading.slips(of: matter, group: group, for: member, $0) }
      }
      await #expect(throws: AccessError.notFound, "none runs") { try await slips(House.clerk) }
      try await house.perform(OpenOnline(matter, Scenario.call()), by: House.clerk)
      try await house.perform(IssueCodes(try await scenario.online(matter).id), by: House.clerk)
      for stranger in [Self.neighbour, House.supervisor, .anonymous] {
        await #expect(throws: AccessError.notFound) { try await slips(stranger) }
      }
      let all = try await slips(House.clerk).slips
      #expect(!all.isEmpty)
      #expect(try await slips(House.clerk, "没有这个组").slips.isEmpty)
    }
  }

  @Test("a code opens its deliberation, a wrong one nothing; by account only those who are reached answer", arguments: Backend.available)
  func answers(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(24)
      try await house.perform(OpenOnline(matter, Scenario.call(groups: ["1组", "2组"])), by: House.clerk)
      let line = try await scenario.online(matter)
      try await house.perform(IssueCodes(line.id), by: House.clerk)
      func page(_ door: OnlineDoor, _ member: Member = .anonymous) async throws -> OnlineAnswerPage {
        try await house.read { try OnlineReading.answers(behind: door, for: member, $0) }
      }
      await #expect(throws: Refusal(.onlineNotReached)) { try await page(.slip("nonsense")) }
      let code = try #require(try await house.read { try OnlineReading.slips(of: matter, group: "", for: House.clerk, $0) }.slips.first)
        .code
      let statement = line.statements[0].id
      try await house.perform(AnswerOnline(line.id, statement, -1, code: code), by: .anonymous)
      let own = try await page(.slip(code))
      #expect(own.isOpen && own.mayAnswer && own.statements.map(\.answer) == [-1] + own.statements.dropFirst().map { _ in nil })
      let (inside, outside) = (try await scenario.neighbour(10), try await scenario.neighbour(7))
      #expect(try await page(.account(line.id), inside).mayAnswer)
      for stranger in [outside, House.clerk, .anonymous] {
        let page = try await page(.account(line.id), stranger)
        #expect(!page.mayAnswer && page.statements.allSatisfy { $0.answer == nil })
      }
    }
  }
}
