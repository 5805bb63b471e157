/// Markup as a literal: text of the literal is markup, every interpolated value is escaped, pieces are spliced.
///
///     let cell: HTML = "<td>\(name)</td>"
///
/// No text made at run time gets in as markup. Attributes are always quoted by whoever writes them.
///
/// Pages are made of thousands of pieces, so what is generic here can be seen from other modules and is compiled for each kind of value.
@frozen
public struct HTML: Sendable, ExpressibleByStringInterpolation {
  @usableFromInline var kept: [UInt8]

  /// The markup in UTF-8.
  @inlinable public var bytes: [UInt8] { kept }

  /// Nothing.
  @inlinable
  public init() { kept = [] }
  /// Markup without values.
  @inlinable
  public init(stringLiteral markup: StaticString) { kept = markup.withUTF8Buffer { Array($0) } }
  /// Markup with values.
  @inlinable
  public init(stringInterpolation: Interpolation) { kept = stringInterpolation.bytes }
  /// Markup that our own code generated (an SVG of ours). Never for anything a person typed.
  public init(generated markup: String) { kept = Array(markup.utf8) }

  /// True when there is nothing in it.
  @inlinable
  public var isEmpty: Bool { kept.isEmpty }

  /// Collects markup, values and pieces.
  @frozen
  public struct Interpolation: StringInterpolationProtocol {
    @usableFromInline var bytes: [UInt8] = []

    @inlinable
    public init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(literalCapacity + interpolationCount * 16) }
    /// Markup.
    @inlinable
    public mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
    /// Text; what means something in markup is escaped.
    public mutating func appendInterpolation(_ text: String) { HTML.escape(text, into: &bytes) }
    /// A number.
    public mutating func appendInterpolation(_ number: Int) {
      guard number < 0 || number > 9 else { return bytes.append(48 + UInt8(truncatingIfNeeded: number)) }
      var digits = String(number)
      digits.withUTF8 { bytes.append(contentsOf: $0) }
    }
    /// Anything that has a name of its own: an identity, a code.
    @inlinable
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) { appendInterpolation(value.description) }
    /// A piece.
    @inlinable
    public mutating func appendInterpolation(_ piece: HTML) { bytes.append(contentsOf: piece.bytes) }
    /// A piece, or nothing.
    @inlinable
    public mutating func appendInterpolation(_ piece: HTML?) { if let piece { bytes.append(contentsOf: piece.bytes) } }
    /// A piece for each of some rows.
    @inlinable
    public mutating func appendInterpolation<Rows: Sequence>(_ rows: Rows, _ piece: (Rows.Element) throws -> HTML) rethrows {
      for row in rows { bytes.append(contentsOf: try piece(row).bytes) }
    }
    /// A piece under a condition.
    @inlinable
    public mutating func appendInterpolation(if condition: Bool, _ piece: @autoclosure () throws -> HTML) rethrows {
      if condition { bytes.append(contentsOf: try piece().bytes) }
    }

    /// An attribute with its value, escaped and quoted, after a blank: `<html\(attribute: "lang", tag)>`. Nothing for `nil`.
    public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
      guard let value else { return }
      bytes.append(UInt8(ascii: " "))
      appendLiteral(name)
      appendLiteral("=\"")
      HTML.escape(value, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    /// An attribute without a value, under a condition: `<input\(flag: "required", if: isNeeded)>`.
    public mutating func appendInterpolation(flag name: StaticString, if condition: Bool) {
      guard condition else { return }
      bytes.append(UInt8(ascii: " "))
      appendLiteral(name)
    }
    /// A class under a condition: `<p\(class: "replaced", if: isReplaced)>`.
    public mutating func appendInterpolation(class name: StaticString, if condition: Bool) {
      guard condition else { return }
      appendLiteral(" class=\"")
      appendLiteral(name)
      bytes.append(UInt8(ascii: "\""))
    }
    /// One more class among others, under a condition: `<p class="note\(also: "late", if: isLate)">`.
    public mutating func appendInterpolation(also name: StaticString, if condition: Bool) {
      guard condition else { return }
      bytes.append(UInt8(ascii: " "))
      appendLiteral(name)
    }
    /// Marks a link to the page one is on.
    public mutating func appendInterpolation(current isCurrent: Bool) {
      if isCurrent { appendLiteral(" aria-current=\"page\"") }
    }
  }

  /// Adds a piece at the end.
  mutating func append(_ piece: HTML) { kept.append(contentsOf: piece.bytes) }

  /// Two pieces after one another.
  public static func + (left: HTML, right: HTML) -> HTML {
    var whole = left
    whole.append(right)
    return whole
  }

  /// Copies what stands between two characters that mean something in one go.
  private static func escape(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { buffer in
      var (plain, index) = (0, 0)
      while index < buffer.count {
        let byte = buffer[index]
        if byte < 63, meaningful >> UInt64(byte) & 1 == 1, let entity = entity(for: byte) {
          bytes.append(contentsOf: buffer[plain..<index])  // safe: `plain` never overtakes `index`
          entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
          plain = index + 1
        }
        index += 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[plain...]))  // safe: at most one behind the last
    }
  }

  /// Which bytes mean something, a bit for each: 34, 38, 39, 60 and 62.
  private static let meaningful: UInt64 = 0x5000_00C4_0000_0000

  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

extension [HTML] {
  /// The pieces after one another.
  public func joined() -> HTML { reduce(into: HTML()) { $0.append($1) } }
}
