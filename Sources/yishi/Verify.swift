import ArgumentParser
import Deliberation
import Institution
import Storage

/// `yishi verify` — checks the whole public record against the papers.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check that no published paper was changed; names the first that differs (exit 1).")

  @OptionGroup var installation: Installation

  func run() async throws {
    let institution = try await installation.open()
    let verdict = try await institution.read { try RecordTable.verify($0.tx) }
    await institution.database.close()
    switch verdict {
    case .clean(let papers, let root): print("clean: \(papers) papers, root \(ContentHex.of(root))")
    case .differs(let leaf, let paper?):
      print("DIFFERS: paper \(paper.id) “\(paper.title)” (leaf \(leaf)) is not the one that was published")
      throw ExitCode(1)
    case .differs(let leaf, nil):
      print("DIFFERS: the paper of leaf \(leaf) is missing or out of order")
      throw ExitCode(1)
    case .rootDiffers:
      print("DIFFERS: the papers agree with their leaves, but the stored root or a node under it was changed")
      throw ExitCode(1)
    }
  }
}
