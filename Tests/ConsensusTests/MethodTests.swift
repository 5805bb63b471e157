import Digest
import Testing

@testable import Consensus

@Suite("方法 · the method's parts")
struct MethodTests {
  @Test("the axes are the leading directions of the covariance", arguments: 1...5)
  func axes(seed: UInt64) {
    let matrix = Planted(sizes: [20, 12, 9], statements: 15, share: 0.7, seed: seed).matrix
    var generator = SeededChance(seed: seed)
    let axes = Axes.find(in: matrix, tolerance: 1e-9, generator: &generator)
    let covariance = Self.covariance(of: matrix)
    let reference = Self.leading(covariance, count: 2)
    for component in 0..<2 {
      let weights = axes.weights.map { $0[component] }
      #expect(abs(abs(zip(weights, reference[component]).reduce(0) { $0 + $1.0 * $1.1 }) - 1) < 1e-5)
    }
    #expect(abs(axes.weights.reduce(0) { $0 + $1.x * $1.y }) < 1e-9)
  }

  @Test("votes of one pattern and its opposite have one direction and no second")
  func oneDirection() {
    let votes = (0..<10).flatMap { person in
      (0..<8).map { ("\(person)", "\($0)", ($0 + person) % 2 == 0 ? Vote.agree : .disagree) }
    }
    var generator = SeededChance(seed: 1)
    let axes = Axes.find(in: Planted.matrix(votes), generator: &generator)
    #expect(axes.weights.allSatisfy { $0.y == 0 && abs(abs($0.x) - 0.125.squareRoot()) < 1e-9 })
  }

  @Test("Fisher's tail is that of the lady tasting tea")
  func tea() {
    #expect(abs(ExactTests.hypergeometricTail(found: 4, drawn: 4, marked: 4, total: 8) - 1.0 / 70) < 1e-15)
    #expect(abs(ExactTests.hypergeometricTail(found: 3, drawn: 4, marked: 4, total: 8) - 17.0 / 70) < 1e-15)
    #expect(ExactTests.hypergeometricTail(found: 0, drawn: 4, marked: 4, total: 8) == 1)
    #expect(ExactTests.hypergeometricTail(found: 5, drawn: 4, marked: 4, total: 8) == 0)
  }

  @Test("exact tails agree with counting all cases", arguments: 1...30)
  func tails(seed: UInt64) {
    var chance = SeededChance(seed: seed)
    let total = 2 + chance.below(28)
    let (drawn, marked) = (chance.below(total + 1), chance.below(total + 1))
    func choose(_ n: Int, _ k: Int) -> Double {
      k < 0 || k > n ? 0 : (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
    }
    let all = choose(total, drawn)
    for found in 0...drawn {
      let sum = (found...max(drawn, found)).reduce(0.0) { $0 + choose(marked, $1) * choose(total - marked, drawn - $1) }
      #expect(abs(ExactTests.hypergeometricTail(found: found, drawn: drawn, marked: marked, total: total) - sum / all) < 1e-12)
      let half = (found...drawn).reduce(0.0) { $0 + choose(drawn, $1) } / choose(1 << drawn, 1)
      #expect(abs(ExactTests.majorityTail(found: found, of: drawn) - half) < 1e-12)
    }
  }

  @Test("far tails stay small and above nothing")
  func farTails() {
    #expect(1e-200..<1e-100 ~= ExactTests.hypergeometricTail(found: 300, drawn: 300, marked: 400, total: 1_000))
    #expect(ExactTests.majorityTail(found: 100_000, of: 100_000) == 0)
    #expect(0.49...0.51 ~= ExactTests.majorityTail(found: 500_000, of: 1_000_000))
  }

  @Test("false discovery rates follow the step-up rule")
  func rates() {
    let rates = ExactTests.falseDiscoveryRates([0.01, 0.04, 0.03, 0.005], tests: 4)
    for (rate, expected) in zip(rates, [0.02, 0.04, 0.04, 0.02]) { #expect(abs(rate - expected) < 1e-12) }
    #expect(ExactTests.falseDiscoveryRates([0.01], tests: 5) == [0.05])
  }

  @Test("nothing is left to guess when a whole group has answered")
  func halfWidth() {
    #expect(ExactTests.halfWidth(share: 0.5, count: 8, total: 8) == 0)
    #expect(ExactTests.halfWidth(share: 0.5, count: 0, total: 8) == 0.5)
    #expect(abs(ExactTests.halfWidth(share: 0.5, count: 15, total: 1_000_000) - 0.195) < 0.001)
  }

  @Test("the adjusted Rand index knows sameness under other names, and chance")
  func randIndex() {
    #expect(adjustedRandIndex([0, 0, 1, 1, 2], [2, 2, 0, 0, 1]) == 1)
    #expect(abs(adjustedRandIndex([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]) - 0.242_424) < 1e-5)
    #expect(adjustedRandIndex([0, 0, 0], [0, 0, 0]) == 1)
    var chance = SeededChance(seed: 3)
    let pair = (0..<2).map { _ in (0..<2_000).map { _ in chance.below(3) } }
    #expect(abs(adjustedRandIndex(pair[0], pair[1])) < 0.02)
  }

  @Test("a few people far out are no group and draw no centre to themselves")
  func outliers() {
    var generator = SeededChance(seed: 1)
    var points = (0..<60).map { _ in SIMD2(generator.normal() + 10, generator.normal()) }
    points += (0..<30).map { _ in SIMD2(generator.normal() - 10, generator.normal()) }
    points += [SIMD2(0, 300), SIMD2(300, 300)]
    let grouping = Grouping.find(points, rows: Array(points.indices), Options(), generator: &generator)
    #expect(grouping.centres.count == 2)
    #expect(Set(grouping.labels[..<60]).count == 1 && Set(grouping.labels[60..<90]).count == 1)
  }

  private static func covariance(of matrix: VoteMatrix) -> [[Double]] {
    let means = VotePass.means(of: matrix)
    var sums = [[Double]](repeating: [Double](repeating: 0, count: means.count), count: means.count)
    for row in matrix.participants.indices {
      let votes = matrix.votes(ofParticipant: row).map { ($0.statement, Double($0.vote.rawValue) - means[$0.statement]) }
      for (left, first) in votes { for (right, second) in votes { sums[left][right] += first * second } }
    }
    return sums
  }

  /// Plain power iteration, each direction taken out before the next.
  private static func leading(_ matrix: [[Double]], count: Int) -> [[Double]] {
    var found: [[Double]] = []
    for _ in 0..<count {
      var vector = matrix.indices.map { 1 / Double($0 + 1) }
      for _ in 0..<3_000 {
        for old in found {
          let share = zip(old, vector).reduce(0) { $0 + $1.0 * $1.1 }
          for index in vector.indices { vector[index] -= share * old[index] }
        }
        let product = matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
        let length = product.reduce(0) { $0 + $1 * $1 }.squareRoot()
        vector = product.map { $0 / length }
      }
      found.append(vector)
    }
    return found
  }
}
