import CSodium

/// SHA-256 of contents.
public enum ContentHash {
  /// The 32 bytes.
  public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    return hash
  }

  /// As 64 letters.
  public static func sha256Hex(_ bytes: [UInt8]) -> String { Hex.text(sha256(bytes)) }
}
