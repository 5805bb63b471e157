public import Deliberation
public import Storage
internal import Wording

/// 确定落实事项 — a further commitment, with owner, measure and day: from a point, or from what an assembly decided (3.6a).
public struct MakeCommitment: MatterCommand {
  public static let act = Act.makeCommitment
  public let matter: ID<Matter>
  /// From which point, and where it comes from.
  public let point: ID<PlanRecord.Point>, origin: Commitment.Origin
  /// Who does what, how one sees it done, until when.
  public let owner: CommitmentOwner, task: String, measure: String, dueDay: Day
  /// Why the task stands although the checklist of unlawful clauses warns of it (3.6f); needed only then.
  public let lawfulReason: String

  public var reason: String { lawfulReason }

  /// A commitment to make.
  public init(
    _ matter: ID<Matter>, on point: ID<PlanRecord.Point>, origin: Commitment.Origin = .later, owner: CommitmentOwner,
    task: String, measure: String, dueDay: Day, lawfulReason: String = ""
  ) {
    self.lawfulReason = lawfulReason
    self.matter = matter
    self.point = point
    self.origin = origin
    self.owner = owner
    self.task = task
    self.measure = measure
    self.dueDay = dueDay
  }

  public var texts: Texts { [.name: [owner.name], .passage: [task, measure, lawfulReason]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try Commitment.check(owner: owner.name, task: task, measure: measure)
    try dueDay.checkAhead(today: scope.now.day, clause: Self.clause)
    try owner.check(in: matter.area, scope)
    guard origin != .meeting else { throw Refusal(.pointNotAgreed) }
    let carrying = try Self.check(point, of: matter, scope.tx)
    try Lawfulness.check([task, measure], confirmedBecause: lawfulReason, in: scope)
    let commitment = Commitment(
      id: scope.newID(), matter: matter.id, owner: owner.name, ownerKind: owner.kind, task: task, measure: measure,
      dueDay: dueDay, firstDueDay: dueDay, state: .open)
    try CommitmentTable.insert(
      commitment, point: point, organisation: owner.organisation, origin: carrying == nil ? origin : .assembly,
      assembly: carrying, in: scope)
    return commitment.id.rawValue
  }

  /// Why nothing can be promised on a point of a matter; nothing where something can.
  public static func refusal(on point: ID<PlanRecord.Point>, of matter: ID<Matter>, _ tx: Transaction) throws -> Refusal? {
    do { _ = try check(point, of: MatterTable.find(matter, tx), tx) } catch let refusal as Refusal { return refusal }
    return nil
  }

  /// Refuses a point on which nothing can be promised: of another matter, not agreed or not adopted, or ordered to go.
  ///
  /// - Returns: the assembly that decided on it, where one did.
  private static func check(_ point: ID<PlanRecord.Point>, of matter: Matter, _ tx: Transaction) throws -> ID<Assembly>? {
    guard let result = try AdoptionTable.of(matter.id, tx).first(where: { $0.point == point }) else { throw Refusal(.pointUnknown) }
    guard result.adoption != .notAdopted else { throw Refusal(.pointNotAgreed) }
    // What was not agreed, or is reserved to the assembly, is carried out only when an assembly decided so about this very
    // point, or when all agreed afterwards (3.5h).
    let decision = try AssemblyPoints.decision(on: point, of: matter.id, tx)
    let standing = try decision?.standing(after: CorrectionTable.of(matter.id, tx))
    let isCarried = decision?.result?.isCarried
    let isNewer = result.standing.order.map { order in decision?.result.map { $0.closedAt > order.orderedAt } ?? false } ?? true
    // What was ordered to go carries nothing; only a decision made after the order may put something in its place (3.6f).
    if isCarried != true || standing?.isInForce != true || !isNewer { try result.standing.checkInForce() }
    if isCarried == true { try standing?.checkInForce() }
    let isAgreed = try result.result.outcome != .notAgreed || ReferralTable.of(matter.id, tx)?.track == .settled
    guard isCarried ?? (isAgreed && matter.reservedBy == nil) else { throw Refusal(.pointNotAgreed, clause: "3.5h") }
    return isCarried == true ? decision?.assembly.id : nil
  }
}

/// 写明落实标准 — says how one will see that a commitment of the meeting is done, and who exactly owns it (3.6a).
public struct DescribeCommitment: MatterCommand {
  public static let act = Act.describeCommitment
  public let matter: ID<Matter>
  /// Which commitment, how one sees it done, and whose it is; the name as typed, empty to keep the one it has.
  public let commitment: ID<Commitment>, measure: String, kind: Commitment.Owner, organisation: ID<Organisation>?, owner: String
  /// Measure and owner as they were when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// Every measure that was written stays in the matter's events, the earlier ones too.
  public var reason: String { measure }

  /// Measure and owner of a commitment.
  public init(
    _ matter: ID<Matter>, _ commitment: ID<Commitment>, measure: String, kind: Commitment.Owner,
    organisation: ID<Organisation>? = nil, owner: String = "", from: Version? = nil
  ) {
    self.from = from
    self.matter = matter
    self.commitment = commitment
    self.measure = measure
    self.kind = kind
    self.organisation = organisation
    self.owner = owner
  }

