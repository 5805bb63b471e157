internal import Deliberation
internal import Storage

/// Full-text search in the ledger: the one place where the two engines have two bodies.
///
/// Every Han character is a token of its own and a query is a phrase, so words of one or two characters are found too.
enum OpinionSearch {
  static func index(_ id: ID<Opinion>, _ text: String, _ tx: Transaction) throws {
    try tx.execute("INSERT INTO opinion_search (rowid, text) VALUES (\(id), \(spaced(text)))")
  }

  static func find(_ words: String, in area: AreaCode, before cursor: ID<Opinion>?, _ tx: Transaction) throws
    -> [ID<Opinion>]
  {
    let phrases = words.split(whereSeparator: \.isWhitespace).map { spaced(String($0)) }.filter { !$0.isBlank }
    guard !phrases.isEmpty else { return [] }
    let page: SQL = cursor.map { "AND opinion.id < \($0)" } ?? ""
    let rows: [Row]
    switch tx.engine {
    case .sqlite:
      let match = phrases.map { "\"\($0)\"" }.joined(separator: " ")
      rows = try tx.run(
        """
        SELECT opinion.id FROM opinion_search JOIN opinion ON opinion.id = opinion_search.rowid
        WHERE opinion_search MATCH \(match) AND opinion.area = \(area) \(page)
        ORDER BY opinion_search.rowid DESC LIMIT 50
        """)
    case .postgres:
      let match = phrases.map { phrase -> SQL in "to_tsvector('simple', opinion_search.text) @@ phraseto_tsquery('simple', \(phrase))" }
      rows = try tx.run(
        """
        SELECT opinion.id FROM opinion_search JOIN opinion ON opinion.id = opinion_search.rowid
        WHERE \(match.joined(separator: " AND ")) AND opinion.area = \(area) \(page)
        ORDER BY opinion.id DESC LIMIT 50
        """)
    }
    return try rows.map { try $0.id(0) }
  }

  /// Indexes entries after the last one that is indexed; answers with how many.
  static func complete(_ tx: Transaction) throws -> Int {
    let last = try tx.first("SELECT coalesce(max(rowid), 0) FROM opinion_search")?.int64(0) ?? 0
    let rows = try tx.run("SELECT id, text FROM opinion WHERE id > \(last) ORDER BY id LIMIT 1000")
    for row in rows { try index(row.id(0), row.text(1), tx) }
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
