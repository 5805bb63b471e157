/// 日期一类的数 — how a number is shown, as far as it matters here.
enum NumberStyle {
  /// As it is.
  case plain
  /// With noughts in front, so many digits.
  case padded(Int)
  /// As a day, a time of day, or both.
  case date, time

  /// The style of a number format (ECMA-376, 18.8.30 and 18.8.31).
  init(id: Int, code: String?) {
    guard let code else {
      switch id {
      case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
      case 18...21, 32...35, 45...47, 55, 56: self = .time
      default: self = .plain
      }
      return
    }
    let letters = Self.letters(of: code)
    let isTime = letters.contains("h") || letters.contains("s")
    if letters.contains("y") || letters.contains("d") || (letters.contains("m") && !isTime) {
      self = .date
    } else if isTime {
      self = .time
    } else if (2...60).contains(code.utf8.count), code.utf8.allSatisfy({ $0 == 0x30 }) {
      self = .padded(code.utf8.count)
    } else {
      self = .plain
    }
  }

  /// The letters of the first section that stand for something: not in quotes, nor behind a stroke, nor in brackets but for `[h]`.
  private static func letters(of code: String) -> Set<Character> {
    var letters: Set<Character> = []
    var (isQuoted, isEscaped) = (false, false)
    var bracket: String?
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else if character == "[" {
        bracket = ""
      } else if let inner = bracket {
        if character == "]" {
          if inner.allSatisfy({ "hms".contains($0) }) { letters.formUnion(inner) }
          bracket = nil
        } else {
          bracket = inner + String(character)
        }
      } else if character == ";" {
        break
      } else {
        letters.insert(character)
      }
    }
    return letters
  }
}

/// A serial number of a spreadsheet as a date and time.
enum SerialDate {
  /// `2026-11-30`, `2026-11-30 08:30`, `08:30`; `nil` for a number that is no date.
  static func text(_ serial: Double, _ style: NumberStyle, is1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let (days, rest) = (seconds / 86_400, seconds % 86_400)
    let clock = "\(two(rest / 3600)):\(two(rest / 60 % 60))" + (rest % 60 == 0 ? "" : ":\(two(rest % 60))")
    if case .time = style, days == 0 { return clock }
    // The first system takes 1900 for a leap year: its day 60 never was.
    guard is1904 || (days > 0 && days != 60) else { return nil }
    let since1970 = is1904 ? days - 24_107 : days - (days > 60 ? 25_569 : 25_568)
    let date = civil(since1970)
    return rest == 0 ? date : "\(date) \(clock)"
  }

  private static func civil(_ day: Int) -> String {
    let shifted = day + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return "\(year)-\(two(month < 10 ? month + 3 : month - 9))-\(two(dayOfYear - (153 * month + 2) / 5 + 1))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
