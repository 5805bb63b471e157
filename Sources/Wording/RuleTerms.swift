public import Deliberation

/// Words of the rules, each in the catalogue `rule` of every language.
extension Words {
  /// What a rule is called.
  public func title(of line: Policy.Line) -> String { text(Self.key(ofRule: line.key), [:]) }

  /// The value of a rule with what it counts.
  public func value(of line: Policy.Line) -> String {
    switch line.rule.value {
    case .number(let number): Rules.key(line.key)?.unit.map { counted(number, $0) } ?? String(number)
    case .flag(let flag): flag ? ruleYes : ruleNo
    case .share(let share):
      share.isExclusive ? ruleShareMore(share: share.fraction) : ruleShareAtLeast(share: share.fraction)
    case .ages(let ages): ages.starts.map { counted($0, .age) }.joined(separator: separator)
    case .words(let codes): codes.map(part).joined(separator: separator)
    }
  }

  private func counted(_ number: Int, _ unit: RuleUnit) -> String { text(Self.key(of: unit), ["count": String(number)]) }

  private var separator: String { language == .en ? ", " : "、" }

  private static func key(ofRule name: String) -> String {
    "ruleKey" + name.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func key(of unit: RuleUnit) -> String { "ruleUnit" + unit.rawValue.prefix(1).uppercased() + unit.rawValue.dropFirst() }

  /// Every key that a rule or a unit asks for.
  static var keysOfRules: [String] { Rules.keys.map { key(ofRule: $0.name) } + RuleUnit.allCases.map { key(of: $0) } }
}
