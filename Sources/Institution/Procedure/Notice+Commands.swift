public import Deliberation
import Storage
internal import Wording

/// 发布公告 — posts the notice that the approved plan becomes; it stays up at least fifteen days (3.5d, VC 35, RC 34).
public struct PostNotice: MatterCommand {
  public static let act = Act.postNotice
  public let matter: ID<Matter>
  /// Opening words above the parts of the plan, as edited by the clerk.
  public let opening: String
  public let lateReason: String
  /// Why fewer days than the local lead time lie before the meeting; needed only then.
  public let shortNoticeReason: String
  /// The plan it is made of, as it was shown to whoever posts it; `nil` when nobody looked.
  public let from: Version?

  /// A notice to post.
  public init(
    _ matter: ID<Matter>, opening: String, lateReason: String = "", shortNoticeReason: String = "", from: Version? = nil
  ) {
    self.from = from
    self.matter = matter
    self.opening = opening
    self.lateReason = lateReason
    self.shortNoticeReason = shortNoticeReason
  }

  public var reason: String { shortNoticeReason }

  public var texts: Texts { [.passage: [opening, shortNoticeReason]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try from?.check(against: PlanTable.version(of: matter.id, scope.tx))
    let record = try PlanTable.require(of: matter.id, scope.tx)
    let policy = try scope.policy(for: matter.area, on: matter.rulesDay)
    try Self.checkLead(record.plan, under: policy, at: scope.now, reason: shortNoticeReason)
    let words = try PaperWriter.notice(matter, record, opening: opening, at: scope.now, in: scope.tx)
    return try scope.publish(
      .notice, area: matter.area, matter: matter.id, number: PaperNumber.first(.notice, of: "\(matter.number)"), words,
      untilDay: scope.now.day.adding(policy.postingMinimumDays.value)
    ).rawValue
  }

  static func checkLead(_ plan: Plan, under policy: Policy, at now: Instant, reason: String) throws(Refusal) {
    guard let meetsAt = plan.meetsAt else { throw Refusal(.noticeAfterMeeting) }
    try ReviseNotice.check(meetsAt: meetsAt, at: now)
    let lead = now.day.distance(to: meetsAt.day)
    guard lead >= policy.noticeLeadDays.value || !reason.isBlank else {
      throw Refusal(
        .shortNotice, ["days": String(lead), "needed": String(policy.noticeLeadDays.value)],
        clause: policy.noticeLeadDays.clause)
    }
  }
}

/// 更正公告 — posts the notice again with another time or place; the old one stays in the record, marked as replaced (3.5d).
public struct ReviseNotice: MatterCommand {
  public static let act = Act.reviseNotice
  public let matter: ID<Matter>
  /// The new start and place.
  public let meetsAt: Instant, place: String
  public let reason: String
  /// The plan whose time and place it changes, as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A revision with its reason.
  public init(_ matter: ID<Matter>, meetsAt: Instant, place: String, because reason: String, from: Version? = nil) {
    self.matter = matter
    self.meetsAt = meetsAt
    self.place = place
    self.reason = reason
    self.from = from
  }

  public var texts: Texts { [.line: [place]] }

  /// Refuses a notice of a meeting that has begun already.
  public static func check(meetsAt: Instant, at now: Instant) throws(Refusal) {
    guard meetsAt > now else { throw Refusal(.noticeAfterMeeting) }
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try from?.check(against: PlanTable.version(of: matter.id, scope.tx))
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    guard !place.isBlank else { throw Refusal(.planPartMissing, ["parts": PlanPart.place.rawValue]) }
    try Self.check(meetsAt: meetsAt, at: scope.now)
    let plan = try PlanTable.require(of: matter.id, scope.tx).plan
    let (isOtherTime, isOtherPlace) = (plan.meetsAt != meetsAt, plan.place != place)
    guard isOtherTime || isOtherPlace else { throw Refusal(.noticeUnchanged) }
    try PlanTable.move(of: matter.id, to: meetsAt, place: place, scope.tx)
    let record = try PlanTable.require(of: matter.id, scope.tx)
    let policy = try scope.policy(for: matter.area, on: matter.rulesDay)
    let old = try PaperTable.newest(.notice, of: matter.id, scope.tx)
    let words = try PaperWriter.notice(
      matter, record, opening: ChinesePapers.changedOpening(time: isOtherTime, place: isOtherPlace, because: reason), at: scope.now,
      in: scope.tx)
    return try scope.publish(
      .notice, area: matter.area, matter: matter.id, number: PaperNumber.revised(.notice, of: "\(matter.number)"), words,
      untilDay: scope.now.day.adding(policy.postingMinimumDays.value), replaces: old?.id
    ).rawValue
  }
}

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
      try PlanTable.serve(participant, of: matter.id, by: way, at: servedAt, in: scope)
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
    try PaperTable.post(paper, as: id, at: postedAt, place: place, photo: photo, scope.tx)
    return id.rawValue
  }
}
