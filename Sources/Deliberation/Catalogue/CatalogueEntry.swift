/// 协商目录条目 — one subject of the catalogue with what it brings to a plan (3.2a).
public struct CatalogueEntry: Hashable, Sendable {
  /// Stable code, `utilities.heating`.
  public let code: String
  /// Group it belongs to.
  public let group: String
  /// Title as printed.
  public let title: String
  /// Sides a plan under this entry is expected to hear (3.3b).
  public let participants: [PartyKind]
  /// Usual form.
  public let form: FormKind?
  /// Special steps in words; empty when there are none.
  public let steps: String
  /// The article that reserves the decision to the assembly; the outcome is then never final.
  public let clause: Clause?

  /// An entry of a catalogue.
  public init(
    code: String, group: String, title: String, participants: [PartyKind], form: FormKind?, steps: String = "",
    clause: Clause? = nil
  ) {
    self.code = code
    self.group = group
    self.title = title
    self.participants = participants
    self.form = form
    self.steps = steps
    self.clause = clause
  }

  /// True when the law reserves the decision to the assembly.
  public var isReserved: Bool { clause != nil }
}
