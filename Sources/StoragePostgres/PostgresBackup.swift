internal import Glibc
internal import Storage

extension PostgresDatabase {
  /// A dump in PostgreSQL's custom format, by `pg_dump`.
  public func backup(to path: String) async throws { try PostgresTool.run("pg_dump", ["--format=custom", "--file=\(path)", address]) }
}

/// Puts a dump into an empty database, by `pg_restore`.
public enum PostgresRestore {
  /// - Parameter dump: the file that a backup made.
  public static func run(dump: String, into url: String) async throws {
    try PostgresTool.run("pg_restore", ["--exit-on-error", "--no-owner", "--dbname=\(url)", dump])
  }
}

/// Runs one of PostgreSQL's own programs and waits for it.
enum PostgresTool {
  static func run(_ program: String, _ arguments: [String]) throws {
    var pid = pid_t()
    let words = ([program] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    let started = posix_spawnp(&pid, program, nil, nil, words + [nil], environ)
    guard started == 0 else { throw StorageError.unavailable("\(program) cannot be started; install postgresql-client") }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) == -1, errno == EINTR {}
    guard status == 0 else { throw StorageError.failed("\(program) ended with status \(status)") }
  }
}
