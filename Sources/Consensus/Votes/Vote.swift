/// 表态 — what one participant said to one statement. No vote at all is not a value here: it is simply absent.
public enum Vote: Int8, Hashable, Sendable, CaseIterable {
  /// 不同意
  case disagree = -1
  /// 说不准 — seen, and left open.
  case pass = 0
  /// 同意
  case agree = 1

  /// The place of this vote among the three: 0, 1 or 2.
  var code: UInt32 { UInt32(rawValue + 1) }
}

/// 审核 — whether a statement may stand in the conversation.
public enum Moderation: Int8, Hashable, Sendable {
  /// Left out of every figure.
  case rejected = -1
  /// Not judged yet; counts.
  case undecided = 0
  /// Taken in.
  case accepted = 1
}

/// 观点 — a statement that participants vote on.
public struct Statement: Hashable, Sendable {
  /// The id used in the votes.
  public let id: String
  /// Its words; empty when only votes were read.
  public let text: String
  /// A rejected statement takes no part in any figure.
  public let moderation: Moderation

  /// A statement as read or written by the caller.
  public init(id: String, text: String = "", moderation: Moderation = .undecided) {
    self.id = id
    self.text = text
    self.moderation = moderation
  }
}

/// 计票 — the votes on one statement, counted.
public struct Tally: Hashable, Sendable {
  /// People who agreed, disagreed, passed.
  public internal(set) var agree = 0, disagree = 0, pass = 0

  /// No votes.
  public init() {}

  /// People who saw the statement and answered; a pass is an answer.
  public var seen: Int { agree + disagree + pass }

  /// People who gave this answer.
  public func count(of vote: Vote) -> Int {
    switch vote {
    case .agree: agree
    case .disagree: disagree
    case .pass: pass
    }
  }

  /// Share of those who answered, drawn toward one half as if one more person had said yes and one more no, so that
  /// one vote out of one is no unanimity.
  public func share(of vote: Vote) -> Double { (Double(count(of: vote)) + 1) / (Double(seen) + 2) }

  mutating func add(_ other: Tally) {
    agree += other.agree
    disagree += other.disagree
    pass += other.pass
  }

  mutating func add(_ amount: Int, code: UInt32) {
    switch code {
    case 0: disagree += amount
    case 1: pass += amount
    default: agree += amount
    }
  }
}
