public import Deliberation
internal import Storage

/// 一条意见 — an entry of the ledger with what belongs to it, and what may be done with it, as its community's staff see it (3.5a).
public struct EntryPage: Sendable {
  public let line: LedgerLine
  public let community: String
  /// Entries joined to it, and the one that it is joined to.
  public let group: [LedgerLine], lead: SlipNumber?
  public let lineage: [Lineage]
  public let files: [Attachment]
  /// Entries that may tell the same, for whoever may join them.
  public let twins: [TwinFinder.Twin]
  /// What may be done: an entry that is settled, or follows another, is sorted no more.
  public let maySort: Bool, mayJoin: Bool, maySplit: Bool, mayAttach: Bool
  /// Of the entry with those joined to it.
  public let version: Version
}

/// Reads one entry for those who work with it.
public enum EntryReading {
  /// - Parameter finder: knows which entries tell the same.
  /// - Throws: ``AccessError/notFound`` for whoever does not work in its community.
  public static func page(_ id: ID<Opinion>, for member: Member, _ finder: TwinFinder, _ reading: Reading) throws -> EntryPage {
    let tx = reading.tx
    let line = try OpinionTable.find(id, tx)
    let area = line.opinion.area
    guard member.acts(as: Role.staff, in: area) else { throw AccessError.notFound }
    let whole = try OpinionTable.group(of: id, tx)
    let lead = try line.opinion.lead.map { try OpinionTable.find($0, tx).slip }
    let isOpen = line.opinion.state.isOpen && lead == nil
    let mayJoin = isOpen && member.may(JoinOpinions.self, in: area)
    let known = Set(whole.map(\.opinion.id) + [id])
    return EntryPage(
      line: line, community: try AreaTable.community(area, tx).name, group: whole.filter { $0.opinion.id != id }, lead: lead,
      lineage: try LineageTable.of(id, tx), files: try Attachment.of(id, tx),
      twins: mayJoin ? try finder.twins(of: line.text, in: area, except: known, tx) : [],
      maySort: isOpen && member.may(SortOpinion.self, in: area), mayJoin: mayJoin,
      maySplit: lead != nil && member.may(SplitOpinion.self, in: area), mayAttach: member.may(AttachFile.self, in: area),
      version: OpinionTable.version(of: whole))
  }
}
