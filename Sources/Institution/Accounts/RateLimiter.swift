internal import Deliberation
internal import Secrets
internal import Storage
internal import Synchronization

/// 限流 — how often one address may do a thing: a bucket that refills.
///
/// A server alone keeps its buckets in memory; several servers on one database keep them there, under a keyed hash.
public final class RateLimiter: Sendable {
  /// What fills a bucket.
  public struct Rate: Hashable, Sendable {
    let burst: Int
    let perMinute: Double

    /// So many at once, and so many a minute after.
    public init(burst: Int, perMinute: Double) {
      self.burst = burst
      self.perMinute = perMinute
    }
  }

  /// Tokens at an instant.
  struct Bucket: Hashable {
    var tokens: Double
    var filledAt: Instant

    /// A full one.
    init(_ rate: Rate, at now: Instant) { self.init(tokens: Double(rate.burst), filledAt: now) }

    init(tokens: Double, filledAt: Instant) {
      self.tokens = tokens
      self.filledAt = filledAt
    }

    /// Refills, then takes one token; false when there is none. A clock that went back refills nothing.
    mutating func take(_ rate: Rate, at now: Instant) -> Bool {
      let gone = max(0, now.milliseconds - filledAt.milliseconds)
      tokens = min(Double(rate.burst), tokens + Double(gone) / 60_000 * rate.perMinute)
      filledAt = now
      guard tokens >= 1 else { return false }
      tokens -= 1
      return true
    }
  }

  private let institution: Institution
  private let buckets = Mutex<[String: Bucket]>([:])

  /// The limits of an institution.
  public init(_ institution: Institution) { self.institution = institution }

  /// Takes one token; false when the bucket is empty.
  public func admits(_ key: String, _ rate: Rate) async throws -> Bool {
    let now = institution.clock()
    guard institution.database.engine == .sqlite else {
      let hash = institution.vault.blindIndex(key, context: "rate")
      return try await institution.database.write { try RateTable.take(hash, rate, at: now, $0) }
    }
    return buckets.withLock { buckets in
      if buckets.count > 50_000 { buckets.removeAll() }
      return buckets[key, default: Bucket(rate, at: now)].take(rate, at: now)
    }
  }
}

/// The buckets that several servers share.
enum RateTable {
  static func take(_ key: String, _ rate: RateLimiter.Rate, at now: Instant, _ tx: Transaction) throws -> Bool {
    var bucket =
      try tx.first("SELECT tokens, filled_at FROM rate_bucket WHERE bucket = \(key)").map {
        RateLimiter.Bucket(tokens: try $0.double(0), filledAt: try $0.instant(1))
      } ?? RateLimiter.Bucket(rate, at: now)
    let isTaken = bucket.take(rate, at: now)
    try tx.execute(
      """
      INSERT INTO rate_bucket (bucket, tokens, filled_at) VALUES (\(key), \(bucket.tokens), \(bucket.filledAt))
      ON CONFLICT (bucket) DO UPDATE SET tokens = excluded.tokens, filled_at = excluded.filled_at
      """)
    return isTaken
  }

  /// Every bucket is full again after an hour.
  static func forget(before instant: Instant, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM rate_bucket WHERE filled_at < \(instant)")
  }
}
