public import Deliberation
internal import Digest
internal import NIOPosix
public import Storage
internal import Synchronization

/// PostgreSQL by libpq: a pool of connections with one thread each, serializable writes that are retried when two meet.
public final class PostgresDatabase: Database {
  public let engine = Engine.postgres
  let address: String
  private let threads: NIOThreadPool
  private let idle = Mutex<[PostgresConnection]>([])
  private let turns = WriteTurns()
  private let lanes: Lanes
  private let room = WaitingRoom(permits: 1_024)
  private let patience: PostgresPatience
  private let gate = Mutex(Gate())
  /// How often, and in any case how long, a transaction that keeps meeting others is tried again.
  private static let attempts = 10, meeting = Duration.seconds(10)
  /// How long a transaction whose connection was lost before its commit is tried again, on whatever server takes writes by then.
  private static let reconnecting = Duration.seconds(5)
  /// From here on no answer is silence and not a cut, and how long the one who tries rests between two tries.
  private static let silent = Duration.seconds(1), pause = Duration.milliseconds(300)

  /// What is known of the server. When nothing came of connecting, one connects by way of trial and nobody else waits for it: a
  /// server that says nothing would else hold every thread for seconds, one visitor after the other.
  private struct Gate {
    /// Since when nothing answers; `nil` while it does.
    var failingSince: ContinuousClock.Instant?
    var isClosed = false
    var isProbing = false
    var probedAt: ContinuousClock.Instant?
    var why = ""
  }

  public var silence: Duration { gate.withLock { $0.failingSince.map { $0.duration(to: .now) } ?? .zero } }

  /// Connects once, so that a wrong address is told at start.
  ///
  /// - Parameters:
  ///   - url: `postgres://user:password@host:port,host:port/name`, with libpq's options: TLS, several hosts, time-outs.
  ///   - connections: how many at most, each with a thread.
  ///   - patience: how long statements, locks and answers may take.
  public init(url: String, connections: Int = 8, patience: PostgresPatience = .console) async throws {
    address = url
    self.patience = patience
    threads = NIOThreadPool(numberOfThreads: connections)
    lanes = Lanes(on: threads)
    threads.start()
    let first: PostgresConnection
    do {
      first = try await threads.runIfActive { try PostgresConnection(url: url, patience: patience) }
    } catch {
      try? await threads.shutdownGracefully()
      throw error
    }
    idle.withLock { $0.append(first) }
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await room.withPermit { try await transact("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", isWritable: false, body) }
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await write(in: nil, body)
  }

  public func write<T: Sendable>(in lane: AreaCode?, _ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await room.withPermit { try await transact("BEGIN ISOLATION LEVEL SERIALIZABLE", isWritable: true, in: lane, body) }
  }

  public func close() async {
    try? await threads.shutdownGracefully()
    idle.withLock { $0.removeAll() }
  }

  private func transact<T: Sendable>(
    _ begin: String, isWritable: Bool, in lane: AreaCode? = nil, _ body: @escaping @Sendable (Transaction) throws -> T
  ) async throws -> T {
    var attempt = 1
    let start = ContinuousClock.now
    while true {
      do {
        return try await inTurn(isWritable ? attempt > 1 : nil) {
          let asked = ContinuousClock.now
          return try await self.onThread(lane) {
            guard asked.duration(to: .now) <= .seconds(self.patience.waiting) else { throw self.late }
            return try self.once(begin, isWritable: isWritable, body)
          }
        }
      } catch StorageError.serialization where attempt < Self.attempts || start.duration(to: .now) < Self.meeting {
        // A second conflict is one with another server.
        if attempt > 1 { try await Task.sleep(for: Self.pause(upTo: 1 << min(attempt, 7))) }
        attempt += 1
      } catch StorageError.unavailable where start.duration(to: .now) < Self.reconnecting {
        try await Task.sleep(for: Self.pause(from: 100, upTo: 300))
      }
    }
  }

