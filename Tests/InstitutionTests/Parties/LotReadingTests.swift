import Deliberation
import Institution
import Sortition
import Storage
import TestKit
import Testing

@Suite("抽签页面 · masked for everyone, in hand for those who hold the draw (3.3b)")
struct LotReadingTests {
  @Test("names are masked for all; full ones are for those who may pass a seat on", arguments: Backend.available)
  func seats(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(24)
      _ = try await scenario.draw(matter)
      func lot(_ member: Member) async throws -> LotPage.Lot {
        try #require(try await house.read { try LotReading.page(matter, for: member, files: house.institution.files, $0) }.lots.first)
      }
      let (own, open) = (try await lot(House.clerk), try await lot(.anonymous))
      #expect(own.seats.count == 6 && own.seats.map(\.name) == open.seats.map(\.name))
      #expect(own.replaceable.count == 6 && own.replaceable.allSatisfy { $0.name.hasPrefix("邻") })
      for seat in own.replaceable { #expect(!open.seats.contains { $0.name == seat.name }, "masked") }
      #expect(open.replaceable.isEmpty && !open.mayDraw)
      let neighbour = House.staff(.clerk, "邻村文书", in: House.village)
      #expect(try await lot(neighbour).replaceable.isEmpty)
      #expect(own.features.map(\.name) == ["性别", "年龄"] && own.draw != nil)
    }
  }

  @Test("a list that was replaced before its draw is left out", arguments: Backend.available)
  func replaced(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(24)
      for hour in ["15:00", "16:00"] {
        let scheme = Scenario.scheme(at: hour)
        try await house.perform(PrepareLot(matter, scheme, try await scenario.prepare(scheme, for: matter)), by: House.clerk)
      }
      let lots = try await house.read { try LotReading.page(matter, for: House.clerk, files: house.institution.files, $0) }.lots
      #expect(lots.map(\.scheme.drawsAt) == [Instant(day: "2026-11-04", clock: "16:00")])
      #expect(lots.first?.mayDraw == true && lots.first?.isReady == false && lots.first?.seats.isEmpty == true)
      func waiting(_ member: Member) async throws -> LotSchemePage.Waiting? {
        try await house.read { try LotReading.scheme(for: matter, by: member, $0) }.waiting
      }
      #expect(try await waiting(House.clerk)?.people == 24)
      let barred = AccessError.forbidden(needed: Act.prepareLot.roles, clause: Act.prepareLot.clause)
      await #expect(throws: barred) { try await waiting(House.supervisor) }
    }
  }
}
