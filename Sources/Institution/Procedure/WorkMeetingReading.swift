public import Deliberation
internal import Storage

/// 例会页 — the form of a work meeting: its agenda of opinion groups, who may be there, what topics can rest on (3.5b).
public struct WorkMeetingPage: Sendable {
  /// The moment of the page.
  public let now: Instant
  /// Seats of the deliberation committee, by official.
  public let seats: [Seat]
  /// Entries of the catalogue (3.2a).
  public let entries: [CatalogueEntry]
  /// The groups on the agenda, and those a form speaks of that left it while it was filled.
  public let agenda: [Group], settled: [Group]
  /// Opinions on the agenda that may tell the same.
  public let twins: AgendaTwins

  /// A seat.
  public struct Seat: Sendable {
    /// Who holds it.
    public let official: ID<Official>, name: String
    /// True for the chair.
    public let isChair: Bool
  }

  /// An opinion with those that follow it.
  public struct Group: Sendable {
    /// The leading opinion, its slip, what it says.
    public let lead: ID<Opinion>, slip: SlipNumber, text: String
    /// How many follow it.
    public let joined: Int
    /// The version of the group.
    public let version: Version
  }
}

/// What a work meeting can decide about.
public struct WorkMeetingAgenda: Sendable {
  /// Numbers of the leading opinions' slips.
  public let slips: [ID<Opinion>: SlipNumber]
  /// Codes of the entries of the catalogue.
  public let entries: Set<String>
}

/// Work meetings as pages show them.
public enum WorkMeetingReading {
  /// The form of a work meeting of the community that somebody works for.
  ///
  /// - Parameter sent: opinions that a form speaks of which comes back.
  /// - Throws: ``AccessError`` for those who work for none.
  public static func page(about sent: [ID<Opinion>], for member: Member, _ reading: Reading) throws -> WorkMeetingPage {
    let area = try member.staffArea()
    let agenda = try OpinionTable.agenda(of: area, reading.tx)
    let roster = try BodyTable.roster(of: area, on: reading.now.day, under: reading.policy(for: area), reading.tx)
    let entries = try CatalogueTable.entries(in: area, reading.tx)
    let gone = try settled(sent, agenda.map(\.line), area, reading)
    let groups = try OpinionTable.groups(of: agenda.filter { $0.joined > 0 }.map(\.line.opinion.id), reading.tx)
    let twins = try TwinReading.ofAgenda(agenda.map(\.line), reading)
    return WorkMeetingPage(
      now: reading.now,
      seats: roster.seats.compactMap { seat in
        roster.holders.first { $0.post.id == seat.seat.post }.map {
          WorkMeetingPage.Seat(official: $0.post.official, name: seat.name, isChair: seat.seat.kind == .chair)
        }
      },
      entries: entries, agenda: agenda.map { group($0.line, groups[$0.line.opinion.id] ?? [$0.line]) },
      settled: gone.map { group($0, [$0]) }, twins: twins)
  }

  /// What a work meeting of a community can decide about.
  ///
  /// - Throws: ``StorageError``.
  public static func agenda(of area: AreaCode, _ reading: Reading) throws -> WorkMeetingAgenda {
    WorkMeetingAgenda(
      slips: Dictionary(
        try OpinionTable.agenda(of: area, reading.tx).map { ($0.line.opinion.id, $0.line.slip) },
        uniquingKeysWith: { first, _ in first }),
      entries: Set(try CatalogueTable.entries(in: area, reading.tx).map(\.code)))
  }

  /// The newest records of the community that somebody works for.
  ///
  /// - Throws: ``AccessError`` for those who work for none.
  public static func records(for member: Member, _ reading: Reading) throws -> [WorkMeetingRecord] {
    try WorkMeetingTable.newest(in: member.staffArea(), reading.tx)
  }

  private static func group(_ line: LedgerLine, _ group: [LedgerLine]) -> WorkMeetingPage.Group {
    WorkMeetingPage.Group(
      lead: line.opinion.id, slip: line.slip, text: line.text, joined: group.count - 1, version: OpinionTable.version(of: group))
  }

  /// Opinions a form speaks of that left the agenda while it was filled: what was written on them is shown once more.
  private static func settled(
    _ sent: [ID<Opinion>], _ agenda: [LedgerLine], _ area: AreaCode, _ reading: Reading
  ) throws -> [LedgerLine] {
    let known = Set(agenda.map(\.opinion.id))
    return try sent.filter { !known.contains($0) }.prefix(OpinionTable.mostOnAgenda).compactMap { id in
      do {
        let line = try OpinionTable.find(id, reading.tx)
        return line.opinion.area == area ? line : nil
      } catch AccessError.notFound {
        return nil
      }
    }
  }
}
