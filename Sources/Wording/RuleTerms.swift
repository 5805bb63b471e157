public import Deliberation

/// Words of the rules, each in the catalogue `rule` of every language.
extension Words {
  /// What a rule is called.
  public func title(of line: Policy.Line) -> String { term("ruleKey", Family.name(ofRule: line.key)) }

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

  private func counted(_ number: Int, _ unit: RuleUnit) -> String { text(Family.key("ruleUnit", unit.rawValue), ["count": String(number)]) }

  private var separator: String { language == .en ? ", " : "、" }
}
