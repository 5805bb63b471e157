import Deliberation
import Yams

/// One instrument's or measure's rules.
enum RuleFile {
  static func read(_ path: String, clauses: ClauseIndex) throws -> RuleSet {
    let file = try YAMLFile(path)
    for (key, _) in file.root where !["instrument", "document", "level", "area", "rules"].contains(key.string) {
      throw file.problem(.unknownKey, at: key, "\(key.string ?? "") is no part of a rule file")
    }
    guard let level = Level(rawValue: try file.text("level", in: file.root)) else {
      throw file.problem(
        .wrongType, at: file.root["level"], "level must be one of " + Level.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let area = try area(of: file, level)
    guard let rules = file.root["rules"]?.mapping else { throw file.problem(.wrongType, at: nil, "rules must be a table") }
    var seen: Set<String> = []
    return RuleSet(
      instrument: try file.text("instrument", in: file.root), document: try file.text("document", in: file.root), level: level,
      area: area,
      rules: try rules.map { key, node in
        let name = key.string ?? ""
        guard Policy.keys.contains(name) else { throw file.problem(.unknownKey, at: key, "\(name) is no rule we know") }
        guard seen.insert(name).inserted else { throw file.problem(.overlappingDates, at: key, "\(name) stands twice") }
        return try rule(name, node, file, clauses)
      })
  }

  private static func area(of file: YAMLFile, _ level: Level) throws -> AreaCode? {
    guard level != .national else { return nil }
    guard let area = AreaCode(try file.text("area", in: file.root)), area.level == level else {
      throw file.problem(.wrongArea, at: file.root["area"], "area must be a twelve-digit code of the level \(level.rawValue)")
    }
    return area
  }

  private static func rule(_ key: String, _ node: Node, _ file: YAMLFile, _ clauses: ClauseIndex) throws -> Rule {
    guard let mapping = node.mapping else { throw file.problem(.wrongType, at: node, "\(key) must be a table") }
    for (part, _) in mapping
    where !["clause", "village", "community", "says", "values", "mayOverride", "stricter", "local"].contains(part.string) {
      throw file.problem(.unknownKey, at: part, "\(part.string ?? "") is no part of a rule")
    }
    func clause(_ name: String) throws -> Clause? {
      guard let id = mapping[name]?.string else { return nil }
      guard clauses[Clause(id)] != nil else {
        throw file.problem(.unknownClause, at: mapping[name], clause: id, "the clause index does not know it")
      }
      return Clause(id)
    }
    let common = try clause("clause")
    guard let village = try clause("village") ?? common, let community = try clause("community") ?? common else {
      throw file.problem(.missingClause, at: node, "\(key) cites no clause")
    }
    let mayOverride = mapping["mayOverride"]?.string ?? Rule.Override.any.rawValue
    let stricter = mapping["stricter"]?.string ?? Rule.Stricter.smaller.rawValue
    guard let override = Rule.Override(rawValue: mayOverride), let direction = Rule.Stricter(rawValue: stricter) else {
      throw file.problem(.wrongType, at: node, clause: village.id, "mayOverride is never, stricter or any; stricter is smaller or larger")
    }
    return Rule(
      key: key, village: village, community: community, values: try values(mapping, file, village), mayOverride: override,
      stricter: direction, isLocal: mapping["local"]?.bool ?? false)
  }

  private static func values(_ mapping: Node.Mapping, _ file: YAMLFile, _ clause: Clause) throws -> [Day: RuleValue] {
    guard let dated = mapping["values"]?.mapping, !dated.isEmpty else {
      throw file.problem(.wrongType, at: mapping["values"], clause: clause.id, "values must be a table of day: value")
    }
    var values: [Day: RuleValue] = [:]
    for (day, node) in dated {
      guard let date = Day(iso: day.scalar?.string ?? "") else {
        throw file.problem(.badDate, at: day, clause: clause.id, "a value begins on a day, YYYY-MM-DD")
      }
      guard values[date] == nil else {
        throw file.problem(.overlappingDates, at: day, clause: clause.id, "two values begin on \(date.iso)")
      }
      guard let value = value(node) else {
        throw file.problem(.wrongType, at: node, clause: clause.id, "a value is a number, true or false, or a list")
      }
      values[date] = value
    }
    return values
  }

  private static func value(_ node: Node) -> RuleValue? {
    if let number = node.int { return .number(number) }
    if let flag = node.bool { return .flag(flag) }
    guard let sequence = node.sequence else { return nil }
    let texts = sequence.compactMap(\.string)
    return texts.count == sequence.count ? .list(texts) : nil
  }
}

/// A lower level may tighten or fill in, never remove (2.2c).
enum Overrides {
  static func check(_ sets: [RuleSet]) throws {
    for lower in sets {
      for rule in lower.rules {
        for upper in sets where upper.level < lower.level && covers(upper, lower) {
          for above in upper.rules where above.key == rule.key { try check(rule, of: lower, against: above) }
        }
      }
    }
  }

  private static func covers(_ upper: RuleSet, _ lower: RuleSet) -> Bool {
    upper.area == nil || lower.area?.prefix(at: upper.level) == upper.area
  }

  private static func check(_ rule: Rule, of set: RuleSet, against above: Rule) throws {
    func problem(_ kind: PolicyProblem.Kind, _ advice: String) -> PolicyProblem {
      PolicyProblem(kind: kind, file: set.instrument + ".yaml", line: 0, clause: above.village.id, advice: advice)
    }
    switch above.mayOverride {
    case .any: return
    case .never: throw problem(.mayNotOverride, "\(rule.key) may not be set by a lower level")
    case .stricter:
      for (day, value) in rule.values {
        guard let limit = above.value(on: day), !above.isAsStrict(value, as: limit) else { continue }
        throw problem(.looser, "\(rule.key) is \(value.text) from \(day.iso), looser than \(limit.text) of the level above")
      }
    }
  }
}
