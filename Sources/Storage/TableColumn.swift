public import Deliberation

/// The columns of a table, each named once, by a case: what is selected, read and inserted all follows from their list.
///
/// A new case stops the compiler where a record has no value for it, and a place in a row is the case's own number: nothing is looked up.
public protocol TableColumn: RawRepresentable<Int>, CaseIterable, Hashable, Sendable {
  /// What one row holds.
  associatedtype Record
  /// What a record has in the column.
  func value(in record: Record) -> SQLValue
}

extension TableColumn {
  /// The name as the schema writes it: `giver_name` for `giverName`.
  private var name: String {
    String(describing: self).reduce(into: "") { name, letter in
      if letter.isUppercase { name += "_" }
      name += letter.lowercased()
    }
  }

  /// The names of all columns, or of those up to one, with commas between them. Keep it: it is made anew each time.
  public static func names(through last: Self? = nil) -> SQL {
    let columns = allCases.filter { column in last.map { column.rawValue <= $0.rawValue } ?? true }
    return SQL(
      parts: columns.enumerated().flatMap { place, column -> [SQL.Part] in
        place > 0 ? [.text(", "), .name(column.name)] : [.name(column.name)]
      })
  }

  /// The rows of an `INSERT` into all columns.
  public static func rows(_ records: [Record]) -> SQL {
    var parts: [SQL.Part] = []
    parts.reserveCapacity(records.count * (2 * allCases.count + 2))
    for record in records {
      var separator: StaticString = parts.isEmpty ? "(" : ", ("
      for column in allCases {
        parts += [.text(separator), .value(column.value(in: record))]
        separator = ", "
      }
      parts.append(.text(")"))
    }
    return SQL(parts: parts)
  }
}

/// A row read by the names of its columns.
@frozen
public struct Fields<Column: TableColumn> {
  /// The row as the driver read it.
  public let row: Row

  /// A row of columns from the first one on.
  @inlinable
  public init(_ row: Row) { self.row = row }

  @inlinable public func int64(_ column: Column) throws(StorageError) -> Int64 { try row.int64(column.rawValue) }
  @inlinable public func int(_ column: Column) throws(StorageError) -> Int { try row.int(column.rawValue) }
  @inlinable public func bool(_ column: Column) throws(StorageError) -> Bool { try row.bool(column.rawValue) }
  @inlinable public func text(_ column: Column) throws(StorageError) -> String { try row.text(column.rawValue) }
  @inlinable public func optionalText(_ column: Column) throws(StorageError) -> String? { try row.optionalText(column.rawValue) }
  @inlinable public func id<Entity>(_ column: Column, of entity: Entity.Type = Entity.self) throws(StorageError) -> ID<Entity> {
    try row.id(column.rawValue)
  }
  @inlinable public func optionalID<Entity>(_ column: Column) throws(StorageError) -> ID<Entity>? { try row.optionalID(column.rawValue) }
  @inlinable public func day(_ column: Column) throws(StorageError) -> Day { try row.day(column.rawValue) }
  @inlinable public func instant(_ column: Column) throws(StorageError) -> Instant { try row.instant(column.rawValue) }
  @inlinable public func optionalInstant(_ column: Column) throws(StorageError) -> Instant? {
    try row.optionalInstant(column.rawValue)
  }
  @inlinable public func area(_ column: Column) throws(StorageError) -> AreaCode { try row.area(column.rawValue) }
  @inlinable public func code<Code: RawRepresentable>(_ column: Column, as type: Code.Type) throws(StorageError) -> Code
  where Code.RawValue == String {
    try row.code(column.rawValue, as: type)
  }
}
