import Wording

/// Letters of ASCII, as the texts of protocols are made of them: whatever a language says of letters makes no difference here.
enum Letters {
  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  /// A letter or a digit.
  static func isPlain(_ byte: UInt8) -> Bool { isDigit(byte) || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }
  /// The value of a hexadecimal digit, small or capital; `nil` for anything else.
  static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
  /// A capital made small.
  static func small(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
}
