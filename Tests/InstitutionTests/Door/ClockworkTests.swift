import Deliberation
import Institution
import Storage
import TestKit
import Testing

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
      let hash = try PasswordRule.hash("correct horse")
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
}
