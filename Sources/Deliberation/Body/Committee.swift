/// 任职人员 — a person who holds posts in a community; named in full in public.
public enum Official {}

/// 职务 — a post in the Party branch committee, the residents' committee (together “两委”) or the supervision committee.
public struct Post: Hashable, Sendable {
  /// Which post.
  public enum Kind: String, CaseIterable, Sendable {
    case partySecretary, partyMember, committeeDirector, committeeMember, supervisionChair, supervisionMember

    /// True for posts in the two committees (两委).
    public var isOfTwoCommittees: Bool { !isOfSupervision }
    /// True for posts in the supervision committee.
    public var isOfSupervision: Bool { self == .supervisionChair || self == .supervisionMember }
  }

  /// Identity of the post held.
  public let id: ID<Post>
  /// Who holds it.
  public let official: ID<Official>
  /// Which post it is.
  public let kind: Kind
  /// When it is held.
  public let period: Period

  /// A post held by an official for a period.
  public init(id: ID<Post>, official: ID<Official>, kind: Kind, period: Period) {
    self.id = id
    self.official = official
    self.kind = kind
    self.period = period
  }
}

/// A span of days, the end included; open when `end` is `nil`.
public struct Period: Hashable, Sendable {
  /// First day.
  public let start: Day
  /// Last day, or `nil` while it runs.
  public let end: Day?

  /// From `start` to `end`, both included.
  public init(start: Day, end: Day? = nil) {
    self.start = start
    self.end = end
  }

  /// True when `day` lies in the period.
  public func contains(_ day: Day) -> Bool { day >= start && (end.map { day <= $0 } ?? true) }

  /// True when the two periods share a day.
  public func overlaps(_ other: Period) -> Bool {
    (end.map { other.start <= $0 } ?? true) && (other.end.map { start <= $0 } ?? true)
  }
}

/// 席位 — one of the three seats of the deliberation committee, tied to a post in the two committees (3.1a).
public struct Seat: Hashable, Sendable {
  /// 主任 or 委员.
  public enum Kind: String, CaseIterable, Sendable { case chair, member }

  /// Identity of the seat held.
  public let id: ID<Seat>
  /// Chair or member.
  public let kind: Kind
  /// The post it rests on.
  public let post: ID<Post>
  /// When it is held.
  public let period: Period

  /// A seat held through a post for a period.
  public init(id: ID<Seat>, kind: Kind, post: ID<Post>, period: Period) {
    self.id = id
    self.kind = kind
    self.post = post
    self.period = period
  }
}

/// 任期 — a term of office of the committee.
public enum Term {}

/// 议事协商委员会 — one chair and two members, all from the two committees (3.1a).
public struct Committee: Hashable, Sendable {
  /// The term's days.
  public let term: Period
  /// Posts held in the community.
  public let posts: [Post]
  /// Seats of this term, past ones too.
  public private(set) var seats: [Seat]
  /// Pairs of officials who are near kin, in both orders.
  public let kin: Set<[ID<Official>]>
  /// The article that bars supervisors and their near kin: VC 37 in a village, RC 36 in an urban community.
  public let supervisionClause: Clause

  /// The committee of a term as it stands.
  public init(
    term: Period, posts: [Post], seats: [Seat], kin: Set<[ID<Official>]> = [], supervisionClause: Clause = "VC37"
  ) {
    self.term = term
    self.posts = posts
    self.seats = seats
    self.kin = kin
    self.supervisionClause = supervisionClause
  }

  /// Fills a seat; refuses what 3.1a or the law on supervision committees (VC 37, RC 36) does not allow.
  public mutating func appoint(_ seat: Seat, under policy: Policy) throws(Refusal) {
    guard term.contains(seat.period.start), seat.period.end.map({ term.contains($0) }) ?? true else {
      throw Refusal(.outsideTerm)
    }
    guard let post = posts.first(where: { $0.id == seat.post }), post.kind.isOfTwoCommittees,
      post.period.contains(seat.period.start)
    else { throw Refusal(.notOfTwoCommittees) }
    let meanwhile = seats.filter { $0.period.overlaps(seat.period) }
    let limit = seat.kind == .chair ? policy.committeeChairs.value : policy.committeeMembers.value
    guard meanwhile.count(where: { $0.kind == seat.kind }) < limit else {
      throw Refusal(seat.kind == .chair ? .chairTaken : .membersFull, ["limit": String(limit)])
    }
    guard !meanwhile.contains(where: { official(of: $0) == post.official }) else { throw Refusal(.alreadySeated) }
    let supervisors = posts.filter { $0.kind.isOfSupervision && $0.period.overlaps(seat.period) }.map(\.official)
    guard !supervisors.contains(where: { $0 == post.official || kin.contains([$0, post.official]) }) else {
      throw Refusal(.supervisionConflict, clause: supervisionClause)
    }
    seats.append(seat)
  }

  /// Seats nobody holds on `day`: what the roster shows as vacant.
  public func vacancies(on day: Day, under policy: Policy) -> [Seat.Kind: Int] {
    let held = seats.filter { $0.period.contains(day) }
    return [
      .chair: policy.committeeChairs.value - held.count { $0.kind == .chair },
      .member: policy.committeeMembers.value - held.count { $0.kind == .member },
    ].filter { $0.value > 0 }
  }

  /// Who sits on a seat.
  public func official(of seat: Seat) -> ID<Official>? { posts.first { $0.id == seat.post }?.official }

  /// Refuses a new term that shares a day with one already there (3.1a).
  public static func checkTerm(_ term: Period, against others: [Period]) throws(Refusal) {
    guard !others.contains(where: { $0.overlaps(term) }) else { throw Refusal(.termOverlaps) }
  }
}
