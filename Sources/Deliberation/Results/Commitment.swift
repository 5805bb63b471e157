/// 落实事项 — who carries out what until when, and how one sees that it is done (3.6a, 3.6b).
public struct Commitment: Hashable, Sendable {
  /// Who carries it out.
  public enum Owner: String, CaseIterable, Sendable {
    /// The Party organisation and the residents' committee of the community (3.6a).
    case community
    /// Another party, with or without an account (3.6b).
    case organisation
  }

  /// Where it stands.
  public enum State: String, CaseIterable, Sendable {
    /// 待会议决定 — promised on what the law reserves to the assembly: nothing is owed before the vote (3.5h).
    case held
    /// 落实中
    case open
    /// 已报完成，待验收
    case completed
    /// 已验收
    case accepted
    /// 不再落实 — its point was not adopted, was turned down by the assembly, or was withdrawn as unlawful.
    case withdrawn

    /// True while somebody still owes something.
    public var isPending: Bool { self == .open || self == .completed }
  }

  /// Where it comes from.
  public enum Origin: String, CaseIterable, Sendable { case meeting, later, assembly, correction }

  /// Identity.
  public let id: ID<Commitment>
  /// The matter.
  public let matter: ID<Matter>
  /// Who carries it out, as the outcome names it.
  public let owner: String
  /// Community or another party.
  public let ownerKind: Owner
  /// What is to be done.
  public let task: String
  /// 完成标准 — how anyone can see that it is done; empty until it was written down.
  public let measure: String
  /// Until when; and the day first promised, which never changes.
  public let dueDay: Day, firstDueDay: Day
  /// Where it stands.
  public internal(set) var state: State

  /// A commitment as stored or newly made.
  public init(
    id: ID<Commitment>, matter: ID<Matter>, owner: String, ownerKind: Owner, task: String, measure: String, dueDay: Day,
    firstDueDay: Day, state: State
  ) {
    self.id = id
    self.matter = matter
    self.owner = owner
    self.ownerKind = ownerKind
    self.task = task
    self.measure = measure
    self.dueDay = dueDay
    self.firstDueDay = firstDueDay
    self.state = state
  }

  /// Its point was not adopted or was withdrawn: nothing is owed any more.
  public mutating func withdraw() { if state.isPending || state == .held { state = .withdrawn } }

  /// Refuses a commitment that nobody owns, that says nothing, or that cannot be measured (3.6a).
  public static func check(owner: String, task: String, measure: String) throws(Refusal) {
    guard !owner.isBlank, !task.isBlank else { throw Refusal(.nameMissing, clause: "3.6a") }
    guard !measure.isBlank else { throw Refusal(.measureMissing) }
  }

  /// Refuses completion without a word of what was done, or before the measure was written down (3.6a).
  public func checkComplete(saying text: String) throws(Refusal) {
    guard !measure.isBlank else { throw Refusal(.measureMissing) }
    guard !text.isBlank else { throw Refusal(.textMissing, clause: "3.6a") }
  }

  /// 自己不验收自己 — whoever reported completion may not accept it (3.6a: the supervision committee watches).
  public static func checkAccept(by acceptor: ID<Account>, completedBy reporter: ID<Account>?) throws(Refusal) {
    guard acceptor != reporter else { throw Refusal(.acceptedByOwner) }
  }

  /// Refuses a new day without a reason, one that is no later, or one that has passed already.
  public func checkExtend(to day: Day, because reason: String, today: Day) throws(Refusal) {
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: "3.6a") }
    try checkExtend(to: day, today: today)
  }

  /// Refuses a new day that is no later, or one that has passed already.
  public func checkExtend(to day: Day, today: Day) throws(Refusal) {
    guard day > dueDay else { throw Refusal(.extensionNotLater, ["day": dueDay.iso]) }
    try day.checkAhead(today: today, clause: "3.6a")
  }
}

/// 采纳情况 — what became of one agreed point (3.6a): adopted, partly, or not, the last two with a reason.
public enum Adoption: String, CaseIterable, Sendable {
  case adopted, partlyAdopted, notAdopted

  /// True when it has to be said why.
  public var needsReason: Bool { self != .adopted }

