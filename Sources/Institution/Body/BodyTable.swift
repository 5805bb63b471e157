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

  public static func == (left: Self, right: Self) -> Bool {
    left.holders == right.holders && left.seats.map(\.seat) == right.seats.map(\.seat) && left.vacancies == right.vacancies
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(holders) }
}

/// Officials, posts, terms and seats.
public enum BodyTable {
  /// Names of officials of a community, with their kin.
  public static func officials(in area: AreaCode, _ tx: Transaction) throws -> [(id: ID<Official>, name: String)] {
    try tx.run("SELECT id, name FROM official WHERE area = \(area) ORDER BY id").map { (try $0.id(0), try $0.text(1)) }
  }

  static func posts(in area: AreaCode, _ tx: Transaction) throws -> [Post] {
    try tx.run("SELECT id, official_id, kind, start_day, end_day FROM post WHERE area = \(area) ORDER BY id").map { row in
      Post(
        id: try row.id(0), official: try row.id(1), kind: try row.code(2, as: Post.Kind.self),
        period: Period(start: try row.day(3), end: try row.optionalDay(4)))
    }
  }

  static func kin(in area: AreaCode, _ tx: Transaction) throws -> Set<[ID<Official>]> {
    let rows = try tx.run(
      "SELECT official_id, kin_id FROM kinship JOIN official ON official.id = official_id WHERE area = \(area)")
    return Set(try rows.flatMap { [[try $0.id(0), try $0.id(1)], [try $0.id(1), try $0.id(0)]] })
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
      supervisionClause: area.isVillage ? "VC37" : "RC36")
    return (term.id, committee)
  }

  /// Who holds what on a day.
  public static func roster(of area: AreaCode, on day: Day, under policy: Policy, _ tx: Transaction) throws -> Roster {
    let names = Dictionary(uniqueKeysWithValues: try officials(in: area, tx).map { ($0.id, $0.name) })
    let held = try posts(in: area, tx).filter { $0.period.contains(day) }
    let committee = try committee(in: area, on: day, tx)
    let seats = committee?.1.seats.filter { $0.period.contains(day) }.sorted { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }
    return Roster(
      holders: held.map { Roster.Holder(post: $0, name: names[$0.official] ?? "") },
      seats: (seats ?? []).map { seat in (seat, committee?.1.official(of: seat).flatMap { names[$0] } ?? "") },
      term: committee.map { ($0.term, $0.1.term) }, vacancies: committee?.1.vacancies(on: day, under: policy) ?? [:])
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
    for row in try tx.run(
      """
      SELECT kind FROM post WHERE official_id = \(official) AND start_day <= \(day)
        AND (end_day IS NULL OR end_day >= \(day))
      """)
    {
      let kind = try row.code(0, as: Post.Kind.self)
      if kind == .partySecretary { roles.insert(.secretary) }
      roles.insert(kind.isOfSupervision ? .supervisor : .office)
    }
    for row in try tx.run(
      """
      SELECT seat.kind FROM seat JOIN post ON post.id = seat.post_id JOIN term ON term.id = seat.term_id
      WHERE post.official_id = \(official) AND seat.start_day <= \(day) AND (seat.end_day IS NULL OR seat.end_day >= \(day))
        AND term.start_day <= \(day) AND term.end_day >= \(day)
      """)
    {
      roles.insert(try row.code(0, as: Seat.Kind.self) == .chair ? .chair : .member)
    }
    return roles
  }
}
