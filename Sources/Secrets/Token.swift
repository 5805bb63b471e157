import CSodium

/// Random tokens of sessions and forms; a database keeps their fingerprints only.
public enum Token {
  /// 32 random bytes as 64 letters.
  public static func random() -> String {
    var bytes = [UInt8](repeating: 0, count: 32)
    randombytes_buf(&bytes, bytes.count)
    return Hex.text(bytes)
  }

  /// What is stored of a token.
  public static func fingerprint(_ token: String) -> String { ContentHash.sha256Hex(Array(token.utf8)) }

  /// Compares without telling by its time where two texts differ.
  public static func equal(_ left: String, _ right: String) -> Bool {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    return left.count == right.count && sodium_memcmp(left, right, left.count) == 0
  }
}
