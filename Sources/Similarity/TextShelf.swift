internal import Digest

/// The texts of an index as packed term numbers, with their names and areas; slots are given in order and never reused.
struct TextShelf: Sendable {
  private var starts = Pages<UInt32>()
  private var packed = Pages<UInt8>()
  private var counts = Pages<UInt16>()
  private var areas = Pages<UInt64>()
  private var names = Pages<UInt8>()
  private var nameStarts = Pages<UInt32>()
  private var buckets: [UInt32] = Array(repeating: .max, count: 16)
  private var slots: [UInt64: [UInt32]] = [:]

  private static let gone = UInt64.max

  /// Slots ever given.
  var count: Int { starts.count }
  /// Texts still there.
  private(set) var live = 0

  /// Bytes held.
  var footprint: Int {
    starts.footprint + packed.footprint + counts.footprint + areas.footprint + names.footprint + nameStarts.footprint
      + buckets.capacity * 4 + slots.values.reduce(0) { $0 + $1.capacity * 4 + 64 }
  }

  /// Puts a text on the shelf; `numbers` ascend.
  mutating func add(_ name: String, _ area: UInt64, _ numbers: [Int]) -> Int {
    let slot = starts.count
    starts.append(UInt32(packed.count))
    counts.append(UInt16(min(numbers.count, Int(UInt16.max))))
    areas.append(area)
    nameStarts.append(UInt32(names.count))
    for byte in name.utf8 { names.append(byte) }
    var before = -1
    for number in numbers {
      packVarint(number - before - 1)
      before = number
    }
    slots[area, default: []].append(UInt32(slot))
    live += 1
    if (starts.count + 1) * 4 > buckets.count * 3 { rehash() } else { buckets[bucket(of: name)] = UInt32(slot) }
    return slot
  }

  private mutating func packVarint(_ value: Int) {
    var value = value
    while value > 0x7F {
      packed.append(UInt8(value & 0x7F) | 0x80)
      value >>= 7
    }
    packed.append(UInt8(value))
  }

  /// Takes a text off; its slot stays empty.
  mutating func remove(_ slot: Int) {
    slots[areas[slot]]?.removeAll { $0 == UInt32(slot) }
    areas[slot] = TextShelf.gone
    live -= 1
  }

  /// The slot of the live text called `name`.
  func slot(of name: String) -> Int? {
    let found = buckets[bucket(of: name)]
    return found == .max || !isLive(Int(found)) ? nil : Int(found)
  }

  func isLive(_ slot: Int) -> Bool { areas[slot] != TextShelf.gone }
  func area(of slot: Int) -> UInt64 { areas[slot] }
  func termCount(of slot: Int) -> Int { Int(counts[slot]) }

  func name(of slot: Int) -> String { String(decoding: nameBytes(slot), as: UTF8.self) }

  private func nameBytes(_ slot: Int) -> some Collection<UInt8> {
    let end = slot + 1 < nameStarts.count ? Int(nameStarts[slot + 1]) : names.count
    return (Int(nameStarts[slot])..<end).lazy.map { names[$0] }
  }

  /// Live slots of the areas in `range`, ascending, unless there are more than `limit`.
  func slots(in range: Range<UInt64>, atMost limit: Int) -> [UInt32]? {
    var total = 0
    var found: [UInt32] = []
    for (area, members) in slots where range.contains(area) {
      total += members.count
      if total > limit { return nil }
      found += members
    }
    return found.sorted()
  }

  /// The term numbers of a text, ascending.
  func numbers(of slot: Int) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(termCount(of: slot))
    forEachNumber(of: slot) { numbers.append($0) }
    return numbers
  }

  func forEachNumber(of slot: Int, _ body: (Int) -> Void) {
    let end = slot + 1 < starts.count ? Int(starts[slot + 1]) : packed.count
    var place = Int(starts[slot])
    var number = -1
    while place < end {
      var gap = 0
      var shift = 0
      while packed[place] & 0x80 != 0 {
        gap |= Int(packed[place] & 0x7F) << shift
        shift += 7
        place += 1
      }
      gap |= Int(packed[place]) << shift
      place += 1
      number += gap + 1
      body(number)
    }
  }

  /// The newest slot of a name, or an empty bucket.
  private func bucket(of name: String) -> Int {
    var name = name
    return name.withUTF8 { bytes in
      let mask = buckets.count - 1
      var bucket = Int(truncatingIfNeeded: hash(bytes)) & mask
      while buckets[bucket] != .max, !nameBytes(Int(buckets[bucket])).elementsEqual(bytes) { bucket = (bucket + 1) & mask }
      return bucket
    }
  }

  private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 { mix(FNV1a.hash(of: bytes)) }

  private mutating func rehash() {
    buckets = Array(repeating: .max, count: buckets.count * 2)
    for slot in 0..<starts.count where isLive(slot) { buckets[bucket(of: name(of: slot))] = UInt32(slot) }
  }
}
