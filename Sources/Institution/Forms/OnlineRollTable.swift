public import Deliberation
internal import Digest
internal import Secrets
public import Storage
internal import Typing

/// 参与范围 — who may answer: people of the roster whom the matter reaches, by account or by code; one voice each (3.4e).
public enum OnlineRoll {
  /// The voice of somebody in a deliberation; made at their first answer when they come by account.
  static func voice(in line: OnlineLine, code: String, _ scope: Scope) throws -> Int64 {
    if !code.isEmpty {
      guard
        let row = try scope.tx.first(
          "SELECT voice FROM online_participant WHERE online_id = \(line.id) AND code_fingerprint = \(Token.fingerprint(code))")
      else { throw Refusal(.onlineNotReached) }
      return try row.int64(0)
    }
    guard !scope.member.isAnonymous else { throw AccessError.signIn }
    guard let person = scope.member.person, scope.member.area == line.area, try isReached(person, by: line, scope) else {
      throw Refusal(.onlineNotReached)
    }
    var chance = Chance()
    try insert(person, in: line.id, voice: Int64.random(in: 1...Int64.max, using: &chance), fingerprint: nil, sealed: nil, scope)
    guard let row = try scope.tx.first("SELECT voice FROM online_participant WHERE online_id = \(line.id) AND person_id = \(person)") else {
      throw Refusal(.onlineNotReached)
    }
    return try row.int64(0)
  }

  /// The deliberation that a code opens, or opened until it ended.
  public static func deliberation(code: String, _ tx: Transaction) throws -> ID<OnlineCall>? {
    let fingerprint = Token.fingerprint(code)
    return try tx.first(
      """
      SELECT online_id FROM online_participant WHERE code_fingerprint = \(fingerprint)
      UNION ALL SELECT online_id FROM online_ended_code WHERE code_fingerprint = \(fingerprint)
      """)?.id(0)
  }

  /// What somebody answered so far, by statement.
  public static func answers(in id: ID<OnlineCall>, code: String, person: ID<Person>?, _ tx: Transaction) throws -> [ID<OnlineStatement>:
    Int]
  {
    let who: SQL =
      code.isEmpty ? "person_id = \(person ?? ID(rawValue: 0))" : "code_fingerprint = \(Token.fingerprint(code))"
    let rows = try tx.run(
      """
      SELECT statement_id, choice FROM online_vote WHERE online_id = \(id)
        AND voice = (SELECT voice FROM online_participant WHERE online_id = \(id) AND \(who))
      """)
    var answers: [ID<OnlineStatement>: Int] = [:]
    for row in rows { answers[try row.id(0)] = try row.int(1) }
    return answers
  }

  /// Whether somebody of the roster is reached.
  public static func isReached(_ person: ID<Person>, by line: OnlineLine, at now: Instant, under policy: Policy, _ tx: Transaction) throws
    -> Bool
  {
    let known: PersonLine
    // Somebody of another community is not reached; storage that fails is no answer.
    do { known = try PersonTable.find(person, in: line.area, tx) } catch AccessError.notFound { return false }
    guard !known.isErased else { return false }
    return line.call.reaches(group: known.group, born: known.birthDay, on: now.day, under: policy)
  }

  private static func isReached(_ person: ID<Person>, by line: OnlineLine, _ scope: Scope) throws -> Bool {
    try isReached(person, by: line, at: scope.now, under: scope.policy(for: line.area), scope.tx)
  }

  /// Everyone of a group, or of all it reaches, who may answer.
  static func reached(by line: OnlineLine, group: String, _ scope: Scope) throws -> [ID<Person>] {
    let policy = try scope.policy(for: line.area)
    return try scope.tx.run(
      """
      SELECT person.id, birth_day, coalesce(household.group_name, '') FROM person LEFT JOIN household ON household.id = household_id
      WHERE person.area = \(line.area) AND erased_at IS NULL ORDER BY household.number, person.id
      """
    ).compactMap { row in
      let own = try row.text(2)
      guard group.isEmpty || Typed.name(own) == group,
        line.call.reaches(group: own, born: try row.optionalDay(1), on: scope.now.day, under: policy)
      else { return nil }
      return try row.id(0)
    }
  }

  /// The slips handed out: name, household, code; in the order of the households.
  public static func slips(of id: ID<OnlineCall>, group: String, _ reading: Reading) throws -> [(name: String, label: String, code: String)]
  {
    let circle: SQL = group.isEmpty ? "" : "AND household.group_name = \(group)"
    return try reading.tx.run(
      """
      SELECT name, coalesce(household.number, ''), code_sealed FROM online_participant
      JOIN person ON person.id = person_id LEFT JOIN household ON household.id = household_id
      WHERE online_id = \(id) AND code_sealed IS NOT NULL \(circle) ORDER BY household.number, person.id
      """
    ).map { (try $0.text(0), try $0.text(1), try reading.vault.unseal(try $0.bytes(2), context: "online.code")) }
  }

  /// Lets somebody answer; a code only where they have none yet.
  static func insert(
    _ person: ID<Person>, in online: ID<OnlineCall>, voice: Int64, fingerprint: String?, sealed: [UInt8]?, _ scope: Scope
  ) throws {
    try scope.tx.execute(
      """
      INSERT INTO online_participant (id, online_id, person_id, voice, code_fingerprint, code_sealed)
      VALUES (\(scope.newID(OnlineRoll.self)), \(online), \(person), \(voice), \(fingerprint), \(sealed))
      ON CONFLICT (online_id, person_id) DO UPDATE SET code_fingerprint = excluded.code_fingerprint, code_sealed = excluded.code_sealed
      WHERE online_participant.code_fingerprint IS NULL AND excluded.code_fingerprint IS NOT NULL
      """)
  }

  /// An answer; a later one takes the place of the earlier.
  static func answer(_ statement: ID<OnlineStatement>, _ choice: Int, of voice: Int64, in online: ID<OnlineCall>, _ tx: Transaction) throws
  {
    try tx.execute(
      """
      INSERT INTO online_vote (online_id, voice, statement_id, choice) VALUES (\(online), \(voice), \(statement), \(choice))
      ON CONFLICT (online_id, voice, statement_id) DO UPDATE SET choice = excluded.choice
      """)
  }

  /// Forgets who stood behind which voice. Of a code it stays known what it opened, so that its bearer hears that it is over; neither whose
  /// it was nor what its voice said.
  static func forget(in online: ID<OnlineCall>, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO online_ended_code (code_fingerprint, online_id)
      SELECT code_fingerprint, online_id FROM online_participant WHERE online_id = \(online) AND code_fingerprint IS NOT NULL
      ORDER BY code_fingerprint
      """)
    try tx.execute("DELETE FROM online_participant WHERE online_id = \(online)")
  }
}
