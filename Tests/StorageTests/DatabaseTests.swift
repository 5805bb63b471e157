import Deliberation
import Storage
import Synchronization
import TestKit
import Testing

/// Counts how often transactions were tried.
private final class Tries: Sendable { let count = Atomic<Int>(0) }

@Suite("存储 · the same behaviour on both engines")
struct DatabaseTests {
  private static let thing = Migration(
    number: 1, name: "0001-thing",
    text: """
      -- A table of every type, and one that refers to it.
      CREATE TABLE thing (
        id BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE, size DOUBLE PRECISION, is_good BOOLEAN NOT NULL, data BLOB,
        CHECK (id > 0)
      );
      CREATE TABLE part (id BIGINT NOT NULL PRIMARY KEY, thing_id BIGINT NOT NULL REFERENCES thing(id));
      -- sqlite: CREATE TABLE engine_sqlite (x BIGINT)
      -- postgres: CREATE TABLE engine_postgres (x BIGINT)
      """)

  private func open<T>(_ backend: Backend, _ body: (any Database) async throws -> T) async throws -> T {
    try await backend.withDatabase { database in
      let applied = try await Migrator(migrations: [Self.thing]).run(on: database)
      #expect(applied == [Self.thing])
      return try await body(database)
    }
  }

  private static func insert(_ id: Int, _ name: String) -> SQL {
    "INSERT INTO thing (id, name, is_good) VALUES (\(id), \(name), \(true))"
  }

  private func fails(_ database: any Database, _ sql: SQL) async -> StorageError? {
    do {
      try await database.write { tx in _ = try tx.execute(sql) }
      return nil
    } catch { return error as? StorageError }
  }

  @Test("every type comes back as it went in, rare characters and absent values too", arguments: Backend.available)
  func types(backend: Backend) async throws {
    try await open(backend) { database in
      let name = "𬭚㛃'); DROP TABLE thing; --"
      let data: [UInt8] = [0, 1, 255]
      try await database.write { tx in
        try tx.execute("INSERT INTO thing (id, name, size, is_good, data) VALUES (\(Int64.max), \(name), \(1.5), \(false), \(data))")
        let nothing: Double? = nil
        let noData: [UInt8]? = nil
        try tx.execute("INSERT INTO thing (id, name, size, is_good, data) VALUES (\(1), \("b"), \(nothing), \(true), \(noData))")
      }
      let rows = try await database.read { tx in try tx.run("SELECT id, name, size, is_good, data FROM thing ORDER BY id DESC") }
      #expect(try rows[0].int64(0) == .max && rows[0].text(1) == name && rows[0].double(2) == 1.5)
      #expect(try rows[0].bool(3) == false && rows[0].bytes(4) == data)
      #expect(try rows[1].optionalBytes(4) == nil && rows[1].bool(3))
      let missing = #expect(throws: StorageError.self) { try rows[0].text(0) }
      #expect(missing == .decoding("column 0 is no text"))
      #expect(throws: StorageError.self) { try rows[0].int(9) }
    }
  }

  @Test("what a constraint refuses is told alike", arguments: Backend.available)
  func constraints(backend: Backend) async throws {
    try await open(backend) { database in
      try await database.write { tx in _ = try tx.execute(Self.insert(1, "a")) }
      for sql in [Self.insert(2, "a"), Self.insert(1, "c")] {
        guard case .unique = await fails(database, sql) else {
          Issue.record("a taken key is .unique")
          continue
        }
      }
      #expect(await fails(database, "INSERT INTO part (id, thing_id) VALUES (1, 99)") == .foreignKey)
      if case .check = await fails(database, Self.insert(-1, "d")) {} else { Issue.record("a broken CHECK is .check") }
      if case .failed = await fails(database, "SELECT nonsense FROM nowhere") {} else { Issue.record("nonsense is .failed") }
    }
  }

