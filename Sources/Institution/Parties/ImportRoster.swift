public import Deliberation
internal import Storage

/// 导入名册 — takes a whole roster, all or none; a person met again by identity number is brought up to date (3.3a).
public struct ImportRoster: Command {
  public static let clause: Clause = "3.3a"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community and its people, already read and previewed.
  public let community: AreaCode, rows: [RosterRow]

  /// People to take.
  public init(_ rows: [RosterRow], into community: AreaCode) {
    self.rows = rows
    self.community = community
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    for row in rows {
      try row.check()
      try SavePerson.write(row, as: nil, in: community, scope)
    }
    scope.journal(after: "imported \(rows.count)")
    return Int64(rows.count)
  }
}

/// 登记、更正居民信息 — adds a person to the roster or corrects what it says (3.3a, PIPL 46).
public struct SavePerson: Command {
  public static let clause: Clause = "3.3a"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community, the person (`nil` for a new one), and what shall stand there.
  public let community: AreaCode, person: ID<Person>?, row: RosterRow

  /// A person to write down.
  public init(_ row: RosterRow, as person: ID<Person>? = nil, in community: AreaCode) {
    self.row = row
    self.person = person
    self.community = community
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    try row.check()
    if let person {
      guard try !PersonTable.find(person, in: community, scope.tx).isErased else { throw Refusal(.alreadyErased) }
    }
    scope.journal(before: person == nil ? "" : "known", after: "saved")
    return try Self.write(row, as: person, in: community, scope).rawValue
  }

  @discardableResult
  static func write(_ row: RosterRow, as person: ID<Person>?, in community: AreaCode, _ scope: Scope) throws -> ID<Person> {
    let sealed = try PersonTable.Sealed(phone: row.phone, identity: row.identity, in: scope)
    let household = try PersonTable.household(
      row.household, address: row.address, group: row.group, in: community, scope)
    let birthDay = row.birthDay ?? IdentityNumber.birthDay(row.identity)
    if let person {
      try scope.tx.execute(
        """
        UPDATE person SET household_id = \(household), name = \(row.name), sex = \(row.sex), birth_day = \(birthDay),
          is_registered = \(row.isRegistered), is_head = \(row.isHead), phone_sealed = \(sealed.phone),
          phone_index = \(sealed.phoneIndex), identity_sealed = \(sealed.identity), identity_index = \(sealed.identityIndex)
        WHERE id = \(person) AND area = \(community)
        """)
      return person
    }
    let id = scope.newID(Person.self)
    let row = try scope.tx.first(
      """
      INSERT INTO person (id, area, household_id, name, sex, birth_day, is_registered, is_head, phone_sealed, phone_index,
        identity_sealed, identity_index)
      VALUES (\(id), \(community), \(household), \(row.name), \(row.sex), \(birthDay), \(row.isRegistered), \(row.isHead),
        \(sealed.phone), \(sealed.phoneIndex), \(sealed.identity), \(sealed.identityIndex))
      ON CONFLICT (area, identity_index) DO UPDATE SET household_id = excluded.household_id, name = excluded.name,
        sex = excluded.sex, birth_day = excluded.birth_day, is_registered = excluded.is_registered,
        is_head = excluded.is_head, phone_sealed = excluded.phone_sealed, phone_index = excluded.phone_index
      RETURNING id
      """)
    return try row?.id(0) ?? id
  }
}
