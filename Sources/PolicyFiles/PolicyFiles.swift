public import Deliberation
internal import FoundationEssentials
internal import Yams

/// Everything the rule files say, read once at start.
public struct PolicyLibrary: Sendable {
  /// Rules of all levels.
  public let book: PolicyBook
  /// Clauses that may be cited.
  public let clauses: ClauseIndex
  /// Working days.
  public let calendar: WorkCalendar
  /// The province's catalogue template (3.2a).
  public let catalogue: [CatalogueEntry]
  /// Known kinds of unlawful clauses (3.6f).
  public let lawfulChecks: [LawfulCheck]
  private let tables: [HolidayTable]
  private let cache = PolicyCache()

  init(book: PolicyBook, clauses: ClauseIndex, tables: [HolidayTable], catalogue: [CatalogueEntry], lawfulChecks: [LawfulCheck]) {
    self.book = book
    self.clauses = clauses
    self.tables = tables
    self.catalogue = catalogue
    self.lawfulChecks = lawfulChecks
    calendar = WorkCalendar(tables: tables)
  }

  /// The policy of an area on a day, resolved once for all areas and days alike.
  public func policy(for area: AreaCode, on day: Day) throws(UnsetRule) -> Policy { try cache.policy(of: book, for: area, on: day) }

  /// The same rules with more holiday tables; a year given again takes the old one's place.
  public func importing(_ more: [HolidayTable]) -> PolicyLibrary {
    PolicyLibrary(book: book, clauses: clauses, tables: tables + more, catalogue: catalogue, lawfulChecks: lawfulChecks)
  }
}

/// Reads rule, clause, catalogue and calendar files, and refuses to start on anything odd.
public enum PolicyFiles {
  /// The files that come with the program, and measures of lower levels from further folders.
  ///
  /// - Throws: ``PolicyProblem`` naming file, line and clause.
  public static func load(extra folders: [String] = []) throws -> PolicyLibrary {
    try load(root: ResourceFolder.path(target: "PolicyFiles"), extra: folders)
  }

  static func load(root: String, extra folders: [String]) throws -> PolicyLibrary {
    let clauses = ClauseIndex(try files(root + "/clauses", ".yaml").flatMap { try ClauseFile.read($0) })
    let rules = try ([root + "/rules"] + folders).flatMap { try files($0, ".yaml") }.map {
      try RuleFile.read($0, clauses: clauses)
    }
    try Overrides.check(rules)
    let book = PolicyBook(rules.map(\.set))
    try checkWhole(book, root)
    return PolicyLibrary(
      book: book, clauses: clauses, tables: try files(root + "/calendars", ".json").map { try HolidayTableFile.read($0) },
      catalogue: try files(root + "/catalogues", ".yaml").flatMap { try CatalogueFile.read($0, clauses: clauses) },
      lawfulChecks: try files(root + "/checks", ".yaml").flatMap { try LawfulCheckFile.read($0) })
  }

  private static func files(_ folder: String, _ ending: String) throws -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw PolicyProblem(
        kind: .unreadable, file: folder, line: 0, clause: "-", advice: "no such folder; check YISHI_RULES or YISHI_RESOURCES")
    }
    return names.filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
  }

  /// Every field of the policy must be set for villages and for urban communities alike.
  private static func checkWhole(_ book: PolicyBook, _ root: String) throws {
    guard let area = AreaCode("220000000001"), let day = Day(iso: "2026-01-01") else { return }
    do { _ = try book.policy(for: area, on: day) } catch {
      throw PolicyProblem(
        kind: .unset, file: root, line: 0, clause: "-", advice: "no file sets \(error.key), or sets it with another type")
    }
  }
}
