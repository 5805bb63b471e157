internal import Deliberation
internal import Storage

/// Submissions already carried out, so that a double click or a retry never acts twice.
enum Submissions {
  static func find(_ once: String, of command: String, by member: Member, _ tx: Transaction) throws -> Int64? {
    try tx.first(
      """
      SELECT subject FROM submission
      WHERE once = \(once) AND command = \(command) AND account_id IN (\([member.id.rawValue, 0]))
      """
    )?.int64(0)
  }

  /// True when a submission of theirs was carried out, whichever command it was.
  static func isKept(_ once: String, by member: Member, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT 1 FROM submission WHERE once = \(once) AND account_id IN (\([member.id.rawValue, 0]))") != nil
  }

  static func keep(_ once: String, of command: String, subject: Int64, in scope: Scope) throws {
    try scope.tx.send(
      """
      INSERT INTO submission (once, command, account_id, subject, at)
      VALUES (\(once), \(command), \(scope.isSecret ? 0 : scope.member.id.rawValue), \(subject), \(scope.now))
      """)
  }

  /// Writes a key anew, so that the commit of this writing waits for a standby that the first one may not have reached.
  static func confirm(_ once: String, _ tx: Transaction) throws {
    try tx.execute("UPDATE submission SET at = at WHERE once = \(once)")
  }

  static func forget(before instant: Instant, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM submission WHERE at < \(instant)")
  }
}
