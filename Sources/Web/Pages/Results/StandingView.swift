import Deliberation
import HTML
import Institution
import Wording

/// 现在到哪一步 — where things stand after the deliberation and what is late, in one sentence, for a stranger with no time.
enum StandingView {
  static func html(_ page: MatterResults, _ words: Words) -> HTML {
    guard !page.points.isEmpty else { return "" }
    let parts = commitments(page, words) + assembly(page, words) + corrections(page, words)
    guard !parts.isEmpty else { return "" }
    return "<p class=\"standing\"><b>\(parts.joined(separator: words.commonStop))</b></p>"
  }

  private static func commitments(_ page: MatterResults, _ words: Words) -> [String] {
    guard !page.commitments.isEmpty else { return [] }
    let done = page.commitments.count { $0.commitment.state == .accepted }
    let late = page.pending.filter { $0.daysLate(on: page.today) > 0 }
    let worst = late.max { $0.daysLate(on: page.today) < $1.daysLate(on: page.today) }.map { line in
      words.matterStandLate(count: late.count, owner: line.commitment.owner, days: line.daysLate(on: page.today))
    }
    return [words.matterStandCommitments(total: page.commitments.count, done: done)] + (worst.map { [$0] } ?? [])
  }

  private static func assembly(_ page: MatterResults, _ words: Words) -> [String] {
    guard let line = page.assemblies.last else { return [] }
    let kind = words.assembly(line.assembly.kind, in: page.matter.area)
    if line.standing(after: page.corrections).isWithdrawn { return [words.matterStandUndone(kind: kind)] }
    if let result = line.result { return [result.isCarried ? words.matterStandCarried(kind: kind) : words.matterStandRefused(kind: kind)] }
    guard line.assembly.stage.isPending else { return [] }
    return [words.matterStandAssembly(kind: kind, stage: words.assemblyStage(line.assembly.stage))]
  }

  private static func corrections(_ page: MatterResults, _ words: Words) -> [String] {
    var parts: [String] = []
    let ordered = page.corrections.count { $0.doneAt == nil }
    if ordered > 0 { parts.append(words.matterStandCorrection(count: ordered)) }
    if page.corrections.count > ordered { parts.append(words.matterStandCorrected(count: page.corrections.count - ordered)) }
    if !page.dropped.isEmpty { parts.append(words.matterStandDropped(count: page.dropped.count)) }
    if page.commissions.contains(where: { $0.commission.state == .reported }) { parts.append(words.matterStandCommission) }
    return parts
  }
}
