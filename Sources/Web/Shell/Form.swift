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
  /// True for the beginning of a form that is too large: its whole texts are here, nothing else is.
  private(set) var isCut = false
  /// The field of the file in which the beginning ends.
  private(set) var cutFile = ""

  init() {}

  /// Fields and files that a form may hold: more than the longest roll of a village has boxes to tick.
  static let most = 20_000

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
      files[String(decoding: part.name, as: UTF8.self), default: []].append(File(name: file, bytes: content))
    }
  }

  /// Reads what stands whole in the beginning of a `multipart/form-data` body, files aside.
  init(beginning bytes: [UInt8], boundary: Boundary) throws(FormUnreadable) {
    isCut = true
    var reader = try MultipartReader(bytes, boundary)
    var count = 0
    while let part = try? reader.next(), count < Self.most {
      count += 1
      if part.file == nil { try add(part.name, Array(bytes[part.content])) }
    }
    cutFile = reader.brokenFile().map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The first value of a name in an address's query; empty when it is not there.
  static func first(_ name: String, in query: some Sequence<UInt8>) -> String {
    for pair in Array(query).split(separator: UInt8(ascii: "&")) {
      let key = pair.prefix { $0 != UInt8(ascii: "=") }
      guard decode(key).elementsEqual(name.utf8) else { continue }
      return text(decode(pair.dropFirst(key.count + 1)))
    }
    return ""
  }

  /// - Throws: ``FormUnreadable/malformed`` for what is no UTF-8: a form of ours asks for no other letters, and half a text is none.
  private mutating func add(_ name: [UInt8], _ value: [UInt8]) throws(FormUnreadable) {
    guard let name = String(validating: name, as: UTF8.self), String(validating: value, as: UTF8.self) != nil else { throw .malformed }
    fields[name, default: []].append(Self.text(value))
  }

  /// Without what no keyboard types: of control characters only the new line and the tab stay.
  private static func text(_ bytes: [UInt8]) -> String {
    let isClean = bytes.allSatisfy { $0 >= 32 }
    return String(decoding: isClean ? bytes : bytes.filter { $0 >= 32 || $0 == 10 || $0 == 9 }, as: UTF8.self)
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
      guard code.count == 2, code.allSatisfy({ digit($0) != nil }) else { throw .malformed }
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
