public import Deliberation
internal import Storage
internal import Wording

/// 转其他途径表决 — owners decide, or the members of the collective, or there is nothing left to decide; named, never mixed in (3.5h).
public struct ReferMatter: MatterCommand {
  public static let act = Act.referMatter
  public let matter: ID<Matter>
  /// Which track.
  public let track: OtherTrack
  public let reason: String
  /// The referral it takes the place of, as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A referral.
  public init(_ matter: ID<Matter>, to track: OtherTrack, because reason: String, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.track = track
    self.reason = reason
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try from?.check(against: ReferralTable.version(of: ReferralTable.of(matter.id, scope.tx)))
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: track.clause) }
    guard try !AssemblyTable.of(matter.id, scope.tx).contains(where: { $0.assembly.stage.isPending }) else {
      throw Refusal(.assemblyRuns)
    }
    // What the law reserves to the assembly is not settled beside it, unless all of it was withdrawn as unlawful (3.6f).
    guard try track != .settled || matter.reservedBy == nil || AssemblyPoints.live(of: matter.id, scope.tx).isEmpty else {
      throw Refusal(.nothingUndecided, clause: matter.reservedBy)
    }
    try ReferralTable.save(track, because: reason, of: matter.id, in: scope)
    return matter.id.rawValue
  }
}

/// 登记其他途径的结果 — what the owners, or the collective, decided and when; once, and published (3.5h).
public struct RecordReferral: MatterCommand {
  public static let act = Act.recordReferral
  public let matter: ID<Matter>
  /// What was decided, and on which day.
  public let result: String, day: Day
  /// The referral as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A result from elsewhere.
  public init(_ matter: ID<Matter>, saying result: String, on day: Day, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.result = result
    self.day = day
  }

  public var texts: Texts { [.passage: [result]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard !result.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    try day.checkCome(today: scope.now.day, clause: Self.clause)
    guard let referral = try ReferralTable.of(matter.id, scope.tx) else { throw AccessError.notFound }
    try from?.check(against: ReferralTable.version(of: referral))
    guard try ReferralTable.record(result, on: day, of: matter.id, scope.tx) else { throw Refusal(.alreadyAnswered, clause: Self.clause) }
    try CommitmentTable.withdrawHeld(of: matter.id, because: ChinesePapers.referred(to: referral.track), scope.tx)
    let words = try AssemblyWriter.referral(matter, referral, saying: result, on: day, in: scope)
    try scope.publish(.decision, of: matter, numbered: .referral, words)
    return matter.id.rawValue
  }
}
