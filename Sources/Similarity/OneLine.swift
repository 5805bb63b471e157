/// Text of a file made fit for a line of a terminal: nothing in it ends the line, moves the cursor or turns the direction of writing.
public enum OneLine {
  /// `text` with a space for each line end and tab, and with "�" for every other control or formatting character.
  ///
  /// What is longer than `limit` characters ends in "…".
  public static func of(_ text: String, atMost limit: Int = .max) -> String {
    var line = ""
    for character in text {
      if character.isNewline || character == "\t" {
        line += " "
      } else {
        for scalar in character.unicodeScalars { line.unicodeScalars.append(isPlain(scalar) ? scalar : "\u{FFFD}") }
      }
    }
    return line.count > limit ? line.prefix(max(limit - 1, 0)) + "…" : line
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: scalar == "\u{200D}"
    default: true
    }
  }
}
