import Deliberation
import FoundationEssentials
import Institution
import PublicRecord
import Secrets
import Storage
import TestKit
import Testing

@Suite("钥匙印记 · one installation, one key")
struct KeyringTests {
  @Test("the first sealing key is marked, the same is admitted again, another is refused", arguments: Backend.available)
  func sealing(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let database = house.institution.database
      let (ours, other) = (try Vault(key: [UInt8](repeating: 7, count: 32)), try Vault(key: [UInt8](repeating: 8, count: 32)))
      #expect(try await database.read { try Keyring.isMarked($0) } == false)
      #expect(try await database.read { try Keyring.admits(ours, $0) } == false, "to ask marks nothing")
      #expect(try await database.read { try Keyring.isMarked($0) } == false)
      for vault in [ours, ours] { #expect(try await database.write { try Keyring.mark(vault, $0) }) }
      #expect(try await database.write { try Keyring.mark(other, $0) } == false)
      #expect(try await database.read { try Keyring.isMarked($0) && Keyring.admits(ours, $0) })
      #expect(try await database.read { try Keyring.admits(other, $0) } == false, "a wrong key changes nothing")
    }
  }

  @Test("record keys are led on; keys of another house, and those of before the last change, are refused", arguments: Backend.available)
  func signing(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let database = house.institution.database
      let first = RecordKeys(signers: [try NoteSigner(name: "example.com/record")])
      let strange = RecordKeys(signers: [try NoteSigner(name: "example.com/record")])
      #expect(try await database.read { try Keyring.isSigning($0) } == false)
      #expect(try await database.read { try Keyring.admits(strange, $0) }, "nothing is known yet")
      for _ in 0..<2 { #expect(try await database.write { try Keyring.mark(first, $0) }) }
      #expect(try await database.read { try Keyring.isSigning($0) && Keyring.admits(first, $0) })
      #expect(try await database.write { try Keyring.mark(strange, $0) } == false)
      let second = try first.rotated()
      #expect(try await database.read { try Keyring.admits(second, $0) }, "a file that knows more is ours")
      #expect(try await database.write { try Keyring.mark(second, $0) })
      #expect(try await database.read { try Keyring.admits(first, $0) } == false, "a file that knows less is an old one")
      #expect(try await database.write { try Keyring.mark(second.settled(), $0) })
      #expect(try await database.read { try Keyring.admits(first, $0) || Keyring.admits(strange, $0) } == false)
      #expect(try await database.read { try Keyring.isMarked($0) } == false, "the sealing key is another matter")
    }
  }
}
