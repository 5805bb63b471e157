import Deliberation
import Institution
import PolicyFiles
import Secrets
import Storage
import StoragePostgres
import TestKit
import Testing

/// Commands over a wire that breaks, and several servers on one database.
@Suite("多台服务器 · several servers on one PostgreSQL", .enabled(if: Backend.available.contains(.postgres)))
struct ServersTests {
  /// Two houses on one database, the first behind a wire of its own.
  private func open(_ body: @escaping @Sendable (Wire, House, House) async throws -> Void) async throws {
    try await Backend.inTurn { try await opened(body) }
  }

  private func opened(_ body: @escaping @Sendable (Wire, House, House) async throws -> Void) async throws {
    let wire = Wire(to: Backend.port)
    let broken = try await Backend.schema(over: wire)
    let whole = broken.replacing(":\(wire.port)/", with: ":\(Backend.port)/")
    let (one, other) = (
      try await PostgresDatabase(url: broken, connections: 4, patience: .serving), try await PostgresDatabase(url: whole, connections: 4)
    )
    do {
      try await House.open(on: one) { first in
        try await first.settle()
        try await House.open(on: other) { second in try await body(wire, first, second) }
      }
    } catch {
      await one.close()
      await other.close()
      throw error
    }
    await one.close()
    await other.close()
  }

  private static func opinions(_ house: House) async throws -> Int { try await house.count("SELECT count(*) FROM opinion") }

  @Test(
    "a command whose commit was not answered is settled by its key: done once, one receipt",
    arguments: [Wire.Fault.beforeCommit, .afterCommit])
  func settled(_ fault: Wire.Fault) async throws {
    try await open { wire, house, _ in
      let command = TakeOpinion(Scenario.draft("暖气不热", at: house.now), in: House.urban)
      wire.arm(fault)
      let receipt = try await house.perform(command, by: .anonymous, once: "key")
      #expect(receipt.isRepeat == (fault == .afterCommit))
      #expect(try await Self.opinions(house) == 1)
      let again = try await house.perform(command, by: .anonymous, once: "key")
      #expect(again.isRepeat && again.subject == receipt.subject)
      #expect(try await Self.opinions(house) == 1)
    }
  }

  @Test("without a key nobody guesses: the fate is told as unknown")
  func unkeyed() async throws {
    try await open { wire, house, _ in
      wire.arm(.afterCommit)
      let command = TakeOpinion(Scenario.draft("暖气不热", at: house.now), in: House.urban)
      let error = await #expect(throws: StorageError.self) { try await house.perform(command, by: .anonymous) }
      guard case .fateUnknown = error else { return _ = Issue.record("\(String(describing: error)) is no unknown fate") }
    }
  }

  @Test("one form sent to two servers at once acts once, and both answer with one receipt")
  func twice() async throws {
    try await open { _, one, other in
      for key in ["a", "b", "c", "d", "e"] {
        let command = TakeOpinion(Scenario.draft("路灯不亮 \(key)", at: one.now), in: House.urban)
        async let first = one.perform(command, by: .anonymous, once: key)
        async let second = other.perform(command, by: .anonymous, once: key)
        let (left, right) = try await (first, second)
        #expect(left.subject == right.subject)
      }
      #expect(try await Self.opinions(one) == 5)
    }
  }

