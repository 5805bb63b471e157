import ArgumentParser
import Storage

/// `yishi migrate` — makes an installation, or brings its schema to this program's; forward only.
struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a new installation, or bring the database of one to this program's schema (forward only).")

  @OptionGroup var installation: Installation

  func run() async throws {
    try await Console.told {
      let applied = try await installation.make()
      print(applied.isEmpty ? "nothing to do" : "applied: " + applied.map(\.name).joined(separator: ", "))
    }
  }
}
