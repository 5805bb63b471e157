public import Deliberation

/// One value bound into a statement.
@frozen
public enum SQLValue: Hashable, Sendable {
  /// Absent; the type tells PostgreSQL what would stand there.
  case null(SQLType)
  case integer(Int64)
  case real(Double)
  case text(String)
  case bool(Bool)
  case blob([UInt8])

  /// The type of the value.
  public var type: SQLType {
    switch self {
    case .null(let type): type
    case .integer: .integer
    case .real: .real
    case .text: .text
    case .bool: .bool
    case .blob: .blob
    }
  }
}

/// The types of the common dialect: BIGINT, DOUBLE PRECISION, TEXT, BOOLEAN, BLOB.
@frozen
public enum SQLType: Sendable { case integer, real, text, bool, blob }

/// Anything a statement can bind.
public protocol SQLBindable {
  /// Its type, known even for an absent value.
  static var sqlType: SQLType { get }
  /// The value.
  var sqlValue: SQLValue { get }
}

/// A statement, or a piece of one. Interpolated values are bound, interpolated pieces are spliced, and nothing else
/// gets in: text comes from literals alone.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
  /// Text with a mark for every value.
  public enum Part: Sendable {
    case text(StaticString)
    /// Text made of names of the schema, for tools that carry any table; never of what somebody typed.
    case name(String)
    case value(SQLValue)
  }

  /// The pieces in order.
  public private(set) var parts: [Part]

  /// A piece without values.
  public init(stringLiteral text: StaticString) { parts = [.text(text)] }
  /// A piece with values.
  public init(stringInterpolation: Interpolation) { parts = stringInterpolation.parts }
  init(parts: [Part]) { self.parts = parts }

  /// Collects literals, values and pieces.
  public struct Interpolation: StringInterpolationProtocol {
    var parts: [Part] = []
    public init(literalCapacity: Int, interpolationCount: Int) { parts.reserveCapacity(interpolationCount * 2 + 1) }
    /// Text of the statement.
    public mutating func appendLiteral(_ literal: StaticString) { parts.append(.text(literal)) }
    /// Binds a value.
    public mutating func appendInterpolation(_ value: some SQLBindable) { parts.append(.value(value.sqlValue)) }
    /// Binds a value that may be absent; its type is told all the same.
    public mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
      parts.append(.value(value?.sqlValue ?? .null(Value.sqlType)))
    }
    /// Binds a code.
    public mutating func appendInterpolation<Code: RawRepresentable>(_ code: Code) where Code.RawValue == String {
      parts.append(.value(.text(code.rawValue)))
    }
    /// Splices a piece.
    public mutating func appendInterpolation(_ sql: SQL) { parts += sql.parts }
    /// Binds the list of an `IN`, separated by commas; an empty list matches nothing.
    ///
    /// Its last value is repeated up to the next power of two: drivers keep every text they prepared, and lists of every length would
    /// be as many texts.
    public mutating func appendInterpolation<Value: SQLBindable>(_ values: [Value]) {
      guard let last = values.last else { return parts.append(.value(.null(Value.sqlType))) }
      var width = 1
      while width < values.count { width *= 2 }
      if width > 8_192 { width = values.count }
      parts.reserveCapacity(parts.count + 2 * width)
      for index in 0..<width {
        if index > 0 { parts.append(.text(", ")) }
        parts.append(.value(index < values.count ? values[index].sqlValue : last.sqlValue))
      }
    }
  }

  /// Two pieces after one another.
  public static func + (left: SQL, right: SQL) -> SQL { SQL(parts: left.parts + right.parts) }

  /// Text for SQLite (`?`) or PostgreSQL (`$1`), and the values in order.
  public func rendered(for engine: Engine) -> (text: String, values: [SQLValue]) {
    var values: [SQLValue] = []
    values.reserveCapacity(parts.count)
    // No mark is longer than that of the last value.
    let mark = engine == .sqlite ? 1 : 1 + String(parts.count).utf8.count
    var size = 0
    for part in parts {
      switch part {
      case .text(let piece): size += piece.utf8CodeUnitCount
      case .name(let piece): size += piece.utf8.count
      case .value: size += mark
      }
    }
    let text = String(unsafeUninitializedCapacity: size) { buffer in
      var end = 0
      func write(_ bytes: some Collection<UInt8>) {
        end += UnsafeMutableBufferPointer(rebasing: buffer[end...]).update(fromContentsOf: bytes)  // safe: size counts all
      }
      for part in parts {
        switch part {
        case .text(let piece): piece.withUTF8Buffer { write($0) }
        case .name(let piece): write(piece.utf8)
        case .value(let value):
          values.append(value)
          write(CollectionOfOne(UInt8(ascii: engine == .sqlite ? "?" : "$")))
          if engine == .postgres { write(String(values.count).utf8) }
        }
      }
      return end
    }
    return (text, values)
  }
}

extension [SQL] {
  /// The pieces with `separator` between them.
  public func joined(separator: SQL) -> SQL {
    SQL(parts: enumerated().flatMap { ($0.offset > 0 ? separator.parts : []) + $0.element.parts })
  }
}

/// Which database runs a statement.
public enum Engine: String, Sendable { case sqlite, postgres }

extension Int: SQLBindable {
  public static var sqlType: SQLType { .integer }
  public var sqlValue: SQLValue { .integer(Int64(self)) }
}
extension Int64: SQLBindable {
  public static var sqlType: SQLType { .integer }
  public var sqlValue: SQLValue { .integer(self) }
}
extension Double: SQLBindable {
  public static var sqlType: SQLType { .real }
  public var sqlValue: SQLValue { .real(self) }
}
extension Bool: SQLBindable {
  public static var sqlType: SQLType { .bool }
  public var sqlValue: SQLValue { .bool(self) }
}
extension String: SQLBindable {
  public static var sqlType: SQLType { .text }
  public var sqlValue: SQLValue { .text(self) }
}
extension [UInt8]: SQLBindable {
  public static var sqlType: SQLType { .blob }
  public var sqlValue: SQLValue { .blob(self) }
}
extension Optional: SQLBindable where Wrapped: SQLBindable {
  public static var sqlType: SQLType { Wrapped.sqlType }
  public var sqlValue: SQLValue { self?.sqlValue ?? .null(Wrapped.sqlType) }
}
extension ID: SQLBindable {
  public static var sqlType: SQLType { .integer }
  public var sqlValue: SQLValue { .integer(rawValue) }
}
extension Day: SQLBindable {
  public static var sqlType: SQLType { .integer }
  public var sqlValue: SQLValue { .integer(Int64(number)) }
}
extension Instant: SQLBindable {
  public static var sqlType: SQLType { .integer }
  public var sqlValue: SQLValue { .integer(milliseconds) }
}
extension AreaCode: SQLBindable {
  public static var sqlType: SQLType { .text }
  public var sqlValue: SQLValue { .text(description) }
}
