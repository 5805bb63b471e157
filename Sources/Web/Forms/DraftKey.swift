import Secrets

/// The name of a form's draft: where it goes, and what of several it is about.
enum DraftKey {
  /// What of a form is kept as a draft: nothing that proves something, and no passwords.
  static func kept(of form: Form) -> [String: [String]] {
    form.fields.filter { !proofs.contains($0.key) && !["password", "again"].contains($0.key) }
  }

  /// What proves something, or says what the form shall do.
  static let proofs = Proof.names.union(["draft", "redraw", "drop"])

  /// Where it goes, query and all, and a fingerprint of what it is about: nobody's words stand in a key.
  static func of(_ action: Route, _ hidden: [(name: String, value: String)]) -> String {
    // An address that opens a door by itself is not written down.
    let path = action.isSecret ? Token.fingerprint(action.path) : action.path
    let about = hidden.map { "\($0.value.utf8.count):\($0.value)" }.joined()
    return about.isEmpty ? path : path + " " + Token.fingerprint(about).prefix(24)
  }
}
