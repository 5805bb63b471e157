public import Deliberation
internal import Storage

/// 督促 — the committee urges an owner, by letter, call, visit or message, and sets the next date; after the rule's number
/// of urgings the township hears of it (3.6b).
public struct UrgeOwner: MatterCommand {
  public static let act = Act.urgeOwner
  public let matter: ID<Matter>
  /// Which commitment, how, and what was said.
  public let commitment: ID<Commitment>, way: Urging.Way, text: String
  /// When it was done, and when to look again.
  public let at: Instant, nextDay: Day

  /// An urging to record.
  public init(_ matter: ID<Matter>, _ commitment: ID<Commitment>, by way: Urging.Way, saying text: String, at: Instant, next nextDay: Day) {
    self.matter = matter
    self.commitment = commitment
    self.way = way
    self.text = text
    self.at = at
    self.nextDay = nextDay
  }

  public var texts: Texts { [.passage: [text]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let line = try CommitmentTable.require(commitment, of: matter, scope.tx)
    var known = line.commitment
    try known.take(Self.act)
    try Urging.check(saying: text, at: at, next: nextDay, now: scope.now)
    let id = scope.newID(CommitmentLine.Urging.self)
    try scope.tx.execute(
      """
      INSERT INTO urging (id, commitment_id, way, text, by_name, at, next_day)
      VALUES (\(id), \(commitment), \(way), \(text), \(scope.member.name), \(at), \(nextDay))
      """)
    let policy = try scope.policy(for: matter.area, on: matter.rulesDay)
    if Urging.rises(after: line.lateUrgings + 1, isLate: known.dueDay < at.day, under: policy) {
      try Outbox.queue(
        "urged", area: matter.area, subject: matter.id.rawValue, to: Role.township.rawValue, saying: matter.title, in: scope)
    }
    return id.rawValue
  }
}

/// 答复督促 — what the owner answered (3.6b).
public struct AnswerUrging: MatterCommand {
  public static let act = Act.answerUrging
  public static let roles: Set<Role>? = nil
  public let matter: ID<Matter>
  /// Which urging of which commitment, through which door, what.
  public let urging: ID<CommitmentLine.Urging>, commitment: ID<Commitment>, door: OwnerDoor, answer: String

  /// An answer to an urging.
  public init(
    _ matter: ID<Matter>, _ urging: ID<CommitmentLine.Urging>, of commitment: ID<Commitment>, through door: OwnerDoor, saying answer: String
  ) {
    self.matter = matter
    self.urging = urging
    self.commitment = commitment
    self.door = door
    self.answer = answer
  }

  public var texts: Texts { [.passage: [answer], .name: door.texts] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let line = try CommitmentTable.require(commitment, of: matter, scope.tx)
    _ = try door.enter(line, of: matter, as: Self.act, in: scope)
    var known = line.commitment
    try known.take(Self.act)
    guard !answer.isBlank else { throw Refusal(.answerMissing, clause: Self.clause) }
    let changed = try scope.tx.execute(
      """
      UPDATE urging SET answer = \(answer), answered_at = \(scope.now)
      WHERE id = \(urging) AND commitment_id = \(commitment) AND answered_at IS NULL
      """)
    guard changed == 1 else { throw Refusal(.alreadyAnswered, clause: Self.clause) }
    return urging.rawValue
  }
}
