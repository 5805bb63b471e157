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

  /// Refuses those on whom the notice was served already: the record of it stands, and no later one takes its place unseen.
  private static func checkUnserved(_ invited: [PlanRecord.Invited]) throws(Refusal) {
    guard let known = invited.lazy.compactMap(\.service).first else { return }
    let names = invited.filter { $0.service == known }.map(\.participant.name).joined(separator: "、")
    throw Refusal(
      .alreadyServed,
      ["name": names, "way": known.way.rawValue, "day": known.at.day.iso, "time": known.at.clock, "by": known.byName])
  }

  /// Refuses a service that has not come to pass yet.
  public static func check(servedAt: Instant, at now: Instant) throws(Refusal) {
    guard servedAt <= now else { throw Refusal(.servedBeforeNotice) }
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let plan = try PlanTable.require(of: matter.id, scope.tx)
    let known = Set(plan.invited.map(\.id))
    guard !participants.isEmpty, participants.allSatisfy(known.contains) else { throw Refusal(.noParticipants) }
    let notice = try PaperTable.of(matter.id, scope.tx).first { $0.kind == .notice }
    try Self.check(servedAt: servedAt, at: scope.now)
    guard let notice, servedAt.day >= notice.publishedAt.day else { throw Refusal(.servedBeforeNotice) }
    try Self.checkUnserved(plan.invited.filter { participants.contains($0.id) })
    for participant in Set(participants).sorted() {
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

  /// Refuses a posting that has not come to pass yet.
  public static func check(postedAt: Instant, at now: Instant) throws(Refusal) {
    guard postedAt <= now else { throw Refusal(.postedBeforePaper) }
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let posted = try PaperTable.find(paper, scope.tx)
    guard posted.matter == matter.id else { throw AccessError.notFound }
    guard !photoSHA256.isEmpty, photoKind.hasPrefix("image/") else { throw Refusal(.photoMissing) }
    try Self.check(postedAt: postedAt, at: scope.now)
    guard postedAt.day >= posted.publishedAt.day else { throw Refusal(.postedBeforePaper) }
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
