internal import Tables
internal import Digest

/// 公布的抽签名册 — a lottery as it is published before the draw: numbered panels, each equally likely.
///
/// Its file is plain text. The fingerprint of the file (SHA-256, as `sha256sum` prints it) is made public before the draw, so that
/// nobody can change the list afterwards; the number that decides comes from outside. People appear under their ids only.
public struct PublishedLottery: Hashable, Sendable {
  /// Panels in order, the first being number 1; each lists the ids of its members.
  public let panels: [[String]]
  /// What else the file states, in order: size, people, fairness, seed and the like.
  public let facts: [Fact]
  /// The file, byte for byte.
  public let bytes: [UInt8]
  /// How its number will be made, as the file states it; nil when it does not.
  public let rule: DrawRule?

  /// A line of the file's head.
  public struct Fact: Hashable, Sendable {
    /// What it is about.
    public let name: String
    /// What is said.
    public let value: String

    /// A fact; neither part may hold a line break, nor the name a colon.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The most panels a list may have.
  public static let longest = 1_000_000

  private static let title = "yishi lottery 1"

  /// Turns a lottery into a list of equally likely panels.
  ///
  /// - Parameters:
  ///   - count: Panels in the list, at least; probabilities become multiples of one panel. The list becomes longer, by 2, 5, 10 and so
  ///     on, until everyone who can be drawn stands on it: rounding must not take anybody's chance away.
  ///   - seed: Decides who of several people who are alike sits where, and the order of the list. Any number will do: it does not
  ///     change anyone's probability.
  ///   - rule: How the number will be made; published with the list.
  ///   - facts: Lines to be published with it, such as fingerprints of the two files.
  ///   - alias: What to call a person instead of their id.
  public init(
    _ lottery: Lottery, panels count: Int = 1_000, seed: UInt64, rule: DrawRule? = nil, facts: [Fact] = [],
    alias: (String) -> String = { $0 }
  ) throws(BadInput) {
    let copies = try Self.copies(lottery, atLeast: count)
    let count = copies.length
    try rule?.check(count)
    var generator = SeededChance(seed: seed)
    let list = generator.shuffled(copies.list)
    let seating = Seating(lottery.groups, list, seed: &generator)
    let names = lottery.pool.people.map { alias($0.id) }
    guard Set(names).count == names.count else { throw BadInput("two people would be published under one name") }
    guard (names + facts.map(\.value)).allSatisfy({ $0 == $0.trimmed && !$0.isEmpty && !$0.utf8.contains(0) }),
      facts.allSatisfy({ $0.name == $0.name.trimmed && !$0.name.contains(":") })
    else { throw BadInput("a name or fact to be published is empty, or has space around it, or cannot be printed") }
    panels = seating.panels.map { $0.map { names[$0] } }
    let own = [
      Fact("panels", "\(count)"), Fact("size", "\(lottery.pool.size)"), Fact("people", "\(names.count)"),
      Fact("fairness", lottery.fairness.rawValue), Fact("seed", "\(seed)"),
    ]
    self.facts = own + (rule.map { [Fact(DrawRule.fact, $0.text(count))] } ?? []) + facts
    self.rule = rule
    bytes = Self.file(self.facts, panels)
  }

  /// Reads a published file again; refuses whatever does not print back byte for byte.
  public init(_ bytes: some Collection<UInt8>, file: String) throws(BadInput) {
    let bytes = Array(bytes)
    let rows: [Line]
    do throws(TableFault) { rows = try Line.all(of: bytes) } catch {
      throw BadInput(file: file, row: error.line > 0 ? error.line : nil, error.reason)
    }
    guard rows.first?.cells == [Self.title] else { throw BadInput(file: file, row: 1, "this is not a published lottery") }
    var facts: [Fact] = []
    var panels: [[String]] = []
    for row in rows.dropFirst() {
      if panels.isEmpty, let fact = Self.fact(row.cells) {
        facts.append(fact)
        continue
      }
      guard row.cells.first == "\(panels.count + 1)", row.cells.count > 1 else {
        throw BadInput(file: file, row: row.line, "panel \(panels.count + 1) is expected here")
      }
      let members = Array(row.cells.dropFirst())
      guard Set(members).count == members.count else { throw BadInput(file: file, row: row.line, "a member stands here twice") }
      guard members.count == panels.first?.count ?? members.count else {
        throw BadInput(file: file, row: row.line, "\(members.count) members, but panel 1 has \(panels.first?.count ?? 0)")
      }
      panels.append(members)
    }
    guard !panels.isEmpty else { throw BadInput(file: file, "there is no panel in it") }
    guard facts.first?.name == "panels", facts.first?.value == "\(panels.count)" else {
      throw BadInput(file: file, "it states another number of panels than it has: \(panels.count)")
    }
    guard bytes == Self.file(facts, panels) else { throw BadInput(file: file, "it is not written as a published lottery is") }
    let stated = facts.first { $0.name == DrawRule.fact }
    rule = stated.flatMap { DrawRule($0.value, panels: panels.count) }
    guard stated == nil || rule != nil else { throw BadInput(file: file, "it states a way to draw that is not known here") }
    self.panels = panels
    self.facts = facts
    self.bytes = bytes
  }

