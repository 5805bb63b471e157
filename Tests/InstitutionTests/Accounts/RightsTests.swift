import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("权限 · whose community it is, and who may send what (2.2a)")
struct RightsTests {
  private static let root = House.administrator

  @Test("whoever works for a community has it; residents, those above and strangers have none")
  func staff() throws {
    #expect(try House.clerk.staffArea() == House.urban)
    #expect(throws: AccessError.signIn) { try Member.anonymous.staffArea() }
    let barred = AccessError.forbidden(needed: Role.staff, clause: "2.2a")
    for member in [House.resident, Self.root] { #expect(throws: barred) { try member.staffArea() } }
  }

  @Test("what may be sent is asked as the command asks it: at home, not next door, and for everywhere only from above all")
  func may() {
    #expect(House.clerk.may(RegisterOrganisation.self, in: House.urban))
    #expect(!House.clerk.may(RegisterOrganisation.self, in: House.village))
    #expect(!House.resident.may(RegisterOrganisation.self, in: House.urban))
    #expect(Self.root.may(ImportCalendar.self, in: nil))
    #expect(!House.staff(.administrator, "社区管理员").may(ImportCalendar.self, in: nil))
    #expect(Member.anonymous.may(AnswerOnline.self, in: House.urban), "the command checks code or person itself")
  }

  @Test("nobody is offered to disable the account they look with; a disabled one is disabled once", arguments: Backend.available)
  func accounts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func account(_ login: String) async throws -> ID<Account> {
        try await house.make(
          CreateAccount(login: login, name: login, passwordHash: "x", area: House.urban, isClerk: true), by: Self.root)
      }
      _ = try await account("kept")
      let (closed, own) = (try await account("closed"), try await account("own"))
      try await house.perform(DisableAccount(closed), by: Self.root)
      let me = try #require(try await house.read { try AccountTable.member(own, on: $0.now.day, $0.tx) })
      let page = try await house.read { try AccountReading.accounts(for: me, opening: nil, $0) }
      let open = Dictionary(page.accounts.map { ($0.line.login, $0.mayDisable) }, uniquingKeysWith: { first, _ in first })
      #expect(open == ["kept": true, "closed": false, "own": false])
      #expect(page.officials.isEmpty && page.organisations.isEmpty, "of no area")
    }
  }
}
