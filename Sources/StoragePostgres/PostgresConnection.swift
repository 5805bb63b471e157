internal import CPostgres
internal import Digest
internal import Glibc
internal import Storage

/// One connection to a server, used by one thread at a time.
///
/// `@unchecked Sendable`: libpq allows any thread, one at a time; the pool lends a connection to one thread only.
final class PostgresConnection: Connection, @unchecked Sendable {
  private let handle: OpaquePointer
  private var prepared: [String: String] = [:]
  /// Names given to prepared statements so far.
  private var names = 0
  /// Statements that wait to be sent together.
  private var waiting: [Waiting] = []
  private static let together = 32

  /// A statement as it goes over the wire.
  private struct Waiting {
    let key: String
    let text: String
    let types: [Oid]
    let values: [String?]

    init(_ text: String, _ values: [SQLValue]) throws {
      self.text = text
      types = values.map { PostgresConnection.oid($0.type) }
      key = text + types.map(String.init).joined(separator: ",")
      self.values = try values.map(PostgresConnection.wire)
    }
  }

  private let patience: PostgresPatience
  /// Set when an answer did not come in time or the server is none to write to any more; such a connection is never lent again.
  private(set) var isLost = false

  init(url: String, patience: PostgresPatience) throws {
    self.patience = patience
    guard let handle = Self.connect(url) else { throw StorageError.unavailable("no memory for a connection") }
    self.handle = handle
    guard PQstatus(handle) == CONNECTION_OK else {
      // What is whole by now is taken down by deinit, and only there.
      throw StorageError.unavailable(String(cString: PQerrorMessage(handle)).filter { $0 != "\n" })
    }
    yishi_silence(handle)
    _ = try execute(
      """
      SET client_min_messages = warning; SET bytea_output = hex; SET statement_timeout = \(patience.statement * 1000);
      SET lock_timeout = \(patience.lock * 1000); SET idle_in_transaction_session_timeout = \(patience.statement * 1000)
      """, [])
  }

  /// Ours stand before the address, so that whatever the address says of them wins.
  private static func connect(_ url: String) -> OpaquePointer? {
    let options = [
      ("application_name", "yishi"), ("connect_timeout", "3"), ("keepalives_idle", "5"), ("keepalives_interval", "2"),
      ("keepalives_count", "3"), ("tcp_user_timeout", "10000"), ("client_encoding", "UTF8"), ("dbname", url),
    ]
    let names = options.map { strdup($0.0) } + [nil]
    let values = options.map { strdup($0.1) } + [nil]
    defer { (names + values).forEach { free($0) } }
    return PQconnectdbParams(names.map { UnsafePointer($0) }, values.map { UnsafePointer($0) }, 1)
  }

  deinit { PQfinish(handle) }

  /// True while the server answers on it.
  var isAlive: Bool { !isLost && PQstatus(handle) == CONNECTION_OK }

  /// True while a transaction is open on it.
  var isInTransaction: Bool {
    let status = PQtransactionStatus(handle)
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
  }

  /// Begins a transaction; a server that is there answers to this at once.
  func begin(_ text: String) throws {
    guard PQsendQuery(handle, text) == 1 else { throw lost() }
    PQclear(try checked(try awaited(within: patience.greeting)))
  }

  func send(_ text: String, _ values: [SQLValue]) throws {
    waiting.append(try Waiting(text, values))
    if waiting.count >= Self.together { PQclear(try settle()) }
  }

  /// Sends what waits in one go, the statement given last, and answers with its result. Of several that are refused the first tells why:
  /// the server passes over those behind it.
  private func settle(with last: Waiting? = nil) throws -> OpaquePointer? {
    let all = waiting + (last.map { [$0] } ?? [])
    waiting.removeAll(keepingCapacity: true)
    guard PQenterPipelineMode(handle) == 1 else { throw lost() }
    var sent: [String?] = []
    for statement in all {
      let name: String
      if let known = prepared[statement.key] {
        name = known
      } else {
        name = nextName()
        prepared[statement.key] = name
        guard PQsendPrepare(handle, name, statement.text, Int32(clamping: statement.types.count), statement.types) == 1 else {
          throw lost()
        }
        sent.append(statement.key)
      }
      try send(name, statement.values)
      sent.append(nil)
    }
    guard PQpipelineSync(handle) == 1 else { throw lost() }
    let deadline = ContinuousClock.now + .seconds(patience.statement + patience.grace)
    var (answer, refusal): (OpaquePointer?, (any Error)?) = (nil, nil)
    for preparing in sent {
      let result = try next(until: deadline)
      // An empty result ends what was said of one statement.
      guard try next(until: deadline) == nil else { throw lost("more than one answer to a statement") }
      do {
        guard PQresultStatus(result) != PGRES_PIPELINE_ABORTED else { throw PassedOver() }
        let good = try checked(result)
        PQclear(answer)
        answer = good
      } catch {
        if error is PassedOver { PQclear(result) }
        refusal = refusal ?? error
        if let preparing { prepared[preparing] = nil }
      }
    }
    let end = try next(until: deadline)
    defer { PQclear(end) }
    guard PQresultStatus(end) == PGRES_PIPELINE_SYNC, PQexitPipelineMode(handle) == 1 else {
      PQclear(answer)
      throw lost("the answers did not end")
    }
    if let refusal {
      PQclear(answer)
      throw refusal
    }
    return answer
  }

