internal import Deliberation
internal import Synchronization

/// Policies once resolved, by what they depend on; there are as many as rule sets and days of change make, never one an area.
final class PolicyShelf: Sendable {
  private let policies = Mutex<[PolicyBook.Circumstances: Policy]>([:])

  func policy(of book: PolicyBook, for area: AreaCode, on day: Day) throws(UnsetRule) -> Policy {
    let circumstances = book.circumstances(of: area, on: day)
    if let known = policies.withLock({ $0[circumstances] }) { return known }
    let policy = try book.policy(for: area, on: day)
    policies.withLock { $0[circumstances] = policy }
    return policy
  }
}
