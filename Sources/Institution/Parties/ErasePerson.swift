public import Deliberation
internal import Storage

/// 删除个人信息 — erases what identifies a person, everywhere it stands; the public record never held a name (PIPL 47).
public struct ErasePerson: Command {
  public static let clause: Clause = "3.3a"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community and the person.
  public let community: AreaCode, person: ID<Person>
  /// What stood of the person when the form was shown; `nil` when nobody looked.
  public let from: Version?

  /// A person to erase.
  public init(_ person: ID<Person>, in community: AreaCode, from: Version? = nil) {
    self.from = from
    self.person = person
    self.community = community
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    let line = try PersonTable.find(person, in: community, scope.tx)
    guard !line.isErased else { throw Refusal(.alreadyErased) }
    try from?.check(against: PersonTable.version(of: person, in: community, scope.tx))
    let index = try scope.tx.first("SELECT phone_index FROM person WHERE id = \(person)")?.optionalText(0)
    // Opinions given under this account, or with the person's own phone number, lose name and contact; the words stay.
    try scope.tx.execute(
      """
      UPDATE opinion SET giver_name = '', contact_sealed = NULL, contact_index = NULL, person_id = NULL
      WHERE area = \(community) AND (person_id = \(person) OR contact_index = \(index))
      """)
    try scope.tx.execute("UPDATE participant SET name = '', person_id = NULL WHERE person_id = \(person)")
    try scope.tx.execute(
      """
      UPDATE person SET name = '', sex = '', birth_day = NULL, household_id = NULL, phone_sealed = NULL, phone_index = NULL,
        identity_sealed = NULL, identity_index = NULL, erased_at = \(scope.now)
      WHERE id = \(person)
      """)
    for rows in ["session", "draft"] as [SQL] {
      try scope.tx.execute(
        "DELETE FROM \(rows) WHERE account_id IN (SELECT id FROM account WHERE person_id = \(person))")
    }
    try scope.tx.execute("UPDATE account SET disabled_at = \(scope.now), name = '' WHERE person_id = \(person)")
    scope.journal(before: .plain(.known), after: .plain(.erased))
    return person.rawValue
  }
}

/// 本人信息 — everything held on one person, for the person (PIPL 45).
public struct PersonExport: Hashable, Sendable {
  /// The roster's line.
  public let line: PersonLine
  /// Phone and identity number.
  public let phone: String, identity: String
  /// Slips and words of the opinions given under the person's account or phone number.
  public let opinions: [(slip: SlipNumber, text: String)]

  /// Gathers it.
  public static func gather(_ person: ID<Person>, in area: AreaCode, _ reading: Reading) throws -> PersonExport {
    let line = try PersonTable.find(person, in: area, reading.tx)
    let sealed = try PersonTable.sealed(of: person, reading)
    let rows = try reading.tx.run(
      """
      SELECT year, sequence, text FROM opinion WHERE area = \(area) AND (person_id = \(person)
        OR contact_index = (SELECT phone_index FROM person WHERE id = \(person))) ORDER BY id
      """)
    return PersonExport(
      line: line, phone: sealed.phone, identity: sealed.identity,
      opinions: try rows.map { (SlipNumber(year: try $0.int(0), sequence: try $0.int(1)), try $0.text(2)) })
  }

  public static func == (left: Self, right: Self) -> Bool { left.line == right.line }
  public func hash(into hasher: inout Hasher) { hasher.combine(line) }
}
