public import Deliberation
internal import Storage

/// 意见台账 — fifty entries of a community, as its staff see them (3.5a).
public struct LedgerPage: Sendable {
  /// An entry, and how many days its sorting is late.
  public struct Row: Sendable {
    public let line: LedgerLine
    public let daysLate: Int
  }

  public let rows: [Row]
  /// Where the list goes on.
  public let next: ID<Opinion>?
  /// True where a search read only a part of what was typed; true where it looked at as many entries as it does at once.
  public let isCut: Bool, isUnfinished: Bool
  public let mayImport: Bool
}

/// Reads the ledger for those who work in it.
public enum LedgerReading {
  /// Entries of a page.
  static let pageSize = 50

  /// The ledger, narrowed to a state, or searched.
  ///
  /// - Parameters:
  ///   - typed: what is looked for; blank for the whole ledger.
  ///   - cursor: the entry behind which the page begins.
  /// - Throws: ``AccessError`` for whoever works in no community.
  public static func page(
    searching typed: String = "", in state: Opinion.State? = nil, before cursor: ID<Opinion>? = nil, for member: Member, _ reading: Reading
  ) throws -> LedgerPage {
    let area = try member.staffArea()
    let search = typed.isBlank ? nil : try LedgerSearch(typed, in: area, before: cursor, reading.tx)
    let lines = try search?.lines ?? OpinionTable.page(of: area, states: state.map { [$0] } ?? [], before: cursor, reading.tx)
    let today = reading.now.day
    let rows = lines.map { line in
      LedgerPage.Row(line: line, daysLate: line.opinion.state == .received ? max(0, line.dueDay.distance(to: today)) : 0)
    }
    let last = lines.count < pageSize ? nil : lines.last?.opinion.id
    return LedgerPage(
      rows: rows, next: search.map(\.next) ?? last, isCut: search?.isCut ?? false, isUnfinished: search?.isOpen ?? false,
      mayImport: member.may(ImportOpinions.self, in: area))
  }

  /// The entry that a slip names, in a community.
  public static func entry(of slip: SlipNumber, in area: AreaCode, _ reading: Reading) throws -> ID<Opinion>? {
    try OpinionTable.known(slip, in: area, reading.tx)?.opinion.id
  }

  /// A file that was attached to an entry, to a step or to a posting: a paper on the board is anybody's to see (3.5d).
  ///
  /// - Throws: ``AccessError/notFound`` where it is nothing that a member may see.
  public static func file(_ id: ID<Attachment>, for member: Member, _ reading: Reading) throws -> Attachment {
    let file = try Attachment.find(id, reading.tx)
    let isPosting = file.matter != nil && file.opinion == nil
    guard isPosting || member.acts(as: Role.staff, in: file.area) else { throw AccessError.notFound }
    return file
  }
}
