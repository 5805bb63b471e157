import Deliberation
import FoundationEssentials
import Institution
import Secrets
import Storage
import TestKit
import Testing

@Suite("无记名投票的残留 · what the engine's own files still hold of earlier sums (3.5h)")
struct BallotRemainsTests {
  /// The row as it stands.
  private static func sealed(_ house: House) async throws -> [UInt8] {
    try await house.read { try $0.tx.first("SELECT sealed FROM ballot_box")?.bytes(0) ?? [] }
  }

  /// Every byte the engine keeps of the box: SQLite's file and log, PostgreSQL's living and dead rows.
  private static func remains(on backend: Backend, _ house: House) async throws -> [UInt8] {
    guard backend == .sqlite else {
      try await house.tamper("CREATE EXTENSION IF NOT EXISTS pageinspect WITH SCHEMA pg_catalog")
      return try await house.read { reading in
        // Every page: dead rows may have pushed the living one off the first.
        try reading.tx.run(
          """
          SELECT t_data FROM generate_series(0, pg_relation_size('ballot_box') / 8192 - 1) AS page,
            heap_page_items(get_raw_page('ballot_box', page)) WHERE t_data IS NOT NULL
          """
        ).flatMap { try $0.bytes(0) }
      }
    }
    let path = try await house.read { try $0.tx.first("SELECT file FROM pragma_database_list WHERE name = 'main'")?.text(0) ?? "" }
    return [path, path + "-wal"].flatMap { [UInt8](FileManager.default.contents(atPath: $0) ?? Data()) }
  }

  private static func holds(_ text: String, in bytes: [UInt8]) -> Bool { holds(Array(text.utf8), in: bytes) }

  private static func holds(_ words: [UInt8], in bytes: [UInt8]) -> Bool {
    bytes.indices.contains { start in
      start + words.count <= bytes.count && bytes[start] == words[0] && bytes[start..<start + words.count].elementsEqual(words)
    }
  }

  @Test(
    "earlier states of the box are sealed, all as long, and tell nothing without the key outside the database", arguments: Backend.available
  )
  func remains(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let vote = try await SecretBallotTests.opened(house)
      let before = try await Self.sealed(house)
      try await SecretBallotTests.cast(vote, house)
      let after = try await Self.sealed(house)
      #expect(!after.isEmpty && after.count == before.count && after != before)
      // Whoever has the database and not the key reads nothing; with the key the sums are there, so the check can fail.
      #expect(throws: (any Error).self) { _ = try Vault(key: [UInt8](repeating: 8, count: 32)).unseal(after, context: "ballot.box") }
      let plain = try await house.read { try $0.vault.unseal(after, context: "ballot.box") }
      let sums = plain.split(separator: " ").map(String.init)
      #expect(sums.count == 16)
      let kept = try await Self.remains(on: backend, house)
      // What is read is the engine's own memory of the box: the row as it stands is in it, whatever became of the dead ones.
      #expect(kept.count > after.count && Self.holds(after, in: kept))
      for sum in Set(sums) where Int(sum) != 0 { #expect(!Self.holds(sum, in: kept), "\(sum)") }
      try await vote.sitting.close()
      #expect(try await house.count("SELECT count(*) FROM ballot_box") == 0)
    }
  }
}
