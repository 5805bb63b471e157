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
///
/// Only what is named for it makes one: `migrate`, `serve`, `demo`, `generate`, `restore`, and `move` at its destination. All other
/// commands open what is there (`Opening.swift`).
struct Installation: ParsableArguments {
  @Option(help: "Folder of database, key and attachments (YISHI_DATA, default ./data).")
  var data: String?

  @Option(help: "postgres://user@host/name instead of SQLite in the data folder (YISHI_DATABASE).")
  var database: String?

  @Option(help: "Folder with rule files of lower levels (YISHI_RULES); may be given several times.")
  var rules: [String] = []

  /// Where a restore keeps what does not count yet.
  static let restoring = "restoring.part"

  /// The data folder.
  var folder: String { data ?? Environment.value("YISHI_DATA") ?? "./data" }
  /// True when somebody said where it is.
  var isNamed: Bool { data != nil || Environment.value("YISHI_DATA") != nil || postgresURL != nil }
  /// The SQLite file.
  var sqlitePath: String { folder + "/yishi.sqlite" }
  /// The PostgreSQL address, when there is one.
  var postgresURL: String? { database ?? Environment.value("YISHI_DATABASE") }
  /// Where the key of sealed data lies.
  var sealingKeyFile: String { folder + "/yishi.key" }
  /// Where the signing keys of the public record lie.
  var recordKeyFile: String { folder + "/record.key" }
  /// What to do about a key.
  var keyHelp: String {
    "Copy yishi.key, record.key and the folder files of another server, or of a backup, into \(folder); nothing was changed."
  }

  /// Rules, clauses, calendar and catalogue template.
  func library() throws -> PolicyLibrary {
    try PolicyFiles.load(extra: rules + (Environment.value("YISHI_RULES").map { [$0] } ?? []))
  }

  /// Opens the database to write into it, without looking at its migrations; a file that is not there is made.
  func openDatabase(_ patience: PostgresPatience = .console) async throws -> any Database {
    if let postgresURL {
      let connections = try Environment.number("YISHI_CONNECTIONS", 1...1_000) ?? 8
      return try await PostgresDatabase(url: postgresURL, connections: max(2, connections), patience: patience)
    }
    return try await SQLiteDatabase(path: sqlitePath)
  }

  /// Makes the installation when there is none, and brings its schema to this program's; answers with the steps that were applied.
  func make() async throws -> [Migration] {
    try refuseKeysAlone()
    guard !PlaceOnDisk(at: folder + "/" + Self.restoring).isThere else {
      throw Failure(
        "\(folder)/\(Self.restoring) is there: a backup is restored there now, or was cut off. Wait for it, or empty "
          + "the folder and restore again."
      )
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let database = try await openDatabase()
    return try await database.closing {
      try await refuseUnfinished(database)
      let applied = try await Migrator(migrations: Migration.load(folder: Resources.migrations)).run(on: database)
      try await OpinionTable.completeSearch(on: database)
      try await makeSealingKey(database)
      if FileManager.default.fileExists(atPath: recordKeyFile) { try await mark(try RecordKeys.read(recordKeyFile), database) }
      return applied
    }
  }

  /// The institution on its database, both made when there are none.
  func open(
    logger: Logger = Logger(label: "yishi"), patience: PostgresPatience = .console, clock: (@Sendable () -> Instant)? = nil
  ) async throws -> Institution {
    let clock = try clock ?? Clock.source()
    let library = try library()
    // Moving a schema may take longer than any visitor waits.
    _ = try await make()
    return try await institution(
      on: openDatabase(patience), library, files: FileStore(folder: folder + "/files"), logger: logger, clock: clock)
  }

  /// The institution on a migrated database, whose key is there.
  func institution(
    on database: any Database, _ library: PolicyLibrary, files: FileStore, logger: Logger, clock: @escaping @Sendable () -> Instant
  ) async throws -> Institution {
    try await database.closingOnFailure {
      let vault = try Vault.read(keyFile: sealingKeyFile)
      let institution = Institution(database: database, library: library, vault: vault, files: files, logger: logger, clock: clock)
      try await institution.refreshCalendar()
      return institution
    }
  }

  /// Half of a move is no installation.
  func refuseUnfinished(_ database: any Database) async throws {
    guard let origin = try await Mover.unfinished(in: database) else { return }
    throw Failure(
      """
      This database holds an unfinished move from \(origin), and nothing may be done with it before all is there. Finish it: \
      yishi move --from \(origin) --to … with the same addresses and folders as the first time, until it says "moved". Or name \
      another database.
      """)
  }

  /// The key this installation was made with. It is never made anew, and no other one is taken.
  private func makeSealingKey(_ database: any Database) async throws {
    if !FileManager.default.fileExists(atPath: sealingKeyFile), try await database.read({ try Keyring.isMarked($0) }) {
      throw Failure("\(sealingKeyFile) is missing, and this installation is sealed with one. \(keyHelp)")
    }
    let vault = try Vault.open(keyFile: sealingKeyFile)
    guard try await database.write({ try Keyring.mark(vault, $0) }) else {
      throw Failure("\(sealingKeyFile) is not the key this installation is sealed with. \(keyHelp)")
    }
  }

  /// The signing keys of the public record, made when this installation never had any, named after the address people reach the
  /// server at.
  func makeRecordKeys(origin base: String, _ database: any Database) async throws -> RecordKeys {
    if !FileManager.default.fileExists(atPath: recordKeyFile), try await database.read({ try Keyring.isSigning($0) }) {
      throw Failure("\(recordKeyFile) is missing, and this installation's record is signed with one. \(keyHelp)")
    }
    let host = base.split(separator: "/", omittingEmptySubsequences: true).dropFirst().joined(separator: "/")
    let keys = try RecordKeys.open(file: recordKeyFile, origin: host + "/record")
    try await mark(keys, database)
    return keys
  }

  /// Keeps in mind which keys sign the record.
  func mark(_ keys: RecordKeys, _ database: any Database) async throws {
    guard try await database.write({ try Keyring.mark(keys, $0) }) else {
      throw Failure("\(recordKeyFile) is not the key this installation signs its record with. \(keyHelp)")
    }
  }
}
