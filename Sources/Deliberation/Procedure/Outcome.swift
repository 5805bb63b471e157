/// 协商意见 — what came out of a deliberation, point by point (3.5e).
public enum Outcome: String, CaseIterable, Sendable {
  /// 达成一致
  case agreed
  /// 部分达成一致
  case partly
  /// 未达成一致 — goes to the assembly or the representatives' assembly (3.5h).
  case notAgreed
}

/// 表决 — a show of hands on one question; never more hands than people in the room.
public struct Vote: Hashable, Sendable {
  /// Hands in favour, against, and abstaining.
  public let inFavour: Int, against: Int, abstained: Int

  /// Counts of one show of hands; refuses negative counts and more hands than `present`.
  public init(inFavour: Int, against: Int, abstained: Int, present: Int) throws(Refusal) {
    let votes = sum(of: [inFavour, against, abstained])
    guard min(inFavour, against, abstained) >= 0, votes <= present else {
      throw Refusal(.votesExceedPresent, ["votes": String(votes), "present": String(present)])
    }
    self.inFavour = inFavour
    self.against = against
    self.abstained = abstained
  }
}

/// Counts together; the greatest number there is, or the least, where they go beyond it.
func sum(of counts: [Int]) -> Int {
  counts.reduce(0) { sum, count in
    let (next, isBeyond) = sum.addingReportingOverflow(count)
    return isBeyond ? (count < 0 ? .min : .max) : next
  }
}
