/// Names the table of accounts in ``ID``.
public enum Account {}

/// Somebody signed in, with the capacities that hold today.
public struct Member: Hashable, Sendable {
  /// The account.
  public let id: ID<Account>
  /// Name as shown to colleagues.
  public let name: String
  /// 机关 — the township's or department's name, for those who act from above; empty for all others.
  public let organ: String
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
    id: ID<Account>, name: String, organ: String = "", area: AreaCode?, roles: Set<Role>, person: ID<Person>? = nil,
    organisation: ID<Organisation>? = nil
  ) {
    self.id = id
    self.name = name
    self.organ = organ
    self.area = area
    self.roles = roles
    self.person = person
    self.organisation = organisation
  }

  /// The capacities this member has in `area`: its own, or those that reach down from its own area (administrator, township, department).
  public func roles(in area: AreaCode) -> Set<Role> {
    guard let own = self.area else { return roles }
    if own == area { return roles }
    return area.prefix(at: own.level) == own ? roles.intersection(Role.government.union([.administrator])) : []
  }

  /// True when the member may act in `area` in one of `wanted`.
  public func acts(as wanted: Set<Role>, in area: AreaCode) -> Bool { !roles(in: area).isDisjoint(with: wanted) }
}
