import Deliberation
import Institution
import PolicyFiles
import Storage
import TestKit
import Testing

@Suite("导入节假日 · a year's holidays after the program was built (Civil Code 203)")
struct ImportCalendarTests {
  private static func table(_ days: String) -> ImportCalendar {
    ImportCalendar(json: #"{"year": 2027, "days": [\#(days)]}"#)
  }
  private static let newYear = #"{"name": "元旦", "date": "2027-01-04", "isOffDay": true}"#

  @Test("moves limits that were provisional, at once and after a restart", arguments: Backend.available)
  func moved(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func due() -> String {
        let deadline = house.institution.library.calendar.deadline(after: Day(iso: "2026-12-31")!, workdays: 1)
        return "\(deadline.day.iso)\(deadline.isProvisional ? " provisional" : "")"
      }
      #expect(due() == "2027-01-04 provisional")
      let receipt = try await house.perform(Self.table(Self.newYear), by: House.administrator)
      #expect(receipt.subject == 2027)
      try await house.institution.refreshCalendar()
      #expect(due() == "2027-01-01")
    }
  }

  @Test("is brought up to date by a second table of the year", arguments: Backend.available)
  func replaced(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await house.perform(Self.table(Self.newYear), by: House.administrator)
      let corrected = #"{"name": "元旦", "date": "2027-01-01", "isOffDay": true}"#
      try await house.perform(Self.table(corrected), by: House.administrator)
      let tables = try await house.read { try CalendarTable.all($0.tx) }
      #expect(tables.map(\.year) == [2027])
      #expect(tables[0].entries.map(\.day.iso) == ["2027-01-01"])
    }
  }

  @Test(
    "is taken from the administrator of the whole installation alone, and only whole (S.1)",
    arguments: Backend.available)
  func refused(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let ours = House.staff(.administrator, "社区管理员")
      for member in [ours, House.chair] {
        let barred = try await house.barred(Self.table(Self.newYear), by: member)
        #expect(barred == .forbidden(needed: [.administrator], clause: "CIV203"))
      }
      for json in ["", "[]", #"{"year": 2027, "days": []}"#, #"{"year": 2026, "days": [\#(Self.newYear)]}"#] {
        await #expect(throws: PolicyProblem.self) {
          try await house.perform(ImportCalendar(json: json), by: House.administrator)
        }
      }
      #expect(try await house.count("SELECT count(*) FROM calendar_year") == 0)
    }
  }
}
