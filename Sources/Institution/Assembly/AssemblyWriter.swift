import Deliberation
import PolicyFiles
import Storage
import Wording

/// Gathers the facts of the papers of an assembly: its notice, and its decision with the arithmetic and the articles (3.5h).
enum AssemblyWriter {
  static func notice(
    _ matter: Matter, _ line: AssemblyLine, meetsAt: Instant, place: String, shortReason: String,
    under policy: Policy,
    at now: Instant, in scope: Scope
  ) throws -> PaperText {
    let quorum = Tally.quorum(line.assembly.kind, line.assembly.basis, under: policy)
    let majority = Tally.majority(line.assembly.kind, under: policy)
    return ChinesePapers.assemblyNotice(
      try ResultsWriter.heading(matter, at: now, scope.tx), line.facts, meetsAt: meetsAt,
      place: place, shortReason: shortReason,
      quorum: ChinesePapers.ShareFacts(quorum.value, try title(quorum.clause, scope)),
      majority: ChinesePapers.ShareFacts(majority.value, try title(majority.clause, scope)))
  }

  static func decision(
    _ matter: Matter, _ line: AssemblyLine, _ tally: Tally, _ box: [Tally.Way: Tally.Count],
    _ counted: [Tally.Way: Tally.Count],
    isCarried: Bool, under policy: Policy, in scope: Scope
  ) throws -> PaperText {
    let points = try AdoptionTable.of(matter.id, scope.tx).filter { line.points.contains($0.point) }
      .map(\.text)
    let advice = counted[.online] == nil ? box[.online].flatMap { $0.total > 0 ? $0 : nil } : nil
    return ChinesePapers.decision(
      try ResultsWriter.heading(matter, at: scope.now, scope.tx), line.facts,
      ChinesePapers.DecisionFacts(
        tally, isCarried: isCarried, counted: counted, advice: advice, points: points,
        quorum: try title(tally.quorum.clause, scope),
        majority: try title(tally.majority.clause, scope)))
  }

  /// 会议中断公告 — that a sitting was broken off, why, and that its ballots are void.
  static func brokenOff(
    _ matter: Matter, _ line: AssemblyLine, _ tally: Tally, because reason: String, in scope: Scope
  ) throws -> PaperText {
    ChinesePapers.brokenOff(
      try ResultsWriter.heading(matter, at: scope.now, scope.tx), line.facts,
      electors: tally.electors, present: tally.present,
      because: reason)
  }

  /// 其他途径的结果 — what owners, or the members of the collective, decided; the assembly had no part in it.
  static func referral(
    _ matter: Matter, _ referral: Referral, saying result: String, on day: Day, in scope: Scope
  ) throws -> PaperText {
    ChinesePapers.referral(
      try ResultsWriter.heading(matter, at: scope.now, scope.tx), to: referral.track,
      under: try title(referral.track.clause, scope),
      on: referral.referredAt.day, because: referral.reason, saying: result, decidedOn: day)
  }

  private static func title(_ clause: Clause, _ scope: Scope) throws -> String {
    try scope.library.clauses.entry(clause).title
  }
}

extension AssemblyLine {
  /// What papers name of it.
  var facts: ChinesePapers.AssemblyFacts {
    ChinesePapers.AssemblyFacts(
      assembly, call, isVillage: area.isVillage, steps: steps,
      adjournments: adjournments.map {
        ChinesePapers.AssemblyFacts.Sitting(
          day: $0.metAt.day, present: $0.present, needed: $0.needed, reason: $0.reason)
      }, agesUnknown: agesUnknown, agesReason: agesReason)
  }
}
