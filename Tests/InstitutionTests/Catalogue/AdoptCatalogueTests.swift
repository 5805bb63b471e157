import Deliberation
import Institution
import PolicyFiles
import Storage
import TestKit
import Testing

@Suite("协商目录 · a community's catalogue in dated versions (3.2a)")
struct AdoptCatalogueTests {
  private static func entry(_ code: String, _ title: String) -> CatalogueEntry {
    CatalogueEntry(
      code: code, group: "公共治理", title: title, participants: [.registeredResidents, .groups], form: .circle,
      steps: "先走访")
  }

  @Test("is adopted by committee or secretary, refused when it says nothing", arguments: Backend.available)
  func adopted(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      #expect(
        try await house.refusal(of: AdoptCatalogue([], in: House.urban), by: House.chair)
          == Refused(.catalogueEmpty, "3.2a"))
      let blank = AdoptCatalogue([Self.entry("order.snow", " ")], in: House.urban)
      #expect(try await house.refusal(of: blank, by: House.chair) == Refused(.catalogueEmpty, "3.2a"))
      let snow = AdoptCatalogue([Self.entry("order.snow", "清雪")], in: House.urban)
      #expect(
        try await house.barred(snow, by: House.administrator)
          == .forbidden(needed: Role.committee.union([.secretary]), clause: "3.2a"))
      try await house.perform(snow, by: House.secretary)
      let entries = try await house.read { try CatalogueTable.entries(in: House.urban, $0.tx) }
      #expect(entries == [Self.entry("order.snow", "清雪")])
    }
  }

  @Test("keeps every version with its day and paper; the newest is in force", arguments: Backend.available)
  func versions(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await house.perform(AdoptCatalogue([Self.entry("a", "旧目录")], in: House.urban), by: House.chair)
      house.go("2026-12-01")
      try await house.perform(
        AdoptCatalogue([Self.entry("b", "新目录"), Self.entry("c", "又一条")], in: House.urban), by: House.chair)
      let (versions, entries) = try await house.read { reading in
        (
          try CatalogueTable.versions(in: House.urban, reading.tx).map { "\($0.version) \($0.day.iso)" },
          try CatalogueTable.entries(in: House.urban, reading.tx).map(\.title)
        )
      }
      #expect(versions == ["2 2026-12-01", "1 2026-11-02"])
      #expect(entries == ["新目录", "又一条"])
      #expect(try await house.read { try CatalogueTable.entry("a", in: House.urban, $0.tx) } == nil)
      #expect(try await house.read { try CatalogueTable.entries(in: House.village, $0.tx) }.isEmpty)
    }
  }

  @Test(
    "keeps reserved what the law reserves to the assembly, under the article of the kind of community (VC 28, RC 30)",
    arguments: Backend.available, [(House.urban, Clause("RC30")), (House.village, Clause("VC28"))])
  func reserved(_ backend: Backend, _ kind: (area: AreaCode, clause: Clause)) async throws {
    try await House.open(on: backend) { house in
      let stripped = house.institution.library.catalogue.filter(\.isReserved).map {
        CatalogueEntry(code: $0.code, group: $0.group, title: $0.title, participants: $0.participants, form: $0.form)
      }
      let chair = House.staff(.chair, "张主任", in: kind.area)
      try await house.perform(AdoptCatalogue(stripped, in: kind.area), by: chair)
      let entries = try await house.read { try CatalogueTable.entries(in: kind.area, $0.tx) }
      #expect(entries.count == stripped.count)
      #expect(entries.allSatisfy { $0.clause == kind.clause })
    }
  }
}
