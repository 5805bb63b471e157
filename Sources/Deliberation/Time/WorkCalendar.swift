/// One year of the State Council's holiday notice: days off, and weekend days worked instead (调休).
public struct HolidayTable: Hashable, Sendable {
  /// One day of the notice.
  public struct Entry: Hashable, Sendable {
    /// Name of the holiday.
    public let name: String
    /// The day.
    public let day: Day
    /// True for a day off, false for a weekend day that is worked.
    public let isOff: Bool

    /// One day of a notice.
    public init(name: String, day: Day, isOff: Bool) {
      self.name = name
      self.day = day
      self.isOff = isOff
    }
  }

  /// The year.
  public let year: Int
  /// Its days.
  public let entries: [Entry]
  /// The last day that it settles: the year's last for a whole notice, the last one it names for the beginning of one.
  public let settledThrough: Day

  /// A year's notice; a whole one when nothing is said of how far it goes.
  public init(year: Int, entries: [Entry], settledThrough: Day? = nil) {
    self.year = year
    self.entries = entries
    self.settledThrough = settledThrough ?? Self.lastDay(of: year)
  }

  /// True when it settles the year to its end.
  public var isWhole: Bool { settledThrough >= Self.lastDay(of: year) }

  static func lastDay(of year: Int) -> Day { Day(year: year, month: 12, day: 31) ?? .last }
}

/// 工作日历 — which days are worked, and how limits are counted on them.
public struct WorkCalendar: Sendable {
  private let days: [Int: HolidayTable.Entry]
  /// How far each year is settled.
  private let settled: [Int: Day]

  /// A calendar of the years given; a later table of the same year takes the place of an earlier one.
  public init(tables: [HolidayTable]) {
    var newest: [Int: HolidayTable] = [:]
    for table in tables { newest[table.year] = table }
    settled = newest.mapValues(\.settledThrough)
    var days: [Int: HolidayTable.Entry] = [:]
    // A notice may also move days of the December before it; the later notice has the last word.
    for table in newest.values.sorted(by: { $0.year < $1.year }) {
      for entry in table.entries { days[entry.day.number] = entry }
    }
    self.days = days
  }

  /// The last year whose whole notice is known; limits that reach past it are provisional.
  public var lastKnownYear: Int { knownYears.last ?? 0 }

  /// The years that are known to their end, in order.
  public var knownYears: [Int] { settled.filter { $0.value >= HolidayTable.lastDay(of: $0.key) }.keys.sorted() }

  /// How far a year's notice settles it; `nil` without one.
  public func settledThrough(in year: Int) -> Day? { settled[year] }

  /// True when the day is worked. In years without a notice: Monday to Friday but for the fixed-date holidays.
  public func isWorkday(_ day: Day) -> Bool {
    if let entry = days[day.number] { return !entry.isOff }
    guard day.weekday <= 5 else { return false }
    return settled[day.year].map { day <= $0 } ?? false || !isFixedHoliday(day)
  }

  /// Name of the holiday on a day off, or of the holiday a weekend day is worked for.
  public func name(of day: Day) -> String? { days[day.number]?.name }

  /// The day that ends a limit of working days; the day of the event is not counted (Civil Code 201), the last one ends at 24:00.
  public func deadline(after start: Day, workdays: Int) -> Deadline {
    var counted: [Day] = []
    var skipped: [Deadline.Skipped] = []
    var day = start
    while counted.count < workdays, day < .last {
      day = day.adding(1)
      if isWorkday(day) {
        counted.append(day)
      } else {
        skipped.append(Deadline.Skipped(day: day, name: name(of: day)))
      }
    }
    return Deadline(
      start: start, day: day, counted: counted, skipped: skipped, unit: .workdays, isProvisional: isProvisional(start, day))
  }

  /// The day that ends a limit of calendar days; zero days is the day of the event itself.
  public func deadline(after start: Day, days: Int) -> Deadline {
    let last = start.adding(days)
    return Deadline(
      start: start, day: last, counted: start < last ? (start.number + 1...last.number).map { Day(number: $0) } : [], skipped: [],
      unit: .days, isProvisional: false)
  }

  private func isProvisional(_ start: Day, _ end: Day) -> Bool {
    guard start < end else { return false }
    return (start.adding(1).year...end.year).contains { year in
      settled[year].map { $0 < min(end, HolidayTable.lastDay(of: year)) } ?? true
    }
  }

  private func isFixedHoliday(_ day: Day) -> Bool {
    [101, 501, 502, 1001, 1002, 1003].contains(day.month * 100 + day.day)
  }
}

/// 期限 — the last day of a limit, with the arithmetic that led to it.
public struct Deadline: Hashable, Sendable {
  /// What was counted.
  public enum Unit: String, Sendable { case workdays, days }

  /// A day that did not count.
  public struct Skipped: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The holiday, or `nil` for a plain weekend.
    public let name: String?

    /// A day passed over.
    public init(day: Day, name: String?) {
      self.day = day
      self.name = name
    }
  }

  /// The day of the event; not counted.
  public let start: Day
  /// The last day; it ends at 24:00.
  public let day: Day
  /// Days that counted.
  public let counted: [Day]
  /// Days that did not.
  public let skipped: [Skipped]
  /// Working days or calendar days.
  public let unit: Unit
  /// 暂算 — true when the limit reaches into a year whose holidays are not published yet.
  public let isProvisional: Bool
}
