public import Deliberation
internal import Storage
internal import Typing

/// Who carries a commitment out: the community, or another party, which may stand in the register.
public struct CommitmentOwner: Hashable, Sendable {
  /// Its name as printed.
  public let name: String
  /// Community or another party.
  public let kind: Commitment.Owner
  /// Its entry in the register of organisations, when it has one.
  public let organisation: ID<Organisation>?

  /// An owner.
  public init(name: String, kind: Commitment.Owner, organisation: ID<Organisation>? = nil) {
    self.name = Typed.name(name)
    self.kind = kind
    self.organisation = organisation
  }

  /// An organisation must be one of the matter's community.
  func check(in area: AreaCode, _ scope: Scope) throws {
    guard let organisation else { return }
    guard kind == .organisation,
      try OrganisationTable.isKnown(organisation, in: area, scope.tx)
    else { throw AccessError.notFound }
  }
}
