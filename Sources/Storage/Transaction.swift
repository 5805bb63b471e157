public import Deliberation

/// What a driver lends for the length of one transaction.
public protocol Connection: AnyObject {
  /// Runs a statement and reads its rows.
  func run(_ text: String, _ values: [SQLValue]) throws -> [Row]
  /// Runs a statement and counts the rows it changed.
  func execute(_ text: String, _ values: [SQLValue]) throws -> Int
  /// Runs a statement that nothing is asked of: before whatever is asked next, and before the commit at the latest.
  func send(_ text: String, _ values: [SQLValue]) throws
}

extension Connection {
  public func send(_ text: String, _ values: [SQLValue]) throws { _ = try execute(text, values) }
}

/// One transaction. It is not Sendable and cannot leave the closure it was made for.
public final class Transaction {
  /// The database underneath.
  public let engine: Engine
  private let connection: any Connection
  private let isWritable: Bool

  /// A transaction on a lent connection.
  public init(_ connection: any Connection, engine: Engine, isWritable: Bool) {
    self.connection = connection
    self.engine = engine
    self.isWritable = isWritable
  }

  /// The rows a query answers.
  public func run(_ sql: SQL) throws -> [Row] {
    let (text, values) = sql.rendered(for: engine)
    return try connection.run(text, values)
  }

  /// The first row, if there is one.
  public func first(_ sql: SQL) throws -> Row? { try run(sql).first }

  /// Runs a statement; the number of rows it changed. Refused in a read transaction.
  @discardableResult
  public func execute(_ sql: SQL) throws -> Int {
    guard isWritable else { throw StorageError.failed("a read transaction cannot write") }
    let (text, values) = sql.rendered(for: engine)
    return try connection.execute(text, values)
  }

  /// Runs a statement that nothing is asked of. Where every question is a way to a server and back, those that stand together go
  /// together; what one of them is refused for is told by the next question or by the commit.
  public func send(_ sql: SQL) throws {
    guard isWritable else { throw StorageError.failed("a read transaction cannot write") }
    let (text, values) = sql.rendered(for: engine)
    try connection.send(text, values)
  }

  /// True when there is a table of this name where unqualified names lead.
  public func hasTable(_ name: String) throws -> Bool {
    switch engine {
    case .sqlite: try first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = \(name)") != nil
    case .postgres:
      try first("SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = \(name)") != nil
    }
  }

  /// Runs one statement of a migration file, as it stands there.
  func migrate(_ statement: String) throws {
    guard isWritable else { throw StorageError.failed("a read transaction cannot migrate") }
    _ = try connection.execute(statement, [])
  }
}

/// A database: transactions as synchronous closures on its own threads.
public protocol Database: Sendable {
  /// Which engine it is.
  var engine: Engine { get }
  /// Runs a closure that only reads, all of it on one state of the data.
  func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T
  /// Runs a closure that reads a bounded number of rows by key, as ``read(_:)`` does but where the caller stands, if the engine
  /// can: changing threads and back takes longer than such a closure. Nothing that scans or counts belongs here.
  func readInline<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T
  /// Runs a closure that may write: all of it, durably, or nothing. It may run again, so it has no other effects.
  func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T
  /// The same for what would only collide with others in its lane, and so waits for them where the engine lets many write at once.
  func write<T: Sendable>(in lane: AreaCode?, _ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T
  /// How long the database has been out of reach; nothing for one that is part of this process.
  var silence: Duration { get }
  /// Writes a consistent copy while others work.
  func backup(to path: String) async throws
  /// Ends all connections.
  func close() async
}

extension Database {
  public var silence: Duration { .zero }
  public func readInline<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T { try await read(body) }
  public func write<T: Sendable>(in lane: AreaCode?, _ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await write(body)
  }
}
