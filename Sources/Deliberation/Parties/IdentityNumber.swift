/// 公民身份号码 — the 18-character number of GB 11643.
public enum IdentityNumber {
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks = Array("10X98765432".utf8)

  /// True when length, birth date and check digit are right.
  public static func isValid(_ text: String) -> Bool {
    guard let digits = digits(of: text), let check = text.utf8.last, birthDay(text) != nil else { return false }
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return (check == UInt8(ascii: "x") ? UInt8(ascii: "X") : check) == checks[sum % 11]  // safe: eleven checks
  }

  /// The day of birth in the number; `nil` for no number, and for nobody who lives: before 1900 or after 2199.
  public static func birthDay(_ text: String) -> Day? {
    guard let digits = digits(of: text) else { return nil }
    func number(_ places: Range<Int>) -> Int {
      zip(0..., digits).reduce(0) { places.contains($1.0) ? $0 * 10 + $1.1 : $0 }
    }
    return Day(writtenYear: number(6..<10), month: number(10..<12), day: number(12..<14))
  }

  /// The seventeen digits before the check digit.
  private static func digits(of text: String) -> [Int]? {
    guard text.utf8.count == 18 else { return nil }
    let digits = text.utf8.dropLast().compactMap { (0x30...0x39).contains($0) ? Int($0 - 0x30) : nil }
    return digits.count == 17 ? digits : nil
  }
}
