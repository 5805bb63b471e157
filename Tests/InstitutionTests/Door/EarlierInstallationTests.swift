import Deliberation
import Digest
import FoundationEssentials
@testable import Institution
import PolicyFiles
import PublicRecord
import Secrets
import Storage
import StorageSQLite
import TestKit
import Testing

/// `Tests/Fixtures/2026-11-30` holds an installation in which the release of that day played ``EveryPaper``, and the leaves it published.
@Suite("前一版的数据 · what an earlier release published stays as it is (2.2a)")
struct EarlierInstallationTests {
  private static let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures/2026-11-30").path

  /// The leaves as they were published, each the text of a paper with its head.
  private static func leaves() throws -> [String] {
    try String(contentsOfFile: fixture + "/papers.txt", encoding: .utf8).split(separator: "\u{1E}\n").map(String.init)
  }

  private static func migrator() throws -> Migrator {
    Migrator(migrations: try Migration.load(folder: ResourceFolder.path(target: "Storage") + "/migrations"))
  }

  /// A copy of the installation on either engine, migrated by this release, and its data folder.
  private static func installed(on backend: Backend, _ body: @escaping @Sendable (House, _ folder: String) async throws -> Void)
    async throws
  {
    let folder = FileManager.default.temporaryDirectory.path + "/yishi-earlier-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(atPath: fixture, toPath: folder)
    for key in ["yishi.key", "record.key"] {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(folder)/\(key)")
    }
    try await Backend.inTurn {
      let kept = try await SQLiteDatabase(path: folder + "/yishi.sqlite")
      if backend == .sqlite {
        try await House.open(on: kept) { house in try await body(house, folder) }
      } else {
        try await backend.withDatabase { database in
          let number = try await kept.read { try $0.first("SELECT max(number) FROM schema_migration")?.int(0) ?? 0 }
          _ = try await migrator().upTo(number).run(on: database)
          let mover = try await Mover(from: kept, to: database)
          try await mover.begin(from: "here")
          try await mover.carry { _, _ in }
          try await mover.finish()
          try await House.open(on: database) { house in try await body(house, folder) }
        }
      }
      await kept.close()
    }
  }

  @Test("is migrated, and every leaf is the one that was published, of every kind", arguments: Backend.available)
  func published(_ backend: Backend) async throws {
    try await Self.installed(on: backend) { house, _ in
      let papers = try await house.read { try PaperTable.page(afterLeaf: -1, $0.tx) }
      #expect(try papers.map(\.leaf) == Self.leaves())
      #expect(Set(papers.map(\.kind)) == Set(Publication.Kind.allCases))
      let (verdict, head) = try await house.read { (try RecordTable.verify($0.tx), try RecordTable.head($0.tx)) }
      #expect(verdict == .clean(papers: papers.count, root: head.root))
    }
  }

  @Test("a dossier that was sealed is made again byte for byte (3.5g)", arguments: Backend.available)
  func sealed(_ backend: Backend) async throws {
    try await Self.installed(on: backend) { house, _ in
      let sealed = try await house.read { reading in
        try PaperTable.page(afterLeaf: -1, reading.tx).filter { $0.kind == .dossier }.compactMap(\.matter)
      }
      #expect(sealed.count == 1)
      for matter in sealed {
        let (hash, kept) = try await house.read { reading in
          let manifest = try DossierBuilder.manifest(of: try MatterTable.find(matter, reading.tx), reading.tx, reading.library)
          return (SHA256.hex(of: Array(manifest.utf8)), try MatterTable.archive(of: matter, reading.tx)?.bagSHA256)
        }
        #expect(hash == kept)
      }
    }
  }

  @Test("is looked at as a whole, and nothing is wrong with it", arguments: Backend.available)
  func inspected(_ backend: Backend) async throws {
    try await Self.installed(on: backend) { house, folder in
      // The story's photos are names without a file.
      let photo = try FileStore(folder: folder + "/files").keep([6])
      _ = try await house.institution.database.write { try $0.execute("UPDATE attachment SET sha256 = \(photo)") }
      let scratch = try SQLiteScratch()
      _ = try await Self.migrator().run(on: scratch)
      let inspection = Inspection(try await Schema(of: scratch), folder: folder)
      await scratch.close()
      let found = try await inspection.run(on: house.institution.database)
      #expect(try found.papers == Self.leaves().count && found.isRecordKeyKnown && found.attachments > 2)
    }
  }

  @Test("what happened then is written today in the same words", arguments: Backend.available)
  func anew(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await EveryPaper(house).run()
      let papers = try await house.read { try PaperTable.page(afterLeaf: -1, $0.tx) }
      let leaves = try Self.leaves()
      #expect(papers.count == leaves.count)
      for (paper, leaf) in zip(papers, leaves) { #expect(Self.words(paper.leaf) == Self.words(leaf)) }
    }
  }

  /// A leaf without what differs from one installation to another: identities, whom the lot drew, and hashes over lists that hold them.
  private static func words(_ leaf: String) -> [String] {
    leaf.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if let head = ["id: ", "matter: ", "replaces: "].first(where: line.hasPrefix) { return head }
      if let seat = line.firstRange(of: "抽签号") {
        return String(line[..<seat.upperBound]) + (line.firstIndex(of: "（").map { String(line[$0...]) } ?? "")
      }
      let parts = line.split(whereSeparator: { "：、。".contains($0) })
      let isDrawn = parts.allSatisfy { $0.count == 3 && $0.allSatisfy(\.isNumber) }
      return isDrawn && !parts.isEmpty ? "…" : parts.map { $0.count == 64 ? "…" : String($0) }.joined(separator: "：")
    }
  }
}
