import Paper
import Testing

@Suite("去除附带信息 · a photo keeps no place, time or owner (3.6c)")
struct PlainPictureTests {
  private static let secret = Array("GPS 43.8171 125.3235".utf8)

  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    let length = content.count + 2
    return [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + content
  }

  /// An Exif segment that is turned by `turn` and holds a secret behind its table.
  private static func exif(_ turn: UInt8, big: Bool) -> [UInt8] {
    let table: [UInt8] =
      big
      ? [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0]
      : [42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0, 0, 0, 0, 0]
    var bytes = Array("Exif\0\0".utf8)
    bytes += Array((big ? "MM" : "II").utf8)
    bytes += table
    return bytes + secret
  }

  private static let head = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
  private static let frame = segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
  private static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0, 0x34, 0xFF, 0xD0, 0x56]

  private static func jpeg(_ between: [UInt8], after: [UInt8] = []) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    bytes += head
    bytes += between
    bytes += segment(0xDB, [0] + Array(repeating: 1, count: 64))
    bytes += frame
    bytes += scan
    bytes += [0xFF, 0xD9]
    return bytes + after
  }

  private static func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    bytes.count >= part.count && (0...bytes.count - part.count).contains { bytes[$0..<$0 + part.count].elementsEqual(part) }
  }

  @Test("a JPEG loses Exif, XMP, IPTC, comments and what hangs behind its end; the picture stays byte for byte")
  func jpeg() throws {
    var beside = Self.segment(0xE1, Self.exif(1, big: true))
    beside += Self.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Self.secret)
    beside += Self.segment(0xED, Self.secret)
    beside += Self.segment(0xFE, Self.secret)
    beside += Self.segment(0xE2, Array("MPF\0".utf8) + Self.secret)
    let plain = try #require(PlainPicture.of(Self.jpeg(beside, after: Self.secret), .jpeg))
    #expect(plain == Self.jpeg([]))
    #expect(PlainPicture.of(plain, .jpeg) == plain, "plain is plain")
    var colours = Self.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 9])
    colours += Self.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
    #expect(PlainPicture.of(Self.jpeg(colours), .jpeg) == Self.jpeg(colours), "colours need these")
    var preview: [UInt8] = [0xFF, 0xD8]
    preview += Self.segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 1, 1, 7, 7, 7])
    preview += Self.jpeg([]).dropFirst(2 + 18)
    #expect(PlainPicture.of(preview, .jpeg) == Self.jpeg([]), "no preview either")
  }

  @Test("a photo taken sideways is still turned, and nothing else of its Exif is left", arguments: [true, false])
  func turned(big: Bool) throws {
    let plain = try #require(PlainPicture.of(Self.jpeg(Self.segment(0xE1, Self.exif(6, big: big))), .jpeg))
    #expect(!Self.holds(plain, Self.secret))
    #expect(Self.holds(plain, [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))
    #expect(plain.count == Self.jpeg([]).count + 36)
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0, 0, 0, UInt8(content.count)]
    bytes += Array(name.utf8)
    bytes += content
    bytes += [1, 2, 3, 4]
    return bytes
  }

  private static func png(_ between: [UInt8], after: [UInt8] = []) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    bytes += chunk("IHDR", Array(repeating: 1, count: 13))
    bytes += between
    bytes += chunk("IDAT", [5, 6])
    bytes += chunk("IEND", [])
    return bytes + after
  }

  @Test("a PNG loses text, Exif, time and chunks nobody knows")
  func png() {
    let beside = ["tEXt", "zTXt", "iTXt", "eXIf", "tIME", "caBX"].flatMap { Self.chunk($0, Self.secret) }
    let colours = Self.chunk("gAMA", [0, 0, 1, 1])
    #expect(PlainPicture.of(Self.png(beside + colours, after: Self.secret), .png) == Self.png(colours))
  }

  private static func webp(_ chunks: [(String, [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    for (name, content) in chunks {
      body += Array(name.utf8)
      body += [UInt8(content.count), 0, 0, 0]
      body += content
      if content.count % 2 == 1 { body.append(0) }
    }
    var bytes = Array("RIFF".utf8)
    bytes += [UInt8(body.count + 4), 0, 0, 0]
    bytes += Array("WEBP".utf8)
    return bytes + body
  }

  @Test("a WebP loses Exif and XMP, and its head says so")
  func webp() {
    let picture: (String, [UInt8]) = ("VP8 ", [1, 2, 3])
    let full = Self.webp([("VP8X", [0x0C | 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0]), picture, ("EXIF", Self.secret), ("XMP ", Self.secret)])
    #expect(PlainPicture.of(full, .webp) == Self.webp([("VP8X", [0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0]), picture]))
  }

  @Test("what cannot be read as the kind it claims is refused")
  func broken() {
    let whole = Self.jpeg([])
    #expect(PlainPicture.of([0xFF, 0xD8, 0xFF, 0xE0], .jpeg) == nil)
    #expect(PlainPicture.of([0xFF, 0xD8, 0xFF, 0xD9, 0], .jpeg) == nil, "no picture in it")
    #expect(PlainPicture.of(Array(whole.prefix(20)) + [7, 7, 7], .jpeg) == nil, "no marker where one must be")
    #expect(PlainPicture.of([0xFF, 0xD8] + Self.segment(0xE1, Self.secret).prefix(9), .jpeg) == nil, "a segment longer than the file")
    for length in 0..<whole.count { _ = PlainPicture.of(Array(whole.prefix(length)), .jpeg) }
    let picture = Self.png([])
    for length in 0..<picture.count { #expect(PlainPicture.of(Array(picture.prefix(length)), .png) == nil) }
    let web = Self.webp([("VP8 ", [1, 2, 3])])
    for length in 0..<web.count { #expect(PlainPicture.of(Array(web.prefix(length)), .webp) == nil) }
    #expect(PlainPicture.of(Array("%PDF-".utf8), .pdf) == nil)
  }

  @Test("lengths and places beyond the file are refused, be they as large as they can be written")
  func beyond() {
    let all: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]
    for lengths in [all, [0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0xFF, 0xFF], [0, 0, 0, 26]] {
      #expect(PlainPicture.of(Array(Self.png([]).prefix(33)) + lengths + Array("IDAT".utf8), .png) == nil)
      var web = Self.webp([("VP8 ", [1, 2, 3])])
      web.replaceSubrange(4..<8, with: lengths.reversed())
      #expect(PlainPicture.of(web, .webp) == nil)
      web = Self.webp([("VP8X", []), ("VP8 ", [1, 2, 3])])
      web.replaceSubrange(16..<20, with: lengths.reversed())
      #expect(PlainPicture.of(web, .webp) == nil)
    }
    #expect(PlainPicture.of(Self.webp([("VP8X", []), ("VP8 ", [1, 2, 3])]), .webp) != nil, "the same with its own lengths")
    for length in [[0, 0], [0, 1], [0xFF, 0xFF]] as [[UInt8]] {
      #expect(PlainPicture.of([0xFF, 0xD8, 0xFF, 0xE1] + length + [1, 2, 3], .jpeg) == nil)
    }
    // An Exif table said to stand far behind the file, or to hold as many entries as can be written: no turn, and still a picture.
    for table in [all + [0, 1], [0, 0, 0, 8] + [0xFF, 0xFF]] {
      let exif = Array("Exif\0\0MM".utf8) + [0, 42] + table + [0, 0, 0, 0]
      #expect(PlainPicture.of(Self.jpeg(Self.segment(0xE1, exif)), .jpeg) == Self.jpeg([]))
    }
  }

  @Test("any bytes are a plain picture or none, and a plain one stays as it is", arguments: 0..<20 as Range<UInt64>)
  func fuzz(seed: UInt64) {
    var chance = Chance(seed)
    let pictures = [
      Self.jpeg(Self.segment(0xE1, Self.exif(6, big: true)) + Self.segment(0xFE, Self.secret)), Self.png(Self.chunk("tEXt", Self.secret)),
      Self.webp([("VP8X", [0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ("VP8 ", [1, 2, 3]), ("EXIF", Self.secret)]),
    ]
    for _ in 0..<200 {
      var bytes = pictures[chance.next(0..<pictures.count)]
      for _ in 0..<chance.next(1..<6) {
        let place = chance.next(0..<bytes.count + 1)
        switch chance.next(0..<4) {
        case 0: bytes.insert([0, 0xFF, 0xD9, 0xDA][chance.next(0..<4)], at: place)
        case 1 where place < bytes.count: bytes[place] = UInt8(chance.next(0..<256))
        case 2 where place < bytes.count: bytes[place] = 0xFF
        default: bytes = Array(bytes.prefix(place))
        }
      }
      for kind in MediaKind.allCases {
        guard let plain = PlainPicture.of(bytes, kind) else { continue }
        #expect(MediaKind.sniff(plain) == kind && PlainPicture.of(plain, kind) == plain)
      }
    }
  }
}
