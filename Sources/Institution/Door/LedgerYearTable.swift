internal import Deliberation
internal import Storage

/// Numbers that count through the years of communities.
enum LedgerYearTable {
  /// Takes the next numbers of a kind in an area and year, counting from 1; the last of them.
  static func next(_ kind: String, area: AreaCode, year: Int, count: Int = 1, _ tx: Transaction) throws -> Int {
    let row = try tx.first(
      """
      INSERT INTO ledger_year (area, year, kind, last) VALUES (\(area), \(year), \(kind), \(count))
      ON CONFLICT (area, year, kind) DO UPDATE SET last = ledger_year.last + excluded.last RETURNING last
      """)
    guard let row else { throw AccessError.notFound }
    return try row.int(0)
  }

  /// The last number of a kind in each year of an area.
  static func last(_ kind: String, area: AreaCode, _ tx: Transaction) throws -> [(year: Int, last: Int)] {
    try tx.run("SELECT year, last FROM ledger_year WHERE area = \(area) AND kind = \(kind) ORDER BY year").map {
      (try $0.int(0), try $0.int(1))
    }
  }
}
