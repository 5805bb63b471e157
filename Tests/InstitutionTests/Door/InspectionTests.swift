import Deliberation
import Digest
import FoundationEssentials
import Institution
import PolicyFiles
import PublicRecord
import Secrets
import Storage
import StorageSQLite
import TestKit
import Testing

@Suite("验收 · a whole installation is looked at, and nothing is changed")
struct InspectionTests {
  /// A house that has lived, with its keys and attachments in a data folder, and what looks at it.
  private static func lived(
    _ backend: Backend, _ body: @escaping @Sendable (House, _ folder: String, Inspection) async throws -> Void
  ) async throws {
    try await House.open(on: backend) { house in
      _ = try await Scenario(house).play(until: .sealed)
      let folder = FileManager.default.temporaryDirectory.path + "/yishi-inspection-" + UUID().uuidString
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let files = try FileStore(folder: folder + "/files")
      let opinion: ID<Opinion> = try await house.make(
        TakeOpinion(Scenario.draft("楼道灯不亮", at: house.now), in: House.urban), by: .anonymous)
      // The story's photos are names without a file.
      let photo = try files.keep([6])
      _ = try await house.institution.database.write { try $0.execute("UPDATE attachment SET sha256 = \(photo)") }
      for bytes in [[1, 2, 3], [4, 5]] as [[UInt8]] {
        let name = try files.keep(bytes)
        try await house.perform(AttachFile(sha256: name, kind: "image/png", size: bytes.count, caption: "", to: opinion), by: House.clerk)
      }
      let vault = try Vault.open(keyFile: folder + "/yishi.key")
      let keys = try RecordKeys.open(file: folder + "/record.key", origin: "example.com/record")
      let database = house.institution.database
      #expect(try await database.write { try Keyring.mark(vault, $0) && Keyring.mark(keys, $0) })
      let scratch = try SQLiteScratch()
      _ = try await Migrator(migrations: Migration.load(folder: ResourceFolder.path(target: "Storage") + "/migrations")).run(on: scratch)
      let inspection = Inspection(try await Schema(of: scratch, page: 7), folder: folder)
      await scratch.close()
      try await body(house, folder, inspection)
    }
  }

  private static func damage(_ inspection: Inspection, _ house: House) async -> Damage? {
    await #expect(throws: Damage.self) { try await inspection.run(on: house.institution.database) }
  }

  @Test("a sound installation is counted; in many transactions or in one it is the same", arguments: Backend.available)
  func sound(_ backend: Backend) async throws {
    try await Self.lived(backend) { house, _, inspection in
      let database = house.institution.database
      let found = try await inspection.run(on: database)
      #expect(found.papers > 3 && found.rows > 50 && found.attachments > 2 && found.files == 3 && found.isRecordKeyKnown)
      #expect(try await database.read { try inspection.run($0) } == found)
      #expect(try await house.read { try RecordTable.verify($0.tx) } == .clean(papers: found.papers, root: found.root))
      #expect(try await database.read { try Inspection.isEmpty($0) } == false)
    }
    try await backend.withDatabase { database in
      _ = try await Migrator(migrations: Migration.load(folder: ResourceFolder.path(target: "Storage") + "/migrations")).run(on: database)
      #expect(try await database.read { try Inspection.isEmpty($0) })
    }
  }

  @Test("attachments: gone, changed, or a stray one with other bytes than its name", arguments: Backend.available)
  func attachments(_ backend: Backend) async throws {
    try await Self.lived(backend) { house, folder, inspection in
      let name = SHA256.hex(of: [1, 2, 3])
      let path = "\(folder)/files/\(name.prefix(2))/\(name)"
      try Data([1, 2, 4]).write(to: URL(filePath: path))
      #expect(
        await Self.damage(inspection, house)?.what == "files/\(name.prefix(2))/\(name) holds other bytes than those it is named by (3)")
      try FileManager.default.removeItem(atPath: path)
      #expect(await Self.damage(inspection, house)?.what.hasSuffix("files/\(name.prefix(2))/\(name) is missing") == true)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      #expect(await Self.damage(inspection, house)?.what == "files/\(name.prefix(2))/\(name) cannot be read")
      try FileManager.default.removeItem(atPath: path)
      try Data([1, 2, 3]).write(to: URL(filePath: path))
      try Data([1]).write(to: URL(filePath: "\(folder)/files/zz"))
      #expect(await Self.damage(inspection, house)?.what.hasPrefix("files/zz cannot be read: ") == true)
      try FileManager.default.removeItem(atPath: "\(folder)/files/zz")
      let stray = SHA256.hex(of: [9])
      try FileManager.default.createDirectory(atPath: "\(folder)/files/\(stray.prefix(2))", withIntermediateDirectories: true)
      try Data([8]).write(to: URL(filePath: "\(folder)/files/\(stray.prefix(2))/\(stray)"))
      #expect(await Self.damage(inspection, house)?.what.contains(stray) == true)
      try Data([9]).write(to: URL(filePath: "\(folder)/files/\(stray.prefix(2))/\(stray)"))
      try Data([7]).write(to: URL(filePath: "\(folder)/files/\(stray.prefix(2))/half-written"))
      #expect(try await inspection.run(on: house.institution.database).files == 4)
    }
  }

  @Test("keys: gone, broken, open to others, or somebody else's", arguments: Backend.available)
  func keys(_ backend: Backend) async throws {
    try await Self.lived(backend) { house, folder, inspection in
      let files = FileManager.default
      for (name, strange) in [
        ("yishi.key", String(repeating: "0a", count: 32)), ("record.key", try NoteSigner(name: "a/record").secretText),
      ] {
        let path = folder + "/" + name
        let kept = try Data(contentsOf: URL(filePath: path))
        try files.removeItem(atPath: path)
        #expect(await Self.damage(inspection, house)?.what.hasPrefix("\(path) is missing") == true)
        for text in ["", "half", strange] {
          try Data(text.utf8).write(to: URL(filePath: path))
          try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
          #expect(await Self.damage(inspection, house)?.what.contains(path) == true, "\(name): \(text)")
        }
        #expect(await Self.damage(inspection, house)?.what.contains("is not the key") == true)
        try kept.write(to: URL(filePath: path))
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        _ = try await inspection.run(on: house.institution.database)
      }
      try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder + "/yishi.key")
      #expect(await Self.damage(inspection, house)?.what.contains("open to others") == true)
    }
  }

  @Test("an installation of before the record's key was marked is not held against it", arguments: Backend.available)
  func unmarked(_ backend: Backend) async throws {
    try await Self.lived(backend) { house, folder, inspection in
      _ = try await house.institution.database.write { try $0.execute("DELETE FROM keyring WHERE name = 'record.key'") }
      #expect(try await inspection.run(on: house.institution.database).isRecordKeyKnown == false)
      try FileManager.default.removeItem(atPath: folder + "/record.key")
      #expect(try await inspection.run(on: house.institution.database).isRecordKeyKnown == false)
    }
  }

  @Test("a paper that was changed is told as such, before all that hangs on it", arguments: Backend.available)
  func record(_ backend: Backend) async throws {
    try await Self.lived(backend) { house, _, inspection in
      _ = try await house.institution.database.write { try $0.execute("UPDATE paper SET title = 'x' WHERE leaf_index = 1") }
      let damage = await Self.damage(inspection, house)
      #expect(damage?.kind == .record && damage?.what.contains("(leaf 1)") == true)
    }
  }
}
