import Deliberation
import Institution
import PolicyFiles
import Storage
import TestKit
import Testing

@Suite("迁移 · the schema goes forward and loses nothing")
struct MigrationDataTests {
  private static func steps() throws -> [Migration] {
    try Migration.load(folder: ResourceFolder.path(target: "Storage") + "/migrations").sorted { $0.number < $1.number }
  }

  @Test("papers, what replaced them, photos of the board, commitments and keys of submissions survive 0002", arguments: Backend.available)
  func results(_ backend: Backend) async throws {
    let steps = try Self.steps()
    let first = try #require(steps.first)
    try await backend.withDatabase { database in
      #expect(try await Migrator(migrations: [first]).run(on: database) == [first])
      try await database.write { tx in
        let area = "220102001001"
        try tx.execute("INSERT INTO area (code, name) VALUES (\(area), \("永安社区"))")
        try tx.execute("INSERT INTO community (area) VALUES (\(area))")
        try tx.execute("INSERT INTO work_meeting (id, area, held_at, place, present) VALUES (1, \(area), 0, '', '')")
        try tx.execute(
          """
          INSERT INTO matter (id, area, year, sequence, title, question, entry_code, entry_title, stage, rules_day, work_meeting_id)
          VALUES (2, \(area), 2026, 1, 't', 'q', 'e', 'e', 'reported', 20000, 1)
          """)
        for (id, replaced) in [(Int64(10), Int64?.none), (11, 10), (12, 11)] {
          try tx.execute(
            """
            INSERT INTO paper (id, area, matter_id, kind, number, title, body, made_at, published_at, until_day, replaces_id, leaf_index)
            VALUES (\(id), \(area), 2, 'notice', 'n', 't', 'b', 1, 2, 3, \(replaced), \(id - 10))
            """)
        }
        try tx.execute(
          "INSERT INTO attachment (id, area, sha256, kind, size, matter_id, added_at) VALUES (20, \(area), 'ab', 'image/png', 1, 2, 0)")
        try tx.execute("INSERT INTO board_posting (id, paper_id, posted_at, place, attachment_id) VALUES (30, 11, 5, 'p', 20)")
        try tx.execute(
          "INSERT INTO plan (id, matter_id, version, meets_at, place, subject, form, host, recorder, affected_households) VALUES (40, 2, 1, 0, '', '', 'visit', '', '', 0)"
        )
        try tx.execute("INSERT INTO plan_point (id, plan_id, position, text) VALUES (41, 40, 1, 'p')")
        try tx.execute("INSERT INTO commitment (id, matter_id, point_id, owner, task, due_day) VALUES (42, 2, 41, 'o', 't', 20100)")
        try tx.execute("INSERT INTO submission (once, command, account_id, subject, at) VALUES ('k', 'PostNotice', 7, 10, 1)")
      }
      #expect(try await Migrator(migrations: steps).run(on: database) == Array(steps.dropFirst()))
      try await database.read { tx in
        let papers = try tx.run("SELECT id, replaces_id, leaf_index, body FROM paper ORDER BY id")
        #expect(try papers.map { try $0.int64(0) } == [10, 11, 12])
        #expect(try papers.map { try $0.optionalInt64(1) } == [nil, 10, 11])
        #expect(try papers.map { try $0.int(2) } == [0, 1, 2])
        #expect(try tx.first("SELECT paper_id FROM board_posting WHERE id = 30")?.int64(0) == 11)
        let line = try CommitmentTable.find(ID(rawValue: 42), tx)
        #expect(line.commitment.firstDueDay.number == 20100 && line.commitment.state == .open && line.origin == .meeting)
        #expect(try tx.first("SELECT subject FROM submission WHERE once = 'k' AND account_id = 7")?.int64(0) == 10)
      }
      // The new kinds of papers are taken, an unknown one is not; a posting still needs its paper.
      _ = try await database.write { tx in
        try tx.execute(
          """
          INSERT INTO paper (id, area, kind, number, title, body, made_at, published_at, leaf_index)
          VALUES (13, '220102001001', 'decision', 'n', 't', 'b', 1, 2, 3)
          """)
      }
      await #expect(throws: StorageError.self) {
        try await database.write { tx in
          _ = try tx.execute(
            """
            INSERT INTO paper (id, area, kind, number, title, body, made_at, published_at, leaf_index)
            VALUES (14, '220102001001', 'gossip', 'n', 't', 'b', 1, 2, 4)
            """)
        }
      }
      await #expect(throws: StorageError.self) {
        try await database.write { tx in
          _ = try tx.execute("INSERT INTO board_posting (id, paper_id, posted_at, place, attachment_id) VALUES (31, 99, 5, 'p', 20)")
        }
      }
    }
  }

  @Test("what was in the ledger before 0010 is found after it, in its own community alone", arguments: Backend.available)
  func search(_ backend: Backend) async throws {
    let steps = try Self.steps()
    try await backend.withDatabase { database in
      _ = try await Migrator(migrations: steps.filter { $0.number < 10 }).run(on: database)
      try await database.write { tx in
        for (id, area) in [(Int64(1), "220102001001"), (2, "220102001002")] {
          try tx.execute("INSERT INTO area (code, name) VALUES (\(area), \("社区"))")
          try tx.execute("INSERT INTO community (area) VALUES (\(area))")
          try tx.execute(
            """
            INSERT INTO opinion (id, area, year, sequence, channel, is_request, giver_kind, taken_at, recorded_at, text, giver_name,
              place, source, witness_writer, witness_way, state, due_day)
            VALUES (\(id), \(area), 2026, 1, 'homeVisit', \(false), 'registeredResidents', 0, 0, \("楼道灯不亮"), '', '', '', '', '', 'received', 20000)
            """)
          try tx.execute("INSERT INTO opinion_search (rowid, text) VALUES (\(id), \("楼 道 灯 不 亮"))")
        }
      }
      _ = try await Migrator(migrations: steps).run(on: database)
      try await OpinionTable.completeSearch(on: database)
      try await OpinionTable.completeSearch(on: database)
      let found = try await database.read { tx in
        try [AreaCode("220102001001"), AreaCode("220102001002")].map { area in
          try OpinionTable.search("灯 楼道", in: try #require(area), tx).map(\.opinion.id.rawValue)
        }
      }
      #expect(found == [[1], [2]])
    }
  }

  @Test("commissions keep in which capacity they were asked, and kinships stay in force, through 0008", arguments: Backend.available)
  func leading(_ backend: Backend) async throws {
    let steps = try Self.steps()
    try await backend.withDatabase { database in
      _ = try await Migrator(migrations: steps.filter { $0.number < 8 }).run(on: database)
      try await database.write { tx in
        let area = "220102001001"
        try tx.execute("INSERT INTO area (code, name) VALUES (\(area), \("永安社区"))")
        try tx.execute("INSERT INTO area (code, name) VALUES ('220102', \("南关区"))")
        try tx.execute("INSERT INTO community (area) VALUES (\(area))")
        try tx.execute(
          """
          INSERT INTO account (id, login, name, password_hash, area, is_clerk, is_administrator, government, organ)
          VALUES (1, 'x', 'x', 'h', '220102', \(false), \(false), 'department', '区供热办')
          """)
        try tx.execute(
          """
          INSERT INTO opinion (id, area, year, sequence, channel, is_request, giver_kind, taken_at, recorded_at, text, state, due_day)
          VALUES (2, \(area), 2026, 1, 'letter', \(true), 'government', 0, 0, 't', 'received', 20000)
          """)
        for (id, account, place) in [(Int64(3), Int64?.some(1), "220102"), (4, nil, "")] {
          try tx.execute(
            """
            INSERT INTO commission (id, area, opinion_id, organ, organ_area, account_id, title, text, asked_at)
            VALUES (\(id), \(area), 2, 'o', \(place), \(account), 't', 't', 0)
            """)
        }
        for (id, name) in [(Int64(5), "孙监督"), (6, "李委员")] {
          try tx.execute("INSERT INTO official (id, area, name) VALUES (\(id), \(area), \(name))")
        }
        _ = try tx.execute("INSERT INTO kinship (official_id, kin_id) VALUES (5, 6)")
      }
      _ = try await Migrator(migrations: steps).run(on: database)
      try await database.read { tx in
        #expect(try CommissionTable.find(ID(rawValue: 3), tx).organRole == .department)
        let letter = try CommissionTable.find(ID(rawValue: 4), tx)
        #expect(letter.organRole == nil && letter.isLetter)
        #expect(try BodyTable.kinships(in: known(AreaCode("220102001001")), tx).map(\.names) == [["孙监督", "李委员"]])
      }
    }
  }

  @Test("orders, commitments of an assembly and ratings survive 0007 (3.6c, 3.6f)", arguments: Backend.available)
  func corrections(_ backend: Backend) async throws {
    let steps = try Self.steps()
    let before = steps.filter { $0.number < 7 }
    try await backend.withDatabase { database in
      _ = try await Migrator(migrations: before).run(on: database)
      try await database.write { tx in
        let area = "220102001001"
        try tx.execute("INSERT INTO area (code, name) VALUES (\(area), \("永安社区"))")
        try tx.execute("INSERT INTO community (area) VALUES (\(area))")
        try tx.execute("INSERT INTO work_meeting (id, area, held_at, place, present) VALUES (1, \(area), 0, '', '')")
        try tx.execute(
          """
          INSERT INTO matter (id, area, year, sequence, title, question, entry_code, entry_title, stage, rules_day, work_meeting_id)
          VALUES (2, \(area), 2026, 1, 't', 'q', 'e', 'e', 'reported', 20000, 1)
          """)
        try tx.execute(
          "INSERT INTO plan (id, matter_id, version, meets_at, place, subject, form, host, recorder, affected_households) VALUES (40, 2, 1, 0, '', '', 'visit', '', '', 0)"
        )
        try tx.execute("INSERT INTO plan_point (id, plan_id, position, text) VALUES (41, 40, 1, 'p')")
        for (id, carried) in [(Int64(50), true), (51, false)] {
          try tx.execute(
            """
            INSERT INTO assembly (id, area, matter_id, kind, basis, ground, petitioners, question, agenda, group_name, is_secret,
              authorisation, stage, called_at, rules_day, steps_needed, is_carried)
            VALUES (\(id), \(area), 2, 'assembly', 'persons', 'undecided', 0, 'q', '', '', \(false), '', 'decided', 0, 20000, 1, \(carried))
            """)
        }
        for (id, origin) in [(Int64(60), "assembly"), (61, "later")] {
          try tx.execute(
            "INSERT INTO commitment (id, matter_id, point_id, owner, task, due_day, first_due_day, origin) VALUES (\(id), 2, 41, 'o', 't', 20100, 20100, \(origin))"
          )
        }
        try tx.execute(
          "INSERT INTO correction (id, matter_id, point_id, kind, article, reason, due_day, organ, ordered_at) VALUES (70, 2, 41, 'withdrawn', 'a', 'r', 20100, 'o', 5)"
        )
        try tx.execute("INSERT INTO rating (id, matter_id, score, answers, at) VALUES (80, 2, 4, 9, 5)")
      }
      _ = try await Migrator(migrations: steps).run(on: database)
      try await database.read { tx in
        let matter = ID<Matter>(rawValue: 2)
        #expect(try CommitmentTable.of(matter, tx).map(\.assembly) == [ID(rawValue: 50), nil])
        let order = try CorrectionTable.of(matter, tx)
        #expect(order.map(\.point) == [ID(rawValue: 41)] && order.map(\.assembly) == [nil] && order.map(\.doneAt) == [nil])
        #expect(try RatingTable.of(matter, tx).total == 9 && RatingTable.sheets(of: matter, tx).map(\.isReplaced) == [false])
      }
      // An order is about one of the two, never about neither.
      await #expect(throws: StorageError.self) {
        try await database.write { tx in
          _ = try tx.execute(
            "INSERT INTO correction (id, matter_id, kind, article, reason, due_day, organ, ordered_at) VALUES (71, 2, 'withdrawn', 'a', 'r', 20100, 'o', 5)"
          )
        }
      }
    }
  }

  @Test(
    "promises on reserved matters wait or end, decisions know their points, representatives their other seat after 0006",
    arguments: Backend.available)
  func sittings(_ backend: Backend) async throws {
    let steps = try Self.steps()
    let earlier = steps.filter { $0.number < 6 }
    try await backend.withDatabase { database in
      _ = try await Migrator(migrations: earlier).run(on: database)
      try await database.write { tx in
        let area = "220102001001"
        try tx.execute("INSERT INTO area (code, name) VALUES (\(area), \("永安社区"))")
        try tx.execute("INSERT INTO community (area) VALUES (\(area))")
        try tx.execute("INSERT INTO work_meeting (id, area, held_at, place, present) VALUES (1, \(area), 0, '', '')")
        // Matter 2 is reserved and waits, 3 is reserved and was turned down, 4 is not reserved.
        for (id, reserved) in [(Int64(2), String?.some("RC30")), (3, "RC30"), (4, nil)] {
          try tx.execute(
            """
            INSERT INTO matter (id, area, year, sequence, title, question, entry_code, entry_title, reserved_by, stage, rules_day,
              work_meeting_id)
            VALUES (\(id), \(area), 2026, \(id), 't', 'q', 'e', 'e', \(reserved), 'reported', 20000, 1)
            """)
          try tx.execute(
            """
            INSERT INTO plan (id, matter_id, version, meets_at, place, subject, form, host, recorder, affected_households)
            VALUES (\(id * 10), \(id), 1, 0, '', '', 'visit', '', '', 0)
            """)
          for (place, result) in [(Int64(1), "agreed"), (2, "notAgreed")] {
            let point = id * 10 + place
            try tx.execute("INSERT INTO plan_point (id, plan_id, position, text) VALUES (\(point), \(id * 10), \(place), 'p')")
            try tx.execute("INSERT INTO outcome_point (point_id, matter_id, result, text) VALUES (\(point), \(id), \(result), 'x')")
            try tx.execute(
              """
              INSERT INTO commitment (id, matter_id, point_id, owner, task, due_day, first_due_day)
              VALUES (\(point), \(id), \(point), 'o', 't', 20100, 20100)
              """)
          }
        }
        for (id, matter, isCarried) in [(Int64(5), Int64(3), false), (6, 4, true)] {
          try tx.execute(
            """
            INSERT INTO assembly (id, area, matter_id, kind, basis, ground, petitioners, question, agenda, group_name, is_secret,
              authorisation, stage, called_at, rules_day, is_carried, steps_needed)
            VALUES (\(id), \(area), \(matter), 'assembly', 'persons', 'committee', 0, 'q', '', '', FALSE, '', 'decided', 0, 20000,
              \(isCarried), 1)
            """)
        }
        for (id, name) in [(Int64(7), "甲"), (8, "乙"), (9, "乙")] {
          try tx.execute("INSERT INTO official (id, area, name) VALUES (\(id), \(area), \(name))")
        }
        for (id, name) in [(Int64(11), "甲"), (12, "乙"), (13, "丙")] {
          try tx.execute("INSERT INTO representative (id, area, name, sex, start_day) VALUES (\(id), \(area), \(name), '', 20000)")
        }
      }
      _ = try await Migrator(migrations: steps).run(on: database)
      try await database.read { tx in
        func states(_ matter: Int64) throws -> [Commitment.State] {
          try CommitmentTable.of(ID(rawValue: matter), tx).map(\.commitment.state)
        }
        #expect(try states(2) == [.held, .withdrawn])
        #expect(try states(3) == [.withdrawn, .withdrawn])
        // What was agreed goes on, and what an assembly carried.
        #expect(try states(4) == [.open, .open])
        let points = try tx.run("SELECT assembly_id, point_id FROM assembly_point ORDER BY assembly_id, point_id")
        #expect(try points.map { [try $0.int64(0), try $0.int64(1)] } == [[5, 31], [5, 32], [6, 42]])
        let chosen = try tx.run("SELECT official_id FROM representative ORDER BY id")
        #expect(try chosen.map { try $0.optionalInt64(0) } == [7, nil, nil])
      }
    }
  }
}
