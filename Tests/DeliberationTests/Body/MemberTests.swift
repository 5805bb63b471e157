import Deliberation
import Testing

@Suite("职权范围 · in what capacity somebody acts where (3.6d, 3.6f, 4.3c)")
struct MemberTests {
  private func area(_ code: String) throws -> AreaCode { try #require(AreaCode(code)) }

  private func member(_ code: String?, _ roles: Set<Role>) throws -> Member {
    Member(id: ID(rawValue: 1), name: "王五", organ: "东关街道", area: try code.map(area), roles: roles)
  }

  @Test("a township corrects the communities below it, and no others (3.6f)")
  func township() throws {
    let official = try member("220999001000", [.township])
    #expect(official.acts(as: Act.orderCorrection.roles, in: try area("220999001001")))
    #expect(official.acts(as: Act.moveStalled.roles, in: try area("220999001201")))
    #expect(!official.acts(as: Act.orderCorrection.roles, in: try area("220999002001")))
  }

  @Test("a department answers what it commissioned from above (3.6d)")
  func department() throws {
    let official = try member("220999000000", [.department])
    #expect(official.acts(as: Act.answerCommission.roles, in: try area("220999002001")))
    #expect(!official.acts(as: Act.orderCorrection.roles, in: try area("220999002001")))
    #expect(!official.acts(as: Act.answerCommission.roles, in: try area("220888001001")))
  }

  @Test("no capacity but those from above reaches down: a community's own work stays its own (3.1b, 4.2c)")
  func ownOnly() throws {
    let community = try area("220999001001")
    let above = try member("220999001000", Set(Role.allCases))
    #expect(above.roles(in: community) == [.township, .department, .administrator])
    let own = try member("220999001001", [.clerk, .supervisor])
    #expect(own.roles(in: community) == [.clerk, .supervisor])
    #expect(own.roles(in: try area("220999001002")).isEmpty)
    #expect(own.roles(in: try area("220999001000")).isEmpty)
  }
}
