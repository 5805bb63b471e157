internal import CSQLite
internal import FoundationEssentials
internal import GRDB
internal import NIOPosix
public import Storage
internal import Synchronization

/// The embedded engine: GRDB as driver only, WAL, every commit synced to disk.
///
/// The path is a thread pool around GRDB's synchronous calls: a closure that waits for a connection, or scans, must not stand on a
/// thread of async code, or the whole server stops. Who only glances has a connection nobody else waits for, and stands there.
public final class SQLiteDatabase: Storage.Database {
  public let engine = Engine.sqlite
  private let pool: DatabasePool
  private let readers: NIOThreadPool
  private let writer: NIOThreadPool
  private let commits: CommitQueue
  /// Connections of those who only readInline: as many as ever did at once, which is no more than there are threads to do it on.
  private let glancers = Mutex<[DatabaseQueue]>([])
  private let openGlancer: @Sendable () throws -> DatabaseQueue
  /// SQLite counts its memory behind one lock for all connections, and nobody asks for the count. Only before its first use.
  static let isUncounted: Bool = {
    yishi_sqlite_uncounted()
    return true
  }()

  /// Opens or makes the file.
  ///
  /// - Parameter logLimit: bytes above which the write-ahead log is emptied.
  public init(path: String, readers count: Int = 4, logLimit: Int = 64 << 20) async throws {
    _ = Self.isUncounted
    var configuration = Configuration()
    configuration.maximumReaderCount = count
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    // Kilobytes for each connection; what it lets go of, the kernel holds still.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -8000") }
    let ready = configuration
    var glancing = configuration
    glancing.readonly = true
    let narrow = glancing
    openGlancer = { try DatabaseQueue(path: path, configuration: narrow) }
    readers = NIOThreadPool(numberOfThreads: count)
    writer = NIOThreadPool(numberOfThreads: 1)
    readers.start()
    writer.start()
    do {
      pool = try await writer.runIfActive {
        let pool = try DatabasePool(path: path, configuration: ready)
        // Only now: GRDB sets NORMAL itself when it turns on WAL, after the configuration had its say.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return pool
      }
      commits = CommitQueue(pool, on: writer, logLimit: logLimit)
    } catch {
      try? await readers.shutdownGracefully()
      try? await writer.shutdownGracefully()
      if case StorageError.damaged(let why) = named(error) { throw StorageError.damaged("\(path): \(why)") }
      throw StorageError.unavailable("cannot open \(path): \(error)")
    }
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await readers.runIfActive { [pool] in
      try mapped { try pool.read { db in try body(Transaction(SQLiteConnection(db), engine: .sqlite, isWritable: false)) } }
    }
  }

  public func readInline<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try mapped {
      let glancer = try glancers.withLock { $0.popLast() } ?? openGlancer()
      defer { glancers.withLock { $0.append(glancer) } }
      return try glancer.read { db in try body(Transaction(SQLiteConnection(db), engine: .sqlite, isWritable: false)) }
    }
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { (answer: CheckedContinuation<T, any Error>) in
      commits.add(
        CommitQueue.Job(
          run: { db in
            let result = try body(Transaction(SQLiteConnection(db), engine: .sqlite, isWritable: true))
            return { answer.resume(returning: result) }
          }, fail: { answer.resume(throwing: $0) }))
    }
  }

  public func backup(to path: String) async throws {
    try await readers.runIfActive { [pool] in try mapped { try Self.copy(pool, to: path) } }
  }

  /// A copy in a file of its own, as the source stands at one moment.
  static func copy(_ source: any DatabaseReader, to path: String) throws {
    let copy = try DatabaseQueue(path: path)
    try source.backup(to: copy)
    try copy.close()
  }

  public func close() async {
    try? await readers.shutdownGracefully()
    glancers.withLock { glancers in
      glancers.forEach { try? $0.close() }
      glancers = []
    }
    try? await writer.runIfActive { [pool] in
      // The driver closes its readers last, and those cannot empty the log: the file by itself would not be whole.
      try? pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      try pool.close()
    }
    try? await writer.shutdownGracefully()
  }
}

/// Runs a body and names its failure in our own terms.
func mapped<T>(_ body: () throws -> T) throws -> T {
  do { return try body() } catch { throw named(error) }
}

/// A failure of the driver in our own terms; any other as it is.
func named(_ error: any Error) -> any Error { (error as? DatabaseError).map { StorageError($0) } ?? error }

extension StorageError {
  fileprivate init(_ error: DatabaseError) {
    // A copy fails with the message of the file that it is made from, which nothing is wrong with.
    let message = error.message.flatMap { $0 == "not an error" ? nil : $0 } ?? "\(error.resultCode)"
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
      self = .unique(constraint: message.split(separator: ": ").last.map(String.init) ?? message)
    case .SQLITE_CONSTRAINT_FOREIGNKEY: self = .foreignKey
    case .SQLITE_CONSTRAINT_CHECK, .SQLITE_CONSTRAINT_NOTNULL: self = .check(message)
    default:
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(message)
      case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY: self = .unavailable(message)
      default: self = .failed("\(error.extendedResultCode): \(message)")
      }
    }
  }
}
