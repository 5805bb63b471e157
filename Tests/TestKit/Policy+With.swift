package import Deliberation

extension Policy {
  /// The same rules with one value changed, from where it came.
  package func with(_ key: String, _ value: RuleValue) throws -> Policy {
    var rules = Dictionary(table.map { ($0.key, $0.rule) }, uniquingKeysWith: { first, _ in first })
    rules[key] = rules[key].map { Sourced(value, clause: $0.clause, level: $0.level, source: $0.source, isLocal: $0.isLocal) }
    return try Policy(rules)
  }
}
