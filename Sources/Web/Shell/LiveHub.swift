import Deliberation
import Institution
import ServiceLifecycle
import Storage
import Synchronization

/// 实时 — tells open pages within a second that something in their community changed, whichever server changed it.
///
/// All listeners of a server share one look at the database twice a second; nothing is looked at while nobody listens. A page that finds
/// no place, or loses it, works as before: it shows what is new when it is opened again.
final class LiveHub: Sendable {
  /// What a listener is told: the newest revision, or that the line still stands.
  enum Signal: Sendable { case revision(Int64), stillThere }

  private struct Listener {
    let area: AreaCode
    let line: AsyncStream<Signal>.Continuation
  }

  private struct Listeners {
    var all: [Int: Listener] = [:]
    var last: [AreaCode: Int64] = [:]
    var next = 0
    var isClosed = false
  }

  private let listeners = Mutex(Listeners())
  private let places: Int

  /// A hub for so many listeners.
  init(places: Int = 1_024) { self.places = places }

  /// A line that carries revisions of a community, the present one first. A listener who is slow gets the newest alone.
  ///
  /// - Throws: ``StorageError/busy`` when every place is taken.
  func listen(to area: AreaCode, from revision: Int64) throws -> AsyncStream<Signal> {
    let (stream, line) = AsyncStream.makeStream(of: Signal.self, bufferingPolicy: .bufferingNewest(1))
    let number = try listeners.withLock { listeners in
      guard !listeners.isClosed, listeners.all.count < places else { throw StorageError.busy }
      listeners.next += 1
      listeners.all[listeners.next] = Listener(area: area, line: line)
      return listeners.next
    }
    line.onTermination = { [weak self] _ in self?.leave(number) }
    line.yield(.revision(revision))
    return stream
  }

  /// Communities somebody listens to.
  var areas: Set<AreaCode> { listeners.withLock { Set($0.all.values.map(\.area)) } }

  /// Tells everybody whose community has another revision than at the last look.
  func tell(_ revisions: [AreaCode: Int64]) {
    let told = listeners.withLock { listeners in
      defer { listeners.last = revisions }
      return listeners.all.values.filter { revisions[$0.area] != nil && listeners.last[$0.area] != revisions[$0.area] }
    }
    for listener in told { listener.line.yield(.revision(revisions[listener.area] ?? 0)) }
  }

  /// Sends a sign of life, by which a line whose listener is gone is found out.
  func breathe() { listeners.withLock { Array($0.all.values) }.forEach { $0.line.yield(.stillThere) } }

  /// Ends every line; nobody may listen any more.
  func close() {
    let all = listeners.withLock { listeners in
      listeners.isClosed = true
      return Array(listeners.all.values)
    }
    all.forEach { $0.line.finish() }
  }

  private func leave(_ number: Int) { listeners.withLock { $0.all[number] = nil } }
}
