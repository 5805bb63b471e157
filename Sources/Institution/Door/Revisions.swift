public import Deliberation
internal import Synchronization

/// The revisions of communities, remembered for half a second, so that a page in memory is answered without asking the database.
///
/// A change through this process is seen at once, one by another server on the same database within that time.
public final class Revisions: Sendable {
  private struct Known {
    let revision: Int64
    let readAt: ContinuousClock.Instant
  }

  private struct Memory {
    var known: [AreaCode: Known] = [:]
    var changes = 0
  }

  private let memory = Mutex(Memory())
  private static let lifetime = Duration.milliseconds(500)

  /// The revision of a community, when it was read within the last half second.
  public func known(of area: AreaCode) -> Int64? {
    guard let known = memory.withLock({ $0.known[area] }), known.readAt.duration(to: .now) < Self.lifetime else { return nil }
    return known.revision
  }

  /// How many changes there were. Whoever reads a revision takes this first and hands it to ``keep(_:of:asOf:)``.
  public var changes: Int { memory.withLock { $0.changes } }

  /// Remembers a revision, unless something changed since `changes` was taken: what was read may be old.
  public func keep(_ revision: Int64, of area: AreaCode, asOf changes: Int) {
    memory.withLock { memory in
      guard memory.changes == changes else { return }
      memory.known[area] = Known(revision: revision, readAt: .now)
    }
  }

  /// A change of a community was committed.
  func forget(_ area: AreaCode) {
    memory.withLock { memory in
      memory.changes += 1
      memory.known[area] = nil
    }
  }
}
