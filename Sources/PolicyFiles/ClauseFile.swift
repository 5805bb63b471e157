import Deliberation
import Yams

/// The clauses of one instrument.
enum ClauseFile {
  static func read(_ path: String) throws -> [ClauseEntry] {
    let file = try YAMLFile(path)
    let instrument = try file.text("instrument", in: file.root)
    guard let clauses = file.root["clauses"]?.mapping else {
      throw file.problem(.wrongType, at: nil, "clauses must be a table of id: { title, asks }")
    }
    return try clauses.map { key, node in
      guard let id = key.scalar?.string, let mapping = node.mapping else {
        throw file.problem(.wrongType, at: key, "a clause is an id with title and asks")
      }
      return ClauseEntry(
        clause: Clause(id), instrument: instrument, title: try file.text("title", in: mapping, at: node),
        asks: try file.text("asks", in: mapping, at: node))
    }
  }
}

/// The catalogue template (3.2a).
enum CatalogueFile {
  static func read(_ path: String, clauses: ClauseIndex) throws -> [CatalogueEntry] {
    let file = try YAMLFile(path)
    guard let groups = file.root["groups"]?.sequence else { throw file.problem(.wrongType, at: nil, "groups must be a list") }
    return try groups.flatMap { group in
      guard let mapping = group.mapping, let entries = mapping["entries"]?.sequence else {
        throw file.problem(.wrongType, at: group, "a group has a title and entries")
      }
      let title = try file.text("title", in: mapping, at: group)
      return try entries.map { try entry($0, group: title, file, clauses) }
    }
  }

  private static func entry(_ node: Node, group: String, _ file: YAMLFile, _ clauses: ClauseIndex) throws -> CatalogueEntry {
    guard let mapping = node.mapping else { throw file.problem(.wrongType, at: node, "an entry is a table") }
    for (part, _) in mapping where !["code", "title", "participants", "form", "steps", "reservedBy"].contains(part.string) {
      throw file.problem(.unknownKey, at: part, clause: "3.2a", "\(part.string ?? "") is no part of a catalogue entry")
    }
    let parties = try (mapping["participants"]?.sequence.map(Array.init) ?? []).map { party in
      guard let kind = PartyKind(rawValue: party.string ?? "") else {
        throw file.problem(.wrongType, at: party, "\(party.string ?? "") is no kind of participant")
      }
      return kind
    }
    let form = mapping["form"]?.string.flatMap(FormKind.init(rawValue:))
    guard form != nil || mapping["form"] == nil else { throw file.problem(.wrongType, at: mapping["form"], "no such form") }
    let reserved = mapping["reservedBy"]?.string.map { Clause($0) }
    if let reserved, clauses[reserved] == nil {
      throw file.problem(.unknownClause, at: mapping["reservedBy"], clause: reserved.id, "the clause index does not know it")
    }
    return CatalogueEntry(
      code: try file.text("code", in: mapping, at: node), group: group, title: try file.text("title", in: mapping, at: node),
      participants: parties, form: form, steps: mapping["steps"]?.string ?? "", clause: reserved)
  }
}
