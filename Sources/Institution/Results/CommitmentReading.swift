public import Deliberation
internal import PolicyFiles
internal import Storage

/// 落实事项 with what whoever looks at it may do (3.6a, 3.6b).
public struct CommitmentPage: Sendable {
  /// The commitment and its matter.
  public let line: CommitmentLine, matter: Matter
  public let now: Instant
  /// The day on which an owner who is urged now is looked at again.
  public let nextLook: Day
  /// True for whoever speaks for its owner.
  public let isOwner: Bool
  /// What may be done with it now.
  public let open: Set<Act>
  /// True where the committee enters what an owner without an account brought on paper: a report, an answer.
  public let isReportOnPaper: Bool, isAnswerOnPaper: Bool
  /// Whom it may be given to; `nil` for whoever may not describe it.
  public let owners: Owners?
  /// The owner's personal link; `nil` for whoever does not hand it over.
  public let link: Link?

  /// Whom a commitment may be given to: the organisations of the register, and the community by its name.
  public struct Owners: Sendable {
    public let organisations: [OrganisationLine], community: String
  }

  /// The link of an owner without an account.
  public struct Link: Sendable {
    /// Its token; `nil` while there is none.
    public let token: String?
    public let version: Version
  }

  /// Whether it may still be urged, or was.
  public var showsUrgings: Bool { open.contains(.urgeOwner) || !line.urgings.isEmpty }
}

/// 督促函 — what the letter says that urges an owner (3.6b).
public struct CommitmentLetter: Sendable {
  public let line: CommitmentLine, matter: Matter
  /// Who writes.
  public let community: Community
  /// The owner's link, where there is one.
  public let token: String?
  public let today: Day
}

/// A commitment as its owner sees it behind its link (3.6b).
public struct OwnerPage: Sendable {
  public let line: CommitmentLine
  public let matter: ID<Matter>, title: String
  /// The community by its name.
  public let community: String
  public let today: Day
  /// True while something is to be told of it.
  public let isOpen: Bool

  /// Urgings that wait for an answer.
  public var urgings: [CommitmentLine.Urging] { isOpen ? line.urgings.filter(\.answer.isEmpty) : [] }
}

/// Reads commitments for those who may see them.
public enum CommitmentReading {
  /// - Throws: ``AccessError/notFound`` for whoever neither works in its community, nor watches over it, nor speaks for its owner.
  public static func page(_ id: ID<Commitment>, for member: Member, _ reading: Reading) throws -> CommitmentPage {
    let line = try CommitmentTable.find(id, reading.tx)
    let matter = try MatterTable.find(line.commitment.matter, reading.tx)
    let roles = member.roles(in: matter.area)
    let isOwner = line.organisation != nil && line.organisation == member.organisation
    guard isOwner || !roles.isDisjoint(with: Role.staff.union([.township])) else { throw AccessError.notFound }
    let isCommittee = !roles.isDisjoint(with: Role.committee)
    let isOrganisation = line.commitment.ownerKind == .organisation
    let isOnPaper = isOrganisation && !isOwner && isCommittee
    let isAnsweredOnPaper = !isOwner && isCommittee
    var open: Set<Act> = []
    for act in [Act.describeCommitment, .acceptCommitment, .extendCommitment]
    where act.isOpen(to: roles, matter: matter, commitment: line.commitment) {
      open.insert(act)
    }
    if isOrganisation, Act.urgeOwner.isOpen(to: roles, matter: matter, commitment: line.commitment) { open.insert(.urgeOwner) }
    let reports = isOrganisation ? isOwner || isOnPaper : !roles.isDisjoint(with: Role.community)
    if reports, Act.reportProgress.isOpen(matter: matter, commitment: line.commitment) { open.insert(.reportProgress) }
    if isOwner || isAnsweredOnPaper, Act.answerUrging.isOpen(matter: matter, commitment: line.commitment) { open.insert(.answerUrging) }
    return CommitmentPage(
      line: line, matter: matter, now: reading.now,
      nextLook: reading.now.day.adding(try reading.policy(for: matter.area).urgingAgainDays.value), isOwner: isOwner, open: open,
      isReportOnPaper: isOnPaper,
      isAnswerOnPaper: isAnsweredOnPaper, owners: open.contains(.describeCommitment) ? try owners(in: matter.area, reading) : nil,
      link: isOrganisation && isCommittee && line.commitment.state == .open && matter.stage == .reported
        ? CommitmentPage.Link(
          token: try OwnerLinks.token(of: id, reading), version: try OwnerLinks.version(of: id, reading.tx)) : nil)
  }

  private static func owners(in area: AreaCode, _ reading: Reading) throws -> CommitmentPage.Owners {
    CommitmentPage.Owners(
      organisations: try OrganisationTable.list(in: area, reading.tx), community: try AreaTable.community(area, reading.tx).name)
  }

  /// What a form about a commitment is read with.
  public static func line(_ id: ID<Commitment>, _ reading: Reading) throws -> CommitmentLine { try CommitmentTable.find(id, reading.tx) }

  /// What the form about measure and owner is read with.
  public static func describing(_ id: ID<Commitment>, _ reading: Reading) throws -> (line: CommitmentLine, owners: [OrganisationLine]) {
    let line = try CommitmentTable.find(id, reading.tx)
    let area = try MatterTable.find(line.commitment.matter, reading.tx).area
    return (line, try OrganisationTable.list(in: area, reading.tx))
  }

  /// - Throws: ``AccessError/notFound`` for whoever neither works in the committee nor watches over it.
  public static func letter(_ id: ID<Commitment>, for member: Member, _ reading: Reading) throws -> CommitmentLetter {
    let line = try CommitmentTable.find(id, reading.tx)
    let matter = try MatterTable.find(line.commitment.matter, reading.tx)
    guard member.acts(as: Role.committee.union([.township]), in: matter.area) else { throw AccessError.notFound }
    return CommitmentLetter(
      line: line, matter: matter, community: try AreaTable.community(matter.area, reading.tx),
      token: try OwnerLinks.token(of: id, reading), today: reading.now.day)
  }

  /// The commitment that a link opens.
  ///
  /// - Throws: `Refusal` for a link that is unknown or ended.
  public static func line(behind token: String, _ reading: Reading) throws -> CommitmentLine {
    guard let id = try OwnerLinks.commitment(of: token, reading.tx) else { throw Refusal(.linkUnknown) }
    return try CommitmentTable.find(id, reading.tx)
  }

  /// The page that a link opens.
  ///
  /// - Throws: `Refusal` for a link that is unknown or ended.
  public static func page(behind token: String, _ reading: Reading) throws -> OwnerPage {
    let line = try line(behind: token, reading)
    let matter = try MatterTable.find(line.commitment.matter, reading.tx)
    return OwnerPage(
      line: line, matter: matter.id, title: matter.title, community: try AreaTable.community(matter.area, reading.tx).name,
      today: reading.now.day, isOpen: Act.reportProgress.isOpen(matter: matter, commitment: line.commitment))
  }
}
