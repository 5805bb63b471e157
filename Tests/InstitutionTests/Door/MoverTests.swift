import Deliberation
import Institution
import PolicyFiles
import Storage
import TestKit
import Testing

@Suite("迁移数据 · an installation carried between SQLite and PostgreSQL, compared row by row", .enabled(if: Backend.available.count > 1))
struct MoverTests {
  /// Runs a body with a house that has lived, and an empty migrated database of the other engine.
  private static func between(
    _ backend: Backend, _ body: @escaping @Sendable (House, any Database) async throws -> Void
  ) async throws {
    let other: Backend = backend == .sqlite ? .postgres : .sqlite
    try await House.open(on: backend) { house in
      _ = try await Scenario(house).play(until: .sealed)
      try await other.withDatabase { database in
        let migrations = ResourceFolder.path(target: "Storage") + "/migrations"
        _ = try await Migrator(migrations: Migration.load(folder: migrations)).run(on: database)
        try await body(house, database)
      }
    }
  }

  @Test("every row arrives, the record verifies and the ledger can be searched", arguments: Backend.available)
  func whole(_ backend: Backend) async throws {
    try await Self.between(backend) { house, database in
      let mover = try await Mover(from: house.institution.database, to: database)
      try await mover.begin(from: "here")
      try await mover.carry { _, _ in }
      try await OpinionTable.completeSearch(on: database)
      guard case .equal(let rows) = try await mover.compare() else { throw StorageError.failed("the sides differ") }
      #expect(rows > 50)
      try await mover.finish()
      let verdict = try await database.read { try RecordTable.verify($0) }
      #expect(try await house.read { try RecordTable.verify($0.tx) } == verdict)
      let found = try await database.read { try OpinionTable.search("暖气", in: House.urban, $0).count }
      #expect(found > 0)
    }
  }

  @Test("a move that was cut off goes on where it was; a row that differs is named", arguments: Backend.available)
  func resumed(_ backend: Backend) async throws {
    struct Cut: Error {}
    try await Self.between(backend) { house, database in
      let mover = try await Mover(from: house.institution.database, to: database)
      try await mover.begin(from: "here")
      let task = Task { try await mover.carry { table, _ in if table == "matter" { withUnsafeCurrentTask { $0?.cancel() } } } }
      _ = await task.result
      let again = try await Mover(from: house.institution.database, to: database)
      await #expect(throws: StorageError.self) { try await again.begin(from: "elsewhere") }
      try await again.begin(from: "here")
      try await again.carry { _, _ in }
      guard case .equal = try await again.compare() else { throw StorageError.failed("the sides differ") }
      try await database.write { tx in _ = try tx.execute("UPDATE matter SET title = 'x'") }
      guard case .differs(let table, _) = try await again.compare() else { throw StorageError.failed("nothing was found") }
      #expect(table == "matter")
      try await database.write { tx in _ = try tx.execute("DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)") }
      #expect(try await again.compare() != .equal(rows: 0))
    }
  }

  @Test("refuses a destination with an installation in it, or with another schema", arguments: Backend.available)
  func refused(_ backend: Backend) async throws {
    try await Self.between(backend) { house, database in
      try await database.write { tx in _ = try tx.execute("INSERT INTO area (code, name) VALUES ('22', '吉林省')") }
      let mover = try await Mover(from: house.institution.database, to: database)
      await #expect(throws: StorageError.failed("the destination is not empty: area has rows; name a new one")) {
        try await mover.begin(from: "here")
      }
      try await database.write { tx in _ = try tx.execute("UPDATE schema_migration SET checksum = 'old' WHERE number = 1") }
      await #expect(throws: StorageError.self) { _ = try await Mover(from: house.institution.database, to: database) }
    }
  }
}
