internal import Deliberation
internal import NIOPosix
internal import Storage
internal import Synchronization

/// Lanes of those who write: the commands of one community all count up its numbers and its revision, and of two at once one would be
/// done in vain. They wait for one another here; communities do not.
///
/// A thread that is done with one goes on with the next of the same lane: going through tasks in between, the database would wait.
final class Lanes: Sendable {
  /// Work for a thread of the database; it is told whether there are such threads still.
  typealias Job = @Sendable (_ isOpen: Bool) -> Void

  private let threads: NIOThreadPool
  /// What waits, by community; a lane that stands here has a thread, or will have one.
  private let waiting = Mutex<[AreaCode: [Job]]>([:])
  /// Jobs after which a thread looks at other lanes.
  private static let atOnce = 16

  init(on threads: NIOThreadPool) { self.threads = threads }

  /// Does something when those of the same lane who came before are done.
  func run<T: Sendable>(in lane: AreaCode, _ body: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { (answer: CheckedContinuation<T, any Error>) in
      add(to: lane) { isOpen in
        guard isOpen else { return answer.resume(throwing: StorageError.unavailable("the database is closed")) }
        answer.resume(with: Result { try body() })
      }
    }
  }

  private func add(to lane: AreaCode, _ job: @escaping Job) {
    let isFirst = waiting.withLock { waiting in
      let isFirst = waiting[lane] == nil
      waiting[lane, default: []].append(job)
      return isFirst
    }
    if isFirst { work(on: lane) }
  }

  private func work(on lane: AreaCode) {
    threads.submit { state in
      var isOpen = false
      if case .active = state { isOpen = true }
      for _ in 0..<Self.atOnce {
        guard let job = self.next(in: lane) else { return }
        job(isOpen)
      }
      self.work(on: lane)
    }
  }

  private func next(in lane: AreaCode) -> Job? {
    waiting.withLock { waiting in
      guard let job = waiting[lane]?.first else {
        waiting[lane] = nil
        return nil
      }
      waiting[lane]?.removeFirst()  // safe: there is a first
      return job
    }
  }
}
