/// 核验不符 — what is wrong with a checkpoint, a tile, a proof or a bundle: one line, without a full stop.
public struct RecordProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line.
  public let description: String

  /// A problem; text of strangers is cut and stripped of control characters.
  public init(_ description: String) {
    let scalars = description.unicodeScalars.prefix(400).map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    self.description = String(String.UnicodeScalarView(scalars))
  }
}
