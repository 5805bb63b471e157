import Deliberation
import FoundationEssentials
import Institution
import PolicyFiles
import Secrets
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

  @Test("a move that was cut off within a table goes on where it was", arguments: Backend.available)
  func resumed(_ backend: Backend) async throws {
    try await Self.between(backend) { house, database in
      func rows(_ database: any Database) async throws -> Int {
        try await database.read { try $0.first("SELECT count(*) FROM journal")?.int(0) ?? -1 }
      }
      let mover = try await Mover(from: house.institution.database, to: database, page: 3)
      try await mover.begin(from: "here")
      let task = Task {
        try await mover.carry { table, rows in if table == "journal", rows >= 6 { withUnsafeCurrentTask { $0?.cancel() } } }
      }
      guard case .failure(let error) = await task.result else { throw StorageError.failed("the move was not cut off") }
      #expect(error is CancellationError)
      #expect(try await rows(database) == 6)
      #expect(try await rows(house.institution.database) > 6, "it was cut off in the middle")
      let again = try await Mover(from: house.institution.database, to: database, page: 3)
      await #expect(throws: StorageError.self) { try await again.begin(from: "elsewhere") }
      try await again.begin(from: "here")
      try await again.carry { table, rows in if table == "journal" { #expect(rows > 6, "what is there is not carried again") } }
      guard case .equal = try await again.compare() else { throw StorageError.failed("the sides differ") }
    }
  }

  @Test("a row that differs, and one that either side lacks, is named", arguments: Backend.available)
  func named(_ backend: Backend) async throws {
    try await Self.between(backend) { house, database in
      let mover = try await Mover(from: house.institution.database, to: database)
      try await mover.begin(from: "here")
      try await mover.carry { _, _ in }
      let ends = try await database.read { tx in
        try ["min", "max"].map { end -> Int64 in
          try tx.first(end == "min" ? "SELECT min(id) FROM journal" : "SELECT max(id) FROM journal")?.int64(0) ?? 0
        }
      }
      for id in ends.reversed() {
        try await database.write { tx in _ = try tx.execute("UPDATE journal SET by_name = by_name || 'x' WHERE id = \(id)") }
        #expect(try await mover.compare() == .differs(table: "journal", key: "\(id)"))
      }
      try await database.write { tx in
        _ = try tx.execute(
          "UPDATE journal SET by_name = substr(by_name, 1, length(by_name) - 1) WHERE id IN (\(ends[0]), \(ends[1]))")
        _ = try tx.execute("DELETE FROM journal WHERE id = \(ends[1])")
      }
      #expect(try await mover.compare() == .differs(table: "journal", key: "\(ends[1])"), "the destination lacks it")
      try await house.tamper("DELETE FROM journal WHERE id = \(ends[1])")
      guard case .equal = try await mover.compare() else { throw StorageError.failed("both lack it") }
      try await house.tamper("DELETE FROM journal WHERE id = \(ends[0])")
      #expect(try await mover.compare() == .differs(table: "journal", key: "\(ends[0])"), "the source lacks it")
    }
  }

  @Test("an unfinished move is known by its mark, which keeps no password, until it is finished", arguments: Backend.available)
  func marked(_ backend: Backend) async throws {
    try await Self.between(backend) { house, database in
      #expect(try await Mover.unfinished(in: database) == nil)
      let mover = try await Mover(from: house.institution.database, to: database)
      try await mover.begin(from: "postgres://yishi:secret@db1,db2/yishi")
      #expect(try await Mover.unfinished(in: database) == "postgres://yishi@db1,db2/yishi")
      try await mover.begin(from: "postgres://yishi:other@db1,db2/yishi")
      #expect(try await Mover.unfinished(in: house.institution.database) == nil, "the source stays whole")
      try await mover.carry { _, _ in }
      try await mover.finish()
      #expect(try await Mover.unfinished(in: database) == nil)
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

@Suite("附件随迁 · attachments go along with their rows")
struct FileMoveTests {
  /// Two empty stores in a folder of their own.
  private static func between(_ body: (_ from: FileStore, _ to: FileStore, _ folder: String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/yishi-move-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(FileStore(folder: folder + "/from"), FileStore(folder: folder + "/to"), folder)
  }

  @Test("a copy that was cut off goes on: what is whole stays, half a file is copied anew, nothing is left out")
  func cut() async throws {
    try await Self.between { from, to, folder in
      let names = try (0..<5).map { try from.keep([UInt8](repeating: UInt8($0), count: 1_000)) }
      _ = try to.keep([UInt8](repeating: 0, count: 1_000))
      let shelf = "\(folder)/to/\(names[1].prefix(2))"
      try FileManager.default.createDirectory(atPath: shelf, withIntermediateDirectories: true)
      try Data([UInt8](repeating: 1, count: 400)).write(to: URL(filePath: shelf + "/" + names[1]))
      // As long as the whole, and not the same.
      let other = "\(folder)/to/\(names[2].prefix(2))"
      try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
      try Data([UInt8](repeating: 9, count: 1_000)).write(to: URL(filePath: other + "/" + names[2]))
      #expect(try to.take(from: from).taken == 4)
      for name in names { #expect(try to.bytes(of: name) == from.bytes(of: name)) }
      #expect(try to.take(from: from).taken == 0)
    }
  }

  @Test("a file that is broken over there is named and not taken for whole")
  func broken() async throws {
    try await Self.between { from, to, folder in
      let name = try from.keep([1, 2, 3])
      try Data([1, 2]).write(to: URL(filePath: "\(folder)/from/\(name.prefix(2))/\(name)"))
      let found = try to.take(from: from)
      #expect(found.taken == 0 && found.broken == [name])
    }
  }

  @Test("attachments that rows name and nobody has are told", arguments: Backend.available)
  func missing(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let opinion: ID<Opinion> = try await house.make(
        TakeOpinion(Scenario.draft("楼道灯不亮", at: house.now), in: House.urban), by: .anonymous)
      let bytes: [UInt8] = [1, 2, 3]
      let name = try house.institution.files.keep(bytes)
      try await house.perform(AttachFile(sha256: name, kind: "image/png", size: 3, caption: "", to: opinion), by: House.clerk)
      #expect(try await house.institution.files.missing(of: house.institution.database) == [])
      try await Self.between { from, to, _ in
        #expect(try await to.missing(of: house.institution.database) == [name])
        _ = try from.keep(bytes)
        _ = try to.take(from: from)
        #expect(try await to.missing(of: house.institution.database) == [])
      }
    }
  }
}
