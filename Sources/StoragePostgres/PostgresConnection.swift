internal import CPostgres
internal import Glibc
internal import Storage

/// One connection to a server, used by one thread at a time.
///
/// `@unchecked Sendable`: libpq allows any thread, one at a time; the pool lends a connection to one thread only.
final class PostgresConnection: Connection, @unchecked Sendable {
  private let handle: OpaquePointer
  private var prepared: [String: String] = [:]

  init(url: String) throws {
    guard let handle = PQconnectdb(url) else { throw StorageError.unavailable("no memory for a connection") }
    self.handle = handle
    guard PQstatus(handle) == CONNECTION_OK else {
      let message = String(cString: PQerrorMessage(handle))
      PQfinish(handle)
      throw StorageError.unavailable(message.filter { $0 != "\n" })
    }
    yishi_silence(handle)
    _ = try execute("SET client_min_messages = warning; SET bytea_output = hex; SET statement_timeout = '60s'", [])
  }

  deinit { PQfinish(handle) }

  /// True while the server answers on it.
  var isAlive: Bool { PQstatus(handle) == CONNECTION_OK }

  /// True while a transaction is open on it.
  var isInTransaction: Bool {
    let status = PQtransactionStatus(handle)
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
  }

  func run(_ text: String, _ values: [SQLValue]) throws -> [Row] {
    let result = try answer(text, values)
    defer { PQclear(result) }
    let columns = PQnfields(result)
    let types = (0..<columns).map { PQftype(result, $0) }
    return (0..<PQntuples(result)).map { row in
      Row((0..<columns).map { column in Self.value(result, row, column, types[Int(column)]) })
    }
  }

  func execute(_ text: String, _ values: [SQLValue]) throws -> Int {
    let result = try answer(text, values)
    defer { PQclear(result) }
    return Int(String(cString: PQcmdTuples(result))) ?? 0
  }

  private func answer(_ text: String, _ values: [SQLValue]) throws -> OpaquePointer? {
    guard !values.isEmpty else { return try checked(PQexec(handle, text)) }
    let name = try statement(text, values)
    let texts = try values.map(Self.wire)
    let pointers = texts.map { $0.map { strdup($0) } ?? nil }
    defer { pointers.forEach { free($0) } }
    let result = pointers.map { UnsafePointer($0) }.withUnsafeBufferPointer { buffer in
      PQexecPrepared(handle, name, Int32(values.count), buffer.baseAddress, nil, nil, 0)
    }
    return try checked(result)
  }

  private func statement(_ text: String, _ values: [SQLValue]) throws -> String {
    let types = values.map { Self.oid($0.type) }
    let key = text + types.map(String.init).joined(separator: ",")
    if let name = prepared[key] { return name }
    let name = "s\(prepared.count)"
    PQclear(try checked(PQprepare(handle, name, text, Int32(types.count), types)))
    prepared[key] = name
    return name
  }

  private func checked(_ result: OpaquePointer?) throws -> OpaquePointer? {
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return result
    default:
      defer { PQclear(result) }
      let state = PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) } ?? ""
      let constraint = PQresultErrorField(result, Int32(UInt8(ascii: "n"))).map { String(cString: $0) } ?? ""
      throw Self.error(state, constraint, String(cString: PQerrorMessage(handle)))
    }
  }

  private static func error(_ state: String, _ constraint: String, _ message: String) -> StorageError {
    switch state {
    case "23505": .unique(constraint: constraint)
    case "23503": .foreignKey
    case "23514", "23502": .check(constraint)
    case "40001", "40P01": .serialization
    case "55P03", "57014": .busy
    case "": .unavailable(message)
    default: state.hasPrefix("08") || state.hasPrefix("57P") ? .unavailable(message) : .failed("\(state): \(message)")
    }
  }

  private static func oid(_ type: SQLType) -> Oid {
    switch type {
    case .integer: 20
    case .real: 701
    case .text: 25
    case .bool: 16
    case .blob: 17
    }
  }

  /// A value as libpq's text format takes it; PostgreSQL has no NUL in text.
  private static func wire(_ value: SQLValue) throws -> String? {
    switch value {
    case .null: return nil
    case .integer(let number): return String(number)
    case .real(let number): return String(number)
    case .bool(let flag): return flag ? "t" : "f"
    case .blob(let bytes):
      var hex = "\\x"
      hex.reserveCapacity(bytes.count * 2 + 2)
      for byte in bytes { hex += byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16) }
      return hex
    case .text(let text):
      guard !text.utf8.contains(0) else { throw StorageError.failed("a text holds the character NUL") }
      return text
    }
  }

  private static func value(_ result: OpaquePointer?, _ row: Int32, _ column: Int32, _ type: Oid) -> SQLValue {
    guard PQgetisnull(result, row, column) == 0, let pointer = PQgetvalue(result, row, column) else { return .null(.text) }
    switch type {
    case 16: return .bool(pointer[0] == CChar(UInt8(ascii: "t")))
    case 17: return .blob(bytes(pointer, Int(PQgetlength(result, row, column))))
    case 20, 21, 23, 1700: return Int64(String(cString: pointer)).map(SQLValue.integer) ?? .text(String(cString: pointer))
    case 700, 701: return Double(String(cString: pointer)).map(SQLValue.real) ?? .text(String(cString: pointer))
    default: return .text(String(cString: pointer))
    }
  }

  private static func bytes(_ pointer: UnsafePointer<CChar>, _ length: Int) -> [UInt8] {
    func digit(_ letter: CChar) -> UInt8 {
      let code = UInt8(bitPattern: letter)
      return code >= 97 ? code - 87 : code - 48
    }
    return stride(from: 2, to: length, by: 2).map { digit(pointer[$0]) << 4 | digit(pointer[$0 + 1]) }
  }
}
