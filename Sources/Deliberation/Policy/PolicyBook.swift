/// One rule as a file states it: a key, its clause, dated values, and what lower levels may do to it.
public struct Rule: Hashable, Sendable {
  /// What a lower level may do.
  public enum Override: String, Sendable { case never, stricter, any }
  /// Which direction is stricter.
  public enum Stricter: String, Sendable { case smaller, larger }

  /// Key, one of ``Rules/keys``.
  public let key: String
  /// The articles that gave a rule before a day, when an older law did.
  public struct Earlier: Hashable, Sendable {
    /// First day of the law that replaced it.
    public let until: Day
    /// Article for villages and for urban communities.
    public let village: Clause, community: Clause

    /// Articles that held before `until`.
    public init(until: Day, village: Clause, community: Clause) {
      self.until = until
      self.village = village
      self.community = community
    }
  }

  /// Clause for villages and for urban communities; mostly the same.
  public let village: Clause, community: Clause
  /// Values by their first day.
  public let values: [Day: RuleValue]
  /// Values in urban communities, where they differ from those in villages.
  public let communityValues: [Day: RuleValue]?
  /// Articles of older laws.
  public let earlier: [Earlier]
  /// What lower levels may do; given by the highest level that sets the key.
  public let mayOverride: Override
  /// Which direction is stricter.
  public let stricter: Stricter
  /// True when the document gives no number.
  public let isLocal: Bool

  /// A rule of a file.
  public init(
    key: String, village: Clause, community: Clause, values: [Day: RuleValue], communityValues: [Day: RuleValue]? = nil,
    earlier: [Earlier] = [], mayOverride: Override, stricter: Stricter, isLocal: Bool
  ) {
    self.key = key
    self.village = village
    self.community = community
    self.values = values
    self.communityValues = communityValues
    self.earlier = earlier
    self.mayOverride = mayOverride
    self.stricter = stricter
    self.isLocal = isLocal
  }

  /// The value in force on a day: the latest that began by then.
  public func value(on day: Day, isVillage: Bool = true) -> RuleValue? {
    (isVillage ? values : communityValues ?? values).filter { $0.key <= day }.max { $0.key < $1.key }?.value
  }

  /// The article in force on a day.
  public func clause(on day: Day, isVillage: Bool) -> Clause {
    let old = earlier.filter { day < $0.until }.min { $0.until < $1.until }
    return isVillage ? old?.village ?? village : old?.community ?? community
  }

  /// True when `value` is at least as strict as `upper`.
  public func isAsStrict(_ value: RuleValue, as upper: RuleValue) -> Bool {
    if case .share(let new) = value, case .share(let old) = upper {
      return stricter == .larger ? new.isAsStrict(as: old) : old.isAsStrict(as: new)
    }
    guard case .number(let new) = value, case .number(let old) = upper else { return value == upper }
    return stricter == .smaller ? new <= old : new >= old
  }
}

/// 办法 — the rules that one instrument or local measure sets, for its area and everything below.
public struct RuleSet: Hashable, Sendable {
  /// Id and document number.
  public let instrument: String, document: String
  /// The level that issued it.
  public let level: Level
  /// The area it holds in; `nil` for the nation.
  public let area: AreaCode?
  /// Its rules.
  public let rules: [Rule]

  /// An instrument's rules.
  public init(instrument: String, document: String, level: Level, area: AreaCode?, rules: [Rule]) {
    self.instrument = instrument
    self.document = document
    self.level = level
    self.area = area
    self.rules = rules
  }
}

/// 规则库 — all rule sets, resolved from the nation down to a community (2.2c).
public struct PolicyBook: Sendable {
  /// All that a policy depends on: areas and days alike in it have the same policy.
  public struct Circumstances: Hashable, Sendable {
    private let sets: [Int]
    private let isVillage: Bool
    private let period: Int

    fileprivate init(sets: [Int], isVillage: Bool, period: Int) {
      self.sets = sets
      self.isVillage = isVillage
      self.period = period
    }
  }

  /// Every set, highest level first.
  public let sets: [RuleSet]
  /// The days on which a value or an article changes, in order.
  private let turns: [Day]

  /// A book of sets.
  public init(_ sets: [RuleSet]) {
    self.sets = sets.sorted { $0.level < $1.level }
    let rules = sets.flatMap(\.rules)
    let days = rules.flatMap { Array($0.values.keys) + Array(($0.communityValues ?? [:]).keys) + $0.earlier.map(\.until) }
    turns = Set(days).sorted()
  }

  /// What the policy of an area on a day depends on.
  public func circumstances(of area: AreaCode, on day: Day) -> Circumstances {
    Circumstances(
      sets: sets.indices.filter { holds(sets[$0], in: area) }, isVillage: area.isVillage, period: turns.count { $0 <= day })
  }

  private func holds(_ set: RuleSet, in area: AreaCode) -> Bool { set.area.map { area.prefix(at: $0.level) == $0 } ?? true }

  /// The policy of an area on a day. Lower levels tighten or fill in; the value that wins knows its level.
  public func policy(for area: AreaCode, on day: Day) throws(UnsetRule) -> Policy {
    var resolved: [String: Sourced<RuleValue>] = [:]
    for set in sets where holds(set, in: area) {
      for rule in set.rules {
        guard let value = rule.value(on: day, isVillage: area.isVillage) else { continue }
        let isLocal = resolved[rule.key]?.isLocal ?? rule.isLocal
        resolved[rule.key] = Sourced(
          value, clause: rule.clause(on: day, isVillage: area.isVillage), level: set.level, source: set.document,
          isLocal: isLocal)
      }
    }
    return try Policy(resolved)
  }
}
