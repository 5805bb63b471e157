import FoundationEssentials
import Storage
import StorageSQLite
import TestKit
import Testing

/// Two steps of a small schema.
private let steps = [
  Migration(
    number: 1, name: "0001-house",
    text: """
      CREATE TABLE house (id BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, is_good BOOLEAN NOT NULL, size DOUBLE PRECISION, data BLOB);
      CREATE TABLE room (
        house BIGINT NOT NULL REFERENCES house(id), name TEXT NOT NULL, beside TEXT, PRIMARY KEY (house, name),
        FOREIGN KEY (house, beside) REFERENCES room(house, name)
      );
      """),
  Migration(number: 2, name: "0002-lookup", text: "CREATE INDEX house_by_name ON house(name);\n"),
]

@Suite("库表版本 · where a schema stands, told without a change")
struct SchemaStateTests {
  @Test("nothing, older, current, newer, and lists that are none of ours", arguments: Backend.available)
  func states(_ backend: Backend) async throws {
    try await backend.withDatabase { database in
      let migrator = Migrator(migrations: steps)
      #expect(migrator.newest == 2)
      #expect(try await migrator.state(of: database) == .absent)
      #expect(try await database.read { try $0.hasTable("schema_migration") } == false, "to ask makes no table")
      _ = try await migrator.upTo(1).run(on: database)
      #expect(try await migrator.state(of: database) == .older(1))
      _ = try await migrator.run(on: database)
      #expect(try await migrator.state(of: database) == .current)
      #expect(try await migrator.upTo(1).state(of: database) == .newer(2))
      let changed = Migrator(migrations: [Migration(number: 1, name: "0001-house", text: "other"), steps[1]])
      #expect(try await changed.state(of: database) == .foreign("migration 0001-house is not this program's"))
      _ = try await database.write { try $0.execute("DELETE FROM schema_migration WHERE number = 1") }
      #expect(try await migrator.state(of: database) == .foreign("migration 0001-house is missing from its list"))
      _ = try await database.write { try $0.execute("DELETE FROM schema_migration") }
      #expect(try await migrator.state(of: database) == .absent)
    }
  }
}

@Suite("表目 · every row of every table is read and looked at")
struct SchemaTests {
  /// Reads a database by the small schema; the rows that were read.
  private static func read(_ database: any Database, page: Int = 2) async throws -> Int {
    let scratch = try SQLiteScratch()
    _ = try await Migrator(migrations: steps).run(on: scratch)
    let schema = try await Schema(of: scratch, page: page)
    await scratch.close()
    #expect(schema.tables == 2)
    var rows = 0
    for check in schema.checks { rows += try await database.read { try check($0) } }
    return rows
  }

  private static func filled(_ backend: Backend, _ body: (any Database) async throws -> Void) async throws {
    try await backend.withDatabase { database in
      _ = try await Migrator(migrations: steps).run(on: database)
      try await database.write { tx in
        for id in 1...5 {
          let none: Double? = nil
          try tx.execute(
            "INSERT INTO house (id, name, is_good, size, data) VALUES (\(id), \("名\(id)"), \(id > 2), \(id > 3 ? 2.0 : none), \([UInt8(id)]))"
          )
        }
        let absent: String? = nil
        try tx.execute(
          "INSERT INTO room (house, name, beside) VALUES (\(1), \("a"), \(absent)), (\(1), \("b"), \("a")), (\(2), \("a"), \(absent))")
      }
      try await body(database)
    }
  }

  @Test("a sound database is read whole, in pages of any size", arguments: Backend.available)
  func sound(_ backend: Backend) async throws {
    try await Self.filled(backend) { database in
      for page in [1, 2, 5, 100] {
        let rows = try await Self.read(database, page: page)
        #expect(rows == 8)
      }
    }
  }

  @Test("a row that is named and gone is found, by one column and by two", arguments: Backend.available)
  func references(_ backend: Backend) async throws {
    try await Self.filled(backend) { database in
      try await Self.unguarded(database, "DELETE FROM room WHERE house = 1 AND name = 'a'")
      await #expect(throws: Damage("the row 1, b of room names the row 1, a of room, which is missing")) { try await Self.read(database) }
    }
    try await Self.filled(backend) { database in
      try await Self.unguarded(database, "DELETE FROM house WHERE id = 2")
      await #expect(throws: Damage("the row 2, a of room names the row 2 of house, which is missing")) { try await Self.read(database) }
    }
  }

