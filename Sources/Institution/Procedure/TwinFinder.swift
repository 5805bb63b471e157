public import Deliberation
internal import Similarity
public import Storage
internal import Synchronization

/// 相似意见 — entries of a community's ledger that likely tell the same grievance; joining them is for people to decide (3.5a).
///
/// Each community that somebody works in keeps an index of its newest entries in memory, made at the first question and led on from
/// the ledger at each later one, so that several servers on one database need not tell each other anything.
public final class TwinFinder: Sendable {
  /// An entry that may be the same grievance.
  public struct Twin: Hashable, Sendable {
    /// The entry.
    public let line: LedgerLine
    /// What ties the two: places, objects, grievances both speak of.
    public let why: [String]
  }

  /// Texts, of a file or of an agenda, that may be one grievance: their places in the list asked for.
  public struct Group: Hashable, Sendable {
    /// Places in the list.
    public let places: [Int]
    /// What ties them.
    public let why: [String]
  }

  private struct Shelf {
    var index = SimilarityIndex()
    var last = ID<Opinion>(rawValue: 0)
    var usedAt = 0
  }

  private struct Shelves {
    var byArea: [AreaCode: Shelf] = [:]
    var clock = 0
  }

  /// Entries of a community that are compared, newest first, and communities kept in memory.
  private static let reach = 2_000, communities = 100
  private let shelves = Mutex(Shelves())

  /// A finder that knows nothing yet.
  public init() {}

  /// The entries nearest to a text, the likeliest first; `except` is the entry itself and those joined to it.
  public func twins(of text: String, in area: AreaCode, except: Set<ID<Opinion>> = [], limit: Int = 5, _ tx: Transaction) throws -> [Twin] {
    guard text.count >= 4 else { return [] }
    let fresh = try unread(of: area, tx)
    let matches = shelves.withLock { shelves in
      Self.lead(&shelves, area, fresh)
      return shelves.byArea[area]?.index.query(text, limit: limit + except.count) ?? []
    }
    return try matches.filter { $0.score >= SimilarityIndex.likely }.compactMap { match -> Twin? in
      guard let id = ID<Opinion>(match.id), !except.contains(id) else { return nil }
      let line = try OpinionTable.find(id, tx)
      return line.text.isBlank ? nil : Twin(line: line, why: Self.words(match.why))
    }.prefix(limit).map(\.self)
  }

  /// Texts of a list that may be one grievance.
  public static func groups(among texts: [String]) -> [Group] {
    guard texts.count > 1 else { return [] }
    var places = Places()
    places.learn(from: texts)
    var index = SimilarityIndex(places: places)
    for (place, text) in texts.enumerated() { index.add(text, id: String(place)) }
    return index.groups().map { Group(places: $0.ids.compactMap { Int($0) }, why: words($0.why)) }
  }

  /// Entries a community has that its shelf does not hold.
  private func unread(of area: AreaCode, _ tx: Transaction) throws -> [(id: ID<Opinion>, text: String)] {
    let last = shelves.withLock { $0.byArea[area]?.last } ?? ID<Opinion>(rawValue: 0)
    return try tx.run(
      "SELECT id, text FROM opinion WHERE area = \(area) AND id > \(last) ORDER BY id DESC LIMIT \(Self.reach)"
    ).map { (try $0.id(0), try $0.text(1)) }.reversed()
  }

  private static func lead(_ shelves: inout Shelves, _ area: AreaCode, _ fresh: [(id: ID<Opinion>, text: String)]) {
    shelves.clock += 1
    var shelf = shelves.byArea.removeValue(forKey: area) ?? Shelf()
    for entry in fresh where entry.id.rawValue > shelf.last.rawValue { shelf.index.add(entry.text, id: entry.id.description) }
    if let last = fresh.last?.id, last.rawValue > shelf.last.rawValue { shelf.last = last }
    shelf.usedAt = shelves.clock
    // A ledger that outgrew the shelf is read anew next time, from its newest entries on.
    if shelf.index.count > reach * 2 { shelf = Shelf() }
    shelves.byArea[area] = shelf
    if shelves.byArea.count > communities, let oldest = shelves.byArea.min(by: { $0.value.usedAt < $1.value.usedAt })?.key {
      shelves.byArea[oldest] = nil
    }
  }

  private static func words(_ ties: [Tie]) -> [String] { ties.prefix(4).map(\.word) }
}
