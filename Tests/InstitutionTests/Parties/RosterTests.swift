import Deliberation
import Institution
import Secrets
import Storage
import TestKit
import Testing

@Suite("居民名册 · the roster of residents (3.3a)")
struct RosterTests {
  /// A number with a right check digit and no person behind it.
  static let identity = "220104190001010019"

  private static func page(_ house: House, name: String = "", phone: String? = nil) async throws -> [PersonLine] {
    try await house.read { reading in
      let index = phone.map { reading.vault.blindIndex($0, context: "phone") }
      return try PersonTable.page(of: House.urban, name: name, phoneIndex: index, reading.tx)
    }
  }

  @Test("is imported whole or not at all", arguments: Backend.available)
  func allOrNone(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let rows = [RosterRow(name: "吴小满"), RosterRow(name: "郑大河", phone: "12345")]
      #expect(
        try await house.refusal(of: ImportRoster(rows, into: House.urban), by: House.clerk)
          == Refused(.phoneInvalid, "3.3a"))
      #expect(try await Self.page(house).isEmpty)
      #expect(
        try await house.barred(ImportRoster(rows, into: House.urban), by: House.supervisor)
          == .forbidden(needed: Role.committee.union([.administrator]), clause: "3.3a"))
      let receipt = try await house.perform(ImportRoster([rows[0]], into: House.urban), by: House.clerk)
      #expect(receipt.subject == 1)
    }
  }

  @Test("meets a person again by identity number, and households by theirs", arguments: Backend.available)
  func again(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      var row = RosterRow(
        name: "吴小满", identity: Self.identity, phone: "138-0000-0000", household: "3-101", address: "3号楼101", group: "一组"
      )
      try await house.perform(ImportRoster([row], into: House.urban), by: House.clerk)
      row.phone = "13900000000"
      row.address = ""
      row.isHead = true
      try await house.perform(ImportRoster([row], into: House.urban), by: House.clerk)
      let lines = try await Self.page(house)
      #expect(lines.count == 1)
      #expect(lines[0].isHead && lines[0].address == "3号楼101" && lines[0].birthDay?.iso == "1900-01-01")
      #expect(try await Self.page(house, phone: "13800000000").isEmpty)
      #expect(try await Self.page(house, phone: "13900000000").map(\.name) == ["吴小满"])
    }
  }

  @Test("takes three thousand people at once, and gives them back fifty a page", arguments: Backend.available)
  func many(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let rows = (0..<3000).map { RosterRow(name: "居民\($0)", household: "户\($0 / 3)", isRegistered: $0 % 10 > 0) }
      try await house.perform(ImportRoster(rows, into: House.urban), by: House.clerk)
      let counts = try await house.read { try PersonTable.counts(of: House.urban, $0.tx) }
      #expect(counts == (3000, 1000, 300))
      let first = try await Self.page(house)
      let second = try await house.read { try PersonTable.page(of: House.urban, after: first.last!.id, $0.tx) }
      #expect(first.map(\.name) == (0..<50).map { "居民\($0)" })
      #expect(second.first?.name == "居民50")
    }
  }

  @Test("finds people by a part of a name, rare characters included", arguments: Backend.available)
  func byName(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      for name in ["吴小满", "吴𬭎", "吴小", "武小满", "Wu%"] {
        try await house.perform(SavePerson(RosterRow(name: name), in: House.urban), by: House.clerk)
      }
      #expect(try await Self.page(house, name: "吴").map(\.name) == ["吴小满", "吴𬭎", "吴小"])
      #expect(try await Self.page(house, name: "吴𬭎").map(\.name) == ["吴𬭎"])
      #expect(try await Self.page(house, name: " 小满 ").map(\.name) == ["吴小满", "武小满"], "in the middle of one")
      #expect(try await Self.page(house, name: "满小").isEmpty)
      #expect(try await Self.page(house, name: "%").isEmpty)
    }
  }

  @Test(
    "keeps phone and identity number sealed, and opens them for those who may see them", arguments: Backend.available)
  func sealed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let row = RosterRow(name: "吴小满", identity: Self.identity.lowercased(), phone: "+86 138 0000 0000")
      let id: ID<Person> = try await house.make(SavePerson(row, in: House.urban), by: House.clerk)
      let sealed = try await house.read { try PersonTable.sealed(of: id, $0) }
      #expect(sealed == ("13800000000", Self.identity))
      let stored = try await house.read { reading -> [UInt8] in
        let row = try reading.tx.first("SELECT phone_sealed, identity_sealed FROM person WHERE id = \(id)")!
        return try row.bytes(0) + row.bytes(1)
      }
      #expect(!String(decoding: stored, as: UTF8.self).contains("13800000000"))
    }
  }

  @Test("is corrected person by person (PIPL 46)", arguments: Backend.available)
  func corrected(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id: ID<Person> = try await house.make(SavePerson(RosterRow(name: "吴小满"), in: House.urban), by: House.clerk)
      #expect(
        try await house.refusal(of: SavePerson(RosterRow(name: ""), as: id, in: House.urban), by: House.clerk)
          == Refused(.nameMissing, "3.3a"))
      let wrong = RosterRow(name: "吴小满", identity: "220104190001010018")
      #expect(
        try await house.refusal(of: SavePerson(wrong, as: id, in: House.urban), by: House.clerk)
          == Refused(.identityInvalid, "3.3a"))
      try await house.perform(
        SavePerson(RosterRow(name: "吴晓满", sex: "female"), as: id, in: House.urban), by: House.clerk)
      #expect(try await Self.page(house).map(\.name) == ["吴晓满"])
      let village = House.staff(.clerk, "村文书", in: House.village)
      #expect(
        try await house.barred(SavePerson(RosterRow(name: "甲"), as: id, in: House.village), by: village) == .notFound)
    }
  }

  @Test("asks about a namesake of the household, or where the one or the other names none", arguments: Backend.available)
  func namesakes(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      for (name, household) in [("王 芳", ""), ("赵大海", "7"), ("钱小满", "")] {
        try await house.perform(SavePerson(RosterRow(name: name, household: household), in: House.urban), by: House.clerk)
      }
      func refused(_ name: String, _ household: String) async throws -> Bool {
        let row = RosterRow(name: name, household: household)
        let version = Version(of: [])
        return try await house.refusal(of: SavePerson(row, in: House.urban, from: version), by: House.clerk)?.code == .namesakeKnown
      }
      #expect(try await refused("王芳", "9"), "entered without a household")
      for (name, household) in [("王　芳", ""), ("赵大海", ""), ("赵大海", "７")] { #expect(try await refused(name, household), "\(name)") }
      for (name, household) in [("赵大海", "8"), ("赵大", "7")] { #expect(try await !refused(name, household), "\(name)") }
    }
  }

  @Test("asks about a namesake however an earlier release wrote the name down", arguments: Backend.available)
  func namesakesAsWritten(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      for (stored, typed, other) in [
        ("阿依古丽•买买提", "阿依古丽·买买提", "阿依古丽·买买"), ("Ame\u{301}lie Wu", "Amélie Wu", "Amelie Wu"), ("金\u{A0}善\u{3000}英", "金善英", "金善"),
      ] {
        let id: ID<Person> = try await house.make(SavePerson(RosterRow(name: "暂名"), in: House.urban), by: House.clerk)
        try await house.tamper("UPDATE person SET name = \(stored) WHERE id = \(id)")
        let names = { @Sendable (name: String) in
          try await house.read { try PersonTable.namesakes(of: name, in: House.urban, $0.tx).map(\.id) }
        }
        for name in [typed, stored] { #expect(try await names(name) == [id], "\(stored) \(name)") }
        #expect(try await names(other).isEmpty, "\(other)")
        let version = Version(of: [])
        let second = SavePerson(RosterRow(name: typed), in: House.urban, from: version)
        #expect(try await house.refusal(of: second, by: House.clerk)?.code == .namesakeKnown, "\(stored)")
        try await house.perform(SavePerson(RosterRow(name: other), in: House.urban, from: version), by: House.clerk)
        try await house.perform(ErasePerson(id, in: House.urban), by: House.clerk)
        try await house.tamper("UPDATE person SET name = \(stored) WHERE id = \(id)")
        #expect(try await names(typed).isEmpty, "whoever was erased is nobody's namesake")
      }
      #expect(try await house.read { try PersonTable.namesakes(of: "金善", in: House.village, $0.tx) }.isEmpty)
    }
  }

  @Test("knows the community's organisations, once each (3.3a)", arguments: Backend.available)
  func organisations(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      #expect(
        try await house.refusal(of: RegisterOrganisation("", kind: .residentUnits, in: House.urban), by: House.clerk)
          == Refused(.nameMissing, "3.3a"))
      let first = try await house.perform(
        RegisterOrganisation("永安热力公司", kind: .otherStakeholders, in: House.urban), by: House.clerk)
      let second = try await house.perform(
        RegisterOrganisation("永安热力公司", kind: .residentUnits, contact: "0431-0000000", in: House.urban), by: House.clerk)
      #expect(first.subject == second.subject)
      let all = try await house.read {
        try OrganisationTable.list(in: House.urban, $0.tx).map { "\($0.kind) \($0.name) \($0.contact)" }
      }
      #expect(all == ["residentUnits 永安热力公司 0431-0000000"])
    }
  }
}
