import ArgumentParser
import Deliberation
import FoundationEssentials
import Generation
import Institution
import Storage

/// `yishi generate` — a made-up province as test data: real townships, invented communities, months of their life.
struct Generate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fill an empty installation with a made-up province, for load and failure tests.",
    discussion: """
      The tree down to the townships is Jilin's; every community, person and word below it is made up. The same settings give \
      the same data, but for keys, hashes and sign-in codes. A run that was interrupted goes on when it is given the same settings.
      """)

  @OptionGroup var installation: Installation
  @Option(help: "How many communities; the whole province has 11860.") var areas: Int
  @Option(help: "How many months of their life.") var months: Int
  @Option(help: "What the dice begin with.") var seed: UInt64
  @Option(help: "People on each roster.") var residents = 200
  @Option(help: "Opinions a month in each ledger.") var opinions = 40
  @Option(help: "Last day of the story, 2026-10-31 (default: yesterday, or the day of the run that was interrupted).")
  var until: String?

  private static let password = "yishi-generated-2026"

  func run() async throws {
    try await Console.told {
      do { try await generate() } catch let problem as GenerationProblem { throw Refused("yishi generate: \(problem)") }
    }
  }

  private func generate() async throws {
    let clock = try Clock.source()
    let note = GenerationNote(folder: installation.folder)
    let earlier = note.read()
    let settings = try GenerationSettings(
      areas: areas, months: months, residents: residents, opinions: opinions, seed: seed,
      until: until ?? earlier?.until ?? clock().day.adding(-1).iso)
    if let earlier, earlier != settings { throw GenerationProblem(refusing: earlier, in: installation.folder) }
    guard settings.until <= clock().day.iso else { throw GenerationProblem(ahead: settings.until) }
    let institution = try await installation.open(clock: clock)
    try await institution.database.closing {
      let generator = try Generator(institution, settings, photo: DemoVillage.picture)
      try await generator.checkPlace(isResuming: earlier != nil)
      try note.write(settings)
      let teller = ProgressTeller()
      try await generator.run(password: Self.password) { teller.tell($0) }
      teller.conclude()
      guide(generator)
    }
  }

  private func guide(_ generator: Generator) {
    print("Accounts (password of all: \(Self.password)): of a county's department, and of the clerk of its first community")
    for account in generator.accounts { print("  \(account.login)  \(account.county)   \(account.clerk)  \(account.community)") }
    print("In every community: w and its code the clerk, z the chair, s the Party secretary, y a member, j the supervisor.")
  }
}

/// What was generated in a data folder, kept beside the database, so that an interrupted run goes on with the same settings.
struct GenerationNote {
  private let path: String

  init(folder: String) { path = folder + "/generation.json" }

  func read() -> GenerationSettings? {
    (try? Data(contentsOf: URL(filePath: path))).flatMap { try? JSONDecoder().decode(GenerationSettings.self, from: $0) }
  }

  func write(_ settings: GenerationSettings) throws { try JSONEncoder().encode(settings).write(to: URL(filePath: path)) }
}
