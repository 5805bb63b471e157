import ArgumentParser
import FoundationEssentials
import Hummingbird
import Logging
import Storage
import StorageSQLite

/// What the same server and the same driver reach with nothing of ours on top: the limits the benchmark compares with.
@main
struct Limits: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yishi-limits", abstract: "Limits for Benchmarks/server.", subcommands: [Buffer.self, Commits.self])
}

/// Answers every address with one buffer prepared at the start.
struct Buffer: AsyncParsableCommand {
  @Option(help: "Port of 127.0.0.1.") var port: Int
  @Option(help: "Bytes of the answer.") var size = 20_480

  func run() async throws {
    let buffer = ByteBuffer(repeating: UInt8(ascii: "x"), count: size)
    let router = Router()
    router.get("**") { _, _ in
      Response(status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: .init(byteBuffer: buffer))
    }
    var logger = Logger(label: "limits")
    logger.logLevel = .notice
    try await Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)), logger: logger).runService()
  }
}

/// Commits single rows through the driver of the server, each durable before it counts; prints commits per second.
struct Commits: AsyncParsableCommand {
  @Option(help: "File of the database, which must not exist.") var file: String
  @Option(help: "How long.") var seconds = 3.0
  @Option(help: "How many wait for their commit at once.") var callers = 16

  func run() async throws {
    guard !FileManager.default.fileExists(atPath: file) else { throw ValidationError("\(file) exists") }
    let database = try await SQLiteDatabase(path: file)
    _ = try await database.write {
      try $0.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, caller BIGINT NOT NULL, text TEXT NOT NULL)")
    }
    let text = String(repeating: "x", count: 200)
    let began = ContinuousClock.now
    let end = began.advanced(by: .seconds(seconds))
    let commits = try await withThrowingTaskGroup(of: Int.self) { group in
      for caller in 0..<callers {
        group.addTask {
          var done = 0
          while ContinuousClock.now < end {
            _ = try await database.write { try $0.execute("INSERT INTO line (caller, text) VALUES (\(caller), \(text))") }
            done += 1
          }
          return done
        }
      }
      return try await group.reduce(0, +)
    }
    print(Double(commits) / ((ContinuousClock.now - began) / .seconds(1)))
    await database.close()
  }
}
