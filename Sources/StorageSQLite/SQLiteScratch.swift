internal import GRDB
internal import NIOPosix
public import Storage

/// 草稿库 — a database in memory that is gone when it is closed: to make the tables of a schema and look at them.
public final class SQLiteScratch: Storage.Database {
  public let engine = Engine.sqlite
  private let queue: DatabaseQueue
  private let thread: NIOThreadPool

  /// An empty one.
  public init() throws {
    _ = SQLiteDatabase.isUncounted
    queue = try mapped { try DatabaseQueue() }
    thread = NIOThreadPool(numberOfThreads: 1)
    thread.start()
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await thread.runIfActive { [queue] in
      try mapped { try queue.read { db in try body(Transaction(SQLiteConnection(db), engine: .sqlite, isWritable: false)) } }
    }
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await thread.runIfActive { [queue] in
      try mapped { try queue.write { db in try body(Transaction(SQLiteConnection(db), engine: .sqlite, isWritable: true)) } }
    }
  }

  public func backup(to path: String) async throws {
    try await thread.runIfActive { [queue] in try mapped { try SQLiteDatabase.copy(queue, to: path) } }
  }

  public func close() async {
    try? await thread.runIfActive { [queue] in try queue.close() }
    try? await thread.shutdownGracefully()
  }
}
