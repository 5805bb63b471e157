import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("办理页面的读取 · who reads what of a matter on the workbench")
struct CaseReadingTests {
  private static let neighbour = House.staff(.clerk, "邻村文书", in: House.village)
  private static let township = Member(
    id: ID(rawValue: 70), name: "街道", organ: "永安街道", area: known(House.urban.prefix(at: .township)), roles: [.township])

  private static func matter(_ id: ID<Matter>, as member: Member, _ house: House) async throws -> CasePage {
    try await house.read { try CaseReading.page(id, for: member, $0) }
  }

  private static func plan(_ id: ID<Matter>, as member: Member, _ house: House) async throws -> PlanPage {
    try await house.read { try PlanReading.page(id, for: member, $0) }
  }

  private static func minutes(_ id: ID<Matter>, as member: Member, _ house: House) async throws -> MinutesPage {
    try await house.read { try MinutesReading.page(id, for: member, $0) }
  }

  private static func dossier(_ id: ID<Matter>, as member: Member, _ house: House) async throws -> DossierContents {
    try await house.read { try DossierReading.contents(id, for: member, $0) }
  }

  private static func today(as member: Member, _ house: House) async throws -> TodayPage {
    try await house.read { try TodayReading.page(in: House.urban, for: member, $0) }
  }

  private static func matters(as member: Member, _ house: House) async throws -> MatterListPage {
    try await house.read { try TodayReading.matters(before: nil, for: member, $0) }
  }

  private static func meeting(about sent: [ID<Opinion>], as member: Member, _ house: House) async throws -> WorkMeetingPage {
    try await house.read { try WorkMeetingReading.page(about: sent, for: member, $0) }
  }

  @Test("a matter is there for the staff of its community and for those above, and for nobody else", arguments: Backend.available)
  func page(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .topic)
      for stranger in [Self.neighbour, House.resident, .anonymous] {
        await #expect(throws: AccessError.notFound) { try await Self.matter(matter, as: stranger, house) }
      }
      let own = try await Self.matter(matter, as: House.clerk, house)
      #expect(own.open.contains(.submitPlan) && !own.open.contains(.approvePlan) && !own.open.contains(.writeFinding))
      #expect(own.isStaff && own.opinions.allSatisfy { $0.id != nil } && own.opinions.count == 1)
      // From above one reads what was said, not the ledger of who said it.
      let above = try await Self.matter(matter, as: Self.township, house)
      #expect(!above.isStaff && above.opinions.map(\.id) == [nil] && above.opinions.map(\.text) == own.opinions.map(\.text))
      #expect(!above.open.contains(.submitPlan))
    }
  }

  @Test("the form of a step is there for those who take it, at its stage (3.5c)", arguments: Backend.available)
  func step(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .topic)
      await #expect(throws: AccessError.signIn) { try await Self.plan(matter, as: .anonymous, house) }
      for other in [House.secretary, Self.neighbour] {
        await #expect(throws: AccessError.forbidden(needed: Act.submitPlan.roles, clause: "3.5c")) {
          try await Self.plan(matter, as: other, house)
        }
      }
      let page = try await Self.plan(matter, as: House.clerk, house)
      #expect(page.last == nil && page.version == .absent && page.noticeDays == 3)
      #expect(page.sides.allSatisfy(\.isExpected) && !page.sides.isEmpty)
      try await play.submitPlan(matter)
      await #expect(throws: NotTheTime.self) { try await Self.plan(matter, as: House.clerk, house) }
    }
  }

  @Test("minutes and dossier are for the staff of the community alone (3.5e, 3.5g)", arguments: Backend.available)
  func papers(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .deliberated)
      for stranger in [Self.neighbour, House.resident, Self.township] {
        await #expect(throws: AccessError.notFound) { try await Self.minutes(matter, as: stranger, house) }
        await #expect(throws: AccessError.notFound) { try await Self.dossier(matter, as: stranger, house) }
      }
      let chair = try await Self.minutes(matter, as: House.chair, house)
      #expect(chair.signing != nil && chair.speakers?.count == 4 && chair.maySettle)
      // A clerk keeps the minutes, and signs none.
      let clerk = try await Self.minutes(matter, as: House.clerk, house)
      #expect(clerk.signing == nil && clerk.speakers?.count == 4)
      let contents = try await Self.dossier(matter, as: House.clerk, house)
      #expect(contents.matter.id == matter && contents.number == "2026-001" && !contents.texts.isEmpty)
    }
  }

  @Test("a day and its matters are those of one's own community (2.2b)", arguments: Backend.available)
  func today(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .topic)
      for stranger in [Self.neighbour, House.resident, Self.township] {
        await #expect(throws: AccessError.notFound) { try await Self.today(as: stranger, house) }
      }
      let page = try await Self.today(as: House.clerk, house)
      #expect(page.mine.contains { $0.obligation.duty == .submitPlan && $0.matter?.id == matter })
      #expect(page.others.allSatisfy { $0.obligation.owners.isDisjoint(with: [.clerk]) })
      let list = try await Self.matters(as: House.clerk, house)
      #expect(list.matters.map(\.id) == [matter] && list.next == nil && list.mayHoldWorkMeeting)
      #expect(try await Self.matters(as: Self.neighbour, house).matters.isEmpty)
    }
  }

  @Test("a form of a work meeting shows no opinion of another community, whatever it speaks of (3.5b)", arguments: Backend.available)
  func workMeeting(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let own = try await play.say("路灯不亮")
      let theirs = try await play.say("水渠堵了", in: House.village)
      for opinion in [own, theirs] {
        let area = opinion == own ? House.urban : House.village
        try await house.perform(SortOpinion(opinion, as: .forMeeting), by: House.staff(.clerk, "文书", in: area))
      }
      let page = try await Self.meeting(about: [own, theirs], as: House.clerk, house)
      #expect(page.agenda.map(\.lead) == [own] && page.settled.isEmpty)
      await #expect(throws: AccessError.forbidden(needed: Role.staff, clause: "2.2a")) {
        try await Self.meeting(about: [], as: House.resident, house)
      }
    }
  }
}
