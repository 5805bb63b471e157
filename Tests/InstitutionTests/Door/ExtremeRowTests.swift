import Deliberation
import Secrets
import Storage
import TestKit
import Testing

@testable import Institution

@Suite("离谱的数据 · a row that something else wrote is refused where it is read; the server goes on (2.2a)")
struct ExtremeRowTests {
  @Test("a day, moment or count beyond all is a fault of that page alone", arguments: Backend.available)
  func rows(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id: ID<Opinion> = try await house.make(
        TakeOpinion(
          OpinionDraft(channel: .homeVisit, text: "路灯坏了好几盏，晚上看不见路", takenAt: house.now, giverKind: .registeredResidents), in: House.urban),
        by: House.clerk)
      let find: @Sendable () async throws -> Int = {
        try await house.read { try OpinionTable.find(id, $0.tx).slip.sequence }
      }
      #expect(try await find() == 1)
      for number in [Int64.max, .min] {
        try await house.tamper("UPDATE opinion SET taken_at = \(number) WHERE id = \(id)")
        await #expect(throws: StorageError.self) { try await find() }
        try await house.tamper("UPDATE opinion SET taken_at = \(house.now), sequence = \(number) WHERE id = \(id)")
        await #expect(throws: StorageError.self) { try await find() }
        try await house.tamper("UPDATE opinion SET sequence = 1 WHERE id = \(id)")
      }
      #expect(try await find() == 1)
    }
  }

  @Test("a record of less than no papers, or of more than any, is refused and not counted", arguments: Backend.available)
  func record(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let adopt = AdoptCharter(rules: "章程", duties: "职责", yearPlan: "计划", in: House.urban)
      try await house.perform(adopt, by: House.chair)
      for number in [-1, Int.min, 1 << 41] {
        try await house.tamper("UPDATE record_size SET leaves = \(number)")
        await #expect(throws: StorageError.self) { try await house.perform(adopt, by: House.chair) }
        await #expect(throws: StorageError.self) { try await house.read { try RecordTable.head($0.tx).size } }
      }
      try await house.tamper("UPDATE record_size SET leaves = 1")
      try await house.perform(adopt, by: House.chair)
      #expect(try await house.read { try RecordTable.head($0.tx).size } == 2)
    }
  }

  @Test("a ballot box that holds no sums is refused and not read as an empty one", arguments: Backend.available)
  func box(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).report(points: [CallAssemblyTests.notAgreed])
      let call = AssemblyCall(kind: .assembly, basis: .persons, ground: .undecided, question: "是否同意？")
      let id = try await Sitting.call(call, on: matter, house).id
      let sums = Array(repeating: "000000003", count: 16).joined(separator: " ")
      let read: @Sendable (String?) async throws -> Int = { text in
        let vault = house.institution.vault
        if let text {
          try await house.tamper(
            "UPDATE ballot_box SET sealed = \(try vault.seal(text, context: "ballot.box")) WHERE assembly_id = \(id)")
        }
        return try await house.read { try BallotBox.read(id, vault: vault, $0.tx)[.paper].total }
      }
      #expect(try await read(nil) == 0)
      for text in [
        "", "1 2 3", sums.replacing("3", with: "x"), sums.replacing("000000003", with: "9223372036854775807"),
        sums.replacing("000000003", with: "-00000003"), "\(sums) \(sums)",
      ] {
        await #expect(throws: StorageError.self, "\(text)") { try await read(text) }
      }
      #expect(try await read(sums) == 12)
    }
  }

  @Test("a bucket with no sound number of tokens is empty, and fills again")
  func bucket() throws {
    let rate = RateLimiter.Rate(burst: 3, perMinute: 1)
    let now = Instant(milliseconds: 1_794_000_000_000)
    for tokens: Double in [.nan, -.infinity, -1e300, -1] {
      var bucket = RateLimiter.Bucket(tokens: tokens, filledAt: now)
      let isEmpty = !bucket.take(rate, at: now)
      #expect(isEmpty && bucket.refilled(rate) == now.adding(minutes: 1))
      let isFilled = bucket.take(rate, at: now.adding(minutes: 1))
      #expect(isFilled)
    }
    for tokens: Double in [.infinity, 1e300] {
      var bucket = RateLimiter.Bucket(tokens: tokens, filledAt: now)
      let taken = (1...4).map { _ in bucket.take(rate, at: now) }
      #expect(taken == [true, true, true, false])
    }
    var bucket = RateLimiter.Bucket(tokens: 0, filledAt: Instant(milliseconds: .min))
    let isFull = bucket.take(rate, at: Instant(milliseconds: .max))
    #expect(isFull)
    #expect(RateLimiter.Bucket(tokens: 0, filledAt: now).refilled(RateLimiter.Rate(burst: 1, perMinute: 0)) == now.adding(minutes: 1000))
  }

  @Test("identities go on rising, positive and each its own, whatever the clock says")
  func identities() {
    let source = IDSource()
    let moments: [Int64] = [1_794_000_000_000, .max, .max, 0, .min, 1_794_000_000_001]
    let drawn: [ID<Matter>] = moments.map { source.next(at: Instant(milliseconds: $0)) }
    #expect(drawn == drawn.sorted() && Set(drawn).count == drawn.count && drawn.allSatisfy { $0.rawValue > 0 })
    let counting = IDSource(countingFrom: Instant(milliseconds: .max), part: .max)
    let next: ID<Matter> = counting.next(at: Instant(milliseconds: 0))
    #expect(next.rawValue >= 0)
  }
}
