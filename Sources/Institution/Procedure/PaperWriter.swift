import Deliberation
import PolicyFiles
import Storage
import Wording

/// Gathers the facts of notice, report and minutes. Residents are masked, office holders and organisations named in full.
enum PaperWriter {
  /// 协商公告 — the approved plan as a notice (3.5d).
  static func notice(
    _ matter: Matter, _ record: PlanRecord, opening: String, at now: Instant, in tx: Transaction
  ) throws -> PaperText {
    ChinesePapers.notice(
      try ResultsWriter.heading(matter, at: now, tx), record.plan,
      points: record.points.map(\.text),
      opening: opening.isBlank ? try defaultOpening(matter, tx) : opening,
      phone: try AreaTable.community(matter.area, tx).phone)
  }

  /// The opening a notice begins with when the clerk writes none.
  static func defaultOpening(_ matter: Matter, _ tx: Transaction) throws -> String {
    let opinions = try OpinionTable.of(matter.id, tx)
    return ChinesePapers.defaultOpening(
      matter.title, opinions: opinions.first.map { ("\($0.slip)", opinions.count) })
  }

  /// 协商情况通报 — what happened, point by point (3.5f).
  static func report(
    _ matter: Matter, _ record: PlanRecord, _ meeting: Meeting, remark: String, lateReason: String,
    at now: Instant,
    in tx: Transaction, library: PolicyLibrary
  ) throws -> PaperText {
    let promised = try CommitmentTable.of(matter.id, tx)
    return ChinesePapers.report(
      try ResultsWriter.heading(matter, at: now, tx), try facts(matter, record, meeting, library, tx),
      promises: try ResultsWriter.promises(promised, of: matter, on: now.day, tx),
      reservedBy: try matter.reservedBy.map { try library.clauses.entry($0).title }, remark: remark,
      lateReason: lateReason)
  }

  /// 协商记录 — the minutes as they stand; a paper of the house, names in full.
  static func minutes(
    _ matter: Matter, _ record: PlanRecord, _ meeting: Meeting, in tx: Transaction, library: PolicyLibrary
  ) throws -> PaperText {
    ChinesePapers.minutes(
      try ResultsWriter.heading(matter, at: meeting.openedAt, tx),
      try facts(matter, record, meeting, library, tx),
      promises: meeting.commitments.map { ($0.owner, $0.task, $0.dueDay) },
      corrections: meeting.corrections.map { correction in
        ChinesePapers.MinutesCorrection(
          by: meeting.name(of: correction.by), correction.text, isAccepted: correction.isAccepted,
          reason: correction.reason)
      }, signed: meeting.signedAt.map { (meeting.signedBy, $0.day) })
  }

  private static func facts(
    _ matter: Matter, _ record: PlanRecord, _ meeting: Meeting, _ library: PolicyLibrary, _ tx: Transaction
  ) throws -> ChinesePapers.MeetingFacts {
    let known = try AdoptionTable.of(matter.id, tx)
    let points = record.points.map { point in
      ChinesePapers.MeetingFacts.Point(
        point.text,
        statements: meeting.statements.filter { $0.point == point.id }.map {
          (meeting.name(of: $0.speaker), $0.text)
        },
        votes: meeting.votes.filter { $0.point == point.id }.map {
          ChinesePapers.MeetingFacts.Vote(
            $0.question, inFavour: $0.inFavour, against: $0.against, abstained: $0.abstained)
        },
        dissents: meeting.dissents.filter { $0.point == point.id }.map { dissent in
          (dissent.by.map { meeting.name(of: $0) }, dissent.text)
        },
        result: meeting.results.first { $0.point == point.id }.map { ($0.outcome, $0.text) },
        standing: known.first { $0.point == point.id }?.facts)
    }
    return ChinesePapers.MeetingFacts(
      record.plan, openedAt: meeting.openedAt, closedAt: meeting.closedAt,
      present: meeting.attendance.map { ($0.name, $0.kind) },
      points: points, online: try OnlineWriter.facts(of: matter, library, tx))
  }
}
