import Deliberation
import PolicyFiles
import Testing

@Suite("节假日表 · a year's table as it is published (Civil Code 203)")
struct HolidayTableFileTests {
  private func parse(_ json: String) throws -> HolidayTable { try HolidayTableFile.parse([UInt8](json.utf8), file: "2027.json") }

  @Test("is read, with days off and weekend days worked instead")
  func read() throws {
    let table = try parse(
      #"""
      {"$schema": "s", "year": 2027, "papers": ["p"], "days": [
        {"name": "元旦", "date": "2027-01-01", "isOffDay": true}, {"name": "春节", "date": "2027-02-14", "isOffDay": false}]}
      """#)
    #expect(table.year == 2027)
    #expect(table.entries.map(\.day.iso) == ["2027-01-01", "2027-02-14"])
    #expect(table.entries.map(\.isOff) == [true, false])
    #expect(table.entries.map(\.name) == ["元旦", "春节"])
  }

  @Test("may move days of the December before it, as the notice of 2019 did")
  func december() throws {
    let table = try parse(
      #"{"year": 2027, "days": [{"name": "元旦", "date": "2026-12-27", "isOffDay": false}, {"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}"#
    )
    #expect(table.entries.first?.day.iso == "2026-12-27")
  }

  @Test("a table brought in later makes provisional limits certain, and leaves the other years alone")
  func importing() throws {
    let library = try PolicyFiles.load()
    let start = try #require(Day(iso: "2026-12-30"))
    #expect(library.calendar.deadline(after: start, workdays: 2).isProvisional)
    let springFestival = (5...9).map { ("春节", "02-0\($0)") }
    let whole =
      [("元旦", "01-04")] + springFestival + [
        ("清明节", "04-05"), ("劳动节", "05-01"), ("端午节", "06-09"), ("中秋节", "09-15"), ("国庆节", "10-01"), ("国庆节", "10-02"), ("国庆节", "10-03"),
      ]
    let more = library.importing([try parse(Self.table(whole))])
    let deadline = more.calendar.deadline(after: start, workdays: 2)
    #expect(deadline.day.iso == "2027-01-01")
    #expect(!deadline.isProvisional)
    #expect(more.calendar.lastKnownYear == 2027)
    #expect(more.calendar.deadline(after: try #require(Day(iso: "2026-09-30")), workdays: 2).day.iso == "2026-10-09")
  }

  private static func table(_ days: [(String, String)], year: Int = 2027) -> String {
    let entries = days.map { #"{"name": "\#($0.0)", "date": "\#(year)-\#($0.1)", "isOffDay": true}"# }
    return #"{"year": \#(year), "days": [\#(entries.joined(separator: ", "))]}"#
  }

  private func missing(_ days: [(String, String)], year: Int = 2027) -> String? {
    do {
      _ = try HolidayTableFile.parseComplete([UInt8](Self.table(days, year: year).utf8), file: "t.json")
      return nil
    } catch { return (error as? PolicyProblem).map { "\($0.kind.rawValue) \($0.advice)" } }
  }

  private static let beginning = [("元旦", "01-01"), ("春节", "02-05"), ("春节", "02-06"), ("春节", "02-07")]

  /// `shared/cases/calendar/one.json` was taken for the whole of 2027.
  @Test("is incomplete without the holidays that every year has; the beginning of a notice settles what it names")
  func incomplete() throws {
    #expect(missing([("元旦", "01-01")])?.contains("incomplete the table of 2027 lacks days off for 春节;") == true)
    #expect(missing([("国庆节", "10-01"), ("国庆节", "10-02"), ("国庆节", "10-03")])?.contains("元旦, 春节, 清明节, 劳动节, 端午节, 中秋节;") == true)
    #expect(missing([("元旦", "01-01"), ("春节", "02-05")])?.contains("春节;") == true, "one day of three")
    #expect(missing(Self.beginning) == nil)
    #expect(missing(Self.beginning + [("劳动节", "05-01")])?.contains("清明节;") == true)
    // Before 2008 there were four holidays a year, and Mid-Autumn may lie in the National Day's week.
    #expect(missing(Self.beginning + [("劳动节", "05-01"), ("国庆节", "10-01"), ("国庆节", "10-02"), ("国庆节", "10-03")], year: 2006) == nil)
    let table = try HolidayTableFile.parseComplete([UInt8](Self.table(Self.beginning).utf8))
    #expect(!table.isWhole && table.settledThrough.iso == "2027-02-07")
    #expect(try PolicyFiles.load().calendar.knownYears == Array(2004...2026))
  }

  @Test(
    "is refused, naming the file, when it is none",
    arguments: [
      ("", PolicyProblem.Kind.unreadable), ("[]", .unreadable), (#"{"year": 2027}"#, .unreadable),
      (#"{"year": -9223372036854775808, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}"#, .badDate),
      (#"{"year": 9223372036854775807, "days": [{"name": "元旦", "date": "2027-12-01", "isOffDay": true}]}"#, .badDate),
      (String(repeating: "[", count: 100_000), .unreadable), (#"{"year": "2027", "days": []}"#, .unreadable),
      (#"{"year": 2027, "days": []}"#, .unset),
      (#"{"year": 2027, "days": [{"name": "元旦", "date": "2027-02-29", "isOffDay": true}]}"#, .badDate),
      (#"{"year": 2027, "days": [{"name": "元旦", "date": "2028-01-01", "isOffDay": true}]}"#, .badDate),
      (#"{"year": 2027, "days": [{"name": "元旦", "date": "2026-11-30", "isOffDay": true}]}"#, .badDate),
      (#"{"year": 2027, "days": [{"name": "元旦", "date": "1/1/2027", "isOffDay": true}]}"#, .badDate),
      (
        #"{"year": 2027, "days": [{"name": "a", "date": "2027-01-01", "isOffDay": true}, {"name": "b", "date": "2027-01-01", "isOffDay": false}]}"#,
        .overlappingDates
      ),
    ])
  func refused(json: String, kind: PolicyProblem.Kind) {
    let problem = #expect(throws: PolicyProblem.self) { try parse(json) }
    #expect(problem?.kind == kind)
    #expect(problem?.file == "2027.json")
    #expect(problem?.clause == "CIV203")
  }
}
