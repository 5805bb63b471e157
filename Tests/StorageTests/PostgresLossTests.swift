import Storage
import StoragePostgres
import Synchronization
import TestKit
import Testing

/// PostgreSQL behind a wire that breaks.
@Suite("断线 · what a lost connection does to a transaction", .enabled(if: Backend.available.contains(.postgres)))
struct PostgresLossTests {
  /// A machine busy with everything else makes even a small table wait: tables are made with all patience.
  private func open(
    _ patience: PostgresPatience = PostgresPatience(statement: 30, lock: 30),
    _ body: @escaping @Sendable (Wire, PostgresDatabase) async throws -> Void
  ) async throws {
    try await Backend.inTurn { try await opened(patience, body) }
  }

  private func opened(
    _ patience: PostgresPatience, _ body: @escaping @Sendable (Wire, PostgresDatabase) async throws -> Void
  ) async throws {
    let wire = Wire(to: Backend.port)
    let address = try await Backend.schema(over: wire)
    let maker = try await PostgresDatabase(url: address, connections: 1, patience: .console)
    try await maker.write { tx in
      try tx.execute("CREATE TABLE line (id BIGINT NOT NULL PRIMARY KEY)")
      try tx.execute("CREATE TABLE held (id BIGINT NOT NULL PRIMARY KEY, size BIGINT NOT NULL)")
      try tx.execute("INSERT INTO held (id, size) VALUES (\(1), \(0))")
    }
    await maker.close()
    let database = try await PostgresDatabase(url: address, connections: 4, patience: patience)
    do {
      try await body(wire, database)
      await database.close()
    } catch {
      await database.close()
      throw error
    }
  }

  private func count(_ database: PostgresDatabase) async throws -> Int {
    try await database.read { try $0.first("SELECT count(*) FROM line")?.int(0) } ?? -1
  }

  private func add(_ id: Int, _ database: PostgresDatabase) async throws {
    try await database.write { tx in _ = try tx.execute("INSERT INTO line (id) VALUES (\(id))") }
  }

  @Test("connections cut while nobody used them are replaced, and nobody notices")
  func idle() async throws {
    try await open { wire, database in
      try await add(1, database)
      wire.cut()
      try await add(2, database)
      #expect(try await count(database) == 2)
    }
  }

  @Test("a transaction cut before its commit is done again, and once")
  func within() async throws {
    try await open { wire, database in
      let tries = Counter()
      try await database.write { tx in
        try tx.execute("INSERT INTO line (id) VALUES (\(1))")
        if tries.next() == 1 { wire.cut() }
        try tx.execute("INSERT INTO line (id) VALUES (\(2))")
      }
      #expect(tries.value == 2)
      #expect(try await count(database) == 2)
    }
  }

  @Test("a commit that was not answered is of unknown fate, kept or not", arguments: [Wire.Fault.beforeCommit, .afterCommit])
  func fate(_ fault: Wire.Fault) async throws {
    try await open { wire, database in
      wire.arm(fault)
      let error = await #expect(throws: StorageError.self) { try await add(1, database) }
      guard case .fateUnknown = error else { return _ = Issue.record("\(String(describing: error)) is no unknown fate") }
      let kept = try await count(database)
      #expect(kept == (fault == .afterCommit ? 1 : 0))
    }
  }

  @Test("a server that is there and says nothing is given up in time, and found again")
  func silence() async throws {
    try await open(PostgresPatience(statement: 5, lock: 5)) { wire, database in
      try await add(1, database)
      wire.silence(true)
      let start = ContinuousClock.now
      let error = await #expect(throws: StorageError.self) { _ = try await count(database) }
      guard case .unavailable = error else { return _ = Issue.record("\(String(describing: error)) is not unavailable") }
      #expect(start.duration(to: .now) < .seconds(60), "it ends at all")
      wire.silence(false)
      wire.cut()
      try await add(2, database)
      #expect(try await count(database) == 2)
    }
  }

