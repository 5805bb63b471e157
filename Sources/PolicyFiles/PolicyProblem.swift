/// Something odd in a rule, clause, catalogue or calendar file; the program does not start on it.
public struct PolicyProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is odd.
  public enum Kind: String, Sendable {
    case unreadable, unknownKey, unknownWord, wrongUnit, missingClause, unknownClause, wrongType, looser, mayNotOverride, overlappingDates,
      unset,
      wrongArea, badDate, incomplete
  }

  /// What is odd.
  public let kind: Kind
  /// File and line.
  public let file: String, line: Int
  /// The clause it concerns; `-` when it concerns none.
  public let clause: String
  /// What to do about it.
  public let advice: String
  /// The value it is about, as it was written; empty where it is about the whole.
  public private(set) var value = ""

  /// `jilin-2015.yaml:12: 3.5c: …`.
  public var description: String { "\(file):\(line): \(clause): \(kind.rawValue): \(advice)" }
}
