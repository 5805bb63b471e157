/// 核验不符 — what is wrong with a checkpoint, a tile, a proof or a bundle: one line, without a full stop.
public struct RecordProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whether something was found out: a typing error must not look like a forged record, nor the other way round.
  public enum Kind: Hashable, Sendable {
    /// It was read, and is not what was signed or published.
    case wrong
    /// It is not there, or not in the form it should have; nothing is known about what it stands for.
    case unreadable
  }

  /// Wrong, or unreadable.
  public let kind: Kind
  /// The line.
  public let description: String

  /// A problem; text of strangers is cut and stripped of control characters.
  public init(_ description: String, _ kind: Kind = .wrong) {
    let scalars = description.unicodeScalars.prefix(400).map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    self.description = String(String.UnicodeScalarView(scalars))
    self.kind = kind
  }

  /// What cannot be read or understood.
  public static func unreadable(_ description: String) -> RecordProblem { RecordProblem(description, .unreadable) }

  /// The same, with the name of the file it was found in.
  public func of(_ file: String) -> RecordProblem { RecordProblem("\(file): \(description)", kind) }
}
