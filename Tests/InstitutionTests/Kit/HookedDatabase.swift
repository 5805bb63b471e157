import Storage
import Synchronization

/// A database before which something happens: a test acts there, or fails.
final class HookedDatabase: Database {
  /// What is about to begin.
  enum Kind: Sendable { case read, write }
  typealias Hook = @Sendable (Kind) async throws -> Void

  private let under: any Database
  private let hook = Mutex<Hook?>(nil)

  init(_ under: any Database) { self.under = under }

  var engine: Engine { under.engine }

  /// What happens before each transaction from now on.
  func before(_ hook: Hook?) { self.hook.withLock { $0 = hook } }

  func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await hook.withLock { $0 }?(.read)
    return try await under.read(body)
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await hook.withLock { $0 }?(.write)
    return try await under.write(body)
  }

  func backup(to path: String) async throws { try await under.backup(to: path) }
  func close() async { await under.close() }
}

/// Counts.
final class Counting: Sendable {
  private let count = Atomic<Int>(0)
  var value: Int { count.load(ordering: .relaxed) }
  @discardableResult
  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
