public import Deliberation
import PolicyFiles
internal import Storage

/// 提出监督意见 — a supervisor writes a finding on any step or commitment; an answer is due (4.2c).
public struct WriteFinding: MatterCommand {
  public static let act = Act.writeFinding
  public let matter: ID<Matter>
  /// The clause it is about, and what was found.
  public let about: Clause, text: String
  /// The commitment it is about, if about one.
  public let commitment: ID<Commitment>?
  /// 程序不合规 — true when a step of the procedure was not followed.
  public let isBreach: Bool

  /// A finding.
  public init(_ matter: ID<Matter>, about: Clause, saying text: String, on commitment: ID<Commitment>? = nil, breach isBreach: Bool = false)
  {
    self.matter = matter
    self.about = about
    self.text = text
    self.commitment = commitment
    self.isBreach = isBreach
  }

  public var texts: Texts { [.passage: [text]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard !text.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    guard scope.library.clauses[about] != nil else { throw Refusal(.articleMissing, clause: Self.clause) }
    if let commitment { _ = try CommitmentTable.require(commitment, of: matter, scope.tx) }
    let id = scope.newID(Finding.self)
    let finding = Finding(
      id: id, matter: matter.id, byName: scope.member.name, clause: about, text: text, at: scope.now, commitment: commitment,
      isBreach: isBreach, answer: "", answeredAt: nil, closedAt: nil, conclusion: "", rounds: [])
    try FindingTable.insert(finding, scope.tx)
    try Outbox.queue(
      "finding", area: matter.area, subject: matter.id.rawValue, to: Role.chair.rawValue, saying: matter.title, in: scope)
    return id.rawValue
  }
}

/// 答复监督意见 — the committee answers a finding (4.2c).
public struct AnswerFinding: MatterCommand {
  public static let act = Act.answerFinding
  public let matter: ID<Matter>
  /// Which finding, and the answer.
  public let finding: ID<Finding>, answer: String
  /// The finding as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// An answer.
  public init(_ matter: ID<Matter>, _ finding: ID<Finding>, saying answer: String, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.finding = finding
    self.answer = answer
  }

  public var texts: Texts { [.passage: [answer]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let known = try FindingTable.require(finding, of: matter, scope.tx)
    try from?.check(against: known.version)
    guard !answer.isBlank else { throw Refusal(.answerMissing, clause: Self.clause) }
    guard try FindingTable.answer(finding, of: matter.id, saying: answer, at: scope.now, scope.tx) else {
      throw Refusal(.alreadyAnswered, clause: Self.clause)
    }
    try Outbox.queue(
      "findingAnswered", area: matter.area, subject: matter.id.rawValue, to: Role.supervisor.rawValue, saying: matter.title,
      in: scope)
    return finding.rawValue
  }
}

/// 销号 — a supervisor is content with the answer and closes the finding; nobody else can (4.2c).
public struct CloseFinding: MatterCommand {
  public static let act = Act.closeFinding
  public let matter: ID<Matter>
  /// Which finding, and what was concluded.
  public let finding: ID<Finding>, conclusion: String
  /// The finding with its answers, as it was shown to whoever closes it; `nil` when nobody looked.
  public let from: Version?

  /// A finding to close.
  public init(_ matter: ID<Matter>, _ finding: ID<Finding>, saying conclusion: String, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.finding = finding
    self.conclusion = conclusion
  }

  public var texts: Texts { [.passage: [conclusion]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let known = try FindingTable.require(finding, of: matter, scope.tx)
    try from?.check(against: known.version)
    guard known.answeredAt != nil, known.closedAt == nil else { throw Refusal(.findingNotAnswered) }
    guard !conclusion.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    try FindingTable.close(finding, saying: conclusion, at: scope.now, scope.tx)
    return finding.rawValue
  }
}

/// 要求重新答复 — a supervisor is not content with the answer; it stays on record and another one is due (4.2c).
public struct ReopenFinding: MatterCommand {
  public static let act = Act.reopenFinding
  public let matter: ID<Matter>
  /// Which finding.
  public let finding: ID<Finding>
  public let reason: String
  /// The finding with its answers, as it was shown to whoever is not content; `nil` when nobody looked.
  public let from: Version?

  /// A finding whose answer does not do.
  public init(_ matter: ID<Matter>, _ finding: ID<Finding>, because reason: String, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.finding = finding
    self.reason = reason
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let known = try FindingTable.require(finding, of: matter, scope.tx)
    try from?.check(against: known.version)
    guard let answeredAt = known.answeredAt, known.closedAt == nil else { throw Refusal(.findingNotAnswered) }
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    try FindingTable.reopen(known, answeredAt: answeredAt, because: reason, in: scope)
    return finding.rawValue
  }
}
