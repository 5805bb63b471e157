/// A moment, in milliseconds UTC; read in Asia/Shanghai, which has no summer time.
///
/// It always lies on one of the days of ``Day``, so that no arithmetic on moments can overflow.
@frozen
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01 UTC.
  public let milliseconds: Int64
  private static let offset: Int64 = 8 * 3_600_000
  private static let dayLength: Int64 = 86_400_000

  /// Milliseconds from 0001-01-01 0:00 to the end of 9999-12-31 in Shanghai.
  @inlinable public static var numbers: ClosedRange<Int64> { -62_135_625_600_000...253_402_271_999_999 }

  /// The moment with that number; the first or the last moment there is for a number beyond it.
  @inlinable
  public init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Self.numbers.lowerBound), Self.numbers.upperBound)
  }

  /// A time of day in Shanghai; 24:00 is the next day's 0:00.
  public init(day: Day, hour: Int, minute: Int) {
    self.init(milliseconds: Int64(day.number) * Self.dayLength + Int64(hour * 60 + minute) * 60_000 - Self.offset)
  }

  /// The day in Shanghai.
  public var day: Day {
    let local = milliseconds + Self.offset
    return Day(number: Int(local >= 0 ? local / Self.dayLength : (local - Self.dayLength + 1) / Self.dayLength))
  }
  /// Hour of the day in Shanghai, 0 to 23.
  public var hour: Int { Int(timeOfDay / 3_600_000) }
  /// Minute of the hour.
  public var minute: Int { Int(timeOfDay / 60_000 % 60) }
  /// Second of the minute.
  public var second: Int { Int(timeOfDay / 1000 % 60) }
  /// `2026-10-09T14:00:00+08:00`.
  public var iso8601: String { "\(day.iso)T\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))+08:00" }
  /// `14:05`.
  public var clock: String { "\(twoDigits(hour)):\(twoDigits(minute))" }

  /// Reads `2026-10-09` and `14:05`, `9:05` or `14:05:59`, whose seconds do not count; `nil` for anything else.
  public init?(day: String, clock: String) {
    guard clock.utf8.count <= 8, let day = Day(iso: day) else { return nil }
    var parts = clock.split(separator: ":", omittingEmptySubsequences: false).makeIterator()
    guard let hour = parts.next().flatMap({ shortNumber($0) }), let minute = parts.next().flatMap({ shortNumber($0) }),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    if let seconds = parts.next() {
      guard let second = shortNumber(seconds), (0...59).contains(second), parts.next() == nil else { return nil }
    }
    self.init(day: day, hour: hour, minute: minute)
  }

  /// The moment some minutes later, or earlier when negative; never beyond the first or the last moment there is.
  public func adding(minutes: Int) -> Instant {
    let (span, isLong) = Int64(minutes).multipliedReportingOverflow(by: 60_000)
    let (sum, isBeyond) = milliseconds.addingReportingOverflow(span)
    return Instant(milliseconds: isLong || isBeyond ? (minutes < 0 ? .min : .max) : sum)
  }
  /// Earlier moments come first.
  @inlinable
  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  private var timeOfDay: Int64 {
    let rest = (milliseconds + Self.offset) % Self.dayLength
    return rest < 0 ? rest + Self.dayLength : rest
  }
}

/// One or two plain digits as a number; `nil` for anything else.
private func shortNumber(_ text: Substring) -> Int? {
  guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(text)
}
