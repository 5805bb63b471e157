import Paper
import Testing

@Suite("表格 · tables as spreadsheets here write them (3.5a)")
struct CSVFileTests {
  private func rows(_ text: String) throws -> [[String]] { try CSVFile(Array(text.utf8)).rows }

  @Test("quoted fields hold commas, quotes and line ends; blank lines are passed over")
  func quoting() throws {
    #expect(try rows("a,\"b,\"\"c\"\"\nd\"\r\n\r\n,e\n") == [["a", "b,\"c\"\nd"], ["", "e"]])
    #expect(try rows("一,二") == [["一", "二"]])
  }

  @Test("UTF-8 with or without a mark, and GB18030, are told apart")
  func encodings() throws {
    #expect(try CSVFile([0xEF, 0xBB, 0xBF] + Array("姓名".utf8)).rows == [["姓名"]])
    #expect(try CSVFile([0xD0, 0xD5, 0xC3, 0xFB, 0x0A]).rows == [["姓名"]])
    #expect(try CSVFile([0x81, 0x39, 0xEE, 0x39]).rows.first?.first?.unicodeScalars.count == 1, "four bytes a character")
  }

  @Test("what cannot be read is refused, with its row and column")
  func problems() {
    #expect(throws: CSVFile.Problem(kind: .quote, row: 2, column: 1)) { try CSVFile(Array("a,b\n\"c".utf8)) }
    #expect(throws: CSVFile.Problem(kind: .quote, row: 1, column: 2)) { try CSVFile(Array("a,\"b\"c\n".utf8)) }
    #expect(throws: CSVFile.Problem(kind: .empty, row: 0, column: 0)) { try CSVFile([]) }
    #expect(throws: CSVFile.Problem(kind: .encoding, row: 0, column: 0)) { try CSVFile([0xFF, 0xFE, 0x80]) }
    #expect(throws: CSVFile.Problem.self) { try CSVFile(Array("a\nb\nc\n".utf8), maximumRows: 2) }
    #expect(throws: CSVFile.Problem.self) { try CSVFile(Array("abcdef".utf8), maximumField: 5) }
  }

  @Test("lines end in CR LF, LF or CR alone, also within quotes")
  func lineEnds() throws {
    for end in ["\r\n", "\n", "\r"] {
      #expect(try rows("a,b\(end)\"c\(end)d\",e\(end)") == [["a", "b"], ["c\nd", "e"]])
    }
  }

  @Test("a million columns are refused before a page is made of them; a thousand are read")
  func columns() throws {
    #expect(try rows(String(repeating: "a,", count: 999) + "a").first?.count == 1_000)
    for count in [1_000, 1_000_000] {
      #expect(throws: CSVFile.Problem(kind: .tooManyColumns, row: 2, column: 1_001)) {
        try CSVFile(Array(("a\n" + String(repeating: ",", count: count)).utf8))
      }
    }
  }

  @Test("what is no text is no table: zero bytes, UTF-16, a character cut in two, nothing but a mark")
  func noText() throws {
    let encoding = CSVFile.Problem(kind: .encoding, row: 0, column: 0)
    for bytes in [
      Array("a,b\0\n".utf8), [0x61, 0, 0x2C, 0, 0x62, 0], [0xFF, 0xFE, 0x61, 0], [0xD0, 0xD5, 0xC3], [0x81, 0x39, 0xEE], [0x81], [0xFF],
    ] as [[UInt8]] {
      #expect(throws: encoding) { try CSVFile(bytes) }
    }
    #expect(try CSVFile([0xD0, 0xD5, 0xC3, 0xFB]).rows == [["姓名"]], "the same characters whole")
    for bytes in [[0xEF, 0xBB, 0xBF], [0x0A], [0x0D], Array("\"\"".utf8)] as [[UInt8]] {
      #expect(throws: CSVFile.Problem(kind: .empty, row: 0, column: 0)) { try CSVFile(bytes) }
    }
    #expect(try rows("a\u{1}\u{8}b\tc\u{1B}") == [["ab\tc"]], "control characters go, as from a form")
  }

  @Test("is read or refused, whatever is done to it", arguments: 0..<20 as Range<UInt64>)
  func fuzz(seed: UInt64) {
    var chance = Chance(seed)
    let spice: [UInt8] = [0, 0x22, 0x2C, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF, 0xFF, 0x80, 0x81, 0xD0, 0x39, 0x61]
    for _ in 0..<300 {
      var bytes = Array("姓名,\"住,址\"\r\n\"张\"\"三\",3号楼\n".utf8)
      for _ in 0..<chance.next(1..<7) {
        let place = chance.next(0..<bytes.count + 1)
        switch chance.next(0..<3) {
        case 0: bytes.insert(spice[chance.next(0..<spice.count)], at: place)
        case 1 where place < bytes.count: bytes[place] = UInt8(chance.next(0..<256))
        default: bytes = Array(bytes.prefix(place))
        }
      }
      guard let read = try? CSVFile(bytes).rows else { continue }
      #expect(!read.isEmpty && read.allSatisfy { !$0.isEmpty && $0 != [""] })
      #expect(!read.joined().contains { $0.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" } })
    }
  }
}

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
