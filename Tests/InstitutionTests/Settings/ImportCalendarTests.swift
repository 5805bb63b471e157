import Deliberation
import Institution
import PolicyFiles
import Storage
import TestKit
import Testing

@Suite("导入节假日 · a year's holidays after the program was built (Civil Code 203)")
struct ImportCalendarTests {

  @Test("moves limits that were provisional, at once and after a restart", arguments: Backend.available)
  func moved(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func due() -> String {
        let deadline = house.institution.library.calendar.deadline(after: Day(iso: "2026-12-31")!, workdays: 1)
        return "\(deadline.day.iso)\(deadline.isProvisional ? " provisional" : "")"
      }
      #expect(due() == "2027-01-04 provisional")
      let receipt = try await house.perform(ImportCalendar(json: Notices.mondayOff), by: House.administrator)
      #expect(receipt.subject == 2027)
      try await house.institution.refreshCalendar()
      #expect(due() == "2027-01-01")
    }
  }

  @Test("is brought up to date by a second table of the year", arguments: Backend.available)
  func replaced(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await house.perform(ImportCalendar(json: Notices.mondayOff), by: House.administrator)
      try await house.perform(ImportCalendar(json: Notices.whole), by: House.administrator)
      let tables = try await house.read { try CalendarTable.all($0.tx) }
      #expect(tables.map(\.year) == [2027])
      #expect(tables[0].entries.first?.day.iso == "2027-01-01")
    }
  }

  @Test("takes no table's place that came after the form was opened (2.2a)", arguments: Backend.available)
  func older(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let seen = try await house.read { try CalendarTable.version($0.tx) }
      try await house.perform(ImportCalendar(json: Notices.mondayOff, from: seen), by: House.administrator)
      let late = ImportCalendar(json: Notices.whole, from: seen)
      #expect(try await house.refusal(of: late, by: House.administrator) == Refused(.changedMeanwhile, "2.2a"))
      #expect(try await house.read { try CalendarTable.years($0.tx).map(\.year) } == [2027])
      let now = try await house.read { try CalendarTable.version($0.tx) }
      #expect(now != seen)
      try await house.perform(ImportCalendar(json: Notices.whole, from: now), by: House.administrator)
    }
  }

  @Test("settles a year as far as it goes, and is refused when it lacks what every year has", arguments: Backend.available)
  func beginning(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func due(_ start: String, _ count: Int) -> String {
        let deadline = house.institution.library.calendar.deadline(after: known(Day(iso: start)), workdays: count)
        return "\(deadline.day.iso)\(deadline.isProvisional ? " provisional" : "")"
      }
      await #expect(throws: PolicyProblem.self) {
        try await house.perform(ImportCalendar(json: Notices.newYearAlone), by: House.administrator)
      }
      #expect(due("2027-02-04", 3) == "2027-02-09 provisional")
      try await house.perform(ImportCalendar(json: Notices.beginning), by: House.administrator)
      try await house.institution.refreshCalendar()
      #expect(due("2027-02-04", 3) == "2027-02-12")
      #expect(due("2027-04-30", 1) == "2027-05-03 provisional")
      #expect(!house.institution.library.calendar.knownYears.contains(2027))
      try await house.perform(ImportCalendar(json: Notices.whole), by: House.administrator)
      try await house.institution.refreshCalendar()
      #expect(due("2027-04-30", 1) == "2027-05-03")
      #expect(house.institution.library.calendar.lastKnownYear == 2027)
    }
  }

  @Test("of an earlier version that lacks holidays settles nothing, and stops no server")
  func earlier() async throws {
    try await House.open(on: .sqlite) { house in
      try await house.tamper("INSERT INTO calendar_year (year, table_json, imported_at) VALUES (2027, \(Notices.newYearAlone), 0)")
      try await house.institution.refreshCalendar()
      let calendar = house.institution.library.calendar
      #expect(!calendar.knownYears.contains(2027))
      #expect(calendar.deadline(after: known(Day(iso: "2026-12-31")), workdays: 1).isProvisional)
    }
  }

  @Test(
    "is taken from the administrator of the whole installation alone, and only whole (S.1)",
    arguments: Backend.available)
  func refused(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let ours = House.staff(.administrator, "社区管理员")
      for member in [ours, House.chair] {
        let barred = try await house.barred(ImportCalendar(json: Notices.whole), by: member)
        #expect(barred == .forbidden(needed: [.administrator], clause: "CIV203"))
      }
      for json in ["", "[]", #"{"year": 2027, "days": []}"#, Notices.whole.replacing(#""year": 2027"#, with: #""year": 2026"#)] {
        await #expect(throws: PolicyProblem.self) {
          try await house.perform(ImportCalendar(json: json), by: House.administrator)
        }
      }
      #expect(try await house.count("SELECT count(*) FROM calendar_year") == 0)
    }
  }
}
