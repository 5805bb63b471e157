import CSodium

/// Base64 of RFC 4648 §4, padded, and only in its canonical form.
public enum Base64 {
  /// The text of some bytes.
  public static func text(_ bytes: [UInt8]) -> String {
    let variant = sodium_base64_VARIANT_ORIGINAL
    var text = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, variant))
    sodium_bin2base64(&text, text.count, bytes, bytes.count, variant)
    return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The bytes of a text; `nil` unless it is what ``text(_:)`` would have written.
  public static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let characters = Array(text.utf8)
    var bytes = [UInt8](repeating: 0, count: characters.count / 4 * 3 + 3)
    var count = 0
    var end: UnsafePointer<CChar>?
    let isRead = characters.withUnsafeBytes { raw in
      let start = raw.bindMemory(to: CChar.self).baseAddress
      let code = sodium_base642bin(
        &bytes, bytes.count, start, characters.count, nil, &count, &end, sodium_base64_VARIANT_ORIGINAL)
      return code == 0 && end == start.map { $0 + characters.count }
    }
    guard isRead || characters.isEmpty else { return nil }
    let found = Array(bytes.prefix(count))
    return self.text(found) == String(text) ? found : nil
  }
}
