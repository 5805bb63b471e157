/// The parts of a workbook around its sheets.
final class Relations: XMLPart {
  struct Relation {
    let type: String, target: String
  }

  private(set) var all: [String: Relation] = [:]

  override func begins(_ name: String, _ attributes: Attributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External", all.count < 10_000,
      let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    all[id] = Relation(type: type, target: target)
  }

  /// Where the one part of a type is.
  func target(_ type: String, from base: String) -> String? {
    all.values.first { $0.type.hasSuffix(type) }.map { Self.path($0.target, from: base) }
  }

  /// A path within the folder.
  static func path(_ target: String, from base: String) -> String {
    var parts = target.hasPrefix("/") ? [] : base.split(separator: "/")
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

/// The list of sheets.
final class BookPart: XMLPart {
  struct Entry {
    let name: String, relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Entry] = []
  private(set) var is1904 = false

  override func begins(_ name: String, _ attributes: Attributes) {
    switch name {
    case "workbookPr": is1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    case "sheet":
      guard sheets.count < 1_000, let relation = attributes["id"] else { return stop(TableFault(.workbook)) }
      sheets.append(
        Entry(name: attributes["name"] ?? "", relation: relation, isHidden: ["hidden", "veryHidden"].contains(attributes["state"] ?? "")))
    default: break
    }
  }
}

/// How numbers are shown, by the number of a cell's style.
final class StylePart: XMLPart {
  private(set) var styles: [NumberStyle] = []
  private var codes: [Int: String] = [:]
  private var isInside = false

  override func begins(_ name: String, _ attributes: Attributes) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), codes.count < 10_000 { codes[id] = attributes["formatCode"] }
    case "cellXfs": isInside = true
    case "xf" where isInside:
      guard styles.count < 100_000 else { return stop(TableFault(.workbook)) }
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      styles.append(NumberStyle(id: id, code: codes[id]))
    default: break
    }
  }

  override func ends(_ name: String) {
    if name == "cellXfs" { isInside = false }
  }
}

/// Texts that cells refer to by number.
struct SharedStrings {
  var bytes: [UInt8] = []
  var ends: [Int] = []

  /// The bytes of one.
  func range(_ number: Int) -> Range<Int>? {
    guard ends.indices.contains(number) else { return nil }
    return (number > 0 ? ends[number - 1] : 0)..<ends[number]
  }
}

/// The list of shared texts. Readings of characters beside them (`rPh`) are no part of what a cell says.
final class StringPart: XMLPart {
  private(set) var strings = SharedStrings()
  private let limit: Int
  private var (isText, isReading) = (false, false)

  init(limit: Int) { self.limit = limit }

  override func begins(_ name: String, _ attributes: Attributes) {
    switch name {
    case "rPh": isReading = true
    case "t": isText = !isReading
    default: break
    }
  }

  override func ends(_ name: String) {
    switch name {
    case "rPh": isReading = false
    case "t": isText = false
    case "si":
      guard strings.ends.count < 4_000_000 else { return stop(TableFault(.tooLarge)) }
      strings.ends.append(strings.bytes.count)
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isText else { return }
    strings.bytes.append(contentsOf: bytes)
    if strings.bytes.count > limit { stop(TableFault(.tooLarge)) }
  }
}
