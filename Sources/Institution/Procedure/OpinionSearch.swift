internal import Deliberation
internal import Storage
internal import Typing

/// Search in the ledger: every Han character is a token of its own and a query is a phrase, so words of one or two characters are found.
///
/// The newest entries of a community are looked at one by one, which costs the same however many others the database holds; an index of
/// words walks through every entry of the province that has a common word. Only what lies further back is looked up there: the one
/// place where the two engines have two bodies. The community is a word of each entry in it.
enum OpinionSearch {
  static func index(_ id: ID<Opinion>, _ text: String, in area: AreaCode, _ tx: Transaction) throws {
    try tx.send("INSERT INTO opinion_search (rowid, text) VALUES (\(id), \(indexed(text, in: area)))")
  }

  /// What the index holds of an entry.
  static func indexed(_ text: String, in area: AreaCode) -> String { word(of: area) + " " + spaced(text) }

  /// The word that stands for a community.
  private static func word(of area: AreaCode) -> String { "a" + area.description }

  /// Entries that are looked at before the index is asked, and how many of them are read at a time.
  static let looked = 2_000
  static let atOnce = 500
  /// Entries further back with one of the words in their giver's name that one search looks at.
  static let mostNamed = 10_000
  static let most = 50

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
    for row in rows { try index(row.id(0), row.text(1), in: row.area(2), tx) }
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

/// A text as the search reads it: its tokens one after the other, a zero before, between and behind them.
struct Tokens {
  enum Kind {
    /// A token by itself: a Han character, a Hangul syllable.
    case whole
    /// Part of a word or number, as it is looked up.
    case part(Unicode.Scalar)
    /// What parts words.
    case none
  }

  private var scalars: [UInt32] = [0]

  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch Self.kind(of: scalar) {
      case .whole:
        end()
        scalars.append(scalar.value)
        scalars.append(0)
      case .part(let letter): scalars.append(letter.value)
      case .none: end()
      }
    }
    end()
  }

  private mutating func end() { if scalars.last != 0 { scalars.append(0) } }

  var isEmpty: Bool { scalars.count == 1 }

  /// True when the tokens of `other` stand here next to each other.
  func hold(_ other: Tokens) -> Bool {
    scalars.withUnsafeBufferPointer { text in
      other.scalars.withUnsafeBufferPointer { wanted in
        guard text.count >= wanted.count else { return false }
        // safe: what is wanted has three places at least, and starts where all of it fits
        for start in 0...(text.count - wanted.count) where text[start] == 0 && text[start + 1] == wanted[1] {
          var index = 2
          while index < wanted.count, text[start + index] == wanted[index] { index += 1 }
          if index == wanted.count { return true }
        }
        return false
      }
    }
  }

  static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0xAC00...0xD7AF: .whole
    case 0x30...0x39, 0x61...0x7A: .part(scalar)
    case 0x41...0x5A: .part(Unicode.Scalar(UInt8(scalar.value + 0x20)))  // safe: the case bounds it
    // Entries written down by earlier versions may be full-width.
    case 0xFF10...0xFF19: .part(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))  // safe: the case bounds it
    case 0xFF21...0xFF3A: .part(Unicode.Scalar(UInt8(scalar.value - 0xFF21 + 0x61)))  // safe: the case bounds it
    case 0xFF41...0xFF5A: .part(Unicode.Scalar(UInt8(scalar.value - 0xFF41 + 0x61)))  // safe: the case bounds it
    default: .none
    }
  }
}
