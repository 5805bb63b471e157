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

  static func insert(_ review: Review, of matter: ID<Matter>, code: String, contact: [UInt8]?, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO review (id, matter_id, fingerprint, name, contact_sealed, text, at)
      VALUES (\(review.id), \(matter), \(Token.fingerprint(code)), \(review.name), \(contact), \(review.text), \(review.at))
      """)
  }

  /// Answers a request; false for one that is answered.
  static func answer(
    _ id: ID<Review>, of matter: ID<Matter>, upheld isUpheld: Bool, saying answer: String, at now: Instant, _ tx: Transaction
  ) throws -> Bool {
    try tx.execute(
      """
      UPDATE review SET answer = \(answer), is_upheld = \(isUpheld), answered_at = \(now)
      WHERE id = \(id) AND matter_id = \(matter) AND answered_at IS NULL
      """) == 1
  }
}
