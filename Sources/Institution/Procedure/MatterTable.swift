public import Deliberation
public import Storage

/// Matters and what their dates say.
public enum MatterTable {
  private static let columns: SQL =
    "id, area, year, sequence, title, question, entry_code, entry_title, reserved_by, stage, rules_day"

  private static func matter(_ row: Row) throws -> Matter {
    Matter(
      id: try row.id(0), area: try row.area(1),
      number: SerialNumber(year: try row.int(2), sequence: try row.int(3)), title: try row.text(4),
      question: try row.text(5), entryCode: try row.text(6), entryTitle: try row.text(7),
      reservedBy: try row.optionalText(8).map { Clause($0) }, stage: try row.code(9, as: Stage.self),
      rulesDay: try row.day(10))
  }

  /// One matter; throws `AccessError.notFound`.
  public static func find(_ id: ID<Matter>, _ tx: Transaction) throws -> Matter {
    guard let row = try tx.first("SELECT \(columns) FROM matter WHERE id = \(id)") else { throw AccessError.notFound }
    return try matter(row)
  }

  /// Matters of a community at some stages, newest first, 50 a page.
  public static func list(
    in area: AreaCode, stages: [Stage], before cursor: ID<Matter>? = nil, limit: Int = 50, _ tx: Transaction
  ) throws -> [Matter] {
    let page: SQL = cursor.map { "AND id < \($0)" } ?? ""
    return try tx.run(
      """
      SELECT \(columns) FROM matter WHERE area = \(area) AND stage IN (\(stages.map(\.rawValue))) \(page)
      ORDER BY id DESC LIMIT \(limit)
      """
    ).map(matter)
  }

