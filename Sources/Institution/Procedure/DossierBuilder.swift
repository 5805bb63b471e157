public import Deliberation
internal import Digest
public import PolicyFiles
internal import PublicRecord
public import Storage
internal import Wording

/// 案卷 — gathers a matter's papers in the order of the procedure, and says which are missing (3.5g).
public enum DossierBuilder {
  /// One file of the dossier.
  public struct File: Hashable, Sendable {
    /// Path inside the dossier, `05-公告.txt`.
    public let path: String
    /// UTF-8 text.
    public let text: String
  }

  /// Which pieces are there.
  public static func dossier(of matter: Matter, _ tx: Transaction) throws -> Dossier {
    let id = matter.id
    let state = try MatterTable.state(of: matter, tx)
    let meeting = try MeetingTable.find(id, tx)
    let papers = try PaperTable.of(id, tx)
    let plan = try PlanTable.newest(of: id, tx)
    var present: Set<Dossier.Piece> = []
    func note(_ piece: Dossier.Piece, _ isThere: Bool) { if isThere { present.insert(piece) } }
    note(.opinions, try OpinionTable.count(of: id, tx) > 0)
    note(.workMeeting, try WorkMeetingTable.of(id, tx) != nil)
    note(.topicApproval, state.doneAt[.approveTopic] != nil)
    note(.plan, plan != nil)
    note(.planApproval, state.doneAt[.approvePlan] != nil)
    note(.notice, papers.contains { $0.kind == .notice })
    note(.noticeOnBoard, state.noticeOnBoard)
    note(.services, plan.map { $0.invited.allSatisfy { $0.service != nil } } ?? false)
    note(.attendance, !(meeting?.attendance.isEmpty ?? true))
    note(.minutes, meeting?.signedAt != nil)
    note(.outcome, !(meeting?.results.isEmpty ?? true))
    note(.corrections, state.openCorrections == 0)
    note(.report, papers.contains { $0.kind == .report })
    note(.reportOnBoard, state.reportOnBoard)
    note(.findings, state.openFindings == 0 && state.oldestAnswer == nil)
    noteAftermath(state.openDuties, papers, note)
    return Dossier(present: present, lacking: try lacking(of: matter, state.openDuties, plan, tx))
  }

  /// By name what is missing: which commitment, which finding, which dissent (3.5g).
  private static func lacking(of matter: Matter, _ after: OpenDuties, _ plan: PlanRecord?, _ tx: Transaction) throws -> [Dossier.Piece:
    [String]]
  {
    let id = matter.id
    var lacking: [Dossier.Piece: [String]] = [:]
    lacking[.services] = plan?.invited.filter { $0.service == nil }.map(\.participant.name)
    lacking[.findings] = try FindingTable.of(id, tx).filter { $0.closedAt == nil }.map { short($0.text) }
    let points = try AdoptionTable.of(id, tx)
    let undecided = points.filter { $0.adoption == nil && $0.standing.isInForce && $0.result.outcome != .notAgreed }
    lacking[.adoptions] = after.pointsUndecided > 0 ? undecided.map { short($0.text) } : []
    lacking[.commitments] = after.pending.map { short($0.commitment.task) }
    lacking[.progress] = after.pieces.filter { $0.commitment.state == .accepted && !$0.isResultPublished }.map { short($0.commitment.task) }
    lacking[.dissents] = try DissentTable.of(id, tx).enumerated().filter(\.element.told.isEmpty).map {
      ChineseDossier.dissent($0.offset + 1)
    }
    lacking[.reviews] = try ReviewTable.of(id, tx).enumerated().filter { $0.element.isUpheld == nil }.map {
      ChineseDossier.review($0.offset + 1)
    }
    lacking[.lawfulCorrections] = try CorrectionTable.of(id, tx).filter { $0.doneAt == nil }.map { order in
      points.first { $0.point == order.point }.map { short($0.text) } ?? ChineseDossier.assemblyDecision
    }
    return lacking.filter { !$0.value.isEmpty }
  }

  /// Enough of a text to know it by.
  private static func short(_ text: String) -> String {
    let line = text.replacing("\n", with: " ")
    return line.unicodeScalars.count <= 20 ? line : String(String.UnicodeScalarView(line.unicodeScalars.prefix(20))) + "…"
  }

  /// What the time after the report must leave behind (3.5h, 3.6).
  private static func noteAftermath(_ after: OpenDuties, _ papers: [Publication], _ note: (Dossier.Piece, Bool) -> Void) {
    note(.adoptions, after.pointsUndecided == 0)
    note(.commitments, after.pending.isEmpty)
    let unpublished = after.pieces.contains { $0.commitment.state == .accepted && !$0.isResultPublished }
    note(.progress, !unpublished)
    note(.dissents, after.dissents == nil)
    note(.reviews, after.reviews == nil)
    note(.commission, after.commissions.allSatisfy { $0.state == .answered })
    note(.assembly, after.called == nil && after.referredOn == nil && (!after.needsAssembly || after.isDecidedElsewhere))
    note(.lawfulCorrections, after.corrections.isEmpty)
  }

