import Deliberation
import Testing

@Suite("比例门槛 · 以上 includes the number itself, 过／超过 does not (Civil Code 1259)")
struct ShareTests {
  /// A share of so many, the smallest count that reaches it, worked out by hand.
  private static let table: [(share: String, total: Int, needed: Int)] = [
    // 过半数 — more than half: ⌊n/2⌋ + 1.
    (">1/2", 1, 1), (">1/2", 2, 2), (">1/2", 3, 2), (">1/2", 4, 3), (">1/2", 99, 50), (">1/2", 100, 51), (">1/2", 101, 51),
    (">1/2", 2_999, 1_500), (">1/2", 3_000, 1_501),
    // 二分之一以上 — half is enough: ⌈n/2⌉.
    (">=1/2", 1, 1), (">=1/2", 2, 1), (">=1/2", 3, 2), (">=1/2", 4, 2), (">=1/2", 99, 50), (">=1/2", 100, 50), (">=1/2", 101, 51),
    // 三分之二以上 — two thirds are enough: ⌈2n/3⌉.
    (">=2/3", 1, 1), (">=2/3", 2, 2), (">=2/3", 3, 2), (">=2/3", 4, 3), (">=2/3", 5, 4), (">=2/3", 6, 4), (">=2/3", 99, 66),
    (">=2/3", 100, 67), (">=2/3", 101, 68), (">=2/3", 102, 68),
    // 超过三分之二 — more than two thirds: ⌊2n/3⌋ + 1.
    (">2/3", 1, 1), (">2/3", 2, 2), (">2/3", 3, 3), (">2/3", 4, 3), (">2/3", 5, 4), (">2/3", 6, 5), (">2/3", 99, 67), (">2/3", 100, 67),
    (">2/3", 101, 68),
    // The shares that force an assembly or make up a body.
    (">=1/10", 9, 1), (">=1/10", 10, 1), (">=1/10", 11, 2), (">=1/10", 300, 30), (">=1/10", 301, 31), (">=1/5", 5, 1), (">=1/5", 6, 2),
    (">=1/3", 30, 10), (">=1/3", 31, 11), (">=4/5", 25, 20), (">=4/5", 26, 21), (">=3/4", 100, 75), (">=3/4", 101, 76), (">=1/1", 7, 7),
  ]

  @Test("is reached by the smallest count and not by one less", arguments: table)
  func boundary(text: String, total: Int, needed: Int) throws {
    let share = try #require(Share(text))
    #expect(share.needed(of: total) == needed)
    #expect(share.isReached(by: needed, of: total))
    #expect(!share.isReached(by: needed - 1, of: total))
    #expect(share.isReached(by: total, of: total))
  }

  @Test("agrees with the plain comparison of fractions for every count up to 300", arguments: [">1/2", ">=1/2", ">2/3", ">=2/3", ">=1/10"])
  func every(text: String) throws {
    let share = try #require(Share(text))
    var wrong: [String] = []
    for total in 1...300 {
      for count in 0...total {
        let isReached =
          share.isExclusive ? count * share.denominator > total * share.numerator : count * share.denominator >= total * share.numerator
        if share.isReached(by: count, of: total) != isReached { wrong.append("\(count)/\(total)") }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("half of an even number is not more than half; two thirds of a multiple of three are two thirds or more")
  func words() throws {
    let half = try #require(Share(1, of: 2, isExclusive: true)), thirds = try #require(Share(2, of: 3, isExclusive: false))
    #expect(!half.isReached(by: 50, of: 100))
    #expect(half.isReached(by: 50, of: 99))
    #expect(thirds.isReached(by: 66, of: 99))
    #expect(!thirds.isReached(by: 66, of: 100))
  }

  @Test("nobody reaches a share of nobody", arguments: [">1/2", ">=1/2", ">=2/3", ">=1/10"])
  func nobody(text: String) throws {
    let share = try #require(Share(text))
    #expect(!share.isReached(by: 0, of: 0))
    #expect(!share.isReached(by: 5, of: 0))
    #expect(!share.isReached(by: 0, of: 1))
  }

  @Test("comes back as it was written", arguments: [">1/2", ">=2/3", ">=1/10", ">=1/1"])
  func written(text: String) throws { #expect(try #require(Share(text)).text == text) }

  @Test(
    "is none when it is written otherwise, or is no fraction between 0 and 1",
    arguments: [
      "", ">", ">=", "1/2", "≥2/3", "=2/3", "<1/2", ">1/0", ">=0/2", ">3/2", ">=3/2", ">1/1", ">=-1/2", ">1/-2", ">1/2/3", ">1", "> 1/2",
      ">50%", "> =1/2", ">=1/", ">=/2", ">=一/二", "过半数",
    ])
  func none(text: String) { #expect(Share(text) == nil) }

  @Test("is none with a plus sign, as no rule writes it", arguments: [">+1/2", ">=2/+3"])
  func signs(text: String) {
    #expect(Share(text) == nil)
  }

  @Test("is as strict as another when reaching it always reaches the other")
  func strictness() throws {
    for (one, other, isAsStrict) in [
      (">1/2", ">1/2", true), (">1/2", ">=1/2", true), (">=1/2", ">1/2", false), (">=2/3", ">1/2", true), (">1/2", ">=2/3", false),
      (">2/3", ">=2/3", true), (">=2/4", ">=1/2", true), (">=3/4", ">2/3", true),
    ] {
      let share = try #require(Share(one)), limit = try #require(Share(other))
      #expect(share.isAsStrict(as: limit) == isAsStrict, "\(one) against \(other)")
    }
  }
}
