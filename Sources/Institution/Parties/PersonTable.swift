public import Deliberation
internal import Digest
internal import Secrets
public import Storage
internal import Typing

/// 名册上的居民 — a person of the roster as the community's staff see it.
public struct PersonLine: Hashable, Sendable {
  /// Identity.
  public let id: ID<Person>
  /// Name; empty once erased.
  public let name: String
  /// female, male, or empty.
  public let sex: String
  /// Day of birth.
  public let birthDay: Day?
  /// True for registered (户籍) residents.
  public let isRegistered: Bool
  /// True for the head of the household.
  public let isHead: Bool
  /// Household number, address and group.
  public let household: String, address: String, group: String
  /// True once the person's data was erased.
  public let isErased: Bool
}

/// The roster of a community.
public enum PersonTable {
  private static let columns: SQL =
    """
    person.id, name, sex, birth_day, is_registered, is_head, household.number, household.address, household.group_name,
    erased_at
    """

  private static func line(_ row: Row) throws -> PersonLine {
    PersonLine(
      id: try row.id(0), name: try row.text(1), sex: try row.text(2), birthDay: try row.optionalDay(3),
      isRegistered: try row.bool(4), isHead: try row.bool(5), household: try row.optionalText(6) ?? "",
      address: try row.optionalText(7) ?? "", group: try row.optionalText(8) ?? "", isErased: try row.optionalInt64(9) != nil)
  }

  /// One person of a community; throws `AccessError.notFound`.
  public static func find(_ id: ID<Person>, in area: AreaCode, _ tx: Transaction) throws -> PersonLine {
    guard
      let row = try tx.first(
        """
        SELECT \(columns) FROM person LEFT JOIN household ON household.id = household_id
        WHERE person.id = \(id) AND person.area = \(area)
        """)
    else { throw AccessError.notFound }
    return try line(row)
  }

  /// The roster by identity, 50 a page; or those in whose name a text stands, or of a phone number by its blind index.
  public static func page(
    of area: AreaCode, name: String = "", phoneIndex: String? = nil, after cursor: ID<Person>? = nil, _ tx: Transaction
  ) throws -> [PersonLine] {
    let isNamed = !Typed.isBlank(name)
    // Blanks part nobody's name: people write 刘 桂兰.
    let name = Typed.name(name).filter { $0 != " " }
    // What can be part of no name is part of nobody's.
    guard !isNamed || !name.isEmpty else { return [] }
    let cursor: SQL = cursor.map { "AND person.id > \($0)" } ?? ""
    let filter: SQL =
      phoneIndex.map { "AND phone_index = \($0)" }
      ?? (name.isEmpty ? "" : "AND replace(replace(lower(name), ' ', ''), lower(\(name)), '') <> replace(lower(name), ' ', '')")
    return try tx.run(
      """
      SELECT \(columns) FROM person LEFT JOIN household ON household.id = household_id
      WHERE person.area = \(area) \(filter) \(cursor) ORDER BY person.id LIMIT 50
      """
    ).map(line)
  }

  /// Everybody on the roster who has this name, however it is parted by blanks, and however an earlier release wrote it down.
  public static func namesakes(of name: String, in area: AreaCode, _ tx: Transaction) throws -> [PersonLine] {
    let wanted = key(name)
    guard !wanted.isEmpty else { return [] }
    let ids = try tx.run("SELECT id, name FROM person WHERE area = \(area) AND erased_at IS NULL").compactMap { row -> ID<Person>? in
      key(try row.text(1)) == wanted ? try row.id(0) : nil
    }
    guard !ids.isEmpty else { return [] }
    return try tx.run(
      """
      SELECT \(columns) FROM person LEFT JOIN household ON household.id = household_id
      WHERE person.area = \(area) AND person.id IN (\(ids)) ORDER BY person.id
      """
    ).map(line)
  }

  /// The names of a community's groups, as its households carry them.
  public static func groups(of area: AreaCode, _ tx: Transaction) throws -> [String] {
    try tx.run("SELECT DISTINCT group_name FROM household WHERE area = \(area) AND group_name <> '' ORDER BY group_name").map {
      try $0.text(0)
    }
  }

  /// How many people, households and non-registered residents a roster holds.
  public static func counts(of area: AreaCode, _ tx: Transaction) throws -> (people: Int, households: Int, nonRegistered: Int) {
    guard
      let row = try tx.first(
        """
        SELECT (SELECT count(*) FROM person WHERE area = \(area) AND erased_at IS NULL),
          (SELECT count(*) FROM household WHERE area = \(area)),
          (SELECT count(*) FROM person WHERE area = \(area) AND erased_at IS NULL AND NOT is_registered)
        """)
    else { return (0, 0, 0) }
    return (try row.int(0), try row.int(1), try row.int(2))
  }

  /// Phone and identity number, opened for those who may see them.
  public static func sealed(of id: ID<Person>, _ reading: Reading) throws -> (phone: String, identity: String) {
    guard let row = try reading.tx.first("SELECT phone_sealed, identity_sealed FROM person WHERE id = \(id)") else {
      throw AccessError.notFound
    }
    return (
      try row.optionalBytes(0).map { try reading.vault.unseal($0, context: "person.phone") } ?? "",
      try row.optionalBytes(1).map { try reading.vault.unseal($0, context: "person.identity") } ?? ""
    )
  }

