internal import Deliberation
internal import Storage

/// Full-text search in the ledger: the one place where the two engines have two bodies.
///
/// Every Han character is a token of its own and a query is a phrase, so words of one or two characters are found too. The community
/// is a word of each entry: what is common in the province and rare at home costs what is found at home.
enum OpinionSearch {
  static func index(_ id: ID<Opinion>, _ text: String, in area: AreaCode, _ tx: Transaction) throws {
    try tx.execute("INSERT INTO opinion_search (rowid, text) VALUES (\(id), \(indexed(text, in: area)))")
  }

  /// What the index holds of an entry.
  static func indexed(_ text: String, in area: AreaCode) -> String { word(of: area) + " " + spaced(text) }

  /// The word that stands for a community.
  private static func word(of area: AreaCode) -> String { "a" + area.description }

  /// Words of a search that count; each number of them is a statement of its own.
  private static let mostWords = 8

  static func find(_ words: String, in area: AreaCode, before cursor: ID<Opinion>?, _ tx: Transaction) throws
    -> [ID<Opinion>]
  {
    let phrases = words.split(whereSeparator: \.isWhitespace).prefix(mostWords).map { spaced(String($0)) }.filter { !$0.isBlank }
    guard !phrases.isEmpty else { return [] }
    let page: SQL = cursor.map { "AND opinion_search.rowid < \($0)" } ?? ""
    let rows: [Row]
    switch tx.engine {
    case .sqlite:
      let match = ([word(of: area)] + phrases).map { "\"\($0)\"" }.joined(separator: " ")
      rows = try tx.run(
        """
        SELECT opinion.id FROM opinion_search JOIN opinion ON opinion.id = opinion_search.rowid
        WHERE opinion_search MATCH \(match) AND opinion.area = \(area) \(page)
        ORDER BY opinion_search.rowid DESC LIMIT 50
        """)
    case .postgres:
      let match = ([word(of: area)] + phrases).map { phrase -> SQL in
        "to_tsvector('simple', opinion_search.text) @@ phraseto_tsquery('simple', \(phrase))"
      }
      rows = try tx.run(
        """
        SELECT opinion.id FROM opinion_search JOIN opinion ON opinion.id = opinion_search.rowid
        WHERE \(match.joined(separator: " AND ")) AND opinion.area = \(area) \(page)
        ORDER BY opinion_search.rowid DESC LIMIT 50
        """)
    }
    return try rows.map { try $0.id(0) }
  }

  /// Indexes entries after the last one that is indexed; answers with how many.
  static func complete(_ tx: Transaction) throws -> Int {
    let last = try tx.first("SELECT rowid FROM opinion_search ORDER BY rowid DESC LIMIT 1")?.int64(0) ?? 0
    let rows = try tx.run("SELECT id, text, area FROM opinion WHERE id > \(last) ORDER BY id LIMIT 1000")
    for row in rows { try index(row.id(0), row.text(1), in: row.area(2), tx) }
    return rows.count
  }

  /// Puts spaces round every Han character and Hangul syllable; punctuation becomes a space.
  static func spaced(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    out.reserveCapacity(text.unicodeScalars.count * 2)
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0xAC00...0xD7AF:
        out.append(" ")
        out.append(scalar)
        out.append(" ")
      case 0x30...0x39, 0x61...0x7A: out.append(scalar)
      case 0xFF10...0xFF19: out.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
      default: out.append(" ")
      }
    }
    return String(out)
  }
}
