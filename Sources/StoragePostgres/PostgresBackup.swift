internal import FoundationEssentials
internal import Glibc
public import Storage

extension PostgresDatabase {
  /// A dump in PostgreSQL's custom format, by `pg_dump`.
  public func backup(to path: String) async throws { try PostgresTool.dump(address, to: path) }

  /// A dump, and what `body` reads of the very state that was dumped.
  public func backup<T: Sendable>(to path: String, reading body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    let address = address
    return try await read { tx in
      guard let state = try tx.first("SELECT pg_export_snapshot()")?.text(0) else { throw StorageError.failed("there is no snapshot") }
      try PostgresTool.dump(address, to: path, of: state)
      return try body(tx)
    }
  }
}

/// Puts a dump into an empty database, by `pg_restore`.
public enum PostgresRestore {
  /// All of it or nothing, so that a restore that was cut off can be done again.
  ///
  /// - Parameter dump: the file that a backup made.
  public static func run(dump: String, into url: String) async throws {
    try PostgresTool.run(
      "pg_restore", ["--dbname=\(DatabaseAddress(url).bare)", "--single-transaction", "--exit-on-error", "--no-owner", dump], on: url)
  }

  /// Reads a dump to its end, and enters nothing.
  public static func read(dump: String) throws {
    try PostgresTool.run("pg_restore", ["--list", dump])
    try PostgresTool.run("pg_restore", ["--file=/dev/null", dump])
  }

  /// The tables of a database, without PostgreSQL's own and those of its extensions.
  private static let tables: SQL = """
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
    """

  /// A table that stands in a database already, with its schema.
  public static func occupant(of database: PostgresDatabase) async throws -> String? {
    try await database.read { tx in
      try tx.first("SELECT format('%I.%I', n.nspname, c.relname) " + tables + " ORDER BY 1 LIMIT 1")?.text(0)
    }
  }

  /// Takes every table away again that a restore into a database without tables brought.
  public static func undo(in database: PostgresDatabase) async throws {
    _ = try await database.write { tx in
      try tx.execute(
        "DO $$ DECLARE one record; BEGIN FOR one IN SELECT n.nspname, c.relname " + tables
          + " LOOP EXECUTE format('DROP TABLE IF EXISTS %I.%I CASCADE', one.nspname, one.relname); END LOOP; END $$")
    }
  }
}

/// Runs one of PostgreSQL's own programs and waits for it.
enum PostgresTool {
  static func dump(_ address: String, to path: String, of state: String? = nil) throws {
    let bare = DatabaseAddress(address).bare
    try run("pg_dump", ["--dbname=\(bare)", "--format=custom", "--file=\(path)"] + (state.map { ["--snapshot=\($0)"] } ?? []), on: address)
  }

  /// - Parameter address: the database, for its password, which goes along in the program's own surroundings, since anyone may list
  ///   arguments.
  static func run(_ program: String, _ arguments: [String], on address: String = "") throws {
    var pid = pid_t()
    let words = ([program] + arguments).map { strdup($0) }
    let surroundings = surroundings(password: DatabaseAddress(address).password).map { strdup($0) }
    defer { (words + surroundings).forEach { free($0) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let said = tmpfile()
    defer { said.map { _ = fclose($0) } }
    if let said { posix_spawn_file_actions_adddup2(&actions, fileno(said), 2) }
    let started = posix_spawnp(&pid, program, &actions, nil, words + [nil], surroundings + [nil])
    guard started == 0 else { throw StorageError.unavailable("\(program) cannot be started; install postgresql-client") }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) == -1, errno == EINTR {}
    guard status == 0 else { throw StorageError.failed(firstLine(of: said) ?? "\(program) ended with status \(status)") }
  }

  /// The first line that a program said of its failure.
  private static func firstLine(of file: UnsafeMutablePointer<FILE>?) -> String? {
    guard let file else { return nil }
    rewind(file)
    var bytes = [UInt8](repeating: 0, count: 1_000)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init)
  }

  /// What this process was given, with the password where PostgreSQL's programs look for it.
  static func surroundings(password: String?) -> [String] {
    var given = ProcessInfo.processInfo.environment
    if let password { given["PGPASSWORD"] = password }
    return given.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }
}