  @Test("many who come to a silent server are all told in time, one after the other holding no thread; it is found again")
  func crowd() async throws {
    try await open(PostgresPatience(statement: 10, lock: 5)) { wire, database in
      try await add(1, database)
      #expect(database.silence == .zero)
      wire.silence(true)
      let start = ContinuousClock.now
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<80 {
          group.addTask {
            let error = await #expect(throws: StorageError.self) { _ = try await count(database) }
            switch error {
            case .unavailable, .busy: break
            default: Issue.record("\(String(describing: error)) is not what it should be")
            }
          }
        }
        try await group.waitForAll()
      }
      // Eighty times four seconds on four threads would be eighty seconds.
      #expect(start.duration(to: .now) < .seconds(25))
      #expect(database.silence > .zero, "balancers hear of it after a while")
      wire.silence(false)
      wire.cut()
      try await add(2, database)
      #expect(try await count(database) == 2)
      #expect(database.silence == .zero)
    }
  }

  @Test("whoever waited for a thread longer than anybody waits for a page is told as busy, and does nothing any more")
  func late() async throws {
    try await open(PostgresPatience(statement: 4, lock: 4)) { _, database in
      let sleeping = AsyncStream<Void>.makeStream()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          group.addTask {
            try await database.read { tx in
              sleeping.continuation.yield()
              for _ in 0..<3 { _ = try tx.first("SELECT pg_sleep(1)") }
            }
          }
        }
        var begun = sleeping.stream.makeAsyncIterator()
        for _ in 0..<4 { _ = await begun.next() }
        await #expect(throws: StorageError.busy) { try await add(1, database) }
        try await group.waitForAll()
      }
      #expect(try await count(database) == 0)
      try await add(1, database)
    }
  }

  @Test("a statement that runs too long and a lock that is held too long are told as busy")
  func limits() async throws {
    try await open(PostgresPatience(statement: 5, lock: 1)) { _, database in
      await #expect(throws: StorageError.busy) { try await database.read { _ = try $0.first("SELECT pg_sleep(30)") } }
      try await database.write { tx in
        _ = try tx.first("SELECT size FROM held WHERE id = \(1) FOR UPDATE")
      }
      await withTaskGroup(of: Void.self) { group in
        let held = AsyncStream<Void>.makeStream()
        group.addTask {
          _ = try? await database.write { tx in
            _ = try tx.first("SELECT size FROM held WHERE id = \(1) FOR UPDATE")
            held.continuation.yield()
            // Kept well past the other one's limit, within this one's.
            for _ in 0..<4 { _ = try tx.first("SELECT pg_sleep(1)") }
          }
        }
        for await _ in held.stream { break }
        await #expect(throws: StorageError.busy) {
          try await database.write { tx in _ = try tx.first("SELECT size FROM held WHERE id = \(1) FOR UPDATE") }
        }
      }
    }
  }

  @Test("two servers that start at once on an empty database bring it forward together")
  func starting() async throws {
    try await Backend.inTurn { try await startedTogether() }
  }

  private func startedTogether() async throws {
    let step = Migration(number: 1, name: "0001-thing", text: "CREATE TABLE thing (id BIGINT NOT NULL PRIMARY KEY);\n")
    let address = try await Backend.schema()
    for _ in 0..<3 {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          group.addTask {
            let database = try await PostgresDatabase(url: address, connections: 1)
            _ = try await Migrator(migrations: [step]).run(on: database)
            await database.close()
          }
        }
        try await group.waitForAll()
      }
    }
    let database = try await PostgresDatabase(url: address, connections: 1)
    #expect(try await database.read { try $0.first("SELECT count(*) FROM thing")?.int(0) } == 0)
    await database.close()
  }
}

/// Counts how often a closure ran.
private final class Counter: Sendable {
  private let count = Atomic<Int>(0)
  var value: Int { count.load(ordering: .relaxed) }
  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}

@Suite("限流 · how many are inside at once")
struct WaitingRoomTests {
  @Test("whoever finds no seat is sent away at once, and a seat that was left is free")
  func seats() async throws {
    let room = WaitingRoom(permits: 2)
    let (entered, leave) = (AsyncStream<Void>.makeStream(), AsyncStream<Void>.makeStream())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          try await room.withPermit {
            entered.continuation.yield()
            for await _ in leave.stream { break }
          }
        }
      }
      var inside = entered.stream.makeAsyncIterator()
      _ = await inside.next()
      _ = await inside.next()
      await #expect(throws: StorageError.busy) { try await room.withPermit {} }
      leave.continuation.finish()
      try await group.waitForAll()
    }
    try await room.withPermit {}
  }
}
