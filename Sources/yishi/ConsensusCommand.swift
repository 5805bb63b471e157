import ArgumentParser
import Consensus
import Glibc
import Tables

/// `yishi consensus` — groups of opinion among votes on statements, and what they all share (求同存异, 3.4g).
struct ConsensusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consensus", abstract: "Finds opinion groups and common ground in votes (Polis exports or plain triples).")

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json, text, speed }

  @Argument(help: "votes.csv, participants-votes.csv, or triples of participant, statement and vote (CSV or XLSX).") var file: String
  @Option(help: "comments.csv with the statements' texts and moderation.") var comments: String?
  @Option(help: "json, text, or speed (CPU milliseconds of the whole: first, and best of ten).") var format =
    Format.text
  @Option(help: "Seed of the resampling; the same seed gives the same answer.") var seed: UInt64 = 1
  @Option(
    parsing: .unconditional,
    help: "How often the grouping is tried again on a sample: 0 leaves it out, else \(Options.fewestResamples) at least.") var resamples =
    20

  func run() throws {
    guard Options.admits(resamples: resamples) else {
      throw InstrumentFile.bad(
        "--resamples \(resamples): give 0 to leave it out, or at least \(Options.fewestResamples); fewer cannot tell a "
          + "grouping that holds from chance"
      )
    }
    var options = Options()
    options.seed = seed
    options.resamples = resamples
    do {
      guard format != .speed else { return try speed(options) }
      let votes = try VoteFile.read(try InstrumentFile.bytes(of: file), named: file)
      let statements = try comments.map { try CommentFile.read(try InstrumentFile.bytes(of: $0), named: $0) } ?? []
      let findings = Analysis(options).findings(for: votes, statements: statements)
      print(format == .json ? findings.json : findings.text, terminator: "")
    } catch let faults as TableFaults { throw InstrumentFile.bad(faults) }
  }

  private func speed(_ options: Options) throws {
    let times = try (0..<10).map { _ in
      let start = clock()
      let votes = try VoteFile.read(try InstrumentFile.bytes(of: file), named: file)
      let statements = try comments.map { try CommentFile.read(try InstrumentFile.bytes(of: $0), named: $0) } ?? []
      guard !Analysis(options).findings(for: votes, statements: statements).json.isEmpty else { return Double.infinity }
      return Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
    }
    print(times.first ?? 0, times.min() ?? 0)
  }
}