  /// So many milliseconds, not the same for everybody who waits.
  private static func pause(from shortest: Int = 1, upTo longest: Int) -> Duration {
    var chance = Chance()
    return .milliseconds(Int.random(in: shortest...longest, using: &chance))
  }

  /// Does something on a thread of the pool, after those of its lane who came before.
  private func onThread<T: Sendable>(_ lane: AreaCode?, _ body: @escaping @Sendable () throws -> T) async throws -> T {
    guard let lane else { return try await threads.runIfActive(body) }
    return try await lanes.run(in: lane, body)
  }

  /// Waits for a turn to write, shared or alone; those who read need none.
  private func inTurn<T: Sendable>(_ alone: Bool?, _ body: () async throws -> T) async throws -> T {
    guard let alone else { return try await body() }
    await turns.begin(alone: alone)
    do {
      let result = try await body()
      await turns.end(alone: alone)
      return result
    } catch {
      await turns.end(alone: alone)
      throw error
    }
  }

  /// For whoever waited for a thread so long that nobody waits for the answer any more.
  private var late: StorageError {
    gate.withLock { $0.failingSince == nil ? .busy : .unavailable("no thread in time: " + $0.why) }
  }

  /// One try on one connection. A connection that broke before the transaction began is replaced by a new one.
  private func once<T>(_ begin: String, isWritable: Bool, _ body: (Transaction) throws -> T) throws -> T {
    let connection = try begun(begin)
    do {
      let result = try body(Transaction(connection, engine: .postgres, isWritable: isWritable))
      if isWritable { try connection.commit() } else { _ = try connection.execute("COMMIT", []) }
      give(back: connection)
      return result
    } catch {
      if connection.isAlive, connection.isInTransaction { connection.rollback() }
      if !connection.isAlive { failed(error, closes: false) }
      give(back: connection)
      throw error
    }
  }

  private func begun(_ begin: String) throws -> PostgresConnection {
    while let connection = idle.withLock({ $0.popLast() }) {
      let asked = ContinuousClock.now
      do {
        try connection.begin(begin)
        answered()
        return connection
      } catch {
        guard connection.isLost else { continue }
        // Whatever took this one away has most likely taken its neighbours: none of them is waited for as well.
        idle.withLock { $0.removeAll() }
        guard asked.duration(to: .now) < Self.silent else {
          failed(error, closes: true)
          throw error
        }
      }
    }
    if let why = gate.withLock({ $0.isClosed ? $0.why : nil }) {
      probe()
      throw StorageError.unavailable(why)
    }
    do {
      let connection = try PostgresConnection(url: address, patience: patience)
      try connection.begin(begin)
      answered()
      return connection
    } catch {
      failed(error, closes: true)
      throw error
    }
  }

  private func answered() {
    gate.withLock { gate in
      gate.failingSince = nil
      gate.isClosed = false
    }
  }

  private func failed(_ error: any Error, closes: Bool) {
    gate.withLock { gate in
      gate.failingSince = gate.failingSince ?? .now
      gate.isClosed = gate.isClosed || closes
      if case StorageError.unavailable(let why) = error { gate.why = why }
    }
  }

  /// Tries to connect, unless somebody does or just did; the connection is there for whoever comes next.
  private func probe() {
    let isMine = gate.withLock { gate in
      guard !gate.isProbing, gate.probedAt.map({ $0.duration(to: .now) >= Self.pause }) ?? true else { return false }
      gate.isProbing = true
      return true
    }
    guard isMine else { return }
    threads.submit { state in
      if case .active = state {
        do {
          let connection = try PostgresConnection(url: self.address, patience: self.patience)
          self.idle.withLock { $0.append(connection) }
          self.answered()
        } catch { self.failed(error, closes: true) }
      }
      self.gate.withLock { gate in
        gate.isProbing = false
        gate.probedAt = .now
      }
    }
  }

  private func give(back connection: PostgresConnection) {
    guard connection.isAlive, !connection.isInTransaction else { return }
    idle.withLock { $0.append(connection) }
  }
}
