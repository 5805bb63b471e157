import Deliberation
import Secrets
import Storage
import TestKit
import Testing

@testable import Institution

@Suite("查询计划 · no page walks through a whole table")
struct QueryPlanTests {
  /// Names of tables that grow with the years; small ones (terms, posts) may be walked.
  private static let growing = [
    "opinion", "person", "household", "matter", "matter_event", "paper", "journal", "outbox", "record_node",
    "submission", "plan",
    "plan_point", "participant", "attendance", "statement", "vote", "service", "finding", "session", "account",
    "opinion_lineage", "rating",
  ]

  /// Scans of growing tables by what `body` reads in a house where one matter went its whole road.
  private static func scans(
    _ prepare: @escaping @Sendable (House) async throws -> ID<Matter>,
    _ body: @escaping @Sendable (Reading, ID<Matter>) throws -> Void
  ) async throws -> [String] {
    let found = Found()
    try await House.open(on: .sqlite) { house in
      let matter = try await prepare(house)
      let lines = try await house.read { reading -> [String] in
        let plan = try QueryPlan.of(reading.tx) { tx in
          try body(Reading(tx: tx, now: reading.now, library: reading.library, vault: reading.vault), matter)
        }
        #expect(plan.queries > 0)
        return plan.scans
      }
      await found.keep(lines)
    }
    return await found.lines.filter { line in
      let words = line.split(separator: " ")
      return words.count > 1 && growing.contains(String(words[1]))
    }
  }

  private actor Found {
    private(set) var lines: [String] = []
    func keep(_ more: [String]) { lines += more }
  }

  @Test("in the ledger's pages, groups and agenda")
  func ledger() async throws {
    let scans = try await Self.scans({ try await Scenario($0).play(until: .sealed) }) { reading, matter in
      let tx = reading.tx
      let cursor = ID<Opinion>(rawValue: .max)
      _ = try OpinionTable.page(of: House.urban, tx)
      _ = try OpinionTable.page(of: House.urban, before: cursor, tx)
      _ = try OpinionTable.page(of: House.urban, states: [.received], before: cursor, tx)
      _ = try OpinionTable.page(of: House.urban, states: [.received, .forMeeting], before: cursor, tx)
      _ = try OpinionTable.find(SlipNumber(year: 2026, sequence: 1), in: House.urban, tx)
      _ = try OpinionTable.of(matter, tx)
      _ = try OpinionTable.count(of: matter, tx)
      _ = try OpinionTable.agenda(of: House.urban, tx)
      for line in try OpinionTable.page(of: House.urban, tx) {
        _ = try OpinionTable.group(of: line.opinion.id, tx)
        _ = try OpinionTable.groups(of: [line.opinion.id, ID(rawValue: 7)], tx)
        _ = try LineageTable.of(line.opinion.id, tx)
      }
    }
    #expect(scans == [])
  }

  @Test("in the search of the ledger")
  func search() async throws {
    let scans = try await Self.scans({ try await Scenario($0).play(until: .topic) }) { reading, _ in
      _ = try OpinionTable.search("暖气", in: House.urban, reading.tx)
      _ = try OpinionTable.search("2026-0001-5", in: House.urban, reading.tx)
      _ = try OpinionTable.search("暖气 十四度", in: House.urban, before: ID(rawValue: .max), reading.tx)
      _ = try OpinionSearch.find(LedgerQuery("暖气 十四度"), in: House.urban, before: ID(rawValue: .max), looking: 0, reading.tx)
    }
    #expect(scans == [])
  }

  @Test("in the roster's pages and searches")
  func roster() async throws {
    let scans = try await Self.scans({ house in
      try await house.perform(
        SavePerson(RosterRow(name: "吴小满", phone: "13800000000"), in: House.urban), by: House.clerk)
      return try await Scenario(house).propose()
    }) { reading, _ in
      let tx = reading.tx
      _ = try PersonTable.page(of: House.urban, tx)
      _ = try PersonTable.page(of: House.urban, name: "吴", tx)
      _ = try PersonTable.page(of: House.urban, after: ID(rawValue: 1), tx)
      _ = try PersonTable.page(
        of: House.urban, phoneIndex: reading.vault.blindIndex("13800000000", context: "phone"), tx)
      _ = try PersonTable.counts(of: House.urban, tx)
      let person = try PersonTable.page(of: House.urban, tx)[0].id
      _ = try PersonExport.gather(person, in: House.urban, reading)
    }
    #expect(scans == [])
  }

