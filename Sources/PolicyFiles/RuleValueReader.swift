import Deliberation
import Yams

/// Reads the values of one rule, in the form that its key declares.
struct RuleValueReader {
  let key: any AnyRuleKey
  let file: YAMLFile
  /// The clause that a refusal names.
  let clause: Clause

  /// The value that a node states.
  ///
  /// - Throws: ``PolicyProblem`` for one of another type, out of bounds, or with an unknown word in its list.
  func value(_ node: Node) throws -> RuleValue {
    let value: RuleValue? =
      switch key.form {
      case .number: number(node).flatMap { $0 <= key.largest ? .number($0) : nil }
      case .flag: node.bool.map(RuleValue.flag)
      case .share: node.string.flatMap { Share($0) }.map(RuleValue.share)
      case .ages: ages(node).map(RuleValue.ages)
      case .words(let known): try words(node, among: known)
      }
    guard let value else { throw problem(.wrongType, node) }
    return value
  }

  private func problem(_ kind: PolicyProblem.Kind, _ node: Node) -> PolicyProblem {
    file.problem(kind, at: node, clause: clause.id, "\(key.name) is \(expected)")
  }

  private var expected: String {
    switch key.form {
    case .number: "a whole number from 0 to \(key.largest)"
    case .flag: "true or false"
    case .share: "a share like >1/2 or >=2/3"
    case .ages: "a list of ages from 0 to \(AgeGroups.oldest), each above the one before"
    case .words(let known): "a list of these, each at most once: \(known.joined(separator: ", "))"
    }
  }

  /// A number of plain digits. YAML knows others, such as `1:30` to the base of sixty, which nobody means here.
  private func number(_ node: Node) -> Int? {
    guard let text = node.string, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  private func ages(_ node: Node) -> AgeGroups? {
    guard let sequence = node.sequence else { return nil }
    let numbers = sequence.compactMap { number($0) }
    return numbers.count == sequence.count ? AgeGroups(numbers) : nil
  }

  private func words(_ node: Node, among known: [String]) throws -> RuleValue? {
    guard let sequence = node.sequence else { return nil }
    var words: [String] = []
    for item in sequence {
      guard let word = item.string, known.contains(word), !words.contains(word) else { throw problem(.unknownWord, item) }
      words.append(word)
    }
    return .words(words)
  }
}
