internal import Digest

/// What the method draws from its seed.
extension SeededChance {
  /// A whole number from 0 below `limit`.
  mutating func below(_ limit: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(limit)).high) }

  /// A number from 0 below 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Nearly normal, mean 0 and variance 1: twelve uniform numbers of 16 bits added, so that no function of a system
  /// library, which may round differently elsewhere, comes in.
  mutating func normal() -> Double {
    var sum: UInt64 = 0
    for _ in 0..<3 {
      let bits = next()
      sum += (bits & 0xffff) + (bits >> 16 & 0xffff) + (bits >> 32 & 0xffff) + bits >> 48
    }
    return Double(sum) * 0x1p-16 - 6 * (1 - 0x1p-16)
  }

  /// `count` of the whole numbers below `limit`, each at most once, in rising order.
  mutating func sample(_ count: Int, below limit: Int) -> [Int] {
    guard count < limit else { return Array(0..<limit) }
    var chosen: [Int] = []
    chosen.reserveCapacity(count)
    for candidate in 0..<limit where below(limit - candidate) < count - chosen.count { chosen.append(candidate) }
    return chosen
  }
}
