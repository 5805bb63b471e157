public import Deliberation
import Secrets
public import Storage

/// One line of the ledger as its community sees it.
public struct LedgerLine: Hashable, Sendable {
  /// The opinion and where it stands.
  public let opinion: Opinion
  /// Number on the slip.
  public let slip: SlipNumber
  /// How it came in.
  public let channel: Opinion.Channel
  /// True for a request for a deliberation (3.2b).
  public let isRequest: Bool
  /// In what capacity the giver spoke.
  public let giverKind: PartyKind
  /// Name of the giver, in full; mask it before it leaves the house.
  public let giverName: String
  /// When it was said.
  public let takenAt: Instant
  /// When it was written into the ledger.
  public let recordedAt: Instant
  /// The giver's words.
  public let text: String
  /// Building or group.
  public let place: String
  /// Where a pasted message came from.
  public let source: String
  /// Who wrote it down for the giver, and how.
  public let witnessWriter: String, witnessWay: String
  /// The matter it became, if one.
  public let matter: ID<Matter>?
  /// The answer or reason its giver sees.
  public let answer: String
  /// When its outcome was decided.
  public let decidedAt: Instant?
  /// Until when it must be sorted (3.5a) or answered (3.2b).
  public let dueDay: Day
}

/// 意见台账 — numbered, append-only, every channel in one (3.5a).
public enum OpinionTable {
  /// The version of some entries: what was decided of each, and what it was joined to.
  public static func version(of lines: [LedgerLine]) -> Version {
    Version(
      of: lines.sorted { $0.opinion.id < $1.opinion.id }.flatMap {
        [$0.opinion.id.description, $0.opinion.state.rawValue, $0.opinion.lead?.description ?? "", $0.answer]
      })
  }

  private static let columns: SQL =
    """
    id, area, state, lead_id, year, sequence, channel, is_request, giver_kind, giver_name, taken_at, recorded_at, text,
    place, source, witness_writer, witness_way, matter_id, answer, decided_at, due_day
    """

  private static func line(_ row: Row) throws -> LedgerLine {
    let area = try row.area(1)
    return LedgerLine(
      opinion: Opinion(
        id: try row.id(0), area: area, state: try row.code(2, as: Opinion.State.self), lead: try row.optionalID(3)),
      slip: SlipNumber(year: try row.int(4), sequence: try row.int(5)), channel: try row.code(6, as: Opinion.Channel.self),
      isRequest: try row.bool(7), giverKind: try row.code(8, as: PartyKind.self), giverName: try row.text(9),
      takenAt: try row.instant(10), recordedAt: try row.instant(11), text: try row.text(12), place: try row.text(13),
      source: try row.text(14), witnessWriter: try row.text(15), witnessWay: try row.text(16),
      matter: try row.optionalID(17), answer: try row.text(18), decidedAt: try row.optionalInstant(19),
      dueDay: try row.day(20))
  }

  /// One entry; throws `AccessError.notFound`.
  public static func find(_ id: ID<Opinion>, _ tx: Transaction) throws -> LedgerLine {
    guard let row = try tx.first("SELECT \(columns) FROM opinion WHERE id = \(id)") else { throw AccessError.notFound }
    return try line(row)
  }

  /// The entry a paper slip names; throws `AccessError.notFound`.
  public static func find(_ slip: SlipNumber, in area: AreaCode, _ tx: Transaction) throws -> LedgerLine {
    guard let line = try known(slip, in: area, tx) else { throw AccessError.notFound }
    return line
  }

  /// The entry a paper slip names, if there is one.
  public static func known(_ slip: SlipNumber, in area: AreaCode, _ tx: Transaction) throws -> LedgerLine? {
    try tx.first(
      """
      SELECT \(columns) FROM opinion
      WHERE area = \(area) AND year = \(slip.year) AND sequence = \(slip.sequence)
      """
    ).map(line)
  }

  /// The ledger, newest first, 50 a page.
  public static func page(
    of area: AreaCode, states: [Opinion.State] = [], before cursor: ID<Opinion>? = nil, _ tx: Transaction
  ) throws -> [LedgerLine] {
    let page: SQL = cursor.map { "AND id < \($0)" } ?? ""
    if let state = states.first, states.count == 1 {
      return try tx.run(
        """
        SELECT \(columns) FROM opinion WHERE area = \(area) AND state = \(state) \(page) ORDER BY id DESC LIMIT 50
        """
      ).map(line)
    }
    let filter: SQL = states.isEmpty ? "" : "AND state IN (\(states.map(\.rawValue)))"
    return try tx.run(
      "SELECT \(columns) FROM opinion WHERE area = \(area) \(filter) \(page) ORDER BY id DESC LIMIT 50"
    ).map(line)
  }

  /// The entries that a search finds, without the word that only a part of it was read: ``LedgerSearch``.
  public static func search(
    _ words: String, in area: AreaCode, before cursor: ID<Opinion>? = nil, _ tx: Transaction
  ) throws -> [LedgerLine] { try LedgerSearch(words, in: area, before: cursor, tx).lines }

  /// Some entries, newest first.
  static func lines(_ ids: [ID<Opinion>], _ tx: Transaction) throws -> [LedgerLine] {
    guard !ids.isEmpty else { return [] }
    return try tx.run("SELECT \(columns) FROM opinion WHERE id IN (\(ids)) ORDER BY id DESC").map(line)
  }

  /// The entries of a group: the leading one first, then those joined to it.
  public static func group(of lead: ID<Opinion>, _ tx: Transaction) throws -> [LedgerLine] { try groups(of: [lead], tx)[lead] ?? [] }

