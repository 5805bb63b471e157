internal import Synchronization

/// 限流 — how many may be inside at once. Whoever comes on top is sent away at once, so that those inside are served in time and
/// memory has a limit.
public final class WaitingRoom: Sendable {
  private let inside = Atomic<Int>(0)
  private let permits: Int

  /// A room that lets in so many at once.
  public init(permits: Int) { self.permits = permits }

  /// Does something inside.
  ///
  /// - Throws: ``StorageError/busy`` when every permit is taken; otherwise what `body` throws.
  public func withPermit<T>(_ body: () async throws -> T) async throws -> T {
    let taken = inside.add(1, ordering: .relaxed).newValue
    defer { inside.subtract(1, ordering: .relaxed) }
    guard taken <= permits else { throw StorageError.busy }
    return try await body()
  }
}