  /// A change as somebody makes it who has the file, or the server's password.
  private static func unguarded(_ database: any Database, _ sql: SQL) async throws {
    try await database.write { tx in
      if tx.engine == .postgres {
        try tx.execute("ALTER TABLE room DROP CONSTRAINT room_house_fkey")
        try tx.execute("ALTER TABLE room DROP CONSTRAINT room_house_beside_fkey")
      } else {
        try tx.execute("PRAGMA defer_foreign_keys = ON")
        try tx.execute("CREATE TABLE kept AS SELECT * FROM room")
        try tx.execute("DROP TABLE room")
        try tx.execute("CREATE TABLE room (house BIGINT NOT NULL, name TEXT NOT NULL, beside TEXT, PRIMARY KEY (house, name))")
        try tx.execute("INSERT INTO room SELECT * FROM kept")
      }
      try tx.execute(sql)
    }
  }

  @Test(
    "values that no column of the kind can hold are named with their row",
    arguments: [
      ("UPDATE house SET is_good = 7 WHERE id = 3", "the row 3 of house: is_good is the number 7, which cannot be"),
      (
        "UPDATE house SET name = CAST(X'e4b8ff' AS TEXT) WHERE id = 4",
        "the row 4 of house: name is bytes that are no text, which cannot be"
      ),
      ("UPDATE house SET data = 'text' WHERE id = 5", "the row 5 of house: data is text, which cannot be"),
      ("UPDATE house SET size = 'wide' WHERE id = 1", "the row 1 of house: size is text, which cannot be"),
      ("DROP INDEX house_by_name", "the table or index house_by_name is missing"),
      ("DROP TABLE room", "the table or index room is missing"),
    ] as [(SQL, String)])
  func kinds(_ change: SQL, _ what: String) async throws {
    try await Self.filled(.sqlite) { database in
      _ = try await database.write { try $0.execute(change) }
      await #expect(throws: Damage(what)) { try await Self.read(database) }
    }
  }

  @Test("two rows of one key, and a table that is gone, on PostgreSQL", .enabled(if: Backend.available.contains(.postgres)))
  func postgres() async throws {
    try await Self.filled(.postgres) { database in
      try await database.write { tx in
        try tx.execute("ALTER TABLE room DROP CONSTRAINT room_house_fkey")
        try tx.execute("ALTER TABLE house DROP CONSTRAINT house_pkey")
        try tx.execute("INSERT INTO house SELECT * FROM house WHERE id = 2")
      }
      await #expect(throws: Damage.self) { try await Self.read(database, page: 2) }
      await #expect(throws: Damage("the table house has two rows 2")) { try await Self.read(database, page: 100) }
      _ = try await database.write { try $0.execute("DROP TABLE house CASCADE") }
      await #expect(throws: Damage("the table house is missing")) { try await Self.read(database) }
    }
  }

  @Test("what is wrong is told in one line")
  func words() {
    #expect("\(Damage("a\nb\n\nc"))" == "DAMAGED: a; b; c")
    #expect("\(Damage("paper 7", kind: .record))" == "DIFFERS: paper 7")
    #expect(StorageError.failed("first\nsecond").line == "first")
  }
}

