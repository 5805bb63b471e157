public import Deliberation
internal import Storage

/// 监督台 — the supervisors' own queue (4.2c).
public struct SupervisionPage: Sendable {
  /// The moment of the page.
  public let now: Instant
  /// Commitments that wait to be accepted.
  public let toAccept: [CommitmentLine]
  /// Findings that are not closed, each with the title of its matter.
  public let findings: [Line]
  /// What is late.
  public let late: [DueTask]
  /// The newest matters, and behind which the next page of them begins.
  public let matters: [Matter], next: ID<Matter>?

  /// A finding with its matter.
  public struct Line: Sendable {
    public let finding: Finding, title: String
  }
}

/// What supervisors look at.
public enum SupervisionReading {
  /// Matters that the page shows.
  private static let mostMatters = 50  // technical: rows and letters that a page shows

  /// The queue of the supervisors of the community that somebody works for.
  ///
  /// - Throws: ``AccessError`` for those who work for none.
  public static func page(for member: Member, _ reading: Reading) throws -> SupervisionPage {
    let area = try member.staffArea()
    let findings = try FindingTable.open(in: area, reading.tx)
    let matters = try MatterTable.list(in: area, stages: Stage.allCases, limit: mostMatters, reading.tx)
    let titles = try MatterTable.titles(of: findings.map(\.matter), reading.tx)
    return SupervisionPage(
      now: reading.now, toAccept: try CommitmentTable.completed(in: area, reading.tx),
      findings: findings.map { SupervisionPage.Line(finding: $0, title: titles[$0.matter] ?? "") },
      late: try Agenda.tasks(in: area, reading).filter { $0.obligation.daysLate(at: reading.now) > 0 },
      // The list shows the newest; nothing above it depends on them.
      matters: matters, next: matters.count == mostMatters ? matters.last?.id : nil)
  }
}
