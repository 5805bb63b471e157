public import Deliberation
import PolicyFiles
internal import Storage

/// 批量登记 — opinions taken and sorted in a rehearsal, written together in a few statements.
///
/// Row for row what ``TakeOpinion`` and ``SortOpinion`` write, the journal included; a ledger of millions is not filled in any
/// sensible time when each entry pays for statements of its own.
public final class OpinionBatch {
  private struct Entry {
    let draft: OpinionDraft, recordedAt: Instant
    var opinion: Opinion
    var answer = ""
    var decidedAt: Instant?
  }

  private let community: AreaCode
  private let rehearsal: Rehearsal
  private let policy: Policy
  private var entries: [Entry] = []
  private var positions: [ID<Opinion>: Int] = [:]
  private var lines: [SQL] = []

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
      Entry(draft: draft, recordedAt: now, opinion: Opinion(id: id, area: community, state: .received, lead: nil)))
    note(TakeOpinion.self, on: id, from: "", to: .received, in: scope)
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
    note(SortOpinion.self, on: id, from: before.rawValue, to: outcome, in: rehearsal.scope(of: member, at: now))
  }

  /// Writes what was gathered and begins anew.
  public func write() throws {
    guard !entries.isEmpty || !lines.isEmpty else { return }
    let rows = try numbered().map { entry, slip in try row(entry, slip) }
    try insert(
      """
      INSERT INTO opinion (id, area, year, sequence, channel, is_request, giver_kind, taken_at, recorded_at, text, giver_name,
        place, source, witness_writer, witness_way, state, answer, decided_at, due_day) VALUES
      """, rows)
    try insert(
      "INSERT INTO opinion_search (rowid, text) VALUES ",
      entries.map { "(\($0.opinion.id), \(OpinionSearch.indexed($0.draft.text, in: community)))" })
    try insert(
      "INSERT INTO journal (id, area, command, clause, account_id, by_name, at, subject, before_state, after_state) VALUES ",
      lines)
    try rehearsal.tx.execute("UPDATE area SET revision = revision + \(lines.count) WHERE code = \(community)")
    entries.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
  }

  /// The entries with their numbers, which count through each year's ledger.
  private func numbered() throws -> [(Entry, SlipNumber)] {
    var last: [Int: Int] = [:]
    for (year, group) in Dictionary(grouping: entries, by: \.recordedAt.day.year) {
      let row = try rehearsal.tx.first(
        """
        INSERT INTO ledger_year (area, year, kind, last) VALUES (\(community), \(year), 'opinion', \(group.count))
        ON CONFLICT (area, year, kind) DO UPDATE SET last = ledger_year.last + excluded.last RETURNING last
        """)
      last[year] = (try row?.int(0) ?? group.count) - group.count
    }
    return entries.map { entry in
      let year = entry.recordedAt.day.year
      last[year, default: 0] += 1
      return (entry, SlipNumber(year: year, sequence: last[year, default: 0]))
    }
  }

  private func row(_ entry: Entry, _ slip: SlipNumber) throws -> SQL {
    let draft = entry.draft
    let limit = draft.isRequest ? policy.requestAnswerWorkdays : policy.triageWorkdays
    let due = rehearsal.library.calendar.deadline(after: entry.recordedAt.day, workdays: limit.value).day
    return """
      (\(entry.opinion.id), \(community), \(slip.year), \(slip.sequence), \(draft.channel), \(draft.isRequest),
        \(try draft.giver()), \(draft.takenAt), \(entry.recordedAt), \(draft.text), \(draft.giverName), \(draft.place),
        \(draft.source), \(draft.witnessWriter), \(draft.witnessWay), \(entry.opinion.state), \(entry.answer),
        \(entry.decidedAt), \(due))
      """
  }

  private func note<C: Command>(_ type: C.Type, on id: ID<Opinion>, from before: String, to after: Opinion.State, in scope: Scope) {
    let account: Int64? = scope.member.isAnonymous ? nil : scope.member.id.rawValue
    lines.append(
      """
      (\(scope.newID(JournalLine.self)), \(community), \(C.name), \(C.clause.id), \(account), \(scope.member.name),
        \(scope.now), \(id), \(before), \(after))
      """)
  }

  /// Inserts rows by statements of two sizes, so that each is prepared once and kept.
  private func insert(_ head: SQL, _ rows: [SQL]) throws {
    let size = 24
    var start = 0
    while start < rows.count {
      let end = start + size <= rows.count ? start + size : start + 1
      try rehearsal.tx.execute(head + Array(rows[start..<end]).joined(separator: ", "))  // safe: start < end <= count
      start = end
    }
  }
}
