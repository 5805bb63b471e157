internal import Glibc
internal import Storage

extension PostgresDatabase {
  /// A dump in PostgreSQL's custom format, by `pg_dump`.
  public func backup(to path: String) async throws { try PostgresTool.run("pg_dump", ["--format=custom", "--file=\(path)"], on: address) }
}

/// Puts a dump into an empty database, by `pg_restore`.
public enum PostgresRestore {
  /// All of it or nothing, so that a restore that was cut off can be done again.
  ///
  /// - Parameter dump: the file that a backup made.
  public static func run(dump: String, into url: String) async throws {
    try PostgresTool.run("pg_restore", ["--single-transaction", "--exit-on-error", "--no-owner", dump], on: url)
  }
}

/// Runs one of PostgreSQL's own programs and waits for it.
enum PostgresTool {
  /// - Parameter address: the database; its password goes along in the program's own surroundings, since anyone may list arguments.
  static func run(_ program: String, _ arguments: [String], on address: String) throws {
    let address = DatabaseAddress(address)
    var pid = pid_t()
    let words = ([program, "--dbname=\(address.bare)"] + arguments).map { strdup($0) }
    let surroundings = surroundings(password: address.password).map { strdup($0) }
    defer { (words + surroundings).forEach { free($0) } }
    let started = posix_spawnp(&pid, program, nil, nil, words + [nil], surroundings + [nil])
    guard started == 0 else { throw StorageError.unavailable("\(program) cannot be started; install postgresql-client") }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) == -1, errno == EINTR {}
    guard status == 0 else { throw StorageError.failed("\(program) ended with status \(status)") }
  }

  /// What this process was given, with the password where PostgreSQL's programs look for it.
  static func surroundings(password: String?) -> [String] {
    var lines: [String] = []
    var place = 0
    while let line = environ[place] {
      lines.append(String(cString: line))
      place += 1
    }
    guard let password else { return lines }
    return lines.filter { !$0.hasPrefix("PGPASSWORD=") } + ["PGPASSWORD=" + password]
  }
}
