import CSodium
internal import Digest

/// Random tokens of sessions and forms; a database keeps their fingerprints only.
public enum Token {
  /// 32 random bytes as 64 letters.
  public static func random() -> String { Hex.text(Chance.bytes(32)) }

  /// What is stored of a token.
  public static func fingerprint(_ token: String) -> String { SHA256.hex(of: Array(token.utf8)) }

  /// Compares without telling by its time where two texts differ.
  public static func equal(_ left: String, _ right: String) -> Bool {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    return left.count == right.count && sodium_memcmp(left, right, left.count) == 0
  }
}
