import ArgumentParser
import Storage

/// `yishi migrate` — brings the database to this program's schema; forward only.
struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Bring the database to this program's schema (forward only).")

  @OptionGroup var installation: Installation

  func run() async throws {
    let database = try await installation.openDatabase()
    try await installation.refuseUnfinished(database)
    let applied = try await Migrator(migrations: Migration.load(folder: Resources.migrations)).run(on: database)
    await database.close()
    print(applied.isEmpty ? "nothing to do" : "applied: " + applied.map(\.name).joined(separator: ", "))
  }
}
