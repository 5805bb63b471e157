/// 电话号码 — mobile numbers, and landlines with their area code.
public enum PhoneNumber {
  /// Digits only, without country code; `nil` when it cannot be a Chinese number.
  public static func normalise(_ text: String) -> String? {
    var digits = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: digits.unicodeScalars.append(scalar)
      case 0xFF10...0xFF19: digits.append(String(scalar.value - 0xFF10))
      case 0x20, 0x2D, 0x28, 0x29, 0x2B, 0x3000, 0xFF08, 0xFF09, 0x2014: continue
      default: return nil
      }
    }
    if digits.hasPrefix("86"), digits.count == 13 { digits = String(digits.dropFirst(2)) }
    let isMobile = digits.count == 11 && digits.hasPrefix("1") && digits.dropFirst().first.map { $0 >= "3" } == true
    let isLandline = digits.hasPrefix("0") && (10...12).contains(digits.count)
    return isMobile || isLandline ? digits : nil
  }
}
