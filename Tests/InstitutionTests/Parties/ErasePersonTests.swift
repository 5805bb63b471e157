import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("删除个人信息 · erasing a person (PIPL 47)")
struct ErasePersonTests {
  /// A resident with an account, one opinion of theirs by account and one by phone number.
  private static func resident(_ house: House) async throws -> (
    person: ID<Person>, account: ID<Account>, opinions: [ID<Opinion>]
  ) {
    let row = RosterRow(name: "吴小满", identity: RosterTests.identity, phone: "13800000000", household: "3-101")
    let person: ID<Person> = try await house.make(SavePerson(row, in: House.urban), by: House.clerk)
    let account: ID<Account> = try await house.make(
      CreateAccount(login: "r1", name: "吴小满", passwordHash: "hash", area: House.urban, person: person),
      by: House.administrator)
    let own = try #require(try await house.read { try AccountTable.member(account, on: $0.now.day, $0.tx) })
    let draft = Scenario.draft("三号楼暖气不热", at: house.now, name: "吴小满")
    let first: ID<Opinion> = try await house.make(TakeOpinion(draft, in: House.urban), by: own)
    let second = try await Scenario(house).say("楼道灯坏了", name: "吴小满", contact: "138 0000 0000")
    return (person, account, [first, second])
  }

  @Test("tells the person everything that is held on them (PIPL 45)", arguments: Backend.available)
  func export(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (person, _, _) = try await Self.resident(house)
      _ = try await Scenario(house).say("别人的话", name: "郑大河", contact: "13900000000")
      let export = try await house.read { try PersonExport.gather(person, in: House.urban, $0) }
      #expect(export.line.name == "吴小满" && export.phone == "13800000000" && export.identity == RosterTests.identity)
      #expect(export.opinions.map(\.text) == ["三号楼暖气不热", "楼道灯坏了"])
    }
  }

  @Test("leaves no name, number, account or draft; the words given stay in the ledger", arguments: Backend.available)
  func erased(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (person, account, opinions) = try await Self.resident(house)
      let keeper = try Accounts(house.institution, offload: { check in check() })
      let own = try await house.read { try AccountTable.member(account, on: $0.now.day, $0.tx)! }
      try await keeper.saveDraft(["text": ["还没说完"]], of: "opinion", for: own)
      try await house.perform(ErasePerson(person, in: House.urban), by: House.clerk)
      let line = try await house.read { try PersonTable.find(person, in: House.urban, $0.tx) }
      #expect(line.isErased && line.name.isEmpty && line.birthDay == nil && line.household.isEmpty)
      #expect(try await house.read { try PersonTable.sealed(of: person, $0) } == ("", ""))
      for id in opinions {
        let entry = try await house.read { try OpinionTable.find(id, $0.tx) }
        #expect(entry.giverName.isEmpty && !entry.text.isEmpty)
      }
      #expect(
        try await house.count("SELECT count(*) FROM opinion WHERE contact_sealed IS NOT NULL OR person_id IS NOT NULL")
          == 0)
      #expect(try await house.read { try AccountTable.member(account, on: $0.now.day, $0.tx) } == nil)
      #expect(try await house.count("SELECT count(*) FROM draft") == 0)
      let export = try await house.read { try PersonExport.gather(person, in: House.urban, $0) }
      #expect(export.opinions.isEmpty)
    }
  }

  @Test("is not done to a record that somebody changed after it was shown", arguments: Backend.available)
  func seen(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (person, _, _) = try await Self.resident(house)
      func version() async throws -> Version { try await house.read { try PersonTable.version(of: person, in: House.urban, $0.tx) } }
      let shown = try await version()
      try await house.tamper("UPDATE person SET name = '吴小曼' WHERE id = \(person)")
      #expect(
        try await house.refusal(of: ErasePerson(person, in: House.urban, from: shown), by: House.clerk)
          == Refused(.changedMeanwhile, "2.2a"))
      #expect(try await house.read { try PersonTable.find(person, in: House.urban, $0.tx).isErased } == false)
      try await house.perform(ErasePerson(person, in: House.urban, from: try await version()), by: House.clerk)
      #expect(try await house.read { try PersonTable.find(person, in: House.urban, $0.tx).isErased })
    }
  }

  @Test("happens once, is not undone by a correction, and touches nobody else", arguments: Backend.available)
  func once(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (person, _, _) = try await Self.resident(house)
      let other = try await Scenario(house).say("别人的话", name: "郑大河", contact: "13900000000")
      let village = House.staff(.clerk, "村文书", in: House.village)
      #expect(try await house.barred(ErasePerson(person, in: House.village), by: village) == .notFound)
      try await house.perform(ErasePerson(person, in: House.urban), by: House.clerk)
      #expect(
        try await house.refusal(of: ErasePerson(person, in: House.urban), by: House.clerk)
          == Refused(.alreadyErased, "3.3a"))
      let again = SavePerson(RosterRow(name: "吴小满"), as: person, in: House.urban)
      #expect(try await house.refusal(of: again, by: House.clerk) == Refused(.alreadyErased, "3.3a"))
      #expect(try await house.read { try OpinionTable.find(other, $0.tx).giverName } == "郑大河")
    }
  }
}
