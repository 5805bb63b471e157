// safe throughout: before bytes are read at a place it is compared with how many there are.

/// 去除附带信息 — a picture without what the camera wrote beside it: place, time, device, owner, previews.
///
/// Photos of what was done are public at once; where the photographer stood is nobody's business. Only the bytes that are needed
/// to show the picture are kept, what follows its end is cut off, and what cannot be read as the kind it claims is refused.
public enum PlainPicture {
  /// The picture alone; `nil` for what is broken or no picture.
  public static func of(_ bytes: [UInt8], _ kind: MediaKind) -> [UInt8]? {
    switch kind {
    case .jpeg: jpeg(bytes)
    case .png: png(bytes)
    case .webp: webp(bytes)
    case .mp3, .mp4Audio, .ogg, .wav, .amr, .pdf: nil
    }
  }

  // MARK: JPEG

  private static func jpeg(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
    var plain: [UInt8] = [0xFF, 0xD8]
    plain.reserveCapacity(bytes.count)
    var position = 2
    var hasFrame = false, hasScan = false, turn: UInt8?
    while position < bytes.count {
      guard bytes[position] == 0xFF else { return nil }
      while position < bytes.count, bytes[position] == 0xFF { position += 1 }
      guard position < bytes.count else { return nil }
      let marker = bytes[position]
      position += 1
      if marker == 0xD9 { return hasFrame && hasScan ? plain + [0xFF, 0xD9] : nil }
      guard let length = big(bytes, at: position, 2), length >= 2, position + length <= bytes.count else { return nil }
      let content = bytes[position + 2..<position + length]
      let segment = [0xFF, marker] + bytes[position..<position + length]
      position += length
      switch marker {
      case 0xE0: if let head = plainHead(content) { plain += head }
      case 0xE1:
        // The picture may lie on its side; how to turn it is the one thing kept.
        if turn == nil, let found = orientation(Array(content)) {
          turn = found
          plain += orientationSegment(found)
        }
      case 0xE2: if content.starts(with: Array("ICC_PROFILE\0".utf8)) { plain += segment }
      case 0xEE: if content.starts(with: Array("Adobe".utf8)), content.count <= 12 { plain += segment }
      case 0xE3...0xEF, 0xFE: break
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        hasFrame = true
        plain += segment
      case 0xC4, 0xCC, 0xDB...0xDD: plain += segment
      case 0xDA:
        hasScan = true
        plain += segment
        let begin = position
        position = endOfScan(bytes, from: position)
        plain += bytes[begin..<position]
      default: return nil
      }
    }
    // A scan that was cut off shows what it has.
    return hasFrame && hasScan ? plain + [0xFF, 0xD9] : nil
  }

  /// Where the coded picture ends: at the next marker that is neither a stuffed byte nor a restart.
  private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position + 1 < bytes.count {
      if bytes[position] == 0xFF, bytes[position + 1] != 0, !(0xD0...0xD7).contains(bytes[position + 1]), bytes[position + 1] != 0xFF {
        return position
      }
      position += 1
    }
    return bytes.count
  }

  /// The JFIF head without its preview.
  private static func plainHead(_ content: ArraySlice<UInt8>) -> [UInt8]? {
    guard content.count >= 14, content.starts(with: Array("JFIF\0".utf8)) else { return nil }
    return [0xFF, 0xE0, 0, 16] + content.prefix(12) + [0, 0]
  }

  /// The orientation of an Exif segment, 2 to 8; `nil` when it says none or upright.
  private static func orientation(_ content: [UInt8]) -> UInt8? {
    guard content.count > 14, content.starts(with: Array("Exif\0\0".utf8)) else { return nil }
    let body = Array(content.dropFirst(6))
    let isBig = body.starts(with: Array("MM".utf8))
    guard isBig || body.starts(with: Array("II".utf8)) else { return nil }
    func number(_ position: Int, _ width: Int) -> Int? { isBig ? big(body, at: position, width) : little(body, at: position, width) }
    guard let table = number(4, 4), let count = number(table, 2) else { return nil }
    for entry in 0..<min(count, 200) {
      let position = table + 2 + entry * 12
      guard let tag = number(position, 2) else { return nil }
      if tag == 0x0112 { return number(position + 8, 2).flatMap { (2...8).contains($0) ? UInt8($0) : nil } }
    }
    return nil
  }

  /// An Exif segment that says how to turn the picture, and nothing else.
  private static func orientationSegment(_ turn: UInt8) -> [UInt8] {
    let head: [UInt8] = [0xFF, 0xE1, 0, 34], table: [UInt8] = [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0]
    return head + Array("Exif\0\0MM".utf8) + table + [0, 0, 0, 0]
  }

  // MARK: PNG

  private static let pngChunks: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
  ]

  private static func png(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 8, MediaKind.sniff(bytes) == .png else { return nil }
    var plain = Array(bytes[..<8])
    plain.reserveCapacity(bytes.count)
    var position = 8
    var hasPicture = false
    while let length = big(bytes, at: position, 4), length <= bytes.count, position + 12 + length <= bytes.count {
      let name = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
      guard position > 8 || (name == "IHDR" && length == 13) else { return nil }
      if pngChunks.contains(name) { plain += bytes[position..<position + 12 + length] }
      if name == "IDAT" { hasPicture = true }
      if name == "IEND" { return hasPicture ? plain : nil }
      position += 12 + length
    }
    return nil
  }

  // MARK: WebP

  private static let webpChunks: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]

  private static func webp(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 20, MediaKind.sniff(bytes) == .webp, let claimed = little(bytes, at: 4, 4), claimed <= bytes.count - 8 else {
      return nil
    }
    var chunks: [UInt8] = []
    chunks.reserveCapacity(bytes.count)
    var position = 12
    var hasPicture = false
    while position < claimed + 8 {
      guard let length = little(bytes, at: position + 4, 4), length <= bytes.count, position + 8 + length <= claimed + 8 else { return nil }
      let name = String(decoding: bytes[position..<position + 4], as: UTF8.self)
      if webpChunks.contains(name) {
        var chunk = Array(bytes[position..<position + 8 + length])
        // The head says that Exif and XMP follow; they do not any more.
        if name == "VP8X", length > 0 { chunk[8] &= ~0x0C }
        if length % 2 == 1 { chunk.append(0) }
        chunks += chunk
        hasPicture = hasPicture || ["VP8 ", "VP8L", "ANMF"].contains(name)
      }
      position += 8 + length + length % 2
    }
    guard hasPicture else { return nil }
    let total = chunks.count + 4
    let size: [UInt8] = (0..<4).map { UInt8(truncatingIfNeeded: total >> ($0 * 8)) }
    return Array("RIFF".utf8) + size + Array("WEBP".utf8) + chunks
  }

  // MARK: Numbers

  private static func big(_ bytes: [UInt8], at position: Int, _ width: Int) -> Int? {
    guard position >= 0, position + width <= bytes.count else { return nil }
    return bytes[position..<position + width].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], at position: Int, _ width: Int) -> Int? {
    guard position >= 0, position + width <= bytes.count else { return nil }
    return bytes[position..<position + width].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