  /// The version of what stands of a person; numbers by their blind indexes.
  public static func version(of id: ID<Person>, in area: AreaCode, _ tx: Transaction) throws -> Version {
    let line = try find(id, in: area, tx)
    let row = try tx.first("SELECT phone_index, identity_index FROM person WHERE id = \(id)")
    return version(of: line, phoneIndex: try row?.optionalText(0), identityIndex: try row?.optionalText(1))
  }

  static func version(of line: PersonLine, phoneIndex: String?, identityIndex: String?) -> Version {
    Version(
      of: [
        line.name, line.sex, line.birthDay?.iso ?? "", line.household, line.address, line.group, String(line.isRegistered),
        String(line.isHead), phoneIndex ?? "", identityIndex ?? "",
      ])
  }

  /// What a person is written down as, sealed for the database.
  struct Sealed {
    let phone: [UInt8]?, phoneIndex: String?, identity: [UInt8]?, identityIndex: String?

    init(phone: String, identity: String, in scope: Scope) throws {
      let number = phone.isBlank ? nil : PhoneNumber.normalise(phone)
      let upper = IdentityNumber.normalise(identity)
      self.phone = try number.map { try scope.vault.seal($0, context: "person.phone") }
      phoneIndex = number.map { scope.vault.blindIndex($0, context: "phone") }
      self.identity = try upper.map { try scope.vault.seal($0, context: "person.identity") }
      identityIndex = upper.map { scope.vault.blindIndex($0, context: "identity") }
    }
  }

  /// The household of a number, made when absent.
  static func household(_ number: String, address: String, group: String, in area: AreaCode, _ scope: Scope) throws -> ID<Household>? {
    let code = Typed.code(number)
    guard !code.isEmpty else { return nil }
    // Households of an earlier version keep the number as it was typed then.
    let isKnown = try number != code && scope.tx.first("SELECT 1 FROM household WHERE area = \(area) AND number = \(number)") != nil
    let (number, address, group) = (isKnown ? number : code, Typed.line(address), Typed.name(group))
    return try scope.tx.first(
      """
      INSERT INTO household (id, area, number, address, group_name)
      VALUES (\(scope.newID(Household.self)), \(area), \(number), \(address), \(group))
      ON CONFLICT (area, number) DO UPDATE SET
        address = CASE WHEN excluded.address = '' THEN household.address ELSE excluded.address END,
        group_name = CASE WHEN excluded.group_name = '' THEN household.group_name ELSE excluded.group_name END
      RETURNING id
      """
    )?.id(0)
  }

  /// What is written down of a person.
  struct Entry {
    let household: ID<Household>?, name: String, sex: String, birthDay: Day?, isRegistered: Bool, isHead: Bool
    let phone: [UInt8]?, phoneIndex: String?, identity: [UInt8]?, identityIndex: String?
  }

  static func update(_ id: ID<Person>, in area: AreaCode, _ entry: Entry, _ tx: Transaction) throws {
    try tx.execute(
      """
      UPDATE person SET household_id = \(entry.household), name = \(entry.name), sex = \(entry.sex), birth_day = \(entry.birthDay),
        is_registered = \(entry.isRegistered), is_head = \(entry.isHead), phone_sealed = \(entry.phone),
        phone_index = \(entry.phoneIndex), identity_sealed = \(entry.identity), identity_index = \(entry.identityIndex)
      WHERE id = \(id) AND area = \(area)
      """)
  }

  /// Writes down somebody new, or brings up to date whoever has the identity number; who it is.
  static func insert(_ id: ID<Person>, in area: AreaCode, _ entry: Entry, _ tx: Transaction) throws -> ID<Person> {
    let row = try tx.first(
      """
      INSERT INTO person (id, area, household_id, name, sex, birth_day, is_registered, is_head, phone_sealed, phone_index,
        identity_sealed, identity_index)
      VALUES (\(id), \(area), \(entry.household), \(entry.name), \(entry.sex), \(entry.birthDay), \(entry.isRegistered),
        \(entry.isHead), \(entry.phone), \(entry.phoneIndex), \(entry.identity), \(entry.identityIndex))
      ON CONFLICT (area, identity_index) DO UPDATE SET household_id = excluded.household_id, name = excluded.name,
        sex = excluded.sex, birth_day = excluded.birth_day, is_registered = excluded.is_registered,
        is_head = excluded.is_head, phone_sealed = excluded.phone_sealed, phone_index = excluded.phone_index
      RETURNING id
      """)
    return try row?.id(0) ?? id
  }

  /// Takes off a person what tells who they are.
  static func erase(_ id: ID<Person>, at now: Instant, _ tx: Transaction) throws {
    try tx.execute(
      """
      UPDATE person SET name = '', sex = '', birth_day = NULL, household_id = NULL, phone_sealed = NULL, phone_index = NULL,
        identity_sealed = NULL, identity_index = NULL, erased_at = \(now)
      WHERE id = \(id)
      """)
  }

