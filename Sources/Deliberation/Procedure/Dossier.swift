/// 协商案卷 — the papers of one matter, in order; seals only when none is missing (3.5g).
public struct Dossier: Hashable, Sendable {
  /// What a whole dossier holds, in the order of the procedure.
  public enum Piece: String, CaseIterable, Sendable {
    case opinions, workMeeting, topicApproval, plan, planApproval, notice, noticeOnBoard, services, attendance, minutes,
      outcome, corrections, report, reportOnBoard, findings, adoptions, commitments, progress, dissents, reviews, commission,
      assembly, lawfulCorrections
  }

  /// The pieces that are there.
  public let present: Set<Piece>

  /// What exactly a piece lacks: titles of commitments, numbers of dissents, names of findings.
  public let lacking: [Piece: [String]]

  /// A dossier with the pieces found, and by name what the others lack.
  public init(present: Set<Piece>, lacking: [Piece: [String]] = [:]) {
    self.present = present
    self.lacking = lacking
  }

  /// What is still missing, in order.
  public var missing: [Piece] { Piece.allCases.filter { !present.contains($0) } }

  /// Refuses to seal while a piece is missing — a paper, an open commitment, an unanswered finding, an unexplained dissent —
  /// naming each, by its title where it has one.
  public func checkSeal() throws(Refusal) {
    guard missing.isEmpty else {
      var facts = ["pieces": missing.map(\.rawValue).joined(separator: ",")]
      for piece in missing { facts["pieces." + piece.rawValue] = lacking[piece]?.joined(separator: "、") }
      throw Refusal(.dossierIncomplete, facts)
    }
  }
}

/// 档号 — archive number by DA/T 22-2015: fonds, category, year, retention, section, piece.
public struct ArchiveNumber: Hashable, Sendable, CustomStringConvertible {
  /// As printed: `X001-WS·2026-D30-XS-0001`.
  public let description: String

  /// The number of the `piece`-th dossier of `year`.
  public init(fonds: String, year: Int, retention: String, piece: Int) {
    let digits = String(piece)
    description =
      "\(fonds)-WS·\(year)-\(retention)-XS-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