  public var texts: Texts { [.passage: [measure], .name: [owner]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let line = try CommitmentTable.require(commitment, of: matter, scope.tx)
    try from?.check(against: line.descriptionVersion)
    var known = line.commitment
    try known.take(Self.act)
    let owner = CommitmentOwner(name: try name(after: known, scope.tx), kind: kind, organisation: organisation)
    try Commitment.check(owner: owner.name, task: known.task, measure: measure)
    try owner.check(in: matter.area, scope)
    try CommitmentTable.describe(commitment, measure: measure, owner, scope.tx)
    // A link that was handed to another owner opens nothing any more.
    if owner.name != known.owner || kind != known.ownerKind {
      try OwnerLinks.end(of: commitment, at: scope.now, scope.tx)
    }
    return commitment.rawValue
  }

  /// The register's name of an organisation, else the one typed, else the one the meeting wrote down.
  private func name(after known: Commitment, _ tx: Transaction) throws -> String {
    if let organisation, let line = try OrganisationTable.find(organisation, tx) { return line.name }
    // The community keeps the name of its body; what was another's becomes the community's own.
    if kind == .community, known.ownerKind == .community { return known.owner }
    return owner.isBlank ? known.owner : owner
  }
}

/// 验收 — chair, member or supervisor accepts what was reported complete; never the one who reported it (3.6a).
public struct AcceptCommitment: MatterCommand {
  public static let act = Act.acceptCommitment
  public let matter: ID<Matter>
  /// Which commitment, and what was seen.
  public let commitment: ID<Commitment>, text: String
  /// What was reported of it, as it was shown to whoever accepts; `nil` when nobody looked.
  public let from: Version?

  /// An acceptance.
  public init(_ matter: ID<Matter>, _ commitment: ID<Commitment>, saying text: String, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.commitment = commitment
    self.text = text
  }

  public var texts: Texts { [.passage: [text]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let line = try CommitmentTable.require(commitment, of: matter, scope.tx)
    try from?.check(against: line.reportVersion)
    var known = line.commitment
    try known.take(Self.act)
    try Commitment.checkAccept(by: scope.member.id, completedBy: line.completedBy)
    guard !text.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    try CommitmentTable.accept(commitment, known.state, at: scope.now, scope.tx)
    try CommitmentStepTable.note(.accepted, text, on: commitment, by: scope.member.name, way: "account", in: scope)
    return commitment.rawValue
  }
}

/// 退回整改 — what was reported complete is not; the owner goes on (3.6a).
public struct ReturnCommitment: MatterCommand {
  public static let act = Act.returnCommitment
  public let matter: ID<Matter>
  /// Which commitment.
  public let commitment: ID<Commitment>
  public let reason: String
  /// What was reported of it, as it was shown to whoever returns it; `nil` when nobody looked.
  public let from: Version?

  /// A return with its reason.
  public init(_ matter: ID<Matter>, _ commitment: ID<Commitment>, because reason: String, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.commitment = commitment
    self.reason = reason
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let line = try CommitmentTable.require(commitment, of: matter, scope.tx)
    try from?.check(against: line.reportVersion)
    var known = line.commitment
    try known.take(Self.act)
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    try CommitmentTable.giveBack(commitment, known.state, scope.tx)
    try CommitmentStepTable.note(.returned, reason, on: commitment, by: scope.member.name, way: "account", in: scope)
    return commitment.rawValue
  }
}

/// 延期 — the chair grants another day, with a reason; the day first promised stays on show (3.6a).
public struct ExtendCommitment: MatterCommand {
  public static let act = Act.extendCommitment
  public let matter: ID<Matter>
  /// Which commitment, until when.
  public let commitment: ID<Commitment>, dueDay: Day
  public let reason: String
  /// The day it had when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// Another day for a commitment.
  public init(_ matter: ID<Matter>, _ commitment: ID<Commitment>, to dueDay: Day, because reason: String, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.commitment = commitment
    self.dueDay = dueDay
    self.reason = reason
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let line = try CommitmentTable.require(commitment, of: matter, scope.tx)
    try from?.check(against: line.extensionVersion)
    var known = line.commitment
    try known.take(Self.act)
    try known.checkExtend(to: dueDay, because: reason, today: scope.now.day)
    try CommitmentTable.extend(commitment, to: dueDay, scope.tx)
    try CommitmentStepTable.note(
      .extended, ChinesePapers.extended(from: known.dueDay, to: dueDay, because: reason), on: commitment,
      by: scope.member.name, way: "account", in: scope)
    return commitment.rawValue
  }
}

/// 公开落实情况 — publishes how far the commitments are, with what was late (3.6c).
public struct PublishProgress: MatterCommand {
  public static let act = Act.publishProgress
  public let matter: ID<Matter>
  /// Words added below.
  public let remark: String
  /// The commitments as they were shown to whoever publishes them; `nil` when nobody looked.
  public let from: Version?

  /// Progress to publish.
  public init(_ matter: ID<Matter>, remark: String = "", from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.remark = remark
  }

  public var texts: Texts { [.passage: [remark]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let lines = try CommitmentTable.of(matter.id, scope.tx)
    try from?.check(against: CommitmentTable.publishingVersion(of: lines, matter.id, scope.tx))
    guard lines.contains(where: { $0.commitment.state != .withdrawn }) else { throw Refusal(.progressEmpty) }
    let words = try ResultsWriter.progress(matter, lines, remark: remark, at: scope.now, in: scope.tx)
    let paper = try scope.publish(.progress, of: matter, numbered: .progress, words)
    try CommitmentTable.publish(of: matter.id, at: scope.now, scope.tx)
    return paper.rawValue
  }
}
