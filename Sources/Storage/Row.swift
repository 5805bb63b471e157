public import Deliberation

/// One row of an answer, read by position.
///
/// What no column can mean is refused with the column's place, be it a changed file or a row that something else wrote: a day or
/// moment outside the years 1 to 9999, a count of more than twelve digits, a number that is none. So sums, dates and pages made of
/// rows need not be checked again. Identities, revisions and the like keep all 64 bits.
@frozen
public struct Row: Sendable {
  @usableFromInline let values: [SQLValue]

  /// A row as a driver read it.
  @inlinable
  public init(_ values: [SQLValue]) { self.values = values }

  /// A whole number.
  public func int64(_ index: Int) throws(StorageError) -> Int64 {
    guard let value = try optionalInt64(index) else { throw mismatch(index, "integer") }
    return value
  }

  /// A whole number, or nothing.
  public func optionalInt64(_ index: Int) throws(StorageError) -> Int64? {
    switch try value(index) {
    case .null: return nil
    case .integer(let number): return number
    case .bool(let flag): return flag ? 1 : 0
    default: throw mismatch(index, "integer")
    }
  }

  /// Counts, sizes and places in an order.
  private static let counts: ClosedRange<Int64> = -999_999_999_999...999_999_999_999

  /// A count, size or place: a whole number of at most twelve digits.
  public func int(_ index: Int) throws(StorageError) -> Int {
    guard let number = try optionalInt(index) else { throw mismatch(index, "integer") }
    return number
  }
  /// A count, size or place, or nothing.
  public func optionalInt(_ index: Int) throws(StorageError) -> Int? {
    guard let number = try optionalInt64(index) else { return nil }
    guard Self.counts.contains(number) else { throw mismatch(index, "count") }
    return Int(number)
  }

  /// A finite number.
  public func double(_ index: Int) throws(StorageError) -> Double {
    switch try value(index) {
    case .real(let number) where number.isFinite: return number
    case .integer(let number): return Double(number)
    default: throw mismatch(index, "number")
    }
  }

  /// Yes or no; SQLite keeps it as 1 or 0.
  public func bool(_ index: Int) throws(StorageError) -> Bool {
    switch try value(index) {
    case .bool(let flag): return flag
    case .integer(let number): return number != 0
    default: throw mismatch(index, "bool")
    }
  }

  /// Text.
  public func text(_ index: Int) throws(StorageError) -> String {
    guard let text = try optionalText(index) else { throw mismatch(index, "text") }
    return text
  }

  /// Text, or nothing.
  public func optionalText(_ index: Int) throws(StorageError) -> String? {
    switch try value(index) {
    case .null: return nil
    case .text(let text): return text
    default: throw mismatch(index, "text")
    }
  }

  /// Bytes.
  public func bytes(_ index: Int) throws(StorageError) -> [UInt8] {
    guard let bytes = try optionalBytes(index) else { throw mismatch(index, "bytes") }
    return bytes
  }

  /// Bytes, or nothing.
  public func optionalBytes(_ index: Int) throws(StorageError) -> [UInt8]? {
    switch try value(index) {
    case .null: return nil
    case .blob(let bytes): return bytes
    default: throw mismatch(index, "bytes")
    }
  }

  /// An identity.
  @inlinable
  public func id<Entity>(_ index: Int, of entity: Entity.Type = Entity.self) throws(StorageError) -> ID<Entity> {
    ID(rawValue: try int64(index))
  }
  /// An identity, or nothing.
  @inlinable
  public func optionalID<Entity>(_ index: Int, of entity: Entity.Type = Entity.self) throws(StorageError) -> ID<Entity>? {
    try optionalInt64(index).map { ID(rawValue: $0) }
  }
  /// A day.
  public func day(_ index: Int) throws(StorageError) -> Day {
    guard let day = try optionalDay(index) else { throw mismatch(index, "day") }
    return day
  }
  /// A day, or nothing.
  public func optionalDay(_ index: Int) throws(StorageError) -> Day? {
    guard let number = try optionalInt64(index) else { return nil }
    guard let day = Int(exactly: number), Day.numbers.contains(day) else { throw mismatch(index, "day") }
    return Day(number: day)
  }
  /// A moment.
  public func instant(_ index: Int) throws(StorageError) -> Instant {
    guard let instant = try optionalInstant(index) else { throw mismatch(index, "moment") }
    return instant
  }
  /// A moment, or nothing.
  public func optionalInstant(_ index: Int) throws(StorageError) -> Instant? {
    guard let number = try optionalInt64(index) else { return nil }
    guard Instant.numbers.contains(number) else { throw mismatch(index, "moment") }
    return Instant(milliseconds: number)
  }

  /// An area code.
  public func area(_ index: Int) throws(StorageError) -> AreaCode {
    guard let code = AreaCode(try text(index)) else { throw mismatch(index, "area code") }
    return code
  }
  /// An area code, or nothing.
  public func optionalArea(_ index: Int) throws(StorageError) -> AreaCode? {
    try optionalText(index) == nil ? nil : try area(index)
  }

  /// A code of an enumeration.
  @inlinable
  public func code<Code: RawRepresentable>(_ index: Int, as type: Code.Type) throws(StorageError) -> Code
  where Code.RawValue == String {
    guard let code = Code(rawValue: try text(index)) else { throw mismatch(index, "\(type)") }
    return code
  }

  private func value(_ index: Int) throws(StorageError) -> SQLValue {
    guard values.indices.contains(index) else { throw .decoding("no column \(index), the row has \(values.count)") }
    return values[index]
  }

  @usableFromInline
  func mismatch(_ index: Int, _ wanted: String) -> StorageError { .decoding("column \(index) is no \(wanted)") }
}

extension [Row] {
  /// Things made of the rows, by the identity in their first column.
  public func grouped<Entity, Thing>(_ make: (Row) throws -> Thing) throws -> [ID<Entity>: [Thing]] {
    try reduce(into: [:]) { things, row in things[try row.id(0), default: []].append(try make(row)) }
  }
}
