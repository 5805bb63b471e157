public import Deliberation
internal import Storage

/// 登记送达 — the notice was served on participants, by phone or at the door too (3.5d).
public struct RecordService: MatterCommand {
  public static let act = Act.recordService
  public let matter: ID<Matter>
  /// Who was told.
  public let participants: [ID<Plan.Participant>]
  /// How.
  public let way: PlanRecord.Service.Way
  /// When; not before the notice and not in the future.
  public let servedAt: Instant

  /// A service to record.
  public init(_ matter: ID<Matter>, on participants: [ID<Plan.Participant>], by way: PlanRecord.Service.Way, at servedAt: Instant) {
    self.matter = matter
    self.participants = participants
    self.way = way
    self.servedAt = servedAt
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let plan = try PlanTable.require(of: matter.id, scope.tx)
    let known = Set(plan.invited.map(\.id))
    guard !participants.isEmpty, participants.allSatisfy(known.contains) else { throw Refusal(.noParticipants) }
    let notice = try PaperTable.of(matter.id, scope.tx).first { $0.kind == .notice }
    guard let notice, servedAt.day >= notice.publishedAt.day, servedAt <= scope.now else { throw Refusal(.servedBeforeNotice) }
    for participant in participants {
      try scope.tx.execute(
        """
        INSERT INTO service (id, matter_id, participant_id, way, served_at, by_name)
        VALUES (\(scope.newID(PlanRecord.Service.self)), \(matter.id), \(participant), \(way), \(servedAt),
          \(scope.member.name))
        """)
    }
    return Int64(participants.count)
  }
}

/// 登记上墙 — the notice or report hangs on the physical board; a photo shows it (3.5d, 3.5f).
public struct RecordPosting: MatterCommand {
  public static let act = Act.recordPosting
  public let matter: ID<Matter>
  /// The paper that was put up.
  public let paper: ID<Publication>
  /// When; not before it was published and not in the future.
  public let postedAt: Instant
  /// On which board.
  public let place: String
  /// Hash, MIME type and size of the photo kept beforehand; an empty hash is refused.
  public let photoSHA256: String, photoKind: String, photoSize: Int

  /// A posting to record.
  public init(
    _ matter: ID<Matter>, paper: ID<Publication>, at postedAt: Instant, place: String, photoSHA256: String,
    photoKind: String, photoSize: Int
  ) {
    self.matter = matter
    self.paper = paper
    self.postedAt = postedAt
    self.place = place
    self.photoSHA256 = photoSHA256
    self.photoKind = photoKind
    self.photoSize = photoSize
  }

  public var texts: Texts { [.line: [place]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let posted = try PaperTable.find(paper, scope.tx)
    guard posted.matter == matter.id else { throw AccessError.notFound }
    guard !photoSHA256.isEmpty, photoKind.hasPrefix("image/") else { throw Refusal(.photoMissing) }
    guard postedAt.day >= posted.publishedAt.day, postedAt <= scope.now else { throw Refusal(.postedBeforePaper) }
    let photo = try Attachment.insert(
      sha256: photoSHA256, kind: photoKind, size: photoSize, caption: place, area: matter.area, opinion: nil,
      matter: matter.id, in: scope)
    let id = scope.newID(BoardPosting.self)
    try scope.tx.execute(
      """
      INSERT INTO board_posting (id, paper_id, posted_at, place, attachment_id)
      VALUES (\(id), \(paper), \(postedAt), \(place), \(photo))
      """)
    return id.rawValue
  }
}
