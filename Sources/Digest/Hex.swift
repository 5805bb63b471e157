internal import CSodium

/// Bytes as hexadecimal letters, two a byte; in a time that does not depend on what they are, so that keys can be written with it.
public enum Hex {
  /// Small letters.
  public static func text(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    // libsodium writes a NUL behind the letters.
    var letters = [CChar](repeating: 0, count: bytes.count * 2 + 1)
    sodium_bin2hex(&letters, letters.count, bytes, bytes.count)
    return letters.withUnsafeBytes { String(decoding: $0.dropLast(), as: UTF8.self) }
  }

  /// The bytes that letters stand for, small or capital; `nil` for anything else, and for an odd number of them.
  public static func bytes(_ letters: UnsafeRawBufferPointer) -> [UInt8]? {
    guard let start = letters.bindMemory(to: CChar.self).baseAddress, letters.count > 0 else { return [] }
    // One more than there can be, for an odd number of letters.
    var bytes = [UInt8](repeating: 0, count: letters.count / 2 + 1)
    var count = 0
    guard sodium_hex2bin(&bytes, bytes.count, start, letters.count, nil, &count, nil) == 0, count * 2 == letters.count else { return nil }
    return Array(bytes.prefix(count))
  }

  /// The bytes that a text stands for; `nil` as above.
  public static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    Array(text.utf8).withUnsafeBytes { bytes($0) }
  }
}
