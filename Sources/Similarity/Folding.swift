/// Text made comparable: width, script, case and number writing no longer tell two texts apart.
///
/// The result is a row of scalars. Everything that parts one clause from the next (punctuation, line ends, symbols) is
/// ``separator``; blanks between Chinese characters vanish.
struct Folding {
  /// Stands between clauses.
  static let separator: UInt32 = 0

  /// Folds one text.
  static func fold(_ text: String) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.utf8.count / 2)
    for scalar in text.unicodeScalars { append(scalar.value, to: &scalars) }
    return Numerals.rewrite(scalars)
  }

  private static func append(_ raw: UInt32, to scalars: inout [UInt32]) {
    var scalar = raw
    switch scalar {
    case 0xFF01...0xFF5E: scalar -= 0xFEE0  // full width
    case 0x3000: scalar = 0x20
    case 0x2460...0x2473: return appendNumber(scalar - 0x245F, to: &scalars)  // circled numbers
    case 0x2160...0x216B: return appendNumber(scalar - 0x215F, to: &scalars)  // Roman numerals
    default: break
    }
    switch scalar {
    case 0x41...0x5A: scalars.append(scalar + 0x20)
    case 0x30...0x39, 0x61...0x7A, 0x23, 0x25: scalars.append(scalar)
    case 0x20, 0x09, 0xA0:
      // A blank parts two Latin words or two Korean ones, never two Chinese characters.
      if let last = scalars.last, last != separator, !ScalarKind.isHan(last) { scalars.append(separator) }
    case 0x2D, 0x2010...0x2015: scalars.append(scalars.last.map(ScalarKind.isDigit) == true ? 0x2D : separator)  // a house number's dash
    case 0x3007: scalars.append(0x96F6)
    case _ where ScalarKind.isLetter(scalar): scalars.append(Traditional.simplified(scalar))
    case 0xFE00...0xFE0F, 0x200B...0x200F, 0xFEFF, 0x300...0x36F: break  // invisible
    default: if let last = scalars.last, last != separator { scalars.append(separator) }
    }
  }

  private static func appendNumber(_ number: UInt32, to scalars: inout [UInt32]) {
    if number >= 10 { scalars.append(0x30 + number / 10) }
    scalars.append(0x30 + number % 10)
  }
}