  @Test("a transaction is all or nothing, and a read cannot write", arguments: Backend.available)
  func atomic(backend: Backend) async throws {
    try await open(backend) { database in
      struct Halt: Error {}
      await #expect(throws: Halt.self) {
        try await database.write { tx in
          try tx.execute(Self.insert(1, "a"))
          throw Halt()
        }
      }
      await #expect(throws: StorageError.self) { try await database.read { tx in _ = try tx.execute(Self.insert(2, "b")) } }
      let count = try await database.read { try $0.first("SELECT count(*) FROM thing")?.int(0) }
      #expect(count == 0)
    }
  }

  @Test("eight writers at once lose nothing, while readers go on", arguments: Backend.available)
  func concurrent(backend: Backend) async throws {
    try await open(backend) { database in
      try await database.write { tx in _ = try tx.execute("INSERT INTO thing (id, name, size, is_good) VALUES (1, 'n', 0, \(true))") }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<8 {
          group.addTask {
            for _ in 0..<25 {
              try await database.write { tx in
                let size = try tx.first("SELECT size FROM thing WHERE id = 1")?.double(0) ?? 0
                try tx.execute("UPDATE thing SET size = \(size + 1) WHERE id = 1")
              }
            }
          }
        }
        for _ in 0..<64 {
          group.addTask { _ = try await database.read { try $0.run("SELECT * FROM thing") } }
        }
        try await group.waitForAll()
      }
      #expect(try await database.read { try $0.first("SELECT size FROM thing WHERE id = 1")?.double(0) } == 200)
    }
  }

  @Test(
    "what is sent together is there for the next question and after the commit; of what is refused nothing stays",
    arguments: Backend.available)
  func together(_ backend: Backend) async throws {
    try await open(backend) { database in
      @Sendable func count(_ tx: Transaction) throws -> Int { try tx.first("SELECT count(*) FROM thing WHERE id > \(0)")?.int(0) ?? 0 }
      let seen = try await database.write { tx in
        try tx.send(Self.insert(1, "a"))
        try tx.send(Self.insert(2, "b"))
        let seen = try count(tx)
        for id in 3...50 { try tx.send(Self.insert(id, "row \(id)")) }
        try tx.send("UPDATE thing SET size = \(7) WHERE id = \(50)")
        return seen
      }
      #expect(seen == 2)
      #expect(try await database.read(count) == 50)
      #expect(try await database.read { tx in try tx.first("SELECT size FROM thing WHERE id = 50")?.double(0) } == 7)
      // Refused in the middle, told by the commit, by the next question, and by a statement that is counted.
      let ends: [@Sendable (Transaction) throws -> Void] = [
        { _ in }, { _ = try count($0) }, { try $0.execute("UPDATE thing SET size = \(8) WHERE id = \(50)") },
      ]
      for end in ends {
        await #expect {
          try await database.write { tx in
            try tx.send(Self.insert(60, "new"))
            try tx.send("INSERT INTO part (id, thing_id) VALUES (\(1), \(1)), (\(1), \(1))")
            try tx.send(Self.insert(61, "newer"))
            try end(tx)
          }
        } throws: { error in
          guard case StorageError.unique = error else { return false }
          return true
        }
        #expect(try await database.read(count) == 50)
      }
      // The connections go on, and so do the statements that were to be prepared behind the refused one.
      try await database.write { tx in
        try tx.send("INSERT INTO part (id, thing_id) VALUES (\(1), \(1)), (\(2), \(1))")
        try tx.send(Self.insert(60, "new"))
      }
      #expect(try await database.read(count) == 51)
      await #expect(throws: StorageError.self) { try await database.read { tx in try tx.send(Self.insert(99, "no")) } }
    }
  }

  @Test("writers of one lane wait for one another and are done once each; another lane goes on meanwhile", arguments: Backend.available)
  func lanes(_ backend: Backend) async throws {
    try await open(backend) { database in
      let (one, other) = (try #require(AreaCode("220104001003")), try #require(AreaCode("220104001004")))
      try await database.write { tx in
        for id in 1...2 { try tx.execute(Self.insert(id, "row \(id)")) }
      }
      let tries = Tries()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<24 {
          let (lane, id) = number.isMultiple(of: 2) ? (one, 1) : (other, 2)
          group.addTask {
            try await database.write(in: lane) { tx in
              tries.count.add(1, ordering: .relaxed)
              let size = try tx.first("SELECT coalesce(size, 0) FROM thing WHERE id = \(id)")?.double(0) ?? 0
              try tx.execute("UPDATE thing SET size = \(size + 1) WHERE id = \(id)")
            }
          }
        }
        try await group.waitForAll()
      }
      let sizes = try await database.read { tx in try tx.run("SELECT size FROM thing ORDER BY id").map { try $0.double(0) } }
      #expect(sizes == [12, 12])
      // Two lanes may meet in one page of a table; of twelve in one row without a lane, eleven would have been done in vain.
      #expect(tries.count.load(ordering: .relaxed) <= 24 + 12)
      await #expect(throws: StorageError.self) { try await database.write(in: one) { tx in _ = try tx.execute(Self.insert(1, "again")) } }
      #expect(try await database.write(in: one) { tx in try tx.execute("UPDATE thing SET size = 0 WHERE id = 1") } == 1)
    }
  }

  @Test("of many transactions at once each is kept or refused for itself", arguments: Backend.available)
  func neighbours(backend: Backend) async throws {
    try await open(backend) { database in
      try await database.write { tx in _ = try tx.execute(Self.insert(1, "taken")) }
      let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 2...41 {
          group.addTask {
            do {
              try await database.write { tx in
                try tx.execute(Self.insert(number, "line \(number)"))
                if number.isMultiple(of: 4) { try tx.execute(Self.insert(100 + number, "taken")) }
              }
              return true
            } catch StorageError.unique { return false }
          }
        }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      let rows = try await database.read { tx in try tx.run("SELECT id FROM thing WHERE id > 1") }
      #expect(kept == 30)
      #expect(try rows.map { try $0.int(0) }.allSatisfy { !$0.isMultiple(of: 4) } && rows.count == kept)
    }
  }

  @Test("what is committed is on the disk before it is answered", arguments: Backend.available)
  func durability(backend: Backend) async throws {
    try await open(backend) { database in
      let setting = try await database.write { tx in
        switch tx.engine {
        case .sqlite: try tx.first("PRAGMA synchronous")?.int(0).description
        case .postgres: try tx.first("SHOW synchronous_commit")?.text(0)
        }
      }
      #expect(setting == (backend == .sqlite ? "2" : "on"))
    }
  }

  @Test("migrations go forward once, refuse a changed file and a newer database", arguments: Backend.available)
  func migrations(backend: Backend) async throws {
    try await open(backend) { database in
      let again = try await Migrator(migrations: [Self.thing]).run(on: database)
      #expect(again.isEmpty)
      let changed = Migration(number: 1, name: "0001-thing", text: Self.thing.text + " ")
      await #expect(throws: StorageError.self) { try await Migrator(migrations: [changed]).run(on: database) }
      let next = Migration(number: 2, name: "0002-next", text: "CREATE TABLE next (id BIGINT);\nINSERT INTO next (id) VALUES (1);\n")
      #expect(try await Migrator(migrations: [Self.thing, next]).run(on: database) == [next])
      #expect(try await database.read { try $0.first("SELECT id FROM next")?.int(0) } == 1)
      await #expect(throws: StorageError.self) { try await Migrator(migrations: [Self.thing]).run(on: database) }
      let broken = Migration(number: 3, name: "0003-broken", text: "CREATE TABLE half (id BIGINT);\nCREATE nonsense;\n")
      await #expect(throws: StorageError.self) { try await Migrator(migrations: [Self.thing, next, broken]).run(on: database) }
      let half = await fails(database, "INSERT INTO half (id) VALUES (1)")
      #expect(half != nil, "a migration is all or nothing")
    }
  }

  @Test("values are bound, pieces are spliced, an empty list matches nothing")
  func rendering() {
    let piece: SQL = "AND b = \("x")"
    let sql: SQL = "SELECT 1 WHERE a IN (\([1, 2])) \(piece)"
    #expect(sql.rendered(for: .sqlite).text == "SELECT 1 WHERE a IN (?, ?) AND b = ?")
    #expect(sql.rendered(for: .postgres).text == "SELECT 1 WHERE a IN ($1, $2) AND b = $3")
    #expect(sql.rendered(for: .sqlite).values == [.integer(1), .integer(2), .text("x")])
    let none: SQL = "a IN (\([Int]()))"
    #expect(none.rendered(for: .sqlite).values == [.null(.integer)])
  }
}
