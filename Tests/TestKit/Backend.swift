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
    let name = "t" + UUID().uuidString.lowercased().filter { $0 != "-" }
    switch self {
    case .sqlite:
      let folder = FileManager.default.temporaryDirectory.path + "/" + name
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      return try await closing(try await SQLiteDatabase(path: folder + "/test.sqlite"), body)
    case .postgres:
      let address = (Backend.address ?? "") + "?options=-csearch_path%3D" + name
      let database = try await PostgresDatabase(url: address, connections: 4)
      try await database.write { tx in
        try tx.execute("SELECT set_config('yishi.schema', \(name), true)")
        try tx.execute("DO $$ BEGIN EXECUTE 'CREATE SCHEMA ' || current_setting('yishi.schema'); END $$")
      }
      return try await closing(database, body)
    }
  }

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
