import Deliberation
internal import Digest
import Synchronization

/// Makes time-ordered identities: milliseconds since 2024 in front, then a counter that starts at a random point.
///
/// 42 bits of time last until 2163; 21 bits of counter let two servers draw in the same millisecond without meeting.
final class IDSource: Sendable {
  private let last: Mutex<UInt64>
  private let isCounting: Bool
  private static let epoch: Int64 = 1_704_067_200_000
  private static let lastMillisecond: Int64 = 1 << 42 - 1

  init() {
    last = Mutex(0)
    isCounting = false
  }

  /// Counts on from a moment, for a made-up past that comes out the same every time; each part has sixteen million places of its own.
  init(countingFrom start: Instant, part: Int) {
    last = Mutex(Self.place(of: start) &+ UInt64(clamping: part) << 24)
    isCounting = true
  }

  /// How many identities a counting source gave in its part.
  var drawn: Int { last.withLock { Int($0 & 0xFF_FFFF) } }

  func next<Entity>(at now: Instant) -> ID<Entity> {
    guard !isCounting else {
      return ID(
        rawValue: last.withLock { last in
          last &+= 1
          return Int64(truncatingIfNeeded: last & Self.positive)
        })
    }
    var chance = Chance()
    let fresh = Self.place(of: now) | UInt64.random(in: 0..<(1 << 21), using: &chance)
    let number = last.withLock { last in
      last = max(last &+ 1, fresh & ~0x1F_FFFF > last & ~0x1F_FFFF ? fresh : last &+ 1)
      return last
    }
    return ID(rawValue: Int64(truncatingIfNeeded: number & Self.positive))
  }

  /// Where the identities of a moment begin. A clock that tells a moment after 2163 tells that year's last.
  private static func place(of now: Instant) -> UInt64 {
    UInt64(min(max(now.milliseconds - epoch, 1), lastMillisecond)) << 21
  }

  private static let positive: UInt64 = 0x7FFF_FFFF_FFFF_FFFF
}
