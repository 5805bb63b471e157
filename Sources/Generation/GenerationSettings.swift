internal import Deliberation

/// What is to be generated. The same settings give the same data, but for what must be random: keys, seals, hashes, sign-in codes.
public struct GenerationSettings: Codable, Hashable, Sendable {
  /// How many communities, and how many months of their life.
  public let areas: Int, months: Int
  /// People on each roster, opinions a month in each ledger.
  public let residents: Int, opinions: Int
  /// What the dice begin with.
  public let seed: UInt64
  /// The last day of the story, `2026-10-31`.
  public let until: String

  /// Settings; refuses what makes no sense, in one line.
  public init(areas: Int, months: Int, residents: Int, opinions: Int, seed: UInt64, until: String) throws(GenerationProblem) {
    func check(_ name: String, _ value: Int, _ range: ClosedRange<Int>) throws(GenerationProblem) {
      guard range.contains(value) else {
        throw GenerationProblem("--\(name) \(value): give \(range.lowerBound) to \(range.upperBound)")
      }
    }
    try check("areas", areas, 1...Province.communities)
    try check("months", months, 1...48)
    try check("residents", residents, 0...5000)
    try check("opinions", opinions, 1...1000)
    guard let last = Day(iso: until), (2020...2100).contains(last.year) else {
      throw GenerationProblem("--until \(until): write a day from 2020 on as 2026-10-31")
    }
    self.areas = areas
    self.months = months
    self.residents = residents
    self.opinions = opinions
    self.seed = seed
    self.until = until
  }

  /// The last day.
  var last: Day { Day(iso: until) ?? Day(number: 0) }
  /// The first day.
  var first: Day { start(of: 0) }

  /// The first day of a month of the story; the months end with the last day and are all as long, a day more or less.
  func start(of month: Int) -> Day { last.adding(1 - (months - month) * 365 / 12) }
}

extension GenerationProblem {
  /// A folder that was generated with other settings.
  public init(refusing earlier: GenerationSettings, in folder: String) {
    self.init(
      "\(folder) was generated with --areas \(earlier.areas) --months \(earlier.months) --residents \(earlier.residents)"
        + " --opinions \(earlier.opinions) --seed \(earlier.seed) --until \(earlier.until); give the same, or another folder")
  }
}
