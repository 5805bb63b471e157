public import Deliberation
public import Storage

/// What matters' dates and open pieces say, gathered from all the tables of the procedure.
extension MatterTable {
  /// The day of the last step; what others ask of a matter, and words on a standstill, move nothing (2.2b).
  private static func lastStep(_ doneAt: [Act: Instant]) -> Day? {
    let asked: Set<Act> = [.requestReview, .rateMatter, .writeFinding, .reopenFinding, .orderCorrection, .moveStalled]
    return doneAt.filter { !asked.contains($0.key) }.values.max()?.day
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
    let notice = PaperTable.newestNotice(of: "m.id")
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
