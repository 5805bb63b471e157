public import Deliberation
public import PolicyFiles
public import Secrets
public import Storage

/// One read transaction with what pages need beside it.
public struct Reading {
  /// The transaction.
  public let tx: Transaction
  /// The one instant of this page.
  public let now: Instant
  /// Rules, clauses, calendar.
  public let library: PolicyLibrary
  /// Opens sealed personal data for those who may see it.
  public let vault: Vault

  /// The rules in force in an area on a day.
  public func policy(for area: AreaCode, on day: Day? = nil) throws -> Policy {
    try library.policy(for: area, on: day ?? now.day)
  }
}
