public import Deliberation
internal import Storage

/// 账号 — the accounts of an administrator's area, and what a new one can stand for.
public struct AccountsPage: Sendable {
  public let accounts: [Account]
  /// The area of the new one, with the officials and organisations it can stand for.
  public let area: AreaCode?
  public let officials: [(id: ID<Official>, name: String)], organisations: [(id: ID<Organisation>, name: String)]
  /// Characters that its password has to have.
  public let passwordCharacters: Int
  /// Areas to choose from, communities first; `nil` where they are more than a list can be looked through.
  public let areas: [(code: AreaCode, name: String)]?

  /// One account.
  public struct Account: Sendable {
    public let line: AccountLine
    /// False for a disabled account, and for whoever looks: nobody locks themselves out.
    public let mayDisable: Bool
  }
}

/// What the pages of accounts show.
public enum AccountReading {
  /// Communities that a list can be looked through.
  static let listed = 300

  /// - Parameter area: the area of the new account.
  public static func accounts(for member: Member, opening area: AreaCode?, _ reading: Reading) throws -> AccountsPage {
    AccountsPage(
      accounts: try AccountTable.list(in: member.area, on: reading.now.day, reading.tx).map {
        AccountsPage.Account(line: $0, mayDisable: !$0.isDisabled && $0.member.id != member.id)
      },
      area: area, officials: try area.map { try BodyTable.officials(in: $0, reading.tx) } ?? [],
      organisations: try area.map { try OrganisationTable.list(in: $0, reading.tx).map { ($0.id, $0.name) } } ?? [],
      passwordCharacters: PasswordRule(under: try reading.policy(for: area ?? .jilin)).fewest, areas: try areas(reading))
  }

  private static func areas(_ reading: Reading) throws -> [(code: AreaCode, name: String)]? {
    let communities = try AreaTable.names(limit: listed + 1, reading.tx)
    guard communities.count <= listed else { return nil }
    return communities + (try AreaTable.aboveCommunities(reading.tx))
  }

  /// True for an area of the installation.
  public static func isKnown(_ area: AreaCode, _ reading: Reading) throws -> Bool { try AreaTable.isKnown(area, reading.tx) }
}
