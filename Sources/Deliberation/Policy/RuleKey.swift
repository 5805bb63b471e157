internal import Synchronization

/// A type that the value of a rule may have.
public protocol RuleType: Hashable, Sendable {
  /// How files write it.
  static var form: RuleForm { get }
  /// The column in which a policy keeps its values.
  static var column: WritableKeyPath<RuleColumns, [Sourced<Self>]> { get }
  /// A value that a file states; `nil` for one of another type.
  init?(rule value: RuleValue)
}

/// A word that may stand in a list of a rule file: the list of its cases is the schema.
public protocol RuleWord: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The column in which a policy keeps lists of it.
  static var column: WritableKeyPath<RuleColumns, [Sourced<[Self]>]> { get }
}

/// A rule under its key, whatever the type of its value.
public protocol AnyRuleKey: Sendable {
  /// Its key in rule files: `plan.workdays`.
  var name: String { get }
  /// What its number counts; `nil` where it is no number.
  var unit: RuleUnit? { get }
  /// The largest number it takes.
  var largest: Int { get }
  /// How files write its value.
  var form: RuleForm { get }
  /// Appends the value of the rule to its column. Keys are asked in the order in which they are declared.
  ///
  /// - Throws: ``UnsetRule`` for no value, or one of another type.
  func keep(_ found: Sourced<RuleValue>?, in columns: inout RuleColumns) throws(UnsetRule)
}

/// 规则 — a rule under its key in rule files, with the type of its value. ``Rules`` declares all of them.
public struct RuleKey<Value: RuleType>: AnyRuleKey {
  public let name: String, unit: RuleUnit?, largest: Int
  /// Its place among the keys of its type.
  let place: Int

  public var form: RuleForm { Value.form }

  /// Declares a rule.
  init(_ name: String, _ unit: RuleUnit? = nil, largest: Int? = nil) {
    self.name = name
    self.unit = unit
    self.largest = largest ?? unit?.largest ?? 0
    place = declaredRules.withLock { keys in keys.count { $0 is RuleKey<Value> } }
    let key = self
    declaredRules.withLock { $0.append(key) }
  }

  public func keep(_ found: Sourced<RuleValue>?, in columns: inout RuleColumns) throws(UnsetRule) {
    guard let found, let value = Value(rule: found.value) else { throw UnsetRule(key: name) }
    columns[keyPath: Value.column].append(found.with(value))
  }
}

/// The keys in the order in which ``Rules`` declares them.
let declaredRules = Mutex<[any AnyRuleKey]>([])

/// The values of a policy, a column for each type.
public struct RuleColumns: Sendable {
  var numbers: [Sourced<Int>] = [], flags: [Sourced<Bool>] = [], shares: [Sourced<Share>] = []
  var ages: [Sourced<AgeGroups>] = [], planParts: [Sourced<[PlanPart]>] = []
}

extension Int: RuleType {
  public static var form: RuleForm { .number }
  public static var column: WritableKeyPath<RuleColumns, [Sourced<Int>]> { \.numbers }
  public init?(rule value: RuleValue) {
    guard case .number(let number) = value else { return nil }
    self = number
  }
}

extension Bool: RuleType {
  public static var form: RuleForm { .flag }
  public static var column: WritableKeyPath<RuleColumns, [Sourced<Bool>]> { \.flags }
  public init?(rule value: RuleValue) {
    guard case .flag(let flag) = value else { return nil }
    self = flag
  }
}

extension Share: RuleType {
  public static var form: RuleForm { .share }
  public static var column: WritableKeyPath<RuleColumns, [Sourced<Share>]> { \.shares }
  public init?(rule value: RuleValue) {
    guard case .share(let share) = value else { return nil }
    self = share
  }
}

extension AgeGroups: RuleType {
  public static var form: RuleForm { .ages }
  public static var column: WritableKeyPath<RuleColumns, [Sourced<AgeGroups>]> { \.ages }
  public init?(rule value: RuleValue) {
    guard case .ages(let ages) = value else { return nil }
    self = ages
  }
}

extension Array: RuleType where Element: RuleWord {
  public static var form: RuleForm { .words(Element.allCases.map(\.rawValue)) }
  public static var column: WritableKeyPath<RuleColumns, [Sourced<[Element]>]> { Element.column }
  public init?(rule value: RuleValue) {
    guard case .words(let words) = value else { return nil }
    let known = words.compactMap(Element.init(rawValue:))
    guard known.count == words.count else { return nil }
    self = known
  }
}

extension PlanPart: RuleWord {
  public static var column: WritableKeyPath<RuleColumns, [Sourced<[PlanPart]>]> { \.planParts }
}

/// A rule that no file sets, or sets with another type.
public struct UnsetRule: Error, Hashable, Sendable {
  /// Its key.
  public let key: String

  /// A key nobody sets.
  public init(key: String) { self.key = key }
}
