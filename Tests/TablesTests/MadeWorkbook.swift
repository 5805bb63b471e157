/// A workbook made for a test, part by part.
struct MadeWorkbook {
  struct Sheet {
    let name: String, rows: String, state: String

    init(_ name: String, _ rows: String, state: String = "visible") { (self.name, self.rows, self.state) = (name, rows, state) }
  }

  var sheets: [Sheet]
  var strings = ""
  var styles = "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
  var isOf1904 = false
  /// What stands before the sheet's element and after its rows.
  var head = "", tail = ""
  var prefix = ""
  var target = "worksheets/"
  var kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  var isDeflated = false
  private var blanks = 0
  private var extraParts = 0

  init(rows: String) { sheets = [Sheet("Sheet1", rows)] }
  init(sheets: [Sheet]) { self.sheets = sheets }
  /// One whose sheet holds that many blanks, packed as tight as can be.
  init(blanks: Int) {
    self.init(rows: "")
    self.blanks = blanks
  }
  init(extraParts: Int) {
    self.init(rows: "")
    self.extraParts = extraParts
  }

  var bytes: [UInt8] {
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    func relation(_ id: String, _ type: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(kind)/\(type)\" Target=\"\(target)\"/>"
    }
    var parts: [(String, [UInt8])] = []
    func add(_ name: String, _ text: String) { parts.append((name, Array((declaration + text).utf8))) }
    add("_rels/.rels", "<Relationships xmlns=\"\(package)\">\(relation("rId1", "officeDocument", "xl/workbook.xml"))</Relationships>")
    let list = sheets.enumerated().map { place, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" state=\"\(sheet.state)\" r:id=\"rId\(place + 1)\"/>"
    }
    add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(kind)\"><workbookPr date1904=\"\(isOf1904 ? 1 : 0)\"/><sheets>\(list.joined())</sheets></workbook>"
    )
    let relations = sheets.indices.map { relation("rId\($0 + 1)", "worksheet", "\(target)sheet\($0 + 1).xml") }
    add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"\(package)\">\(relations.joined())\(relation("s", "styles", "styles.xml"))\(relation("t", "sharedStrings", "sharedStrings.xml"))</Relationships>"
    )
    add("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>")
    add("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>")
    let space = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
    for (place, sheet) in sheets.enumerated() {
      add(
        "xl/worksheets/sheet\(place + 1).xml",
        "\(head)<\(prefix)worksheet \(space)=\"\(main)\"><\(prefix)sheetData>\(sheet.rows)</\(prefix)sheetData>\(tail)</\(prefix)worksheet>"
      )
    }
    for number in 0..<extraParts { parts.append(("xl/media/\(number)", [])) }
    if blanks > 0 {
      parts.removeLast()
      return MadeZip.pack(parts, flood: ("xl/worksheets/sheet1.xml", blanks))
    }
    return MadeZip.pack(parts, isDeflated: isDeflated)
  }
}

/// A zip file (APPNOTE 6.3), its parts as they are or in blocks of deflate (RFC 1951) that pack nothing.
enum MadeZip {
  static func pack(_ parts: [(name: String, bytes: [UInt8])], isDeflated: Bool = false, flood: (name: String, blanks: Int)? = nil)
    -> [UInt8]
  {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    var count = 0
    func add(_ name: String, _ data: [UInt8], method: Int, crc: UInt32, size: Int) {
      let shared = u16(20) + u16(0) + u16(method) + u32(0) + u32(Int(crc)) + u32(data.count) + u32(size) + u16(name.utf8.count) + u16(0)
      directory += [0x50, 0x4B, 1, 2] + u16(20) + shared + u16(0) + u16(0) + u16(0) + u32(0) + u32(out.count) + Array(name.utf8)
      out += [0x50, 0x4B, 3, 4] + shared + Array(name.utf8) + data
      count += 1
    }
    for part in parts {
      add(
        part.name, isDeflated ? stored(part.bytes) : part.bytes, method: isDeflated ? 8 : 0, crc: crc(part.bytes), size: part.bytes.count)
    }
    // Whoever unpacks it all finds out that the sum is wrong.
    if let flood { add(flood.name, blanks(flood.blanks), method: 8, crc: 0, size: flood.blanks) }
    return out + directory + [0x50, 0x4B, 5, 6] + u16(0) + u16(0) + u16(count) + u16(count) + u32(directory.count) + u32(out.count) + u16(0)
  }

  private static func u16(_ number: Int) -> [UInt8] { [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)] }
  private static func u32(_ number: Int) -> [UInt8] { u16(number) + u16(number >> 16) }

  /// Blocks without compression.
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(65_535)
      rest = rest.dropFirst(piece.count)
      out += [rest.isEmpty ? 1 : 0] + u16(piece.count) + u16(~piece.count) + piece
    } while !rest.isEmpty
    return out
  }

  /// A block of fixed codes: one blank, then again and again the 258 bytes before.
  private static func blanks(_ count: Int) -> [UInt8] {
    var out: [UInt8] = []
    var (byte, filled) = (0, 0)
    func put(_ code: Int, _ bits: Int, reversed: Bool) {
      for bit in 0..<bits {
        byte |= (code >> (reversed ? bits - 1 - bit : bit) & 1) << filled
        filled += 1
        if filled == 8 {
          out.append(UInt8(byte))
          (byte, filled) = (0, 0)
        }
      }
    }
    put(1, 1, reversed: false)
    put(1, 2, reversed: false)
    put(0x30 + 0x20, 8, reversed: true)
    for _ in 0..<count / 258 {
      put(0b1100_0101, 8, reversed: true)
      put(0, 5, reversed: true)
    }
    put(0, 7, reversed: true)
    if filled > 0 { out.append(UInt8(byte)) }
    return out
  }

  private static let sums: [UInt32] = (0..<256 as Range<UInt32>).map { start in
    (0..<8).reduce(start) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in sums[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8) }
  }
}
