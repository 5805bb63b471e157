/// 损坏 — something of an installation is not what it was: the first wrong thing, in one line.
public struct Damage: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of thing is wrong.
  public enum Kind: Hashable, Sendable {
    /// A paper is not the one that was published.
    case record
    /// A row, a file or a key is missing or broken.
    case substance
  }

  /// What kind of thing is wrong.
  public let kind: Kind
  /// The table and row, or the file, and what is wrong with it.
  public let what: String

  /// A wrong thing.
  public init(_ what: String, kind: Kind = .substance) {
    self.what = what.split(whereSeparator: \.isNewline).joined(separator: "; ")
    self.kind = kind
  }

  /// `DIFFERS: …` for the record, `DAMAGED: …` for anything else.
  public var description: String { (kind == .record ? "DIFFERS: " : "DAMAGED: ") + what }
}
