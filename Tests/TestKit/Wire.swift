import Glibc
import Synchronization

/// A wire between a program and its PostgreSQL server that breaks at the worst moment.
public final class Wire: Sendable {
  /// Where it breaks next; once, then it is whole again.
  public enum Fault: Sendable {
    /// Nowhere.
    case none
    /// When the client sends its COMMIT: the server never reads it.
    case beforeCommit
    /// When the server answers a COMMIT: it is kept, and the client never hears of it.
    case afterCommit
  }

  private struct State {
    var fault = Fault.none
    var isSilent = false
    var isAnswerDropped = false
    var sockets: [Int32] = []
  }

  /// Where clients connect.
  public let port: UInt16
  private let upstream: UInt16
  private let listener: Int32
  private let state = Mutex(State())

  /// A wire to a server on this machine.
  public init(to upstream: UInt16) {
    self.upstream = upstream
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = Self.address(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let (listener, bytes) = (listener, size)
    port = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        precondition(bind(listener, $0, bytes) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &size) == 0)
      }
      return UInt16(bigEndian: pointer.pointee.sin_port)
    }
    Self.thread { [self] in accept() }
  }

  /// Breaks once, at the moment named.
  public func arm(_ fault: Fault) { state.withLock { $0.fault = fault } }

  /// Swallows everything both ways and closes nothing, until told to stop.
  public func silence(_ isSilent: Bool) { state.withLock { $0.isSilent = isSilent } }

  /// Cuts all that is connected now.
  public func cut() { state.withLock { $0.sockets.forEach { shutdown($0, Int32(SHUT_RDWR)) } } }

  private func accept() {
    while true {
      let client = Glibc.accept(listener, nil, nil)
      guard client >= 0 else { return }
      let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = Self.address(upstream)
      _ = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
      }
      state.withLock { $0.sockets += [client, server] }
      Self.thread { [self] in carry(from: client, to: server, isQuestion: true) }
      Self.thread { [self] in carry(from: server, to: client, isQuestion: false) }
    }
  }

  private func carry(from source: Int32, to target: Int32, isQuestion: Bool) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(source, &buffer, buffer.count, 0)
      guard count > 0, passes(buffer[..<count], isQuestion) else { break }
      guard !state.withLock({ $0.isSilent }) else { continue }
      guard send(target, buffer, count, Int32(MSG_NOSIGNAL)) == count else { break }
    }
    shutdown(source, Int32(SHUT_RDWR))
    shutdown(target, Int32(SHUT_RDWR))
  }

  /// False when the wire breaks here.
  private func passes(_ bytes: ArraySlice<UInt8>, _ isQuestion: Bool) -> Bool {
    state.withLock { state in
      guard isQuestion else {
        defer { state.isAnswerDropped = false }
        return !state.isAnswerDropped
      }
      guard state.fault != .none, bytes.contains(Array("; COMMIT".utf8)) else { return true }
      defer { state.fault = .none }
      state.isAnswerDropped = state.fault == .afterCommit
      return state.fault == .afterCommit
    }
  }

  private static func address(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return address
  }

  private static func thread(_ body: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { pointer in
        Unmanaged<Body>.fromOpaque(pointer.unsafelyUnwrapped).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    pthread_detach(thread)
  }

  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
