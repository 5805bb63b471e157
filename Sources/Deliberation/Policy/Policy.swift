/// 规则 — every number and list of the procedure as it holds in one area on one day, under the names that ``Rules`` declares.
///
/// Its many values are shared, never copied.
@dynamicMemberLookup
public final class Policy: Hashable, Sendable {
  /// Every rule with its value, for the table people read.
  public let table: [Line]
  private let columns: RuleColumns

  /// The policy that resolved rules make.
  ///
  /// - Throws: ``UnsetRule`` for a rule without a value, or with one of another type.
  public init(_ rules: [String: Sourced<RuleValue>]) throws(UnsetRule) {
    var columns = RuleColumns()
    var table: [Line] = []
    for key in Rules.keys {
      let found = rules[key.name]
      try key.keep(found, in: &columns)
      if let found { table.append(Line(key: key.name, rule: found)) }
    }
    self.columns = columns
    self.table = table
  }

  /// The value of a rule: `policy.planWorkdays`.
  public subscript<Value>(dynamicMember rule: KeyPath<Rules, RuleKey<Value>>) -> Sourced<Value> {
    columns[keyPath: Value.column][Rules.all[keyPath: rule].place]
  }

  /// Two policies are the same when every value and its source is.
  public static func == (left: Policy, right: Policy) -> Bool { left === right || left.table == right.table }
  /// By the table.
  public func hash(into hasher: inout Hasher) { hasher.combine(table) }

  /// One line of the table of rules.
  public struct Line: Hashable, Sendable {
    /// Key in the rule files.
    public let key: String
    /// Value and where it comes from.
    public let rule: Sourced<RuleValue>
  }
}
