import Digest
import FoundationEssentials
import Testing

@Suite("校验码 · hashes, hexadecimal letters, random bytes")
struct DigestTests {
  /// FIPS 180-4 and NIST's example files.
  private static let vectors = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ("议事", "210f59d065b4fcc63dfdf0c9611c1a4094704f29b882a9b2fd691e795be245f1"),
  ]

  @Test("SHA-256 is the standard's, whole and in pieces of any length", arguments: vectors)
  func sha256(text: String, hash: String) {
    let bytes = Array(text.utf8)
    #expect(SHA256.hex(of: bytes) == hash)
    #expect(SHA256.of(bytes).count == SHA256.count && SHA256.of(bytes) == Hex.bytes(hash))
    for length in [1, 63, 64, 65, 1 << 18] where bytes.count / length < 20_000 {
      var pieces = SHA256()
      for start in stride(from: 0, to: bytes.count, by: length) {
        bytes[start..<min(start + length, bytes.count)].withUnsafeBytes { pieces.add($0) }
      }
      #expect(Hex.text(pieces.finish()) == hash, "\(length) bytes at a time")
    }
  }

  @Test("a hash that is looked at goes on from where it was")
  func interim() {
    var hash = SHA256()
    Array("ab".utf8).withUnsafeBytes { hash.add($0) }
    #expect(hash.finish() == SHA256.of(Array("ab".utf8)))
    Array("c".utf8).withUnsafeBytes { hash.add($0) }
    #expect(hash.finish() == SHA256.of(Array("abc".utf8)))
    hash.add(UnsafeRawBufferPointer(start: nil, count: 0))
    #expect(hash.finish() == SHA256.of(Array("abc".utf8)), "nothing changes nothing")
  }

  @Test("a file's hash is that of its bytes, however many; a folder, a link and nothing have none")
  func fileHash() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/files-" + Hex.text(Chance.bytes(6))
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for count in [0, 1, 1 << 18, (1 << 18) + 1, 3_000_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try Data(bytes).write(to: URL(filePath: folder + "/file"))
      #expect(FileHash(of: folder + "/file") == FileHash(sha256: SHA256.hex(of: bytes), size: count))
    }
    try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/file")
    for name in ["/link", "", "/absent"] { #expect(FileHash(of: folder + name) == nil) }
  }

  @Test("hexadecimal letters are two a byte, and come back as the bytes")
  func hex() {
    let all = (0...255).map { UInt8($0) }
    let text = Hex.text(all)
    #expect(text == all.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
    #expect(Hex.bytes(text) == all && Hex.bytes(text.uppercased()) == all)
    #expect(Hex.text([]) == "" && Hex.bytes("") == [] && Hex.text(all.suffix(2)) == "feff" && Hex.bytes("00ff10") == [0, 255, 16])
    #expect(Hex.text(all.lazy.filter { $0 > 253 }) == "feff", "of any sequence")
    #expect(Hex.bytes("x0aff".dropFirst()) == [10, 255], "of a part of a text")
    #expect(Array("0aFf".utf8).withUnsafeBytes { Hex.bytes($0) } == [10, 255])
  }

  @Test(
    "letters that are no bytes are none",
    arguments: ["0", "abc", "0x", "0g", "zz", "-1", "+1", "号号", "０１", "0\u{301}", " 0", "0 ", "00\0", "\000", "00 11", "00:11", "0a\n"])
  func noHex(text: String) { #expect(Hex.bytes(text) == nil) }

  @Test(
    "FNV-1a is its authors'",
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
      ("chongo was here!\n", 0x4681_0940_eff5_f915),
    ] as [(String, UInt64)])
  func fnv(text: String, hash: UInt64) {
    #expect(FNV1a.hash(of: text.utf8) == hash)
    var pieces = FNV1a()
    for byte in text.utf8 { pieces.add(byte) }
    #expect(pieces.value == hash)
  }

  @Test("random bytes are as many as asked for, never twice the same, and every bit is now 0, now 1")
  func chance() {
    #expect(Chance.bytes(0) == [] && Chance.bytes(1).count == 1 && Chance.bytes(1_000_000).count == 1_000_000)
    let keys = (0..<1_000).map { _ in Chance.bytes(16) }
    #expect(Set(keys).count == keys.count)
    // A bit that is set 1000 times out of 2000 on average misses 800...1200 once in 10^18 tries.
    var source = Chance()
    var ones = [Int](repeating: 0, count: 64)
    for _ in 0..<2_000 {
      let number = source.next()
      for bit in ones.indices { ones[bit] += Int(number >> UInt64(bit) & 1) }
    }
    #expect(ones.allSatisfy { (800...1_200).contains($0) }, "\(ones)")
    #expect(Set((0..<200).map { _ in Int.random(in: 1...6, using: &source) }) == Set(1...6))
  }

  @Test("a seed gives the published first numbers of SplitMix64, and another seed others")
  func seeded() {
    var chance = SeededChance(seed: 1_234_567)
    #expect((0..<3).map { _ in chance.next() } == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    var other = SeededChance(seed: 1_234_568)
    #expect(other.next() != 6_457_827_717_110_365_317)
  }

  @Test("strings of JSON escape what RFC 8259 asks for, and nothing else")
  func json() {
    #expect(JSONText.quoted("\u{1}\u{1F}\n\t\r") == #""\u0001\u001f\n\t\r""#)
    #expect(JSONText.quoted(#"a"b\c/"#) == #""a\"b\\c/""# && JSONText.quoted("") == "\"\"" && JSONText.quoted("行🏘️\u{7F}") == "\"行🏘️\u{7F}\"")
  }
}