@Suite("只读 · a database file that is looked at and never changed")
struct SQLiteReaderTests {
  private static func inFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/yishi-reader-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
  }

  private static func names(_ folder: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  private static func count(_ database: any Database) async throws -> Int {
    try await database.read { try $0.first("SELECT count(*) FROM house")?.int(0) ?? -1 }
  }

  @Test("it reads what is there, refuses to write, and leaves no file behind; a name with marks of an address is only a name")
  func quiet() async throws {
    try await Self.inFolder { folder in
      let path = folder + "/a b%20?mode=rw#.sqlite"
      let writer = try await SQLiteDatabase(path: folder + "/x.sqlite")
      _ = try await Migrator(migrations: steps).run(on: writer)
      _ = try await writer.write { try $0.execute("INSERT INTO house (id, name, is_good) VALUES (1, 'a', TRUE)") }
      await writer.close()
      try FileManager.default.copyItem(atPath: folder + "/x.sqlite", toPath: path)
      for name in try Self.names(folder) where name.hasPrefix("x") { try FileManager.default.removeItem(atPath: folder + "/" + name) }
      let reader = try await SQLiteReader(path: path)
      #expect(try await Self.count(reader) == 1)
      await #expect(throws: StorageError.self) { _ = try await reader.write { try $0.execute("DELETE FROM house") } }
      #expect(!reader.isOvertaken)
      await reader.close()
      #expect(try Self.names(folder) == ["a b%20?mode=rw#.sqlite"])
    }
  }

  @Test("beside somebody who writes it sees what was committed; who began to write after it began is noticed")
  func beside() async throws {
    try await Self.inFolder { folder in
      let path = folder + "/house.sqlite"
      let writer = try await SQLiteDatabase(path: path)
      _ = try await Migrator(migrations: steps).run(on: writer)
      let names = try Self.names(folder)
      let reader = try await SQLiteReader(path: path)
      for id in 1...20 {
        _ = try await writer.write { try $0.execute("INSERT INTO house (id, name, is_good) VALUES (\(id), 'a', TRUE)") }
        #expect(try await Self.count(reader) == id)
      }
      #expect(!reader.isOvertaken, "this one is told of every change")
      await reader.close()
      #expect(try Self.names(folder) == names)
      await writer.close()
      for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
      let early = try await SQLiteReader(path: path)
      #expect(try await Self.count(early) == 20)
      let late = try await SQLiteDatabase(path: path)
      _ = try await late.write { try $0.execute("DELETE FROM house") }
      #expect(early.isOvertaken)
      await early.close()
      await late.close()
    }
  }

  @Test(
    "what is no whole database is told as damage", arguments: [[], Array("no database at all\n".utf8), [UInt8](repeating: 0, count: 8_192)])
  func damaged(_ bytes: [UInt8]) async throws {
    try await Self.inFolder { folder in
      let path = folder + "/house.sqlite"
      try Data(bytes).write(to: URL(filePath: path))
      let error = await #expect(throws: StorageError.self) { _ = try await SQLiteReader(path: path) }
      guard case .damaged(let why)? = error else { throw StorageError.failed("told as \(String(describing: error))") }
      #expect(why.hasPrefix(path))
      #expect(try Self.names(folder) == ["house.sqlite"])
      let absent = await #expect(throws: StorageError.self) { _ = try await SQLiteReader(path: folder + "/absent.sqlite") }
      guard case .unavailable? = absent else { throw StorageError.failed("told as \(String(describing: absent))") }
      #expect(try Self.names(folder) == ["house.sqlite"])
    }
  }

  @Test("a file that ends within a page, or short of its pages, is damaged; a copy is whole")
  func cut() async throws {
    try await Self.inFolder { folder in
      let writer = try await SQLiteDatabase(path: folder + "/x.sqlite")
      _ = try await Migrator(migrations: steps).run(on: writer)
      await writer.close()
      let whole = try Data(contentsOf: URL(filePath: folder + "/x.sqlite"))
      for length in [552, 1, 4_096, 8_192] {
        try whole.dropLast(length).write(to: URL(filePath: folder + "/cut.sqlite"))
        let error = await #expect(throws: StorageError.self) { _ = try await SQLiteReader(path: folder + "/cut.sqlite") }
        guard case .damaged? = error else { throw StorageError.failed("\(length): told as \(String(describing: error))") }
      }
      let reader = try await SQLiteReader(path: folder + "/x.sqlite")
      try await reader.backup(to: folder + "/copy.sqlite")
      await reader.close()
      let copy = try await SQLiteReader(path: folder + "/copy.sqlite")
      #expect(try await Self.count(copy) == 0)
      await copy.close()
    }
  }

  @Test("closing carries everything over into the file")
  func closed() async throws {
    try await Self.inFolder { folder in
      let path = folder + "/house.sqlite"
      let writer = try await SQLiteDatabase(path: path)
      _ = try await Migrator(migrations: steps).run(on: writer)
      _ = try await writer.write { try $0.execute("INSERT INTO house (id, name, is_good) VALUES (1, 'a', TRUE)") }
      #expect(try await Self.count(writer) == 1)
      await writer.close()
      for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
      let reader = try await SQLiteReader(path: path)
      #expect(try await Self.count(reader) == 1)
      await reader.close()
    }
  }
}
