import Deliberation
import Storage

/// The dossier's files on what followed the report: adoption, commitments, dissents, reviews, commission, assembly, ratings (3.5g).
enum ResultsFiles {
  static func of(_ matter: Matter, _ tx: Transaction) throws -> [(name: String, lines: [String])] {
    let id = matter.id
    return [
      (
        "采纳情况",
        try AdoptionTable.of(id, tx).compactMap { point in
          point.adoption.map { "\(point.text)\t\(PaperWords.adoption($0))\t\(point.reason)" }
        }
      ),
      ("落实事项", try CommitmentTable.of(id, tx).flatMap(lines)),
      ("不同意见台账", try DissentTable.of(id, tx).flatMap(lines)),
      ("复核申请", try ReviewTable.of(id, tx).map { "\($0.at.iso8601)\t\($0.text)\t\($0.answer)" }),
      (
        "受委托协商",
        try CommissionTable.of(id, tx).flatMap { line in
          ["\(line.organ)\t\(line.title)\t\(line.text)", "报告：\(line.report)", "反馈：\(line.answer)"]
        }
      ),
      ("会议表决", try AssemblyTable.of(id, tx).flatMap { try lines($0, tx) }),
      (
        "其他途径",
        try ReferralTable.of(id, tx).map { ["\($0.track.rawValue)\t\($0.reason)\t\($0.result)"] } ?? []
      ),
      (
        "满意度",
        try RatingTable.of(id, tx).counts.sorted { $0.key.rawValue > $1.key.rawValue }.map { "\($0.key.rawValue)分\t\($0.value)份" }
      ),
    ]
  }

  private static func lines(_ line: CommitmentLine) -> [String] {
    let commitment = line.commitment
    let head =
      "\(commitment.owner)\t\(commitment.task)\t标准：\(commitment.measure)\t期限：\(commitment.dueDay.iso)\t\(PaperWords.state(commitment.state))"
    return [head]
      + line.steps.map { "  \($0.at.iso8601)\t\($0.kind.rawValue)\t\($0.byName)\t\($0.text.replacing("\n", with: " "))" }
      + line.urgings.map { "  督促\t\($0.at.iso8601)\t\($0.way.rawValue)\t\($0.byName)\t\($0.text)\t答复：\($0.answer)" }
  }

  private static func lines(_ line: DissentLine) -> [String] {
    ["\(line.point)\t\(line.name.isEmpty ? "一位居民" : line.name)\t\(line.text)"]
      + line.told.map { "  \($0.at.iso8601)\t\($0.explainer)\t\($0.way.rawValue)\t\($0.text)\t\($0.reply)\t\($0.result.rawValue)" }
  }

  private static func lines(_ line: AssemblyLine, _ tx: Transaction) throws -> [String] {
    let head =
      "\(PaperWords.assembly(line.assembly.kind, isVillage: line.area.isVillage))\t\(line.call.question)\t\(line.assembly.stage.rawValue)"
    // The voters' list goes into the dossier; of a secret ballot it says who voted, never what.
    let roll = try AssemblyTable.roll(of: line.assembly.id, tx).map {
      "  \($0.position)\t\($0.name)\t\($0.label)\t\($0.presentWay ?? "-")\t\($0.hasVoted ? "已投票" : "-")"
    }
    return [head] + line.steps.map { "  \($0.heldOn.iso)\t\(PaperWords.step($0.step))\t\($0.text)" } + roll
  }
}
