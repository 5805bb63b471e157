import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("账号 · accounts and the capacities they hold on a day")
struct AccountTests {
  private static func account(
    _ login: String = "clerk", in area: AreaCode? = House.urban, official: ID<Official>? = nil
  ) -> CreateAccount {
    CreateAccount(
      login: login, name: "王文书", passwordHash: "hash", area: area, official: official, isClerk: official == nil)
  }

  private static func member(_ id: ID<Account>, on day: String, in house: House) async throws -> Member? {
    try await house.read { try AccountTable.member(id, on: known(Day(iso: day)), $0.tx) }
  }

  @Test("are opened by an administrator alone (S.1)", arguments: Backend.available)
  func opened(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      #expect(
        try await house.barred(Self.account(), by: House.chair) == .forbidden(needed: [.administrator], clause: "S.1"))
      #expect(try await house.barred(Self.account(), by: .anonymous) == .signIn)
      try await house.perform(Self.account(), by: House.administrator)
      #expect(try await house.refusal(of: Self.account(), by: House.administrator) == Refused(.loginTaken, "S.1"))
    }
  }

  @Test("of one community are no business of another community's administrator (S.1)", arguments: Backend.available)
  func elsewhere(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let neighbour = House.staff(.administrator, "别村管理员", in: House.village)
      #expect(
        try await house.barred(Self.account(), by: neighbour) == .forbidden(needed: [.administrator], clause: "S.1"))
      #expect(
        try await house.barred(Self.account(in: nil), by: neighbour)
          == .forbidden(needed: [.administrator], clause: "S.1"))
      let id = try await house.make(Self.account(), by: House.administrator, Account.self)
      #expect(
        try await house.barred(ChangePassword(of: id, passwordHash: "x"), by: neighbour)
          == .forbidden(needed: [.administrator], clause: "S.1"))
      #expect(
        try await house.barred(DisableAccount(id), by: neighbour) == .forbidden(needed: [.administrator], clause: "S.1")
      )
    }
  }

  @Test("stand only for people and organisations of their own community (S.1)", arguments: Backend.available)
  func ownPeople(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let official: ID<Official> = try await house.make(AddOfficial("外村主任", in: House.village), by: House.administrator)
      #expect(try await house.barred(Self.account(official: official), by: House.administrator) == .notFound)
      try await house.perform(Self.account(in: House.village, official: official), by: House.administrator)
    }
  }

  @Test("need a name and ten characters of password (S.1)", arguments: Backend.available)
  func checked(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let nameless = try await house.refusal(of: Self.account(" "), by: House.administrator)
      #expect(nameless == Refused(.nameMissing, "S.1"))
      let rule = try house.institution.passwordRule(for: House.village)
      #expect(rule.fewest == 10)
      #expect(throws: PasswordRule.TooShort.self) { try rule.hash("nine char") }
      #expect(!(try rule.hash("ten chars.")).isEmpty)
    }
  }

  @Test("hold the capacities of today's posts and seats, no longer and no sooner (3.1a)", arguments: Backend.available)
  func capacities(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let body = try await Scenario(house).seatCommittee()
      let id = try await house.make(Self.account("chair", official: body.chair), by: House.administrator, Account.self)
      #expect(try await Self.member(id, on: "2025-12-31", in: house)?.roles == [])
      #expect(try await Self.member(id, on: "2026-01-01", in: house)?.roles == [.chair, .office])
      #expect(try await Self.member(id, on: "2031-01-01", in: house)?.roles == [.office])
      try await house.perform(
        EndPost(body.chairPost, on: Day(iso: "2026-11-30")!, in: House.urban), by: House.secretary)
      #expect(try await Self.member(id, on: "2026-11-30", in: house)?.roles == [.chair, .office])
      #expect(try await Self.member(id, on: "2026-12-01", in: house)?.roles == [])
    }
  }

  @Test("of secretary, supervisor, clerk, resident and organisation hold what each is", arguments: Backend.available)
  func everyCapacity(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let by = House.administrator
      let start = Period(start: Day(iso: "2026-01-01")!)
      func official(_ kind: Post.Kind) async throws -> ID<Official> {
        let id: ID<Official> = try await house.make(AddOfficial(kind.rawValue, in: House.urban), by: by)
        try await house.perform(FillPost(kind, with: id, for: start, in: House.urban), by: by)
        return id
      }
      let person: ID<Person> = try await house.make(SavePerson(RosterRow(name: "吴小满"), in: House.urban), by: by)
      let firm: ID<Organisation> = try await house.make(
        RegisterOrganisation("安居物业", kind: .propertyManagement, in: House.urban), by: by)
      func roles(
        _ login: String, official: ID<Official>? = nil, person: ID<Person>? = nil, firm: ID<Organisation>? = nil
      ) async throws
        -> Set<Role>?
      {
        let id = try await house.make(
          CreateAccount(
            login: login, name: login, passwordHash: "hash", area: House.urban, official: official, person: person,
            organisation: firm), by: by, Account.self)
        return try await Self.member(id, on: "2026-11-02", in: house)?.roles
      }
      #expect(try await roles("a", official: official(.partySecretary)) == [.secretary, .office])
      #expect(try await roles("b", official: official(.supervisionMember)) == [.supervisor])
      #expect(try await roles("c", official: official(.committeeMember)) == [.office])
      #expect(try await roles("d", person: person) == [.resident])
      #expect(try await roles("e", firm: firm) == [.organisation])
    }
  }

  @Test("of supervisors never write for the committee that answers their findings (4.2c)", arguments: Backend.available)
  func supervisorsWriteNot(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let body = try await Scenario(house).seatCommittee()
      func account(_ login: String, _ official: ID<Official>, clerk: Bool) -> CreateAccount {
        CreateAccount(login: login, name: login, passwordHash: "hash", area: House.urban, official: official, isClerk: clerk)
      }
      let refused = Refused(.supervisorNotClerk, "4.2c")
      #expect(try await house.refusal(of: account("a", body.supervisor, clerk: true), by: House.administrator) == refused)
      try await house.perform(account("a", body.supervisor, clerk: false), by: House.administrator)
      // The other way round as well: who writes for the committee becomes no supervisor.
      let writer: ID<Official> = try await house.make(AddOfficial("王文书", in: House.urban), by: House.administrator)
      let id: ID<Account> = try await house.make(account("b", writer, clerk: true), by: House.administrator)
      let fill = FillPost(.supervisionMember, with: writer, for: Period(start: house.now.day), in: House.urban)
      #expect(try await house.refusal(of: fill, by: House.administrator) == refused)
      try await house.perform(DisableAccount(id), by: House.administrator)
      try await house.perform(fill, by: House.administrator)
    }
  }

  @Test("change their own password, and nobody else's (S.1)", arguments: Backend.available)
  func password(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id = try await house.make(Self.account(), by: House.administrator, Account.self)
      let own = try await Self.member(id, on: "2026-11-02", in: house)!
      try await house.perform(ChangePassword(of: id, passwordHash: "new"), by: own)
      #expect(try await house.barred(ChangePassword(of: id, passwordHash: "x"), by: .anonymous) == .signIn)
      #expect(
        try await house.barred(ChangePassword(of: id, passwordHash: "x"), by: House.chair)
          == .forbidden(needed: [.administrator], clause: "S.1"))
      #expect(
        try await house.barred(ChangePassword(of: ID(rawValue: 9), passwordHash: "x"), by: House.administrator)
          == .notFound)
    }
  }

  @Test("are never disabled by themselves, and stay in the list when they are (S.1)", arguments: Backend.available)
  func disabled(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id = try await house.make(Self.account(), by: House.administrator, Account.self)
      let own = try await Self.member(id, on: "2026-11-02", in: house)!
      #expect(
        try await house.barred(DisableAccount(id), by: own) == .forbidden(needed: [.administrator], clause: "S.1"))
      try await house.perform(DisableAccount(id), by: House.administrator)
      let lines = try await house.read { try AccountTable.list(in: House.urban, on: $0.now.day, $0.tx) }
      #expect(lines.map(\.isDisabled) == [true])
      #expect(lines.map(\.login) == ["clerk"])
    }
  }
}
