internal import Typing

/// 电话号码 — mobile numbers, and landlines with their area code or as they are dialled at home.
public enum PhoneNumber {
  /// Digits only, without country code; an extension stands behind a dash. `nil` when it cannot be a Chinese number.
  ///
  /// Blanks, dashes, brackets, dots, width and marks that nobody sees do not count.
  public static func normalise(_ text: String) -> String? {
    guard text.utf8.count <= 200 else { return nil }
    let code = Typed.code(text)
    if let number = number(code) { return number }
    // 0431-88888888-801, 88888888转801
    guard let cut = code.lastIndex(where: { $0 == "-" || $0 == "转" }) else { return nil }
    let (line, own) = (number(String(code[..<cut])), String(code[code.index(after: cut)...]))  // safe: `cut` is a place in it
    let isExtension = (1...6).contains(own.utf8.count) && own.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    return line.flatMap { $0.hasPrefix("1") || !isExtension ? nil : $0 + "-" + own }
  }

  private static func number(_ code: String) -> String? {
    var digits = ""
    for scalar in code.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "-", "(", ")", "+", ".", "·": continue
      default: return nil
      }
    }
    if digits.hasPrefix("0086") { digits = String(digits.dropFirst(2)) }
    if digits.hasPrefix("86"), digits.count == 13 { digits = String(digits.dropFirst(2)) }
    let isMobile = digits.count == 11 && digits.hasPrefix("1") && digits.dropFirst().first.map { $0 >= "3" } == true
    let isLandline = digits.hasPrefix("0") && (10...12).contains(digits.count)
    // What reads as a date is more likely one in the wrong place.
    let isLocal = (7...8).contains(digits.count) && digits.first.map { "2"..."8" ~= $0 } == true && Day(written: digits) == nil
    return isMobile || isLandline || isLocal ? digits : nil
  }
}
