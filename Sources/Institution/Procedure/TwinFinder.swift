public import Deliberation
internal import Similarity
public import Storage
internal import Synchronization

/// 相似意见 — entries of a community's ledger that likely tell the same grievance; joining them is for people to decide (3.5a).
///
/// Each community that somebody works in keeps an index of its newest entries in memory, made at the first question and led on from
/// the ledger at each later one, so that several servers on one database need not tell each other anything. It is led on by the
/// ledger's own numbers: an entry's identity follows the clock of the server that took it, and may lie below one read before.
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

  /// What is kept of one community.
  private struct Holding {
    var index = SimilarityIndex()
    /// The last number read of each year's ledger. Numbers are given under a lock, so none can appear below one that was read.
    var read: [Int: Int] = [:]
    /// Entries held when the names of places were learned, and entries led on since.
    var learned = 0, added = 0
  }

  /// One community's holding behind a lock of its own: a ledger that is read and indexed keeps nobody else waiting.
  private final class Shelf: Sendable {
    let holding = Mutex(Holding())
  }

  private struct Shelves {
    var byArea: [AreaCode: (shelf: Shelf, usedAt: Int, entries: Int)] = [:]
    var clock = 0
  }

  /// Entries of a community that are compared, newest first, and entries of all communities that are kept in memory, a kilobyte each.
  private static let reach = 2_000
  /// Characters of them: an index is made while somebody waits for it, and costs by the character.
  private static let characters = 1_500_000
  private let most: Int
  /// Addresses of the roster that are read for names of estates.
  private static let addresses = 5_000
  /// Matches asked for beyond the limit, since several may lead to one entry.
  private static let spare = 20
  private let shelves = Mutex(Shelves())

  /// A finder that knows nothing yet.
  ///
  /// - Parameter most: entries it keeps in memory at most, about a kilobyte each; but always the community that was asked last.
  public init(most: Int = 100_000) { self.most = most }

  /// The entries nearest to a text, the likeliest first; `except` is the entry itself and those joined to it.
  ///
  /// An entry joined to another is answered with the one that leads, once. What the ledger no longer holds is not answered.
  public func twins(of text: String, in area: AreaCode, except: Set<ID<Opinion>> = [], limit: Int = 5, _ tx: Transaction) throws -> [Twin] {
    guard text.count >= 4, limit > 0 else { return [] }
    let shelf = shelf(of: area)
    let (matches, wording, held) = try shelf.holding.withLock { holding in
      try Self.lead(&holding, area, tx)
      return (holding.index.query(text, limit: limit + except.count + Self.spare), holding.index.wording, holding.learned + holding.added)
    }
    makeRoom(for: held, of: area)
    var twins: [Twin] = []
    lazy var said = wording.read(text)
    for match in matches where match.score >= SimilarityIndex.likely && twins.count < limit {
      guard let id = ID<Opinion>(match.id), !except.contains(id) else { continue }
      guard let line = try shown(id, shelf, tx), !except.contains(line.opinion.id) else { continue }
      guard !twins.contains(where: { $0.line.opinion.id == line.opinion.id }) else { continue }
      twins.append(Twin(line: line, why: Self.words(wording.ties(match.why, of: [said, wording.read(line.text)]))))
    }
    return twins
  }

  /// Texts of a list that may be one grievance.
  public static func groups(among texts: [String]) -> [Group] {
    guard texts.count > 1 else { return [] }
    var places = Places()
    places.learn(from: texts)
    var index = SimilarityIndex(places: places)
    for (place, text) in texts.enumerated() { index.add(text, id: String(place)) }
    return index.groups().map { group in
      let places = group.ids.compactMap { Int($0) }
      // safe: the index was given the places of the list as names
      return Group(places: places, why: words(index.wording.ties(group.why, of: places.map { texts[$0] })))
    }
  }

  private func shelf(of area: AreaCode) -> Shelf {
    shelves.withLock { shelves in
      shelves.clock += 1
      let known = shelves.byArea[area]
      let shelf = known?.shelf ?? Shelf()
      shelves.byArea[area] = (shelf, shelves.clock, known?.entries ?? 0)
      return shelf
    }
  }

  /// Notes how much a shelf holds; those that were longest not asked make room.
  private func makeRoom(for entries: Int, of area: AreaCode) {
    shelves.withLock { shelves in
      guard let known = shelves.byArea[area], known.entries != entries else { return }
      shelves.byArea[area]?.entries = entries
      var held = shelves.byArea.values.reduce(0) { $0 + $1.entries }
      for (other, shelf) in shelves.byArea.sorted(by: { $0.value.usedAt < $1.value.usedAt }) where held > most && other != area {
        shelves.byArea[other] = nil
        held -= shelf.entries
      }
    }
  }

  /// Communities kept in memory.
  var communities: Int { shelves.withLock { $0.byArea.count } }

  /// The entry to show for a match: itself, or the one it is joined to. An erased text leaves the shelf; a missing entry means that
  /// the shelf tells of another state of the ledger, which is then read anew.
  private func shown(_ id: ID<Opinion>, _ shelf: Shelf, _ tx: Transaction) throws -> LedgerLine? {
    do {
      let line = try OpinionTable.find(id, tx)
      guard !line.text.isBlank else {
        shelf.holding.withLock { _ = $0.index.remove(id.description) }
        return nil
      }
      return try line.opinion.lead.map { try OpinionTable.find($0, tx) } ?? line
    } catch AccessError.notFound {
      shelf.holding.withLock { $0 = Holding() }
      return nil
    }
  }

  /// Takes up what the ledger holds beyond the shelf. Names of places are learned anew when a quarter has been added.
  private static func lead(_ holding: inout Holding, _ area: AreaCode, _ tx: Transaction) throws {
    var unread: [(year: Int, last: Int, count: Int)] = []
    for (year, last) in try LedgerYearTable.last("opinion", area: area, tx) {
      let count = last - (holding.read[year] ?? 0)
      if count > 0 { unread.append((year, last, count)) }
    }
    let fresh = unread.reduce(0) { $0 + $1.count }
    guard fresh > 0 else { return }
    guard holding.learned > 0, holding.added + fresh <= holding.learned / 4 + 8 else {
      holding = try made(area, unread.map { ($0.year, $0.last) }, keeping: holding.read, tx)
      return
    }
    for (year, last, _) in unread {
      for entry in try OpinionTable.texts(of: area, year: year, after: holding.read[year] ?? 0, tx) {
        try add(entry.id, entry.text, to: &holding)
      }
      holding.read[year] = last
    }
    holding.added += fresh
  }

  /// A holding of the newest entries, which knows the names that the areas, the roster and the entries themselves give.
  private static func made(_ area: AreaCode, _ years: [(Int, Int)], keeping read: [Int: Int], _ tx: Transaction) throws -> Holding {
    var room = characters
    let entries = try OpinionTable.newestTexts(of: area, limit: reach, tx).prefix { entry in
      room -= entry.text.unicodeScalars.count
      return room >= 0
    }
    var places = Places(names: try names(around: area, tx))
    let addresses = try PersonTable.addresses(of: area, limit: Self.addresses, tx)
    places.learn(fromAddresses: addresses)
    places.learn(from: entries.map(\.place) + entries.map(\.text))
    var holding = Holding(index: SimilarityIndex(places: places), read: read, learned: entries.count)
    for (year, last) in years { holding.read[year] = last }
    for entry in entries.reversed() { try add(entry.id, entry.text, to: &holding) }
    return holding
  }

  /// Names of the community, of its neighbours in the township and of the groups in its roster.
  private static func names(around area: AreaCode, _ tx: Transaction) throws -> [String] {
    let township = area.prefix(at: .township) ?? area
    return try AreaTable.names(in: township, tx) + (try PersonTable.groups(of: area, tx))
  }

  private static func add(_ id: ID<Opinion>, _ text: String, to holding: inout Holding) throws {
    guard !text.isBlank else { return }
    holding.index.add(text, id: id.description)
  }

  private static func words(_ ties: [Tie]) -> [String] { ties.prefix(4).map(\.word) }
}
