public import Deliberation
public import Storage

/// 任职名册 — who holds which post and seat, as the board shows it.
public struct Roster: Hashable, Sendable {
  /// A post with its holder.
  public struct Holder: Hashable, Sendable {
    /// The post.
    public let post: Post
    /// Name in full; office holders are named.
    public let name: String
  }

  /// Posts held on the day.
  public let holders: [Holder]
  /// Seats held on the day, chair first.
  public let seats: [(seat: Seat, name: String)]
  /// The running term, if one runs.
  public let term: (id: ID<Term>, period: Period)?
  /// Seats nobody holds.
  public let vacancies: [Seat.Kind: Int]
  /// Holders of posts that the law bars them from together.
  public let conflicts: [KinConflict]

  /// True when somebody holds a post beside near kin that must not hold theirs.
  public func isBarred(_ official: ID<Official>?) -> Bool {
    conflicts.contains { [$0.supervisor.post.official, $0.other.post.official].contains(official) }
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.holders == right.holders && left.seats.map(\.seat) == right.seats.map(\.seat) && left.vacancies == right.vacancies
      && left.conflicts == right.conflicts
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(holders) }
}

/// 近亲属 — two officials who are near kin, since when that is on record.
public struct Kinship: Hashable, Sendable {
  /// The two, with their names.
  public let one: ID<Official>, other: ID<Official>, names: [String]
  /// When it was declared.
  public let declaredOn: Day
}

/// 须回避 — a supervisor and a holder of a post in the two committees who are near kin (VC 37, RC 36).
///
/// The kinship is a fact and stays on record; one of the two posts has to end.
public struct KinConflict: Hashable, Sendable {
  /// The supervisor, and the holder of a post in the two committees.
  public let supervisor: Roster.Holder, other: Roster.Holder
  /// Since when both hold their posts and the kinship is known.
  public let since: Day
}

/// Officials, posts, terms and seats.
public enum BodyTable {
  /// The version of all terms, posts and seats of a community.
  public static func version(in area: AreaCode, _ tx: Transaction) throws -> Version {
    let seats = try tx.run("SELECT id, end_day FROM seat WHERE area = \(area) ORDER BY id").flatMap {
      [try $0.id(0, of: Seat.self).description, try $0.optionalDay(1)?.iso ?? ""]
    }
    let posts = try posts(in: area, tx).flatMap { [$0.id.description, $0.period.end?.iso ?? ""] }
    let terms = try terms(in: area, tx).flatMap { [$0.period.start.iso, $0.period.end?.iso ?? ""] }
    return Version(of: posts + ["seats"] + seats + ["terms"] + terms)
  }

  /// The version of what is published of them: how they stand, and the roster that was published last.
  public static func publishingVersion(in area: AreaCode, _ tx: Transaction) throws -> Version {
    Version(of: [try version(in: area, tx).text, try PaperTable.newest(.roster, in: area, tx)?.description ?? ""])
  }

  /// Names of officials of a community, with their kin.
  public static func officials(in area: AreaCode, _ tx: Transaction) throws -> [(id: ID<Official>, name: String)] {
    try tx.run("SELECT id, name FROM official WHERE area = \(area) ORDER BY id").map { (try $0.id(0), try $0.text(1)) }
  }

  /// The version of the list of officials.
  static func version(of officials: [(id: ID<Official>, name: String)]) -> Version {
    Version(of: officials.flatMap { ["\($0.id)", $0.name] })
  }

  static func posts(in area: AreaCode, _ tx: Transaction) throws -> [Post] {
    try tx.run("SELECT id, official_id, kind, start_day, end_day FROM post WHERE area = \(area) ORDER BY id").map { row in
      Post(
        id: try row.id(0), official: try row.id(1), kind: try row.code(2, as: Post.Kind.self),
        period: Period(start: try row.day(3), end: try row.optionalDay(4)))
    }
  }

  static func kin(in area: AreaCode, _ tx: Transaction) throws -> Set<[ID<Official>]> {
    Set(try kinships(in: area, tx).flatMap { [[$0.one, $0.other], [$0.other, $0.one]] })
  }

