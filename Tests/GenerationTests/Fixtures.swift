import Deliberation
import FoundationEssentials
import Generation
import Institution
import Logging
import PolicyFiles
import Secrets
import Storage
import TestKit

/// An empty installation to generate into, taken down after.
enum Ground {
  static func open<T>(on backend: Backend, _ body: (Institution) async throws -> T) async throws -> T {
    try await backend.withDatabase { database in
      let migrations = ResourceFolder.path(target: "Storage") + "/migrations"
      _ = try await Migrator(migrations: Migration.load(folder: migrations)).run(on: database)
      let files = FileManager.default.temporaryDirectory.path + "/yishi-ground-" + UUID().uuidString
      defer { try? FileManager.default.removeItem(atPath: files) }
      let institution = Institution(
        database: database, library: try PolicyFiles.load(), vault: try Vault(key: [UInt8](repeating: 7, count: 32)),
        files: try FileStore(folder: files), logger: Logger(label: "test"), clock: { Instant(milliseconds: 1_794_000_000_000) })
      return try await body(institution)
    }
  }

  /// A province of a few communities.
  static func settings(areas: Int = 3, months: Int = 4, opinions: Int = 8, seed: UInt64 = 7) throws -> GenerationSettings {
    try GenerationSettings(areas: areas, months: months, residents: 12, opinions: opinions, seed: seed, until: "2026-10-31")
  }

  static let password = "a password of tests"

  static func generate(_ settings: GenerationSettings, into institution: Institution) async throws {
    try await Generator(institution, settings, photo: [1, 2, 3]).run(password: password) { _ in }
  }
}

/// What was generated, as lines; what must be random is left out: hashes of passwords and codes for signing in to meetings.
struct Picture: Hashable, Sendable {
  let lines: [String]

  private static let queries: [SQL] = [
    "SELECT code || name || initials || revision FROM area ORDER BY code",
    "SELECT '' || id || area || name || sex || coalesce(household_id, 0) FROM person ORDER BY id",
    "SELECT '' || id || login || name FROM account ORDER BY id",
    "SELECT '' || id || area || sequence || channel || state || text || giver_name || answer || due_day FROM opinion ORDER BY id",
    "SELECT '' || id || area || sequence || title || stage FROM matter ORDER BY id",
    "SELECT '' || id || matter_id || act || at || by_name || reason || late_reason FROM matter_event ORDER BY id",
    "SELECT '' || id || point_id || attendance_id || text FROM statement ORDER BY id",
    "SELECT '' || id || coalesce(area, '') || command || by_name || at || subject || after_state FROM journal ORDER BY id",
    "SELECT '' || id || number || title || body || leaf_index FROM paper ORDER BY id",
  ]

  static func of(_ institution: Institution) async throws -> Picture {
    try await institution.read { reading in
      Picture(lines: try queries.flatMap { try reading.tx.run($0).map { try $0.text(0) } })
    }
  }
}

extension Institution {
  /// The one number a query answers.
  func count(_ sql: SQL) async throws -> Int { try await read { try $0.tx.first(sql)?.int(0) ?? 0 } }
}
