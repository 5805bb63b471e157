public import Deliberation
internal import Logging
public import PolicyFiles
public import Secrets
public import Storage

/// What a command works with inside its one transaction. It never leaves the closure.
public final class Scope {
  /// The transaction.
  public let tx: Transaction
  /// Who acts.
  public let member: Member
  /// The one instant of this transaction.
  public let now: Instant
  /// Rules, clauses, calendar, catalogue template.
  public let library: PolicyLibrary
  /// Seals and blind-indexes personal data.
  public let vault: Vault
  let ids: IDSource
  private(set) var before = ""
  private(set) var after = ""
  /// True when the record shall not say who acted: a ballot in a secret vote (3.5h).
  private(set) var isSecret = false

  init(tx: Transaction, member: Member, now: Instant, library: PolicyLibrary, vault: Vault, ids: IDSource) {
    self.tx = tx
    self.member = member
    self.now = now
    self.library = library
    self.vault = vault
    self.ids = ids
  }

  /// A new identity, later than all before.
  public func newID<Entity>(_ entity: Entity.Type = Entity.self) -> ID<Entity> { ids.next(at: now) }

  /// The rules in force in an area on a day.
  public func policy(for area: AreaCode, on day: Day? = nil) throws -> Policy {
    try library.policy(for: area, on: day ?? now.day)
  }

  /// Leaves whoever acts out of journal and submissions; the voters' list alone says that somebody voted.
  func keepSecret() { isSecret = true }

  /// What the journal shall say of the state before and after.
  func journal(before: JournalFact? = nil, after: JournalFact) {
    self.before = before?.code ?? ""
    self.after = after.code
  }
}

extension Scope {
  /// Next number of a kind in an area and year, counting from 1.
  func nextNumber(_ kind: String, area: AreaCode, year: Int) throws -> Int {
    try LedgerYearTable.next(kind, area: area, year: year, tx)
  }
}
