import FoundationEssentials
/// A sent form: fields by name, in order, and files as bytes.
struct Form: Sendable {
  /// A file that came with it.
  struct File: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  private(set) var fields: [String: [String]] = [:]
  private(set) var files: [String: [File]] = [:]

  init() {}

  /// Reads `application/x-www-form-urlencoded`.
  init(urlEncoded bytes: some Sequence<UInt8>) {
    for pair in Array(bytes).split(separator: UInt8(ascii: "&")) {
      let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      add(Self.decode(pair[..<equals]), Self.decode(pair[equals...].dropFirst()))
    }
  }

  /// Reads `multipart/form-data`; `nil` when it is malformed.
  init?(multipart bytes: [UInt8], boundary: String) {
    let mark = Array("--\(boundary)".utf8)
    var position = 0
    guard let first = Self.find(mark, in: bytes, from: 0) else { return nil }
    position = first + mark.count
    while position + 2 <= bytes.count, !(bytes[position] == 0x2D && bytes[position + 1] == 0x2D) {
      guard let headerEnd = Self.find([13, 10, 13, 10], in: bytes, from: position),
        let next = Self.find([13, 10] + mark, in: bytes, from: headerEnd + 2)
      else { return nil }
      let header = String(decoding: bytes[position..<headerEnd], as: UTF8.self)
      let content = headerEnd + 4 <= next ? Array(bytes[(headerEnd + 4)..<next]) : []
      if let name = Self.parameter("name", in: header) {
        if let file = Self.parameter("filename", in: header) {
          if !content.isEmpty { files[name, default: []].append(File(name: file, bytes: content)) }
        } else {
          add(name, content)
        }
      }
      position = next + 2 + mark.count
    }
  }

  private mutating func add(_ name: [UInt8], _ value: [UInt8]) { add(String(decoding: name, as: UTF8.self), value) }

  /// Without what no keyboard types: of control characters only the new line and the tab stay.
  private mutating func add(_ name: String, _ value: [UInt8]) {
    let isClean = value.allSatisfy { $0 >= 32 }
    let clean = isClean ? value : value.filter { $0 >= 32 || $0 == 10 || $0 == 9 }
    fields[name, default: []].append(String(decoding: clean, as: UTF8.self))
  }

  /// The first value of a field; empty when it was not sent.
  subscript(name: String) -> String { fields[name]?.first ?? "" }
  /// Every value of a field.
  func all(_ name: String) -> [String] { fields[name] ?? [] }
  /// A whole number, or nothing; beyond a thousand million it counts no people and no papers, and could overflow a sum.
  func int(_ name: String) -> Int? {
    Int(self[name].filter { !$0.isWhitespace }).flatMap { (-1_000_000_000...1_000_000_000).contains($0) ? $0 : nil }
  }
  /// True when a box was ticked.
  func has(_ name: String) -> Bool { !self[name].isEmpty }
  /// The first file of a field.
  func file(_ name: String) -> File? { files[name]?.first }
  /// The lines of a field that say something.
  func lines(_ name: String) -> [String] {
    self[name].split(separator: "\n").map { line in
      String(line.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }.filter { !$0.isEmpty }
  }

  private static func parameter(_ name: String, in header: String) -> String? {
    let mark = Array(" \(name)=\"".utf8)
    let bytes = Array(header.utf8)
    return find(mark, in: bytes, from: 0).map { start in
      String(decoding: bytes[(start + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard needle.count <= bytes.count, start <= bytes.count - needle.count else { return nil }
    var position = start
    while position <= bytes.count - needle.count {
      if bytes[position] == needle[0], bytes[position..<position + needle.count].elementsEqual(needle) { return position }
      position += 1
    }
    return nil
  }

  /// Percent-decodes, `+` being a space; what is no code is left out.
  private static func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      defer { index += 1 }
      switch text[index] {
      case UInt8(ascii: "+"): bytes.append(32)
      case UInt8(ascii: "%"):
        guard index + 2 < text.endIndex else { return bytes }
        if let high = digit(text[index + 1]), let low = digit(text[index + 2]) { bytes.append(high << 4 | low) }
        index += 2
      case let byte: bytes.append(byte)
      }
    }
    return bytes
  }

  private static func digit(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 48...57: letter - 48
    case 65...70: letter - 55
    case 97...102: letter - 87
    default: nil
    }
  }
}
