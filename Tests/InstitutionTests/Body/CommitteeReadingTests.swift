import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("委员会页面 · whose committee, and who may change what of it (3.1a, 4.2c)")
struct CommitteeReadingTests {
  private static let township = Member(
    id: ID(rawValue: 71), name: "街道", area: House.urban.prefix(at: .township), roles: [.township])

  @Test("staff see their own; those above choose one below them and hear of no other; residents have none")
  func community() throws {
    #expect(try CommitteeReading.community("", for: House.clerk) == House.urban)
    #expect(try CommitteeReading.community(House.urban.description, for: House.clerk) == House.urban)
    #expect(throws: AccessError.notFound) { try CommitteeReading.community(House.village.description, for: House.clerk) }
    #expect(try CommitteeReading.community("", for: Self.township) == nil)
    #expect(try CommitteeReading.community(House.urban.description, for: Self.township) == House.urban)
    for text in [House.village.description, "220104001", "x"] {
      #expect(throws: AccessError.notFound) { try CommitteeReading.community(text, for: Self.township) }
    }
    #expect(throws: AccessError.forbidden(needed: Role.staff, clause: "2.2a")) { try CommitteeReading.community("", for: House.resident) }
  }

  @Test("posts of supervision are filled and ended from above, those of the committees at home", arguments: Backend.available)
  func posts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Scenario(house).seatCommittee()
      func page(_ member: Member) async throws -> CommitteePage {
        try await house.read { try CommitteeReading.page(of: House.urban, for: member, $0) }
      }
      let (above, home, clerk) = (try await page(Self.township), try await page(House.chair), try await page(House.clerk))
      func isOfSupervision(_ page: CommitteePage) -> (filling: Set<Bool>, ending: Set<Bool>) {
        (Set(page.filling.map(\.isOfSupervision)), Set(page.ending.map(\.post.kind.isOfSupervision)))
      }
      #expect(above.oversees && !above.mayAppoint && isOfSupervision(above) == ([true], [true]))
      #expect(!home.oversees && home.mayAppoint && isOfSupervision(home) == ([false], [false]))
      #expect(clerk.filling.isEmpty && clerk.ending.isEmpty && !clerk.mayAppoint && clerk.mayAdd)
    }
  }

  @Test("one official is not entered twice from two windows; a namesake is, by whoever saw the first", arguments: Backend.available)
  func twice(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func seen() async throws -> Version {
        try await house.read { try CommitteeReading.page(of: House.urban, for: House.clerk, $0) }.naming
      }
      func add(_ name: String, from version: Version) async throws -> Refused? {
        try await house.refusal(of: AddOfficial(name, in: House.urban, from: version), by: House.clerk)
      }
      let both = try await seen()
      #expect(try await add("李芳", from: both) == nil)
      #expect(try await add("李芳", from: both)?.code == .changedMeanwhile)
      #expect(try await add("王强", from: both) == nil, "another one is not held up by it")
      #expect(try await add("李芳", from: try await seen()) == nil)
      let names = try await house.read { try CommitteeReading.page(of: House.urban, for: House.clerk, $0) }.officials.map(\.name)
      #expect(names == ["李芳", "王强", "李芳"])
    }
  }
}
