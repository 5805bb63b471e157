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
  public static func find(login: String, _ tx: Transaction) throws -> ID<Account>? { try account(named: login, all: true, tx) }

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

  /// The names that are kept, folded alike: SQLite's `lower` knows no other letters, and PostgreSQL's none in this order.
  private static func folded(_ tx: Transaction) -> SQL {
    switch tx.engine {
    case .sqlite: "lower(login)"
    case .postgres: "lower(login COLLATE \"C\")"
    }
  }

  /// The account that a sign-in name means: the one that is written so, else the only one that differs in case or width alone.
  ///
  /// - Parameter all: accounts that were disabled, too.
  static func account(named typed: String, all: Bool, _ tx: Transaction) throws -> ID<Account>? {
    guard TextLimit.line.admits(typed) else { return nil }
    let (exact, key) = (LoginName.kept(typed), LoginName.folded(typed))
    let enabled: SQL = all ? "" : "AND disabled_at IS NULL"
    let found = try tx.run("SELECT id, login FROM account WHERE (login = \(typed) OR \(folded(tx)) = \(key)) \(enabled) ORDER BY id")
    let named = try found.map { (id: try $0.id(0, of: Account.self), login: try $0.text(1)) }
    if let same = named.first(where: { $0.login == typed }) ?? named.first(where: { $0.login == exact }) { return same.id }
    return named.count == 1 ? named.first?.id : nil
  }

  /// True when an account has the name, or one that differs in case or width alone.
  static func isTaken(_ typed: String, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT 1 FROM account WHERE login = \(typed) OR \(folded(tx)) = \(LoginName.folded(typed))") != nil
  }

  /// What a sign-in is judged by.
  static func lock(of id: ID<Account>, _ tx: Transaction) throws -> (passwordHash: String, lockedUntil: Instant?)? {
    try tx.first("SELECT password_hash, locked_until FROM account WHERE id = \(id)").map { (try $0.text(0), try $0.optionalInstant(1)) }
  }

  /// The area of an account: `nil` for one of the whole installation.
  ///
  /// - Throws: ``AccessError/notFound`` for an unknown account.
  static func area(of id: ID<Account>, _ tx: Transaction) throws -> AreaCode? {
    guard let row = try tx.first("SELECT area FROM account WHERE id = \(id)") else { throw AccessError.notFound }
    return try row.optionalArea(0)
  }

  /// True when an account that is not disabled writes for the committee in an official's name.
  static func hasClerk(_ official: ID<Official>, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT id FROM account WHERE official_id = \(official) AND is_clerk AND disabled_at IS NULL") != nil
  }

  /// Keeps an account of somebody; `lock` is the hash of its password.
  static func insert(
    _ member: Member, login: String, lock: String, official: ID<Official>?, government: Role?, _ tx: Transaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO account (id, login, name, password_hash, area, official_id, person_id, organisation_id, is_clerk,
        is_administrator, government, organ)
      VALUES (\(member.id), \(login), \(member.name), \(lock), \(member.area), \(official), \(member.person),
        \(member.organisation), \(member.roles.contains(.clerk)), \(member.roles.contains(.administrator)),
        \(government?.rawValue ?? ""), \(member.organ))
      """)
  }

  static func unlock(_ id: ID<Account>, _ tx: Transaction) throws {
    try tx.execute("UPDATE account SET failures = 0, locked_until = NULL WHERE id = \(id)")
  }

  static func lock(_ id: ID<Account>, until: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE account SET failures = 0, locked_until = \(until) WHERE id = \(id)")
  }

  /// One wrong password more; how many there are now.
  static func countFailure(of id: ID<Account>, _ tx: Transaction) throws -> Int {
    try tx.first("UPDATE account SET failures = failures + 1 WHERE id = \(id) RETURNING failures")?.int(0) ?? 0
  }

  /// False for an unknown account.
  static func change(passwordHash: String, of id: ID<Account>, _ tx: Transaction) throws -> Bool {
    try tx.execute("UPDATE account SET password_hash = \(passwordHash), failures = 0, locked_until = NULL WHERE id = \(id)") == 1
  }

  /// False for one that was disabled before.
  static func disable(_ id: ID<Account>, at now: Instant, _ tx: Transaction) throws -> Bool {
    try tx.execute("UPDATE account SET disabled_at = \(now) WHERE id = \(id) AND disabled_at IS NULL") > 0
  }

  /// Disables the accounts that stand for somebody, and takes the name off them.
  static func erase(_ person: ID<Person>, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE account SET disabled_at = \(now), name = '' WHERE person_id = \(person)")
  }
}
