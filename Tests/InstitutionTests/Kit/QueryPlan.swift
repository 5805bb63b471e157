@testable import Storage
import Synchronization

/// Stands between a reading and its database, and asks SQLite how it would run every query that passes.
final class QueryPlan: Connection {
  private let under: Transaction
  /// A line of the plan for every table that is walked from end to end.
  private(set) var scans: [String] = []
  /// How many queries passed.
  private(set) var queries = 0

  init(_ under: Transaction) { self.under = under }

  /// What the queries of `body` would walk from end to end.
  static func of(_ under: Transaction, _ body: (Transaction) throws -> Void) throws -> QueryPlan {
    let plan = QueryPlan(under)
    try body(Transaction(plan, engine: under.engine, isWritable: false))
    return plan
  }

  func run(_ text: String, _ values: [SQLValue]) throws -> [Row] {
    let query = Self.sql(text, values)
    try explain(query)
    return try under.run(query)
  }

  func execute(_ text: String, _ values: [SQLValue]) throws -> Int {
    let query = Self.sql(text, values)
    if !text.hasPrefix("CREATE") { try explain(query) }
    return try under.execute(query)
  }

  private func explain(_ query: SQL) throws {
    queries += 1
    let text = query.rendered(for: under.engine).text
    scans += try under.run("EXPLAIN QUERY PLAN " + query).map { try $0.text(3) }.compactMap { line in
      if line.hasPrefix("SCAN ") { return line }
      // Rows that lack something are all one entry of its index: looking for them there alone walks through every one of them.
      guard let key = line.split(separator: "(").last, let column = key.split(separator: "=?)").first, key.hasPrefix("\(column)=?)"),
        Self.asks(text, forLackOf: column)
      else { return nil }
      return line.replacing("SEARCH ", with: "SCAN ", maxReplacements: 1)
    }
  }

  /// True when a query asks for rows without a value in a column of exactly this name.
  private static func asks(_ text: String, forLackOf column: Substring) -> Bool {
    text.split(whereSeparator: { $0.isWhitespace || $0 == "(" || $0 == "." }).reduce(into: (found: false, last: [Substring]())) {
      state, word in
      state.found = state.found || (state.last == [column, "IS"] && word.hasPrefix("NULL"))
      state.last = (state.last + [word]).suffix(2)
    }.found
  }

  private static func sql(_ text: String, _ values: [SQLValue]) -> SQL {
    let pieces = text.split(separator: "?", omittingEmptySubsequences: false)
    return SQL(
      parts: pieces.enumerated().flatMap { index, piece -> [SQL.Part] in
        [.name(String(piece))] + (index < values.count ? [.value(values[index])] : [])
      })
  }
}

/// A database that keeps what its transactions walked from end to end.
final class WatchedDatabase: Database {
  private let under: any Database
  private let seen = Mutex<Set<String>>([])

  init(_ under: any Database) { self.under = under }

  var engine: Engine { under.engine }
  /// Lines of plans.
  var scans: Set<String> { seen.withLock { $0 } }

  func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await under.read { try self.watch($0, isWritable: false, body) }
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await under.write { try self.watch($0, isWritable: true, body) }
  }

  private func watch<T>(_ tx: Transaction, isWritable: Bool, _ body: (Transaction) throws -> T) throws -> T {
    let plan = QueryPlan(tx)
    defer { seen.withLock { $0.formUnion(plan.scans) } }
    return try body(Transaction(plan, engine: engine, isWritable: isWritable))
  }

  func backup(to path: String) async throws { try await under.backup(to: path) }
  func close() async { await under.close() }
}
