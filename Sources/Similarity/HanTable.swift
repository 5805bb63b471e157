/// One value per Chinese character of the basic block, found without hashing: reading a text asks for each character several times.
struct HanTable: Hashable, Sendable {
  private var values: [UInt32]

  /// No values.
  init() { values = Array(repeating: 0, count: 0x9FFF - 0x4E00 + 1) }

  /// What stands for a character; 0 where nothing does, or where it lies outside the block.
  subscript(scalar: UInt32) -> UInt32 {
    get { 0x4E00...0x9FFF ~= scalar ? values[Int(scalar - 0x4E00)] : 0 }
    set { if 0x4E00...0x9FFF ~= scalar { values[Int(scalar - 0x4E00)] = newValue } }
  }
}

/// Next steps of a tree of words: a row of keys and values found by a spread of the key's bits, the same on every machine.
struct Steps: Sendable {
  private var keys: [UInt64] = Array(repeating: .max, count: 1_024)
  private var values: [Int32] = Array(repeating: 0, count: 1_024)
  private var count = 0

  /// The value of a key, if it has one.
  subscript(key: UInt64) -> Int32? {
    let place = place(of: key)
    return keys[place] == key ? values[place] : nil
  }

  /// Gives a key, new to the table, its value.
  mutating func add(_ key: UInt64, _ value: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    let place = place(of: key)
    keys[place] = key
    values[place] = value
    count += 1
  }

  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: mix(key)) & mask
    while keys[place] != .max, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (old, kept) = (keys, values)
    keys = Array(repeating: .max, count: old.count * 2)
    values = Array(repeating: 0, count: old.count * 2)
    for (key, value) in zip(old, kept) where key != .max {
      let place = place(of: key)
      keys[place] = key
      values[place] = value
    }
  }
}