  /// Who is near kin of whom in a community; what was withdrawn is left out.
  public static func kinships(in area: AreaCode, _ tx: Transaction) throws -> [Kinship] {
    try tx.run(
      """
      SELECT official_id, kin_id, official.name, (SELECT name FROM official kin WHERE kin.id = kin_id), declared_at
      FROM official JOIN kinship ON official_id = official.id WHERE area = \(area) AND withdrawn_at IS NULL
      ORDER BY official_id, kin_id
      """
    ).map {
      Kinship(
        one: try $0.id(0), other: try $0.id(1), names: [try $0.text(2), try $0.text(3)], declaredOn: try $0.instant(4).day)
    }
  }

  /// Posts held on a day that the law bars their holders from together.
  public static func conflicts(in area: AreaCode, on day: Day, _ tx: Transaction) throws -> [KinConflict] {
    let kinships = try kinships(in: area, tx)
    guard !kinships.isEmpty else { return [] }
    let names = Dictionary(try officials(in: area, tx).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let holders = try posts(in: area, tx).filter { $0.period.contains(day) }
      .map { Roster.Holder(post: $0, name: names[$0.official] ?? "") }
    return kinships.flatMap { kinship in
      let pair: Set = [kinship.one, kinship.other]
      let near = holders.filter { pair.contains($0.post.official) }
      return near.filter { $0.post.kind.isOfSupervision }.flatMap { supervisor in
        near.filter { !$0.post.kind.isOfSupervision && $0.post.official != supervisor.post.official }.map { other in
          KinConflict(
            supervisor: supervisor, other: other,
            since: max(kinship.declaredOn, supervisor.post.period.start, other.post.period.start))
        }
      }
    }
  }

  static func terms(in area: AreaCode, _ tx: Transaction) throws -> [(id: ID<Term>, period: Period)] {
    try tx.run("SELECT id, start_day, end_day FROM term WHERE area = \(area) ORDER BY start_day").map {
      (try $0.id(0), Period(start: try $0.day(1), end: try $0.day(2)))
    }
  }

  /// The committee of the term that runs on a day.
  static func committee(in area: AreaCode, on day: Day, _ tx: Transaction) throws -> (term: ID<Term>, Committee)? {
    guard let term = try terms(in: area, tx).first(where: { $0.period.contains(day) }) else { return nil }
    let seats = try tx.run(
      "SELECT id, kind, post_id, start_day, end_day FROM seat WHERE area = \(area) AND term_id = \(term.id) ORDER BY id"
    ).map { row in
      Seat(
        id: try row.id(0), kind: try row.code(1, as: Seat.Kind.self), post: try row.id(2),
        period: Period(start: try row.day(3), end: try row.optionalDay(4)))
    }
    let committee = Committee(
      term: term.period, posts: try posts(in: area, tx), seats: seats, kin: try kin(in: area, tx),
      supervisionClause: Supervision.article(in: area))
    return (term.id, committee)
  }

  /// Who holds what on a day.
  public static func roster(of area: AreaCode, on day: Day, under policy: Policy, _ tx: Transaction) throws -> Roster {
    let names = Dictionary(try officials(in: area, tx).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let held = try posts(in: area, tx).filter { $0.period.contains(day) }
    let committee = try committee(in: area, on: day, tx)
    let seats = committee?.1.seats.filter { $0.period.contains(day) }.sorted { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }
    return Roster(
      holders: held.map { Roster.Holder(post: $0, name: names[$0.official] ?? "") },
      seats: (seats ?? []).map { seat in (seat, committee?.1.official(of: seat).flatMap { names[$0] } ?? "") },
      term: committee.map { ($0.term, $0.1.term) }, vacancies: committee?.1.vacancies(on: day, under: policy) ?? [:],
      conflicts: try conflicts(in: area, on: day, tx))
  }

  /// Names of the seats that some officials hold on a day; officials without a seat are left out.
  static func seatNames(_ officials: [ID<Official>], in area: AreaCode, on day: Day, _ tx: Transaction) throws -> [String] {
    guard let committee = try committee(in: area, on: day, tx)?.1 else { return [] }
    let seated = Set(committee.seats.filter { $0.period.contains(day) }.compactMap { committee.official(of: $0) })
    return try self.officials(in: area, tx).filter { officials.contains($0.id) && seated.contains($0.id) }.map(\.name)
  }

  /// The capacities an official has on a day.
  static func roles(of official: ID<Official>, on day: Day, _ tx: Transaction) throws -> Set<Role> {
    var roles: Set<Role> = []
    // Posts and seats in one question: it is asked for every page of whoever is signed in.
    for row in try tx.run(
      """
      SELECT 'post', kind FROM post WHERE official_id = \(official) AND start_day <= \(day)
        AND (end_day IS NULL OR end_day >= \(day))
      UNION ALL
      SELECT 'seat', seat.kind FROM seat JOIN post ON post.id = seat.post_id JOIN term ON term.id = seat.term_id
      WHERE post.official_id = \(official) AND seat.start_day <= \(day) AND (seat.end_day IS NULL OR seat.end_day >= \(day))
        AND term.start_day <= \(day) AND term.end_day >= \(day)
      """)
    {
      guard try row.text(0) == "post" else {
        roles.insert(try row.code(1, as: Seat.Kind.self) == .chair ? .chair : .member)
        continue
      }
      let kind = try row.code(1, as: Post.Kind.self)
      if kind == .partySecretary { roles.insert(.secretary) }
      roles.insert(kind.isOfSupervision ? .supervisor : .office)
    }
    return roles
  }

  /// True for somebody who holds a post of the supervision committee on a day, or will later.
  static func isSupervisor(_ official: ID<Official>, from day: Day, _ tx: Transaction) throws -> Bool {
    try tx.first(
      """
      SELECT id FROM post WHERE official_id = \(official) AND kind IN ('supervisionChair', 'supervisionMember')
        AND (end_day IS NULL OR end_day >= \(day)) LIMIT 1
      """) != nil
  }

  /// True for an official of a community.
  static func isOfficial(_ official: ID<Official>, in area: AreaCode?, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT id FROM official WHERE id = \(official) AND area = \(area)") != nil
  }

  static func insert(official id: ID<Official>, _ name: String, in area: AreaCode, _ tx: Transaction) throws {
    try tx.execute("INSERT INTO official (id, area, name) VALUES (\(id), \(area), \(name))")
  }

  /// Puts on record that two are kin; what was withdrawn holds again.
  static func declareKin(_ one: ID<Official>, _ other: ID<Official>, at now: Instant, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO kinship (official_id, kin_id, declared_at) VALUES (\(min(one, other)), \(max(one, other)), \(now))
      ON CONFLICT (official_id, kin_id) DO UPDATE SET declared_at = excluded.declared_at, withdrawn_at = NULL, withdrawn_because = ''
      WHERE kinship.withdrawn_at IS NOT NULL
      """)
  }

  static func withdrawKin(_ one: ID<Official>, _ other: ID<Official>, because reason: String, at now: Instant, _ tx: Transaction) throws {
    try tx.execute(
      """
      UPDATE kinship SET withdrawn_at = \(now), withdrawn_because = \(reason)
      WHERE official_id = \(min(one, other)) AND kin_id = \(max(one, other))
      """)
  }

  static func insert(_ post: Post, in area: AreaCode, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO post (id, area, official_id, kind, start_day, end_day)
      VALUES (\(post.id), \(area), \(post.official), \(post.kind), \(post.period.start), \(post.period.end))
      """)
  }

  /// Ends a post, and with it every seat that rests on it.
  static func end(_ post: ID<Post>, on lastDay: Day, in area: AreaCode, _ tx: Transaction) throws {
    try tx.execute("UPDATE post SET end_day = \(lastDay) WHERE id = \(post) AND area = \(area)")
    try tx.execute("DELETE FROM seat WHERE post_id = \(post) AND start_day > \(lastDay)")
    try tx.execute(
      """
      UPDATE seat SET end_day = \(lastDay)
      WHERE post_id = \(post) AND start_day <= \(lastDay) AND (end_day IS NULL OR end_day > \(lastDay))
      """)
  }

  static func insert(_ term: ID<Term>, from start: Day, to end: Day, in area: AreaCode, _ tx: Transaction) throws {
    try tx.execute("INSERT INTO term (id, area, start_day, end_day) VALUES (\(term), \(area), \(start), \(end))")
  }

  static func insert(_ seat: Seat, of term: ID<Term>, in area: AreaCode, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO seat (id, area, term_id, kind, post_id, start_day, end_day)
      VALUES (\(seat.id), \(area), \(term), \(seat.kind), \(seat.post), \(seat.period.start), \(seat.period.end))
      """)
  }
}
