public import Deliberation
internal import Digest
internal import PolicyFiles
public import Storage

/// Holiday tables that were imported after the program was built.
public enum CalendarTable {
  /// All of them.
  public static func all(_ tx: Transaction) throws -> [HolidayTable] {
    try texts(tx).map(parse)
  }

  /// Years whose tables were taken in, and when.
  public static func years(_ tx: Transaction) throws -> [(year: Int, importedAt: Instant)] {
    try tx.run("SELECT year, imported_at FROM calendar_year ORDER BY year").map { (try $0.int(0), try $0.instant(1)) }
  }

  /// The version of all of them.
  public static func version(_ tx: Transaction) throws -> Version { Version(of: try texts(tx)) }

  /// The files as they were taken in.
  static func texts(_ tx: Transaction) throws -> [String] {
    try tx.run("SELECT table_json FROM calendar_year ORDER BY year").map { try $0.text(0) }
  }

  /// A table that an earlier version took in may lack holidays; its year is then not settled.
  static func parse(_ text: String) throws -> HolidayTable { try HolidayTableFile.parse(Array(text.utf8)) }

  /// A short name of what was taken in, the same on every server; another one for any other text.
  static func mark(of texts: [String]) -> String {
    String(FNV1a.hash(of: texts.lazy.flatMap(\.utf8)), radix: 36)
  }

  /// Keeps the table of a year in the place of the one before.
  static func save(_ json: String, year: Int, at now: Instant, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO calendar_year (year, table_json, imported_at) VALUES (\(year), \(json), \(now))
      ON CONFLICT (year) DO UPDATE SET table_json = excluded.table_json, imported_at = excluded.imported_at
      """)
  }
}
