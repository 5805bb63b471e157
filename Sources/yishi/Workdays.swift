import ArgumentParser
import Deliberation
import Institution
import Storage
import PolicyFiles

/// `yishi workdays` — counts working days and shows the arithmetic.
struct Workdays: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count working days from a day (the day itself not counted) and show the arithmetic.",
    discussion: "Example: yishi workdays 2026-09-30 2   →   2026-10-09")

  @OptionGroup var installation: Installation

  @Argument(help: "The day of the event, YYYY-MM-DD.")
  var day: String?

  @Argument(help: "How many working days.")
  var count: Int?

  @Option(parsing: .upToNextOption, help: "Print every day of the years FIRST LAST with 1 for a working day.")
  var dump: [Int] = []

  func run() async throws { try await Console.told { try await tell() } }

  /// The calendar that the program comes with, and what was imported into the installation, if there is one or one is named.
  private func calendar() async throws -> WorkCalendar {
    let library = try installation.library()
    guard installation.isNamed || PlaceOnDisk(at: installation.sqlitePath).isThere else { return library.calendar }
    let tables = try await installation.looking(toBe: "read") { opened in try await opened.database.read { try CalendarTable.all($0) } }
    return library.importing(tables).calendar
  }

  private func tell() async throws {
    let calendar = try await self.calendar()
    guard dump.isEmpty else { return try printDays(calendar) }
    guard let day, let start = Day(iso: day), let count, (0...10_000).contains(count) else {
      throw ValidationError("Give a day and a number up to 10000, as in: yishi workdays 2026-09-30 2")
    }
    let deadline = calendar.deadline(after: start, workdays: count)
    print(deadline.day.iso + (deadline.isProvisional ? " (provisional: the holidays up to that day are not published yet)" : ""))
    print("\(start.iso) is not counted; working days: " + deadline.counted.map(\.iso).joined(separator: ", "))
    if !deadline.skipped.isEmpty {
      print("not counted: " + deadline.skipped.map { $0.day.iso + ($0.name.map { " " + $0 } ?? "") }.joined(separator: ", "))
    }
  }

  private func printDays(_ calendar: WorkCalendar) throws {
    guard dump.count == 2, let from = dump.first, let to = dump.last, from <= to, (1_900...2_200).contains(from),
      (1_900...2_200).contains(to), let first = Day(year: from, month: 1, day: 1), let last = Day(year: to, month: 12, day: 31)
    else { throw ValidationError("Give two years, as in: yishi workdays --dump 2004 2026") }
    for number in first.number...last.number {
      let day = Day(number: number)
      print(day.iso, calendar.isWorkday(day) ? 1 : 0)
    }
  }
}
