internal import CSodium

/// 校验码 — SHA-256 (FIPS 180-4) of bytes that are there, or that come piece by piece.
public struct SHA256 {
  /// Bytes of a hash.
  public static let count = Int(crypto_hash_sha256_BYTES)

  private var state = crypto_hash_sha256_state()

  /// Nothing read so far.
  public init() { crypto_hash_sha256_init(&state) }

  /// Reads on.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    crypto_hash_sha256_update(&state, bytes.bindMemory(to: UInt8.self).baseAddress, UInt64(bytes.count))
  }

  /// The 32 bytes of the hash of all that was read.
  public consuming func finish() -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: Self.count)
    crypto_hash_sha256_final(&state, &hash)
    return hash
  }

  /// The 32 bytes of the hash of `bytes`.
  public static func of(_ bytes: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: count)
    crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    return hash
  }

  /// The hash of `bytes` as 64 small letters, as `sha256sum` prints it.
  public static func hex(of bytes: [UInt8]) -> String { Hex.text(of(bytes)) }
}
