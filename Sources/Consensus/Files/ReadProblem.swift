/// 文件有误 — why a file cannot be read, and where: one clear line.
public struct ReadProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the caller names it.
  public let file: String
  /// Row in the file, from 1, the header included; nil when the file as a whole is meant.
  public let row: Int?
  /// Name of the column, or its number from 1 where it has no name; nil when the row as a whole is meant.
  public let column: String?
  /// What is wrong, in words.
  public let reason: String

  /// A problem found in `file`.
  public init(file: String, row: Int? = nil, column: String? = nil, reason: String) {
    self.file = file
    self.row = row
    self.column = column
    self.reason = reason
  }

  /// `votes.csv, row 12, column vote: “3” is no vote (1 agree, -1 disagree, 0 pass)`
  public var description: String {
    let place = [file, row.map { "row \($0)" }, column.map { "column \($0)" }].compactMap(\.self).joined(separator: ", ")
    return Self.line(place + ": " + reason)
  }

  /// What a file says may hold line breaks and worse; a problem stays one printable line.
  private static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