  @Test("in a matter's page, its dossier, the day's duties and the lists of papers")
  func matter() async throws {
    let scans = try await Self.scans({ try await Scenario($0).play(until: .sealed) }) { reading, id in
      let tx = reading.tx
      let matter = try MatterTable.find(id, tx)
      _ = try MatterTable.list(in: House.urban, stages: [.sealed, .topic], before: ID(rawValue: .max), tx)
      _ = try MatterTable.archive(of: id, tx)
      _ = try PlanTable.newest(of: id, tx)
      _ = try MeetingTable.find(id, tx)
      _ = try EventTable.of(id, tx)
      _ = try FindingTable.of(id, tx)
      _ = try WorkMeetingTable.of(id, tx)
      _ = try DossierBuilder.dossier(of: matter, tx)
      _ = try DossierBuilder.files(of: matter, tx, reading.library)
      _ = try Agenda.tasks(in: House.urban, reading)
      _ = try PaperTable.newest(in: House.urban, before: ID(rawValue: .max), tx)
      _ = try PaperTable.newest(.notice, of: id, tx)
      _ = try PaperTable.newest(.roster, in: House.urban, tx)
      for paper in try PaperTable.of(id, tx) {
        _ = try PaperTable.postings(of: paper.id, tx)
        _ = try PaperTable.replacement(of: paper.id, in: House.urban, tx)
        _ = try RecordTable.proof(of: paper, tx)
      }
      _ = try Journal.lines(of: House.urban, before: ID(rawValue: .max), tx)
      _ = try Outbox.newest(in: House.urban, for: ["clerk", "public"], tx)
    }
    #expect(scans == [])
  }

  @Test("the newest paper of a kind is found by its own index, not among all papers of a community")
  func paperOfKind() async throws {
    try await House.open(on: .sqlite) { house in
      let plan = try await house.read { reading in
        try reading.tx.run(
          "EXPLAIN QUERY PLAN SELECT id FROM paper WHERE area = \(House.urban) AND kind = \(Publication.Kind.roster) ORDER BY id DESC LIMIT 1"
        ).map { try $0.text(3) }
      }
      #expect(plan.count == 1 && plan[0].contains("paper_by_kind (area=? AND kind=?)"), "\(plan)")
    }
  }

  /// What may be walked: a list of places, a few rows of settings, and what a statement made itself.
  private static let small: Set<String> = ["community", "area", "calendar_year", "schema_migration", "record_size", "b"]

  @Test("by the commands of a matter's whole life, its commitments and its clock")
  func commands() async throws {
    try await Backend.sqlite.withDatabase { database in
      // Migrations walk tables; commands come after them.
      try await House.open(on: database) { _ in }
      let watched = WatchedDatabase(database)
      try await House.open(on: watched) { house in
        try await house.settle()
        let play = Scenario(house)
        _ = try await play.play(until: .sealed)
        try await Clockwork(house.institution).tick()
        let hash = try PasswordHash.make("correct horse")
        let chair = try await house.read { try #require(BodyTable.officials(in: House.urban, $0.tx).first).id }
        try await house.perform(
          CreateAccount(login: "chair", name: "王主任", passwordHash: hash, area: House.urban, official: chair), by: House.administrator)
        let accounts = try Accounts(house.institution, offload: { $0() })
        let (token, _) = try await accounts.signIn("chair", password: "correct horse")
        #expect(try await accounts.resolve(token) != nil)
      }
      let walked = watched.scans.compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }
      #expect(Set(walked).subtracting(Self.small) == [])
    }
  }

  @Test("nor looks for a row that is taken away through whole tables that may refer to it")
  func references() async throws {
    try await House.open(on: .sqlite) { house in
      let unled = try await house.institution.database.read { tx in
        try tx.run(
          """
          SELECT m.name || '.' || f."from" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
          WHERE m.type = 'table' AND f."table" IN ('participant', 'commitment', 'elector', 'seat', 'session', 'online_participant')
          AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) l JOIN pragma_index_info(l.name) i
            WHERE i.seqno = 0 AND i.name = f."from")
          """
        ).map { try $0.text(0) }
      }
      #expect(unled == [])
    }
  }
}
