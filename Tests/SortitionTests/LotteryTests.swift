import Sortition
import Testing

@Suite("公平抽签 · the fairest lottery")
struct LotteryTests {
  @Test("without quotas gives everyone the same probability")
  func equal() throws {
    let people = (0..<10).map { Person(id: "\($0)", values: []) }
    let lottery = try Lottery(Pool(features: [], people: people, size: 3))
    for probability in lottery.probabilities { #expect(abs(probability - 0.3) < 1e-7) }
    #expect(lottery.proof == .parts)
  }

  @Test("gives a scarce group more and everyone else the same when a quota asks for it")
  func scarce() throws {
    let people = (0..<12).map { Person(id: "\($0)", values: [$0 < 2 ? 0 : 1]) }
    let feature = Feature("age", [Quota("young", minimum: 1, maximum: 4), Quota("old", minimum: 0, maximum: 4)])
    let lottery = try Lottery(Pool(features: [feature], people: people, size: 4))
    for (person, probability) in zip(people, lottery.probabilities) {
      #expect(abs(probability - (person.values == [0] ? 0.5 : 0.3)) < 1e-7)
    }
  }

  @Test("raises the second smallest probability too, where maximin need not")
  func leximin() throws {
    // One a is certain. Two seats are left, one c at the most: what is fairest gives each c a quarter and each b a half.
    let values = [0, 1, 1, 2, 2, 2, 2]
    let people = values.enumerated().map { Person(id: "\($0)", values: [$1]) }
    let feature = Feature(
      "f", [Quota("a", minimum: 1, maximum: 1), Quota("b", minimum: 0, maximum: 2), Quota("c", minimum: 0, maximum: 1)])
    let lottery = try Lottery(Pool(features: [feature], people: people, size: 3), fairness: .leximin)
    let expected = [1, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25]
    for (probability, expected) in zip(lottery.probabilities, expected) { #expect(abs(probability - expected) < 1e-7) }
  }

  @Test(
    "never has a panel that breaks a quota or seats one household twice, and adds up to the size",
    arguments: 1...12 as ClosedRange<UInt64>)
  func valid(seed: UInt64) throws {
    let pool = try madeUp(seed, people: 60, size: 12, households: seed.isMultiple(of: 2) ? 35 : nil)
    for fairness in Lottery.Fairness.allCases {
      let lottery = try Lottery(pool, fairness: fairness)
      #expect(abs(lottery.probabilities.reduce(0, +) - 12) < 1e-6)
      let published = try PublishedLottery(lottery, panels: 200, seed: seed)
      #expect(published.panels.count == 200)
      for panel in published.panels { #expect(pool.isPanel(places(panel, in: pool))) }
    }
  }

  @Test("is as fair as a search over every panel of a small pool allows", arguments: 1...25 as ClosedRange<UInt64>)
  func exhaustive(seed: UInt64) throws {
    let pool = try madeUp(seed, people: 11, size: 4, values: [2, 3], slack: 0, households: seed.isMultiple(of: 3) ? 7 : nil)
    let panels = allPanels(pool)
    guard !panels.isEmpty else {
      #expect(throws: Infeasible.self) { try Lottery(pool) }
      return
    }
    let covered = Set(panels.joined())
    let lottery = try Lottery(pool)
    let maximin = try Lottery(pool, fairness: .maximin)
    #expect(abs(lottery.smallest - maximin.smallest) < 1e-6)
    #expect(Set(pool.people.indices).subtracting(covered) == Set(lottery.neverDrawn))
    // Weak duality: prices on people bound what any lottery can give. Multiplicative weights come close to the best ones.
    var weights = [Double](repeating: 1, count: pool.people.count)
    var bound = Double.infinity
    for _ in 0..<4_000 {
      let total = covered.reduce(0) { $0 + weights[$1] }
      let worth = panels.map { $0.reduce(0) { $0 + weights[$1] } }
      guard let best = worth.max(), let index = worth.firstIndex(of: best) else { break }
      bound = min(bound, best / total)
      for member in panels[index] { weights[member] *= 0.99 }
    }
    #expect(lottery.smallest <= bound + 1e-7)
    #expect(lottery.smallest >= bound - 0.02)
  }

  @Test("gives people who are alike the same probability")
  func alike() throws {
    let pool = try madeUp(5, people: 80, size: 10)
    let lottery = try Lottery(pool)
    var seen: [[Int]: Double] = [:]
    for (person, probability) in zip(pool.people, lottery.probabilities) {
      if let other = seen[person.values] { #expect(probability == other) }
      seen[person.values] = probability
    }
  }

  @Test("is the same for the same pool")
  func repeatable() throws {
    let pool = try madeUp(9, people: 100, size: 15, households: 60)
    let first = try PublishedLottery(Lottery(pool), panels: 100, seed: 3)
    let second = try PublishedLottery(Lottery(pool), panels: 100, seed: 3)
    #expect(first == second)
    #expect(first.commitment != (try PublishedLottery(Lottery(pool), panels: 100, seed: 4)).commitment)
  }
}

@Suite("名额冲突 · quotas that cannot be met")
struct InfeasibleTests {
  @Test("are told apart from a search that was given up, which says nothing about the quotas")
  func unsolved() throws {
    let pool = try madeUp(5, people: 80, size: 10)
    let problem = #expect(throws: Unsolved.self) { try Lottery(pool, patience: 0) }
    #expect(problem?.description.contains("it is not known whether there is one: take fewer features") == true)
    #expect(throws: Never.self) { try Lottery(pool) }
  }

  @Test("are answered with the smallest change, in words, and the change works")
  func smallest() throws {
    let people = (0..<20).map { Person(id: "\($0)", values: [$0 < 2 ? 0 : 1]) }
    let feature = Feature("age", [Quota("75+", minimum: 4, maximum: 5), Quota("other", minimum: 0, maximum: 20)])
    let pool = try Pool(features: [feature], people: people, size: 10)
    let problem = #expect(throws: Infeasible.self) { try Lottery(pool) }
    #expect(
      problem?.description
        == "no panel of 10 meets these quotas; the smallest change that helps moves 2 places: age \"75+\": minimum 2 instead of 4")
    let mended = try #require(problem?.mended)
    #expect(try Lottery(mended).probabilities[0] > 0.99)
  }

  @Test("say so when the pool has too few households")
  func households() throws {
    let people = (0..<6).map { Person(id: "\($0)", values: [], household: "\($0 / 3)") }
    let problem = #expect(throws: Infeasible.self) { try Lottery(try Pool(features: [], people: people, size: 3)) }
    #expect(problem?.description == "no panel of 3 exists: the pool has only 2 different households")
  }

  @Test("keep within min_flex and max_flex")
  func flex() throws {
    let people = (0..<8).map { Person(id: "\($0)", values: [$0 % 2]) }
    let feature = Feature(
      "f", [Quota("a", minimum: 3, maximum: 3, lowestMinimum: 3), Quota("b", minimum: 2, maximum: 2, lowestMinimum: 0, highestMaximum: 2)])
    let problem = #expect(throws: Infeasible.self) { try Lottery(try Pool(features: [feature], people: people, size: 4)) }
    #expect(problem?.changes.map(\.description) == ["f \"b\": minimum 1 instead of 2"])
  }
}
