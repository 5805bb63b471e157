/// What a rule's number counts. It bounds the number, and the screen writes it behind it.
public enum RuleUnit: String, CaseIterable, Sendable {
  case workdays, days, years, hours, minutes, age, people, households, opinions, characters, times, panels, megabytes

  /// The largest number of it: a limit of days is counted out day by day, so none is longer than ten years; nothing is kept for more than
  /// a thousand years; nobody is older than 150; a whole form of more than twelve megabytes is not taken in.
  public var largest: Int {
    switch self {
    case .workdays, .days: 3_660
    case .years: 1_000
    case .age: AgeGroups.oldest
    case .hours, .minutes, .people, .households, .opinions, .characters, .times, .panels: 1_000_000
    case .megabytes: 11
    }
  }
}

/// How a rule file writes a value.
public enum RuleForm: Hashable, Sendable {
  case number, flag, share, ages
  /// A list of these words.
  case words([String])
}

/// A value in a rule file.
public enum RuleValue: Hashable, Sendable {
  case number(Int)
  case flag(Bool)
  case share(Share)
  case ages(AgeGroups)
  case words([String])

  /// As it is written in the table of rules.
  public var text: String {
    switch self {
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .share(let share): share.text
    case .ages(let ages): ages.starts.map(String.init).joined(separator: ", ")
    case .words(let words): words.joined(separator: ", ")
    }
  }
}

/// 年龄段 — the ages at which groups begin, each above the one before.
public struct AgeGroups: Hashable, Sendable {
  /// The oldest age that a rule may name.
  public static let oldest = 150  // technical: nobody is older
  /// First age of each group.
  public let starts: [Int]

  /// Groups; `nil` when ages fall, repeat or are none of a person.
  public init?(_ starts: [Int]) {
    guard starts.allSatisfy({ (0...Self.oldest).contains($0) }), zip(starts, starts.dropFirst()).allSatisfy(<) else { return nil }
    self.starts = starts
  }
}
