import FoundationEssentials
import Typing

/// A sent form: fields by name, in order, and files as bytes.
struct Form: Sendable {
  /// A file that came with it.
  struct File: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  private(set) var fields: [String: [String]] = [:]
  private(set) var files: [String: [File]] = [:]
  /// Fields in which something stood that no keyboard types and nobody sees; their values are here without it, to be looked at.
  private(set) var unclean: Set<String> = []
  /// True for the beginning of a form that is too large: its whole texts are here, nothing else is.
  private(set) var isCut = false
  /// The field of the file in which the beginning ends.
  private(set) var cutFile = ""
  /// True when the beginning ends in a text, or nobody knows where: what was written is not all here.
  private(set) var isCutInText = false

  init() {}

  /// Fields and files that a form may hold: of everybody on the longest roll a box to tick and what was seen of it, and some besides.
  static let most = 2 * Fault.mostValues + 1_000  // technical: what one form costs the memory

  /// Reads `application/x-www-form-urlencoded`.
  ///
  /// - Throws: ``FormUnreadable``.
  init(urlEncoded bytes: some Sequence<UInt8>) throws(FormUnreadable) {
    let pairs = Array(bytes).split(separator: UInt8(ascii: "&"), maxSplits: Self.most)
    guard pairs.count <= Self.most else { throw .tooMany }
    for pair in pairs {
      let key = pair.prefix { $0 != UInt8(ascii: "=") }
      try add(Self.strict(key), Self.strict(pair.dropFirst(key.count + 1)))
    }
  }

  /// Reads `multipart/form-data`.
  init(multipart bytes: [UInt8], boundary: Boundary) throws(FormUnreadable) {
    var reader = try MultipartReader(bytes, boundary)
    var count = 0
    while let part = try reader.next() {
      count += 1
      guard count <= Self.most else { throw .tooMany }
      let content = Array(bytes[part.content])
      guard let file = part.file else {
        try add(part.name, content)
        continue
      }
      // A file field left empty comes without a name.
      guard !file.isEmpty || !content.isEmpty else { continue }
      guard let name = String(validating: part.name, as: UTF8.self) else { throw .malformed }
      files[name, default: []].append(File(name: file, bytes: content))
    }
  }

  /// Reads what stands whole in the beginning of a `multipart/form-data` body, files aside.
  init(beginning bytes: [UInt8], boundary: Boundary) throws(FormUnreadable) {
    isCut = true
    var reader = try MultipartReader(bytes, boundary)
    var (parts, isEnded): ([MultipartReader.Part], Bool) = ([], false)
    do throws(FormUnreadable) {
      while !isEnded, parts.count < Self.most {
        if let part = try reader.next() { parts.append(part) } else { isEnded = true }
      }
    } catch {
      // Here the bytes break off.
    }
    for part in parts where part.file == nil { try add(part.name, Array(bytes[part.content])) }
    cutFile = isEnded ? "" : reader.brokenFile().map { String(decoding: $0, as: UTF8.self) } ?? ""
    isCutInText = !isEnded && cutFile.isEmpty
  }

  /// The name in a pair of an address's query.
  static func name(of pair: some Sequence<UInt8>) -> String {
    String(decoding: decode(Array(pair.prefix { $0 != UInt8(ascii: "=") })[...]), as: UTF8.self)
  }

  /// The first value of a name in an address's query; empty when it is not there.
  static func first(_ name: String, in query: some Sequence<UInt8>) -> String {
    for pair in Array(query).split(separator: UInt8(ascii: "&")) {
      let key = pair.prefix { $0 != UInt8(ascii: "=") }
      guard decode(key).elementsEqual(name.utf8) else { continue }
      return Typed.withoutControl(String(decoding: decode(pair.dropFirst(key.count + 1)), as: UTF8.self))
    }
    return ""
  }

  /// - Throws: ``FormUnreadable/malformed`` for what is no UTF-8: a form of ours asks for no other letters, and half a text is none.
  private mutating func add(_ name: [UInt8], _ value: [UInt8]) throws(FormUnreadable) {
    guard let name = String(validating: name, as: UTF8.self), let value = String(validating: value, as: UTF8.self) else { throw .malformed }
    if Typed.hasControl(value) { unclean.insert(name) }
    fields[name, default: []].append(Typed.withoutControl(value))
  }

  /// The first value of a field; empty when it was not sent.
  subscript(name: String) -> String { fields[name]?.first ?? "" }
  /// Every value of a field.
  func all(_ name: String) -> [String] { fields[name] ?? [] }
  /// True when a box was ticked.
  func has(_ name: String) -> Bool { !self[name].isEmpty }
  /// The first file of a field.
  func file(_ name: String) -> File? { files[name]?.first }
  /// Percent-decodes what must be written as the URL standard writes forms.
  private static func strict(_ text: ArraySlice<UInt8>) throws(FormUnreadable) -> [UInt8] {
    var rest = text
    while let sign = rest.firstIndex(of: UInt8(ascii: "%")) {
      let code = rest.suffix(from: sign).dropFirst().prefix(2)
      guard code.count == 2, code.allSatisfy({ Letters.hex($0) != nil }) else { throw .malformed }
      rest = rest.suffix(from: code.endIndex)
    }
    return decode(text)
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
        if let high = Letters.hex(text[index + 1]), let low = Letters.hex(text[index + 2]) { bytes.append(high << 4 | low) }
        index += 2
      case let byte: bytes.append(byte)
      }
    }
    return bytes
  }
}
