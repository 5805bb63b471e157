internal import Deliberation
internal import FoundationEssentials
internal import Secrets
internal import Storage

/// Drafts beside the command that their form sends.
enum DraftTable {
  /// Forgets the draft of a form that was sent; most forms never had one.
  static func discard(_ form: String, of member: Member, _ tx: Transaction) throws {
    try tx.send("DELETE FROM draft WHERE account_id = \(member.id) AND form = \(form)")
  }

  /// Somebody's drafts, sealed.
  static func of(_ member: Member, _ tx: Transaction) throws -> [(form: String, fields: String, savedAt: Instant)] {
    try tx.run("SELECT form, fields, saved_at FROM draft WHERE account_id = \(member.id)").map {
      (try $0.text(0), try $0.text(1), try $0.instant(2))
    }
  }

  static func save(_ sealed: String, of form: String, for member: Member, at now: Instant, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO draft (account_id, form, fields, saved_at) VALUES (\(member.id), \(form), \(sealed), \(now))
      ON CONFLICT (account_id, form) DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at
      """)
  }

  /// Forgets the oldest drafts beyond a number and an amount of letters, but not that of `form`.
  static func makeRoom(of member: Member, keeping form: String, most: Int, letters: Int, _ tx: Transaction) throws {
    try tx.execute(
      """
      DELETE FROM draft WHERE account_id = \(member.id) AND form IN (
        SELECT form FROM (
          SELECT form, count(*) OVER earlier AS drafts, sum(length(fields)) OVER earlier AS letters
          FROM draft WHERE account_id = \(member.id)
          WINDOW earlier AS (
            ORDER BY CASE WHEN form = \(form) THEN 0 ELSE 1 END, saved_at DESC, form ROWS UNBOUNDED PRECEDING)
        ) AS kept
        WHERE drafts > \(most) OR letters > \(letters))
      """)
  }

  /// Forgets the drafts of the accounts that stand for somebody.
  static func forget(of person: ID<Person>, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM draft WHERE account_id IN (SELECT id FROM account WHERE person_id = \(person))")
  }

  /// Forgets drafts nobody came back to.
  static func forget(before instant: Instant, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM draft WHERE saved_at < \(instant)")
  }
}
