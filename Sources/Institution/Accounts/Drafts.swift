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

/// 寄存 — what somebody typed whom nobody knew: it lies, sealed, in the page on which they sign in, and is a draft once they did.
private struct Deposit: Codable {
  /// Minutes for which it can be taken up: a day's work.
  static let minutes = 12 * 60

  let key: String
  let fields: [String: [String]]
  /// Whom the form's page was made for; empty when nobody can tell.
  let owner: String
  let milliseconds: Int64
}

extension Accounts {
  /// Seals what was typed into a form for those with an account.
  ///
  /// - Parameter owner: whom the form's page was made for, in any writing; empty when nobody can tell.
  /// - Returns: `nil` when it is too large for a draft.
  public func deposit(_ fields: [String: [String]], of key: String, owner: String) throws -> String? {
    let deposit = Deposit(key: key, fields: fields, owner: owner, milliseconds: institution.clock().milliseconds)
    let text = String(decoding: try JSONEncoder().encode(deposit), as: UTF8.self)
    guard text.utf8.count <= Draft.most else { return nil }
    return Data(try institution.vault.seal(text, context: "deposit")).base64EncodedString()
  }

  /// Makes what was deposited a draft of whoever signed in. What is old, was not sealed here, or belongs to somebody else is left.
  ///
  /// - Parameter isOwner: whether they are whom the form's page was made for.
  /// - Returns: true when there is a draft now.
  @discardableResult
  public func takeUp(_ sealed: String, for member: Member, isOwner: (String) -> Bool) async throws -> Bool {
    guard let bytes = Data(base64Encoded: sealed), let text = try? institution.vault.unseal(Array(bytes), context: "deposit"),
      let deposit = try? JSONDecoder().decode(Deposit.self, from: Data(text.utf8)),
      institution.clock() <= Instant(milliseconds: deposit.milliseconds).adding(minutes: Deposit.minutes),
      deposit.owner.isEmpty || isOwner(deposit.owner)
    else { return false }
    return try await saveDraft(deposit.fields, of: deposit.key, for: member)
  }
}

/// Drafts beside the command that their form sends.
enum DraftTable {
  /// Forgets the draft of a form that was sent; most forms never had one.
  static func discard(_ form: String, of member: Member, _ tx: Transaction) throws {
    try tx.send("DELETE FROM draft WHERE account_id = \(member.id) AND form = \(form)")
  }
}
