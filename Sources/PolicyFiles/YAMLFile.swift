internal import FoundationEssentials
import Yams

/// A YAML file whose every node knows its line.
struct YAMLFile {
  let path: String
  let root: Node.Mapping

  init(_ path: String) throws {
    self.path = path
    let text: String
    do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
      throw PolicyProblem(kind: .unreadable, file: Self.name(path), line: 0, clause: "-", advice: "cannot be read")
    }
    do {
      guard let mapping = try Yams.compose(yaml: text)?.mapping else { throw YAMLMissing.mapping }
      root = mapping
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      throw PolicyProblem(
        kind: .overlappingDates, file: Self.name(path), line: context.mark.line, clause: Self.clause(in: text, at: context.mark.line),
        advice: keys.joined(separator: ", ") + " stands twice")
    } catch let error as YamlError {
      throw PolicyProblem(kind: .unreadable, file: Self.name(path), line: 0, clause: "-", advice: "\(error)")
    } catch is YAMLMissing {
      throw PolicyProblem(kind: .unreadable, file: Self.name(path), line: 0, clause: "-", advice: "is no table of keys")
    }
  }

  private enum YAMLMissing: Error { case mapping }

  func problem(_ kind: PolicyProblem.Kind, at node: Node?, clause: String = "-", _ advice: String) -> PolicyProblem {
    PolicyProblem(kind: kind, file: Self.name(path), line: node?.mark?.line ?? 0, clause: clause, advice: advice)
  }

  func text(_ key: String, in mapping: Node.Mapping, at node: Node? = nil) throws -> String {
    guard let text = mapping[key]?.string else { throw problem(.wrongType, at: mapping[key] ?? node, "\(key) must be a text") }
    return text
  }

  /// The clause that the rule around a line cites, for a file that cannot be read as a whole; a rule's own line is indented by two.
  private static func clause(in text: String, at line: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(max(0, line))
    for line in lines.reversed() {
      if let cited = line.firstMatch(of: /\b(?:clause|village): *"?([A-Z]*[0-9.]+[a-z]?)/) { return String(cited.1) }
      if line.prefix(while: { $0 == " " }).count <= 2 { break }
    }
    return "-"
  }

  private static func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
