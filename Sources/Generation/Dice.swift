/// Throws that come out the same for the same seed: SplitMix64 (Steele, Lea, Flood 2014).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// Dice of their own for one part of a whole, so that parts can be thrown in any order.
  init(seed: UInt64, part: Int) {
    state = seed
    state = next() ^ UInt64(bitPattern: Int64(part))
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range.
  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() >> 11) % (range.upperBound - range.lowerBound + 1)
  }

  /// True in `percent` of a hundred throws.
  mutating func chance(_ percent: Int) -> Bool { roll(0...99) < percent }

  /// One of some things; `nil` when there is none.
  mutating func one<Thing>(of things: [Thing]) -> Thing? {
    guard !things.isEmpty else { return nil }
    return things[roll(0...things.count - 1)]  // safe: not empty, and a roll lies in its range
  }

  /// One of some things; `otherwise` when there is none.
  mutating func pick<Thing>(_ things: [Thing], otherwise: Thing) -> Thing { one(of: things) ?? otherwise }

  /// One of some words.
  mutating func pick(_ words: [String]) -> String { pick(words, otherwise: "") }
}
