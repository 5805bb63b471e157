import Synchronization

/// Public pages in memory, by path, language and mode, under their community's revision: another revision is the only invalidation.
final class PageCache: Sendable {
  struct Entry: Sendable {
    let revision: Int64
    let bytes: [UInt8]
  }

  private struct Shelf {
    var entries: [String: Entry] = [:]
    var size = 0
  }

  private let shelf = Mutex(Shelf())
  private static let limit = 64 << 20

  func find(_ key: String, revision: Int64) -> [UInt8]? {
    shelf.withLock { shelf in
      guard let entry = shelf.entries[key], entry.revision == revision else { return nil }
      return entry.bytes
    }
  }

  func keep(_ key: String, revision: Int64, _ bytes: [UInt8]) {
    shelf.withLock { shelf in
      if shelf.size + bytes.count > Self.limit { shelf = Shelf() }
      shelf.size += bytes.count - (shelf.entries[key]?.bytes.count ?? 0)
      shelf.entries[key] = Entry(revision: revision, bytes: bytes)
    }
  }
}

/// 限流 — how often one address may do a thing: a bucket that refills.
final class RateLimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var filledAt: Int64
  }

  private let buckets = Mutex<[String: Bucket]>([:])

  /// Takes one token; false when the bucket is empty.
  func admits(_ key: String, burst: Int, perMinute: Double, at milliseconds: Int64) -> Bool {
    buckets.withLock { buckets in
      if buckets.count > 50_000 { buckets.removeAll() }
      var bucket = buckets[key] ?? Bucket(tokens: Double(burst), filledAt: milliseconds)
      bucket.tokens = min(Double(burst), bucket.tokens + Double(milliseconds - bucket.filledAt) / 60_000 * perMinute)
      bucket.filledAt = milliseconds
      let isAdmitted = bucket.tokens >= 1
      if isAdmitted { bucket.tokens -= 1 }
      buckets[key] = bucket
      return isAdmitted
    }
  }
}
