extension StringProtocol {
  /// The same with its first letter large, as keys of words are made.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
