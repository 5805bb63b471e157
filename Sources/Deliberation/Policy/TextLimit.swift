/// Texts that go together, by the limit that each has.
public typealias Texts = KeyValuePairs<TextLimit, [String]>

/// 字数上限 — how long a text may be, in Unicode scalars: the one place that says so for forms, imports and commands.
public enum TextLimit: Int, CaseIterable, Sendable {
  /// A number, a telephone, a sign-in name.
  case code = 60
  /// The name of somebody or something.
  case name = 100
  /// What stands in one line: a place, a title, a short reason.
  case line = 300
  /// What somebody says: an opinion, an answer, a reason at length.
  case passage = 4_000
  /// What fills sheets: a charter, materials, many lines.
  case long = 40_000

  /// True when a text is no longer.
  public func admits(_ text: String) -> Bool { text.utf8.count <= rawValue || text.unicodeScalars.count <= rawValue }

  /// Refuses a text that is longer.
  public func check(_ text: String, clause: Clause? = nil) throws(Refusal) {
    guard !admits(text) else { return }
    throw Refusal(.textTooLong, ["limit": String(rawValue), "length": String(text.unicodeScalars.count)], clause: clause)
  }
}
