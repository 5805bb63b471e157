/// 未达成一致的事项 — what of a matter still needs somebody's decision, and who is at it; it says whether another track may be taken (3.5h).
public struct Undecided: Hashable, Sendable {
  /// The referral on record.
  public struct Referred: Hashable, Sendable {
    /// Which track.
    public let track: OtherTrack
    /// True once what was decided there is on record, and published.
    public let hasResult: Bool

    /// A referral as stored.
    public init(_ track: OtherTrack, hasResult: Bool) {
      self.track = track
      self.hasResult = hasResult
    }

    /// Why no result is put on record: nobody decides anything on this track, or there is one.
    public var refusal: Refusal? {
      if track == .settled { return Refusal(.nothingUndecided) }
      return hasResult ? Refusal(.alreadyAnswered, clause: "3.5h") : nil
    }
  }

  /// The article that reserves the decision to the assembly.
  public let reservedBy: Clause?
  /// True when a point was not agreed.
  public let hasOpenPoint: Bool
  /// True when every point was withdrawn as unlawful (3.6f).
  public let isWithdrawn: Bool
  /// True while an assembly runs, and once one decided.
  public let isAssemblyRunning: Bool, isDecided: Bool
  /// The referral on record, if there is one.
  public let referred: Referred?

  /// What of a matter needs a decision.
  public init(
    reservedBy: Clause?, hasOpenPoint: Bool, isWithdrawn: Bool, isAssemblyRunning: Bool, isDecided: Bool, referred: Referred?
  ) {
    self.reservedBy = reservedBy
    self.hasOpenPoint = hasOpenPoint
    self.isWithdrawn = isWithdrawn
    self.isAssemblyRunning = isAssemblyRunning
    self.isDecided = isDecided
    self.referred = referred
  }

  /// True when the matter belongs to an assembly, or elsewhere: the law reserves it, or a point was not agreed.
  public var needsDecision: Bool { reservedBy != nil || hasOpenPoint }

  /// Why the matter goes nowhere: it needs no decision or has one, an assembly runs, or the result of another track is published.
  public var refusal: Refusal? {
    if isAssemblyRunning { return Refusal(.assemblyRuns) }
    if !needsDecision || isDecided { return Refusal(.nothingUndecided) }
    return referred?.hasResult == true ? Refusal(.alreadyAnswered, clause: "3.5h") : nil
  }

  /// Why it does not go to this track: what the law reserves to the assembly is not settled beside it, unless all of it was withdrawn
  /// as unlawful (3.6f).
  public func refusal(of track: OtherTrack) -> Refusal? {
    if let refusal { return refusal }
    return track == .settled && reservedBy != nil && !isWithdrawn ? Refusal(.nothingUndecided, clause: reservedBy) : nil
  }
}
