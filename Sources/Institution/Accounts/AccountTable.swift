public import Deliberation
public import Storage

/// An account as administrators see it.
public struct AccountLine: Hashable, Sendable {
  /// Who it is, with today's capacities.
  public let member: Member
  /// Sign-in name.
  public let login: String
  /// True once it was disabled.
  public let isDisabled: Bool
}

/// Accounts; capacities are worked out from posts and seats on the day, never kept twice.
public enum AccountTable {
  private static let columns: SQL =
    """
    account.id, name, account.area, official_id, person_id, organisation_id, is_clerk, is_administrator, login, disabled_at,
    government, organ
    """

  /// The account behind a sign-in name as somebody typed it, a disabled one, too.
  public static func find(login: String, _ tx: Transaction) throws -> ID<Account>? { try LoginName.account(login, all: true, tx) }

  /// Somebody with the capacities of a day; `nil` for a disabled or unknown account.
  public static func member(_ id: ID<Account>, on day: Day, _ tx: Transaction) throws -> Member? {
    guard
      let row = try tx.first("SELECT \(columns) FROM account WHERE id = \(id) AND disabled_at IS NULL")
    else { return nil }
    return try member(row, on: day, tx)
  }

  /// Who a session belongs to, with the capacities of a day, and when it was last used; `nil` for an unknown one or a disabled account.
  static func session(_ fingerprint: String, on day: Day, _ tx: Transaction) throws
    -> (member: Member, seenAt: Instant, hasDrafts: Bool)?
  {
    guard
      let row = try tx.first(
        """
        SELECT \(columns), seen_at, CASE WHEN EXISTS (SELECT 1 FROM draft WHERE draft.account_id = account.id) THEN 1 ELSE 0 END
        FROM session JOIN account ON account.id = account_id
        WHERE fingerprint = \(fingerprint) AND disabled_at IS NULL
        """)
    else { return nil }
    return (try member(row, on: day, tx), try row.instant(12), try row.int(13) == 1)
  }

  /// The accounts of an area, or of the whole installation.
  public static func list(in area: AreaCode?, on day: Day, _ tx: Transaction) throws -> [AccountLine] {
    let filter: SQL = area.map { "WHERE account.area = \($0)" } ?? ""
    return try tx.run("SELECT \(columns) FROM account \(filter) ORDER BY id LIMIT 200").map { row in
      AccountLine(
        member: try member(row, on: day, tx), login: try row.text(8), isDisabled: try row.optionalInt64(9) != nil)
    }
  }

  /// Forgets sessions nobody used since; they ended long before.
  static func forgetSessions(before instant: Instant, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM session WHERE seen_at < \(instant)")
  }

  /// Forgets drafts nobody came back to.
  static func forgetDrafts(before instant: Instant, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM draft WHERE saved_at < \(instant)")
  }

  private static func member(_ row: Row, on day: Day, _ tx: Transaction) throws -> Member {
    var roles: Set<Role> = []
    if try row.bool(6) { roles.insert(.clerk) }
    if try row.bool(7) { roles.insert(.administrator) }
    let person: ID<Person>? = try row.optionalID(4)
    let organisation: ID<Organisation>? = try row.optionalID(5)
    if person != nil { roles.insert(.resident) }
    if organisation != nil { roles.insert(.organisation) }
    if let official: ID<Official> = try row.optionalID(3) {
      roles.formUnion(try BodyTable.roles(of: official, on: day, tx))
    }
    if try !row.text(10).isEmpty { roles.insert(try row.code(10, as: Role.self)) }
    return Member(
      id: try row.id(0), name: try row.text(1), organ: try row.text(11), area: try row.optionalArea(2),
      roles: roles,
      person: person, organisation: organisation)
  }
}
