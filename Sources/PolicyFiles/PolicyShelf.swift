internal import Deliberation
internal import Synchronization

/// Policies once resolved, by what they depend on; there are as many as rule sets and days of change make, never one an area.
final class PolicyShelf: Sendable {
  private struct Asked: Hashable {
    let area: AreaCode
    let day: Day
  }

  private struct Shelf {
    var policies: [PolicyBook.Circumstances: Policy] = [:]
    /// What was asked for lately: a page asks for the same areas and days over and over.
    var lately: [Asked: Policy] = [:]
  }

  private let shelf = Mutex(Shelf())
  private static let mostLately = 8_192

  func policy(of book: PolicyBook, for area: AreaCode, on day: Day) throws(UnsetRule) -> Policy {
    let asked = Asked(area: area, day: day)
    if let known = shelf.withLock({ $0.lately[asked] }) { return known }
    let circumstances = book.circumstances(of: area, on: day)
    let known = shelf.withLock { $0.policies[circumstances] }
    let policy = if let known { known } else { try book.policy(for: area, on: day) }
    shelf.withLock { shelf in
      shelf.policies[circumstances] = policy
      if shelf.lately.count >= Self.mostLately { shelf.lately.removeAll() }
      shelf.lately[asked] = policy
    }
    return policy
  }
}
