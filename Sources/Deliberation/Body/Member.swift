/// Names the table of accounts in ``ID``.
public enum Account {}

/// Somebody signed in, with the capacities that hold today.
public struct Member: Hashable, Sendable {
  /// The account.
  public let id: ID<Account>
  /// Name as shown to colleagues.
  public let name: String
  /// The community (or, for an administrator, the area) the account belongs to; `nil` for the whole installation.
  public let area: AreaCode?
  /// Capacities in that area, worked out from posts and seats on the day.
  public let roles: Set<Role>
  /// The resident behind the account, if one is.
  public let person: ID<Person>?
  /// The organisation the account speaks for, if it does.
  public let organisation: ID<Organisation>?

  /// A member with capacities.
  public init(
    id: ID<Account>, name: String, area: AreaCode?, roles: Set<Role>, person: ID<Person>? = nil,
    organisation: ID<Organisation>? = nil
  ) {
    self.id = id
    self.name = name
    self.area = area
    self.roles = roles
    self.person = person
    self.organisation = organisation
  }

  /// The capacities this member has in `area`: its own community's, or an administrator's below its own area.
  public func roles(in area: AreaCode) -> Set<Role> {
    guard let own = self.area else { return roles }
    if own == area { return roles }
    return area.prefix(at: own.level) == own ? roles.intersection([.administrator]) : []
  }

  /// True when the member may act in `area` in one of `wanted`.
  public func acts(as wanted: Set<Role>, in area: AreaCode) -> Bool { !roles(in: area).isDisjoint(with: wanted) }
}
