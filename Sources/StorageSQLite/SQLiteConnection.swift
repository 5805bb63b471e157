internal import GRDB
internal import GRDBSQLite
internal import Storage

/// One connection of the pool, lent to a transaction.
///
/// GRDB keeps connections, transactions and prepared statements; values go in and rows come out by SQLite's own calls,
/// because GRDB's rows and arguments took more time than SQLite itself. Nothing observes the database, so nothing is missed.
final class SQLiteConnection: Connection {
  private let db: GRDB.Database
  /// Tells SQLite to copy what is bound.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(_ db: GRDB.Database) { self.db = db }

  func run(_ text: String, _ values: [SQLValue]) throws -> [Storage.Row] {
    try mapped {
      try prepared(text, values) { statement in
        let columns = sqlite3_column_count(statement)
        var rows: [Storage.Row] = []
        while try step(statement) { rows.append(Storage.Row((0..<columns).map { Self.value(statement, $0) })) }
        return rows
      }
    }
  }

  func execute(_ text: String, _ values: [SQLValue]) throws -> Int {
    try mapped {
      if values.isEmpty {
        try db.execute(sql: text)
      } else {
        try prepared(text, values) { statement in while try step(statement) {} }
      }
    }
    return db.changesCount
  }

  /// Lends a prepared statement with its values bound, and makes it ready for the next use.
  private func prepared<T>(_ text: String, _ values: [SQLValue], _ body: (OpaquePointer) throws -> T) throws -> T {
    // Some failures end a transaction by themselves; what comes after them must not be kept one by one.
    guard db.isInsideTransaction else { throw StorageError.failed("the transaction has ended") }
    let statement = try db.cachedStatement(sql: text).sqliteStatement
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() { try check(Self.bind(value, statement, Int32(clamping: index + 1))) }
    return try body(statement)
  }

  /// True when there is another row.
  private func step(_ statement: OpaquePointer) throws -> Bool {
    let code = sqlite3_step(statement)
    guard code != SQLITE_ROW else { return true }
    guard code != SQLITE_DONE else { return false }
    try check(code)
    return false
  }

  private func check(_ code: Int32) throws {
    guard code != SQLITE_OK else { return }
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) })
  }

  private static func bind(_ value: SQLValue, _ statement: OpaquePointer, _ index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let number): return sqlite3_bind_int64(statement, index, number)
    case .real(let number): return sqlite3_bind_double(statement, index, number)
    case .bool(let flag): return sqlite3_bind_int64(statement, index, flag ? 1 : 0)
    case .text(var text):
      return text.withUTF8 { bytes in
        // A text without letters may have no address, and none would bind NULL.
        guard let start = bytes.baseAddress else { return sqlite3_bind_text(statement, index, "", 0, copied) }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text64(statement, index, $0, UInt64(bytes.count), copied, UInt8(SQLITE_UTF8))  // safe: a constant of the C library
        }
      }
    case .blob(let bytes):
      guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(statement, index, 0) }
      return sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), copied)
    }
  }

  private static func value(_ statement: OpaquePointer, _ column: Int32) -> SQLValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
    case SQLITE_TEXT:
      // Without memory for it there is an amount and no address.
      guard let start = sqlite3_column_text(statement, column) else { return .null(.text) }
      let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
      // What is no text was no text when it was entered: nobody is shown words that somebody's disk made up.
      return String(validating: bytes, as: UTF8.self).map(SQLValue.text) ?? .blob([UInt8](bytes))
    case SQLITE_BLOB:
      guard let start = sqlite3_column_blob(statement, column) else { return .blob([]) }
      return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))))
    default: return .null(.text)
    }
  }
}
