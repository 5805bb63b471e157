import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("名册页面 · who sees and changes what of a roster (3.3a)")
struct RosterReadingTests {
  @Test("somebody of another community is not there; numbers are opened for those who may change them", arguments: Backend.available)
  func person(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let row = RosterRow(name: "吴小满", phone: "13800000000", household: "3-101")
      let id: ID<Person> = try await house.make(SavePerson(row, in: House.urban), by: House.clerk)
      await #expect(throws: AccessError.notFound) {
        try await house.read { try RosterReading.person(id, in: House.village, for: House.clerk, $0) }
      }
      func page(_ member: Member) async throws -> PersonPage {
        try await house.read { try RosterReading.person(id, in: House.urban, for: member, $0) }
      }
      let (own, watched) = (try await page(House.clerk), try await page(House.supervisor))
      #expect(own.sealed?.phone == "13800000000" && own.mayErase)
      #expect(watched.sealed == nil && !watched.mayErase && watched.line.name == "吴小满")
      try await house.perform(ErasePerson(id, in: House.urban), by: House.clerk)
      let erased = try await page(House.clerk)
      #expect(erased.line.isErased && erased.sealed == nil)
    }
  }

  @Test("the list goes on after fifty, and a telephone number finds whose it is", arguments: Backend.available)
  func list(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let rows = (1...51).map { RosterRow(name: "居民\($0)", phone: $0 == 51 ? "13800000000" : "") }
      try await house.perform(ImportRoster(rows, into: House.urban), by: House.clerk)
      func page(_ query: String = "", after cursor: ID<Person>? = nil, _ member: Member = House.clerk) async throws -> RosterPage {
        try await house.read { try RosterReading.page(of: House.urban, matching: query, after: cursor, for: member, $0) }
      }
      let first = try await page()
      #expect(first.people.count == 50 && first.next == first.people.last?.id && first.mayAdd)
      let rest = try await page(after: first.next)
      #expect(rest.people.count == 1 && rest.next == nil)
      #expect(try await page("138 0000 0000").people.map(\.name) == ["居民51"])
      #expect(try await !page("", House.supervisor).mayAdd)
    }
  }

  @Test("a name that is taken is told as taken, not as changed; whoever saw it may change it, not next door", arguments: Backend.available)
  func organisations(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func page(_ name: String = "", _ member: Member = House.clerk) async throws -> OrganisationsPage {
        try await house.read { try RosterReading.organisations(in: House.urban, named: name, for: member, $0) }
      }
      func register(_ contact: String, from version: Version?) async throws -> Refused? {
        try await house.refusal(
          of: RegisterOrganisation("永安热力", kind: .residentUnits, contact: contact, in: House.urban, from: version), by: House.clerk)
      }
      let blank = try #require(try await page().entry)
      #expect(try await register("1", from: blank.version) == nil)
      #expect(try await register("2", from: blank.version) == Refused(.organisationKnown, "3.3a"))
      let seen = try #require(try await page("永安热力").entry)
      #expect(seen.known?.contact == "1")
      #expect(try await register("2", from: seen.version) == nil)
      #expect(try await register("3", from: seen.version)?.code == .changedMeanwhile)
      #expect(try await page().list.map(\.contact) == ["2"])
      #expect(try await page("", House.supervisor).entry == nil)
    }
  }
}
