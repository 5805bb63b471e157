import Deliberation
import Digest
import Wording

/// What the fields of a form showed when it was opened, as fingerprints by field. A form that changes a record sends them along: a field
/// that nobody touched is known by its fingerprint, and one that was shown and not sent at all is missing.
struct ShownFields: Sendable {
  /// The name under which they are sent.
  static let name = "shown"

  /// What is sent of a page that shows no field.
  private static let none = "- -"

  private var marks: [String: String] = [:]

  init() {}

  /// Those that were sent; `nil` where that cannot be read, or nothing was sent: then nobody knows what the page showed.
  init?(sent: [String]) {
    let parts = sent.flatMap { $0.split(separator: " ", omittingEmptySubsequences: false).map(String.init) }
    guard !parts.isEmpty, parts.count.isMultiple(of: 2), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    for place in stride(from: 0, to: parts.count, by: 2) {
      guard marks.updateValue(parts[place + 1], forKey: parts[place]) == nil else { return nil }
    }
  }

  subscript(_ name: String) -> String? {
    get { marks[name] }
    set { marks[name] = newValue }
  }

  /// What is sent of them.
  var text: String {
    marks.isEmpty ? Self.none : marks.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: " ")
  }

  /// A fingerprint of what stands in a field, however it is spaced, and in whatever order it is ticked. It proves nothing, and need not:
  /// whoever forges one deceives nobody but themselves.
  static func mark<Value>(of values: [String], in field: Field<Value>) -> String {
    var filled = ((try? field.read(values)).map(field.write) ?? values).filter { !$0.isEmpty }
    if case .ticks = field.look {
      filled.sort()
      // Of boxes it says which are ticked, where they are not too many: each is a field of its own.
      if filled.count <= mostTicked { return ticked + filled.map { Percent.encoded($0) }.joined(separator: ",") }
    }
    var hash = FNV1a()
    for value in filled {
      for byte in value.utf8 { hash.add(byte) }
      hash.add(0)
    }
    return String(hash.value, radix: 36)
  }

  /// Boxes one by one: those that were touched stand as they were sent, the others as they stand now. `nil` where it is no field of boxes,
  /// or nobody knows which were touched.
  ///
  /// - Parameters:
  ///   - mark: of what the boxes showed when the form was opened.
  ///   - known: what stands now.
  static func merged<Value>(_ sent: [String], from mark: String?, _ known: [String], in field: Field<Value>) -> [String]? {
    guard case .ticks = field.look, let mark, mark.hasPrefix(ticked) else { return nil }
    let was = Set(mark.dropFirst(ticked.count).split(separator: ",").map(String.init))
    let (on, now) = (Set(sent), Set(known))
    let isTouched = { (value: String) in on.contains(value) != was.contains(Percent.encoded(value)) }
    return known.filter { on.contains($0) || !isTouched($0) } + sent.filter { isTouched($0) && !now.contains($0) }
  }

  /// How many ticked boxes are named one by one.
  private static let mostTicked = 500  // technical: bytes that a form sends back
  private static let ticked = "="
}

extension Field {
  /// Days as people write them, by what stands in the field; `nil` where it holds no day.
  func days(_ values: [String], _ words: Words) -> [String: String]? {
    guard case .line("date", _) = look else { return nil }
    return values.reduce(into: [:]) { titles, text in titles[text] = Day(iso: text).map { words.date($0) } }
  }
}
