import Deliberation
import Storage
import TestKit
import Testing

@testable import Institution

@Suite("页面的读取 · who may see what of the ledger, of a matter and of its papers")
struct PublicReadingTests {
  private static let elsewhere = House.staff(.clerk, "李文书", in: House.village)

  @Test(
    "an entry is read by the staff of its community alone, and offered to be changed to those who may (3.5a)", arguments: Backend.available)
  func entry(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (scenario, finder) = (Scenario(house), TwinFinder())
      let id = try await scenario.say("3号楼的暖气不热，家里只有十四度")
      _ = try await scenario.say("3号楼暖气不热，家里才十四度")
      func page(_ member: Member) async throws -> EntryPage { try await house.read { try EntryReading.page(id, for: member, finder, $0) } }
      for member in [Self.elsewhere, House.resident, .anonymous] {
        await #expect(throws: AccessError.notFound, "\(member.name)") { try await page(member) }
      }
      let (clerk, supervisor) = (try await page(House.clerk), try await page(House.supervisor))
      #expect(clerk.maySort && clerk.mayJoin && clerk.mayAttach && !clerk.maySplit && clerk.twins.count == 1)
      #expect(!supervisor.maySort && !supervisor.mayJoin && supervisor.twins.isEmpty)
      #expect(clerk.line == supervisor.line && clerk.version == supervisor.version)
    }
  }

  @Test("an entry that follows another is split off, and sorted no more (3.5a)", arguments: Backend.available)
  func follower(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let (lead, id) = (try await scenario.say("暖气不热"), try await scenario.say("暖气真的不热"))
      try await house.perform(JoinOpinions([id], to: lead, because: "同一件事"), by: House.clerk)
      let page = try await house.read { try EntryReading.page(id, for: House.clerk, TwinFinder(), $0) }
      #expect(page.lead?.sequence == 1 && page.maySplit && !page.maySort && !page.mayJoin && page.twins.isEmpty)
      let leading = try await house.read { try EntryReading.page(lead, for: House.clerk, TwinFinder(), $0) }
      #expect(leading.lead == nil && leading.group.map(\.opinion.id) == [id] && leading.maySort)
    }
  }

  @Test("the ledger is that of one's own community; whoever works in none has none (2.2a)", arguments: Backend.available)
  func ledger(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id = try await Scenario(house).say("暖气不热")
      func page(_ member: Member) async throws -> LedgerPage {
        try await house.read { try LedgerReading.page(for: member, $0) }
      }
      #expect(try await page(House.clerk).rows.map(\.line.opinion.id) == [id])
      #expect(try await page(Self.elsewhere).rows.isEmpty)
      await #expect(throws: AccessError.signIn) { try await page(.anonymous) }
      let township = Member(id: ID(rawValue: 60), name: "镇", area: House.urban.prefix(at: .township), roles: [.township])
      await #expect(throws: AccessError.forbidden(needed: Role.staff, clause: "2.2a")) { try await page(township) }
      house.go("2026-11-11")
      #expect(try await page(House.clerk).rows.map(\.daysLate) == [2], "it was to be sorted by 9 November")
    }
  }

  @Test(
    "a file of an entry is for the staff of its community; a photo of the board is anybody's (3.5a, 3.5d)", arguments: Backend.available)
  func files(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let entry = try await scenario.say("暖气不热")
      try await house.perform(AttachFile(sha256: "ab", kind: "image/png", size: 1, caption: "", to: entry), by: House.clerk)
      let matter = try await scenario.play(until: .noticed)
      try await scenario.board(.notice, of: matter)
      let paper = known(try await house.read { try PaperTable.newest(.notice, of: matter, $0.tx) })
      let attached = known(try await house.read { try Attachment.of(entry, $0.tx).first }).id
      let posted = known(try await house.read { try PaperTable.postings(of: paper.id, $0.tx).first }).photo
      #expect(try await house.read { try LedgerReading.file(attached, for: House.clerk, $0).id } == attached)
      for member in [Self.elsewhere, .anonymous] {
        await #expect(throws: AccessError.notFound) {
          _ = try await house.read { try LedgerReading.file(attached, for: member, $0).id }
        }
        #expect(try await house.read { try LedgerReading.file(posted, for: member, $0).id } == posted)
      }
    }
  }

  @Test("a slip is read in its own community, and tells neither the words nor who said them (3.5a)", arguments: Backend.available)
  func slips(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id = try await Scenario(house).say("暖气不热")
      let slip = try await house.read { try SlipReading.slip(of: id, $0) }
      let page = try await house.read { try SlipReading.page(slip, in: House.urban, $0) }
      #expect(page.state == .received && page.dueDay?.iso == "2026-11-09" && page.matter == nil)
      let told = String(describing: page)
      #expect(!told.contains("暖气不热") && !told.contains("吴小满") && told.contains("幸福里社区"))
      await #expect(throws: AccessError.notFound) { try await house.read { try SlipReading.page(slip, in: House.village, $0) } }
      await #expect(throws: AccessError.notFound, "it became no matter") {
        _ = try await house.read { try SlipReading.rated(by: slip, in: House.urban, $0).opinion }
      }
    }
  }

  @Test("a plan is public with its notice, and names no person (3.5d)", arguments: Backend.available)
  func plans(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .planned)
      #expect(try await house.read { try MatterReading.page(matter, $0).plan == nil })
      try await scenario.approvePlan(matter)
      try await scenario.postNotice(matter)
      let plan = try #require(try await house.read { try MatterReading.page(matter, $0).plan })
      let people = Scenario.plan().participants.filter { !$0.isOrganisation }.map(\.name)
      let told = String(describing: plan)
      #expect(!people.isEmpty && people.allSatisfy { !told.contains($0) })
      #expect(plan.sides.map(\.people).reduce(0, +) == Scenario.plan().participants.count)
    }
  }

  @Test("a review is asked of what was reported, and read by its code alone (2.2a)", arguments: Backend.available)
  func reviews(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .deliberated)
      await #expect(throws: Refusal.self) { try await house.read { try ReviewReading.asking(about: matter, $0) } }
      try await scenario.publishReport(matter)
      #expect(try await house.read { try ReviewReading.asking(about: matter, $0).matter } == matter)
      try await house.perform(RequestReview(matter, saying: "到会人数写少了", name: "郑大河", code: "abc"), by: .anonymous)
      let receipt = try await house.read { try ReviewReading.receipt("abc", $0) }
      #expect(receipt.text == "到会人数写少了" && receipt.isUpheld == nil && !String(describing: receipt).contains("郑大河"))
      await #expect(throws: AccessError.notFound) { try await house.read { try ReviewReading.receipt("abd", $0) } }
    }
  }

  @Test(
    "a paper's place in the record is checked against its leaf, and one that was changed is told apart (2.2a)", arguments: Backend.available
  )
  func papers(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .noticed)
      let paper = known(try await house.read { try PaperTable.newest(.notice, of: matter, $0.tx) })
      func isUnchanged() async throws -> Bool { try await house.read { try PaperReading.page(paper.id, $0).check.isUnchanged } }
      #expect(try await isUnchanged())
      try await house.tamper("UPDATE paper SET title = 'x' WHERE id = \(paper.id)")
      #expect(try await !isUnchanged())
      await #expect(throws: AccessError.notFound) { try await house.read { try PaperReading.page(ID(rawValue: 5), $0) } }
    }
  }
}
