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
    func problem(_ kind: PolicyProblem.Kind, _ advice: String) -> PolicyProblem {
      PolicyProblem(kind: kind, file: file, line: 0, clause: "CIV203", advice: advice)
    }
    guard let wire = try? JSONDecoder().decode(Wire.self, from: Data(bytes)) else {
      throw problem(.unreadable, #"expected {"year": …, "days": [{"name", "date", "isOffDay"}]}"#)
    }
    guard (1900...2199).contains(wire.year) else { throw problem(.badDate, "\(wire.year) is no year from 1900 to 2199") }
    guard !wire.days.isEmpty else { throw problem(.unset, "the table of \(wire.year) has no days; it is not published yet") }
    var seen: Set<Day> = []
    return HolidayTable(
      year: wire.year,
      entries: try wire.days.map { entry in
        guard let day = Day(iso: entry.date), day.year == wire.year || (day.year == wire.year - 1 && day.month == 12) else {
          throw problem(.badDate, "\(entry.date) is no day of \(wire.year)")
        }
        guard seen.insert(day).inserted else { throw problem(.overlappingDates, "\(entry.date) stands twice") }
        return HolidayTable.Entry(name: entry.name, day: day, isOff: entry.isOffDay)
      })
  }

  static func read(_ path: String) throws -> HolidayTable {
    try parse([UInt8](try Data(contentsOf: URL(filePath: path))), file: path)
  }
}
