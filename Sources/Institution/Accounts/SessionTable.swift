internal import Deliberation
internal import Storage

/// Sessions of browsers, by the fingerprints of their tokens.
enum SessionTable {
  static func insert(_ fingerprint: String, of account: ID<Account>, at now: Instant, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO session (fingerprint, account_id, created_at, seen_at) VALUES (\(fingerprint), \(account), \(now), \(now))
      """)
  }

  static func see(_ fingerprint: String, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE session SET seen_at = \(now) WHERE fingerprint = \(fingerprint)")
  }

  static func end(_ fingerprint: String, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM session WHERE fingerprint = \(fingerprint)")
  }

  /// Ends every session of an account.
  static func end(of account: ID<Account>, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM session WHERE account_id = \(account)")
  }

  /// Ends every session of the accounts that stand for somebody.
  static func end(of person: ID<Person>, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM session WHERE account_id IN (SELECT id FROM account WHERE person_id = \(person))")
  }

  /// Forgets sessions nobody used since; they ended long before.
  static func forget(before instant: Instant, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM session WHERE seen_at < \(instant)")
  }
}