  static func phoneIndex(of id: ID<Person>, _ tx: Transaction) throws -> String? {
    try tx.first("SELECT phone_index FROM person WHERE id = \(id)")?.optionalText(0)
  }

  /// Who of a community has an identity number, by its blind index.
  static func find(identityIndex: String, in area: AreaCode, _ tx: Transaction) throws -> ID<Person>? {
    try tx.first("SELECT id FROM person WHERE area = \(area) AND identity_index = \(identityIndex)")?.id(0)
  }

  /// True for somebody of a community whose data was not erased.
  static func isKnown(_ id: ID<Person>, in area: AreaCode?, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT id FROM person WHERE id = \(id) AND area = \(area) AND erased_at IS NULL") != nil
  }

  /// Addresses of a community's households.
  static func addresses(of area: AreaCode, limit: Int, _ tx: Transaction) throws -> [String] {
    try tx.run(
      "SELECT DISTINCT address FROM household WHERE area = \(area) AND address <> '' ORDER BY address LIMIT \(limit)"
    ).map { try $0.text(0) }
  }

  /// Somebody who may be drawn by lot; `born` is `nil` where nobody knows it.
  struct Candidate {
    let id: ID<Person>, sex: String, born: Day?, isRegistered: Bool, household: String, group: String
  }

  /// Those of a circle, and of a group where one is named.
  static func candidates(_ circle: LotScheme.Circle, group: String, in area: AreaCode, _ tx: Transaction) throws -> [Candidate] {
    let circle: SQL =
      switch circle {
      case .everyone: ""
      case .registered: "AND is_registered"
      case .nonRegistered: "AND NOT is_registered"
      }
    let group: SQL = group.isEmpty ? "" : "AND household.group_name = \(group)"
    return try tx.run(
      """
      SELECT person.id, sex, birth_day, is_registered, coalesce(household.number, ''), coalesce(household.group_name, '')
      FROM person LEFT JOIN household ON household.id = household_id
      WHERE person.area = \(area) AND erased_at IS NULL \(circle) \(group) ORDER BY person.id
      """
    ).map {
      Candidate(
        id: try $0.id(0), sex: try $0.text(1), born: try $0.optionalDay(2), isRegistered: try $0.bool(3), household: try $0.text(4),
        group: try $0.text(5))
    }
  }

  /// A name by which it is compared: two characters are often written with a blank between them.
  static func key(_ name: String) -> String { Typed.name(name).filter { $0 != " " } }
}

/// Somebody on the roster, with what is kept sealed.
struct Held: Sendable {
  let line: PersonLine
  let household: ID<Household>?
  let phone: [UInt8]?, phoneIndex: String?, identity: [UInt8]?, identityIndex: String?

  /// The version of what stands of a person; numbers by their blind indexes.
  var version: Version { PersonTable.version(of: line, phoneIndex: phoneIndex, identityIndex: identityIndex) }
}

extension PersonTable {
  /// A household by its number in form.
  struct HouseholdLine: Sendable {
    let number: String, address: String, group: String
  }

  /// Everybody on the roster of a community whose data was not erased.
  static func held(in area: AreaCode, _ tx: Transaction) throws -> [Held] {
    try tx.run(
      """
      SELECT person.id, name, sex, birth_day, is_registered, is_head, household.number, household.address, household.group_name,
        household_id, phone_sealed, phone_index, identity_sealed, identity_index
      FROM person LEFT JOIN household ON household.id = household_id
      WHERE person.area = \(area) AND erased_at IS NULL ORDER BY person.id
      """
    ).map { row in
      Held(
        line: PersonLine(
          id: try row.id(0), name: try row.text(1), sex: try row.text(2), birthDay: try row.optionalDay(3), isRegistered: try row.bool(4),
          isHead: try row.bool(5), household: try row.optionalText(6) ?? "", address: try row.optionalText(7) ?? "",
          group: try row.optionalText(8) ?? "", isErased: false),
        household: try row.optionalInt64(9).map { ID(rawValue: $0) }, phone: try row.optionalBytes(10),
        phoneIndex: try row.optionalText(11),
        identity: try row.optionalBytes(12), identityIndex: try row.optionalText(13))
    }
  }

  /// Somebody on the roster whom a new person of this name may be: of the same household, or where the one or the other names none.
  static func namesake(of name: String, in household: String, of area: AreaCode, _ tx: Transaction) throws -> PersonLine? {
    let household = Typed.code(household)
    return try namesakes(of: name, in: area, tx).first {
      let other = Typed.code($0.household)
      return household.isEmpty || other.isEmpty || other == household
    }
  }

  /// The households of a community, by their numbers in form.
  static func households(of area: AreaCode, _ tx: Transaction) throws -> [String: HouseholdLine] {
    Dictionary(
      try tx.run("SELECT number, address, group_name FROM household WHERE area = \(area)").map { row in
        let line = HouseholdLine(number: try row.text(0), address: try row.text(1), group: try row.text(2))
        return (Typed.code(line.number), line)
      }, uniquingKeysWith: { first, _ in first })
  }
}
