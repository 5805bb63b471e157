internal import Typing

/// 数 — whole numbers as people write them.
extension Int {
  /// Reads a whole number from 0 to 1,000,000,000: `12`, `１２`, ` 12 `, `1,200`, `十二`, `两百`, `一百零五`, `三万二千`, `二〇二六`, `壹佰`.
  ///
  /// `nil` for anything else: signs, fractions, units, words, and numerals that say no number.
  public init?(written text: String) {
    // The longest of them is not near this; what is longer is not looked at.
    guard text.utf8.count <= 200 else { return nil }
    let scalars = Array(Typed.code(text).unicodeScalars)
    guard let number = Self.arabic(scalars) ?? ChineseNumeral.read(scalars), number <= 1_000_000_000 else { return nil }
    self = number
  }

  private static func arabic(_ scalars: [Unicode.Scalar]) -> Int? {
    guard (1...20).contains(scalars.count) else { return nil }
    let groups = scalars.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups.first?.count ?? 0)
    guard groups.count == 1 || isGrouped else { return nil }
    var number = 0
    for scalar in groups.joined() {
      guard 0x30...0x39 ~= scalar.value else { return nil }
      let (tens, isLong) = number.multipliedReportingOverflow(by: 10)
      guard !isLong, tens < .max - 9 else { return nil }
      number = tens + Int(scalar.value - 0x30)
    }
    return number
  }
}

/// 汉字数字 — numerals of everyday and of accounts.
private enum ChineseNumeral {
  private static let digits: [Unicode.Scalar: Int] = {
    var digits: [Unicode.Scalar: Int] = [:]
    for row in ["零一二三四五六七八九", "〇壹贰叁肆伍陆柒捌玖", "○壹貳參肆伍陸柒捌玖"] {
      for (value, scalar) in row.unicodeScalars.enumerated() { digits[scalar] = value }
    }
    return digits
  }()
  private static let tens: [Unicode.Scalar: Int] = ["十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000]
  private static let groups: [Unicode.Scalar: Int] = ["万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000]

  static func read(_ scalars: [Unicode.Scalar]) -> Int? {
    guard (1...30).contains(scalars.count) else { return nil }
    if scalars == ["两"] || scalars == ["兩"] { return 2 }
    return places(scalars) ?? units(scalars)
  }

  /// `二〇二六`: digits one after the other.
  private static func places(_ scalars: [Unicode.Scalar]) -> Int? {
    guard scalars.count <= 10 else { return nil }
    var number = 0
    for scalar in scalars {
      guard let digit = digits[scalar] else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// `一千零五十`: digits with their units, the larger units first.
  private static func units(_ scalars: [Unicode.Scalar]) -> Int? {
    // What is complete, what belongs to the group that is being read, and the digit that waits for its unit.
    var (total, group, digit) = (0, 0, Int?.none)
    var (unit, lastGroup) = (Int.max, Int.max)
    // The unit just before: 一百五 is 150, while 一百零五 is 105.
    var (before, isZero) = (10, false)
    for (place, scalar) in scalars.enumerated() {
      if scalar == "两" || scalar == "兩" {
        guard digit == nil, place + 1 < scalars.count, (tens[scalars[place + 1]] ?? 100) >= 100 else { return nil }  // safe: just compared
        digit = 2
      } else if let value = digits[scalar] {
        guard digit == nil, value > 0 || (!isZero && place > 0 && unit > 10) else { return nil }
        if value == 0 { isZero = true } else { digit = value }
      } else if let value = tens[scalar] {
        // A ten needs no one before it, unless a nought stands there.
        guard value < unit, digit != nil || (value == 10 && !isZero) else { return nil }
        group += (digit ?? 1) * value
        (digit, unit, before, isZero) = (nil, value, value, false)
      } else if let value = groups[scalar], value < lastGroup {
        group += (digit ?? 0) * (isZero ? 1 : before / 10)
        guard group > 0, !isZero || digit != nil else { return nil }
        total += group * value
        (group, digit, unit, lastGroup, before, isZero) = (0, nil, .max, value, value, false)
      } else {
        return nil
      }
    }
    guard !isZero || digit != nil else { return nil }
    return total + group + (digit ?? 0) * (isZero ? 1 : before / 10)
  }
}
