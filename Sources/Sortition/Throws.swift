internal import Digest

/// What a lot draws from its seed.
extension SeededChance {
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
