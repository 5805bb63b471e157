/// A calendar day, counted from 1970-01-01; the community's day, Asia/Shanghai.
///
/// It always lies in the years 1 to 9999, so that no arithmetic on days can overflow.
@frozen
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  /// The numbers of 0001-01-01 to 9999-12-31.
  @inlinable public static var numbers: ClosedRange<Int> { -719_162...2_932_896 }
  /// The last day there is.
  static let last = Day(number: numbers.upperBound)
  /// Years of days that somebody writes down: births of the living, limits, terms of office.
  static let written = 1900...2199

  /// The day with that number; the first or the last day there is for a number beyond it.
  @inlinable
  public init(number: Int) { self.number = min(max(number, Self.numbers.lowerBound), Self.numbers.upperBound) }

  /// The day of a date; `nil` when there is no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year) else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
    guard self.month == month, self.day == day else { return nil }
  }

  /// The day of a date that somebody wrote down; `nil` when there is no such date, and outside the years 1900 to 2199.
  public init?(writtenYear year: Int, month: Int, day: Int) {
    guard Self.written.contains(year) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads `2026-10-09`; `nil` for anything else, and outside the years 1900 to 2199.
  public init?(iso text: some StringProtocol) {
    guard text.utf8.count == 10 else { return nil }
    var (numbers, place) = ((year: 0, month: 0, day: 0), 0)
    for letter in text.utf8 {
      switch (place, letter) {
      case (4, 0x2D), (7, 0x2D): break
      case (0...3, 0x30...0x39): numbers.year = numbers.year * 10 + Int(letter - 0x30)
      case (5...6, 0x30...0x39): numbers.month = numbers.month * 10 + Int(letter - 0x30)
      case (8...9, 0x30...0x39): numbers.day = numbers.day * 10 + Int(letter - 0x30)
      default: return nil
      }
      place += 1
    }
    self.init(writtenYear: numbers.year, month: numbers.month, day: numbers.day)
  }

  /// Year of the date.
  public var year: Int { civil.year }
  /// Month, 1 to 12.
  public var month: Int { civil.month }
  /// Day of the month, 1 to 31.
  public var day: Int { civil.day }
  /// 1 Monday … 7 Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }
  /// `2026-10-09`.
  public var iso: String {
    let date = civil
    let year = String(date.year)
    return "\(String(repeating: "0", count: max(0, 4 - year.count)))\(year)-\(twoDigits(date.month))-\(twoDigits(date.day))"
  }

  /// The day `days` later, or earlier when negative; never beyond the first or the last day there is.
  public func adding(_ days: Int) -> Day {
    let (sum, isBeyond) = number.addingReportingOverflow(days)
    return Day(number: isBeyond ? (days < 0 ? .min : .max) : sum)
  }
  /// Days from this one to `other`; negative when it lies before.
  public func distance(to other: Day) -> Int { other.number - number }

  /// Full years from this day of birth to `day` (周岁): a year is full on the birthday itself.
  public func age(on day: Day) -> Int { day.year - year - ((day.month, day.day) < (month, self.day) ? 1 : 0) }
  /// Earlier days come first.
  @inlinable
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

/// `7` as `07`.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