  @Test("a hundred commands through two servers in the same instant keep identities and numbers apart")
  func identities() async throws {
    try await open { _, one, other in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<100 {
          group.addTask {
            let house = number.isMultiple(of: 2) ? one : other
            let area = number.isMultiple(of: 3) ? House.urban : House.village
            try await house.perform(
              TakeOpinion(Scenario.draft("第\(number)件", at: house.now), in: area), by: .anonymous, once: "key \(number)")
          }
        }
        try await group.waitForAll()
      }
      #expect(try await Self.opinions(one) == 100)
      #expect(try await one.count("SELECT count(DISTINCT id) FROM journal WHERE command = 'TakeOpinion'") == 100)
    }
  }

  @Test("a session and a draft of one server are known to the other, and a session is ended by it")
  func sessions() async throws {
    try await open { _, one, other in
      let hash = try PasswordHash.make("correct horse")
      let account = CreateAccount(login: "clerk", name: "王文书", passwordHash: hash, area: House.urban, isClerk: true)
      try await one.perform(account, by: House.administrator)
      let (here, there) = (
        try Accounts(one.institution, offload: { $0() }), try Accounts(other.institution, offload: { $0() })
      )
      let (token, member) = try await here.signIn("clerk", password: "correct horse")
      #expect(try await there.resolve(token)?.id == member.id)
      try await here.saveDraft(["place": ["二楼会议室"]], of: "plan-1", for: member)
      #expect(try await there.drafts(of: member)["plan-1"].flatMap { there.open($0) }?.fields == ["place": ["二楼会议室"]])
      try await there.signOut(token)
      #expect(try await here.resolve(token) == nil)
    }
  }

  @Test("a revision that another server made is seen when what is remembered grows old, half a second on")
  func revisions() async throws {
    try await open { _, one, other in
      let changes = one.institution.revisions.changes
      let before = try await one.read { try AreaTable.revision(of: House.urban, $0.tx) }
      one.institution.revisions.keep(before, of: House.urban, asOf: changes)
      try await other.perform(TakeOpinion(Scenario.draft("暖气不热", at: other.now), in: House.urban), by: .anonymous, once: "key")
      try await Task.sleep(for: .milliseconds(600))
      #expect(one.institution.revisions.known(of: House.urban) == nil)
      #expect(try await one.read { try AreaTable.revision(of: House.urban, $0.tx) } == before + 1)
    }
  }

  @Test("a burst through two servers is one burst")
  func rates() async throws {
    try await open { _, one, other in
      let limiters = [RateLimiter(one.institution), RateLimiter(other.institution)]
      let rate = RateLimiter.Rate(burst: 3, perMinute: 6)
      for number in 0..<3 { try await expect(limiters[number % 2], "say 192.0.2.1", rate, true) }
      for limiter in limiters { try await expect(limiter, "say 192.0.2.1", rate, false) }
      try await expect(limiters[1], "say 192.0.2.2", rate, true)  // another address has a bucket of its own
      #expect(try await one.count("SELECT count(*) FROM rate_bucket WHERE bucket LIKE '%192%'") == 0, "no address is kept")
    }
  }

  @Test("whoever is refused is refused without the database until there is a token again")
  func refused() async throws {
    try await Backend.postgres.withDatabase { under in
      let database = HookedDatabase(under)
      try await House.open(on: database) { house in
        let limiter = RateLimiter(house.institution)
        let rate = RateLimiter.Rate(burst: 2, perMinute: 6)
        for _ in 0..<2 { try await expect(limiter, "say 192.0.2.1", rate, true) }
        let writes = Counting()
        database.before { kind in if kind == .write { writes.next() } }
        for _ in 0..<20 { try await expect(limiter, "say 192.0.2.1", rate, false) }
        #expect(writes.value == 1)
        house.go("2026-11-02", "09:01")
        for _ in 0..<2 { try await expect(limiter, "say 192.0.2.1", rate, true) }
        try await expect(limiter, "say 192.0.2.1", rate, false)
        house.go("2026-11-02", "08:00")
        try await expect(limiter, "say 192.0.2.1", rate, false)  // a clock that went back opens nothing
        #expect(writes.value == 5)
      }
    }
  }

  @Test("a year's calendar taken in through one server counts on the other once it looks")
  func calendar() async throws {
    try await open { _, one, other in
      let known = other.institution.library.calendar.knownYears
      #expect(!known.contains(2027))
      try await one.perform(ImportCalendar(json: Notices.whole), by: House.administrator)
      try await other.institution.refreshCalendar()
      #expect(other.institution.library.calendar.knownYears == known + [2027])
    }
  }
}

@Suite("值守 · one of several servers does what only one may do (2.2b)")
struct LeaseTests {
  @Test("one server keeps the clock; another takes over when it falls silent or hands over", arguments: Backend.available)
  func clock(_ backend: Backend) async throws {
    try await backend.withDatabase { database in
      try await House.open(on: database) { one in
        try await one.settle()
        try await House.open(on: database) { other in
          let (first, second) = (Clockwork(one.institution), Clockwork(other.institution))
          #expect(try await first.tick() > 0)
          #expect(try await second.tick() == 0, "the first holds the lease")
          one.go("2026-11-02", "09:02")
          #expect(try await first.tick() == 0, "nothing changed")
          other.go("2026-11-02", "09:04")
          #expect(try await second.tick() == 0, "the first renewed it")
          other.go("2026-11-02", "09:05")
          #expect(try await second.tick() > 0, "three minutes of silence")
          one.go("2026-11-03", "09:05")
          try await second.rest()
          #expect(try await first.tick() > 0, "handed over")
        }
      }
    }
  }

  @Test("a lease that a clock an hour ahead left behind holds nobody up", arguments: Backend.available)
  func ahead(_ backend: Backend) async throws {
    try await backend.withDatabase { database in
      try await House.open(on: database) { one in
        try await one.settle()
        one.go("2026-11-02", "10:00")
        #expect(try await Clockwork(one.institution).tick() > 0)
        try await House.open(on: database) { other in
          let looks = try await Clockwork(other.institution).tick()
          #expect(looks > 0)
        }
      }
    }
  }
}

@Suite("限流 · how often one address may do a thing")
struct RateLimiterTests {
  @Test("lets a burst through, then refuses, then refills with time, on either engine", arguments: Backend.available)
  func bucket(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let limiter = RateLimiter(house.institution)
      let rate = RateLimiter.Rate(burst: 3, perMinute: 6)
      for _ in 0..<3 { try await expect(limiter, "a", rate, true) }
      try await expect(limiter, "a", rate, false)
      try await expect(limiter, "b", rate, true)  // another address has a bucket of its own
      house.go("2026-11-02", "09:01")
      for _ in 0..<3 { try await expect(limiter, "a", rate, true) }
      try await expect(limiter, "a", rate, false)  // a minute fills it, and no more than it holds
    }
  }
}

private func expect(_ limiter: RateLimiter, _ key: String, _ rate: RateLimiter.Rate, _ expected: Bool) async throws {
  let isAdmitted = try await limiter.admits(key, rate)
  #expect(isAdmitted == expected, "\(key)")
}
