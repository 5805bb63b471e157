internal import Typing

/// 电话号码 — mobile numbers, and landlines with their area code or as they are dialled at home.
public enum PhoneNumber {
  /// Digits only, without country code; an extension stands behind a dash. `nil` when it cannot be a Chinese number, or when it can be read
  /// as two.
  ///
  /// Blanks, dashes, brackets, dots, width and marks that nobody sees do not count, but for what parts an extension from its line: in
  /// `2511234-8` the last digit is no part of the number.
  public static func normalise(_ text: String) -> String? {
    guard text.utf8.count <= 200 else { return nil }
    let code = told(Typed.code(text).lowercased())
    let whole = number(code)
    // 0431-88888888-801, 88888888转801, 88888888(801)
    guard let (line, own) = extended(code) else { return whole }
    guard isPartedAsLine(line.groups) else { return nil }
    return line.number + "-" + own
  }

  /// The same without what says that it is a telephone, and with one sign for every word that parts an extension from its line.
  private static func told(_ code: String) -> String {
    var code = code
    if let name = names.first(where: code.hasPrefix) { code = String(code.dropFirst(name.count).drop { $0 == ":" }) }
    for word in extensions {
      guard let place = code.firstRange(of: word) else { continue }
      // safe: a place found in it
      let (line, own) = (code[..<place.lowerBound], code[place.upperBound...].drop { $0 == "." || $0 == ":" })
      return line + "转" + own
    }
    return code
  }

  private static let names = ["手机", "电话", "座机", "tel", "phone"]
  /// Longer ones first: the shorter stand in them.
  private static let extensions = ["转分机", "轉分機", "分机", "分機", "内线", "轉", "转", "extension", "ext", "#", "x"]

  /// A line with its extension: up to six digits behind a sign, where what stands before it is a number by itself and no mobile one.
  private static func extended(_ code: String) -> (line: (number: String, groups: [Substring]), own: String)? {
    let closed = code.hasSuffix(")") ? code.dropLast() : code[...]
    guard let cut = closed.lastIndex(where: { signs.contains($0) || $0 == "转" }) else { return nil }
    let (before, own) = (closed[..<cut], closed[closed.index(after: cut)...])  // safe: `cut` is a place in it
    guard (1...6).contains(own.utf8.count), own.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    guard let line = number(String(before)), !line.hasPrefix("1") else { return nil }
    return ((line, before.split { signs.contains($0) || $0 == "+" }), String(own))
  }

  /// True for digits that are parted as lines are, or not at all: the area code, and seven or eight digits in one or two groups.
  private static func isPartedAsLine(_ groups: [Substring]) -> Bool {
    var rest = groups[...]
    if rest.count > 1, rest.first == "86" || rest.first == "0086" { rest = rest.dropFirst() }
    guard rest.count > 1 else { return true }
    if let area = rest.first, area.hasPrefix("0"), (3...4).contains(area.utf8.count) { rest = rest.dropFirst() }
    return [[7], [8], [3, 4], [4, 4]].contains(rest.map(\.utf8.count))
  }

  private static let signs: Set<Character> = ["-", "(", ")", ".", "·"]

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
    // Behind the country code an area code has lost its nought, or kept it.
    if digits.hasPrefix("86"), digits.count >= 12 {
      digits = String(digits.dropFirst(2))
      if !digits.hasPrefix("0"), !digits.hasPrefix("1") || digits.count == 10 { digits = "0" + digits }
    }
    let isMobile = digits.count == 11 && digits.hasPrefix("1") && digits.dropFirst().first.map { $0 >= "3" } == true
    let isLandline = digits.hasPrefix("0") && (10...12).contains(digits.count)
    // What reads as a date is more likely one in the wrong place.
    let isLocal = (7...8).contains(digits.count) && digits.first.map { "2"..."8" ~= $0 } == true && Day(written: digits) == nil
    let isService = digits.count == 10 && (digits.hasPrefix("400") || digits.hasPrefix("800"))
    return isMobile || isLandline || isLocal || isService ? digits : nil
  }
}
