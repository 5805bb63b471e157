public import Deliberation
internal import FoundationEssentials

/// A year's holiday table: `{"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}`.
public enum HolidayTableFile {
  private struct Wire: Decodable {
    struct Entry: Decodable {
      let name: String
      let date: String
      let isOffDay: Bool
    }
    let year: Int
    let days: [Entry]
  }

  /// Reads a table; throws ``PolicyProblem`` for anything that is not one, for days of other years, and for an empty one.
  /// The notice of a year may move days of the December before it (2019's began on 2018-12-29), so those are let in.
  public static func parse(_ bytes: [UInt8], file: String = "table") throws -> HolidayTable {
    func problem(_ kind: PolicyProblem.Kind, _ advice: String, _ value: String = "") -> PolicyProblem {
      PolicyProblem(kind: kind, file: file, line: 0, clause: "CIV203", advice: advice, value: value)
    }
    guard let wire = try? JSONDecoder().decode(Wire.self, from: Data(bytes)) else {
      throw problem(.unreadable, #"expected {"year": …, "days": [{"name", "date", "isOffDay"}]}"#)
    }
    guard (1900...2199).contains(wire.year) else {
      throw problem(.badDate, "\(wire.year) is no year from 1900 to 2199", String(wire.year))
    }
    guard !wire.days.isEmpty else { throw problem(.unset, "the table of \(wire.year) has no days; it is not published yet") }
    var seen: Set<Day> = []
    let entries = try wire.days.map { entry in
      guard let day = Day(iso: entry.date), day.year == wire.year || (day.year == wire.year - 1 && day.month == 12) else {
        throw problem(.badDate, "\(entry.date) is no day of \(wire.year)", entry.date)
      }
      guard seen.insert(day).inserted else { throw problem(.overlappingDates, "\(entry.date) stands twice", entry.date) }
      return HolidayTable.Entry(name: entry.name, day: day, isOff: entry.isOffDay)
    }
    return HolidayTable(year: wire.year, entries: entries, settledThrough: LawfulHolidays(of: wire.year).settled(by: entries))
  }

  /// The same, and throws for a table that lacks holidays which the law gives every year: the year would pass for settled, and limits
  /// be counted on days off.
  ///
  /// The beginning of a notice is let in, New Year and Spring Festival at least; the year is settled as far as it goes.
  public static func parseComplete(_ bytes: [UInt8], file: String = "table") throws -> HolidayTable {
    let table = try parse(bytes, file: file)
    let missing = LawfulHolidays(of: table.year).gap(in: table.entries)
    guard missing.isEmpty else {
      throw PolicyProblem(
        kind: .incomplete, file: file, line: 0, clause: "CIV203",
        advice: "the table of \(table.year) lacks days off for \(missing.joined(separator: ", ")); take the whole notice",
        value: missing.joined(separator: "、"))
    }
    return table
  }

  static func read(_ path: String) throws -> HolidayTable {
    try parseComplete([UInt8](try Data(contentsOf: URL(filePath: path))), file: path)
  }
}

/// 法定节日 — the holidays that a year's notice names, in the order of the year, and the days off that each has at least (全国年节及
/// 纪念日放假办法 of 1999 and 2007).
struct LawfulHolidays {
  private struct Holiday {
    let name: String, least: Int
  }

  private let year: Int
  private let holidays: [Holiday]

  init(of year: Int) {
    self.year = year
    let whole = [("元旦", 1), ("春节", 3), ("清明", 1), ("劳动", 1), ("端午", 1), ("中秋", 1), ("国庆", 3)]
    let names: Set = year < 2008 ? ["元旦", "春节", "劳动", "国庆"] : Set(whole.map(\.0))
    holidays = whole.filter { names.contains($0.0) }.map { Holiday(name: $0.0, least: $0.1) }
  }

  /// Names of holidays without their days off, of those that must be there: the first two, and all before one that is.
  func gap(in entries: [HolidayTable.Entry]) -> [String] {
    let held = holidays.map { isHeld($0, in: entries) }
    let last = max(held.lastIndex(of: true) ?? 0, 1)
    return zip(holidays, held).prefix(last + 1).filter { !$0.1 }.map { $0.0.name + (["元旦", "春节"].contains($0.0.name) ? "" : "节") }
  }

  /// The last day that a notice settles; the last of the year before for one with a gap.
  func settled(by entries: [HolidayTable.Entry]) -> Day? {
    guard gap(in: entries).isEmpty else { return Day(year: year - 1, month: 12, day: 31) }
    return holidays.allSatisfy { isHeld($0, in: entries) } ? nil : entries.map(\.day).max()
  }

  /// Mid-Autumn may fall into the National Day's week, which then is a day longer and bears its name alone (2020).
  private func isHeld(_ holiday: Holiday, in entries: [HolidayTable.Entry]) -> Bool {
    func count(_ name: String) -> Int { entries.count { $0.isOff && $0.name.contains(name) } }
    return count(holiday.name) >= holiday.least || (holiday.name == "中秋" && count("国庆") >= 8)
  }
}
