internal import Typing

extension Day {
  /// Reads a date as people write it: `2026-12-03`, `2026/12/3`, `2026.12.3`, `2026 12 3`, `20261203`, `2026年12月3日`, digits of any
  /// width; `nil` for anything else, and outside the years 1900 to 2199.
  public init?(written text: String) {
    guard let parts = DateParts(text) else { return nil }
    self.init(writtenYear: parts.year, month: parts.month, day: parts.day)
  }
}

extension Instant {
  /// The moment of a time of day in Shanghai.
  public init(day: Day, at time: TimeOfDay) { self.init(day: day, hour: time.hour, minute: time.minute) }

  /// Reads a date and a time of day with a blank between them, `2026/11/22 8:30`; `nil` for anything else.
  public init?(written text: String) {
    guard text.utf8.count <= DateParts.mostBytes else { return nil }
    let line = Typed.line(text)
    guard let gap = line.last(where: { $0 == " " || $0 == "T" }) else { return nil }
    let parts = line.split(separator: gap)
    guard let last = parts.last, let time = TimeOfDay(written: String(last)),
      let day = Day(written: parts.dropLast().joined(separator: String(gap)))
    else { return nil }
    self.init(day: day, at: time)
  }
}

/// 时刻 — an hour and a minute of a day.
public struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 0 to 23, 0 to 59.
  public let hour: Int, minute: Int

  /// `nil` when there is no such time.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// Reads `14:30`, `9:05`, `14：30`, `14.30`, `14:30:59`, `14点30分`, `14点`, digits of any width; seconds do not count. `nil` for
  /// anything else.
  public init?(written text: String) {
    guard text.utf8.count <= DateParts.mostBytes, let runs = DigitRun.all(in: Typed.code(text)) else { return nil }
    var rest = runs.makeIterator()
    guard let hour = rest.next(), hour.digits <= 2 else { return nil }
    let minute = rest.next(), second = rest.next()
    guard rest.next() == nil else { return nil }
    switch (hour.end, minute?.end, second?.end) {
    case (":", "", nil), ("∶", "", nil): break
    case (":", ":", ""), ("∶", "∶", ""): guard second?.digits ?? 0 <= 2, second?.value ?? 0 <= 59 else { return nil }
    // Hours and a tenth are no time: the minutes behind a full stop are two.
    case (".", "", nil): guard minute?.digits == 2 else { return nil }
    case ("点", nil, nil), ("时", nil, nil), ("點", nil, nil), ("時", nil, nil), ("시", nil, nil): break
    case ("点", "分", nil), ("时", "分", nil), ("點", "分", nil), ("時", "分", nil), ("시", "분", nil): break
    case ("点", "", nil), ("时", "", nil), ("點", "", nil), ("時", "", nil): break
    default: return nil
    }
    guard minute?.digits ?? 0 <= 2 else { return nil }
    self.init(hour: hour.value, minute: minute?.value ?? 0)
  }

  /// `14:05`.
  public var description: String { "\(twoDigits(hour)):\(twoDigits(minute))" }
  /// Earlier times come first.
  public static func < (left: Self, right: Self) -> Bool { (left.hour, left.minute) < (right.hour, right.minute) }
}

/// The three numbers of a written date.
private struct DateParts {
  /// Bytes of what is looked at, marks that nobody sees included.
  static let mostBytes = 200  // technical: bytes that one reading costs
  let year: Int, month: Int, day: Int

  init?(_ text: String) {
    guard text.utf8.count <= Self.mostBytes else { return nil }
    // Blanks may stand between the numbers instead of a sign, so that they are kept until the signs are known.
    let line = Typed.line(text).split(separator: " ").map { Typed.code(String($0)) }.joined(separator: " ")
    guard let runs = DigitRun.all(in: line), let first = runs.first else { return nil }
    if runs.count == 1 {
      guard first.digits == 8, first.end.isEmpty else { return nil }
      (year, month, day) = (first.value / 10_000, first.value / 100 % 100, first.value % 100)
      return
    }
    var rest = runs.dropFirst().makeIterator()
    guard let second = rest.next(), let third = rest.next(), rest.next() == nil else { return nil }
    guard first.digits == 4, second.digits <= 2, third.digits <= 2 else { return nil }
    switch (first.end, second.end, third.end) {
    case ("-", "-", ""), ("/", "/", ""), (".", ".", ""), (".", ".", "."), (" ", " ", ""): break
    case ("年", "月", "日"), ("年", "月", "号"), ("年", "月", "號"), ("年", "月", ""), ("년", "월", "일"): break
    default: return nil
    }
    (year, month, day) = (first.value, second.value, third.value)
  }
}

/// Digits that stand together, and what stands behind them.
private struct DigitRun {
  var value = 0, digits = 0
  /// Up to the next digit, without the blanks around it; a blank when there is nothing else.
  var end = ""

  /// The runs of a text that begins with a digit and has none of more than eight.
  static func all(in text: String) -> [DigitRun]? {
    var runs: [DigitRun] = []
    var run = DigitRun()
    for scalar in text.unicodeScalars {
      guard 0x30...0x39 ~= scalar.value else {
        guard run.digits > 0 else { return nil }
        run.end.unicodeScalars.append(scalar)
        continue
      }
      if !run.end.isEmpty {
        runs.append(run.trimmed)
        run = DigitRun()
      }
      guard run.digits < 8 else { return nil }
      run.value = run.value * 10 + Int(scalar.value - 0x30)
      run.digits += 1
    }
    guard run.digits > 0 else { return nil }
    return runs + [run.trimmed]
  }

  private var trimmed: DigitRun {
    guard end.count > 1 else { return self }
    var run = self
    run.end = end.filter { $0 != " " }
    return run
  }
}
