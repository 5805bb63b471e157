/// 定签规则 — how the number of a panel will be made. It stands in the head of the published list, so that how a throw or a figure is
/// read is fixed before the draw and nobody can choose among readings afterwards.
public enum DrawRule: Hashable, Sendable {
  /// A number from 1 to the number of panels; for instance from a drum with as many balls as panels.
  case number
  /// Dice with so many sides; as few as tell all panels apart, neither more nor less.
  case dice(sides: Int)
  /// A public figure of exactly so many digits.
  case figure(digits: Int)

  /// The name of the fact that states it.
  static let fact = "draw"

  /// How many dice are thrown for so many panels.
  public static func dice(for panels: Int, sides: Int) -> Int { enough(for: panels, sides: sides).dice }

  /// How many different throws these dice make. Those that do not go evenly among the panels are thrown again.
  public static func reach(for panels: Int, sides: Int) -> Int { enough(for: panels, sides: sides).reach }

  private static func enough(for panels: Int, sides: Int) -> (dice: Int, reach: Int) {
    var (dice, reach) = (1, max(2, sides))
    while reach < panels {
      dice += 1
      reach = times(reach, max(2, sides))
    }
    return (dice, reach)
  }

  /// The product, or the largest number where it is larger: a list may state any number of panels.
  private static func times(_ one: Int, _ other: Int) -> Int {
    let (product, isTooLarge) = one.multipliedReportingOverflow(by: other)
    return isTooLarge ? .max : product
  }

  /// The fewest digits of a figure for so many panels: a thousand figures for each panel, or else some would have a far greater
  /// chance than others and many none at all.
  public static func fewestDigits(for panels: Int) -> Int {
    var digits = 4
    var reach = 10
    while reach < panels {
      digits += 1
      reach = times(reach, 10)
    }
    return digits
  }

  /// Most digits of a figure.
  public static let mostDigits = 100

  /// What the list says: `3 dice with 10 sides`, `a figure of 14 digits`.
  func text(_ panels: Int) -> String {
    switch self {
    case .number: return "a number from 1 to \(panels)"
    case .dice(let sides):
      let dice = Self.dice(for: panels, sides: sides)
      return dice == 1 ? "1 die with \(sides) sides" : "\(dice) dice with \(sides) sides"
    case .figure(let digits): return "a figure of \(digits) digits"
    }
  }

  /// Reads what a list says; nil when it is not written as ``text(_:)`` writes it.
  init?(_ text: String, panels: Int) {
    let numbers = text.split(separator: " ").compactMap { Int($0) }
    let readings: [DrawRule] = [.number] + (numbers.last.map { [.dice(sides: $0), .figure(digits: $0)] } ?? [])
    let sound = readings.filter { (try? $0.check(panels)) != nil }
    guard let rule = sound.first(where: { $0.text(panels) == text }) else { return nil }
    self = rule
  }

  /// Sides that a die can have.
  static let sides = 2...1_000
  static let noDie = BadInput("a die has from \(sides.lowerBound) to \(sides.upperBound) sides")

  /// Refuses dice that are none, and figures too short to be fair.
  func check(_ panels: Int) throws(BadInput) {
    switch self {
    case .number: return
    case .dice(let sides): guard Self.sides.contains(sides) else { throw Self.noDie }
    case .figure(let digits):
      let fewest = Self.fewestDigits(for: panels)
      guard (fewest...Self.mostDigits).contains(digits) else {
        throw BadInput("a figure that draws one of \(panels) panels fairly has from \(fewest) to \(Self.mostDigits) digits, not \(digits)")
      }
    }
  }
}
