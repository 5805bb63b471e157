/// 条款 — id of a clause: `3.5c` of the 2015 opinions, `VC35` and `RC34` of the organic laws, `CIV201` of the Civil Code.
public struct Clause: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The id.
  public let id: String

  /// A clause by its id; whether it exists is the index's matter.
  public init(_ id: String) { self.id = id }
  /// A clause named in code.
  public init(stringLiteral id: String) { self.id = id }
  /// The id.
  public var description: String { id }
  /// By id.
  public static func < (left: Clause, right: Clause) -> Bool { left.id < right.id }
}

/// What the index says of one clause.
public struct ClauseEntry: Hashable, Sendable {
  /// The clause.
  public let clause: Clause
  /// Instrument it stands in: `jilin-2015`, `vc-2026`, `rc-2026`, …
  public let instrument: String
  /// How it is cited: “三（五）”, “村委会组织法第三十五条”.
  public let title: String
  /// What it asks, in our own words.
  public let asks: String

  /// An entry of the index.
  public init(clause: Clause, instrument: String, title: String, asks: String) {
    self.clause = clause
    self.instrument = instrument
    self.title = title
    self.asks = asks
  }
}

/// 条款索引 — every clause the program may cite.
public struct ClauseIndex: Sendable {
  /// Entries in the order of their files.
  public let entries: [ClauseEntry]
  private let positions: [Clause: Int]

  /// An index; of two entries with one id the first stands.
  public init(_ entries: [ClauseEntry]) {
    self.entries = entries
    positions = Dictionary(entries.enumerated().map { ($0.element.clause, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry of a clause; `nil` when the index does not know it.
  public subscript(clause: Clause) -> ClauseEntry? { positions[clause].map { entries[$0] } }

  /// The entry of a clause; throws ``UnknownClause``.
  public func entry(_ clause: Clause) throws(UnknownClause) -> ClauseEntry {
    guard let entry = self[clause] else { throw UnknownClause(clause: clause) }
    return entry
  }
}

/// A clause that the index does not know.
public struct UnknownClause: Error, Hashable, Sendable {
  /// The clause.
  public let clause: Clause

  /// A clause nobody knows.
  public init(clause: Clause) { self.clause = clause }
}
