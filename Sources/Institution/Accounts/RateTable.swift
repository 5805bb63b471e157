internal import Deliberation
internal import Secrets
internal import Storage
internal import Synchronization

/// The buckets that several servers share.
enum RateTable {
  /// Takes one token; answers with the moment of the next one when there is none. A refusal changes nothing, so that it need not be
  /// written: the bucket refills from when it was last written.
  static func take(_ key: String, _ rate: RateLimiter.Rate, at now: Instant, _ tx: Transaction) throws -> Instant? {
    var bucket =
      try tx.first("SELECT tokens, filled_at FROM rate_bucket WHERE bucket = \(key)").map {
        RateLimiter.Bucket(tokens: try $0.double(0), filledAt: try $0.instant(1))
      } ?? RateLimiter.Bucket(rate, at: now)
    guard bucket.take(rate, at: now) else { return bucket.refilled(rate) }
    try tx.execute(
      """
      INSERT INTO rate_bucket (bucket, tokens, filled_at) VALUES (\(key), \(bucket.tokens), \(bucket.filledAt))
      ON CONFLICT (bucket) DO UPDATE SET tokens = excluded.tokens, filled_at = excluded.filled_at
      """)
    return nil
  }

  /// Every bucket is full again after an hour.
  static func forget(before instant: Instant, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM rate_bucket WHERE filled_at < \(instant)")
  }
}
