public import Deliberation
internal import PolicyFiles
internal import Storage

/// A matter in a list on the board.
public struct MatterCard: Sendable {
  public let matter: Matter
  /// What is due first.
  public let due: Obligation?
  /// How many opinions it came from.
  public let opinions: Int
  public let road: [Road.Stop]
}

/// 公示栏 — what anyone sees of a community.
public struct BoardPage: Sendable {
  public let community: Community
  public let seats: [(seat: Seat, name: String)]
  /// The newest state of the public record.
  public let record: (size: Int, root: [UInt8])
  /// Matters that go on, and what came of those reported last.
  public let open: [MatterCard], results: [MatterResults]
  public let now: Instant
}

/// All matters of a community, twenty a page.
public struct MattersPage: Sendable {
  public let community: String
  public let cards: [MatterCard]
  /// Where the list goes on.
  public let next: ID<Matter>?
  public let now: Instant
}

/// 议事协商委员会 — seats, posts and charter, as anyone may know them (3.1).
public struct PublicCommitteePage: Sendable {
  public let community: String
  public let seats: [(seat: Seat, name: String)]
  public let holders: [Roster.Holder]
  public let term: Period?
  /// Seats that nobody holds.
  public let vacant: Int
  public let charter: Charter?
}

/// 协商目录 — what a community deliberates, as anyone may know it (3.2a).
public struct PublicCataloguePage: Sendable {
  public let community: String
  /// Entries by their group, in the order of the catalogue.
  public let groups: [(name: String, entries: [CatalogueEntry])]
  public let newest: (version: Int, day: Day, paper: ID<Publication>)?
}

/// Reads what a community shows to everybody. Each page is one of few statements: they are the pages asked for most.
public enum BoardReading {
  /// Matters of the list of all, on one page.
  static let pageSize = 20

  /// - Throws: ``AccessError/notFound`` where no community was opened.
  public static func board(of area: AreaCode, _ reading: Reading) throws -> BoardPage {
    let tx = reading.tx
    let community = try AreaTable.community(area, tx)
    let roster = try BodyTable.roster(of: area, on: reading.now.day, under: reading.policy(for: area), tx)
    let open = try MatterTable.list(in: area, stages: Stage.all(.open), limit: 20, tx)
    let done = try MatterTable.list(in: area, stages: [.reported, .sealed], limit: 5, tx)
    return BoardPage(
      community: community, seats: roster.seats, record: try RecordTable.head(tx), open: try cards(open, reading),
      results: try MatterResults.of(done, reading), now: reading.now)
  }

  /// - Parameter cursor: the matter behind which the page begins.
  /// - Throws: ``AccessError/notFound`` where no community was opened.
  public static func matters(of area: AreaCode, before cursor: ID<Matter>?, _ reading: Reading) throws -> MattersPage {
    let community = try AreaTable.community(area, reading.tx)
    let list = try MatterTable.list(in: area, stages: Stage.allCases, before: cursor, limit: pageSize, reading.tx)
    return MattersPage(
      community: community.name, cards: try cards(list, reading), next: list.count < pageSize ? nil : list.last?.id, now: reading.now)
  }

  /// - Throws: ``AccessError/notFound`` where no community was opened.
  public static func committee(of area: AreaCode, _ reading: Reading) throws -> PublicCommitteePage {
    let community = try AreaTable.community(area, reading.tx)
    let roster = try BodyTable.roster(of: area, on: reading.now.day, under: reading.policy(for: area), reading.tx)
    return PublicCommitteePage(
      community: community.name, seats: roster.seats, holders: roster.holders, term: roster.term?.period,
      vacant: roster.vacancies.values.reduce(0, +), charter: try CharterTable.versions(in: area, reading.tx).first)
  }

  /// - Throws: ``AccessError/notFound`` where no community was opened.
  public static func catalogue(of area: AreaCode, _ reading: Reading) throws -> PublicCataloguePage {
    let community = try AreaTable.community(area, reading.tx)
    let entries = try CatalogueTable.entries(in: area, reading.tx)
    let groups = entries.reduce(into: [String]()) { if !$0.contains($1.group) { $0.append($1.group) } }
    return PublicCataloguePage(
      community: community.name, groups: groups.map { group in (group, entries.filter { $0.group == group }) },
      newest: try CatalogueTable.versions(in: area, reading.tx).first)
  }

  private static func cards(_ matters: [Matter], _ reading: Reading) throws -> [MatterCard] {
    let ids = matters.map(\.id)
    let events = try EventTable.of(ids, reading.tx)
    let beginnings = try OpinionTable.beginnings(of: ids, reading.tx)
    let promised = try CommitmentTable.of(matters.filter { [.reported, .sealed].contains($0.stage) }.map(\.id), reading.tx)
    return try zip(matters, Agenda.obligations(of: matters, events: events, reading)).map { matter, due in
      let pending = (promised[matter.id] ?? []).count { $0.commitment.state.isPending }
      let beginning = beginnings[matter.id]
      return MatterCard(
        matter: matter, due: due.first, opinions: beginning?.count ?? 0,
        road: Road.stops(
          of: matter, events: events[matter.id] ?? [], firstOpinion: beginning?.firstDay, openCommitments: pending))
    }
  }
}
