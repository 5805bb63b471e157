import Deliberation
@testable import Generation
@testable import Institution
import Digest
import Storage
import TestKit
import Testing

@Suite("造数 · generating a province")
struct GeneratorTests {
  @Test("comes out the same for the same settings, and otherwise for another seed", arguments: Backend.available)
  func sameSeed(_ backend: Backend) async throws {
    func picture(seed: UInt64) async throws -> Picture {
      try await Ground.open(on: backend) { institution in
        try await Ground.generate(Ground.settings(areas: 2, months: 2, seed: seed), into: institution)
        return try await Picture.of(institution)
      }
    }
    let first = try await picture(seed: 7)
    #expect(first.lines.count > 100)
    #expect(try await picture(seed: 7) == first)
    #expect(try await picture(seed: 8) != first)
  }

  @Test("leaves a public record that verifies, and matters at many stages", arguments: Backend.available)
  func verifies(_ backend: Backend) async throws {
    try await Ground.open(on: backend) { institution in
      try await Ground.generate(Ground.settings(areas: 6, months: 6), into: institution)
      let verdict = try await institution.read { try RecordTable.verify($0.tx) }
      guard case .clean(let papers, _) = verdict else {
        Issue.record("the record is not clean: \(verdict)")
        return
      }
      #expect(papers == (try await institution.count("SELECT count(*) FROM paper")))
      #expect(try await institution.count("SELECT count(DISTINCT stage) FROM matter") >= 4)
      #expect(try await institution.count("SELECT count(*) FROM matter WHERE stage = 'sealed'") > 0)
      #expect(try await institution.count("SELECT count(*) FROM opinion") >= 6 * 6 * 8)
      #expect(try await institution.count("SELECT count(*) FROM person") == 6 * 12)
    }
  }

  @Test("says 15 to 200 characters in every opinion, and the ledger's search finds them", arguments: Backend.available)
  func ledger(_ backend: Backend) async throws {
    try await Ground.open(on: backend) { institution in
      try await Ground.generate(Ground.settings(areas: 1), into: institution)
      #expect(try await institution.count("SELECT count(*) FROM opinion WHERE length(text) < 15 OR length(text) > 200") == 0)
      let missed = try await institution.read { reading in
        let area = try #require(try AreaTable.communities(reading.tx).first)
        return try OpinionTable.page(of: area, reading.tx).filter { line in
          let words = String(line.text.prefix(4))
          return try !OpinionTable.search(words, in: area, reading.tx).contains { $0.opinion.id == line.opinion.id }
        }.count
      }
      #expect(missed == 0)
      let gaps = try await institution.count(
        "SELECT count(*) FROM (SELECT area, year FROM opinion GROUP BY area, year HAVING max(sequence) <> count(*)) AS gaps")
      #expect(gaps == 0)
    }
  }

  @Test("seals dossiers whose published hash is that of their files")
  func sealed() async throws {
    try await Ground.open(on: .sqlite) { institution in
      try await Ground.generate(Ground.settings(areas: 4, months: 6), into: institution)
      let matters = try await institution.read { reading in
        try AreaTable.communities(reading.tx).flatMap { try MatterTable.list(in: $0, stages: [.sealed], reading.tx) }
      }
      #expect(!matters.isEmpty)
      for matter in matters {
        let (manifest, archive) = try await institution.read { reading in
          (try DossierBuilder.manifest(of: matter, reading.tx, reading.library), try MatterTable.archive(of: matter.id, reading.tx))
        }
        #expect(archive?.bagSHA256 == SHA256.hex(of: Array(manifest.utf8)))
      }
    }
  }

  @Test("goes on where it was interrupted, to the same end")
  func resumes() async throws {
    let settings = try Ground.settings(areas: Generator.group + 2, months: 1, opinions: 3)
    let whole = try await Ground.open(on: .sqlite) { institution in
      try await Ground.generate(settings, into: institution)
      return try await Picture.of(institution)
    }
    let pieced = try await Ground.open(on: .sqlite) { institution in
      let interrupted = Task {
        try await Generator(institution, settings, photo: [1]).run(password: Ground.password) { _ in
          withUnsafeCurrentTask { $0?.cancel() }
        }
      }
      await #expect(throws: CancellationError.self) { try await interrupted.value }
      #expect(try await institution.count("SELECT count(*) FROM community") == Generator.group)
      let generator = try Generator(institution, settings, photo: [1])
      await #expect(throws: GenerationProblem.self) { try await generator.checkPlace(isResuming: false) }
      try await generator.checkPlace(isResuming: true)
      try await generator.run(password: Ground.password) { _ in }
      return try await Picture.of(institution)
    }
    #expect(pieced == whole)
  }

  @Test("makes an account for every county that it prints, which signs in", arguments: Backend.available)
  func accounts(_ backend: Backend) async throws {
    try await Ground.open(on: backend) { institution in
      let generator = try Generator(institution, Ground.settings(areas: 2, months: 1), photo: [1])
      try await generator.run(password: Ground.password) { _ in }
      #expect(generator.accounts.count == 2)
      let accounts = try Accounts(institution) { work in work() }
      for account in generator.accounts {
        for login in [account.login, account.clerk] {
          let signedIn = try await accounts.signIn(login, password: Ground.password)
          #expect(!signedIn.member.roles.isEmpty)
        }
      }
    }
  }

  @Test("refuses an installation that holds other communities")
  func refusesOthers() async throws {
    try await Ground.open(on: .sqlite) { institution in
      let area = try #require(AreaCode("220104001003"))
      let other = Community(area: area, name: "别的社区", phone: "", address: "", households: 1, groups: 1, fonds: "X")
      try await institution.perform(CreateCommunity(other, initials: "b"), by: .operatorAtConsole)
      let generator = try Generator(institution, Ground.settings(areas: 2), photo: [1])
      await #expect(throws: GenerationProblem.self) { try await generator.checkPlace(isResuming: true) }
    }
  }
}
