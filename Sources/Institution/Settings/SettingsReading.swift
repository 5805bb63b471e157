public import Deliberation
import PolicyFiles
internal import Storage

/// 设置 — what somebody finds among the settings.
public struct SettingsPage: Sendable {
  /// True for somebody of a community, who finds its body, organisations, rules and record there.
  public let isOfCommunity: Bool
  /// What may be adopted.
  public let mayAdoptCharter: Bool, mayAdoptCatalogue: Bool
  /// True for those who open accounts.
  public let isAdministrator: Bool

  /// What a member finds.
  public init(for member: Member) {
    let community = member.area.flatMap { $0.level == .community ? $0 : nil }
    isOfCommunity = community != nil
    mayAdoptCharter = community.map { member.may(AdoptCharter.self, in: $0) } ?? false
    mayAdoptCatalogue = community.map { member.may(AdoptCatalogue.self, in: $0) } ?? false
    isAdministrator = member.roles.contains(.administrator)
  }
}

/// 规则 — the rules in force in a community, each with its source.
public struct RulesPage: Sendable {
  public let lines: [Cited<Policy.Line>]
}

/// 操作记录 — what was done in a community, the newest first, fifty lines a page.
public struct JournalPage: Sendable {
  public let lines: [Cited<JournalLine>]
  /// Where the list goes on.
  public let next: ID<JournalLine>?
}

/// A line with the title of its clause.
public struct Cited<Line: Sendable>: Sendable {
  public let line: Line
  public let title: String
}

/// 工作日历 — which years are known, and how a limit is counted (CIV 203).
public struct CalendarPage: Sendable {
  /// The last year whose holidays are known.
  public let lastKnownYear: Int
  /// A limit that was asked for.
  public let deadline: Deadline?
  /// The tables that were taken in; `nil` for those who may take in none.
  public let tables: Tables?

  /// Years with the time they were taken in, and the version of their tables.
  public struct Tables: Sendable {
    public let years: [(year: Int, importedAt: Instant)], version: Version
  }
}

/// What the pages of the settings show.
public enum SettingsReading {
  /// Lines of the record on a page.
  static let pageSize = 50

  public static func rules(of area: AreaCode, _ reading: Reading) throws -> RulesPage {
    RulesPage(lines: try reading.policy(for: area).table.map { Cited(line: $0, title: title($0.rule.clause, reading)) })
  }

  public static func journal(of area: AreaCode, before cursor: ID<JournalLine>?, _ reading: Reading) throws -> JournalPage {
    let lines = try Journal.lines(of: area, before: cursor, reading.tx)
    return JournalPage(
      lines: lines.map { Cited(line: $0, title: title($0.clause, reading)) }, next: lines.count < pageSize ? nil : lines.last?.id)
  }

  /// - Parameter limit: a day and the working days after it, to be counted.
  public static func calendar(
    for member: Member, counting limit: (start: Day, workdays: Int)?, _ reading: Reading
  ) throws -> CalendarPage {
    let calendar = reading.library.calendar
    var tables: CalendarPage.Tables?
    if member.may(ImportCalendar.self, in: nil) {
      tables = .init(years: try CalendarTable.years(reading.tx), version: try CalendarTable.version(reading.tx))
    }
    return CalendarPage(
      lastKnownYear: calendar.lastKnownYear, deadline: limit.map { calendar.deadline(after: $0.start, workdays: $0.workdays) },
      tables: tables)
  }

  private static func title(_ clause: Clause, _ reading: Reading) -> String { reading.library.clauses[clause]?.title ?? clause.id }
}
