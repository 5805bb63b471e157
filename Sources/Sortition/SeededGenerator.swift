/// Numbers that look random and follow from a seed alone, on any machine: SplitMix64 (Steele, Lea and Flood 2014).
struct SeededGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `count`, each equally likely.
  mutating func next(below count: Int) -> Int {
    let count = UInt64(count)
    let remainder = (UInt64.max % count + 1) % count
    while true {
      let number = next()
      if number <= UInt64.max - remainder { return Int(number % count) }
    }
  }

  /// The elements in another order, each order equally likely. (The standard library does not promise to shuffle alike in
  /// every version.)
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in elements.indices.reversed() where last > 0 { elements.swapAt(last, next(below: last + 1)) }
    return elements
  }
}
