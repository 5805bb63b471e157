/// 层级 — a level of the state that can set rules, from the nation down to the community.
public enum Level: String, CaseIterable, Comparable, Sendable {
  case national, province, prefecture, county, township, community

  /// How many digits of an ``AreaCode`` name an area of this level.
  public var digits: Int {
    switch self {
    case .national: 0
    case .province: 2
    case .prefecture: 4
    case .county: 6
    case .township: 9
    case .community: 12
    }
  }

  /// Higher levels come first.
  public static func < (left: Self, right: Self) -> Bool { left.digits < right.digits }
}
