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
    let more = library.importing([try parse(#"{"year": 2027, "days": [{"name": "元旦", "date": "2027-01-04", "isOffDay": true}]}"#)])
    let deadline = more.calendar.deadline(after: start, workdays: 2)
    #expect(deadline.day.iso == "2027-01-01")
    #expect(!deadline.isProvisional)
    #expect(more.calendar.lastKnownYear == 2027)
    #expect(more.calendar.deadline(after: try #require(Day(iso: "2026-09-30")), workdays: 2).day.iso == "2026-10-09")
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
