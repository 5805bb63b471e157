/// Chinese numerals written as digits where a measure word follows, so that the third building is one however it is written.
enum Numerals {
  /// Rewrites numerals before the words in ``measures`` and shares of a hundred; others stay as words.
  static func rewrite(_ scalars: [UInt32]) -> [UInt32] {
    guard scalars.contains(where: { isNumeral($0) }) else { return scalars }
    var result: [UInt32] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      guard isNumeral(scalars[index]), let numeral = parse(scalars, at: index) else {
        result.append(scalars[index])
        index += 1
        continue
      }
      let next = numeral.end < scalars.count ? scalars[numeral.end] : 0
      if next == share {  // three tenths
        append(numeral.value * 10, to: &result)
        result.append(0x25)
        index = numeral.end + 1
      } else if numeral.isPercent {
        append(numeral.value, to: &result)
        result.append(0x25)
        index = numeral.end
      } else if measures.contains(next) {
        append(numeral.value, to: &result)
        index = numeral.end
      } else {
        result.append(contentsOf: scalars[index..<numeral.end])  // safe: a numeral ends behind its beginning
        index = numeral.end
      }
    }
    return result
  }

  /// A numeral read at a place: its value, where it ends, and whether it began as a share of a hundred.
  struct Numeral: Equatable {
    var value: Int, end: Int, isPercent = false
  }

  /// Characters of the longest numeral read; a longer row of them counts nothing.
  private static let longest = 12

  /// Reads a Chinese numeral below ten thousand, or a share of a hundred, or nothing. A share of a share is none.
  static func parse(_ scalars: [UInt32], at start: Int) -> Numeral? {
    if matches(percent, scalars, at: start) {
      let begin = start + percent.count
      if let inner = count(scalars, at: begin) { return Numeral(value: inner.value, end: inner.end, isPercent: true) }
      // safe: something follows the words that matched
      let end = scalars[begin...].firstIndex { !ScalarKind.isDigit($0) } ?? scalars.count
      guard end > begin, end - begin < 4 else { return nil }
      let value = scalars[begin..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }  // safe: `end` was sought from `begin`; three digits
      return Numeral(value: value, end: end, isPercent: true)
    }
    return count(scalars, at: start)
  }

  /// Reads a numeral that counts.
  private static func count(_ scalars: [UInt32], at start: Int) -> Numeral? {
    // safe: a place of the text
    guard start < scalars.count, isNumeral(scalars[start]), !scalars[start...].starts(with: percent) else { return nil }
    var index = start
    var total = 0
    var current: Int?
    while index < scalars.count {
      let scalar = scalars[index]
      guard index - start < longest else { return nil }
      if let digit = digit(scalar) {
        guard (current ?? 0) < 1000 else { return nil }
        current = (current.map { $0 * 10 } ?? 0) + digit
      } else if scalar == ten || scalar == hundred {
        total += (current ?? 1) * (scalar == ten ? 10 : 100)
        current = nil
      } else {
        break
      }
      index += 1
    }
    guard index > start else { return nil }
    return Numeral(value: total + (current ?? 0), end: index)
  }

  private static func append(_ value: Int, to result: inout [UInt32]) {
    result.append(contentsOf: String(value).unicodeScalars.map(\.value))
  }

  private static func matches(_ word: [UInt32], _ scalars: [UInt32], at index: Int) -> Bool {
    index + word.count < scalars.count && scalars[index..<index + word.count].elementsEqual(word)  // safe: counted before
  }

  private static func values(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  private static func isNumeral(_ scalar: UInt32) -> Bool { digits[scalar] != 0 || scalar == ten || scalar == hundred }

  private static func digit(_ scalar: UInt32) -> Int? {
    let digit = digits[scalar]
    return digit == 0 ? nil : Int(digit) - 1
  }

  /// Each digit's value and one.
  private static let digits: HanTable = {
    var table = HanTable()
    for (value, scalar) in values("零一二三四五六七八九").enumerated() { table[scalar] = UInt32(value) + 1 }
    table[values("两")[0]] = 3  // safe: a word of our own
    return table
  }()
  private static let ten = values("十")[0]  // safe: a word of our own
  private static let hundred = values("百")[0]  // safe: a word of our own
  private static let share = values("成")[0]  // safe: a word of our own
  private static let percent = values("百分之")
  private static let measures = Set(values("号#楼栋幢座单组队社层门室屯井期月日点度元块岁户年米"))
}
