import Deliberation
import Testing

@Suite("工作日 · limits counted on the real calendar (3.5c, 3.5f; Civil Code 201, 203)")
struct WorkCalendarTests {
  private let calendar = WorkCalendar.forTests

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  /// The day of the event, and the ends of two and of five working days.
  private static let vectors = [
    ("2026-09-18", "2026-09-21", "2026-09-24"), ("2026-09-30", "2026-10-09", "2026-10-13"),
    ("2026-10-08", "2026-10-10", "2026-10-14"), ("2026-02-13", "2026-02-24", "2026-02-27"),
    ("2026-01-01", "2026-01-05", "2026-01-08"), ("2026-04-30", "2026-05-07", "2026-05-11"),
    ("2026-05-08", "2026-05-11", "2026-05-14"), ("2026-11-23", "2026-11-25", "2026-11-30"),
  ]

  @Test("two and five working days after the day of the event (3.5c)", arguments: vectors)
  func limits(start: String, two: String, five: String) throws {
    let plan = calendar.deadline(after: try day(start), workdays: 2)
    #expect(plan.day.iso == two)
    #expect(calendar.deadline(after: try day(start), workdays: 5).day.iso == five)
    #expect(!plan.isProvisional)
    #expect(plan.unit == .workdays)
  }

  @Test("shows its arithmetic: the day of the event is not counted, holidays are named, plain weekends are not")
  func arithmetic() throws {
    let deadline = calendar.deadline(after: try day("2026-09-30"), workdays: 3)
    #expect(deadline.start.iso == "2026-09-30")
    #expect(deadline.counted.map(\.iso) == ["2026-10-08", "2026-10-09", "2026-10-10"])
    #expect(deadline.skipped.map(\.day.iso) == (1...7).map { "2026-10-0\($0)" })
    #expect(deadline.skipped.allSatisfy { $0.name == "国庆节" })
    let weekend = calendar.deadline(after: try day("2026-11-20"), workdays: 1)
    #expect(weekend.skipped == [.init(day: try day("2026-11-21"), name: nil), .init(day: try day("2026-11-22"), name: nil)])
  }

  @Test(
    "weekend days worked instead are working days",
    arguments: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"])
  func worked(iso: String) throws {
    #expect(try day(iso).weekday > 5)
    #expect(calendar.isWorkday(try day(iso)))
  }

  @Test("days off of 2026 are no working days")
  func off() throws {
    for (first, last) in [
      ("2026-01-01", "2026-01-03"), ("2026-02-15", "2026-02-23"), ("2026-04-04", "2026-04-06"), ("2026-05-01", "2026-05-05"),
      ("2026-06-19", "2026-06-21"), ("2026-09-25", "2026-09-27"), ("2026-10-01", "2026-10-07"),
    ] {
      for number in try day(first).number...day(last).number {
        #expect(!calendar.isWorkday(Day(number: number)), "\(Day(number: number).iso)")
      }
    }
  }

  @Test("2026 has 248 working days, and every year since 2004 is known")
  func counts() throws {
    #expect(calendar.knownYears == Array(2004...2026))
    #expect(calendar.lastKnownYear == 2026)
    #expect((try day("2026-01-01").number...day("2026-12-31").number).count { calendar.isWorkday(Day(number: $0)) } == 248)
  }

  @Test(
    "past the last holiday table a limit is provisional (暂算), never a crash",
    arguments: [
      ("2026-12-29", 2, "2026-12-31", false), ("2026-12-30", 1, "2026-12-31", false), ("2026-12-30", 2, "2027-01-04", true),
      ("2026-12-31", 1, "2027-01-04", true), ("2026-12-29", 5, "2027-01-06", true), ("2031-09-30", 2, "2031-10-07", true),
    ])
  func provisional(start: String, count: Int, end: String, isProvisional: Bool) throws {
    let deadline = calendar.deadline(after: try day(start), workdays: count)
    #expect(deadline.day.iso == end)
    #expect(deadline.isProvisional == isProvisional)
  }

  @Test("a year before the first table is provisional too")
  func early() throws { #expect(calendar.deadline(after: try day("2003-06-02"), workdays: 1).isProvisional) }

  @Test("no working days end on the day of the event, which is certain even on New Year's Eve")
  func zero() throws {
    let deadline = calendar.deadline(after: try day("2026-12-31"), workdays: 0)
    #expect(deadline.day.iso == "2026-12-31")
    #expect(deadline.counted.isEmpty)
    #expect(!deadline.isProvisional)
  }

  @Test("the same or next day is a calendar day, holiday or not (3.5f)")
  func calendarDays() throws {
    let report = calendar.deadline(after: try day("2026-09-30"), days: 1)
    #expect(report.day.iso == "2026-10-01")
    #expect(report.unit == .days)
    #expect(report.counted.map(\.iso) == ["2026-10-01"])
    #expect(!calendar.deadline(after: try day("2026-12-31"), days: 1).isProvisional)
    #expect(calendar.deadline(after: try day("2026-10-09"), days: 15).day.iso == "2026-10-24")
    #expect(calendar.deadline(after: try day("2026-10-09"), days: 0).counted.isEmpty)
  }

  private func table(_ year: Int, _ days: [(String, Bool)]) throws -> HolidayTable {
    HolidayTable(year: year, entries: try days.map { .init(name: "元旦", day: try day($0.0), isOff: $0.1) })
  }

  @Test("a table of the year makes the limit certain; a corrected one takes its place whole")
  func imported() throws {
    let first = WorkCalendar(tables: [try table(2026, []), try table(2027, [("2027-01-01", true), ("2027-01-04", true)])])
    #expect(first.deadline(after: try day("2026-12-31"), workdays: 1).day.iso == "2027-01-05")
    #expect(!first.deadline(after: try day("2026-12-31"), workdays: 1).isProvisional)
    let corrected = WorkCalendar(tables: [
      try table(2026, []), try table(2027, [("2027-01-04", true)]), try table(2027, [("2027-01-01", true)]),
    ])
    #expect(corrected.isWorkday(try day("2027-01-04")))
    #expect(!corrected.isWorkday(try day("2027-01-01")))
  }

  @Test("a notice that moves days of the December before has the last word, in whatever order it came")
  func december() throws {
    let old = try table(2018, [("2018-12-31", false)])
    let new = try table(2019, [("2018-12-29", false), ("2018-12-31", true), ("2019-01-01", true)])
    for calendar in [WorkCalendar(tables: [old, new]), WorkCalendar(tables: [new, old])] {
      #expect(calendar.isWorkday(try day("2018-12-29")))
      #expect(!calendar.isWorkday(try day("2018-12-31")))
      #expect(calendar.deadline(after: try day("2018-12-28"), workdays: 2).day.iso == "2019-01-02")
    }
  }
}