  /// The same of several groups, by their leading entries.
  public static func groups(of leads: [ID<Opinion>], _ tx: Transaction) throws -> [ID<Opinion>: [LedgerLine]] {
    guard !leads.isEmpty else { return [:] }
    let wanted = Set(leads)
    var groups: [ID<Opinion>: [LedgerLine]] = [:]
    for row in try tx.run("SELECT \(columns) FROM opinion WHERE id IN (\(leads)) OR lead_id IN (\(leads)) ORDER BY id") {
      let line = try line(row)
      if wanted.contains(line.opinion.id) { groups[line.opinion.id, default: []].append(line) }
      if let lead = line.opinion.lead, wanted.contains(lead) { groups[lead, default: []].append(line) }
    }
    return groups
  }

  /// The entries a matter came from.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [LedgerLine] {
    try tx.run("SELECT \(columns) FROM opinion WHERE matter_id = \(matter) ORDER BY id").map(line)
  }

  /// How many opinions each of several matters came from, and the day the first was given.
  public static func beginnings(of matters: [ID<Matter>], _ tx: Transaction) throws -> [ID<Matter>: (count: Int, firstDay: Day)] {
    var beginnings: [ID<Matter>: (count: Int, firstDay: Day)] = [:]
    for row in try tx.run(
      """
      SELECT o.matter_id, b.opinions, o.taken_at FROM (
        SELECT min(id) AS first, count(*) AS opinions FROM opinion WHERE matter_id IN (\(matters)) GROUP BY matter_id) b
      JOIN opinion o ON o.id = b.first
      """)
    {
      beginnings[try row.id(0)] = (try row.int(1), try row.instant(2).day)
    }
    return beginnings
  }

  /// How many opinions a matter came from.
  public static func count(of matter: ID<Matter>, _ tx: Transaction) throws -> Int {
    try tx.first("SELECT count(*) FROM opinion WHERE matter_id = \(matter)")?.int(0) ?? 0
  }

  /// How many entries wait in a state, the earliest day they are due, and the oldest entry.
  public static func waiting(_ state: Opinion.State, in area: AreaCode, requestsOnly: Bool = false, _ tx: Transaction) throws
    -> (count: Int, dueDay: Day, recordedOn: Day)?
  {
    let filter: SQL = requestsOnly ? "AND is_request" : ""
    guard
      let row = try tx.first(
        """
        SELECT count(*), min(due_day), min(recorded_at) FROM opinion
        WHERE area = \(area) AND state = \(state) AND lead_id IS NULL \(filter)
        """), try row.int(0) > 0
    else { return nil }
    return (try row.int(0), try row.day(1), try row.instant(2).day)
  }

  /// Groups that one work meeting has on its agenda, and entries that are joined at once.
  public static let mostOnAgenda = 100

  /// Leading opinions on the agenda of the next work meeting, with how many are joined to each.
  public static func agenda(of area: AreaCode, _ tx: Transaction) throws -> [(line: LedgerLine, joined: Int)] {
    let leads = try tx.run(
      """
      SELECT \(columns) FROM opinion
      WHERE area = \(area) AND state = 'forMeeting' AND lead_id IS NULL ORDER BY id LIMIT \(mostOnAgenda)
      """
    ).map(line)
    guard !leads.isEmpty else { return [] }
    var joined: [Int64: Int] = [:]
    for row in try tx.run(
      "SELECT lead_id, count(*) FROM opinion WHERE lead_id IN (\(leads.map(\.opinion.id))) GROUP BY lead_id")
    {
      joined[try row.int64(0)] = try row.int(1)
    }
    return leads.map { ($0, joined[$0.opinion.id.rawValue] ?? 0) }
  }

  static func insert(
    _ id: ID<Opinion>, _ draft: OpinionDraft, area: AreaCode, slip: SlipNumber, due: Day, person: ID<Person>?,
    in scope: Scope
  ) throws {
    let contact = draft.keptContact
    let sealed = try contact.map { try scope.vault.seal($0, context: "opinion.contact") }
    let index = contact.map { scope.vault.blindIndex($0, context: "phone") }
    try scope.tx.send(
      """
      INSERT INTO opinion (id, area, year, sequence, channel, is_request, giver_kind, taken_at, recorded_at, text,
        giver_name, person_id, contact_sealed, contact_index, place, source, witness_writer, witness_way, state, due_day)
      VALUES (\(id), \(area), \(slip.year), \(slip.sequence), \(draft.channel), \(draft.isRequest), \(try draft.giver()),
        \(draft.takenAt), \(scope.now), \(draft.text), \(draft.giverName), \(person), \(sealed), \(index), \(draft.place),
        \(draft.source), \(draft.witnessWriter), \(draft.witnessWay), 'received', \(due))
      """)
    try OpinionSearch.index(id, draft.text, in: area, scope.tx)
  }

  /// Makes the index of words for entries after the last one that has it: after a move from another database, or a migration that began
  /// the index anew. Called before anybody writes.
  public static func completeSearch(on database: any Database) async throws {
    while try await database.write({ try OpinionSearch.complete($0) }) > 0 {}
  }

  static func save(_ opinion: Opinion, answer: String? = nil, matter: ID<Matter>? = nil, in scope: Scope) throws {
    let decided: Instant? = opinion.state.isOpen ? nil : scope.now
    let words: SQL = answer.map { ", answer = \($0)" } ?? ""
    try scope.tx.execute(
      """
      UPDATE opinion SET state = \(opinion.state), lead_id = \(opinion.lead), matter_id = \(matter), decided_at = \(decided)
        \(words) WHERE id = \(opinion.id)
      """)
  }
}
