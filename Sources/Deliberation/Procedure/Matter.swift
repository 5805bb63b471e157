/// 协商事项 — one matter through its whole life, from the topic to the sealed dossier.
public struct Matter: Hashable, Sendable {
  /// Identity; part of its public address.
  public let id: ID<Matter>
  /// The community that runs it (3.3c).
  public let area: AreaCode
  /// Number within the community and year, as printed: `2026-031`.
  public let number: SerialNumber
  /// 议题 in one line.
  public let title: String
  /// What is asked, in full.
  public let question: String
  /// The catalogue entry it rests on (3.2a).
  public let entryCode: String
  /// The entry's title on the day the topic was proposed.
  public let entryTitle: String
  /// The article that reserves the decision to the assembly; the outcome is then never shown as final.
  public let reservedBy: Clause?
  /// Where it stands.
  public internal(set) var stage: Stage
  /// The day the work meeting proposed it; the rules it was born under are those in force then.
  public let rulesDay: Day

  /// A matter as stored, or newly proposed.
  public init(
    id: ID<Matter>, area: AreaCode, number: SerialNumber, title: String, question: String, entryCode: String,
    entryTitle: String, reservedBy: Clause?, stage: Stage, rulesDay: Day
  ) {
    self.id = id
    self.area = area
    self.number = number
    self.title = title
    self.question = question
    self.entryCode = entryCode
    self.entryTitle = entryTitle
    self.reservedBy = reservedBy
    self.stage = stage
    self.rulesDay = rulesDay
  }
}

/// A number within a community and a year, printed as `2026-031`.
public struct SerialNumber: Hashable, Sendable, CustomStringConvertible {
  /// Calendar year.
  public let year: Int
  /// Counts from 1 in each community and year.
  public let sequence: Int

  /// The number `sequence` of `year`.
  public init(year: Int, sequence: Int) {
    self.year = year
    self.sequence = sequence
  }

  /// `2026-031`; three digits at least.
  public var description: String {
    let digits = String(sequence)
    return "\(year)-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
