import Storage
import Synchronization

/// A database that can be out of reach, or hold up whoever reads.
final class HeldDatabase: Database {
  private let under: any Database
  private let silent = Mutex(Duration.zero)
  private let hold = Mutex<(@Sendable () async -> Void)?>(nil)

  init(_ under: any Database) { self.under = under }

  var engine: Engine { under.engine }
  var silence: Duration { silent.withLock { $0 } }

  /// Says that nothing has answered for so long.
  func fallSilent(for time: Duration) { silent.withLock { $0 = time } }
  /// Whoever reads from now on waits for this first.
  func beforeReading(_ wait: (@Sendable () async -> Void)?) { hold.withLock { $0 = wait } }

  func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    await hold.withLock { $0 }?()
    return try await under.read(body)
  }

  func readInline<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T { try await under.readInline(body) }
  func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T { try await under.write(body) }
  func backup(to path: String) async throws { try await under.backup(to: path) }
  func close() async { await under.close() }
}
