/// 比例门槛 — “三分之二以上” or “过半数”. 以上 includes the number itself, 过／超过 does not (Civil Code 1259).
public struct Share: Hashable, Sendable {
  /// The fraction.
  public let numerator: Int, denominator: Int
  /// True for 过／超过: more than the fraction; false for 以上: the fraction itself is enough.
  public let isExclusive: Bool

  /// More than, or at least, a fraction between 0 and 1 of thousandths at the finest.
  public init?(_ numerator: Int, of denominator: Int, isExclusive: Bool) {
    guard (1...1000).contains(denominator), numerator > 0, numerator <= denominator, !(isExclusive && numerator == denominator)
    else { return nil }
    self.numerator = numerator
    self.denominator = denominator
    self.isExclusive = isExclusive
  }

  /// Reads `>1/2` or `>=2/3`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let isInclusive = text.hasPrefix(">=")
    guard text.hasPrefix(">"), text.utf8.count <= 16 else { return nil }
    let parts = text.dropFirst(isInclusive ? 2 : 1).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let numerator = parts.first.flatMap({ Int($0) }), let denominator = parts.last.flatMap({ Int($0) })
    else { return nil }
    self.init(numerator, of: denominator, isExclusive: !isInclusive)
  }

  /// The smallest count out of `total` that reaches the share: ⌊n·a/b⌋+1 or ⌈n·a/b⌉; nobody reaches a share of nobody.
  public func needed(of total: Int) -> Int {
    guard total > 0 else { return 1 }
    // The share is one at most, so that what is divided out whole fits again.
    let (whole, rest) = total.quotientAndRemainder(dividingBy: denominator)
    let part = rest * numerator
    return whole * numerator + (isExclusive ? part / denominator + 1 : (part + denominator - 1) / denominator)
  }

  /// True when `count` out of `total` reaches the share.
  public func isReached(by count: Int, of total: Int) -> Bool { total > 0 && count >= needed(of: total) }

  /// `>1/2` or `>=2/3`, as rule files write it.
  public var text: String { (isExclusive ? ">" : ">=") + fraction }

  /// `2/3`, without whether it has to be exceeded.
  public var fraction: String { "\(numerator)/\(denominator)" }

  /// True when reaching this share always reaches `other` too.
  public func isAsStrict(as other: Share) -> Bool {
    let mine = numerator * other.denominator
    let theirs = other.numerator * denominator
    return mine == theirs ? isExclusive || !other.isExclusive : mine > theirs
  }
}