  static func insert(_ matter: Matter, workMeeting: ID<WorkMeeting>, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO matter (id, area, year, sequence, title, question, entry_code, entry_title, reserved_by, stage,
        rules_day, work_meeting_id)
      VALUES (\(matter.id), \(matter.area), \(matter.number.year), \(matter.number.sequence), \(matter.title),
        \(matter.question), \(matter.entryCode), \(matter.entryTitle), \(matter.reservedBy?.id), \(matter.stage),
        \(matter.rulesDay), \(workMeeting))
      """)
  }

  static func save(_ matter: Matter, _ tx: Transaction) throws {
    try tx.execute("UPDATE matter SET stage = \(matter.stage) WHERE id = \(matter.id)")
  }

  static func seal(_ id: ID<Matter>, archiveNumber: String, bagSHA256: String, _ tx: Transaction) throws {
    try tx.execute(
      "UPDATE matter SET archive_number = \(archiveNumber), bag_sha256 = \(bagSHA256) WHERE id = \(id)")
  }

  /// Archive number and hash of the sealed dossier, once it is sealed.
  public static func archive(of id: ID<Matter>, _ tx: Transaction) throws -> (number: String, bagSHA256: String)? {
    guard let row = try tx.first("SELECT archive_number, bag_sha256 FROM matter WHERE id = \(id)"),
      let number = try row.optionalText(0), let hash = try row.optionalText(1)
    else { return nil }
    return (number, hash)
  }

  /// The notice in force: what was served or put up before it was revised no longer counts.
  ///
  /// - Parameter matter: the matter's identity in the statement around it.
  static func newestNotice(of matter: SQL) -> SQL {
    "(SELECT coalesce(max(id), 0) FROM paper WHERE matter_id = \(matter) AND kind = 'notice')"
  }

  /// The day of the last step; what others ask of a matter, and words on a standstill, move nothing (2.2b).
  private static func lastStep(_ doneAt: [Act: Instant]) -> Day? {
    let asked: Set<Act> = [.requestReview, .rateMatter, .writeFinding, .reopenFinding, .orderCorrection, .moveStalled]
    return doneAt.filter { !asked.contains($0.key) }.values.max()?.day
  }

  /// Titles of several matters.
  public static func titles(of matters: [ID<Matter>], _ tx: Transaction) throws -> [ID<Matter>: String] {
    guard !matters.isEmpty else { return [:] }
    return try tx.run("SELECT id, title FROM matter WHERE id IN (\(matters))").reduce(into: [:]) { $0[try $1.id(0)] = try $1.text(1) }
  }

  /// What the matter's dates and open pieces say.
  public static func state(of matter: Matter, _ tx: Transaction) throws -> MatterState {
    guard let state = try states(of: [matter], tx).first else { throw AccessError.notFound }
    return state
  }

  /// What the dates and open pieces of several matters say, in the order given.
  ///
  /// - Parameter events: what happened to them, where it was read already.
  static func states(of matters: [Matter], events: [ID<Matter>: [Event]]? = nil, _ tx: Transaction) throws -> [MatterState] {
    let ids = matters.map(\.id)
    // When each act was last done, and when secretary and township last said what would be done about a standstill.
    var doneAt: [ID<Matter>: [Act: Instant]] = [:]
    var moved: [ID<Matter>: [Role: Day]] = [:]
    for (matter, events) in try events ?? EventTable.of(ids, tx) {
      for event in events {
        doneAt[matter, default: [:]][event.act] = max(event.at, doneAt[matter]?[event.act] ?? event.at)
        guard event.act == .moveStalled, let role = event.byRole else { continue }
        moved[matter, default: [:]][role] = max(event.at.day, moved[matter]?[role] ?? event.at.day)
      }
    }
    let notice = newestNotice(of: "m.id")
    // What a matter cannot have at its stage is not looked for: a list asks this of every one of its matters.
    let noticed: SQL = "m.stage IN (\(Stage.allCases.filter(\.isNoticed).map(\.rawValue)))"
    var pieces: [ID<Matter>: Row] = [:]
    for row in try tx.run(
      """
      SELECT m.id,
        CASE WHEN m.stage = \(Stage.noticed) THEN (SELECT meets_at FROM plan WHERE matter_id = m.id ORDER BY version DESC LIMIT 1) END,
        CASE WHEN m.stage = \(Stage.noticed) THEN (SELECT count(*) FROM participant
          WHERE plan_id = (SELECT id FROM plan WHERE matter_id = m.id ORDER BY version DESC LIMIT 1)
          AND NOT EXISTS (SELECT 1 FROM service WHERE participant_id = participant.id AND id > \(notice))) ELSE 0 END,
        CASE WHEN \(noticed) THEN (SELECT count(*) FROM board_posting JOIN paper ON paper.id = paper_id
          WHERE paper.id = \(notice)) ELSE 0 END,
        CASE WHEN \(noticed) THEN (SELECT count(*) FROM board_posting JOIN paper ON paper.id = paper_id
          WHERE paper.matter_id = m.id AND paper.kind = 'report') ELSE 0 END,
        CASE WHEN \(noticed) THEN (SELECT min(at) FROM minutes_correction WHERE matter_id = m.id AND settled_at IS NULL) END,
        CASE WHEN \(noticed)
          THEN (SELECT count(*) FROM minutes_correction WHERE matter_id = m.id AND settled_at IS NULL) ELSE 0 END,
        (SELECT min(coalesce(asked_at, at)) FROM finding WHERE matter_id = m.id AND answered_at IS NULL),
        (SELECT count(*) FROM finding WHERE matter_id = m.id AND answered_at IS NULL),
        (SELECT min(answered_at) FROM finding WHERE matter_id = m.id AND answered_at IS NOT NULL AND closed_at IS NULL)
      FROM matter m WHERE m.id IN (\(ids))
      """)
    {
      pieces[try row.id(0)] = row
    }
    let forms = try FormsTable.open(of: ids, tx)
    let commissions = try CommissionTable.of(ids, tx)
    return try matters.map { matter in
      guard let row = pieces[matter.id] else { throw AccessError.notFound }
      let done = doneAt[matter.id] ?? [:]
      let notes = moved[matter.id] ?? [:]
      let dates = StepDates(lastStep: lastStep(done), movedBySecretary: notes[.secretary], movedByTownship: notes[.township])
      return MatterState(
        matter: matter, doneAt: done, meetsAt: try row.optionalInstant(1), unserved: try row.int(2),
        noticeOnBoard: try row.int(3) > 0, reportOnBoard: try row.int(4) > 0, oldestCorrection: try row.optionalInstant(5),
        openCorrections: try row.int(6), oldestFinding: try row.optionalInstant(7), openFindings: try row.int(8),
        oldestAnswer: try row.optionalInstant(9)?.day, forms: forms[matter.id] ?? OpenForms(),
        openDuties: try OpenDutiesTable.of(matter, dates: dates, commissions: commissions[matter.id] ?? [], tx))
    }
  }
}
