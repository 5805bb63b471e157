public import Deliberation
internal import Storage

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
    try scope.tx.execute(
      "UPDATE commitment SET state = \(known.state), accepted_at = \(scope.now) WHERE id = \(commitment)")
    try CommitmentTable.note(.accepted, text, on: commitment, by: scope.member.name, way: "account", in: scope)
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
    try scope.tx.execute(
      "UPDATE commitment SET state = \(known.state), completed_at = NULL, completed_by = NULL WHERE id = \(commitment)")
    try CommitmentTable.note(.returned, reason, on: commitment, by: scope.member.name, way: "account", in: scope)
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
    try scope.tx.execute("UPDATE commitment SET due_day = \(dueDay) WHERE id = \(commitment)")
    try CommitmentTable.note(
      .extended, "\(PaperWords.date(known.dueDay))延至\(PaperWords.date(dueDay))：\(reason)", on: commitment,
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
    let paper = try scope.publish(.progress, of: matter, numbered: "落实", words)
    try scope.tx.execute(
      "UPDATE commitment SET published_at = \(scope.now) WHERE matter_id = \(matter.id) AND state <> 'withdrawn'")
    return paper.rawValue
  }
}
