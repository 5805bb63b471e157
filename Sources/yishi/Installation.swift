import ArgumentParser
import Deliberation
import FoundationEssentials
import Institution
import Logging
import PolicyFiles
import PublicRecord
import Secrets
import Storage
import StoragePostgres
import StorageSQLite

/// Where an installation keeps its things; flags win over the environment, the environment over the defaults.
struct Installation: ParsableArguments {
  @Option(help: "Folder of database, key and attachments (YISHI_DATA, default ./data).")
  var data: String?

  @Option(help: "postgres://user@host/name instead of SQLite in the data folder (YISHI_DATABASE).")
  var database: String?

  @Option(help: "Folder with rule files of lower levels (YISHI_RULES); may be given several times.")
  var rules: [String] = []

  /// The data folder.
  var folder: String { data ?? Environment.value("YISHI_DATA") ?? "./data" }
  /// The SQLite file.
  var sqlitePath: String { folder + "/yishi.sqlite" }
  /// The PostgreSQL address, when there is one.
  var postgresURL: String? { database ?? Environment.value("YISHI_DATABASE") }

  /// Opens the database without looking at its migrations.
  func openDatabase(_ patience: PostgresPatience = .console) async throws -> any Database {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if let postgresURL {
      let connections = Environment.number("YISHI_CONNECTIONS") ?? 8
      return try await PostgresDatabase(url: postgresURL, connections: max(2, connections), patience: patience)
    }
    return try await SQLiteDatabase(path: sqlitePath)
  }

  /// Rules, clauses, calendar and catalogue template.
  func library() throws -> PolicyLibrary {
    try PolicyFiles.load(extra: rules + (Environment.value("YISHI_RULES").map { [$0] } ?? []))
  }

  /// Where the signing keys of the public record lie.
  var recordKeyFile: String { folder + "/record.key" }

  /// The signing keys of the public record; made at the first start, named after the address people reach the server at.
  func recordKeys(origin address: String? = nil) throws -> RecordKeys {
    let base = address ?? Environment.value("YISHI_BASE_URL") ?? "http://localhost:8080"
    let host = base.split(separator: "/", omittingEmptySubsequences: true).dropFirst().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return try RecordKeys.open(file: recordKeyFile, origin: host + "/record")
  }

  /// The institution on its migrated database.
  func open(
    logger: Logger = Logger(label: "yishi"), patience: PostgresPatience = .console, clock: (@Sendable () -> Instant)? = nil
  ) async throws -> Institution {
    // Moving a schema may take longer than any visitor waits.
    var database = try await openDatabase()
    try await refuseUnfinished(database)
    _ = try await Migrator(migrations: Migration.load(folder: Resources.migrations)).run(on: database)
    try await OpinionTable.completeSearch(on: database)
    if database.engine == .postgres {
      await database.close()
      database = try await openDatabase(patience)
    }
    let institution = Institution(
      database: database, library: try library(), vault: try await vault(on: database),
      files: try FileStore(folder: folder + "/files"), logger: logger, clock: try clock ?? Clock.source())
    try await institution.refreshCalendar()
    return institution
  }

  /// Half of a move is no installation.
  func refuseUnfinished(_ database: any Database) async throws {
    guard let origin = try await Mover.unfinished(in: database) else { return }
    await database.close()
    throw Failure(
      """
      This database holds an unfinished move from \(origin), and nothing may be done with it before all is there. Finish it: \
      yishi move --from \(origin) --to … with the same addresses and folders as the first time, until it says "moved". Or name another database.
      """)
  }

  /// The vault on the key this installation was made with. Its key is never made anew, and no other one is taken.
  private func vault(on database: any Database) async throws -> Vault {
    let path = folder + "/yishi.key"
    let help = "Copy yishi.key, record.key and the folder files of another server, or of a backup, into \(folder); nothing was changed."
    let isThere = FileManager.default.fileExists(atPath: path)
    if !isThere, try await database.read({ try Keyring.isMarked($0) }) {
      await database.close()
      throw Failure("\(path) is missing, and this installation is sealed with one. \(help)")
    }
    let vault = try Vault.open(keyFile: path)
    guard try await database.write({ try Keyring.admits(vault, $0) }) else {
      await database.close()
      throw Failure("\(path) is not the key this installation is sealed with. \(help)")
    }
    return vault
  }
}

/// Environment variables that are not empty.
enum Environment {
  static func value(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A number above zero.
  static func number(_ name: String) -> Int? { value(name).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } }
}

/// Resource folders beside the program.
enum Resources {
  static var migrations: String { ResourceFolder.path(target: "Storage") + "/migrations" }
  static var web: String { ResourceFolder.path(target: "Web") }
}

/// The instant of day; a rehearsal reads it from the file that YISHI_CLOCK names (milliseconds since 1970).
enum Clock {
  static func source() throws -> @Sendable () -> Instant {
    guard let path = Environment.value("YISHI_CLOCK") else { return { system() } }
    guard FileManager.default.fileExists(atPath: path) else {
      throw ValidationError("YISHI_CLOCK names \(path), which does not exist. Unset it, or write milliseconds since 1970 there.")
    }
    return {
      (try? String(contentsOfFile: path, encoding: .utf8)).flatMap { text in
        Int64(text.filter(\.isNumber)).map { Instant(milliseconds: $0) }
      } ?? system()
    }
  }

  private static func system() -> Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}

/// An error with its exit code, told in one line.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
