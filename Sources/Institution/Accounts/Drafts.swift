public import Deliberation
internal import Digest
internal import FoundationEssentials
internal import Secrets
internal import Storage

/// 草稿 — what somebody typed into a form and has not sent yet.
public struct Draft: Sendable {
  /// Bytes of one draft: more than every field of our longest form may hold.
  public static let most = 200_000
  /// Drafts that one account keeps; the oldest makes room.
  static let mostOfOne = 20

  /// Which form it belongs to.
  public let key: String
  /// Values by the names of their fields.
  public let fields: [String: [String]]
  public let savedAt: Instant
}

/// A draft as it lies in the database: opened by the form it belongs to, and by no other.
public struct SealedDraft: Sendable {
  fileprivate let key: String, sealed: String
  fileprivate let savedAt: Instant
}

extension Accounts {
  /// Keeps a draft, sealed, because it may hold what people said. One that is too large is not kept.
  ///
  /// - Returns: false when it is too large.
  @discardableResult
  public func saveDraft(_ fields: [String: [String]], of key: String, for member: Member) async throws -> Bool {
    let text = String(decoding: try JSONEncoder().encode(fields), as: UTF8.self)
    guard text.utf8.count <= Draft.most, key.utf8.count <= 200, !key.isEmpty else { return false }
    let sealed = Hex.text(try institution.vault.seal(text, context: "draft"))
    let now = institution.clock()
    try await institution.database.write { tx in
      try tx.execute(
        """
        INSERT INTO draft (account_id, form, fields, saved_at) VALUES (\(member.id), \(key), \(sealed), \(now))
        ON CONFLICT (account_id, form) DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at
        """)
      try tx.execute(
        """
        DELETE FROM draft WHERE account_id = \(member.id) AND form NOT IN
          (SELECT form FROM draft WHERE account_id = \(member.id) ORDER BY saved_at DESC, form LIMIT \(Draft.mostOfOne))
        """)
    }
    return true
  }

  /// Somebody's drafts by the forms they belong to.
  public func drafts(of member: Member) async throws -> [String: SealedDraft] {
    try await institution.glance { reading in
      try reading.tx.run("SELECT form, fields, saved_at FROM draft WHERE account_id = \(member.id)").reduce(into: [:]) { found, row in
        let key = try row.text(0)
        found[key] = SealedDraft(key: key, sealed: try row.text(1), savedAt: try row.instant(2))
      }
    }
  }

  /// Opens a draft. One that cannot be opened is none: it must not stand in the way of the form it belongs to. Drafts of the release
  /// before hold one value a field, under names of forms that are no more: they grow old unseen.
  public func open(_ draft: SealedDraft) -> Draft? {
    guard let sealed = Hex.bytes(draft.sealed), let text = try? institution.vault.unseal(sealed, context: "draft"),
      let fields = try? JSONDecoder().decode([String: [String]].self, from: Data(text.utf8))
    else { return nil }
    return Draft(key: draft.key, fields: fields, savedAt: draft.savedAt)
  }

  /// Throws a draft away.
  public func dropDraft(_ key: String, of member: Member) async throws {
    try await institution.database.write { try DraftTable.discard(key, of: member, $0) }
  }
}

/// Drafts beside the command that their form sends.
enum DraftTable {
  /// Forgets the draft of a form that was sent; most forms never had one.
  static func discard(_ form: String, of member: Member, _ tx: Transaction) throws {
    try tx.send("DELETE FROM draft WHERE account_id = \(member.id) AND form = \(form)")
  }
}
