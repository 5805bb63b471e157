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
        guard Policy.keys.contains(name) else { throw file.problem(.unknownKey, at: key, "\(name) is no rule we know") }
        keys[name] = key
        return try rule(name, node, file, clauses)
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

  private static func rule(_ key: String, _ node: Node, _ file: YAMLFile, _ clauses: ClauseIndex) throws -> Rule {
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
      "clause", "village", "community", "says", "values", "communityValues", "earlier", "mayOverride", "stricter", "local",
    ].contains(part.string) {
      throw file.problem(.unknownKey, at: part, clause: village.id, "\(part.string ?? "") is no part of a rule")
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
      key: key, village: village, community: community, values: try values(of: key, "values", mapping, at: node, file, village),
      communityValues: mapping["communityValues"] == nil
        ? nil : try values(of: key, "communityValues", mapping, at: node, file, community),
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
    of key: String, _ part: String, _ mapping: Node.Mapping, at rule: Node, _ file: YAMLFile, _ clause: Clause
  ) throws -> [Day: RuleValue] {
    guard let dated = mapping[part]?.mapping, !dated.isEmpty else {
      throw file.problem(.wrongType, at: mapping[part] ?? rule, clause: clause.id, "\(part) must be a table of day: value")
    }
    var values: [Day: RuleValue] = [:]
    for (day, node) in dated {
      guard let date = Day(iso: day.scalar?.string ?? "") else {
        throw file.problem(.badDate, at: day, clause: clause.id, "a value begins on a day, YYYY-MM-DD")
      }
      guard values[date] == nil else {
        throw file.problem(.overlappingDates, at: day, clause: clause.id, "two values begin on \(date.iso)")
      }
      guard let value = value(of: key, node) else {
        throw file.problem(.wrongType, at: node, clause: clause.id, "\(key) is \(expected(of: key))")
      }
      values[date] = value
    }
    return values
  }

  private static func expected(of key: String) -> String {
    if Policy.flags.contains(key) { return "true or false" }
    if Policy.shares.contains(key) { return "a share like >1/2 or >=2/3" }
    guard Policy.lists.contains(key) else { return "a whole number from 0 to \(largest(key))" }
    return key == ages ? "a list of ages from 0 to \(oldest), each above the one before" : "a list of texts"
  }

  private static func value(of key: String, _ node: Node) -> RuleValue? {
    if Policy.flags.contains(key) { return node.bool.map(RuleValue.flag) }
    if Policy.shares.contains(key) { return node.string.flatMap { Share($0) }.map(RuleValue.share) }
    guard Policy.lists.contains(key) else { return number(node).flatMap { $0 <= largest(key) ? .number($0) : nil } }
    guard let sequence = node.sequence else { return nil }
    let texts = sequence.compactMap(\.string)
    guard texts.count == sequence.count else { return nil }
    if key == ages {
      let numbers = sequence.compactMap { number($0) }
      guard numbers.count == texts.count, numbers.allSatisfy({ $0 <= oldest }), zip(numbers, numbers.dropFirst()).allSatisfy(<) else {
        return nil
      }
    }
    return .list(texts)
  }

  private static let ages = "lot.ages", oldest = 150

  /// Days of a limit are counted out one by one, so none is longer than ten years; nothing is kept longer than a thousand.
  private static func largest(_ key: String) -> Int {
    let word = key.lowercased()
    if word.hasSuffix("age") { return oldest }
    return word.hasSuffix("days") ? 3_660 : word.hasSuffix("years") ? 1_000 : 1_000_000
  }

  /// A number of plain digits. YAML knows others, such as `1:30` to the base of sixty, which nobody means here.
  private static func number(_ node: Node) -> Int? {
    guard let text = node.string, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
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
