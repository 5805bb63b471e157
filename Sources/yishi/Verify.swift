import ArgumentParser
import Digest
import Institution
import Storage

/// `yishi verify` — looks at a whole installation, and changes nothing.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check papers, rows, attachments and keys of an installation; names the first wrong thing (exit 1), writes nothing.",
    discussion: """
      The database file, every paper against the public record, every row and what it refers to, every attachment by its hash, the keys \
      against the key ring. It works beside a running server and in a folder that may only be read.
      """)

  @OptionGroup var installation: Installation

  func run() async throws {
    try await Console.told {
      let lines = try await installation.looking(toBe: "read") { opened in
        try await installation.refuseEmpty(opened.database, to: "check")
        let schema = try await opened.schema()
        let found = try await Inspection(schema, folder: installation.folder).run(on: opened.database)
        let told = ["clean: \(found.papers) papers, root \(Hex.text(found.root))", Self.counts(found, schema)]
        guard !opened.isCurrent else { return told }
        let (number, newest) = (opened.number, opened.migrator.newest)
        return told + ["schema \(number) was checked as it is; this program's is \(newest): run yishi migrate \(installation.flags)"]
      }
      for line in lines { print(line) }
    }
  }

  /// What was looked at besides the papers.
  static func counts(_ found: Inspection.Findings, _ schema: Schema) -> String {
    """
    checked: \(found.rows) rows of \(schema.tables) tables, \(found.attachments) attachments named by rows, \(found.files) files, \
    yishi.key\(found.isRecordKeyKnown ? ", record.key" : "; record.key is not known to the key ring yet, yishi serve enters it")
    """
  }
}
