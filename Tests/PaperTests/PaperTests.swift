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
    #expect(QRCode.svg(String(repeating: "a", count: 5000), label: "") == nil)
  }
}
