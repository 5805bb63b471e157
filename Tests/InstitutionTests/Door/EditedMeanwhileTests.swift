import Deliberation
import Institution
import PolicyFiles
import Storage
import TestKit
import Testing

@Suite("同时办理 · nobody overwrites what somebody else wrote meanwhile without having seen it (2.2a)")
struct EditedMeanwhileTests {
  private static let changed = Refused(.changedMeanwhile, "2.2a")
  private static let identity = "22010419500307123X"

  @Test("a person is corrected from what was seen; who is on the roster is not entered anew over it", arguments: Backend.available)
  func people(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func save(_ phone: String, as person: ID<Person>?, from version: Version?, name: String = "吴小满", identity: String = Self.identity)
        -> SavePerson
      {
        SavePerson(RosterRow(name: name, identity: identity, phone: phone), as: person, in: House.urban, from: version)
      }
      let none = Version(of: [])
      let person: ID<Person> = try await house.make(save("13900000001", as: nil, from: none), by: House.clerk)
      func version() async throws -> Version { try await house.read { try PersonTable.version(of: person, in: House.urban, $0.tx) } }
      let seen = try await version()
      try await house.perform(save("13900000002", as: person, from: seen), by: House.clerk)
      #expect(try await house.refusal(of: save("13900000001", as: person, from: seen), by: House.chair) == Self.changed)
      #expect(try await house.read { try PersonTable.sealed(of: person, $0).phone } == "13900000002")
      try await house.perform(save("13900000003", as: person, from: try await version()), by: House.clerk)
      let known = Refused(.personKnown, "3.3a")
      #expect(try await house.refusal(of: save("", as: nil, from: none, name: "另一人"), by: House.clerk) == known)
      let other: ID<Person> = try await house.make(save("", as: nil, from: none, name: "另一人", identity: ""), by: House.clerk)
      #expect(try await house.refusal(of: save("", as: other, from: nil, name: "另一人"), by: House.clerk) == known)
      let unborn = RosterRow(name: "未来人", identity: "220104205003071236")
      #expect(try await house.refusal(of: SavePerson(unborn, in: House.urban), by: House.clerk) == Refused(.dayInFuture, "3.3a"))
      let row = RosterRow(name: "未来人", birthDay: house.now.day.adding(1))
      #expect(try await house.refusal(of: SavePerson(row, in: House.urban), by: House.clerk) == Refused(.dayInFuture, "3.3a"))
      // An import brings up to date whom it meets again.
      let again: ID<Person> = try await house.make(save("13900000004", as: nil, from: nil), by: House.clerk)
      #expect(again == person)
    }
  }

  @Test("an organisation, a charter and a catalogue take the place of what was seen", arguments: Backend.available)
  func papers(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func organisation(_ contact: String, _ version: Version?) -> RegisterOrganisation {
        RegisterOrganisation("永安热力", kind: .residentUnits, contact: contact, in: House.urban, from: version)
      }
      func stands() async throws -> Version {
        try await house.read { reading in
          try #require(try RosterReading.organisations(in: House.urban, named: "永安热力", for: House.clerk, reading).entry).version
        }
      }
      let nothing = try await stands()
      try await house.perform(organisation("1", nothing), by: House.clerk)
      #expect(try await house.refusal(of: organisation("2", nothing), by: House.clerk) == Refused(.organisationKnown, "3.3a"))
      let first = try await stands()
      try await house.perform(organisation("2", first), by: House.clerk)
      #expect(try await house.refusal(of: organisation("3", first), by: House.clerk) == Self.changed)
      try await house.perform(organisation("2", nil), by: House.clerk)
      let uncharted = try await house.read { try CharterTable.version(in: House.urban, $0.tx) }
      func charter(_ rules: String) -> AdoptCharter {
        AdoptCharter(rules: rules, duties: "受理意见", yearPlan: "", in: House.urban, from: uncharted)
      }
      try await house.perform(charter("每月例会"), by: House.clerk)
      #expect(try await house.refusal(of: charter("每周例会"), by: House.chair) == Self.changed)
      let seen = try await house.read { try CatalogueTable.version(in: House.urban, $0.tx) }
      let catalogue = AdoptCatalogue(house.institution.library.catalogue, in: House.urban, from: seen)
      try await house.perform(catalogue, by: House.clerk)
      #expect(try await house.refusal(of: catalogue, by: House.chair) == Self.changed)
    }
  }

  @Test("a post ends, and a seat is filled, from the posts and seats that were seen", arguments: Backend.available)
  func posts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let body = try await Scenario(house).seatCommittee()
      let seen = try await house.read { try BodyTable.version(in: House.urban, $0.tx) }
      let (day, earlier) = (house.now.day.adding(30), house.now.day.adding(10))
      try await house.perform(EndPost(body.firstPost, on: day, in: House.urban, from: seen), by: House.secretary)
      #expect(
        try await house.refusal(of: EndPost(body.firstPost, on: earlier, in: House.urban, from: seen), by: House.chair) == Self.changed)
      let seat = AppointSeat(.member, through: body.secondPost, from: day.adding(1), in: House.urban, at: seen)
      #expect(try await house.refusal(of: seat, by: House.secretary) == Self.changed)
      let now = try await house.read { try BodyTable.version(in: House.urban, $0.tx) }
      try await house.perform(EndPost(body.firstPost, on: earlier, in: House.urban, from: now), by: House.secretary)
    }
  }

  @Test("an entry and its photo are taken together; a stranger brings none along", arguments: Backend.available)
  func photo(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let file = KeptFile(sha256: String(repeating: "a", count: 64), kind: "image/png", size: 3)
      func take(_ text: String) -> TakeOpinion { TakeOpinion(Scenario.draft(text, at: house.now), with: file, in: House.urban) }
      #expect(try await house.barred(take("楼道灯不亮"), by: .anonymous) == .signIn)
      #expect(try await house.refusal(of: take("\u{2060}"), by: House.clerk) == Refused(.textMissing, "3.5a"))
      let entries = try await house.read { try OpinionTable.page(of: House.urban, $0.tx).count }
      #expect(entries == 0)
      let id: ID<Opinion> = try await house.make(take("楼道灯不亮"), by: House.clerk)
      #expect(try await house.read { try Attachment.of(id, $0.tx).map(\.sha256) } == [file.sha256])
    }
  }
}
