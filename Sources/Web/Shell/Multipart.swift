import CGlibc

/// What a body could not be read for; nothing of it is taken.
enum FormUnreadable: Error, Hashable {
  /// Neither of the two kinds that forms are sent as.
  case kind
  /// Percent signs, boundaries or part headers are not as RFC 7578 and the URL standard write them.
  case malformed
  /// More fields than ``Form/most``.
  case tooMany
}

/// 分隔串 — what stands between the parts of a `multipart/form-data` body (RFC 2046, 5.1.1).
struct Boundary: Hashable {
  /// Its letters, without the hyphens before them.
  let text: String
  /// RFC 2046 allows no more: what would be longer costs the search in the body, not the sender.
  static let longest = 70  // technical: what RFC 2046 allows
  private static let marks = Set("'()+_,-./:=? ".utf8)

  /// - Throws: ``FormUnreadable/malformed`` for letters that RFC 2046 does not name, none, or more than ``longest``.
  init(_ text: String) throws(FormUnreadable) {
    let letters = text.utf8
    guard (1...Self.longest).contains(letters.count), letters.last != UInt8(ascii: " "),
      letters.allSatisfy({ Letters.isPlain($0) || Self.marks.contains($0) })
    else { throw .malformed }
    self.text = text
  }
}

/// Splits a `multipart/form-data` body into its parts, each byte being passed a bounded number of times whatever is sent: the search is
/// the C library's, which is linear, and a part's header has a limit.
struct MultipartReader {
  /// One part: its header, and where its content stands.
  struct Part {
    let name: [UInt8]
    /// `nil` for a field that is no file.
    let file: String?
    let content: Range<Int>
  }

  /// Bytes of a part's header; browsers write some two hundred.
  private static let headerLimit = 8_192  // technical: bytes of a header
  private static let lineEnd: [UInt8] = [13, 10]
  private static let headerEnd: [UInt8] = [13, 10, 13, 10]
  private let bytes: [UInt8]
  /// A line's end, two hyphens and the boundary.
  private let delimiter: [UInt8]
  /// The next byte to be read.
  private var position = 0

  init(_ bytes: [UInt8], _ boundary: Boundary) throws(FormUnreadable) {
    self.bytes = bytes
    delimiter = Self.lineEnd + Array("--\(boundary.text)".utf8)
    // The first boundary has no line before it where nothing stands before it.
    if starts(with: delimiter.dropFirst(2), at: 0) {
      position = delimiter.count - 2
    } else {
      guard let first = Self.find(delimiter, in: bytes, 0..<bytes.count) else { throw .malformed }
      position = first + delimiter.count
    }
  }

  /// The next part; `nil` behind the last one.
  mutating func next() throws(FormUnreadable) -> Part? {
    guard let (disposition, start) = try header() else { return nil }
    // The content may be empty: the line's end of its header is then the delimiter's.
    guard let next = Self.find(delimiter, in: bytes, (start - 2)..<bytes.count) else { throw .malformed }
    position = next + delimiter.count
    return Part(name: disposition.name, file: disposition.file, content: start..<max(start, next))
  }

  /// The name of the field in whose file the bytes break off; `nil` where they end otherwise.
  func brokenFile() -> [UInt8]? {
    guard let found = try? header(), found.disposition.file != nil else { return nil }
    return found.disposition.name
  }

  /// The header of the part that is next, and where its content begins.
  private func header() throws(FormUnreadable) -> (disposition: Disposition, start: Int)? {
    if starts(with: [45, 45], at: position) { return nil }
    var position = position
    while position < bytes.count, bytes[position] == 32 || bytes[position] == 9 { position += 1 }
    guard starts(with: Self.lineEnd[...], at: position) else { throw .malformed }
    let limit = min(bytes.count, position + Self.headerLimit)
    guard let end = Self.find(Self.headerEnd, in: bytes, position..<limit) else { throw .malformed }
    // safe: found between both
    return (try Disposition(Array(bytes[position..<end])), end + Self.headerEnd.count)
  }

  private func starts(with mark: ArraySlice<UInt8>, at place: Int) -> Bool {
    bytes.dropFirst(place).starts(with: mark)
  }

  /// Where a mark stands first within a range.
  private static func find(_ mark: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBytes { whole -> Int? in
      guard let base = whole.baseAddress, range.upperBound <= whole.count else { return nil }
      guard let found = memmem(base + range.lowerBound, range.count, mark, mark.count) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}

/// What a part's header says of it (RFC 7578, 4.2).
private struct Disposition {
  let name: [UInt8]
  let file: String?

  /// - Throws: ``FormUnreadable/malformed`` without a `Content-Disposition: form-data` that has a name.
  init(_ header: [UInt8]) throws(FormUnreadable) {
    let lines = header.split(separator: 13).map { $0.drop { $0 == 10 } }
    let mark = Array("content-disposition:".utf8)
    guard let line = lines.first(where: { $0.prefix(mark.count).map(Letters.small) == mark }) else { throw .malformed }
    var rest = line.dropFirst(mark.count).drop { $0 == 32 || $0 == 9 }
    let kind = rest.prefix { $0 != UInt8(ascii: ";") }
    guard kind.split(whereSeparator: { $0 == 32 || $0 == 9 }).map({ $0.map(Letters.small) }) == [Array("form-data".utf8)] else {
      throw .malformed
    }
    rest = rest.dropFirst(kind.count)
    var (name, file): ([UInt8]?, String?)
    while let (key, value) = Self.parameter(&rest) {
      switch String(decoding: key.map(Letters.small), as: UTF8.self) {
      case "name": name = name ?? value
      case "filename": file = file ?? String(decoding: value, as: UTF8.self)
      default: break
      }
    }
    guard let name, !name.isEmpty else { throw .malformed }
    self.name = name
    self.file = file
  }

  /// Takes `; key=value` or `; key="value"` off the front.
  private static func parameter(_ rest: inout ArraySlice<UInt8>) -> (key: ArraySlice<UInt8>, value: [UInt8])? {
    rest = rest.drop { $0 == UInt8(ascii: ";") || $0 == 32 || $0 == 9 }
    let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
    rest = rest.dropFirst(key.count)
    guard !key.isEmpty else { return nil }
    guard rest.first == UInt8(ascii: "=") else { return (key, []) }
    rest = rest.dropFirst()
    guard rest.first == UInt8(ascii: "\"") else {
      let value = rest.prefix { $0 != UInt8(ascii: ";") && $0 != 32 && $0 != 9 }
      rest = rest.dropFirst(value.count)
      return (key, Array(value))
    }
    let value = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
    rest = rest.dropFirst(value.count + 2)
    return (key, Array(value))
  }
}
