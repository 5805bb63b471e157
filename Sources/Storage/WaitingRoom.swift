internal import Synchronization

/// 限流 — how many may be inside at once. Whoever comes on top is sent away at once, so that those inside are served in time and
/// memory has a limit.
public final class WaitingRoom: Sendable {
  private let inside = Atomic<Int>(0)
  private let seats: Int

  /// A room with so many seats.
  public init(seats: Int) { self.seats = seats }

  /// Does something inside.
  ///
  /// - Throws: ``StorageError/busy`` when every seat is taken; otherwise what `body` throws.
  public func seat<T>(_ body: () async throws -> T) async throws -> T {
    let taken = inside.add(1, ordering: .relaxed).newValue
    defer { inside.subtract(1, ordering: .relaxed) }
    guard taken <= seats else { throw StorageError.busy }
    return try await body()
  }
}
