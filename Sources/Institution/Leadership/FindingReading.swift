public import Deliberation
internal import Storage

/// 监督意见栏 — the findings on a matter, and what whoever looks may say to them (4.2c).
public struct FindingList: Sendable {
  /// The matter and its community.
  public let matter: ID<Matter>, area: AreaCode
  /// The findings, oldest first.
  public let findings: [Line]
  /// Commitments that a finding can be about.
  public let commitments: [Subject]
  /// What whoever looks may do.
  public let open: Set<Act>

  /// One finding.
  public struct Line: Sendable {
    /// The finding.
    public let finding: Finding
    /// The commitment it is about, if about one.
    public let about: String?
  }

  /// A commitment by its task.
  public struct Subject: Sendable {
    /// Identity.
    public let id: ID<Commitment>
    /// What is to be done.
    public let task: String
  }
}

/// Findings as pages show them.
enum FindingReading {
  /// - Parameters:
  ///   - commitments: of the matter.
  ///   - open: what whoever looks may do with it.
  static func list(
    on matter: Matter, commitments: [CommitmentLine], open: Set<Act>, _ reading: Reading
  ) throws -> FindingList {
    let subjects = commitments.map { FindingList.Subject(id: $0.commitment.id, task: $0.commitment.task) }
    return FindingList(
      matter: matter.id, area: matter.area,
      findings: try FindingTable.of(matter.id, reading.tx).map { finding in
        FindingList.Line(finding: finding, about: subjects.first { $0.id == finding.commitment }?.task)
      },
      commitments: subjects, open: open)
  }
}
