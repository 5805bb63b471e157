import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("预演 · a made-up past through the door")
struct RehearsalTests {
  private static let start = known(Instant(day: "2026-09-01", clock: "09:00"))

  /// Opinions, journal and numbers as they stand, as lines.
  private func lines(_ house: House) async throws -> [String] {
    try await house.read { reading in
      let queries: [SQL] = [
        """
        SELECT id || area || year || '-' || sequence || channel || is_request || giver_kind || taken_at || recorded_at || text
          || giver_name || place || source || witness_writer || state || answer || coalesce(decided_at, 0) || due_day
        FROM opinion ORDER BY id
        """,
        """
        SELECT id || area || command || clause || coalesce(account_id, 0) || by_name || at || subject || before_state || after_state
        FROM journal WHERE at < 1790000000000 ORDER BY id
        """,
        "SELECT area || year || kind || last FROM ledger_year ORDER BY area, year, kind",
        "SELECT code || revision FROM area ORDER BY code",
      ]
      return try queries.flatMap { try reading.tx.run($0).map { try $0.text(0) } }
    }
  }

  private static let drafts = (0..<30).map { number in
    OpinionDraft(
      channel: number % 5 == 0 ? .network : .homeVisit, text: "路灯坏了\(number)盏", takenAt: start.adding(minutes: number * 300),
      giverName: number % 2 == 0 ? "某人" : "",
      giverKind: number % 3 == 0 ? .propertyManagement : .registeredResidents, place: "二组", isRequest: number % 7 == 0)
  }

  private static let outcomes: [Opinion.State] = [.answered, .passedOn, .notInScope, .forMeeting]

  @Test("writes opinions in a batch row for row as one by one", arguments: Backend.available)
  func batch(_ backend: Backend) async throws {
    func played(_ isBatch: Bool) async throws -> [String] {
      let kept = Kept()
      try await House.open(on: backend) { house in
        try await house.institution.rehearse(part: 0, from: Self.start) { rehearsal in
          let batch = try OpinionBatch(in: House.urban, from: Self.start.day, rehearsal)
          for (number, draft) in Self.drafts.enumerated() {
            let member = draft.channel == .network ? Member.anonymous : House.clerk
            let id: ID<Opinion> =
              isBatch
              ? try batch.take(draft, by: member, at: draft.takenAt)
              : try rehearsal.perform(TakeOpinion(draft, in: House.urban), by: member, at: draft.takenAt).id()
            guard number % 6 != 5 else { continue }
            let (outcome, at) = (Self.outcomes[number % 4], draft.takenAt.adding(minutes: 60))
            if isBatch {
              try batch.sort(id, as: outcome, saying: "已办", by: House.clerk, at: at)
            } else {
              try rehearsal.perform(SortOpinion(id, as: outcome, saying: "已办"), by: House.clerk, at: at)
            }
          }
          try batch.write()
        }
        let found = try await house.read { try OpinionTable.search("路灯", in: House.urban, $0.tx).count }
        await kept.keep(try await lines(house) + ["found \(found)"])
      }
      return await kept.lines
    }
    let one = try await played(false)
    #expect(one.count > 60)
    #expect(try await played(true) == one)
  }

  private actor Kept {
    private(set) var lines: [String] = []
    func keep(_ lines: [String]) { self.lines = lines }
  }

  @Test("refuses in a batch what the door refuses")
  func refusals() async throws {
    try await House.open(on: .sqlite) { house in
      let draft = OpinionDraft(channel: .homeVisit, text: "路灯坏了", takenAt: Self.start, giverKind: .registeredResidents)
      await #expect(throws: AccessError.signIn) {
        try await house.institution.rehearse(part: 0, from: Self.start) { rehearsal in
          _ = try OpinionBatch(in: House.urban, from: Self.start.day, rehearsal).take(draft, by: .anonymous, at: Self.start)
        }
      }
      await #expect(throws: Refusal.self) {
        try await house.institution.rehearse(part: 0, from: Self.start) { rehearsal in
          let late = OpinionDraft(channel: .network, text: "路灯坏了", takenAt: Self.start.adding(minutes: 5), giverKind: .registeredResidents)
          _ = try OpinionBatch(in: House.urban, from: Self.start.day, rehearsal).take(late, by: .anonymous, at: Self.start)
        }
      }
      await #expect(throws: AccessError.self) {
        try await house.institution.rehearse(part: 0, from: Self.start) { rehearsal in
          try rehearsal.perform(AdoptCatalogue([], in: House.urban), by: House.resident, at: Self.start)
        }
      }
    }
  }

  @Test("leaves nothing of a part that fails")
  func allOrNothing() async throws {
    try await House.open(on: .sqlite) { house in
      let before = try await lines(house)
      await #expect(throws: Refusal.self) {
        try await house.institution.rehearse(part: 0, from: Self.start) { rehearsal in
          try rehearsal.perform(AddOfficial("某人", in: House.urban), by: House.administrator, at: Self.start)
          try rehearsal.perform(AddOfficial("", in: House.urban), by: House.administrator, at: Self.start)
        }
      }
      #expect(try await lines(house) == before)
    }
  }
}
