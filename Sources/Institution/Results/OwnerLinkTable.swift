public import Deliberation
internal import Secrets
public import Storage

/// 专用链接 — the personal link by which an owner without an account answers for one commitment (3.6b).
public enum OwnerLinks {
  /// The commitment a link opens; `nil` for an unknown or ended one.
  public static func commitment(of token: String, _ tx: Transaction) throws -> ID<Commitment>? {
    try tx.first(
      "SELECT commitment_id FROM owner_link WHERE fingerprint = \(Token.fingerprint(token)) AND ended_at IS NULL")?.id(0)
  }

  /// The version of the link that is in force, or of none.
  public static func version(of id: ID<Commitment>, _ tx: Transaction) throws -> Version {
    Version(
      of: try tx.run("SELECT fingerprint FROM owner_link WHERE commitment_id = \(id) AND ended_at IS NULL ORDER BY fingerprint").map {
        try $0.text(0)
      })
  }

  /// The link that is in force, for those who hand it over.
  public static func token(of id: ID<Commitment>, _ reading: Reading) throws -> String? {
    try reading.tx.first(
      """
      SELECT token_sealed FROM owner_link WHERE commitment_id = \(id) AND ended_at IS NULL ORDER BY made_at DESC LIMIT 1
      """
    ).map { try reading.vault.unseal(try $0.bytes(0), context: "owner.link") }
  }

  static func end(of id: ID<Commitment>, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE owner_link SET ended_at = \(now) WHERE commitment_id = \(id) AND ended_at IS NULL")
  }

  /// Ends the link in force and keeps another one.
  static func replace(_ token: String, of id: ID<Commitment>, in scope: Scope) throws {
    try end(of: id, at: scope.now, scope.tx)
    try scope.tx.execute(
      """
      INSERT INTO owner_link (fingerprint, commitment_id, token_sealed, made_at)
      VALUES (\(Token.fingerprint(token)), \(id), \(try scope.vault.seal(token, context: "owner.link")), \(scope.now))
      """)
  }
}
