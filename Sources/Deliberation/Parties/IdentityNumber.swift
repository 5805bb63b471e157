internal import Typing

/// 公民身份号码 — the 18-character number of GB 11643.
public enum IdentityNumber {
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks = Array("10X98765432".utf8)

  /// The eighteen characters as they are kept and compared, the check digit's X a capital letter; `nil` when length, birth date or check
  /// digit are wrong. Blanks, dashes, width and marks that nobody sees do not count.
  public static func normalise(_ text: String) -> String? {
    guard let number = plain(text), let digits = digits(of: number), let check = number.utf8.last, birthDay(of: digits) != nil else {
      return nil
    }
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return check == checks[sum % 11] ? number : nil  // safe: eleven checks
  }

  /// True when length, birth date and check digit are right.
  public static func isValid(_ text: String) -> Bool { normalise(text) != nil }

  /// The day of birth in the number; `nil` for no number, and for nobody who lives: before 1900 or after 2199.
  public static func birthDay(_ text: String) -> Day? { plain(text).flatMap { digits(of: $0) }.flatMap { birthDay(of: $0) } }

  private static func birthDay(of digits: [Int]) -> Day? {
    func number(_ places: Range<Int>) -> Int {
      zip(0..., digits).reduce(0) { places.contains($1.0) ? $0 * 10 + $1.1 : $0 }
    }
    return Day(writtenYear: number(6..<10), month: number(10..<12), day: number(12..<14))
  }

  private static func plain(_ text: String) -> String? {
    guard text.utf8.count <= 200 else { return nil }
    return Typed.code(text).filter { $0 != "-" }.uppercased()
  }

  /// The seventeen digits before the check digit.
  private static func digits(of number: String) -> [Int]? {
    guard number.utf8.count == 18 else { return nil }
    let digits = number.utf8.dropLast().compactMap { (0x30...0x39).contains($0) ? Int($0 - 0x30) : nil }
    return digits.count == 17 ? digits : nil
  }
}
