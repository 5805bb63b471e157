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

  /// The columns of the ledger; those behind `dueDay` are written alone.
  enum Column: Int, TableColumn {
    case id, area, state, leadId, year, sequence, channel, isRequest, giverKind, giverName, takenAt, recordedAt, text, place, source
    case witnessWriter, witnessWay, matterId, answer, decidedAt, dueDay, personId, contactSealed, contactIndex
    /// Of the first schema; nothing is written there.
    case entryCode

    func value(in entry: Entry) -> SQLValue {
      let line = entry.line
      return switch self {
      case .id: line.opinion.id.sqlValue
      case .area: line.opinion.area.sqlValue
      case .state: .text(line.opinion.state.rawValue)
      case .leadId: line.opinion.lead.sqlValue
      case .year: line.slip.year.sqlValue
      case .sequence: line.slip.sequence.sqlValue
      case .channel: .text(line.channel.rawValue)
      case .isRequest: line.isRequest.sqlValue
      case .giverKind: .text(line.giverKind.rawValue)
      case .giverName: line.giverName.sqlValue
      case .takenAt: line.takenAt.sqlValue
      case .recordedAt: line.recordedAt.sqlValue
      case .text: line.text.sqlValue
      case .place: line.place.sqlValue
      case .source: line.source.sqlValue
      case .witnessWriter: line.witnessWriter.sqlValue
      case .witnessWay: line.witnessWay.sqlValue
      case .matterId: line.matter.sqlValue
      case .answer: line.answer.sqlValue
      case .decidedAt: line.decidedAt.sqlValue
      case .dueDay: line.dueDay.sqlValue
      case .personId: entry.person.sqlValue
      case .contactSealed: entry.contact.sqlValue
      case .contactIndex: entry.contactIndex.sqlValue
      case .entryCode: .null(.text)
      }
    }
  }

  /// A line of the ledger with what only its writer knows.
  struct Entry {
    let line: LedgerLine, person: ID<Person>?, contact: [UInt8]?, contactIndex: String?

    /// A draft as it is written down; its contact is sealed.
    init(
      _ draft: OpinionDraft, as opinion: Opinion, slip: SlipNumber, recordedAt: Instant, due: Day, by person: ID<Person>?,
      answer: String = "", decidedAt: Instant? = nil, vault: Vault
    ) throws {
      line = LedgerLine(
        opinion: opinion, slip: slip, channel: draft.channel, isRequest: draft.isRequest, giverKind: try draft.giver(),
        giverName: draft.giverName, takenAt: draft.takenAt, recordedAt: recordedAt, text: draft.text, place: draft.place,
        source: draft.source, witnessWriter: draft.witnessWriter, witnessWay: draft.witnessWay, matter: nil, answer: answer,
        decidedAt: decidedAt, dueDay: due)
      // What is taken for somebody else is not whoever writes it down.
      self.person = draft.witnessWriter.isBlank ? person : nil
      contact = try draft.keptContact.map { try vault.seal($0, context: "opinion.contact") }
      contactIndex = draft.keptContact.map { vault.blindIndex($0, context: "phone") }
    }
  }

  private static let columns = Column.names(through: .dueDay)
  private static let all = Column.names()

  private static func line(_ row: Row) throws -> LedgerLine {
    let row = Fields<Column>(row)
    return LedgerLine(
      opinion: Opinion(
        id: try row.id(.id), area: try row.area(.area), state: try row.code(.state, as: Opinion.State.self),
        lead: try row.optionalID(.leadId)),
      slip: SlipNumber(year: try row.int(.year), sequence: try row.int(.sequence)),
      channel: try row.code(.channel, as: Opinion.Channel.self), isRequest: try row.bool(.isRequest),
      giverKind: try row.code(.giverKind, as: PartyKind.self), giverName: try row.text(.giverName), takenAt: try row.instant(.takenAt),
      recordedAt: try row.instant(.recordedAt), text: try row.text(.text), place: try row.text(.place), source: try row.text(.source),
      witnessWriter: try row.text(.witnessWriter), witnessWay: try row.text(.witnessWay), matter: try row.optionalID(.matterId),
      answer: try row.text(.answer), decidedAt: try row.optionalInstant(.decidedAt), dueDay: try row.day(.dueDay))
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
  public static let mostOnAgenda = 100  // technical: rows that one form and one transaction hold

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

  /// Writes entries of a community, and the words by which they are found.
  static func insert(_ entries: [Entry], in area: AreaCode, _ tx: Transaction) throws {
    try tx.send("INSERT INTO opinion (\(all)) VALUES \(Column.rows(entries))")
    try OpinionSearch.index(entries.map { ($0.line.opinion.id, $0.line.text) }, in: area, tx)
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

  /// Takes off the opinions of a person what tells whose they are; the words stay.
  static func erase(_ person: ID<Person>, phoneIndex: String?, in area: AreaCode, _ tx: Transaction) throws {
    try tx.execute(
      """
      UPDATE opinion SET giver_name = '', contact_sealed = NULL, contact_index = NULL, person_id = NULL
      WHERE area = \(area) AND (person_id = \(person) OR contact_index = \(phoneIndex))
      """)
  }

  /// Slips and words of the opinions given under a person's account or phone number.
  static func given(by person: ID<Person>, in area: AreaCode, _ tx: Transaction) throws -> [(slip: SlipNumber, text: String)] {
    try tx.run(
      """
      SELECT year, sequence, text FROM opinion WHERE area = \(area) AND (person_id = \(person)
        OR contact_index = (SELECT phone_index FROM person WHERE id = \(person))) ORDER BY id
      """
    ).map { (SlipNumber(year: try $0.int(0), sequence: try $0.int(1)), try $0.text(2)) }
  }

  /// The texts of a year's ledger after a number, in the order of the numbers.
  static func texts(of area: AreaCode, year: Int, after sequence: Int, _ tx: Transaction) throws -> [(id: ID<Opinion>, text: String)] {
    try tx.run(
      "SELECT id, text FROM opinion WHERE area = \(area) AND year = \(year) AND sequence > \(sequence) ORDER BY sequence"
    ).map { (try $0.id(0), try $0.text(1)) }
  }

  /// Texts and places of the newest entries, the newest first.
  static func newestTexts(of area: AreaCode, limit: Int, _ tx: Transaction) throws -> [(id: ID<Opinion>, text: String, place: String)] {
    try tx.run(
      "SELECT id, text, place FROM opinion WHERE area = \(area) ORDER BY year DESC, sequence DESC LIMIT \(limit)"
    ).map { (try $0.id(0), try $0.text(1), try $0.text(2)) }
  }

  /// What an import is compared with: an entry, when it was said, by whom, and what.
  struct Said {
    let slip: SlipNumber, takenAt: Instant, giverName: String, contactIndex: String?, text: String
  }

  /// The entries said in a span of time.
  static func said(in area: AreaCode, from: Instant, until end: Instant, _ tx: Transaction) throws -> [Said] {
    try tx.run(
      """
      SELECT year, sequence, taken_at, giver_name, contact_index, text FROM opinion
      WHERE area = \(area) AND taken_at >= \(from) AND taken_at < \(end) ORDER BY id
      """
    ).map {
      Said(
        slip: SlipNumber(year: try $0.int(0), sequence: try $0.int(1)), takenAt: try $0.instant(2), giverName: try $0.text(3),
        contactIndex: try $0.optionalText(4), text: try $0.text(5))
    }
  }
}
