/// Words of community life, gathered into concepts: two texts that name one concept in different words are tied by it.
///
/// Written as lines `concept: word word …` under a `[kind]` header. A word may stand under several concepts; the longest
/// word found at a place wins, and shorter words inside it count if they are longer than one character.
public struct Lexicon: Sendable {
  /// What a concept is about; the scorer weighs each kind differently.
  public enum Kind: String, Sendable, CaseIterable {
    /// A thing, a service, a rule.
    case object
    /// What is wrong with it.
    case grievance
    /// What is asked for.
    case wish
    /// When, where, who: told beside the grievance.
    case circumstance
    /// Words that hide others and mean nothing here.
    case plain
  }

  /// One concept: the word that stands for it in a reason, and its kind.
  public struct Concept: Hashable, Sendable {
    /// The first word written, shown to people.
    public let name: String
    /// What it is about.
    public let kind: Kind
  }

  /// What is wrong with a lexicon's text.
  public struct Malformed: Error, Hashable, CustomStringConvertible {
    /// Line, from 1.
    public let line: Int
    /// What was expected.
    public let expected: String
    /// `line 3: expected …`
    public var description: String { "line \(line): expected \(expected)" }
  }

  /// Concepts in the order written; terms refer to them by position.
  public private(set) var concepts: [Concept] = []
  private var nodes = Steps()
  private var meanings: [[UInt16]?] = [nil]

  /// The lexicon that comes with the library.
  public static let standard: Lexicon = {
    var lexicon = Lexicon()
    for text in [objects, objectsPublic, objectsFurther, grievances, grievancesFurther, everyday, plain] { try? lexicon.add(text) }
    return lexicon
  }()

  /// A lexicon without words.
  public init() {}

  /// Reads a lexicon's text.
  public init(_ text: String) throws(Malformed) {
    try add(text)
  }

  /// Adds the lines of `text`; concepts of one name and kind are one concept.
  public mutating func add(_ text: String) throws(Malformed) {
    var kind: Kind?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.drop { $0 == " " }
      if line.isEmpty { continue }
      if line.hasPrefix("[") {
        kind = Kind(rawValue: String(line.dropFirst().prefix { $0 != "]" }))
        guard kind != nil else { throw Malformed(line: number + 1, expected: "a kind: object, grievance, wish, circumstance or plain") }
        continue
      }
      guard let kind else { throw Malformed(line: number + 1, expected: "a [kind] header first") }
      if kind == .plain {
        for word in line.split(separator: " ") { add(word, meaning: nil) }
        continue
      }
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { throw Malformed(line: number + 1, expected: "`concept: word word`") }
      let concept = concept(named: String(parts[0]), kind)  // safe: two parts
      for word in parts[1].split(separator: " ") { add(word, meaning: concept) }  // safe: two parts
    }
  }

  private mutating func concept(named name: String, _ kind: Kind) -> UInt16 {
    let concept = Concept(name: name, kind: kind)
    if let known = concepts.firstIndex(of: concept) { return UInt16(known) }
    concepts.append(concept)
    return UInt16(concepts.count - 1)
  }

  private mutating func add(_ word: Substring, meaning: UInt16?) {
    var node: Int32 = 0
    for scalar in Folding.fold(String(word)) {
      let key = Lexicon.key(node, scalar)
      if let next = nodes[key] {
        node = next
      } else {
        meanings.append(nil)
        node = Int32(meanings.count - 1)
        nodes.add(key, node)
      }
    }
    guard node != 0 else { return }
    var known = meanings[Int(node)] ?? []
    if let meaning, !known.contains(meaning) { known.append(meaning) }
    meanings[Int(node)] = known
  }

  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 { UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar) }

  /// A word found in a text.
  struct Hit: Hashable {
    var range: Range<Int>
    var concepts: [UInt16]
  }

  /// Tells the end and the meaning of every word that begins at a place, the shortest first.
  func walk(_ scalars: [UInt32], from start: Int, _ body: (_ end: Int, _ concepts: [UInt16]) -> Void) {
    var node: Int32 = 0
    var end = start
    while end < scalars.count, let next = nodes[Lexicon.key(node, scalars[end])] {
      node = next
      end += 1
      if let meaning = meanings[Int(node)] { body(end, meaning) }
    }
  }
}
