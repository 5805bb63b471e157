import Deliberation
import Yams

/// One instrument's or measure's rules.
enum RuleFile {
  /// What was read, with the lines its keys stand in.
  struct Reading {
    let file: YAMLFile
    let set: RuleSet
    let keys: [String: Node]
  }

  static func read(_ path: String, clauses: ClauseIndex) throws -> Reading {
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
    var keys: [String: Node] = [:]
    let set = RuleSet(
      instrument: try file.text("instrument", in: file.root), document: try file.text("document", in: file.root), level: level,
      area: area,
      rules: try rules.map { key, node in
        let name = key.string ?? ""
        guard let rule = Rules.key(name) else { throw file.problem(.unknownKey, at: key, "\(name) is no rule we know") }
        keys[name] = key
        return try read(rule, node, file, clauses)
      })
    return Reading(file: file, set: set, keys: keys)
  }

  private static func area(of file: YAMLFile, _ level: Level) throws -> AreaCode? {
    guard level != .national else { return nil }
    guard let area = AreaCode(try file.text("area", in: file.root)), area.level == level else {
      throw file.problem(.wrongArea, at: file.root["area"], "area must be a twelve-digit code of the level \(level.rawValue)")
    }
    return area
  }

  private static func read(_ rule: any AnyRuleKey, _ node: Node, _ file: YAMLFile, _ clauses: ClauseIndex) throws -> Rule {
    let key = rule.name
    guard let mapping = node.mapping else { throw file.problem(.wrongType, at: node, "\(key) must be a table") }
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
    for (part, _) in mapping
    where ![
      "clause", "village", "community", "says", "unit", "values", "communityValues", "earlier", "mayOverride", "stricter", "local",
    ].contains(part.string) {
      throw file.problem(.unknownKey, at: part, clause: village.id, "\(part.string ?? "") is no part of a rule")
    }
    if let unit = mapping["unit"], unit.string != rule.unit?.rawValue {
      throw file.problem(.wrongUnit, at: unit, clause: village.id, "the unit of \(key) is \(rule.unit?.rawValue ?? "none")")
    }
    func word<Word: RawRepresentable<String>>(_ name: String, or usual: Word, _ advice: String) throws -> Word {
      guard let node = mapping[name] else { return usual }
      guard let word = Word(rawValue: node.string ?? "") else { throw file.problem(.wrongType, at: node, clause: village.id, advice) }
      return word
    }
    if let local = mapping["local"], local.bool == nil {
      throw file.problem(.wrongType, at: local, clause: village.id, "local is true or false")
    }
    return Rule(
      key: key, village: village, community: community, values: try values(of: rule, "values", mapping, at: node, file, village),
      communityValues: mapping["communityValues"] == nil
        ? nil : try values(of: rule, "communityValues", mapping, at: node, file, community),
      earlier: try earlier(mapping, file, clauses, village),
      mayOverride: try word("mayOverride", or: Rule.Override.any, "mayOverride is never, stricter or any"),
      stricter: try word("stricter", or: Rule.Stricter.smaller, "stricter is smaller or larger"),
      isLocal: mapping["local"]?.bool ?? false)
  }

  /// `earlier: { 2026-01-01: { village: VC2018-22, community: RC1989-9 } }` — the articles cited before that day.
  private static func earlier(_ mapping: Node.Mapping, _ file: YAMLFile, _ clauses: ClauseIndex, _ clause: Clause) throws
    -> [Rule.Earlier]
  {
    guard let dated = mapping["earlier"]?.mapping else { return [] }
    return try dated.map { day, node in
      guard let until = Day(iso: day.scalar?.string ?? "") else {
        throw file.problem(.badDate, at: day, clause: clause.id, "earlier articles end on a day, YYYY-MM-DD")
      }
      func article(_ name: String) throws -> Clause {
        guard let id = node.mapping?[name]?.string, clauses[Clause(id)] != nil else {
          throw file.problem(.unknownClause, at: node, clause: clause.id, "earlier names a village and a community article")
        }
        return Clause(id)
      }
      return Rule.Earlier(until: until, village: try article("village"), community: try article("community"))
    }
  }

  private static func values(
    of key: any AnyRuleKey, _ part: String, _ mapping: Node.Mapping, at rule: Node, _ file: YAMLFile, _ clause: Clause
  ) throws -> [Day: RuleValue] {
    guard let dated = mapping[part]?.mapping, !dated.isEmpty else {
      throw file.problem(.wrongType, at: mapping[part] ?? rule, clause: clause.id, "\(part) must be a table of day: value")
    }
    let reader = RuleValueReader(key: key, file: file, clause: clause)
    var values: [Day: RuleValue] = [:]
    for (day, node) in dated {
      guard let date = Day(iso: day.scalar?.string ?? "") else {
        throw file.problem(.badDate, at: day, clause: clause.id, "a value begins on a day, YYYY-MM-DD")
      }
      guard values[date] == nil else {
        throw file.problem(.overlappingDates, at: day, clause: clause.id, "two values begin on \(date.iso)")
      }
      values[date] = try reader.value(node)
    }
    return values
  }
}

/// A lower level may tighten or fill in, never remove (2.2c); one area sets a rule in one file.
enum Overrides {
  static func check(_ readings: [RuleFile.Reading]) throws {
    for (position, lower) in readings.enumerated() {
      for rule in lower.set.rules {
        for upper in readings where upper.set.level < lower.set.level && covers(upper.set, lower.set) {
          for above in upper.set.rules where above.key == rule.key { try check(rule, of: lower, against: above) }
        }
        for other in readings.prefix(position) where other.set.area == lower.set.area && other.keys[rule.key] != nil {
          throw lower.file.problem(
            .overlappingDates, at: lower.keys[rule.key], clause: rule.village.id,
            "\(rule.key) is set by \(other.set.instrument) too; put the dated values of one area in one file")
        }
      }
    }
  }

  private static func covers(_ upper: RuleSet, _ lower: RuleSet) -> Bool {
    upper.area == nil || lower.area?.prefix(at: upper.level) == upper.area
  }

  private static func check(_ rule: Rule, of reading: RuleFile.Reading, against above: Rule) throws {
    func problem(_ kind: PolicyProblem.Kind, _ advice: String) -> PolicyProblem {
      reading.file.problem(kind, at: reading.keys[rule.key], clause: above.village.id, advice)
    }
    switch above.mayOverride {
    case .any: return
    case .never: throw problem(.mayNotOverride, "\(rule.key) may not be set by a lower level")
    case .stricter:
      // Either may change later, so both lists of days count.
      let days = [rule.values, rule.communityValues, above.values, above.communityValues].compactMap { $0?.keys }.flatMap { $0 }
      for (day, isVillage) in Set(days).sorted().flatMap({ [($0, true), ($0, false)] }) {
        guard let value = rule.value(on: day, isVillage: isVillage), let limit = above.value(on: day, isVillage: isVillage),
          !above.isAsStrict(value, as: limit)
        else { continue }
        throw problem(.looser, "\(rule.key) is \(value.text) from \(day.iso), looser than \(limit.text) of the level above")
      }
    }
  }
}
