public import Deliberation
public import Storage

/// 查找台账 — what a search of the ledger came to.
///
/// It reads what people write: the number of a slip however its signs are written, else words, parted by blanks or commas, each of which
/// must stand in the entry's text, in its giver's name or be its number.
public struct LedgerSearch: Sendable {
  /// Characters and words that a search reads; what is longer would be compared with thousands of entries.
  public static let mostCharacters = LedgerQuery.mostCharacters, mostWords = LedgerQuery.mostWords

  /// Entries that hold every word that was read, newest first, 50 a page.
  public let lines: [LedgerLine]
  /// True when more was typed than a search reads: whoever searched must be told, for only a part was looked for.
  public let isCut: Bool
  /// The entry before which the search goes on: where it found as many as a page shows, or looked at as many as it does at once.
  public let next: ID<Opinion>?
  /// True when it looked at as many as it does at once and found less than a page: whoever searched must be told that it goes on.
  public let isOpen: Bool

  /// Looks for what somebody typed.
  ///
  /// - Parameter cursor: only entries before this one.
  public init(_ typed: String, in area: AreaCode, before cursor: ID<Opinion>? = nil, _ tx: Transaction) throws {
    let query = LedgerQuery(typed)
    isCut = query.isCut
    if let slip = query.slip, let line = try OpinionTable.known(slip, in: area, tx) {
      lines = cursor == nil ? [line] : []
      (next, isOpen) = (nil, false)
    } else {
      let found = try OpinionSearch.find(query, in: area, before: cursor, tx)
      lines = try OpinionTable.lines(found.ids, tx)
      next = found.stop ?? (found.ids.count == OpinionSearch.most ? found.ids.last : nil)
      isOpen = found.stop != nil
    }
  }
}

extension OpinionTable {
  /// The entries that a search finds, without the word that only a part of it was read: ``LedgerSearch``.
  public static func search(
    _ words: String, in area: AreaCode, before cursor: ID<Opinion>? = nil, _ tx: Transaction
  ) throws -> [LedgerLine] { try LedgerSearch(words, in: area, before: cursor, tx).lines }
}
