import ArgumentParser
import FoundationEssentials
import Storage
import StoragePostgres

/// `yishi backup` — a consistent copy while the server runs.
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy database, key and attachments into a new folder, while the server runs.")

  @OptionGroup var installation: Installation

  @Argument(help: "The folder to make; it must not exist yet.")
  var target: String

  func run() async throws {
    let files = FileManager.default
    guard !files.fileExists(atPath: target) else { throw Failure("\(target) exists already. Name a new folder.") }
    try files.createDirectory(atPath: target, withIntermediateDirectories: true)
    let database = try await installation.openDatabase()
    try await database.backup(to: target + (database.engine == .sqlite ? "/yishi.sqlite" : "/yishi.pgdump"))
    await database.close()
    // Attachments are only ever added, so those the copied database names are all there.
    for name in ["yishi.key", "record.key", "files"] where files.fileExists(atPath: installation.folder + "/" + name) {
      try files.copyItem(atPath: installation.folder + "/" + name, toPath: target + "/" + name)
    }
    let into = database.engine == .sqlite ? "--data NEW" : "--data NEW --database postgres://…/EMPTY"
    print("backup in \(target). Check it: yishi restore \(target) \(into) && yishi verify \(into)")
  }
}

/// `yishi restore` — puts a backup into an empty data folder.
struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Put a backup into an empty data folder (or an empty PostgreSQL database).")

  @OptionGroup var installation: Installation

  @Argument(help: "The folder that yishi backup made.")
  var source: String

  func run() async throws {
    let files = FileManager.default
    let folder = installation.folder
    let existing = (try? files.contentsOfDirectory(atPath: folder)) ?? []
    guard existing.isEmpty else { throw Failure("\(folder) is not empty. Name a new folder with --data.") }
    // The database first, whole or not at all: what failed there left nothing behind, and may be done again.
    if let url = installation.postgresURL {
      guard files.fileExists(atPath: source + "/yishi.pgdump") else { throw Failure("\(source) holds no yishi.pgdump.") }
      try await PostgresRestore.run(dump: source + "/yishi.pgdump", into: url)
    } else {
      guard files.fileExists(atPath: source + "/yishi.sqlite") else { throw Failure("\(source) holds no yishi.sqlite.") }
    }
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if installation.postgresURL == nil { try files.copyItem(atPath: source + "/yishi.sqlite", toPath: installation.sqlitePath) }
    for name in ["yishi.key", "record.key", "files"] where files.fileExists(atPath: source + "/" + name) {
      try files.copyItem(atPath: source + "/" + name, toPath: folder + "/" + name)
    }
    // What stands in YISHI_DATABASE is found there again.
    let address = installation.database.map { "--database \(DatabaseAddress($0).bare) " } ?? ""
    print("restored into \(folder). Check it: yishi verify \(address)--data \(folder)")
  }
}
