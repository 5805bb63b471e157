/// 精确检验 — tail probabilities by counting, not by a normal curve, so that they hold for groups of five as well.
///
/// Made of additions, multiplications and divisions alone: the terms are built outward from the largest by their ratio to
/// the neighbour, and divided by their sum.
enum ExactTests {
  /// How likely it is that, of `drawn` people taken from `total` of whom `marked` bear a mark, at least `found` bear it
  /// (Fisher's exact test, one side).
  static func hypergeometricTail(found: Int, drawn: Int, marked: Int, total: Int) -> Double {
    let lowest = max(0, drawn + marked - total)
    let highest = min(drawn, marked)
    guard total > 0, found > lowest else { return 1 }
    guard found <= highest else { return 0 }
    let mode = min(max((drawn + 1) * (marked + 1) / (total + 2), lowest), highest)
    return tail(from: found, lowest...highest, mode) { count in
      Double(marked - count) * Double(drawn - count) / (Double(count + 1) * Double(total - marked - drawn + count + 1))
    }
  }

  /// How likely it is that at least `found` of `count` say yes when each does so with probability one half.
  static func majorityTail(found: Int, of count: Int) -> Double {
    guard found > 0 else { return 1 }
    guard found <= count else { return 0 }
    return tail(from: found, 0...count, count / 2) { Double(count - $0) / Double($0 + 1) }
  }

  /// The share of `found...` in terms whose ratio to the term before is `rise(index before)`.
  private static func tail(from found: Int, _ range: ClosedRange<Int>, _ mode: Int, _ rise: (Int) -> Double) -> Double {
    var (all, upper) = (1.0, mode >= found ? 1.0 : 0)
    var term = 1.0
    var index = mode
    while index < range.upperBound {
      term *= rise(index)
      index += 1
      all += term
      if index >= found { upper += term }
      if term < 1e-18 * (index > found ? upper : 1e-270) { break }
    }
    term = 1
    index = mode
    while index > range.lowerBound, term > 1e-18 * all {
      term /= rise(index - 1)
      index -= 1
      all += term
      if index >= found { upper += term }
    }
    return min(upper / all, 1)
  }

  /// 假发现率 — for each of `values`, the smallest false discovery rate at which it would be reported, when `tests` were
  /// made in all and those not listed found nothing (Benjamini, Hochberg 1995).
  static func falseDiscoveryRates(_ values: [Double], tests: Int) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var rates = values
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
      least = min(least, values[index] * Double(max(tests, values.count)) / Double(rank + 1))
      rates[index] = least
    }
    return rates
  }

  /// Half of the width of the 90 % score interval (Wilson 1927) of a share seen in `count` of at most `total` people; when
  /// all of them answered there is nothing left to guess.
  static func halfWidth(share: Double, count: Int, total: Int) -> Double {
    guard count > 0 else { return 0.5 }
    guard count < total else { return 0 }
    let (n, z) = (Double(count), 1.644_853_626_951_472_7)
    let width = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return width * (Double(total - count) / Double(max(total - 1, 1))).squareRoot()
  }
}
