internal import Digest

/// Numbers ids in the order they first come, without making a string for each mention: ids lie in one run of bytes and
/// are found by an open hash table.
struct Identifiers: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var table = [UInt32](repeating: .max, count: 64)
  /// Numbers of ids that are small numbers themselves, by their value; `max` for those not looked up so far.
  private var small: [UInt32] = []

  /// Number of distinct ids.
  var count: Int { ends.count - 1 }

  /// The number of the id at `range` of `source`, a new one if it was not seen before; nil when it is not UTF-8.
  mutating func index(of source: [UInt8], _ range: Range<Int>) -> UInt32? {
    var slot = Self.hash(source, range) & (table.count - 1)
    while table[slot] != .max {
      let known = table[slot]
      if equals(source, range, Int(known)) { return known }
      slot = (slot + 1) & (table.count - 1)
    }
    guard String(validating: source[range], as: UTF8.self) != nil else { return nil }
    let new = UInt32(count)
    table[slot] = new
    bytes.append(contentsOf: source[range])
    ends.append(bytes.count)
    if count * 2 > table.count { grow() }
    return new
  }

  /// The number of `id`, a new one if it was not seen before.
  mutating func index(of id: String) -> UInt32 { index(of: Array(id.utf8), 0..<id.utf8.count) ?? 0 }

  /// The number of the id that writes out `value`, which must be small: a place in a table instead of a search.
  @inline(__always)
  mutating func index(ofNumber value: Int) -> UInt32 {
    if value < small.count, small[value] != .max { return small[value] }
    return search(for: value)
  }

  private mutating func search(for value: Int) -> UInt32 {
    let index = index(of: String(value))
    if value >= small.count { small += repeatElement(.max, count: max(value + 1, small.count * 2) - small.count) }
    small[value] = index
    return index
  }

  /// The ids in order, and for each number its place in that order.
  func ordered() -> (ids: [String], place: [UInt32]) {
    let ids = (0..<count).map { String(decoding: bytes[ends[$0]..<ends[$0 + 1]], as: UTF8.self) }  // safe: ends never fall
    let ranks = ids.map(Self.rank)
    func precedes(_ left: Int, _ right: Int) -> Bool {
      ranks[left] == ranks[right] ? Self.precedes(ids[left], ids[right]) : ranks[left] < ranks[right]
    }
    let isOrdered = ids.indices.dropFirst().allSatisfy { precedes($0 - 1, $0) }
    let order = isOrdered ? Array(ids.indices) : ids.indices.sorted(by: precedes)
    var place = [UInt32](repeating: 0, count: count)
    for (position, index) in order.enumerated() { place[index] = UInt32(position) }
    return (order.map { ids[$0] }, place)
  }

  /// Numbers by value before all other ids, those by their bytes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    switch (isNumber(left), isNumber(right)) {
    case (true, true) where left.utf8.count != right.utf8.count: left.utf8.count < right.utf8.count
    case (true, false): true
    case (false, true): false
    default: left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }

  /// The value of a number, so that ids are looked at once and not in each comparison; behind all of them, longer numbers and other ids.
  private static func rank(_ id: String) -> Int {
    guard isNumber(id) else { return .max }
    return id.utf8.count > 18 ? .max - 1 : id.utf8.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func isNumber(_ id: String) -> Bool {
    guard let first = id.utf8.first, first != 0x30 || id.utf8.count == 1 else { return false }
    return id.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  private func equals(_ source: [UInt8], _ range: Range<Int>, _ known: Int) -> Bool {
    let start = ends[known]
    guard range.count == ends[known + 1] - start else { return false }
    for offset in 0..<range.count where source[range.lowerBound + offset] != bytes[start + offset] { return false }
    return true
  }

  private mutating func grow() {
    table = [UInt32](repeating: .max, count: table.count * 4)
    for index in 0..<count {
      var slot = Self.hash(bytes, ends[index]..<ends[index + 1]) & (table.count - 1)
      while table[slot] != .max { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt32(index)
    }
  }

  /// FNV-1a, its high bits folded down because the table uses the low ones.
  private static func hash(_ source: [UInt8], _ range: Range<Int>) -> Int {
    var hash = FNV1a()
    for place in range { hash.add(source[place]) }
    return Int(truncatingIfNeeded: (hash.value ^ hash.value >> 29) & 0x7fff_ffff)
  }
}
