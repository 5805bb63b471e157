internal import Deliberation
internal import Digest
internal import FoundationEssentials
internal import Secrets
internal import Storage

/// Drafts beside the command that their form sends.
enum DraftTable {
  /// Forgets the draft of a form that was sent; most forms never had one.
  static func discard(_ form: String, of member: Member, _ tx: Transaction) throws {
    try tx.send("DELETE FROM draft WHERE account_id = \(member.id) AND form = \(form)")
  }
}
