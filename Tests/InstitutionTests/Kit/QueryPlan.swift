@testable import Storage

/// Stands between a reading and its database, and asks SQLite how it would run every query that passes.
final class QueryPlan: Connection {
  private let under: Transaction
  /// A line of the plan for every table that is walked from end to end.
  private(set) var scans: [String] = []
  /// How many queries passed.
  private(set) var queries = 0

  private init(_ under: Transaction) { self.under = under }

  /// What the queries of `body` would walk from end to end.
  static func of(_ under: Transaction, _ body: (Transaction) throws -> Void) throws -> QueryPlan {
    let plan = QueryPlan(under)
    try body(Transaction(plan, engine: under.engine, isWritable: false))
    return plan
  }

  func run(_ text: String, _ values: [SQLValue]) throws -> [Row] {
    let query = Self.sql(text, values)
    queries += 1
    scans += try under.run("EXPLAIN QUERY PLAN " + query).map { try $0.text(3) }.filter { $0.hasPrefix("SCAN ") }
    return try under.run(query)
  }

  func execute(_ text: String, _ values: [SQLValue]) throws -> Int {
    throw StorageError.failed("a page does not write")
  }

  private static func sql(_ text: String, _ values: [SQLValue]) -> SQL {
    let pieces = text.split(separator: "?", omittingEmptySubsequences: false)
    return SQL(
      parts: pieces.enumerated().flatMap { index, piece -> [SQL.Part] in
        [.name(String(piece))] + (index < values.count ? [.value(values[index])] : [])
      })
  }
}
