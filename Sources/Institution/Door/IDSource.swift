import Deliberation
import Synchronization

/// Makes time-ordered identities: milliseconds since 2024 in front, then a counter that starts at a random point.
///
/// 42 bits of time last until 2163; 21 bits of counter let two servers draw in the same millisecond without meeting.
final class IDSource: Sendable {
  private let last: Mutex<UInt64>
  private let isCounting: Bool
  private static let epoch: Int64 = 1_704_067_200_000

  init() {
    last = Mutex(0)
    isCounting = false
  }

  /// Counts on from a moment, for a made-up past that comes out the same every time; each part has sixteen million places of its own.
  init(countingFrom start: Instant, part: Int) {
    last = Mutex(UInt64(max(start.milliseconds - Self.epoch, 1)) << 21 + UInt64(part) << 24)
    isCounting = true
  }

  /// How many identities a counting source gave in its part.
  var drawn: Int { last.withLock { Int($0 & 0xFF_FFFF) } }

  func next<Entity>(at now: Instant) -> ID<Entity> {
    guard !isCounting else {
      return ID(
        rawValue: last.withLock { last in
          last += 1
          return Int64(last)
        })
    }
    let fresh = UInt64(max(now.milliseconds - Self.epoch, 1)) << 21 | UInt64.random(in: 0..<(1 << 21))
    let number = last.withLock { last in
      last = max(last + 1, fresh & ~0x1F_FFFF > last & ~0x1F_FFFF ? fresh : last + 1)
      return last
    }
    return ID(rawValue: Int64(number & 0x7FFF_FFFF_FFFF_FFFF))
  }
}
