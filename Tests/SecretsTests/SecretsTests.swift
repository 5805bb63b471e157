import FoundationEssentials
import Secrets
import Testing

@Suite("保密柜 · passwords, sealed data, blind indexes")
struct SecretsTests {
  private let vault = try? Vault(key: [UInt8](repeating: 7, count: 32))

  @Test("a password verifies against its own argon2id hash only")
  func passwords() throws {
    let hash = try PasswordHash.make("correct horse")
    #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2"))
    #expect(PasswordHash.verify("correct horse", against: hash))
    #expect(!PasswordHash.verify("correct house", against: hash))
    #expect(try PasswordHash.make("correct horse") != hash, "salted")
  }

  @Test("sealed text opens with the same key and context, and never after a change")
  func seals() throws {
    let vault = try #require(vault)
    let box = try vault.seal("13900001234", context: "person.phone")
    #expect(try vault.unseal(box, context: "person.phone") == "13900001234")
    #expect(try vault.seal("13900001234", context: "person.phone") != box, "a new nonce each time")
    #expect(throws: SecretsError.broken) { try vault.unseal(box, context: "person.identity") }
    for position in box.indices {
      var changed = box
      changed[position] ^= 1
      #expect(throws: SecretsError.broken) { try vault.unseal(changed, context: "person.phone") }
    }
    let other = try Vault(key: [UInt8](repeating: 8, count: 32))
    #expect(throws: SecretsError.broken) { try other.unseal(box, context: "person.phone") }
    #expect(throws: SecretsError.broken) { try vault.unseal([1, 2, 3], context: "person.phone") }
  }

  @Test("equal texts have equal blind indexes under one key and context only")
  func indexes() throws {
    let vault = try #require(vault)
    let index = vault.blindIndex("13900001234", context: "phone")
    #expect(index.count == 32 && index == vault.blindIndex("13900001234", context: "phone"))
    #expect(index != vault.blindIndex("13900001235", context: "phone"))
    #expect(index != vault.blindIndex("13900001234", context: "identity"))
    #expect(index != (try Vault(key: [UInt8](repeating: 8, count: 32))).blindIndex("13900001234", context: "phone"))
  }

  @Test("the key file is made for its owner alone, and refused when others can read it or it holds no key")
  func keyFile() throws {
    let path = FileManager.default.temporaryDirectory.path + "/key-" + Token.random().prefix(12)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let box = try Vault.open(keyFile: path).seal("a", context: "b")
    #expect(try Vault.open(keyFile: path).unseal(box, context: "b") == "a")
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(throws: SecretsError.self) { try Vault.open(keyFile: path) }
    try Data("short".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(throws: SecretsError.self) { try Vault.open(keyFile: path) }
  }

  @Test("who only reads a key file makes none; half a key, or one of another length, is none")
  func readOnly() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/keys-" + Token.random().prefix(12)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/yishi.key"
    #expect(throws: SecretsError.keyFile("cannot read the key file \(path)")) { try Vault.read(keyFile: path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    for text in ["", "07", String(repeating: "07", count: 31), String(repeating: "07", count: 33), String(repeating: "0g", count: 32)] {
      try Data(text.utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      #expect(throws: SecretsError.self) { try Vault.read(keyFile: path) }
    }
    try Data((String(repeating: "07", count: 32) + "\n").utf8).write(to: URL(filePath: path))
    let read = try Vault.read(keyFile: path)
    #expect(read.blindIndex("a", context: "b") == (try Vault(key: [UInt8](repeating: 7, count: 32))).blindIndex("a", context: "b"))
  }

  @Test("programs that start together make one and the same key, and leave nothing else behind")
  func together() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/keys-" + Token.random().prefix(12)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let indexes = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<16 { group.addTask { try Vault.open(keyFile: folder + "/yishi.key").blindIndex("a", context: "b") } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(indexes.count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["yishi.key"])
  }

  @Test(
    "what is no hash of a password lets nobody in",
    arguments: [
      "", "$", "$argon2id$", "$argon2id$v=19$m=19456,t=2,p=1$$", "$argon2id$v=19$m=4294967295,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA",
      "$2b$12$AAAAAAAAAAAAAAAAAAAAAA", "\0", "号", String(repeating: "a", count: 100_000),
    ])
  func noHashes(hash: String) {
    for password in ["", "a-long-password", "\0", String(repeating: "号", count: 100_000)] {
      #expect(!PasswordHash.verify(password, against: hash))
    }
  }

  @Test("tokens are 64 letters, never twice the same; what is stored of one is its SHA-256")
  func tokens() {
    let tokens = (0..<1_000).map { _ in Token.random() }
    #expect(Set(tokens).count == tokens.count && tokens.allSatisfy { $0.utf8.count == 64 })
    #expect(Token.fingerprint("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Token.equal("", "") && !Token.equal("", "0") && Token.fingerprint("").count == 64)
    #expect(Token.equal("abc", "abc") && !Token.equal("abc", "abd") && !Token.equal("abc", "ab"))
  }
}
