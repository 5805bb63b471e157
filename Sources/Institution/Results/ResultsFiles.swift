import Deliberation
import Storage
import Wording

/// The dossier's files on what followed the report: adoption, commitments, dissents, reviews, commission, assembly, ratings (3.5g).
enum ResultsFiles {
  static func of(_ matter: Matter, _ tx: Transaction) throws -> [(file: ChineseDossier.File, lines: [String])] {
    let id = matter.id
    return [
      (
        .adoptions,
        try AdoptionTable.of(id, tx).compactMap { point in
          point.adoption.map { "\(point.text)\t\(PaperWords.adoption($0))\t\(point.reason)" }
        }
      ),
      (.commitments, try CommitmentTable.of(id, tx).flatMap(lines)),
      (.dissents, try DissentTable.of(id, tx).flatMap(lines)),
      (.reviews, try ReviewTable.of(id, tx).map { "\($0.at.iso8601)\t\($0.text)\t\($0.answer)" }),
      (
        .commissions,
        try CommissionTable.of(id, tx).flatMap { line in
          ["\(line.organ)\t\(line.title)\t\(line.text)", ChineseDossier.report(line.report), ChineseDossier.answer(line.answer)]
        }
      ),
      (.assemblies, try AssemblyTable.of(id, tx).flatMap { try lines($0, tx) }),
      (
        .referral,
        try ReferralTable.of(id, tx).map { ["\($0.track.rawValue)\t\($0.reason)\t\($0.result)"] } ?? []
      ),
      (
        .ratings,
        try RatingTable.of(id, tx).counts.sorted { $0.key.rawValue > $1.key.rawValue }.map {
          ChineseDossier.rating($0.key.rawValue, count: $0.value)
        }
      ),
    ]
  }

  private static func lines(_ line: CommitmentLine) -> [String] {
    [ChineseDossier.commitment(line.commitment)]
      + line.steps.map { "  \($0.at.iso8601)\t\($0.kind.rawValue)\t\($0.byName)\t\($0.text.replacing("\n", with: " "))" }
      + line.urgings.map { "  " + ChineseDossier.urging(at: $0.at, way: $0.way.rawValue, by: $0.byName, $0.text, answer: $0.answer) }
  }

  private static func lines(_ line: DissentLine) -> [String] {
    ["\(line.point)\t\(line.name.isEmpty ? ChineseDossier.somebody : line.name)\t\(line.text)"]
      + line.told.map { "  \($0.at.iso8601)\t\($0.explainer)\t\($0.way.rawValue)\t\($0.text)\t\($0.reply)\t\($0.result.rawValue)" }
  }

  private static func lines(_ line: AssemblyLine, _ tx: Transaction) throws -> [String] {
    let head =
      "\(PaperWords.assembly(line.assembly.kind, isVillage: line.area.isVillage))\t\(line.call.question)\t\(line.assembly.stage.rawValue)"
    // The voters' list goes into the dossier; of a secret ballot it says who voted, never what.
    let roll = try AssemblyTable.roll(of: line.assembly.id, tx).map {
      "  \($0.position)\t\($0.name)\t\($0.label)\t\($0.presentWay ?? "-")\t\($0.hasVoted ? ChineseDossier.voted : "-")"
    }
    return [head] + line.steps.map { "  \($0.heldOn.iso)\t\(PaperWords.step($0.step))\t\($0.text)" } + roll
  }
}
