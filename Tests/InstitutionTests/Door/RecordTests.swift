import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("公开记录 · the record that shows every change (2.2a)")
struct RecordTests {
  /// Five published papers.
  private static func papers(_ house: House) async throws {
    for number in 1...5 {
      try await house.perform(
        AdoptCharter(rules: "第\(number)稿", duties: "职责", yearPlan: "计划", in: House.urban), by: House.chair)
    }
  }

  private static func verdict(_ house: House) async throws -> RecordVerdict {
    try await house.read { try RecordTable.verify($0.tx) }
  }

  @Test("is clean, empty or full", arguments: Backend.available)
  func clean(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      #expect(try await Self.verdict(house) == .clean(papers: 0, root: []))
      try await Self.papers(house)
      let head = try await house.read { try RecordTable.head($0.tx).root }
      #expect(try await Self.verdict(house) == .clean(papers: 5, root: head))
    }
  }

  @Test("names the paper whose text, title or day was changed behind its back", arguments: Backend.available)
  func changed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.papers(house)
      try await house.tamper("UPDATE paper SET body = 'x' WHERE leaf_index = 3")
      guard case .differs(leaf: 3, let paper?) = try await Self.verdict(house) else {
        Issue.record("the change was not found")
        return
      }
      #expect(paper.leafIndex == 3)
    }
  }

  @Test("finds a paper taken out, a leaf rewritten and a root replaced", arguments: Backend.available)
  func gone(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.papers(house)
      try await house.tamper("UPDATE record_size SET root = \([UInt8](repeating: 1, count: 32))")
      #expect(try await Self.verdict(house) == .rootDiffers)
      try await house.tamper(
        "UPDATE record_node SET hash = \([UInt8](repeating: 1, count: 32)) WHERE level = 0 AND position = 4")
      guard case .differs(leaf: 4, _) = try await Self.verdict(house) else {
        Issue.record("the rewritten leaf was not found")
        return
      }
      try await house.tamper("DELETE FROM paper WHERE leaf_index = 1")
      #expect(try await Self.verdict(house) == .differs(leaf: 1, paper: nil))
    }
  }

  @Test("grows without a gap while many publish at once", arguments: Backend.available)
  func together(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (area, count) in [(House.urban, 6), (House.village, 6)] {
          for number in 0..<count {
            group.addTask {
              let chair = House.staff(.chair, "主任", in: area)
              try await house.perform(AdoptCharter(rules: "\(number)", duties: "职责", yearPlan: "", in: area), by: chair)
            }
          }
        }
        try await group.waitForAll()
      }
      guard case .clean(papers: 12, _) = try await Self.verdict(house) else {
        Issue.record("the record is not whole")
        return
      }
    }
  }
}
