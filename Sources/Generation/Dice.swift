internal import Digest

/// Throws that come out the same for the same seed.
struct Dice {
  private var chance: SeededChance

  /// Dice of their own for one part of a whole, so that parts can be thrown in any order.
  init(seed: UInt64, part: Int) {
    chance = SeededChance(seed: seed)
    chance = SeededChance(seed: chance.next() ^ UInt64(bitPattern: Int64(part)))
    _ = chance.next()
  }

  /// A number of the range.
  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(chance.next() >> 11) % (range.upperBound - range.lowerBound + 1)
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
