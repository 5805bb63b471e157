public import Deliberation
internal import Secrets

/// Names the table of electors in ``ID``.
public enum Elector {}

/// One entry of the roll.
public struct ElectorLine: Hashable, Sendable {
  /// Identity.
  public let id: ID<Elector>
  /// Order on the roll.
  public let position: Int
  /// Name, and household, or seat.
  public let name: String, label: String
  /// How it is present; `nil` when it is not.
  public let presentWay: String?
  /// How it voted; `nil` when it did not, and after a secret vote.
  public let ballot: Tally.Way?
  /// True once it voted, whichever way.
  public let hasVoted: Bool
  /// True when it gave an advisory vote online.
  public let hasAdvised: Bool
}
