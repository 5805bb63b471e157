public import Deliberation
public import PolicyFiles
public import Storage

/// 合法性检查 — warns of known unlawful clauses before something is published (3.6f).
public enum Lawfulness {
  /// The known kinds of unlawful clauses that some texts show.
  public static func warnings(of texts: [String], _ library: PolicyLibrary) -> [LawfulCheck] {
    library.lawfulChecks.filter { check in texts.contains { check.warns(of: $0) } }
  }

  /// What a report would say of a deliberation: points as they stand, and what was promised on them.
  public static func texts(toReport matter: ID<Matter>, _ tx: Transaction) throws -> [String] {
    let tasks = try CommitmentTable.of(matter, tx).filter { $0.commitment.state != .withdrawn }.map(\.commitment.task)
    return try AdoptionTable.of(matter, tx).filter(\.standing.isInForce).map(\.standing.text) + tasks
  }

  /// What texts that look unlawful are refused with until somebody looked again and said why they stand; `nil` for all others.
  public static func objection(to texts: [String], _ library: PolicyLibrary) -> Refusal? {
    let found = warnings(of: texts, library)
    return found.isEmpty ? nil : Refusal(.unlawfulUnchecked, ["articles": found.map(\.article).joined(separator: "；")])
  }

  /// Refuses to publish what looks unlawful without such a reason.
  static func check(_ texts: [String], confirmedBecause reason: String, in scope: Scope) throws {
    if reason.isBlank, let objection = objection(to: texts, scope.library) { throw objection }
  }
}
