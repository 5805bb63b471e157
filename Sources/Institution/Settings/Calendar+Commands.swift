public import Deliberation
internal import PolicyFiles
internal import Storage

/// 导入节假日 — takes the State Council's table of a year; limits that were provisional are worked out anew (CIV 203).
public struct ImportCalendar: Command {
  public static let clause: Clause = "CIV203"
  public static let roles: Set<Role>? = [.administrator]
  /// The file: `{"year", "days": [{"name", "date", "isOffDay"}]}`.
  public let json: String
  /// The tables as they were when the form was filled: one of the same year is replaced; `nil` when nobody looked.
  public let from: Version?

  /// A table to take.
  public init(json: String, from: Version? = nil) {
    self.json = json
    self.from = from
  }

  public func area(in scope: Scope) -> AreaCode? { nil }

  public func perform(in scope: Scope) throws -> Int64 {
    let table = try HolidayTableFile.parseComplete(Array(json.utf8))
    try from?.check(against: CalendarTable.version(scope.tx))
    try CalendarTable.save(json, year: table.year, at: scope.now, scope.tx)
    scope.journal(after: .counted(.year, table.year))
    return Int64(table.year)
  }
}
