public import Deliberation
internal import Secrets
public import Storage

/// 复核申请 — somebody asks to have a result looked at again; an answer is due (2.2a; VC 35, RC 34).
public struct Review: Hashable, Sendable {
  /// Identity.
  public let id: ID<Review>
  /// Who asks; empty when unnamed. Never public.
  public let name: String
  /// What is asked, and when.
  public let text: String, at: Instant
  /// The answer; empty while it is owed.
  public let answer: String
  /// True when the request was right; `nil` while unanswered.
  public let isUpheld: Bool?
}

/// Requests for review.
public enum ReviewTable {
  private static let columns: SQL = "id, name, text, at, answer, is_upheld"

  private static func review(_ row: Row) throws -> Review {
    Review(
      id: try row.id(0), name: try row.text(1), text: try row.text(2), at: try row.instant(3), answer: try row.text(4),
      isUpheld: try row.optionalInt64(5).map { $0 != 0 })
  }

  /// The requests on a matter, oldest first.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [Review] {
    try tx.run(
      """
      SELECT id, name, text, at, answer, CASE WHEN is_upheld IS NULL THEN NULL WHEN is_upheld THEN 1 ELSE 0 END
      FROM review WHERE matter_id = \(matter) ORDER BY id
      """
    ).map(review)
  }

  /// Phones left for the answer, for those who owe it.
  public static func contacts(of matter: ID<Matter>, _ reading: Reading) throws -> [ID<Review>: String] {
    let rows = try reading.tx.run("SELECT id, contact_sealed FROM review WHERE matter_id = \(matter) AND contact_sealed IS NOT NULL")
    return try Dictionary(
      rows.map { (try $0.id(0), try reading.vault.unseal(try $0.bytes(1), context: "review.contact")) }
    ) { first, _ in first }
  }

  /// The request somebody follows with the code they were given, and its matter.
  public static func find(code: String, _ tx: Transaction) throws -> (review: Review, matter: ID<Matter>)? {
    guard
      let row = try tx.first(
        """
        SELECT id, name, text, at, answer, CASE WHEN is_upheld IS NULL THEN NULL WHEN is_upheld THEN 1 ELSE 0 END, matter_id
        FROM review WHERE fingerprint = \(Token.fingerprint(code))
        """)
    else { return nil }
    return (try review(row), try row.id(6))
  }
}

/// 申请复核 — anyone asks for a review of a result, without an account (2.2a).
public struct RequestReview: MatterCommand {
  public static let act = Act.requestReview
  public static let roles: Set<Role>? = nil
  public let matter: ID<Matter>
  /// What is asked; name and phone if given; the code by which the answer can be read.
  public let text: String, name: String, contact: String, code: String

  /// A request for review.
  public init(_ matter: ID<Matter>, saying text: String, name: String = "", contact: String = "", code: String) {
    self.matter = matter
    self.text = text
    self.name = name
    self.contact = PhoneNumber.normalise(contact) ?? contact
    self.code = code
  }

  public var texts: Texts { [.long: [text], .name: [name], .line: [contact, code]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard !text.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    let limit = try scope.policy(for: matter.area).opinionMaxCharacters.value
    guard text.unicodeScalars.count <= limit else {
      throw Refusal(.textTooLong, ["limit": String(limit), "length": String(text.unicodeScalars.count)])
    }
    guard contact.isBlank || PhoneNumber.normalise(contact) != nil else { throw Refusal(.phoneInvalid, clause: Self.clause) }
    let sealed = contact.isBlank ? nil : try scope.vault.seal(contact, context: "review.contact")
    let id = scope.newID(Review.self)
    try scope.tx.execute(
      """
      INSERT INTO review (id, matter_id, fingerprint, name, contact_sealed, text, at)
      VALUES (\(id), \(matter.id), \(Token.fingerprint(code)), \(name), \(sealed), \(text), \(scope.now))
      """)
    try Outbox.queue(
      "review", area: matter.area, subject: matter.id.rawValue, to: Role.clerk.rawValue, saying: matter.title, in: scope)
    return id.rawValue
  }
}

/// 答复复核申请 — the committee answers, and says whether the request was right (2.2a).
public struct AnswerReview: MatterCommand {
  public static let act = Act.answerReview
  public let matter: ID<Matter>
  /// Which request, whether it was right, and the answer.
  public let review: ID<Review>, isUpheld: Bool, answer: String

  /// An answer.
  public init(_ matter: ID<Matter>, _ review: ID<Review>, upheld isUpheld: Bool, saying answer: String) {
    self.matter = matter
    self.review = review
    self.isUpheld = isUpheld
    self.answer = answer
  }

  public var texts: Texts { [.passage: [answer]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard !answer.isBlank else { throw Refusal(.answerMissing, clause: Self.clause) }
    let changed = try scope.tx.execute(
      """
      UPDATE review SET answer = \(answer), is_upheld = \(isUpheld), answered_at = \(scope.now)
      WHERE id = \(review) AND matter_id = \(matter.id) AND answered_at IS NULL
      """)
    guard changed == 1 else { throw Refusal(.alreadyAnswered, clause: Self.clause) }
    return review.rawValue
  }
}
