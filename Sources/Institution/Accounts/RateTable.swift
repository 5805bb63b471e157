internal import Deliberation
internal import Storage

/// The buckets that several servers share.
enum RateTable {
  static func find(_ key: String, _ tx: Transaction) throws -> (tokens: Double, filledAt: Instant)? {
    try tx.first("SELECT tokens, filled_at FROM rate_bucket WHERE bucket = \(key)").map { (try $0.double(0), try $0.instant(1)) }
  }

  static func save(_ key: String, tokens: Double, filledAt: Instant, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO rate_bucket (bucket, tokens, filled_at) VALUES (\(key), \(tokens), \(filledAt))
      ON CONFLICT (bucket) DO UPDATE SET tokens = excluded.tokens, filled_at = excluded.filled_at
      """)
  }

  /// Every bucket is full again after an hour.
  static func forget(before instant: Instant, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM rate_bucket WHERE filled_at < \(instant)")
  }
}
