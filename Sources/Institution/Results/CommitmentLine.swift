public import Deliberation

/// 落实事项 with what happened to it, as its community sees it.
public struct CommitmentLine: Hashable, Sendable {
  /// 进展 — one step: who said what, when, in which way, with a photo.
  public struct Step: Hashable, Sendable {
    /// What kind of step.
    public enum Kind: String, CaseIterable, Sendable { case progress, completed, accepted, returned, extended }

    /// Identity.
    public let id: ID<Step>
    /// What kind, and what was said.
    public let kind: Kind, text: String
    /// Who; empty when it came through the owner's link.
    public let byName: String
    /// When.
    public let at: Instant
    /// The photo.
    public let photo: ID<Attachment>?
  }

  /// One urging with its answer.
  public struct Urging: Hashable, Sendable {
    /// Identity.
    public let id: ID<Urging>
    /// How, and what was said.
    public let way: Deliberation.Urging.Way, text: String
    /// Who urged, when, and when next.
    public let byName: String, at: Instant, nextDay: Day
    /// The owner's answer; empty while there is none.
    public let answer: String
  }

  /// The commitment.
  public let commitment: Commitment
  /// The point of the agenda it comes from.
  public let point: ID<PlanRecord.Point>
  /// The assembly whose decision it carries out, when it is one's.
  public let assembly: ID<Assembly>?
  /// The organisation of the register, when it is one.
  public let organisation: ID<Organisation>?
  /// Where it comes from.
  public let origin: Commitment.Origin
  /// When it was reported complete, by whose account, accepted and last published.
  public let completedAt: Instant?, completedBy: ID<Account>?, acceptedAt: Instant?, publishedAt: Instant?
  /// Why nothing is owed any more, when an assembly turned it down (3.5h).
  public let withdrawnReason: String
  /// What happened, oldest first.
  public let steps: [Step]
  /// Urgings, oldest first.
  public let urgings: [Urging]

  /// Urgings since the owner is late; only these make a chain that rises (3.6b).
  public var lateUrgings: Int { urgings.count { $0.at.day > commitment.dueDay } }

  /// The version of what is written about it: how one sees it done, and whose it is.
  public var descriptionVersion: Version {
    Version(of: [commitment.measure, commitment.owner, commitment.ownerKind.rawValue, organisation?.description ?? ""])
  }
  /// The version of what was reported of it: how far it is, and every step.
  public var reportVersion: Version { Version(of: [commitment.state.rawValue] + steps.flatMap { [$0.id.description, $0.text] }) }
  /// The version of its day.
  public var extensionVersion: Version { Version(of: [commitment.dueDay.iso]) }

  /// Days late on a day: until completion, or until then while it is open.
  public func daysLate(on today: Day) -> Int {
    guard commitment.state != .withdrawn, commitment.state != .held else { return 0 }
    return max(0, commitment.firstDueDay.distance(to: completedAt?.day ?? today))
  }
}
