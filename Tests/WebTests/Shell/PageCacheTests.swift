import Testing

@testable import Web

@Suite("PageCache · a public page is made once per revision")
struct PageCacheTests {
  @Test("answers with what was kept until the community's revision moves")
  func revision() {
    let cache = PageCache()
    #expect(cache.find("/c/1", revision: 7) == nil)
    cache.keep("/c/1", revision: 7, [1, 2])
    #expect(cache.find("/c/1", revision: 7) == [1, 2])
    #expect(cache.find("/c/1", revision: 8) == nil)
    #expect(cache.find("/c/2", revision: 7) == nil)
  }
}

@Suite("RateLimiter · how often one address may do a thing")
struct RateLimiterTests {
  @Test("lets a burst through, then refuses, then refills with time")
  func bucket() {
    let limiter = RateLimiter()
    func admits(_ key: String, _ at: Int64) -> Bool { limiter.admits(key, burst: 3, perMinute: 6, at: at) }
    #expect((0..<3).allSatisfy { _ in admits("a", 0) })
    #expect(!admits("a", 0))
    #expect(admits("b", 0), "another address has a bucket of its own")
    #expect(!admits("a", 9_000) && admits("a", 19_000), "one token every ten seconds")
  }
}
