import FoundationEssentials
public import Storage
import StoragePostgres
import StorageSQLite

/// The engines tests run on: SQLite always, PostgreSQL when YISHI_TEST_POSTGRES names a server that may be written to.
public enum Backend: String, CaseIterable, Sendable {
  case sqlite, postgres

  /// The engines that are there.
  public static var available: [Backend] { address == nil ? [.sqlite] : [.sqlite, .postgres] }

  /// A fresh database for one test: a file of its own, or a schema of its own.
  public func withDatabase<T>(_ body: (any Database) async throws -> T) async throws -> T {
    try await Self.inTurn { try await opened(body) }
  }

  /// Runs a test that works with databases of its own when there is room: hundreds at once, on two cores, wait for each other so long
  /// that transactions of strangers meet and limits of time are reached.
  public static func inTurn<T>(_ body: () async throws -> T) async throws -> T {
    guard !isInside else { return try await body() }
    await room.enter()
    do {
      let result = try await $isInside.withValue(true) { try await body() }
      await room.leave()
      return result
    } catch {
      await room.leave()
      throw error
    }
  }

  /// True in a test that has its place already, and may open a second database.
  @TaskLocal private static var isInside = false
  private static let room = Room(places: 8)

  private func opened<T>(_ body: (any Database) async throws -> T) async throws -> T {
    switch self {
    case .sqlite:
      let name = "t" + UUID().uuidString.lowercased().filter { $0 != "-" }
      let folder = FileManager.default.temporaryDirectory.path + "/" + name
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      return try await closing(try await SQLiteDatabase(path: folder + "/test.sqlite"), body)
    case .postgres:
      return try await closing(try await PostgresDatabase(url: try await Self.schema(), connections: 4), body)
    }
  }

  /// The address of a fresh schema on the PostgreSQL server.
  ///
  /// - Parameter wire: what lies between; the server's own port without one.
  public static func schema(over wire: Wire? = nil) async throws -> String {
    let name = "t" + UUID().uuidString.lowercased().filter { $0 != "-" }
    let options = "?options=-csearch_path%3D" + name
    let plain = (address ?? "") + options
    let database = try await PostgresDatabase(url: plain, connections: 1)
    try await database.write { tx in
      try tx.execute("SELECT set_config('yishi.schema', \(name), true)")
      try tx.execute("DO $$ BEGIN EXECUTE 'CREATE SCHEMA ' || current_setting('yishi.schema'); END $$")
    }
    await database.close()
    return wire.map { plain.replacing(":\(port)/", with: ":\($0.port)/") } ?? plain
  }

  /// The PostgreSQL server's port.
  public static var port: UInt16 { address.flatMap { URL(string: $0)?.port }.flatMap { UInt16(exactly: $0) } ?? 5432 }

  private func closing<T>(_ database: any Database, _ body: (any Database) async throws -> T) async throws -> T {
    do {
      let result = try await body(database)
      await database.close()
      return result
    } catch {
      await database.close()
      throw error
    }
  }

  private static let address = ProcessInfo.processInfo.environment["YISHI_TEST_POSTGRES"]
}

/// So many at once; the others wait in order.
private actor Room {
  private var places: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) { self.places = places }

  func enter() async {
    guard places == 0 else { return places -= 1 }
    await withCheckedContinuation { waiting.append($0) }
  }

  func leave() {
    guard !waiting.isEmpty else { return places += 1 }
    waiting.removeFirst().resume()
  }
}
