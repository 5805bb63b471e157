public import Deliberation
internal import Digest
internal import FoundationEssentials
internal import PolicyFiles
internal import Secrets
internal import Storage

/// 草稿 — what somebody typed into a form and has not sent yet.
public struct Draft: Sendable {
  /// Bytes of one draft as it is written: every scalar that a charter may hold in its three texts, at up to four bytes each, and some for
  /// the names of fields and what else stands there. What is longer is not kept: a list of thousands that are ticked, a work meeting with
  /// long answers to a hundred groups of opinions.
  public static let most = 4 * 3 * TextLimit.long.rawValue + rest  // technical: bytes of one row
  private static let rest = 64 << 10
  /// Drafts that one account keeps; the oldest makes room.
  static let mostOfOne = 20  // technical: rows that every page of their owner reads
  /// Bytes of all drafts that one account keeps, sealed: every page of its owner reads them. The oldest make room for a new one, which
  /// always fits.
  static let mostTogether = 2 * most  // technical: bytes that every page of their owner reads

  /// Which form it belongs to.
  public let key: String
  /// Values by the names of their fields.
  public let fields: [String: [String]]
  public let savedAt: Instant
}

/// A draft as it lies in the database: opened by the form it belongs to, and by no other.
public struct SealedDraft: Sendable {
  fileprivate let account: ID<Account>, key: String, sealed: String
  fileprivate let savedAt: Instant
}

extension Draft {
  /// Bytes of the name of a form.
  fileprivate static let longestKey = 200  // technical: bytes of a key

  /// True for what can be a draft: within its limits, and of some form.
  fileprivate static func admits(_ text: String, of key: String) -> Bool {
    text.utf8.count <= most && !key.isEmpty && key.utf8.count <= longestKey
  }

  /// What a draft is sealed for: whoever moves a row to another account, or to another form, opens nothing.
  fileprivate static func context(of key: String, _ account: ID<Account>) -> String { "draft \(account) \(key)" }
}

extension Accounts {
  /// Keeps a draft, sealed, because it may hold what people said. One of more than ``Draft/most`` bytes is not kept. An account keeps at
  /// most twenty drafts, and twice as many bytes as one may have in all of them together: the oldest make room.
  ///
  /// - Returns: false when it is too large.
  @discardableResult
  public func saveDraft(_ fields: [String: [String]], of key: String, for member: Member) async throws -> Bool {
    let text = String(decoding: try JSONEncoder().encode(fields), as: UTF8.self)
    guard Draft.admits(text, of: key) else { return false }
    let sealed = Hex.text(try institution.vault.seal(text, context: Draft.context(of: key, member.id)))
    let now = institution.clock()
    try await institution.database.write { tx in
      try DraftTable.save(sealed, of: key, for: member, at: now, tx)
      try DraftTable.makeRoom(of: member, keeping: key, most: Draft.mostOfOne, letters: 2 * Draft.mostTogether, tx)
    }
    return true
  }

  /// Somebody's drafts by the forms they belong to.
  public func drafts(of member: Member) async throws -> [String: SealedDraft] {
    try await institution.readInline { reading in
      try DraftTable.of(member, reading.tx).reduce(into: [:]) { found, draft in
        found[draft.form] = SealedDraft(account: member.id, key: draft.form, sealed: draft.fields, savedAt: draft.savedAt)
      }
    }
  }

  /// Opens a draft. One that cannot be opened is none: it must not stand in the way of the form it belongs to. Drafts of the release
  /// before are sealed for no account, under names of forms that are no more: they grow old unseen.
  public func open(_ draft: SealedDraft) -> Draft? {
    guard let sealed = Hex.bytes(draft.sealed),
      let text = try? institution.vault.unseal(sealed, context: Draft.context(of: draft.key, draft.account)),
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
  /// - Returns: `nil` when it can be no draft, being too large; what is deposited is one once its owner signed in.
  public func deposit(_ fields: [String: [String]], of key: String, owner: String) throws -> String? {
    guard Draft.admits(String(decoding: try JSONEncoder().encode(fields), as: UTF8.self), of: key) else { return nil }
    let deposit = Deposit(key: key, fields: fields, owner: owner, milliseconds: institution.clock().milliseconds)
    let text = String(decoding: try JSONEncoder().encode(deposit), as: UTF8.self)
    return Data(try institution.vault.seal(text, context: "deposit")).base64EncodedString()
  }

  /// Makes what was deposited a draft of whoever signed in. What is old, was not sealed here, or belongs to somebody else is left.
  ///
  /// - Parameter isOwner: whether they are whom the form's page was made for.
  /// - Returns: true when there is a draft now.
  @discardableResult
  public func takeUp(_ sealed: String, for member: Member, isOwner: (String) -> Bool) async throws -> Bool {
    let hours = try institution.commonPolicy().depositHours.value
    guard let bytes = Data(base64Encoded: sealed), let text = try? institution.vault.unseal(Array(bytes), context: "deposit"),
      let deposit = try? JSONDecoder().decode(Deposit.self, from: Data(text.utf8)),
      institution.clock() <= Instant(milliseconds: deposit.milliseconds).adding(minutes: hours * 60),
      deposit.owner.isEmpty || isOwner(deposit.owner)
    else { return false }
    return try await saveDraft(deposit.fields, of: deposit.key, for: member)
  }
}
