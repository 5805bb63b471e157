import Paper
import Testing

/// A repeatable source of arbitrary choices.
struct Chance {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next(_ range: Range<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }
}

@Suite("附件与归档包 · files told by their content, bags by RFC 8493 (3.5g)")
struct PaperTests {
  @Test("a file's kind is told by its content, and markup is none we keep")
  func kinds() {
    #expect(MediaKind.sniff([0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
    #expect(MediaKind.sniff([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]) == .png)
    #expect(MediaKind.sniff(Array("RIFF0000WEBP".utf8)) == .webp && MediaKind.sniff(Array("RIFF0000WAVE".utf8)) == .wav)
    #expect(MediaKind.sniff(Array("<svg onload=alert(1)>".utf8)) == nil)
    #expect(MediaKind.sniff(Array("<html>".utf8)) == nil && MediaKind.sniff([]) == nil)
  }

  @Test("a bag lists every file with its hash, and the tag files too")
  func bag() throws {
    let bag = Bag(info: [("External-Identifier", "X1")], files: [.init(path: "一.txt", text: "abc")])
    let text = Dictionary(uniqueKeysWithValues: bag.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    #expect(text["manifest-sha256.txt"] == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  data/一.txt\n")
    #expect(text["bag-info.txt"] == "External-Identifier: X1\nPayload-Oxum: 3.1\n")
    #expect(text["tagmanifest-sha256.txt"]?.split(separator: "\n").count == 3)
    let archive = ZipArchive.pack(bag.files, folder: "X1")
    #expect(archive.prefix(4) == [0x50, 0x4B, 3, 4] && archive == ZipArchive.pack(bag.files, folder: "X1"), "the same bytes every time")
  }

  @Test("a QR code is one path of our own markup, whatever its label says")
  func code() throws {
    let svg = try #require(QRCode.svg("http://localhost:8080/m/0", label: "<b>\"公告\""))
    #expect(svg.contains("aria-label=\"b公告\"") && svg.contains("<path d=\"M"))
    #expect(QRCode.svg(String(repeating: "a", count: 2_331), label: "") != nil, "the most that the largest code holds")
    for text in [String(repeating: "a", count: 2_332), String(repeating: "号", count: 778), String(repeating: "a", count: 5_000_000), ""] {
      #expect(QRCode.svg(text, label: "") == nil)
    }
  }
}
