import Glibc

/// 编码 — the text of a file as UTF-8 without a mark, whatever it was written in: UTF-8, GB18030 or UTF-16, with or without a mark.
enum TableText {
  /// Converts, or says that no encoding fits; `line` is that of the first byte which does not.
  static func decode(_ bytes: [UInt8]) throws(TableFault) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let text = Array(bytes.dropFirst(3))
      let look = Look(text)
      guard look.firstWrong == nil else { throw fault(text, at: look.firstWrong) }
      return text
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try utf16(Array(bytes.dropFirst(2)), isLittle: bytes.first == 0xFF)
    }
    let look = Look(bytes)
    // A zero byte stands in no text, but in every other place of Western text in UTF-16.
    if look.zeros > 0, look.firstWrong != nil || look.zeros * 4 >= bytes.count {
      return try utf16(bytes, isLittle: look.oddZeros * 2 > look.zeros)
    }
    guard let wrong = look.firstWrong else { return bytes }
    // Text that is nearly all UTF-8 is damaged UTF-8: as GB18030 it would be other words.
    guard look.wrong >= look.wide else { throw fault(bytes, at: wrong) }
    switch convert(bytes, from: "GB18030") {
    case .text(let text): return unmarked(text)
    case .wrong(let place): throw fault(bytes, at: place)
    }
  }

  private static func utf16(_ bytes: [UInt8], isLittle: Bool) throws(TableFault) -> [UInt8] {
    guard bytes.count % 2 == 0, case .text(let text) = convert(bytes, from: isLittle ? "UTF-16LE" : "UTF-16BE"), !text.contains(0) else {
      throw TableFault(.encoding)
    }
    return unmarked(text)
  }

  private static func unmarked(_ text: [UInt8]) -> [UInt8] { text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text }

  private static func fault(_ bytes: [UInt8], at place: Int?) -> TableFault {
    guard let place else { return TableFault(.encoding) }
    var line = 1
    var last: UInt8 = 0
    for byte in bytes.prefix(place) {
      if byte == 0x0D || (byte == 0x0A && last != 0x0D) { line += 1 }
      last = byte
    }
    return TableFault(.encoding, line: line)
  }

  private enum Conversion {
    case text([UInt8])
    case wrong(Int)
  }

  /// Converts by the C library's iconv, or names the byte that does not fit.
  private static func convert(_ bytes: [UInt8], from encoding: String) -> Conversion {
    guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else { return .wrong(0) }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let isWhole = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var to = output.baseAddress
        return iconv(converter, &from, &inputLeft, &to, &outputLeft) != -1 && inputLeft == 0
      }
    }
    guard isWhole else { return .wrong(bytes.count - inputLeft) }
    return .text(output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) })
  }

  /// What one run over the bytes sees.
  private struct Look {
    /// The first byte that is not UTF-8.
    var firstWrong: Int?
    /// Bytes that are not UTF-8, and characters of three or four bytes that are.
    var wrong = 0, wide = 0
    /// Zero bytes, and those in odd places.
    var zeros = 0, oddZeros = 0

    init(_ bytes: [UInt8]) {
      var look = Counts()
      bytes.withUnsafeBytes { look.run($0) }
      (firstWrong, wrong, wide, zeros, oddZeros) = (look.firstWrong, look.wrong, look.wide, look.zeros, look.oddZeros)
    }
  }

  private struct Counts {
    var firstWrong: Int?
    var wrong = 0, wide = 0, zeros = 0, oddZeros = 0

    mutating func run(_ bytes: UnsafeRawBufferPointer) {
      var place = 0
      while place < bytes.count {
        // Eight bytes of ASCII at once, none of them zero.
        if place + 8 <= bytes.count {
          let eight = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
          if (eight | (eight &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 {
            place += 8
            continue
          }
        }
        let byte = bytes[place]
        if byte < 0x80 {
          if byte == 0 {
            zeros += 1
            oddZeros += place & 1
          }
          place += 1
          continue
        }
        let length = Self.length(bytes, at: place)
        if length == 0 {
          firstWrong = firstWrong ?? place
          wrong += 1
        } else if length > 2 {
          wide += 1
        }
        place += max(length, 1)
      }
    }

    /// Bytes of the well-formed character of more than one byte that begins here; 0 when none does (Unicode, table 3-7).
    private static func length(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Int {
      func isTail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
        place + offset < bytes.count && range ~= bytes[place + offset]
      }
      switch bytes[place] {
      case 0xC2...0xDF: return isTail(1) ? 2 : 0
      case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : 0
      case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : 0
      case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : 0
      case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : 0
      case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
      case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : 0
      default: return 0
      }
    }
  }
}
