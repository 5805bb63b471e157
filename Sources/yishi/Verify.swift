import ArgumentParser
import Institution
import Storage
import StorageSQLite

/// `yishi verify` — looks at a whole installation, and changes nothing.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check papers, rows, attachments and keys of an installation; names the first wrong thing (exit 1), writes nothing.",
    discussion: """
      The database file, every paper against the public record, every row and what it refers to, every attachment by its hash, the keys \
      against the key ring. It works beside a running server and in a folder that may only be read.
      """)

  @OptionGroup var installation: Installation

  /// How often a file is looked at again that was changed by somebody who came in between.
  private static let tries = 3

  func run() async throws {
    try await Console.told {
      for _ in 0..<Self.tries where try await look() { return }
      throw Failure("\(installation.place) was changed again and again while it was read; start it later, or beside a server that runs.")
    }
  }

  /// Looks at everything; false when somebody began to write meanwhile, so that nothing is known.
  private func look() async throws -> Bool {
    let opened = try await installation.reading()
    do {
      try await installation.refuseEmpty(opened.database, to: "check")
      let schema = try await opened.schema()
      let found = try await Inspection(schema, folder: installation.folder).run(on: opened.database)
      let isOvertaken = (opened.database as? SQLiteReader)?.isOvertaken ?? false
      await opened.database.close()
      guard !isOvertaken else { return false }
      print("clean: \(found.papers) papers, root \(ContentHex.of(found.root))")
      print(Self.counts(found, schema))
      if !opened.isCurrent {
        print(
          "schema \(opened.number) was checked as it is; this program's is \(opened.migrator.newest): run yishi migrate \(installation.flags)"
        )
      }
      return true
    } catch {
      let isOvertaken = (opened.database as? SQLiteReader)?.isOvertaken ?? false
      await opened.database.close()
      guard !isOvertaken else { return false }
      throw error
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
