internal import FoundationEssentials
internal import GRDB
internal import NIOPosix
internal import Storage
internal import Synchronization

/// What waits for the one writer. Whatever came while the last commit was on its way to the disk shares the next one: each
/// transaction in a savepoint of its own, one sync for all, and nobody is answered before it.
final class CommitQueue: Sendable {
  /// One transaction and whoever waits for it.
  struct Job: Sendable {
    /// Does the work; what it returns tells the success, once it is on the disk.
    let run: @Sendable (GRDB.Database) throws -> @Sendable () -> Void
    /// Tells that nothing of it was kept.
    let fail: @Sendable (any Error) -> Void
  }

  private let pool: DatabasePool
  private let thread: NIOThreadPool
  private let waiting = Mutex<[Job]>([])
  private static let most = 64
  /// Bytes above which the write-ahead log is emptied.
  private let logLimit: Int
  private let commits = Atomic<Int>(0)

  init(_ pool: DatabasePool, on thread: NIOThreadPool, logLimit: Int) {
    self.pool = pool
    self.thread = thread
    self.logLimit = logLimit
  }

  func add(_ job: Job) {
    let isFirst = waiting.withLock { waiting in
      waiting.append(job)
      return waiting.count == 1
    }
    if isFirst { next() }
  }

  private func next() {
    thread.submit { state in
      let (jobs, isMore) = self.take(state == .active ? Self.most : Int.max)
      guard state == .active else { return jobs.forEach { $0.fail(StorageError.unavailable("the database is closed")) } }
      self.commit(jobs)
      if self.commits.add(1, ordering: .relaxed).newValue.isMultiple(of: 64) { self.emptyLog() }
      if isMore { self.next() }
    }
  }

  private func take(_ most: Int) -> (jobs: [Job], isMore: Bool) {
    waiting.withLock { waiting in
      let jobs = Array(waiting.prefix(most))
      waiting = Array(waiting.dropFirst(jobs.count))
      return (jobs, !waiting.isEmpty)
    }
  }

  private func commit(_ jobs: [Job]) {
    var answers: [@Sendable () -> Void] = []
    do {
      try mapped {
        try pool.writeWithoutTransaction { db in
          try db.inTransaction(.immediate) {
            for job in jobs {
              do { answers.append(try attempt(job, db)) } catch {
                // A full or broken disk ends the whole transaction, not this part alone.
                guard db.isInsideTransaction else { throw error }
                let refusal = named(error)
                answers.append { job.fail(refusal) }
              }
            }
            return .commit
          }
        }
      }
      answers.forEach { $0() }
    } catch { jobs.forEach { $0.fail(error) } }
  }

  /// SQLite begins its log anew only in a moment without readers, which a busy server never has: the log would grow without end, and
  /// the next start would read all of it. Once it is all copied, new readers pass it by; those before them are waited for shortly.
  private func emptyLog() {
    let attributes = try? FileManager.default.attributesOfItem(atPath: pool.path + "-wal")
    guard let size = attributes?[.size] as? UInt64 ?? (attributes?[.size] as? Int).map(UInt64.init), size > UInt64(clamping: logLimit)
    else { return }
    try? pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA busy_timeout = 200")
      defer { try? db.execute(sql: "PRAGMA busy_timeout = 5000") }
      try db.checkpoint(.truncate)
    }
  }

  private func attempt(_ job: Job, _ db: GRDB.Database) throws -> @Sendable () -> Void {
    var succeed: @Sendable () -> Void = {}
    try db.inSavepoint {
      succeed = try job.run(db)
      return .commit
    }
    return succeed
  }
}
