import Foundation
import Storage
import StorageSQLite
import Synchronization
import Testing

@Suite("预写日志 · SQLite's log under readers that never pause")
struct LogTests {
  @Test("is emptied again and again, so that it does not grow with all that was ever written")
  func emptied() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/yishi-log-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/test.sqlite"
    let database = try await SQLiteDatabase(path: path, logLimit: 1 << 20)
    try await database.write { tx in _ = try tx.execute("CREATE TABLE line (id BIGINT NOT NULL PRIMARY KEY, text TEXT NOT NULL)") }
    let end = End()
    let text = String(repeating: "一", count: 20_000)
    var largest = 0
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          while !end.isReached.load(ordering: .relaxed) {
            try await database.read { tx in
              _ = try tx.run("SELECT id FROM line ORDER BY id DESC LIMIT 50").count
              end.holdUntilNext()
            }
          }
        }
      }
      for number in 0..<400 {
        try await database.write { tx in _ = try tx.execute("INSERT INTO line (id, text) VALUES (\(number), \(text))") }
        largest = max(largest, try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int ?? 0)
      }
      end.isReached.store(true, ordering: .relaxed)
      try await group.waitForAll()
    }
    #expect(try await database.read { try $0.first("SELECT count(*) FROM line")?.int(0) } == 400)
    await database.close()
    // The lines are some 24 MB. A round that meets a reader held up by a busy machine is made good by the next.
    #expect(largest > 0 && largest < 12 << 20, "\(largest) bytes")
  }
}

/// Keeps readers going until the end: each stays until the next has begun, so that there is no moment without one.
private final class End: Sendable {
  let isReached = Atomic<Bool>(false)
  private let begun = Atomic<Int>(0)

  func holdUntilNext() {
    let mine = begun.add(1, ordering: .relaxed).newValue
    while begun.load(ordering: .relaxed) == mine, !isReached.load(ordering: .relaxed) { Thread.sleep(forTimeInterval: 0.0001) }
  }
}
