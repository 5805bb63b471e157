internal import FoundationEssentials
internal import GRDB
internal import Glibc
internal import NIOPosix
public import Storage

/// 只读 — a database file that is looked at and never changed: no schema is moved, no journal is made, nothing is left behind. It
/// works in a folder that may only be read, and beside a server that writes.
public final class SQLiteReader: Storage.Database {
  public let engine = Engine.sqlite
  private let queue: DatabaseQueue
  private let thread: NIOThreadPool
  private let path: String
  /// A folder with a copy of what could not be read where it lies.
  private let copy: String?
  /// How the file stood when nobody wrote to it, and nobody was told that somebody reads.
  private let untouched: FileMark?

  /// Opens the file.
  ///
  /// - Throws: ``StorageError/damaged(_:)`` when it is no database, ``StorageError/unavailable(_:)`` when it cannot be read.
  public init(path: String) async throws {
    _ = SQLiteDatabase.isUncounted
    self.path = path
    thread = NIOThreadPool(numberOfThreads: 1)
    thread.start()
    do {
      (queue, copy, untouched) = try await thread.runIfActive { try mapped { try Self.open(path) } }
    } catch {
      try? await thread.shutdownGracefully()
      switch error {
      case StorageError.damaged(let why): throw StorageError.damaged("\(path): \(why)")
      case StorageError.unavailable(let why): throw StorageError.unavailable("\(path) cannot be read: \(why)")
      default: throw error
      }
    }
  }

  /// True when somebody wrote into the file while it was read as one that nobody writes to: what was read may be half of two states.
  public var isOvertaken: Bool { untouched.map { $0 != FileMark(path) } ?? false }

  public func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await thread.runIfActive { [queue] in
      try mapped { try queue.read { db in try body(Transaction(SQLiteConnection(db), engine: .sqlite, isWritable: false)) } }
    }
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    throw StorageError.failed("\(path) was opened for reading only")
  }

  public func backup(to path: String) async throws {
    try await thread.runIfActive { [queue] in try mapped { try SQLiteDatabase.copy(queue, to: path) } }
  }

  public func close() async {
    try? await thread.runIfActive { [queue] in try queue.close() }
    try? await thread.shutdownGracefully()
    if let copy { try? FileManager.default.removeItem(atPath: copy) }
  }

  /// SQLite wants to write even to read: an index of the log that readers and writers share. Where nobody writes there is no log, and
  /// the file is read as one that does not change; beside a server its own index is used as it is. A log that nobody has an index of is
  /// what a server leaves that was killed and cleared away: it is read from a copy.
  private static func open(_ path: String) throws -> (DatabaseQueue, copy: String?, untouched: FileMark?) {
    let mark = FileMark(path)
    let isQuiet = mark.journal == 0 && (mark.log == nil || (mark.log == 0 && !mark.hasIndex))
    try checkLength(path, isQuiet: isQuiet)
    if mark.log ?? 0 > 0, let fault = WriteAheadLog.fault(in: path + "-wal") { throw StorageError.damaged(fault) }
    switch (mark.log, mark.hasIndex) {
    case _ where mark.journal > 0: return try copied(path)
    case _ where isQuiet:
      return (try queue("file:\(escaped(path))?mode=ro&immutable=1"), nil, mark)
    case (_, true):
      do { return (try queue("file:\(escaped(path))?mode=ro&readonly_shm=1"), nil, nil) } catch let error as DatabaseError
        where [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PROTOCOL].contains(error.resultCode)
      { return try copied(path) }
    default: return try copied(path)
    }
  }

  private static func queue(_ place: String, isReadOnly: Bool = true) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -8000") }
    let queue = try DatabaseQueue(path: place, configuration: configuration)
    // The file is only now looked at.
    try queue.read { _ = try $0.execute(sql: "SELECT count(*) FROM sqlite_master") }
    return queue
  }

  private static func copied(_ path: String) throws -> (DatabaseQueue, copy: String?, untouched: FileMark?) {
    let files = FileManager.default
    let folder = files.temporaryDirectory.path + "/yishi-read-" + UUID().uuidString
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    do {
      let mark = FileMark(path)
      for end in ["", "-wal", "-journal"] where files.fileExists(atPath: path + end) {
        try files.copyItem(atPath: path + end, toPath: folder + "/copy.sqlite" + end)
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder + "/copy.sqlite" + end)
      }
      // What the log holds is carried over into the copy.
      try queue(folder + "/copy.sqlite", isReadOnly: false).close()
      return (try queue("file:\(escaped(folder))/copy.sqlite?mode=ro&immutable=1"), folder, mark)
    } catch {
      try? files.removeItem(atPath: folder)
      throw error
    }
  }

  /// A file that ends within a page was cut; SQLite fills it up with zeros and goes on.
  ///
  /// - Parameter isQuiet: nobody is in the middle of changing the length.
  private static func checkLength(_ path: String, isQuiet: Bool) throws {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StorageError.unavailable(String(cString: strerror(errno))) }
    defer { Glibc.close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    var head = [UInt8](repeating: 0, count: 100)
    guard pread(file, &head, head.count, 0) == head.count else { throw StorageError.damaged("it has \(size) bytes and is no database") }
    func number(_ start: Int, _ length: Int) -> Int { head.dropFirst(start).prefix(length).reduce(0) { $0 << 8 | Int($1) } }
    let page = number(16, 2) == 1 ? 65_536 : number(16, 2)
    guard page >= 512, size % page == 0 else { throw StorageError.damaged("it has \(size) bytes, which is no whole number of pages") }
    // The count stands for certain when it was written together with the last change.
    guard !isQuiet || number(24, 4) != number(92, 4) || number(28, 4) * page <= size else {
      throw StorageError.damaged("it has \(size) bytes, and should have \(number(28, 4) * page)")
    }
  }

  /// The path as a piece of a URI.
  private static func escaped(_ path: String) -> String {
    path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
  }
}

/// How a file of a database stands, and what lies beside it.
private struct FileMark: Equatable, Sendable {
  var size: Int = 0
  var changed: Int = 0
  var nanoseconds: Int = 0
  var node: UInt64 = 0
  /// Bytes of the write-ahead log; nothing without one.
  let log: Int?
  let hasIndex: Bool
  /// Bytes of the journal of a transaction that was cut off.
  let journal: Int

  init(_ path: String) {
    var status = stat()
    if stat(path, &status) == 0 {
      (size, node) = (Int(status.st_size), UInt64(status.st_ino))
      (changed, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
    log = stat(path + "-wal", &status) == 0 ? Int(status.st_size) : nil
    hasIndex = stat(path + "-shm", &status) == 0
    journal = stat(path + "-journal", &status) == 0 ? Int(status.st_size) : 0
  }
}
