import Deliberation
import Institution
import Wording

/// 组织 — the forms of the committee's page: officials, posts, kin, terms and seats (3.1a).
enum CommitteeForms {
  static let name = Field<String>.name("name", \.rosterName).refused(by: .nameMissing)
  static let official = Field<ID<Official>>.one("official", \.committeeWho).refused(by: .supervisionConflict, .postOverlaps)
  static let post = Field<ID<Post>>.one("post", \.committeePost)
  static let postKind = Field<Post.Kind>.choice("kind", \.committeePost).refused(by: .supervisionFromAbove)
  static let seatKind = Field<Seat.Kind>.choice("kind", \.committeeKind).refused(by: .chairTaken, .membersFull)
  static let seatPost = post.refused(by: .notOfTwoCommittees, .alreadySeated, .supervisionConflict)
  static let from = Field<Day>.day("from", \.committeeFrom).refused(by: .outsideTerm, .termOverlaps)
  static let to = Field<Day>.day("to", \.committeeTo).refused(by: .postNotHeld)
  static let one = Field<ID<Official>>.one("one", \.committeeWho)
  static let other = Field<ID<Official>>.one("other", \.committeeWho)
  static let reason = Field<String>.line("reason", \.commonKinWithdrawReason).refused(by: .reasonMissing)

  static func addOfficial(_ visit: MemberVisit, in area: AreaCode) throws -> AddOfficial {
    try visit.read { form in
      let name = form(Self.name)
      let version = form.version
      return AddOfficial(try name.value, in: area, from: version)
    }
  }

  static func declareKin(_ visit: MemberVisit, in area: AreaCode) throws -> DeclareKin {
    try visit.read { form in
      let (one, other) = (form(Self.one), form(Self.other))
      if let known = one.known, known == other.known { form.tell(\.committeeKinSame, at: Self.other) }
      return DeclareKin(try one.value, try other.value, in: area)
    }
  }

  static func withdrawKin(_ visit: MemberVisit, in area: AreaCode) throws -> WithdrawKinship {
    try visit.read { form in
      let (one, other, reason) = (form(Self.one), form(Self.other), form(Self.reason))
      return WithdrawKinship(try one.value, try other.value, because: try reason.value, in: area)
    }
  }

  static func fillPost(_ visit: MemberVisit, in area: AreaCode) throws -> FillPost {
    try visit.read { form in
      let (official, kind, from) = (form(Self.official), form(postKind), form(Self.from))
      let version = form.version
      return FillPost(try kind.value, with: try official.value, for: Period(start: try from.value), in: area, from: version)
    }
  }

  static func endPost(_ visit: MemberVisit, in area: AreaCode) throws -> EndPost {
    try visit.read { form in
      let (post, to) = (form(Self.post), form(Self.to))
      let version = form.version
      return EndPost(try post.value, on: try to.value, in: area, from: version)
    }
  }

  static func publish(_ visit: MemberVisit, of area: AreaCode) throws -> PublishRoster {
    try visit.read { PublishRoster(of: area, from: $0.version) }
  }

  static func openTerm(_ visit: MemberVisit, in area: AreaCode) throws -> OpenTerm {
    try visit.read { form in
      let (from, to) = (form(Self.from), form(Self.to))
      if let from = from.known, let to = to.known, to < from { form.tell(\.committeeTermBackwards, at: Self.to) }
      let version = form.version
      return OpenTerm(from: try from.value, to: try to.value, in: area, at: version)
    }
  }

  static func appointSeat(_ visit: MemberVisit, in area: AreaCode) throws -> AppointSeat {
    try visit.read { form in
      let (kind, post, from) = (form(seatKind), form(seatPost), form(Self.from))
      let version = form.version
      return AppointSeat(try kind.value, through: try post.value, from: try from.value, in: area, at: version)
    }
  }
}
