import ArgumentParser
import Deliberation
import FoundationEssentials
import Glibc
import Institution
import Logging
import PublicRecord
import Secrets
import Storage
import StoragePostgres
import StorageSQLite

extension Storage.Database {
  /// Runs a body and closes the database, whatever became of it.
  func closing<T>(_ body: () async throws -> T) async throws -> T {
    let result = try await closingOnFailure(body)
    await close()
    return result
  }

  /// The same where the database is still needed when all went well.
  func closingOnFailure<T>(_ body: () async throws -> T) async throws -> T {
    do { return try await body() } catch {
      await close()
      throw error
    }
  }
}

/// An installation that is there, opened: nothing is made, and no schema is moved.
extension Installation {
  /// Where it is looked for, in words.
  var place: String { postgresURL.map { DatabaseAddress($0).bare } ?? folder }

  /// The flags that name it, without a password.
  var flags: String { (database.map { "--database \(DatabaseAddress($0).bare) " } ?? "") + "--data \(folder)" }

  /// A database that is only read, and where its schema stands.
  struct Opened {
    let database: any Database
    let migrator: Migrator
    let number: Int
    let isCurrent: Bool

    /// The tables that its schema should have.
    func schema() async throws -> Schema {
      let scratch = try SQLiteScratch()
      return try await scratch.closing {
        _ = try await migrator.upTo(number).run(on: scratch)
        return try await Schema(of: scratch)
      }
    }
  }

  /// Opens the database for reading alone.
  ///
  /// - Throws: ``Refused`` when there is no installation, or one that a newer program made; `Damage` when there is only a wreck.
  func reading() async throws -> Opened {
    guard PlaceOnDisk(at: folder).isFolder else {
      throw Refused(
        "no installation in \(folder): there is no such folder. Name it with --data (YISHI_DATA); a new one is made by "
          + "yishi migrate \(flags)"
      )
    }
    let database = try await openReading()
    return try await database.closingOnFailure { try await opened(database) }
  }

  /// Looks at all of it and closes it. A file that nobody wrote to is read as one that does not change: where somebody began to write
  /// meanwhile, what was read is thrown away, and it is looked at again.
  ///
  /// - Parameter deed: what is done with it, as in `read`.
  func looking<T>(toBe deed: String, _ body: (Opened) async throws -> T) async throws -> T {
    for _ in 0..<3 {
      let opened = try await reading()
      let result: Result<T, any Error>
      do { result = .success(try await body(opened)) } catch { result = .failure(error) }
      let isOvertaken = (opened.database as? SQLiteReader)?.isOvertaken ?? false
      await opened.database.close()
      if !isOvertaken { return try result.get() }
    }
    throw Failure("\(place) was changed again and again while it was \(deed); start it later, or beside a server that runs.")
  }

  private func openReading() async throws -> any Database {
    if let postgresURL { return try await PostgresDatabase(url: postgresURL, connections: 2) }
    switch PlaceOnDisk(at: sqlitePath) {
    case .file(0): throw Damage("\(sqlitePath) is empty (0 bytes) and no database; take it from a backup: yishi restore")
    case .file: return try await SQLiteReader(path: sqlitePath)
    case .nothing:
      try refuseKeysAlone()
      throw Refused(
        """
        no installation in \(folder): it holds no yishi.sqlite. Name its folder with --data (YISHI_DATA), and on PostgreSQL its database \
        with --database (YISHI_DATABASE); a new one is made by yishi migrate \(flags)
        """)
    case .folder, .other: throw Damage("\(sqlitePath) is no file that can be read")
    }
  }

  /// Keys or attachments without a database belong to an installation on PostgreSQL, whose address was forgotten.
  func refuseKeysAlone() throws {
    guard postgresURL == nil, !PlaceOnDisk(at: sqlitePath).isThere,
      ["yishi.key", "record.key", "files"].contains(where: { PlaceOnDisk(at: folder + "/" + $0).isThere })
    else { return }
    throw Refused(
      """
      no installation in \(folder): it holds keys or attachments, but no yishi.sqlite. It seems to be on PostgreSQL: name the database \
      with --database (YISHI_DATABASE)
      """)
  }