  /// A statement behind one that was refused.
  private struct PassedOver: Error {}

  private func nextName() -> String {
    names += 1
    return "s\(names)"
  }

  /// Hands a prepared statement's values over to be sent.
  private func send(_ name: String, _ values: [String?]) throws {
    let pointers = values.map { $0.map { strdup($0) } ?? nil }
    defer { pointers.forEach { free($0) } }
    let isSent = pointers.map { UnsafePointer($0) }.withUnsafeBufferPointer { buffer in
      PQsendQueryPrepared(handle, name, Int32(clamping: values.count), buffer.baseAddress, nil, nil, 0) == 1
    }
    guard isSent else { throw lost() }
  }

  /// Takes everything back that this transaction did.
  func rollback() {
    waiting.removeAll(keepingCapacity: true)
    _ = try? execute("ROLLBACK", [])
  }

  /// Commits. Waiting for a standby must not end by the statement's time-out: PostgreSQL would call that a success.
  ///
  /// - Throws: ``StorageError/fateUnknown(_:)`` when no answer came.
  func commit() throws {
    if !waiting.isEmpty { PQclear(try settle()) }
    do {
      guard PQsendQuery(handle, "SET LOCAL statement_timeout = 0; COMMIT") == 1 else { throw lost() }
      PQclear(try checked(try awaited(within: patience.statement + patience.grace)))
    } catch StorageError.unavailable(let message) { throw StorageError.fateUnknown(message) }
  }

  func run(_ text: String, _ values: [SQLValue]) throws -> [Row] {
    let result = try answer(text, values)
    defer { PQclear(result) }
    let columns = PQnfields(result)
    let types = (0..<columns).map { ($0, PQftype(result, $0)) }
    return (0..<PQntuples(result)).map { row in Row(types.map { column, type in Self.value(result, row, column, type) }) }
  }

  func execute(_ text: String, _ values: [SQLValue]) throws -> Int {
    let result = try answer(text, values)
    defer { PQclear(result) }
    return Int(String(cString: PQcmdTuples(result))) ?? 0
  }

  private func answer(_ text: String, _ values: [SQLValue]) throws -> OpaquePointer? {
    guard !values.isEmpty else {
      if !waiting.isEmpty { PQclear(try settle()) }
      guard PQsendQuery(handle, text) == 1 else { throw lost() }
      return try checked(try awaited())
    }
    let statement = try Waiting(text, values)
    guard waiting.isEmpty else { return try settle(with: statement) }
    try send(try name(of: statement), statement.values)
    return try checked(try awaited())
  }

  /// The last result of what was sent, or the first that is an error.
  ///
  /// libpq's own blocking calls wait for ever on a server that is there and says nothing, or behind a cut that swallows everything.
  private func awaited(within seconds: Int? = nil) throws -> OpaquePointer? {
    let deadline = seconds ?? patience.statement + patience.grace
    let end = ContinuousClock.now + .seconds(deadline)
    var last: OpaquePointer?
    while true {
      let result: OpaquePointer?
      do { result = try next(until: end) } catch {
        PQclear(last)
        throw error
      }
      guard let result else { return last }
      if let kept = last, PQresultStatus(kept) == PGRES_FATAL_ERROR {
        PQclear(result)
      } else {
        PQclear(last)
        last = result
      }
    }
  }

  /// The next result; none at the end of a statement's.
  private func next(until end: ContinuousClock.Instant) throws -> OpaquePointer? {
    while PQisBusy(handle) == 1 {
      guard readable(until: end) else { throw lost("no answer in time") }
      guard PQconsumeInput(handle) == 1 else { throw lost() }
    }
    return PQgetResult(handle)
  }

