/// 种子 — numbers that look random and follow from a seed alone: SplitMix64 (Steele, Lea, Flood 2014). Written out, and not the system's, so
/// that a seed gives the same numbers on any machine and with any later compiler. For what must be the same again, never for secrets.
@frozen
public struct SeededChance: RandomNumberGenerator, Sendable {
  @usableFromInline
  var state: UInt64

  /// The numbers of a seed.
  @inlinable
  public init(seed: UInt64) { state = seed }

  /// The next number of 64 bits.
  @inlinable
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
