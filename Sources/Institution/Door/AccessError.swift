public import Deliberation

/// Why somebody may not do or see something.
public enum AccessError: Error, Hashable, Sendable {
  /// Nobody is signed in.
  case signIn
  /// Signed in, but without the capacity the act needs.
  case forbidden(needed: Set<Role>, clause: Clause)
  /// Nothing there, or its existence is private.
  case notFound
}
