public import Deliberation
internal import Storage

/// 回执 — what became of an opinion, for whoever has the number of its slip (3.5a). Neither its words nor its giver are told.
public struct SlipPage: Sendable {
  /// The matter it became.
  public struct Became: Sendable {
    public let results: MatterResults
    public let road: [Road.Stop]
    public let rating: Rating
  }

  /// Whether whoever has the slip may rate what was done (3.6c).
  public enum Rating: Hashable, Sendable {
    /// They did; they may; there is nothing to rate yet, or no more.
    case done, open, closed
  }

  public let area: AreaCode
  public let community: String
  public let slip: SlipNumber
  public let recordedOn: Day
  public let channel: Opinion.Channel
  public let state: Opinion.State
  public let answer: String
  /// The entry it was joined to.
  public let lead: SlipNumber?
  /// Until when it is sorted, while it waits.
  public let dueDay: Day?
  public let matter: Became?
}

/// Reads the ledger for those who said something, and have no account.
public enum SlipReading {
  /// The name of a community in which somebody has something to say.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func community(_ area: AreaCode, _ reading: Reading) throws -> String { try AreaTable.community(area, reading.tx).name }

  /// The rules for what is said in a community; of an area that nobody entered there are none.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func policy(in area: AreaCode, _ reading: Reading) throws -> Policy {
    _ = try AreaTable.community(area, reading.tx)
    return try reading.policy(for: area)
  }

  /// The slip of an entry that was just taken.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func slip(of id: ID<Opinion>, _ reading: Reading) throws -> SlipNumber { try OpinionTable.find(id, reading.tx).slip }

  /// What whoever has a slip rates: the entry, and the matter it became.
  ///
  /// - Throws: ``AccessError/notFound`` where it became none.
  public static func rated(by slip: SlipNumber, in area: AreaCode, _ reading: Reading) throws -> (opinion: ID<Opinion>, matter: ID<Matter>)
  {
    let line = try OpinionTable.find(slip, in: area, reading.tx)
    guard let matter = line.matter else { throw AccessError.notFound }
    return (line.opinion.id, matter)
  }

  /// - Throws: ``AccessError/notFound``.
  public static func page(_ slip: SlipNumber, in area: AreaCode, _ reading: Reading) throws -> SlipPage {
    let line = try OpinionTable.find(slip, in: area, reading.tx)
    let community = try AreaTable.community(area, reading.tx)
    let lead = try line.opinion.lead.map { try OpinionTable.find($0, reading.tx).slip }
    return SlipPage(
      area: area, community: community.name, slip: slip, recordedOn: line.recordedAt.day, channel: line.channel,
      state: line.opinion.state, answer: line.answer, lead: lead, dueDay: line.opinion.state.isOpen ? line.dueDay : nil,
      matter: try line.matter.map { try became($0, line, reading) })
  }

  private static func became(_ id: ID<Matter>, _ line: LedgerLine, _ reading: Reading) throws -> SlipPage.Became {
    let matter = try MatterTable.find(id, reading.tx)
    let events = try EventTable.of(id, reading.tx)
    let results = try MatterResults.of(matter, reading)
    return SlipPage.Became(
      results: results,
      road: Road.stops(of: matter, events: events, firstOpinion: line.takenAt.day, openCommitments: results.pending.count),
      rating: try rating(of: matter, by: line, reading.tx))
  }

  private static func rating(of matter: Matter, by line: LedgerLine, _ tx: Transaction) throws -> SlipPage.Rating {
    if try RatingTable.has(line.opinion.id, tx) { return .done }
    return try RatingTable.isOpen(matter, tx) ? .open : .closed
  }
}
