/// 行政区划代码 — the official 12-digit code of an area: province 2, prefecture 2, county 2, township 3, community 3 digits.
@frozen
public struct AreaCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The twelve digits as one number.
  @usableFromInline let number: UInt64

  private init(number: UInt64) { self.number = number }

  /// Accepts exactly twelve digits that begin with a province; `nil` for anything else.
  public init?(_ text: some StringProtocol) { self.init(digits: text.utf8) }

  /// The same; rows are full of codes.
  public init?(_ text: String) { self.init(digits: text.utf8) }

  private init?(digits: some Sequence<UInt8>) {
    var (number, count) = (UInt64(0), 0)
    for digit in digits {
      guard digit >= 48, digit <= 57, count < 12 else { return nil }
      number = number * 10 + UInt64(digit - 48)
      count += 1
    }
    guard count == 12, number >= Self.smallest else { return nil }
    self.number = number
  }

  /// The first code of the first province; none begins with 00.
  private static let smallest: UInt64 = 10_000_000_000

  /// 吉林省 — the province whose rules the program comes with.
  public static let jilin = AreaCode(number: 220_000_000_000)

  /// All twelve digits; trailing zeros for the levels below the area's own.
  public var description: String {
    String(unsafeUninitializedCapacity: 12) { buffer in
      var rest = number
      for place in stride(from: 11, through: 0, by: -1) {
        buffer[place] = 48 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return 12
    }
  }

  /// The level this code stands for, read from its trailing zeros.
  public var level: Level {
    if number % 1_000 != 0 { return .community }
    if number % 1_000_000 != 0 { return .township }
    if number % 100_000_000 != 0 { return .county }
    return number % 10_000_000_000 != 0 ? .prefecture : .province
  }

  /// The codes of the areas above, province first, then this area itself.
  public var lineage: [AreaCode] {
    Level.allCases.filter { $0 != .national && $0 <= level }.compactMap { prefix(at: $0) }
  }

  /// The area of `level` that this one lies in; `nil` for the nation and for levels below its own.
  public func prefix(at level: Level) -> AreaCode? {
    guard level != .national, level <= self.level else { return nil }
    let unit = (level.digits..<12).reduce(UInt64(1)) { unit, _ in unit * 10 }
    return AreaCode(number: number - number % unit)
  }

  /// True for a village (村), false for an urban community (居): the three last digits of village committees begin at 200.
  public var isVillage: Bool { level == .community && number % 1_000 >= 200 }

  /// Codes sort as text, so an area comes before what lies in it.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
