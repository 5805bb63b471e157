/// Markup as a literal: text of the literal is markup, every interpolated value is escaped, pieces are spliced.
///
///     let cell: HTML = "<td>\(name)</td>"
///
/// No text made at run time gets in as markup. Attributes are always quoted by whoever writes them.
public struct HTML: Sendable, ExpressibleByStringInterpolation {
  /// The markup in UTF-8.
  public private(set) var bytes: [UInt8]

  /// Nothing.
  public init() { bytes = [] }
  /// Markup without values.
  public init(stringLiteral markup: StaticString) { bytes = Array(markup.text) }
  /// Markup with values.
  public init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }
  /// Markup that our own code generated (an SVG of ours). Never for anything a person typed.
  public init(generated markup: String) { bytes = Array(markup.utf8) }

  /// True when there is nothing in it.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Collects markup, values and pieces.
  public struct Interpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []
    public init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(literalCapacity + interpolationCount * 16) }
    /// Markup.
    public mutating func appendLiteral(_ literal: StaticString) { literal.withUTF8Buffer { bytes += $0 } }
    /// Text; what means something in markup is escaped.
    public mutating func appendInterpolation(_ text: String) { HTML.escape(text, into: &bytes) }
    /// A number.
    public mutating func appendInterpolation(_ number: Int) { bytes += String(number).utf8 }
    /// Anything that has a name of its own: an identity, a code.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      HTML.escape(value.description, into: &bytes)
    }
    /// A piece.
    public mutating func appendInterpolation(_ piece: HTML) { bytes += piece.bytes }
    /// A piece, or nothing.
    public mutating func appendInterpolation(_ piece: HTML?) { if let piece { bytes += piece.bytes } }
    /// A piece for each of some rows.
    public mutating func appendInterpolation<Rows: Sequence>(_ rows: Rows, _ piece: (Rows.Element) throws -> HTML) rethrows {
      for row in rows { bytes += try piece(row).bytes }
    }
    /// A piece under a condition.
    public mutating func appendInterpolation(if condition: Bool, _ piece: @autoclosure () throws -> HTML) rethrows {
      if condition { bytes += try piece().bytes }
    }
  }

  /// Adds a piece at the end.
  mutating func append(_ piece: HTML) { bytes += piece.bytes }

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
      var plain = 0
      for (index, byte) in buffer.enumerated() {
        guard let entity = entity(for: byte) else { continue }
        bytes += buffer[plain..<index]
        entity.withUTF8Buffer { bytes += $0 }
        plain = index + 1
      }
      bytes += buffer[plain...]
    }
  }

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

extension StaticString {
  /// The literal's bytes; a literal of one scalar is stored without a pointer.
  fileprivate var text: [UInt8] { withUTF8Buffer { Array($0) } }
}

extension [HTML] {
  /// The pieces after one another.
  public func joined() -> HTML { reduce(into: HTML()) { $0.append($1) } }
}
