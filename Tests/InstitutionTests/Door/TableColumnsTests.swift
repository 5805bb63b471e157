import Deliberation
import Storage
import TestKit
import Testing

@testable import Institution

@Suite("列与库表 · columns and the schema")
struct TableColumnsTests {
  @Test("names every column of its table, no more and no less", arguments: Backend.available)
  func complete(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      _ = try await Scenario(house).say("暖气不热")
      try await house.read { reading in
        let names = OpinionTable.Column.names()
        let named = try #require(try reading.tx.first("SELECT \(names) FROM opinion"))
        let whole = try #require(try reading.tx.first("SELECT * FROM opinion"))
        let count = OpinionTable.Column.allCases.count
        #expect(throws: Never.self) { try named.isNull(count - 1) }
        #expect(throws: Never.self) { try whole.isNull(count - 1) }
        #expect(throws: StorageError.self) { try whole.isNull(count) }
      }
    }
  }
}

extension Row {
  /// Whether nothing stands in a column; refuses one that the row does not have.
  fileprivate func isNull(_ index: Int) throws -> Bool {
    do { return try optionalInt64(index) == nil } catch StorageError.decoding(let why) where !why.hasPrefix("no column") { return false }
  }
}
