import Deliberation
import Testing

@Suite("日期 · a day of the community, and a moment of it (3.5f)")
struct DayTests {
  @Test("every date of eight centuries comes back as it went in")
  func roundTrip() throws {
    let first = try #require(Day(year: 1600, month: 1, day: 1)), last = try #require(Day(year: 2400, month: 12, day: 31))
    var wrong: [Int] = []
    for number in first.number...last.number {
      let day = Day(number: number)
      let isRead = Day(iso: day.iso) == ((1900...2199).contains(day.year) ? day : nil)
      if Day(year: day.year, month: day.month, day: day.day) != day || !isRead { wrong.append(number) }
    }
    #expect(wrong.isEmpty)
  }

  private static let days = [
    ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2), ("2026-10-10", 20_736, 6), ("2026-11-23", 20_780, 1),
  ]

  @Test("has its number and weekday", arguments: days)
  func known(iso: String, number: Int, weekday: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.iso == iso)
  }

  @Test(
    "is none when there is no such date, or when it is written otherwise",
    arguments: [
      "", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "2026-1-01", "2026/10/09", "2026-10-09 ", "+026-10-09",
      "2026-+1-09", "2026-10--9", "20261009", "２０２６-10-09",
    ])
  func none(text: String) { #expect(Day(iso: text) == nil) }

  @Test("counts over month and year ends, both ways")
  func arithmetic() throws {
    let day = try #require(Day(iso: "2026-12-30"))
    #expect(day.adding(3).iso == "2027-01-02")
    #expect(day.adding(-365).iso == "2025-12-30")
    #expect(day.distance(to: day.adding(-5)) == -5)
    #expect(day < day.adding(1))
  }

  @Test("a moment is read in Shanghai: the day begins at 16:00 UTC of the day before")
  func shanghai() throws {
    let day = try #require(Day(iso: "2026-10-09"))
    let midnight = Instant(day: day, hour: 0, minute: 0)
    #expect(midnight.milliseconds == 1_791_475_200_000)
    #expect(midnight.iso8601 == "2026-10-09T00:00:00+08:00")
    let before = Instant(milliseconds: midnight.milliseconds - 1)
    #expect(before.day == day.adding(-1))
    #expect(before.iso8601 == "2026-10-08T23:59:59+08:00")
    #expect(Instant(day: day, hour: 24, minute: 0).day == day.adding(1))
    #expect(midnight.adding(minutes: 14 * 60 + 5).clock == "14:05")
    let ancient = Instant(milliseconds: -1)
    #expect(ancient.iso8601 == "1970-01-01T07:59:59+08:00")
  }

  @Test("a moment is read from a form, or not at all")
  func form() {
    #expect(Instant(day: "2026-10-09", clock: "14:05")?.iso8601 == "2026-10-09T14:05:00+08:00")
    for clock in ["", "24:00", "12:60", "noon", "12"] { #expect(Instant(day: "2026-10-09", clock: clock) == nil, "\(clock)") }
    #expect(Instant(day: "2026-02-30", clock: "14:05") == nil)
  }
}
