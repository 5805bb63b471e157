/// A value of the rules that knows where it comes from.
public struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public let value: Value
  /// The clause that gave it.
  public let clause: Clause
  /// The level that set it.
  public let level: Level
  /// Instrument or measure, with its document number.
  public let source: String
  /// 本地规定 — the document gives no number here; a lower level, or our default, fills it in.
  public let isLocal: Bool

  /// A value with its source.
  public init(_ value: Value, clause: Clause, level: Level, source: String, isLocal: Bool) {
    self.value = value
    self.clause = clause
    self.level = level
    self.source = source
    self.isLocal = isLocal
  }

  /// The same source with the value read as another type.
  func with<Other>(_ value: Other) -> Sourced<Other> {
    Sourced<Other>(value, clause: clause, level: level, source: source, isLocal: isLocal)
  }
}
