/// 时限 — how long things may take on PostgreSQL, in seconds.
public struct PostgresPatience: Sendable {
  /// A statement, by the server's own clock; and a transaction that says nothing.
  public let statement: Int
  /// A lock that somebody else holds.
  public let lock: Int
  /// Waiting for a thread; whoever comes to one later is sent away.
  let waiting: Int
  /// Seconds that a statement, and a lock, may take.
  public init(statement: Int, lock: Int) {
    self.statement = statement
    self.lock = lock
    waiting = max(2, statement / 2)
  }

  /// What an answer may take on top, before the server is held for lost.
  let grace = 3
  /// The answer to a greeting.
  let greeting = 4

  /// For people who wait for a page.
  public static let serving = PostgresPatience(statement: 10, lock: 5)
  /// For work at the console: moving, generating, verifying.
  public static let console = PostgresPatience(statement: 3_600, lock: 60)
}
