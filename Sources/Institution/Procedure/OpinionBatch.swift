public import Deliberation
import PolicyFiles

/// 批量登记 — opinions taken and sorted in a rehearsal, written together in a few statements.
///
/// Row for row what ``TakeOpinion`` and ``SortOpinion`` write, the journal included, through the same tables; a ledger of millions is not
/// filled in any sensible time when each entry pays for statements of its own.
public final class OpinionBatch {
  private struct Entry {
    let draft: OpinionDraft, recordedAt: Instant, person: ID<Person>?
    var opinion: Opinion
    var answer = ""
    var decidedAt: Instant?
  }

  private let community: AreaCode
  private let rehearsal: Rehearsal
  private let policy: Policy
  private var entries: [Entry] = []
  private var positions: [ID<Opinion>: Int] = [:]
  private var lines: [Journal.Entry] = []

  /// A batch for one community, under the rules of its first day.
  public init(in community: AreaCode, from day: Day, _ rehearsal: Rehearsal) throws {
    self.community = community
    self.rehearsal = rehearsal
    policy = try rehearsal.library.book.policy(for: community, on: day)
  }

  /// Takes an opinion: the public through the network alone, the house's own people through every channel.
  public func take(_ draft: OpinionDraft, by member: Member, at now: Instant) throws -> ID<Opinion> {
    guard draft.channel == .network || member.acts(as: Role.staff, in: community) else { throw AccessError.signIn }
    try draft.check(under: policy, at: now)
    let scope = rehearsal.scope(of: member, at: now)
    let id = scope.newID(Opinion.self)
    positions[id] = entries.count
    entries.append(
      Entry(draft: draft, recordedAt: now, person: member.person, opinion: Opinion(id: id, area: community, state: .received, lead: nil)))
    note(TakeOpinion.self, on: id, from: nil, to: .received, in: scope)
    return id
  }

  /// Sorts an opinion, be it still in the batch or written already.
  public func sort(_ id: ID<Opinion>, as outcome: Opinion.State, saying answer: String, by member: Member, at now: Instant) throws {
    guard let position = positions[id] else {
      try rehearsal.perform(SortOpinion(id, as: outcome, saying: answer), by: member, at: now)
      return
    }
    guard member.acts(as: SortOpinion.roles ?? [], in: community) else {
      throw AccessError.forbidden(needed: SortOpinion.roles ?? [], clause: SortOpinion.clause)
    }
    let before = entries[position].opinion.state
    if outcome == .forMeeting {
      try entries[position].opinion.putToMeeting()
    } else {
      try entries[position].opinion.decide(outcome, saying: answer)
      entries[position].answer = answer
      entries[position].decidedAt = now
    }
    note(SortOpinion.self, on: id, from: before, to: outcome, in: rehearsal.scope(of: member, at: now))
  }

  /// Writes what was gathered and begins anew.
  public func write() throws {
    guard !entries.isEmpty || !lines.isEmpty else { return }
    let rows = try numbered().map { entry, slip in try row(entry, slip) }
    try each(rows) { try OpinionTable.insert($0, in: community, rehearsal.tx) }
    try each(lines) { try Journal.append($0, rehearsal.tx) }
    try AreaTable.advance(community, by: lines.count, rehearsal.tx)
    entries.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
  }

  /// The entries with their numbers, which count through each year's ledger.
  private func numbered() throws -> [(Entry, SlipNumber)] {
    var last: [Int: Int] = [:]
    for (year, group) in Dictionary(grouping: entries, by: \.recordedAt.day.year) {
      last[year] = try LedgerYearTable.next("opinion", area: community, year: year, count: group.count, rehearsal.tx) - group.count
    }
    return entries.map { entry in
      let year = entry.recordedAt.day.year
      last[year, default: 0] += 1
      return (entry, SlipNumber(year: year, sequence: last[year, default: 0]))
    }
  }

  private func row(_ entry: Entry, _ slip: SlipNumber) throws -> OpinionTable.Entry {
    let limit = entry.draft.isRequest ? policy.requestAnswerWorkdays : policy.triageWorkdays
    let due = rehearsal.library.calendar.deadline(after: entry.recordedAt.day, workdays: limit.value).day
    return try OpinionTable.Entry(
      entry.draft, as: entry.opinion, slip: slip, recordedAt: entry.recordedAt, due: due, by: entry.person, answer: entry.answer,
      decidedAt: entry.decidedAt, vault: rehearsal.vault)
  }

  private func note<C: Command>(
    _ type: C.Type, on id: ID<Opinion>, from before: Opinion.State?, to after: Opinion.State, in scope: Scope
  ) {
    scope.journal(before: before.map { .opinion($0) }, after: .opinion(after))
    lines.append(Journal.Entry(type, area: community, subject: id.rawValue, in: scope))
  }

  /// Hands rows over in portions of two sizes, so that each statement is prepared once and kept.
  private func each<Thing>(_ rows: [Thing], _ write: ([Thing]) throws -> Void) throws {
    var left = rows[...]
    while !left.isEmpty {
      let portion = left.prefix(left.count >= 24 ? 24 : 1)
      try write(Array(portion))
      left = left.dropFirst(portion.count)
    }
  }
}
