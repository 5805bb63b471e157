/// How two texts' terms become one score between 0 and 1.
///
/// Shared terms count by their rarity and kind; what the texts say of place and building counts for or against. The
/// coefficients come from a logistic regression on labelled pairs (see the article), rounded to halves: what finer digits
/// gained on those pairs they lost on texts written later. A score reads as "how likely these two are one grievance" among
/// the candidates of a ledger.
struct Scoring: Sendable {
  /// Weight of a term's kind; rarity multiplies it.
  static func weight(of kind: Term.Kind, _ concept: Lexicon.Kind?) -> Double {
    switch kind {
    case .gram: 0.5
    case .character: 1.2
    case .concept: conceptWeight(concept ?? .plain)
    case .place: 0
    case .building: 4
    case .unit: 2
    case .room: 1
    case .group: 1.5
    case .floor: 0.25
    case .house: 0.5
    case .share: 0.5
    }
  }

  private static func conceptWeight(_ kind: Lexicon.Kind) -> Double {
    switch kind {
    case .object: 3
    case .grievance: 2.5
    case .wish: 0
    case .circumstance: 0.2
    case .plain: 0
    }
  }

  /// Rarity of a term that `frequency` texts hold: the logarithm of how few they are. `whole` is ``whole(of:)`` all texts, the same
  /// for all terms.
  static func rarity(_ frequency: UInt32, whole: Double) -> Double {
    whole - (frequency < commonLogs.count ? commonLogs[Int(frequency)] : naturalLog(Double(frequency) + 0.5))
  }

  /// The logarithm of how many texts rarity is reckoned among, and one. A ledger of a few entries counts as one of a hundred:
  /// what all of three entries on one lamp share would else be worth nothing.
  static func whole(of total: Int) -> Double { naturalLog(Double(max(total, 100) + 1)) }

  private static let commonLogs = (0..<16_384).map { naturalLog(Double($0) + 0.5) }

  /// The part of a sum that shared terms have of one text's terms.
  struct Sums {
    var all = 0.0, object = 0.0, grievance = 0.0
  }

  /// Kinds of locators a text has, and which of them two texts share, as bits.
  struct Marks: OptionSet {
    let rawValue: UInt8
    static let place = Marks(rawValue: 1), building = Marks(rawValue: 2), group = Marks(rawValue: 4), floor = Marks(rawValue: 8)
    static let house = Marks(rawValue: 16)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ kind: Term.Kind) {
      switch kind {
      case .place: self = .place
      case .building: self = .building
      case .group: self = .group
      case .floor: self = .floor
      case .house: self = .house
      default: self = []
      }
    }
  }

  /// A mean that leans to the lesser: a short text inside a long one is near it.
  static func mean(_ one: Double, _ other: Double) -> Double {
    exponential(0.6 * naturalLog(min(one, other)) + 0.2 * naturalLog(one * other))
  }

  /// Overall nearness without regard to places: the shared terms' weight over the mean weight of both texts.
  static func overlap(shared: Double, _ one: Double, _ other: Double) -> Double {
    shared > 0 ? shared / mean(one, other) : 0
  }

  private static func cosine(_ shared: Double, _ one: Double, _ other: Double) -> Double {
    one > 0 && other > 0 ? shared / (one * other).squareRoot() : 0
  }

  /// Log-odds that two texts are one grievance.
  static func odds(shared: Sums, _ one: Sums, _ other: Sums, sharedMarks: Marks, _ ones: Marks, _ others: Marks) -> Double {
    let differing = ones.intersection(others).subtracting(sharedMarks)
    var odds = 3 * naturalLog(overlap(shared: shared.all, one.all, other.all) + 0.01)
    odds += 2.5 * cosine(shared.object, one.object, other.object)
    odds += 1.5 * cosine(shared.grievance, one.grievance, other.grievance)
    // Both say what is wrong, and nothing of it is the same: the lift that hangs and the lift that was scribbled on.
    if one.grievance > 0, other.grievance > 0, shared.grievance <= 0 { odds -= 1 }
    if differing.contains(.place) { odds -= 4 }
    if differing.contains(.building) { odds -= 3.5 }
    if !differing.isDisjoint(with: [.group, .house]) { odds -= 2 }
    if differing.contains(.floor) { odds -= 1.5 }
    if sharedMarks.contains(.place) { odds += 1.5 }
    if sharedMarks.contains(.building) { odds += 0.5 }
    return differing.isDisjoint(with: [.place, .building, .group, .house]) ? odds : min(odds, elsewhere)
  }

  /// The most that two texts of different places, buildings or groups can reach, were they alike to the letter.
  private static let elsewhere = -4.0

  /// Log-odds of a pair among all pairs of a file, from its own log-odds and its rank on either side, 0 the nearest.
  static func twinOdds(_ odds: Double, _ rank: Int, _ back: Int) -> Double {
    1.15 + 0.51 * odds - 0.71 * (naturalLog(Double(1 + rank)) + naturalLog(Double(1 + back)))
  }

  /// How much a model's cosine of meanings adds to the log-odds, when a model is used at all. Not fitted: no model is at hand.
  static func meaningOdds(_ cosine: Double) -> Double { 12 * (cosine - 0.6) }

  /// Log-odds as a share of one.
  static func probability(_ odds: Double) -> Double { 1 / (1 + exponential(-odds)) }
}

/// The natural logarithm of a positive number by plain arithmetic, so that every machine gives the same bits.
func naturalLog(_ value: Double) -> Double {
  var mantissa = value.significand
  var exponent = Double(value.exponent)
  if mantissa > 1.4142135623730951 {
    mantissa /= 2
    exponent += 1
  }
  let ratio = (mantissa - 1) / (mantissa + 1)
  let square = ratio * ratio
  let series = 1 + square * (1 / 3.0 + square * (1 / 5.0 + square * (1 / 7.0 + square * (1 / 9.0 + square * (1 / 11.0 + square / 13.0)))))
  return exponent * 0.6931471805599453 + 2 * ratio * series
}

/// The exponential by plain arithmetic, for the same reason.
func exponential(_ value: Double) -> Double {
  guard value > -700 else { return 0 }
  let value = min(value, 700)
  let whole = (value * 1.4426950408889634).rounded()
  let rest = value - whole * 0.6931471805599453
  var sum = 1.0
  for step in stride(from: 14.0, through: 1.0, by: -1) { sum = 1 + rest / step * sum }
  return Double(sign: .plus, exponent: Int(whole), significand: 1) * sum
}
