/// 公民身份号码 — the 18-character number of GB 11643.
public enum IdentityNumber {
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks = Array("10X98765432".utf8)

  /// True when length, birth date and check digit are right.
  public static func isValid(_ text: String) -> Bool {
    let letters = Array(text.uppercased().utf8)
    guard letters.count == 18, letters.prefix(17).allSatisfy({ (48...57).contains($0) }), birthDay(text) != nil else {
      return false
    }
    let sum = zip(letters, weights).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
    return letters[17] == checks[sum % 11]
  }

  /// The day of birth in the number.
  public static func birthDay(_ text: String) -> Day? {
    let letters = Array(text)
    guard letters.count == 18, let year = Int(String(letters[6..<10])), let month = Int(String(letters[10..<12])),
      let day = Int(String(letters[12..<14]))
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