  /// The dossier's text files, numbered in order: the same files, byte for byte, when it is sealed and ever after.
  public static func files(of matter: Matter, _ tx: Transaction, _ library: PolicyLibrary) throws -> [File] {
    let id = matter.id
    var files: [File] = []
    func add(_ file: ChineseDossier.File, _ lines: [String]) {
      let digits = String(files.count + 1)
      let number = digits.count < 2 ? "0" + digits : digits
      files.append(File(path: "\(number)-\(file.rawValue).txt", text: lines.joined(separator: "\n") + "\n"))
    }
    add(
      .opinions,
      try OpinionTable.of(id, tx).map { ChineseDossier.opinion("\($0.slip)", on: $0.takenAt.day, by: $0.giverKind, $0.text) })
    if let record = try WorkMeetingTable.of(id, tx) {
      add(
        .workMeeting,
        ChineseDossier.workMeeting(at: record.heldAt, place: record.place, present: record.present)
          + record.decisions.map { ChineseDossier.decision(on: "\($0.slip)", $0.reason) })
    }
    add(.events, try EventTable.of(id, tx).prefix { $0.act != .sealDossier }.map(line))
    if let plan = try PlanTable.newest(of: id, tx) {
      add(.plan, ChineseDossier.plan(plan.plan, points: plan.points.map(\.text)))
      add(
        .services,
        plan.invited.map { invited in
          "\(invited.participant.name)\t"
            + (invited.service.map { "\($0.way.rawValue)\t\($0.at.iso8601)\t\($0.byName)" } ?? ChineseDossier.unserved)
        })
      if let meeting = try MeetingTable.find(id, tx) {
        add(
          .attendance,
          meeting.attendance.map { "\($0.name)\t\(PaperWords.party($0.kind))\t\($0.way.rawValue)\t\($0.at.iso8601)" })
        let minutes = try PaperWriter.minutes(matter, plan, meeting, in: tx, library: library)
        add(.minutes, [minutes.title, minutes.body])
      }
    }
    let papers = try PaperTable.of(id, tx)
    let size = papers.first { $0.kind == .dossier }?.leafIndex
    // What is published after the sealing (a correction) is on the board and in the record, not in the sealed bag.
    for paper in papers where paper.kind != .dossier && paper.leafIndex < size ?? Int.max {
      files.append(File(path: "\(ChineseDossier.published)/\(paper.leafIndex)-\(paper.kind.rawValue).txt", text: paper.leaf))
      let proof = try RecordTable.proof(of: paper, size: size, tx).map { Hex.text($0) }
      files.append(
        File(
          path: "\(ChineseDossier.published)/\(paper.leafIndex)-\(paper.kind.rawValue).proof.txt",
          text: proof.joined(separator: "\n") + "\n"))
    }
    add(
      .findings,
      try FindingTable.of(id, tx).flatMap { finding in
        finding.rounds.map {
          "\(finding.byName)\t\(finding.clause.id)\t\(finding.text)\t\($0.answer)\t\(ChineseDossier.rejected($0.objection))"
        }
          + ["\(finding.byName)\t\(finding.clause.id)\t\(finding.text)\t\(finding.answer)\t\(finding.conclusion)"]
      })
    for (file, lines) in try FormsFiles.of(matter, library, tx) + ResultsFiles.of(matter, tx) where !lines.isEmpty { add(file, lines) }
    return files
  }

  /// Photos and recordings of the matter and its opinions, by hash; their bytes lie in the file store.
  public static func enclosures(of matter: Matter, _ tx: Transaction) throws -> [(path: String, sha256: String)] {
    try Attachment.of(matter.id, tx).map { file in
      (ChineseDossier.enclosure("\(file.id).\(file.kind.split(separator: "/").last ?? "")"), file.sha256)
    } + FormsFiles.enclosures(of: matter.id, tx)
  }

  /// The bag's `manifest-sha256.txt`, whose own hash is published when the dossier is sealed.
  static func manifest(of matter: Matter, _ tx: Transaction, _ library: PolicyLibrary) throws -> String {
    let texts = try files(of: matter, tx, library).map { "\(SHA256.hex(of: Array($0.text.utf8)))  data/\($0.path)\n" }
    return try (texts + enclosures(of: matter, tx).map { "\($0.sha256)  data/\($0.path)\n" }).joined()
  }

  private static func line(_ event: Event) -> String {
    let late = event.daysLate > 0 ? "\t" + ChineseDossier.late(days: event.daysLate, because: event.lateReason) : ""
    return "\(event.at.iso8601)\t\(event.act.rawValue)\t\(event.byName)\t\(event.reason)\(late)"
  }
}
