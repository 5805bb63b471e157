import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("上级账号 · accounts of townships and departments, and how far they reach (3.6d, 3.6f, S.1)")
struct GovernmentAccountTests {
  private static let above = known(House.urban.prefix(at: .township))

  private static func account(_ role: Role = .township, organ: String = "永安街道办事处", in area: AreaCode? = above) -> CreateAccount {
    CreateAccount(login: "gov", name: "刘科员", passwordHash: "hash", area: area, government: role, organ: organ)
  }

  @Test("name their organ, and stand above the communities (S.1)", arguments: Backend.available)
  func opened(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func refused(_ command: CreateAccount) async throws -> Refused? { try await house.refusal(of: command, by: House.administrator) }
      #expect(try await refused(Self.account(organ: " ")) == Refused(.nameMissing, "S.1"))
      #expect(try await refused(Self.account(.chair)) == Refused(.nameMissing, "S.1"))
      #expect(try await house.barred(Self.account(in: House.urban), by: House.administrator) == .notFound)
      #expect(try await house.barred(Self.account(in: nil), by: House.administrator) == .notFound)
      let id: ID<Account> = try await house.make(Self.account(), by: House.administrator)
      let member = try #require(try await house.read { try AccountTable.member(id, on: $0.now.day, $0.tx) })
      #expect(member.organ == "永安街道办事处" && member.roles == [.township])
      #expect(member.roles(in: House.urban) == [.township] && member.roles(in: House.village) == [])
    }
  }

  @Test("of a township reach no further than a township (3.6f)", arguments: Backend.available)
  func wide(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      // An order to correct is the township's own; an account over the whole province would give it everywhere.
      #expect(try await house.barred(Self.account(in: .jilin), by: House.administrator) == .notFound)
      try await house.perform(Self.account(.department, organ: "省民政厅", in: .jilin), by: House.administrator)
    }
  }

  @Test(
    "order, commission and answer as the account that they are, under the name of their organ (3.6d, 3.6f)", arguments: Backend.available)
  func acts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id: ID<Account> = try await house.make(Self.account(), by: House.administrator)
      let member = try #require(try await house.read { try AccountTable.member(id, on: $0.now.day, $0.tx) })
      let commission: ID<Commission> = try await house.make(
        CommissionDeliberation(in: House.urban, title: "供热收费", text: "请征求意见"), by: member)
      let line = try await house.read { try CommissionTable.find(commission, $0.tx) }
      #expect(line.organ == "永安街道办事处" && line.organArea == Self.above.description)
      let matter = try await Scenario(house).report(opinion: line.opinion, points: [Scenario.Point()])
      let point = try await Scenario(house).adoptions(of: matter)[0].point
      let order = OrderCorrection(matter, point: point, .changed, article: "某条", because: "不合法", by: house.now.day.adding(9))
      try await house.perform(order, by: member)
      #expect(try await house.read { try CorrectionTable.of(matter, $0.tx).map(\.organ) } == ["永安街道办事处"])
      try await house.perform(DisableAccount(id), by: House.administrator)
      #expect(try await house.read { try AccountTable.member(id, on: $0.now.day, $0.tx) } == nil)
    }
  }
}
