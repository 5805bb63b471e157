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
    let text = String(decoding: Array(bytes), as: UTF8.self)
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      add(Self.decode(parts[0]), Self.decode(parts.count > 1 ? parts[1] : ""))
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
          add(name, String(decoding: content, as: UTF8.self))
        }
      }
      position = next + 2 + mark.count
    }
  }

  private mutating func add(_ name: String, _ value: String) {
    let clean = value.unicodeScalars.filter { $0.value >= 32 || $0.value == 10 || $0.value == 9 }
    fields[name, default: []].append(String(String.UnicodeScalarView(clean)))
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

  /// Percent-decodes, `+` being a space.
  static func decode(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var iterator = text.utf8.makeIterator()
    while let byte = iterator.next() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(32)
      case UInt8(ascii: "%"):
        guard let high = iterator.next(), let low = iterator.next(),
          let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
        else { continue }
        bytes.append(value)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
