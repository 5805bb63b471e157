/// Chinese numerals written as digits where a measure word follows, so that the third building is one however it is written.
enum Numerals {
  /// Rewrites numerals before the words in ``measures`` and shares of a hundred; others stay as words.
  static func rewrite(_ scalars: [UInt32]) -> [UInt32] {
    guard scalars.contains(where: { digits[$0] != nil || $0 == ten || $0 == hundred }) else { return scalars }
    var result: [UInt32] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      guard let numeral = parse(scalars, at: index) else {
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
        result.append(contentsOf: scalars[index..<numeral.end])
        index = numeral.end
      }
    }
    return result
  }

  /// A numeral read at a place: its value, where it ends, and whether it began as a share of a hundred.
  struct Numeral: Equatable {
    var value: Int, end: Int, isPercent = false
  }

  /// Reads a Chinese numeral below ten thousand, or nothing.
  static func parse(_ scalars: [UInt32], at start: Int) -> Numeral? {
    if matches(percent, scalars, at: start) {
      let begin = start + percent.count
      if let inner = parse(scalars, at: begin) { return Numeral(value: inner.value, end: inner.end, isPercent: true) }
      let end = scalars[begin...].firstIndex { !Folding.isDigit($0) } ?? scalars.count
      guard end > begin, end - begin < 4 else { return nil }
      let value = scalars[begin..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return Numeral(value: value, end: end, isPercent: true)
    }
    var index = start
    var total = 0
    var current: Int?
    while index < scalars.count {
      let scalar = scalars[index]
      if let digit = digits[scalar] {
        guard (current ?? 0) < 1000 else { return nil }
        current = (current.map { $0 * 10 } ?? 0) + digit
      } else if scalar == ten || scalar == hundred {
        total += (current ?? (scalar == ten ? 1 : 0)) * (scalar == ten ? 10 : 100)
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
    index + word.count < scalars.count && scalars[index..<index + word.count].elementsEqual(word)
  }

  private static func values(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  private static let digits: [UInt32: Int] = {
    var table: [UInt32: Int] = [:]
    for (value, scalar) in values("零一二三四五六七八九").enumerated() { table[scalar] = value }
    table[values("两")[0]] = 2
    return table
  }()
  private static let ten = values("十")[0]
  private static let hundred = values("百")[0]
  private static let share = values("成")[0]
  private static let percent = values("百分之")
  private static let measures = Set(values("号#楼栋幢座单组队社层门室屯井期月日点度元块岁户年米"))
}
