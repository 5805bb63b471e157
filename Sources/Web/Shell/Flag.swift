import Synchronization

/// What becomes true once.
final class Flag: Sendable {
  private let value = Atomic<Bool>(false)
  /// True from then on.
  var isSet: Bool { value.load(ordering: .relaxed) }
  func set() { value.store(true, ordering: .relaxed) }
}
