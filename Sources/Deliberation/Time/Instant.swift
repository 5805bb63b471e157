/// A moment, in milliseconds UTC; read in Asia/Shanghai, which has no summer time.
@frozen
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01 UTC.
  public let milliseconds: Int64
  private static let offset: Int64 = 8 * 3_600_000
  private static let dayLength: Int64 = 86_400_000

  /// The moment with that number.
  @inlinable
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// A time of day in Shanghai; 24:00 is the next day's 0:00.
  public init(day: Day, hour: Int, minute: Int) {
    milliseconds = Int64(day.number) * Self.dayLength + Int64(hour * 60 + minute) * 60_000 - Self.offset
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

  /// Reads `2026-10-09` and `14:05`; `nil` for anything else.
  public init?(day: String, clock: String) {
    let parts = clock.split(separator: ":")
    guard let day = Day(iso: day), parts.count >= 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    self.init(day: day, hour: hour, minute: minute)
  }

  /// The moment some minutes later.
  public func adding(minutes: Int) -> Instant { Instant(milliseconds: milliseconds + Int64(minutes) * 60_000) }
  /// Earlier moments come first.
  @inlinable
  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  private var timeOfDay: Int64 {
    let rest = (milliseconds + Self.offset) % Self.dayLength
    return rest < 0 ? rest + Self.dayLength : rest
  }
}
