/// What a scalar is, as far as texts are compared by it.
enum ScalarKind {
  static func isDigit(_ scalar: UInt32) -> Bool { 0x30...0x39 ~= scalar }

  static func isHan(_ scalar: UInt32) -> Bool {
    0x4E00...0x9FFF ~= scalar || 0x3400...0x4DBF ~= scalar || 0x20000...0x323AF ~= scalar
  }

  static func isHangul(_ scalar: UInt32) -> Bool { 0xAC00...0xD7A3 ~= scalar || 0x1100...0x11FF ~= scalar || 0x3130...0x318F ~= scalar }

  static func isLetter(_ scalar: UInt32) -> Bool {
    if isHan(scalar) || isHangul(scalar) { return true }
    guard scalar > 0x7F, let known = Unicode.Scalar(scalar) else { return false }
    return known.properties.isAlphabetic
  }
}
