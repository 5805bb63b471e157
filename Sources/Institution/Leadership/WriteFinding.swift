public import Deliberation
import PolicyFiles
public import Storage

/// 监督意见 — what the supervision committee found, on which clause; nobody else writes or changes it (4.2c).
public struct Finding: Hashable, Sendable {
  /// Identity.
  public let id: ID<Finding>
  /// Which supervisor.
  public let byName: String
  /// The clause it is about.
  public let clause: Clause
  /// What was found.
  public let text: String
  /// When.
  public let at: Instant
  /// The committee's answer; empty while it is owed.
  public let answer: String
  /// When it was answered.
  public let answeredAt: Instant?
}

/// Findings of the supervision committee.
public enum FindingTable {
  /// The findings on a matter, oldest first.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [Finding] {
    try tx.run(
      "SELECT id, by_name, clause, text, at, answer, answered_at FROM finding WHERE matter_id = \(matter) ORDER BY id"
    ).map {
      Finding(
        id: try $0.id(0), byName: try $0.text(1), clause: Clause(try $0.text(2)), text: try $0.text(3),
        at: try $0.instant(4), answer: try $0.text(5), answeredAt: try $0.optionalInstant(6))
    }
  }
}

/// 提出监督意见 — a supervisor writes a finding on any step; an answer is due (4.2c).
public struct WriteFinding: MatterCommand {
  public static let act = Act.writeFinding
  public let matter: ID<Matter>
  /// The clause it is about, and what was found.
  public let about: Clause, text: String

  /// A finding.
  public init(_ matter: ID<Matter>, about: Clause, saying text: String) {
    self.matter = matter
    self.about = about
    self.text = text
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard !text.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    _ = try scope.library.clauses.entry(about)
    let id = scope.newID(Finding.self)
    try scope.tx.execute(
      """
      INSERT INTO finding (id, matter_id, by_name, clause, text, at)
      VALUES (\(id), \(matter.id), \(scope.member.name), \(about.id), \(text), \(scope.now))
      """)
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

  /// An answer.
  public init(_ matter: ID<Matter>, _ finding: ID<Finding>, saying answer: String) {
    self.matter = matter
    self.finding = finding
    self.answer = answer
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard !answer.isBlank else { throw Refusal(.answerMissing, clause: Self.clause) }
    let changed = try scope.tx.execute(
      """
      UPDATE finding SET answer = \(answer), answered_at = \(scope.now)
      WHERE id = \(finding) AND matter_id = \(matter.id) AND answered_at IS NULL
      """)
    guard changed == 1 else { throw AccessError.notFound }
    return finding.rawValue
  }
}