  /// What the head of a published file says of its length and its draw; nil when the bytes are no such file. The panels are not read.
  public static func head(of bytes: [UInt8]) -> (panels: Int, rule: DrawRule?)? {
    guard var lines = try? TableCursor(bytes, limits: Line.limits), (try? lines.next()) == true, Line(lines).cells == [title] else {
      return nil
    }
    var facts: [Fact] = []
    while (try? lines.next()) == true, let fact = fact(Line(lines).cells) { facts.append(fact) }
    guard let panels = facts.first(where: { $0.name == "panels" }).flatMap({ Int($0.value) }), (1...longest).contains(panels) else {
      return nil
    }
    return (panels, facts.first { $0.name == DrawRule.fact }.flatMap { DrawRule($0.value, panels: panels) })
  }

  private static func fact(_ row: [String]) -> Fact? {
    guard row.count == 1, let cell = row.first, let colon = cell.firstIndex(of: ":") else { return nil }
    return Fact(String(cell[..<colon]), String(cell[colon...].dropFirst()).trimmed)  // safe: cut where the colon was found
  }

  /// How long a list becomes so that everyone who can be drawn stands on it.
  public static func length(of lottery: Lottery, atLeast count: Int) throws(BadInput) -> Int { try copies(lottery, atLeast: count).length }

  private static func copies(_ lottery: Lottery, atLeast count: Int) throws(BadInput) -> Copies {
    guard (1...longest).contains(count) else { throw BadInput("the number of panels must be from 1 to \(longest), not \(count)") }
    var round = 1
    while count * round <= longest {
      for factor in [1, 2, 5] where count * round * factor <= longest {
        let length = count * round * factor
        // Somebody with less than one panel's share cannot stand on it.
        guard Double(length) * lottery.smallest > 1 - 1e-6 else { continue }
        let copies = Copies(lottery, length: length)
        if copies.reachesEveryone { return copies }
      }
      round *= 10
    }
    throw BadInput(
      "the smallest chance is \(lottery.smallest): a list with everyone on it who can be drawn would need more than \(longest) panels;"
        + " take fewer features or wider quotas")
  }

  /// What it says about its draw, for messages.
  var announcement: String { rule.map { $0.text(panels.count) } ?? "no figure" }

  /// The fingerprint to publish before the draw: 64 hexadecimal digits of the SHA-256 of the file.
  public var commitment: String { Fingerprint.of(bytes) }

  /// In how many panels each person stands. Divided by the number of panels this is the person's exact probability.
  public var appearances: [String: Int] {
    var counts: [String: Int] = [:]
    for panel in panels { for id in panel { counts[id, default: 0] += 1 } }
    return counts
  }

  /// 候补 — who is asked, in this order, when someone of a panel declines: the members of the panels that follow in the list, the
  /// first following the last. They come from the same lottery, and the order is fixed and public before the draw.
  ///
  /// - Parameters:
  ///   - number: Number of the drawn panel, from 1.
  ///   - count: How many people at most.
  public func reserves(of number: Int, count: Int) -> [String] {
    guard panels.indices.contains(number - 1) else { return [] }
    var seen = Set(panels[number - 1])
    var reserves: [String] = []
    for step in 1..<max(2, panels.count) {
      for id in panels[(number - 1 + step) % panels.count] where reserves.count < count && seen.insert(id).inserted { reserves.append(id) }
      if reserves.count >= count { break }
    }
    return reserves
  }

  private static func file(_ facts: [Fact], _ panels: [[String]]) -> [UInt8] {
    var text = title + "\n"
    for fact in facts { text += quoted("\(fact.name): \(fact.value)") + "\n" }
    for (index, panel) in panels.enumerated() { text += "\(index + 1)," + panel.map(quoted).joined(separator: ",") + "\n" }
    return Array(text.utf8)
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

/// SHA-256 in hexadecimal digits.
public enum Fingerprint {
  /// The fingerprint of a file.
  public static func of(_ bytes: [UInt8]) -> String { SHA256.hex(of: bytes) }

  /// A name to publish instead of an id that says who somebody is: the first 12 digits of the fingerprint of `secret`, a line
  /// feed and the id. Each person can be told theirs; nobody without the secret can find out another's.
  public static func alias(of id: String, secret: String) -> String { String(of(Array("\(secret)\n\(id)".utf8)).prefix(12)) }
}

/// A line of a published file.
private struct Line {
  /// A line is as wide as a panel, and a panel may be of any size.
  static let limits = TableLimits(bytes: .max, rows: 1 << 31, columns: .max, cell: .max)

  let line: Int
  let cells: [String]

  init(_ cursor: TableCursor) {
    line = cursor.line
    cells = cursor.fields.indices.map { cursor.text($0).trimmed }
  }

  static func all(of bytes: [UInt8]) throws(TableFault) -> [Line] {
    var cursor = try TableCursor(bytes, limits: limits)
    var lines: [Line] = []
    while try cursor.next() { lines.append(Line(cursor)) }
    if let fault = cursor.faults.faults.first { throw fault }
    return lines
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    guard let first = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[first...last])  // safe: both are places of this text, the first not behind the last
  }
}
