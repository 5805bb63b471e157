public import Deliberation
public import PolicyFiles
internal import Secrets
public import Storage

/// 预演 — a made-up past, played through the same door: many commands in one transaction, each at an instant of its own.
///
/// Authority, refusals, journal, record and outbox are those of ``Institution/perform(_:by:once:)``; only the transaction is
/// shared, and identities count on from the first instant, so that the same past comes out the same every time.
public final class Rehearsal {
  /// The transaction all of it happens in.
  public let tx: Transaction
  /// Rules, clauses, calendar, catalogue template.
  public let library: PolicyLibrary
  /// Seals what is personal.
  let vault: Vault
  private let scope: (Member, Instant) -> Scope
  private let ids: IDSource

  init(tx: Transaction, library: PolicyLibrary, vault: Vault, ids: IDSource, scope: @escaping (Member, Instant) -> Scope) {
    self.tx = tx
    self.library = library
    self.vault = vault
    self.ids = ids
    self.scope = scope
  }

  /// Does one command as if it were `now`; refused as it would be refused then.
  @discardableResult
  public func perform(_ command: some Command, by member: Member, at now: Instant) throws -> Receipt {
    try Institution.carryOut(command, once: nil, in: scope(member, now)).receipt
  }

  /// How many identities were given so far: the rows written, but for those that have none of their own.
  public var identities: Int { ids.drawn }

  func scope(of member: Member, at now: Instant) -> Scope { scope(member, now) }
}

extension Institution {
  /// Plays one part of a made-up past in one transaction: all of it, or nothing.
  ///
  /// - Parameters:
  ///   - part: which part; parts never share an identity.
  ///   - start: the first instant of the past; identities count on from there.
  public func rehearse<T: Sendable>(
    part: Int, from start: Instant, _ body: @escaping @Sendable (Rehearsal) throws -> T
  ) async throws -> T {
    let library = library
    let vault = vault
    return try await database.write { tx in
      let ids = IDSource(countingFrom: start, part: part)
      return try body(
        Rehearsal(tx: tx, library: library, vault: vault, ids: ids) { member, now in
          Scope(tx: tx, member: member, now: now, library: library, vault: vault, ids: ids)
        })
    }
  }
}
