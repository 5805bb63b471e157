/// Percent-codes (RFC 3986): letters, digits, dash and dot stay.
enum Percent {
  /// A text as it stands in an address.
  ///
  /// - Parameter kept: one more byte that stays.
  static func encoded(_ text: String, keeping kept: UInt8? = nil) -> String {
    func stays(_ byte: UInt8) -> Bool { Letters.isPlain(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == kept }
    guard !text.utf8.allSatisfy(stays) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * text.utf8.count)
    for byte in text.utf8 {
      if stays(byte) { bytes.append(byte) } else { append(byte, to: &bytes) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One byte as a percent-code.
  static func encoded(byte: UInt8) -> String {
    var bytes: [UInt8] = []
    append(byte, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "%"))
    for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10) }
  }
}
