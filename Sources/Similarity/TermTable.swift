/// Every term of the index with a dense number, how many texts hold it, and the texts themselves as packed gaps.
///
/// A term held by one text needs no room beyond its row. The second text opens a chunk; chunks double from 16 bytes to
/// 1,024 and are chained, so that rare terms stay small and common ones stay nearly contiguous.
struct TermTable: Sendable {
  /// Term by number.
  private(set) var terms = Pages<Term>()
  /// Number of live texts that hold the term.
  private(set) var frequencies = Pages<UInt32>()
  private var last = Pages<UInt32>()
  private var heads = Pages<UInt32>()
  private var tails = Pages<UInt32>()
  /// Bytes left in the last chunk, above them the chunk's grade.
  private var room = Pages<UInt16>()
  private var pool = Pages<UInt8>()
  private var buckets: [UInt32] = Array(repeating: .max, count: 16)

  private static let link = 4
  private static func size(ofGrade grade: UInt16) -> Int { min(16 << Int(grade), 1024) }

  /// No terms. The first byte of the pool is never a chunk's, so that a head of zero means none.
  init() { pool.append(0) }

  /// Bytes held.
  var footprint: Int {
    terms.footprint + frequencies.footprint + last.footprint + heads.footprint + tails.footprint + room.footprint + pool.footprint
      + buckets.capacity * 4
  }

  /// The number of `term`, if any text ever held it.
  func number(of term: Term) -> Int? {
    let bucket = buckets[bucket(of: term)]
    return bucket == .max ? nil : Int(bucket)
  }

  /// The number of `term`, given now if it has none.
  mutating func take(_ term: Term) -> Int {
    let bucket = bucket(of: term)
    if buckets[bucket] != .max { return Int(buckets[bucket]) }
    let number = terms.count
    buckets[bucket] = UInt32(number)
    terms.append(term)
    frequencies.append(0)
    last.append(.max)
    heads.append(0)
    tails.append(0)
    room.append(0)
    if terms.count * 4 > buckets.count * 3 { rehash() }
    return number
  }

  private func bucket(of term: Term) -> Int {
    let mask = buckets.count - 1
    var bucket = Int(truncatingIfNeeded: mix(term.code)) & mask
    while buckets[bucket] != .max, terms[Int(buckets[bucket])] != term { bucket = (bucket + 1) & mask }
    return bucket
  }

  private mutating func rehash() {
    buckets = Array(repeating: .max, count: buckets.count * 2)
    for number in 0..<terms.count { buckets[bucket(of: terms[number])] = UInt32(number) }
  }

  /// Notes that text `slot`, later than any before, holds the term.
  mutating func post(_ slot: UInt32, under number: Int) {
    frequencies[number] += 1
    let before = last[number]
    last[number] = slot
    guard before != .max else { return }
    if heads[number] == 0 {
      open(grade: 0, for: number)
      write(before, under: number)
    }
    write(slot - before, under: number)
  }

  /// Notes that a text which held the term is gone; its entry stays until the table is built anew.
  mutating func forget(_ number: Int) { frequencies[number] -= 1 }

  private mutating func open(grade: UInt16, for number: Int) {
    let size = TermTable.size(ofGrade: grade)
    let start = UInt32(pool.open(size, filler: 0))
    if heads[number] == 0 {
      heads[number] = start
    } else {
      let end = Int(tails[number]) + Int(room[number] & 0x7FF)
      for byte in 0..<TermTable.link { pool[end + byte] = UInt8(truncatingIfNeeded: start >> (8 * UInt32(byte))) }
    }
    tails[number] = start
    room[number] = grade << 11 | UInt16(size - TermTable.link)
  }

  private mutating func write(_ gap: UInt32, under number: Int) {
    var gap = gap
    repeat {
      if room[number] & 0x7FF == 0 { open(grade: min((room[number] >> 11) + 1, 6), for: number) }
      pool[Int(tails[number])] = UInt8(gap & 0x7F) | (gap > 0x7F ? 0x80 : 0)
      tails[number] += 1
      room[number] -= 1
      gap >>= 7
    } while gap > 0
  }

  /// Calls `body` with each text posted under the term, the removed ones too, in ascending order.
  func forEach(under number: Int, _ body: (Int) -> Void) {
    let final = last[number]
    guard final != .max else { return }
    guard heads[number] != 0 else { return body(Int(final)) }
    var place = Int(heads[number])
    var grade: UInt16 = 0
    var end = place + TermTable.size(ofGrade: 0) - TermTable.link
    var slot: UInt32 = 0
    while slot != final {
      var gap: UInt32 = 0
      var shift: UInt32 = 0
      var more = true
      while more {
        if place == end {
          place = (0..<TermTable.link).reduce(0) { $0 | Int(pool[end + $1]) << (8 * $1) }
          grade = min(grade + 1, 6)
          end = place + TermTable.size(ofGrade: grade) - TermTable.link
        }
        let byte = pool[place]
        place += 1
        gap |= UInt32(byte & 0x7F) << shift
        shift += 7
        more = byte & 0x80 != 0
      }
      slot += gap
      body(Int(slot))
    }
  }
}

/// Spreads the bits of a key; the same on every machine.
func mix(_ key: UInt64) -> UInt64 {
  var value = key
  value = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
  value = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
  return value ^ value >> 32
}
