import ArgumentParser
import Deliberation
import FoundationEssentials
import Institution
import Secrets
import Storage

/// `yishi demo` — a made-up county to look at and to rehearse in: two communities, their people, matters at several stages.
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a demo county in an empty data folder and print its accounts.")

  @OptionGroup var installation: Installation

  func run() async throws { try await Console.told { try await build() } }

  private func build() async throws {
    let clock = StoryClock(try Clock.source())
    let institution = try await installation.open(clock: { clock.now })
    let isEmpty = try await institution.read { try AreaTable.communities($0.tx).isEmpty }
    guard isEmpty else {
      throw Failure("\(installation.folder) already holds communities; give an empty folder with --data.")
    }
    let builder = DemoCounty(institution: institution, clock: clock)
    try await builder.build()
    await institution.database.close()
    print(DemoCounty.guide)
  }
}
