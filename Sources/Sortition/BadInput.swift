/// 输入有误 — why a file, or a number given with it, cannot be used: one line that names the place.
///
/// Commands print ``description`` to standard error and end with exit code 2; nothing is written.
public struct BadInput: Error, Hashable, Sendable, CustomStringConvertible {
  /// Name of the file as the caller gave it; nil when a number beside the files is wrong.
  public let file: String?
  /// Row in the file, the header being row 1; nil when the file as a whole is meant.
  public let row: Int?
  /// Heading of the column; nil when the row as a whole is meant.
  public let column: String?
  /// What is wrong, without a full stop.
  public let problem: String

  /// A problem at a place.
  public init(file: String? = nil, row: Int? = nil, column: String? = nil, _ problem: String) {
    self.file = file.map(Self.oneLine)
    self.row = row
    self.column = column.map(Self.oneLine)
    self.problem = Self.oneLine(problem)
  }

  /// `people.csv, row 7, column "age": "9O" is not a value of this feature`.
  public var description: String {
    let place = [file, row.map { "row \($0)" }, column.map { "column \"\($0)\"" }].compactMap(\.self).joined(separator: ", ")
    return place.isEmpty ? problem : place + ": " + problem
  }

  /// Text of a stranger's file, made safe to print: no control characters, and not longer than a line.
  private static func oneLine(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(300).map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    var line = String(String.UnicodeScalarView(scalars))
    if text.unicodeScalars.count > 300 { line += "…" }
    return line
  }
}
