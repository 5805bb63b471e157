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

    /// As it was kept; a bucket that owes tokens, or whose tokens are no number, is empty.
    init(tokens: Double, filledAt: Instant) {
      self.tokens = tokens > 0 ? tokens : 0
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

    /// When there will be a token again.
    func refilled(_ rate: Rate) -> Instant {
      let minutes = max(0, 1 - tokens) / max(rate.perMinute, 0.001)
      // At most a thousand minutes, for one token.
      return Instant(milliseconds: filledAt.milliseconds + Int64((minutes * 60_000).rounded(.up)))
    }
  }

  private let institution: Institution
  private let buckets = Mutex<[String: Bucket]>([:])
  /// Until when a shared bucket is known to be empty, and since when: whoever is refused need not be looked up again.
  private let empty = Mutex<[String: Range<Int64>]>([:])

  /// The limits of an institution.
  public init(_ institution: Institution) { self.institution = institution }

  /// Takes one token; false when the bucket is empty.
  public func admits(_ key: String, _ rate: Rate) async throws -> Bool {
    let now = institution.clock()
    guard institution.database.engine == .sqlite else {
      let hash = institution.vault.blindIndex(key, context: "rate")
      if empty.withLock({ $0[hash]?.contains(now.milliseconds) }) == true { return false }
      let until = try await institution.database.write { try Self.take(hash, rate, at: now, $0) }
      empty.withLock { empty in
        if empty.count > 50_000 { empty.removeAll() }
        empty[hash] = until.map { now.milliseconds..<max(now.milliseconds, $0.milliseconds) }
      }
      return until == nil
    }
    return buckets.withLock { buckets in
      if buckets.count > 50_000 { buckets.removeAll() }
      return buckets[key, default: Bucket(rate, at: now)].take(rate, at: now)
    }
  }

  /// Takes one token; answers with the moment of the next one when there is none. A refusal changes nothing, so that it need not be
  /// written: the bucket refills from when it was last written.
  private static func take(_ key: String, _ rate: Rate, at now: Instant, _ tx: Transaction) throws -> Instant? {
    let kept = try RateTable.find(key, tx)
    var bucket = kept.map { Bucket(tokens: $0.tokens, filledAt: $0.filledAt) } ?? Bucket(rate, at: now)
    guard bucket.take(rate, at: now) else { return bucket.refilled(rate) }
    try RateTable.save(key, tokens: bucket.tokens, filledAt: bucket.filledAt, tx)
    return nil
  }
}
