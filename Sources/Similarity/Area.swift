/// 行政区划代码 — an area by its code: two digits a province, six a county, nine a township, twelve a community.
public struct Area: Hashable, Sendable {
  /// The digits given, 1 to 12 of them; none stands for everywhere.
  public let code: String

  /// Everywhere.
  public static let everywhere = Area(checked: "")

  /// `nil` unless `code` has at most twelve characters, all of them digits.
  public init?(_ code: String) {
    guard code.utf8.count <= 12, code.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    self.code = code
  }

  private init(checked code: String) { self.code = code }

  /// The twelve-digit codes that begin with this one.
  var range: Range<UInt64> {
    let span = (code.utf8.count..<12).reduce(UInt64(1)) { power, _ in power * 10 }
    let low = code.utf8.reduce(UInt64(0)) { $0 * 10 + UInt64($1 - 0x30) } * span
    return low..<low + span
  }
}
