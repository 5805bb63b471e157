/// Bytes as hexadecimal letters.
public enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Small letters, two a byte.
  public static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The bytes that letters stand for; `nil` for anything else.
  public static func bytes(_ text: String) -> [UInt8]? {
    let letters = Array(text.lowercased().utf8)
    guard letters.count.isMultiple(of: 2) else { return nil }
    let values = letters.compactMap { digits.firstIndex(of: $0).map(UInt8.init) }
    guard values.count == letters.count else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }
}