  /// What a database that was opened for reading holds.
  func opened(_ database: any Database) async throws -> Opened {
    let migrator = Migrator(migrations: try Migration.load(folder: Resources.migrations))
    let state: SchemaState
    do { state = try await migrator.state(of: database) } catch let error as StorageError where !error.isPassing(on: database.engine) {
      throw Damage("\(place): \(error.line)")
    }
    switch state {
    case .absent where database.engine == .sqlite: throw Damage("\(sqlitePath) holds no tables of Yishi")
    case .absent:
      throw Refused(
        "no installation in \(place): the database holds no tables of Yishi. Name another with --database; a new one is "
          + "made by yishi migrate \(flags)"
      )
    case .newer(let number):
      throw Refused("the database in \(place) has schema \(number), and this program knows \(migrator.newest): run the newer program")
    case .foreign(let why): throw Damage("schema_migration: \(why)")
    case .older, .current:
      try await refuseUnfinished(database)
      guard case .older(let number) = state else {
        return Opened(database: database, migrator: migrator, number: migrator.newest, isCurrent: true)
      }
      return Opened(database: database, migrator: migrator, number: number, isCurrent: false)
    }
  }

  /// The same for whoever can only work with the schema of this program.
  func readingCurrent() async throws -> any Database {
    let opened = try await reading()
    guard opened.isCurrent else {
      await opened.database.close()
      throw Refused(
        "the database in \(place) has schema \(opened.number), and this program works with \(opened.migrator.newest): "
          + "run yishi migrate \(flags)"
      )
    }
    return opened.database
  }

  /// The institution that is there, to write into it through the door.
  func existing() async throws -> Institution {
    let reader = try await readingCurrent()
    try await reader.closing { try await checkSealingKey(reader) }
    let library = try library()
    let clock = try Clock.source()
    return try await institution(
      on: openDatabase(), library, files: FileStore(existing: folder + "/files"), logger: Logger(label: "yishi"), clock: clock)
  }

  private func checkSealingKey(_ database: any Database) async throws {
    guard PlaceOnDisk(at: sealingKeyFile).isThere else {
      throw Failure("\(sealingKeyFile) is missing, and this installation is sealed with one. \(keyHelp)")
    }
    let vault = try Vault.read(keyFile: sealingKeyFile)
    guard try await database.read({ try !Keyring.isMarked($0) || Keyring.admits(vault, $0) }) else {
      throw Failure("\(sealingKeyFile) is not the key this installation is sealed with. \(keyHelp)")
    }
  }

  /// The signing keys of the public record that are there.
  func existingRecordKeys(_ database: any Database) async throws -> RecordKeys {
    guard PlaceOnDisk(at: recordKeyFile).isThere else {
      let isMarked = try await database.read { try Keyring.isSigning($0) }
      throw Refused(
        "\(recordKeyFile) is missing. " + (isMarked ? keyHelp : "yishi serve makes it at its first start, named after --base-url"))
    }
    let keys = try RecordKeys.read(recordKeyFile)
    guard try await database.read({ try Keyring.admits(keys, $0) }) else {
      throw Failure("\(recordKeyFile) is not the key this installation signs its record with. \(keyHelp)")
    }
    return keys
  }

  /// Whether nobody ever worked here: such a place was made by mistake, and its check would say nothing.
  ///
  /// - Parameter deed: what was to be done, as in `check`.
  func refuseEmpty(_ database: any Database, to deed: String) async throws {
    let isEmpty: Bool
    do { isEmpty = try await database.read { try Inspection.isEmpty($0) } } catch let error as StorageError
      where !error.isPassing(on: database.engine)
    { throw Damage("\(place): \(error.line)") }
    guard !isEmpty else {
      throw Refused(
        "nothing to \(deed): \(place) holds no community, no account and no paper. Is another one meant? Name --data, or --database")
    }
  }
}
