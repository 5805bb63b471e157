import Deliberation
import Secrets
import Storage
import TestKit
import Testing

@testable import Institution

@Suite("时钟 · what the server does by itself (2.2b)")
struct ClockworkTests {
  private static func reminders(_ house: House, for role: Role) async throws -> [String] {
    try await house.read { try Outbox.newest(in: House.urban, for: [role.rawValue], $0.tx) }
      .filter { $0.kind.hasPrefix("reminder.") }.map { "\($0.kind) \($0.text)" }
  }

  @Test("reminds whose turn it is from the day before the limit, once a day", arguments: Backend.available)
  func reminders(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      _ = try await play.play(until: .topic)
      let clockwork = Clockwork(house.institution)
      try await clockwork.tick()
      #expect(try await Self.reminders(house, for: .clerk).isEmpty)
      house.go("2026-11-04", "08:00")
      try await clockwork.tick()
      house.go("2026-11-04", "08:01")
      try await clockwork.tick()
      #expect(try await Self.reminders(house, for: .clerk) == ["reminder.submitPlan 2026-11-05"])
      house.go("2026-11-06", "08:00")
      try await clockwork.tick()
      #expect(try await Self.reminders(house, for: .clerk).count == 2)
      #expect(try await Self.reminders(house, for: .secretary).isEmpty)
    }
  }

  @Test("reminds the secretary of what waits for the Party organisation (3.1b)", arguments: Backend.available)
  func secretary(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      _ = try await Scenario(house).propose()
      try await Clockwork(house.institution).tick()
      #expect(try await Self.reminders(house, for: .secretary) == ["reminder.approveTopic 2026-11-04"])
    }
  }

  @Test("looks at a community again when it changed or a day began, and not before (2.2b)", arguments: Backend.available)
  func memory(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let clockwork = Clockwork(house.institution)
      let communities = try await clockwork.tick()
      #expect(communities > 1)
      #expect(try await clockwork.tick() == 0)
      let play = Scenario(house)
      try await house.perform(TakeOpinion(Scenario.draft("暖气不热", at: house.now), in: House.urban), by: .anonymous, once: "one")
      #expect(try await clockwork.tick() == 1)
      #expect(try await clockwork.tick() == 0)
      _ = try await play.propose()
      try await clockwork.tick()
      #expect(try await Self.reminders(house, for: .secretary) == ["reminder.approveTopic 2026-11-04"])
      // Having reminded is a change itself: one more look, that finds nothing.
      #expect(try await clockwork.tick() == 1)
      #expect(try await clockwork.tick() == 0)
      house.go("2026-11-04", "08:00")
      #expect(try await clockwork.tick() == communities)
    }
  }

  @Test("forgets sessions that nobody used for a week", arguments: Backend.available)
  func sessions(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let hash = try PasswordHash.make("correct horse")
      let account = CreateAccount(login: "clerk", name: "王文书", passwordHash: hash, area: House.urban, isClerk: true)
      try await house.perform(account, by: House.administrator)
      let accounts = try Accounts(house.institution, offload: { check in check() })
      _ = try await accounts.signIn("clerk", password: "correct horse")
      let clockwork = Clockwork(house.institution)
      try await clockwork.tick()
      #expect(try await house.count("SELECT count(*) FROM session") == 1)
      house.go("2026-11-09", "09:01")
      try await clockwork.tick()
      #expect(try await house.count("SELECT count(*) FROM session") == 0)
    }
  }

  @Test("forgets keys of submissions after a week, and no more than that", arguments: Backend.available)
  func forgets(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let command = TakeOpinion(Scenario.draft("暖气不热", at: house.now), in: House.urban)
      try await house.perform(command, by: .anonymous, once: "key")
      let clockwork = Clockwork(house.institution)
      house.go("2026-11-08", "09:00")
      try await clockwork.tick()
      #expect(try await house.count("SELECT count(*) FROM submission") == 1)
      house.go("2026-11-09", "09:01")
      try await clockwork.tick()
      #expect(try await house.count("SELECT count(*) FROM submission") == 0)
      #expect(try await house.count("SELECT count(*) FROM opinion") == 1)
    }
  }

  @Test("forgets drafts nobody came back to for thirty days, and no newer one", arguments: Backend.available)
  func drafts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let hash = try PasswordHash.make("correct horse")
      let account = CreateAccount(login: "clerk", name: "王文书", passwordHash: hash, area: House.urban, isClerk: true)
      try await house.perform(account, by: House.administrator)
      let accounts = try Accounts(house.institution, offload: { check in check() })
      let (_, member) = try await accounts.signIn("clerk", password: "correct horse")
      try await accounts.saveDraft(["place": ["二楼"]], of: "plan-1", for: member)
      house.go("2026-11-03")
      try await accounts.saveDraft(["place": ["三楼"]], of: "plan-2", for: member)
      house.go("2026-12-02", "09:01")
      try await Clockwork(house.institution).tick()
      #expect(try await accounts.drafts(of: member)["plan-1"] == nil)
      #expect(try await accounts.drafts(of: member)["plan-2"].flatMap { accounts.open($0) }?.fields == ["place": ["三楼"]])
    }
  }

  @Test("a community that cannot be looked after ends neither the round nor the housekeeping (2.2b)", arguments: Backend.available)
  func failing(_ backend: Backend) async throws {
    try await backend.withDatabase { under in
      let database = HookedDatabase(under)
      try await House.open(on: database) { house in
        try await house.settle()
        // The village comes first or second; its neighbour is reminded all the same.
        _ = try await Scenario(house).propose()
        try await house.perform(TakeOpinion(Scenario.draft("旧事", at: house.now), in: House.village), by: .anonymous, once: "old")
        house.go("2026-11-11")
        let reads = Counting()
        // The first reading lists the communities, the second looks at the first of them.
        database.before { kind in if kind == .read, reads.next() == 2 { throw StorageError.decoding("a row is not what it should be") } }
        let clockwork = Clockwork(house.institution)
        #expect(try await clockwork.tick() == 2)
        #expect(try await house.count("SELECT count(*) FROM submission") == 0, "housekeeping was done")
        database.before(nil)
        #expect(try await clockwork.tick() > 0, "whoever failed is looked at again")
        #expect(try await Self.reminders(house, for: .secretary).count == 1)
      }
    }
  }

  @Test("without a database the round ends, and says so")
  func gone() async throws {
    try await Backend.sqlite.withDatabase { under in
      let database = HookedDatabase(under)
      try await House.open(on: database) { house in
        try await house.settle()
        let reads = Counting()
        database.before { kind in if kind == .read, reads.next() > 1 { throw StorageError.unavailable("away") } }
        await #expect(throws: StorageError.unavailable("away")) { try await Clockwork(house.institution).tick() }
        #expect(reads.value == 2)
      }
    }
  }

  @Test("a round that outlasts its lease stops, and nobody is reminded twice (2.2b)", arguments: Backend.available)
  func outlasted(_ backend: Backend) async throws {
    try await backend.withDatabase { under in
      let database = HookedDatabase(under)
      try await House.open(on: database) { one in
        try await one.settle()
        try await House.open(on: under) { other in
          _ = try await Scenario(one).propose()
          let second = Clockwork(other.institution)
          let reads = Counting()
          let looks = Counting()
          // In the middle of the first community four minutes go by, and the other server takes over.
          database.before { kind in
            guard kind == .read, reads.next() == 2 else { return }
            one.go("2026-11-02", "09:04")
            other.go("2026-11-02", "09:04")
            let count = try await second.tick()
            for _ in 0..<count { looks.next() }
          }
          #expect(try await Clockwork(one.institution).tick() == 1, "the second community is left to the other")
          #expect(looks.value == 2)
          database.before(nil)
          #expect(try await Self.reminders(one, for: .secretary).count == 1)
        }
      }
    }
  }

  @Test("a long round keeps its lease while it works", arguments: Backend.available)
  func renewed(_ backend: Backend) async throws {
    try await backend.withDatabase { under in
      let database = HookedDatabase(under)
      try await House.open(on: database) { one in
        try await one.settle()
        try await House.open(on: under) { other in
          let second = Clockwork(other.institution)
          let reads = Counting()
          database.before { kind in
            guard kind == .read else { return }
            // A minute goes by with each reading, four in all.
            let minute = min(reads.next(), 4)
            one.go("2026-11-02", "09:0\(minute)")
            other.go("2026-11-02", "09:0\(minute)")
            let taken = try await second.tick()
            #expect(taken == 0, "the first is at work")
          }
          let looks = try await Clockwork(one.institution).tick()
          #expect(looks == 2)
          #expect(reads.value >= 3)
        }
      }
    }
  }

  @Test("what another server queued since is not queued again")
  func twice() async throws {
    try await House.open(on: .sqlite) { house in
      let reminder = Reminder(duty: .approveTopic, subject: 7, audience: .secretary, dueDay: house.now.day)
      for _ in 0..<2 { try await house.perform(QueueReminders([reminder], in: House.urban), by: .clockwork) }
      #expect(try await Self.reminders(house, for: .secretary).count == 1)
      house.go("2026-11-03")
      try await house.perform(QueueReminders([reminder], in: House.urban), by: .clockwork)
      #expect(try await Self.reminders(house, for: .secretary).count == 2, "another day reminds again")
    }
  }

  @Test("looks at every community again when the holidays changed (CIV 203)")
  func holidays() async throws {
    try await House.open(on: .sqlite) { house in
      let clockwork = Clockwork(house.institution)
      let communities = try await clockwork.tick()
      #expect(try await clockwork.tick() == 0)
      try await house.perform(ImportCalendar(json: Notices.whole), by: House.administrator)
      try await house.institution.refreshCalendar()
      #expect(try await clockwork.tick() == communities)
    }
  }
}
