public import Deliberation
internal import Storage
internal import Wording

/// 设立任期 — a term of office of the committee; terms do not overlap (3.1a).
public struct OpenTerm: Command {
  public static let clause: Clause = "3.1a"
  public static let roles: Set<Role>? = [.administrator, .chair, .secretary]
  /// The community and the term's days.
  public let community: AreaCode, start: Day, end: Day
  /// Terms, posts and seats as they were when the form was filled; `nil` when nobody looked.
  public let version: Version?

  /// A term to open.
  public init(from start: Day, to end: Day, in community: AreaCode, at version: Version? = nil) {
    self.version = version
    self.start = start
    self.end = end
    self.community = community
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    try version?.check(against: BodyTable.version(in: community, scope.tx))
    guard start <= end else { throw Refusal(.outsideTerm) }
    try Committee.checkTerm(
      Period(start: start, end: end), against: try BodyTable.terms(in: community, scope.tx).map(\.period))
    let id = scope.newID(Term.self)
    try BodyTable.insert(id, from: start, to: end, in: community, scope.tx)
    return id.rawValue
  }
}

/// 任命席位 — fills one of the three seats through a post in the two committees (3.1a).
public struct AppointSeat: Command {
  public static let clause: Clause = "3.1a"
  public static let roles: Set<Role>? = [.administrator, .chair, .secretary]
  /// The community, the seat, the post it rests on and its first day.
  public let community: AreaCode, kind: Seat.Kind, post: ID<Post>, start: Day
  /// Terms, posts and seats as they were when the form was filled; `nil` when nobody looked.
  public let version: Version?

  /// A seat to fill.
  public init(_ kind: Seat.Kind, through post: ID<Post>, from start: Day, in community: AreaCode, at version: Version? = nil) {
    self.version = version
    self.kind = kind
    self.post = post
    self.start = start
    self.community = community
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    try version?.check(against: BodyTable.version(in: community, scope.tx))
    guard let running = try BodyTable.committee(in: community, on: start, scope.tx) else { throw Refusal(.outsideTerm) }
    let term = running.term
    var committee = running.1
    let seat = Seat(id: scope.newID(), kind: kind, post: post, period: Period(start: start, end: committee.term.end))
    try committee.appoint(seat, under: try scope.policy(for: community))
    try BodyTable.insert(seat, of: term, in: community, scope.tx)
    scope.journal(after: .seat(kind))
    return seat.id.rawValue
  }
}

/// 公布名册 — publishes who sits in the committee, names in full (3.1a, 2.2a).
public struct PublishRoster: Command {
  public static let clause: Clause = "3.1a"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community.
  public let community: AreaCode
  /// Terms, posts and seats as they were shown to whoever publishes them, and the roster before; `nil` when nobody looked.
  public let from: Version?

  /// The roster of a community.
  public init(of community: AreaCode, from: Version? = nil) {
    self.community = community
    self.from = from
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    try from?.check(against: BodyTable.publishingVersion(in: community, scope.tx))
    let roster = try BodyTable.roster(
      of: community, on: scope.now.day, under: try scope.policy(for: community), scope.tx)
    guard let term = roster.term, !roster.seats.isEmpty else { throw Refusal(.committeeAbsent, clause: Self.clause) }
    let name = try AreaTable.community(community, scope.tx).name
    let seats: [(kind: Seat.Kind, name: String, isBarred: Bool)] = roster.seats.map { held in
      let official = roster.holders.first { $0.post.id == held.seat.post }?.post.official
      return (held.seat.kind, held.name, roster.isBarred(official))
    }
    let vacant = roster.vacancies.values.reduce(0, +)
    return try scope.publish(
      .roster, area: community, number: PaperNumber.roster(on: scope.now.day),
      ChinesePapers.roster(of: name, seats: seats, vacant: vacant, from: term.period.start, until: term.period.end)
    ).rawValue
  }
}
