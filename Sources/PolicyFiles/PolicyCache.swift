internal import Deliberation
internal import Synchronization

/// Policies once resolved, by what they depend on; there are as many as rule sets and days of change make, never one an area.
final class PolicyCache: Sendable {
  private struct Asked: Hashable {
    let area: AreaCode
    let day: Day
  }

  private struct Entries {
    var policies: [PolicyBook.Circumstances: Policy] = [:]
    /// What was asked for lately: a page asks for the same areas and days over and over.
    var lately: [Asked: Policy] = [:]
  }

  private let cache = Mutex(Entries())
  private static let mostLately = 8_192

  func policy(of book: PolicyBook, for area: AreaCode, on day: Day) throws(UnsetRule) -> Policy {
    let asked = Asked(area: area, day: day)
    if let known = cache.withLock({ $0.lately[asked] }) { return known }
    let circumstances = book.circumstances(of: area, on: day)
    let known = cache.withLock { $0.policies[circumstances] }
    let policy = if let known { known } else { try book.policy(for: area, on: day) }
    cache.withLock { cache in
      cache.policies[circumstances] = policy
      if cache.lately.count >= Self.mostLately { cache.lately.removeAll() }
      cache.lately[asked] = policy
    }
    return policy
  }
}
