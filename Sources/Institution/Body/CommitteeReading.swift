public import Deliberation
internal import Storage

/// 委员会 — who sits, who holds which post, who is near kin of whom, and what whoever looks may change of it (3.1a).
public struct CommitteePage: Sendable {
  public let area: AreaCode, today: Day
  public let roster: Roster
  /// Officials of the community by name, with the version of that list.
  public let officials: [(id: ID<Official>, name: String)], naming: Version
  public let kinships: [Kinship]
  /// Of terms, posts and seats; and of what is published of them.
  public let version: Version, publishing: Version
  /// The article that bars near kin from each other's posts.
  public let article: Clause
  /// True for those above the community: they withdraw a kinship.
  public let oversees: Bool
  /// What may be sent.
  public let mayPublish: Bool, mayAppoint: Bool, mayOpenTerm: Bool, mayAdd: Bool, mayDeclareKin: Bool
  /// Posts that whoever looks may fill, and those they may end.
  public let filling: [Post.Kind], ending: [Roster.Holder]
}

/// What pages show of a community's body.
public enum CommitteeReading {
  /// The community a member works for, or the one below theirs that is asked for; `nil` while nobody chose one.
  ///
  /// - Parameter text: the code of the community, as an address names it.
  /// - Throws: ``AccessError``: nobody is told of a community that is not theirs.
  public static func community(_ text: String, for member: Member) throws -> AreaCode? {
    if member.area?.level == .community {
      let own = try member.staffArea()
      guard ["", own.description].contains(text) else { throw AccessError.notFound }
      return own
    }
    guard !member.roles.isDisjoint(with: Supervision.overseers) else {
      throw AccessError.forbidden(needed: Role.staff.union(Supervision.overseers), clause: "2.2a")
    }
    guard !text.isEmpty else { return nil }
    guard let area = AreaCode(text), area.level == .community, member.acts(as: Supervision.overseers, in: area) else {
      throw AccessError.notFound
    }
    return area
  }

  /// The communities that somebody from above chooses from.
  public static func communities(of member: Member, _ reading: Reading) throws -> [(code: AreaCode, name: String)] {
    try AreaTable.names(under: member.area, limit: 500, reading.tx)
  }

  /// The committee of a community.
  public static func page(of area: AreaCode, for member: Member, _ reading: Reading) throws -> CommitteePage {
    let today = reading.now.day
    let roster = try BodyTable.roster(of: area, on: today, under: reading.policy(for: area), reading.tx)
    let officials = try BodyTable.officials(in: area, reading.tx)
    // Those who are watched have no say over the posts of those who watch; the township has none over the committee's.
    let oversees = Supervision.stands(above: area, member)
    let mayOpenTerm = member.may(OpenTerm.self, in: area)
    func mayDecide(_ kind: Post.Kind) -> Bool { kind.isOfSupervision ? oversees : mayOpenTerm }
    return CommitteePage(
      area: area, today: today, roster: roster, officials: officials, naming: BodyTable.version(of: officials),
      kinships: try BodyTable.kinships(in: area, reading.tx), version: try BodyTable.version(in: area, reading.tx),
      publishing: try BodyTable.publishingVersion(in: area, reading.tx), article: Supervision.article(in: area), oversees: oversees,
      mayPublish: member.may(PublishRoster.self, in: area), mayAppoint: member.may(AppointSeat.self, in: area), mayOpenTerm: mayOpenTerm,
      mayAdd: member.may(AddOfficial.self, in: area), mayDeclareKin: member.may(DeclareKin.self, in: area),
      filling: member.may(FillPost.self, in: area) ? Post.Kind.allCases.filter(mayDecide) : [],
      ending: member.may(EndPost.self, in: area) ? roster.holders.filter { mayDecide($0.post.kind) } : [])
  }
}