  /// Refuses to set a point aside, wholly or in part, without saying why; and to adopt one that was not agreed.
  public func check(outcome: Outcome, because reason: String) throws(Refusal) {
    guard outcome != .notAgreed else { throw Refusal(.pointNotAgreed) }
    guard !needsReason || !reason.isBlank else { throw Refusal(.reasonMissing, clause: "3.6a") }
  }
}

/// 督促 — the committee urges an owner; after the rule's number of urgings the township hears of it (3.6b).
public enum Urging {
  /// How.
  public enum Way: String, CaseIterable, Sendable { case letter, call, visit, message }

  /// True when this many urgings on a late commitment make it the township's business.
  public static func rises(after count: Int, isLate: Bool, under policy: Policy) -> Bool {
    isLate && count >= policy.urgingsBeforeTownship.value
  }

  /// Refuses an urging without a word, dated in the future, or whose next date is not ahead.
  public static func check(saying text: String, at: Instant, next: Day, now: Instant) throws(Refusal) {
    guard !text.isBlank else { throw Refusal(.textMissing, clause: "3.6b") }
    try at.checkCome(now: now, clause: "3.6b")
    try check(next: next, today: now.day)
  }

  /// Refuses a next date that is not ahead.
  public static func check(next: Day, today: Day) throws(Refusal) {
    guard next > today else { throw Refusal(.urgingNotAhead) }
  }
}

/// 满意度 — those affected rate the matter, never a person; five steps (3.6c).
public enum Satisfaction: Int, CaseIterable, Sendable {
  case veryDissatisfied = 1, dissatisfied, middling, satisfied, verySatisfied

  /// Refuses a tally with a negative count or none at all.
  public static func check(_ counts: [Satisfaction: Int]) throws(Refusal) {
    guard counts.values.allSatisfy({ $0 >= 0 }), counts.values.contains(where: { $0 > 0 }) else {
      throw Refusal(.ratingsMissing)
    }
  }
}

/// 解释说明 — what came of explaining to somebody who disagreed (3.6e).
public enum Explanation {
  /// How it was given.
  public enum Way: String, CaseIterable, Sendable { case visit, call, meeting, letter, online }
  /// What the one who disagreed made of it.
  public enum Result: String, CaseIterable, Sendable { case accepted, kept }

  /// Refuses an explanation that nobody gave, that says nothing, or that lies in the future.
  public static func check(explainer: String, text: String, at: Instant, now: Instant) throws(Refusal) {
    guard !explainer.isBlank else { throw Refusal(.nameMissing, clause: "3.6e") }
    guard !text.isBlank else { throw Refusal(.textMissing, clause: "3.6e") }
    try at.checkCome(now: now, clause: "3.6e")
  }
}

/// 纠正 — what the township orders about an unlawful point (3.6f).
public enum Correction {
  /// Withdrawn, or changed to another text.
  public enum Kind: String, CaseIterable, Sendable { case withdrawn, changed }

  /// Refuses an order without article or reason, or whose day is not ahead.
  public static func checkOrder(article: String, reason: String, dueDay: Day, today: Day) throws(Refusal) {
    guard !article.isBlank else { throw Refusal(.articleMissing) }
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: "3.6f") }
    try dueDay.checkAhead(today: today, clause: "3.6f")
  }

  /// Refuses to carry out a change without the new text.
  public static func checkCarryOut(_ kind: Kind, newText: String) throws(Refusal) {
    guard kind == .withdrawn || !newText.isBlank else { throw Refusal(.textMissing, clause: "3.6f") }
  }
}

/// 合法性检查 — one known kind of unlawful clause, by the words that give it away (3.6f).
public struct LawfulCheck: Hashable, Sendable {
  /// Stable code.
  public let code: String
  /// Words; an outcome that holds one is shown with the warning.
  public let words: [String]
  /// The article it offends, and what it says, in our own words.
  public let article: String, says: String

  /// A kind of unlawful clause.
  public init(code: String, words: [String], article: String, says: String) {
    self.code = code
    self.words = words
    self.article = article
    self.says = says
  }

  /// True when the text holds one of the words.
  public func warns(of text: String) -> Bool { words.contains { text.contains($0) } }
}
