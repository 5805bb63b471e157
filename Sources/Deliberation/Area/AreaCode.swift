/// 行政区划代码 — the official 12-digit code of an area: province 2, prefecture 2, county 2, township 3, community 3 digits.
public struct AreaCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// All twelve digits; trailing zeros for the levels below the area's own.
  public let description: String

  /// Accepts exactly twelve digits that begin with a province; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 12, text.utf8.allSatisfy({ (48...57).contains($0) }), !text.utf8.starts(with: "00".utf8) else {
      return nil
    }
    description = String(text)
  }

  private init(known digits: StaticString) { description = digits.description }

  /// 吉林省 — the province whose rules the program comes with.
  public static let jilin = AreaCode(known: "220000000000")

  /// The level this code stands for, read from its trailing zeros.
  public var level: Level {
    switch description.utf8.reversed().prefix(while: { $0 == UInt8(ascii: "0") }).count {
    case ..<3: .community
    case ..<6: .township
    case ..<8: .county
    case ..<10: .prefecture
    default: .province
    }
  }

  /// The codes of the areas above, province first, then this area itself.
  public var lineage: [AreaCode] {
    Level.allCases.filter { $0 != .national && $0 <= level }.compactMap { prefix(at: $0) }
  }

  /// The area of `level` that this one lies in; `nil` for the nation and for levels below its own.
  public func prefix(at level: Level) -> AreaCode? {
    guard level != .national, level <= self.level else { return nil }
    let digits = description.prefix(level.digits)
    return AreaCode(digits + String(repeating: "0", count: 12 - digits.count))
  }

  /// True for a village (村), false for an urban community (居): the three last digits of village committees begin at 200.
  public var isVillage: Bool { level == .community && description.suffix(3) >= "200" }

  /// Codes sort as text, so an area comes before what lies in it.
  public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
