import Deliberation
import Yams

/// 合法性检查表 — the known kinds of unlawful clauses that warn before an outcome is published (3.6f).
enum LawfulCheckFile {
  static func read(_ path: String) throws -> [LawfulCheck] {
    let file = try YAMLFile(path)
    guard let checks = file.root["checks"]?.mapping else { throw file.problem(.wrongType, at: nil, "checks must be a table") }
    return try checks.map { key, node in
      guard let mapping = node.mapping, let words = mapping["words"]?.sequence?.compactMap(\.string), !words.isEmpty else {
        throw file.problem(.wrongType, at: node, clause: "3.6f", "a check needs words")
      }
      return LawfulCheck(
        code: key.string ?? "", words: words, article: try file.text("article", in: mapping, at: node),
        says: try file.text("says", in: mapping, at: node))
    }
  }
}