  /// Waits for bytes; sends what is still waiting to be sent meanwhile.
  private func readable(until end: ContinuousClock.Instant) -> Bool {
    while true {
      let isSent = PQflush(handle) == 0
      // safe: constants of the C library
      var socket = pollfd(fd: PQsocket(handle), events: Int16(isSent ? POLLIN : POLLIN | POLLOUT), revents: 0)
      let left = ContinuousClock.now.duration(to: end).components
      guard left.seconds >= 0, left.attoseconds >= 0 else { return false }
      // A day at a time is enough for whoever waits longer.
      let milliseconds = min(left.seconds, 86_400) * 1000 + left.attoseconds / 1_000_000_000_000_000 + 1
      let ready = poll(&socket, 1, Int32(clamping: milliseconds))
      if ready > 0, socket.revents & ~Int16(POLLOUT) != 0 { return true }  // safe: a constant of the C library
      if ready == -1, errno != EINTR { return true }
    }
  }

  /// A connection that nothing more is to be expected from.
  private func lost(_ why: String? = nil) -> StorageError {
    isLost = true
    return .unavailable((why ?? String(cString: PQerrorMessage(handle))).filter { $0 != "\n" })
  }

  /// The name of a prepared statement; prepares it the first time.
  private func name(of statement: Waiting) throws -> String {
    if let name = prepared[statement.key] { return name }
    let name = nextName()
    guard PQsendPrepare(handle, name, statement.text, Int32(clamping: statement.types.count), statement.types) == 1 else { throw lost() }
    PQclear(try checked(try awaited()))
    prepared[statement.key] = name
    return name
  }

  private func checked(_ result: OpaquePointer?) throws -> OpaquePointer? {
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return result
    default:
      defer { PQclear(result) }
      let state = PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) } ?? ""  // safe: a letter
      let constraint = PQresultErrorField(result, Int32(UInt8(ascii: "n"))).map { String(cString: $0) } ?? ""  // safe: a letter
      let error = Self.error(state, constraint, String(cString: PQresultErrorMessage(result)))
      if case .unavailable = error { isLost = true }
      throw error
    }
  }

  private static func error(_ state: String, _ constraint: String, _ message: String) -> StorageError {
    switch state {
    case "23505": .unique(constraint: constraint)
    case "23503": .foreignKey
    case "23514", "23502": .check(constraint)
    case "40001", "40P01": .serialization
    case "55P03", "57014": .busy
    // 25006: this server became a standby; 53300: it takes no more connections.
    case "", "25006", "25P03", "53300": .unavailable(message)
    // A page or a file of the server itself.
    case "XX001", "XX002", "58P01": .damaged(message)
    default:
      state.hasPrefix("08") || state.hasPrefix("57P") || state.hasPrefix("58") || state == "53100"
        ? .unavailable(message) : .failed("\(state): \(message)")
    }
  }

  fileprivate static func oid(_ type: SQLType) -> Oid {
    switch type {
    case .integer: 20
    case .real: 701
    case .text: 25
    case .bool: 16
    case .blob: 17
    }
  }

  /// A value as libpq's text format takes it; PostgreSQL has no NUL in text.
  fileprivate static func wire(_ value: SQLValue) throws -> String? {
    switch value {
    case .null: return nil
    case .integer(let number): return String(number)
    case .real(let number): return String(number)
    case .bool(let flag): return flag ? "t" : "f"
    case .blob(let bytes): return "\\x" + Hex.text(bytes)
    case .text(let text):
      guard !text.utf8.contains(0) else { throw StorageError.failed("a text holds the character NUL") }
      return text
    }
  }

  private static func value(_ result: OpaquePointer?, _ row: Int32, _ column: Int32, _ type: Oid) -> SQLValue {
    guard PQgetisnull(result, row, column) == 0, let pointer = PQgetvalue(result, row, column) else { return .null(.text) }
    let length = Int(PQgetlength(result, row, column))
    let bytes = UnsafeRawBufferPointer(start: pointer, count: length)
    // What is no text was no text when it was entered: nobody is shown words that somebody's disk made up.
    guard type != 17 else { return hex(bytes).map(SQLValue.blob) ?? .text("bytes that cannot be read") }
    guard let text = String(validating: bytes, as: UTF8.self) else { return .blob([UInt8](bytes)) }
    switch type {
    case 16: return text == "t" ? .bool(true) : text == "f" ? .bool(false) : .text(text)
    case 20, 21, 23, 1700: return Int64(text).map(SQLValue.integer) ?? .text(text)
    case 700, 701: return Double(text).map(SQLValue.real) ?? .text(text)
    default: return .text(text)
    }
  }

  /// Bytes that the server wrote as `\x` and pairs of digits; `nil` for anything else.
  private static func hex(_ letters: UnsafeRawBufferPointer) -> [UInt8]? {
    guard letters.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "x")]) else { return nil }
    return Hex.bytes(UnsafeRawBufferPointer(rebasing: letters.dropFirst(2)))
  }
}
