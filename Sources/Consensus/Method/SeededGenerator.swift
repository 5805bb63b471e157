/// The only source of chance here: SplitMix64 (Steele, Lea, Flood 2014). Written out, and not the system's, so that a seed
/// gives the same numbers on any machine and with any later compiler.
struct SeededGenerator: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

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
