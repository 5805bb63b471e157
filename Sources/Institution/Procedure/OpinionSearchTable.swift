internal import Deliberation
internal import Storage

/// Search in the ledger: every Han character is a token of its own and a query is a phrase, so words of one or two characters are found.
///
/// The newest entries of a community are looked at one by one, which costs the same however many others the database holds; an index of
/// words walks through every entry of the province that has a common word. Only what lies further back is looked up there: the one
/// place where the two engines have two bodies. The community is a word of each entry in it.
enum OpinionSearch {
  static func index(_ entries: [(id: ID<Opinion>, text: String)], in area: AreaCode, _ tx: Transaction) throws {
    let rows = entries.map { entry -> SQL in "(\(entry.id), \(indexed(entry.text, in: area)))" }
    try tx.send("INSERT INTO opinion_search (rowid, text) VALUES \(rows.joined(separator: ", "))")
  }

  /// What the index holds of an entry.
  static func indexed(_ text: String, in area: AreaCode) -> String { word(of: area) + " " + spaced(text) }

  /// The word that stands for a community.
  private static func word(of area: AreaCode) -> String { "a" + area.description }

  /// Entries that are looked at before the index is asked, and how many of them are read at a time.
  static let looked = 2_000
  static let atOnce = 500
  /// Entries further back with one of the words in their giver's name that one search looks at.
  static let mostNamed = 10_000  // technical: rows that one search looks at
  static let most = 50  // technical: rows of one page

  /// What a search found: entries newest first, ``most`` at most, and the entry before which it goes on where it did not come to the end.
  struct Found {
    var ids: [ID<Opinion>] = []
    var stop: ID<Opinion>?
  }

  /// Entries that hold every one of the words.
  ///
  /// - Parameters:
  ///   - looking: entries that are looked at before the index is asked.
  ///   - naming: entries further back that are looked at for their giver's name.
  ///   - atOnce: entries that are read at a time.
  static func find(
    _ query: LedgerQuery, in area: AreaCode, before cursor: ID<Opinion>?, looking: Int = looked, naming: Int = mostNamed,
    atOnce: Int = atOnce, _ tx: Transaction
  ) throws -> Found {
    guard !query.words.isEmpty else { return Found() }
    var found: [ID<Opinion>] = []
    var cursor = cursor
    for _ in 0..<(looking / atOnce) {
      let rows = try tx.run(
        """
        SELECT id, text, giver_name, year, sequence FROM opinion
        WHERE area = \(area) \(older(than: cursor)) ORDER BY id DESC LIMIT \(atOnce)
        """)
      for row in rows where try isHit(row, query) {
        found.append(try row.id(0))
        if found.count == most { return Found(ids: found) }
      }
      guard rows.count == atOnce, let last = rows.last else { return Found(ids: found) }
      cursor = try last.id(0)
    }
    let named = try named(query, in: area, before: cursor, looking: naming, atOnce: atOnce, tx)
    let indexed = try indexed(query.words.map { spaced($0.text) }, in: area, before: cursor, limit: most, tx)
    // What lies behind the place where the names stopped is found from there on, so that nothing between is passed over.
    let further = Set(indexed + named.ids).filter { id in named.stop.map { id >= $0 } ?? true }.sorted(by: >)
    let ids = found + further.prefix(most - found.count)
    return Found(ids: ids, stop: ids.count == most ? nil : named.stop)
  }

  private static func isHit(_ row: Row, _ query: LedgerQuery) throws -> Bool {
    let text = try row.text(1)
    if query.isIn(text) { return true }
    let name = try row.text(2)
    guard !name.isEmpty || query.namesSlips else { return false }
    return query.isIn(text: text, name: name, slip: SlipNumber(year: try row.int(3), sequence: try row.int(4)))
  }

  /// Entries in whose giver's name one of the words stands, or all of them together, and that hold the others.
  private static func named(
    _ query: LedgerQuery, in area: AreaCode, before start: ID<Opinion>?, looking: Int, atOnce: Int, _ tx: Transaction
  ) throws -> Found {
    let names = Set(query.words.map(\.name) + [query.name]).subtracting([""]).sorted()
    guard !names.isEmpty else { return Found() }
    let named = names.map { name -> SQL in "replace(lower(giver_name), lower(\(name)), '') <> lower(giver_name)" }
    var found = Found(stop: start)
    for _ in 0..<(looking / atOnce) {
      let rows = try tx.run(
        """
        SELECT id, text, giver_name, year, sequence FROM opinion
        WHERE area = \(area) AND giver_name <> '' AND (\(named.joined(separator: " OR "))) \(older(than: found.stop))
        ORDER BY id DESC LIMIT \(atOnce)
        """)
      for row in rows where try isHit(row, query) {
        found.ids.append(try row.id(0))
        if found.ids.count == most { return Found(ids: found.ids) }
      }
      guard rows.count == atOnce, let last = rows.last else { return Found(ids: found.ids) }
      found.stop = try last.id(0)
    }
    return found
  }

  private static func older(than cursor: ID<Opinion>?) -> SQL { cursor.map { "AND id < \($0)" } ?? "" }

  private static func indexed(_ phrases: [String], in area: AreaCode, before cursor: ID<Opinion>?, limit: Int, _ tx: Transaction) throws
    -> [ID<Opinion>]
  {
    let page: SQL = cursor.map { "AND opinion_search.rowid < \($0)" } ?? ""
    let rows: [Row]
    switch tx.engine {
    case .sqlite:
      let match = ([word(of: area)] + phrases).map { "\"\($0)\"" }.joined(separator: " ")
      rows = try tx.run(
        """
        SELECT opinion.id FROM opinion_search JOIN opinion ON opinion.id = opinion_search.rowid
        WHERE opinion_search MATCH \(match) AND opinion.area = \(area) \(page)
        ORDER BY opinion_search.rowid DESC LIMIT \(limit)
        """)
    case .postgres:
      let match = ([word(of: area)] + phrases).map { phrase -> SQL in
        "to_tsvector('simple', opinion_search.text) @@ phraseto_tsquery('simple', \(phrase))"
      }
      rows = try tx.run(
        """
        SELECT opinion.id FROM opinion_search JOIN opinion ON opinion.id = opinion_search.rowid
        WHERE \(match.joined(separator: " AND ")) AND opinion.area = \(area) \(page)
        ORDER BY opinion_search.rowid DESC LIMIT \(limit)
        """)
    }
    return try rows.map { try $0.id(0) }
  }

  /// Indexes entries after the last one that is indexed; answers with how many.
  static func complete(_ tx: Transaction) throws -> Int {
    let last = try tx.first("SELECT rowid FROM opinion_search ORDER BY rowid DESC LIMIT 1")?.int64(0) ?? 0
    let rows = try tx.run("SELECT id, text, area FROM opinion WHERE id > \(last) ORDER BY id LIMIT 1000")
    for row in rows { try index([(row.id(0), row.text(1))], in: row.area(2), tx) }
    return rows.count
  }

  /// Puts spaces round every Han character and Hangul syllable; punctuation becomes a space.
  static func spaced(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    out.reserveCapacity(text.unicodeScalars.count * 2)
    for scalar in text.unicodeScalars {
      switch Tokens.kind(of: scalar) {
      case .whole:
        out.append(" ")
        out.append(scalar)
        out.append(" ")
      case .part(let letter): out.append(letter)
      case .none: out.append(" ")
      }
    }
    return String(out)
  }
}
