import Deliberation
import Institution
import Secrets
import Wording

/// The name of a form's draft: where it goes, and what of several it is about.
enum DraftKey {
  /// What of a form is kept as a draft: nothing that proves something, and no passwords.
  static func kept(of form: Form) -> [String: [String]] {
    form.fields.filter { !proofs.contains($0.key) && !["password", "again"].contains($0.key) }
  }

  /// What proves something, or says what the form shall do.
  static let proofs = Proof.names.union(["draft", "redraw", "drop"])

  /// True for a field that a page puts into its forms by itself.
  static func isConstant(_ name: String) -> Bool { constants.contains(name) || name.hasPrefix("seen-") }
  private static let constants: Set<String> = ["version", ShownFields.name, "seen", "kept", "back", "deposit"]

  /// True for a field in which nothing stands, or one identity: a page puts those into its forms by itself. Several are boxes that
  /// somebody ticked.
  static func saysNothing(_ values: [String]) -> Bool {
    let filled = values.filter { !$0.isEmpty }
    return filled.allSatisfy(isIdentity) && filled.count <= 1
  }

  /// True for what is no word of anybody.
  private static func isIdentity(_ text: String) -> Bool { ID<Draft>(text) != nil }

  /// True for what has the shape of a choice, `notAgreed` or `utilities.heating`, and of no word: nobody says of a field that was not read
  /// whether it is chosen or written, and what is written stands nowhere else.
  private static func isCode(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let first = text.utf8.first, isLetter(first), Letters.small(first) == first,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isLetter) })
    else { return false }
    return parts.count > 1 || text.utf8.contains { Letters.small($0) != $0 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { Letters.isPlain(byte) && !Letters.isDigit(byte) }

  /// What was written in fields of which nobody asked: their form was refused before it was read.
  static func unread(in form: Form, asked: Set<String>) -> [String] {
    kept(of: form).sorted { $0.key < $1.key }.filter { !asked.contains($0.key) && !isConstant($0.key) }
      .flatMap(\.value).filter { !$0.isEmpty && !isIdentity($0) && !isCode($0) }
  }

  /// Where it goes, query and all, and a fingerprint of what it is about: nobody's words stand in a key.
  static func of(_ action: Route, _ hidden: [(name: String, value: String)]) -> String {
    // An address that opens a door by itself is not written down.
    let path = action.isSecret ? Token.fingerprint(action.path) : action.path
    let about = hidden.map { "\($0.value.utf8.count):\($0.value)" }.joined()
    return about.isEmpty ? path : path + " " + Token.fingerprint(about).prefix(24)
  }
}
