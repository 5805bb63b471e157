import Deliberation
import Synchronization

/// Makes time-ordered identities: milliseconds since 2024 in front, then a counter that starts at a random point.
///
/// 42 bits of time last until 2163; 21 bits of counter let two servers draw in the same millisecond without meeting.
final class IDSource: Sendable {
  private let last = Mutex<UInt64>(0)
  private static let epoch: Int64 = 1_704_067_200_000

  func next<Entity>(at now: Instant) -> ID<Entity> {
    let fresh = UInt64(max(now.milliseconds - Self.epoch, 1)) << 21 | UInt64.random(in: 0..<(1 << 21))
    let number = last.withLock { last in
      last = max(last + 1, fresh & ~0x1F_FFFF > last & ~0x1F_FFFF ? fresh : last + 1)
      return last
    }
    return ID(rawValue: Int64(number & 0x7FFF_FFFF_FFFF_FFFF))
  }
}
