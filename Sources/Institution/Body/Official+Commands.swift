public import Deliberation
internal import Storage
internal import Typing

/// 登记任职人员 — somebody who will hold a post in the community.
public struct AddOfficial: Command {
  public static let clause: Clause = "3.1a"
  public static let roles: Set<Role>? = Role.committee.union(Supervision.overseers)
  /// The community and the person's name.
  public let community: AreaCode, name: String
  /// The officials as they were when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// Somebody to enter.
  public init(_ name: String, in community: AreaCode, from: Version? = nil) {
    self.from = from
    self.name = Typed.name(name)
    self.community = community
  }

  public var texts: Texts { [.name: [name]] }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    guard !name.isBlank else { throw Refusal(.nameMissing, clause: Self.clause) }
    let officials = try BodyTable.officials(in: community, scope.tx)
    // Two may have one name; whoever enters the second has seen the first.
    if officials.contains(where: { $0.name == name }) { try from?.check(against: BodyTable.version(of: officials)) }
    let id = scope.newID(Official.self)
    try BodyTable.insert(official: id, name, in: community, scope.tx)
    return id.rawValue
  }
}

/// 登记近亲属 — two officials are near kin; the law bars them from certain posts together (VC 37, RC 36).
///
/// It is recorded even when both hold such posts already: kinship is a fact. The conflict then shows, and is owed an end.
public struct DeclareKin: Command {
  public static let clause: Clause = "3.1a"
  public static let roles: Set<Role>? = Role.committee.union(Supervision.overseers).union([.supervisor])
  /// The community and the two.
  public let community: AreaCode, one: ID<Official>, other: ID<Official>

  /// Two who are kin.
  public init(_ one: ID<Official>, _ other: ID<Official>, in community: AreaCode) {
    self.one = one
    self.other = other
    self.community = community
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    let known = Set(try BodyTable.officials(in: community, scope.tx).map(\.id))
    guard one != other, known.contains(one), known.contains(other) else { throw AccessError.notFound }
    try BodyTable.declareKin(one, other, at: scope.now, scope.tx)
    return one.rawValue
  }
}

/// 任职 — an official takes a post. Supervisors may neither sit in the two committees nor be near kin of one who does, and
/// are entered from above (4.2c).
public struct FillPost: Command {
  public static let clause: Clause = "3.1a"
  public static let roles: Set<Role>? = Supervision.appointers.union(Supervision.overseers)
  /// The community, the official, the post and its days.
  public let community: AreaCode, official: ID<Official>, kind: Post.Kind, period: Period
  /// Terms, posts and seats as they were when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A post to fill.
  public init(_ kind: Post.Kind, with official: ID<Official>, for period: Period, in community: AreaCode, from: Version? = nil) {
    self.from = from
    self.kind = kind
    self.official = official
    self.period = period
    self.community = community
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    try Supervision.checkAppointment(to: kind, in: community, scope)
    try from?.check(against: BodyTable.version(in: community, scope.tx))
    guard try BodyTable.officials(in: community, scope.tx).contains(where: { $0.id == official }) else {
      throw AccessError.notFound
    }
    // A supervisor whose account writes for the committee would answer its own findings.
    guard try !kind.isOfSupervision || !AccountTable.hasClerk(official, scope.tx) else { throw Refusal(.supervisorNotClerk) }
    let kin = try BodyTable.kin(in: community, scope.tx)
    let posts = try BodyTable.posts(in: community, scope.tx).filter { $0.period.overlaps(period) }
    guard !posts.contains(where: { $0.official == official && $0.kind == kind }) else { throw Refusal(.postOverlaps) }
    let isBarred = posts.contains { other in
      other.kind.isOfSupervision != kind.isOfSupervision && (other.official == official || kin.contains([other.official, official]))
    }
    guard !isBarred else {
      throw Refusal(.supervisionConflict, clause: Supervision.article(in: community))
    }
    let id = scope.newID(Post.self)
    try BodyTable.insert(Post(id: id, official: official, kind: kind, period: period), in: community, scope.tx)
    scope.journal(after: .post(kind))
    return id.rawValue
  }
}

/// 离任 — a post ends, and with it every seat that rests on it (3.1a). A supervisor's post ends from above (4.2c).
public struct EndPost: Command {
  public static let clause: Clause = "3.1a"
  public static let roles: Set<Role>? = Supervision.appointers.union(Supervision.overseers)
  /// The community, the post and its last day.
  public let community: AreaCode, post: ID<Post>, lastDay: Day
  /// Terms, posts and seats as they were when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A post to end.
  public init(_ post: ID<Post>, on lastDay: Day, in community: AreaCode, from: Version? = nil) {
    self.post = post
    self.lastDay = lastDay
    self.community = community
    self.from = from
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    guard let held = try BodyTable.posts(in: community, scope.tx).first(where: { $0.id == post }) else { throw AccessError.notFound }
    try Supervision.checkAppointment(to: held.kind, in: community, scope)
    try from?.check(against: BodyTable.version(in: community, scope.tx))
    guard held.period.contains(lastDay) else { throw Refusal(.postNotHeld, ["day": lastDay.iso]) }
    try BodyTable.end(post, on: lastDay, in: community, scope.tx)
    return post.rawValue
  }
}

/// 撤销近亲属登记 — a kinship that was declared by mistake no longer bars anybody; its reason stays on record (VC 37, RC 36).
///
/// Those whom it bars do not withdraw it: it is done from above, as all that touches the supervisors. It carries no version: a kinship is
/// declared and withdrawn, and nothing of it is edited in between.
public struct WithdrawKinship: Command {
  public static let clause: Clause = "3.1a"
  public static let roles: Set<Role>? = Supervision.overseers
  /// The community, the two, and why it was wrong.
  public let community: AreaCode, one: ID<Official>, other: ID<Official>, reason: String

  /// Two who are no kin after all.
  public init(_ one: ID<Official>, _ other: ID<Official>, because reason: String, in community: AreaCode) {
    self.one = one
    self.other = other
    self.reason = reason
    self.community = community
  }

  public var texts: Texts { [.passage: [reason]] }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    try Supervision.checkFromAbove(in: community, scope)
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    let known = try BodyTable.kinships(in: community, scope.tx)
    guard known.contains(where: { Set([$0.one, $0.other]) == [one, other] }) else { throw AccessError.notFound }
    try BodyTable.withdrawKin(one, other, because: reason, at: scope.now, scope.tx)
    scope.journal(before: .plain(.declared), after: .plain(.withdrawn))
    return one.rawValue
  }
}
