import Sortition

/// A repeatable source of arbitrary choices for property tests.
struct Chance {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next(_ range: Range<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// A pool in the files' own form: `sizes[feature]` values per feature, quotas around the pool's own shares.
func madeUp(
  _ seed: UInt64, people count: Int, size: Int, values sizes: [Int] = [2, 3, 2], slack: Int = 1, households: Int? = nil
) throws -> Pool {
  var chance = Chance(seed)
  let people = (0..<count).map { number in
    Person(
      id: "p\(number)", values: sizes.map { min(chance.next(0..<$0), chance.next(0..<$0)) },
      household: households.map { "house \(chance.next(0..<$0))" })
  }
  let features = sizes.enumerated().map { feature, size_ in
    Feature(
      "f\(feature)",
      (0..<size_).map { value in
        let share = people.count { $0.values[feature] == value } * size
        return Quota("v\(value)", minimum: max(0, share / count - slack), maximum: share / count + 1 + slack)
      })
  }
  return try Pool(features: features, people: people, size: size)
}

/// The places of ids in a pool.
func places(_ ids: [String], in pool: Pool) -> [Int] {
  let place = Dictionary(uniqueKeysWithValues: pool.people.enumerated().map { ($1.id, $0) })
  return ids.compactMap { place[$0] }
}

/// Every panel of a small pool, by trying all subsets.
func allPanels(_ pool: Pool) -> [[Int]] {
  (0..<(1 << pool.people.count)).filter { $0.nonzeroBitCount == pool.size }
    .map { bits in pool.people.indices.filter { bits >> $0 & 1 == 1 } }
    .filter { pool.isPanel($0) }
}
