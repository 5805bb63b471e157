internal import CUnistring

/// 输入规整 — what people type and paste, brought into one form, so that what looks alike is alike. Every reader of forms and tables and
/// every search uses it.
///
/// - ``text(_:)`` for what somebody says: only what nobody sees is changed.
/// - ``line(_:)`` for what stands in one line.
/// - ``name(_:)`` for names of people, places and groups.
/// - ``code(_:)`` for numbers, telephones, dates, sign-in names: width, dashes and blanks do not count.
///
/// Marks of direction and format that nobody sees are left out: they come with what is pasted, and change nothing of what is said. A
/// control
/// character is another thing: no keyboard types one, so that the text is not what somebody wrote. Readers refuse it (``hasControl(_:)``).
public enum Typed {
  /// A passage: NFC, full-width letters and digits made narrow, one kind of blank and of line end, nothing invisible; no blank lines
  /// around it. A text of invisible characters is empty.
  public static func text(_ raw: String) -> String {
    if isOrdinary(raw) { return raw }
    let scalars = visible(raw)
    guard scalars.contains(where: { !isBlank($0) }) else { return "" }
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map { trimmed($0[...], atStart: false) }
    guard let first = lines.firstIndex(where: { !$0.isEmpty }), let last = lines.lastIndex(where: { !$0.isEmpty }) else { return "" }
    return composed(Array(lines[first...last].joined(separator: CollectionOfOne("\n"))))  // safe: first and last were found in it
  }

  /// The same as one line: line ends and tabs are blanks, runs of blanks are one, none stands around it.
  public static func line(_ raw: String) -> String { isOrdinary(raw) ? raw : composed(single(visible(raw))) }

  /// A line that names somebody or something: every dot in it is `·`, and nothing joins its letters unseen. Without a letter or a digit it
  /// names nobody: signs and accents alone are empty.
  public static func name(_ raw: String) -> String {
    let scalars = single(visible(raw).filter { !isIgnorable($0) })
    guard scalars.contains(where: names) else { return "" }
    return composed(scalars.map { dots.contains($0) ? "\u{B7}" : $0 })
  }

  /// A number or a code: letters, digits and signs narrow, every dash `-`, no blanks at all.
  public static func code(_ raw: String) -> String {
    if isOrdinary(raw, inOneWord: true) { return raw }
    return composed(
      visible(raw).compactMap { scalar -> Unicode.Scalar? in
        if isBlank(scalar) || isIgnorable(scalar) { return nil }
        if dashes.contains(scalar) { return "-" }
        return 0xFF01...0xFF5E ~= scalar.value ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar  // safe: not below 0xFF01
      })
  }

  /// True when nobody would see anything.
  public static func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { isBlank($0) || isControl($0) || isDropped($0) } }

  /// True when something stands in a text that nobody types: a control character other than a tab and what ends lines, or a code point
  /// that Unicode gives to nobody.
  public static func hasControl(_ text: String) -> Bool {
    // Most texts are told by their bytes: only these begin what has to be looked at.
    var text = text
    let isSuspect = text.withUTF8 { bytes in
      bytes.indices.contains { place in
        switch bytes[place] {  // safe: a place of its own
        case 0x09...0x0D: false
        case 0..<0x20, 0x7F, 0xC2, 0xF0...: true
        // Full-width signs are the most of what begins so; what Unicode gives to nobody begins otherwise.
        case 0xEF: bytes[place + 1] != 0xBC  // safe: two more bytes follow this one in what is UTF-8
        default: false
        }
      }
    }
    return isSuspect && text.unicodeScalars.contains(where: isUntypable)
  }

  /// A text without such characters, every line end in it a line feed: to be shown to whoever sent it.
  public static func withoutControl(_ text: String) -> String {
    guard text.utf8.contains(where: { 0x0B...0x0D ~= $0 || $0 == 0xC2 || $0 == 0xE2 }) || hasControl(text) else { return text }
    var made = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A: if !wasReturn { made.append("\n") }
      case 0x0B...0x0D, 0x85, 0x2028, 0x2029: made.append("\n")
      default: if !isUntypable(scalar) { made.append(scalar) }
      }
    }
    return String(made)
  }

  private static func isUntypable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: scalar.properties.isNoncharacterCodePoint
    }
  }

  private static func names(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber:
        true
      default: false
      }
    }
  }

  /// True for most of what is written here, told by its bytes: one line of Han characters, ideographic signs, ASCII and single blanks, none
  /// of them at its ends. Nothing of it is brought into another form.
  ///
  /// - Parameter inOneWord: true when only ASCII without blanks is meant.
  private static func isOrdinary(_ raw: String, inOneWord: Bool = false) -> Bool {
    var raw = raw
    return raw.withUTF8 { bytes in
      var place = 0
      var wasBlank = true
      while place < bytes.count {
        // safe: bytes of a string are UTF-8, so that two more follow each first one of three
        switch bytes[place] {
        case 0x21...0x7E: place += 1
        case 0x20 where !wasBlank && !inOneWord:
          place += 1
          wasBlank = true
          continue
        case _ where inOneWord: return false
        case 0xE4 where bytes[place + 1] >= 0xB8, 0xE5...0xE9: place += 3
        case 0xE3 where bytes[place + 1] == 0x80 && 0x81...0xA0 ~= bytes[place + 2]: place += 3
        // Full-width signs, no digits or letters.
        case 0xEF where bytes[place + 1] == 0xBC && !(0x90...0x99 ~= bytes[place + 2] || 0xA1...0xBA ~= bytes[place + 2]): place += 3
        default: return false
        }
        wasBlank = false
      }
      return !wasBlank
    }
  }

  /// NFC, full-width letters and digits narrow, blanks and line ends of one kind; control, direction and other marks that show nothing
  /// are left out.
  private static func visible(_ raw: String) -> [Unicode.Scalar] {
    var made: [Unicode.Scalar] = []
    made.reserveCapacity(raw.utf8.count / 2)
    var wasReturn = false
    for scalar in raw.unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A: if !wasReturn { made.append("\n") }
      case 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: made.append("\n")
      case 0x09: made.append("\t")
      // Han and Hangul, with the ideographic signs: most of what is written here, told without a look-up.
      case 0x20...0x7E, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x3001...0x3020: made.append(scalar)
      case _ where scalar.properties.generalCategory == .spaceSeparator: made.append(" ")
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
        if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { made.append(narrow) }  // safe: not below 0xFF10
      case _ where isControl(scalar) || isDropped(scalar): break
      default: made.append(scalar)
      }
    }
    return made
  }

  private static func single(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: { !isBlank($0) }) else { return [] }
    var made: [Unicode.Scalar] = []
    for scalar in scalars {
      let isGap = scalar == " " || scalar == "\n" || scalar == "\t"
      if !isGap { made.append(scalar) } else if let last = made.last, last != " " { made.append(" ") }
    }
    return Array(trimmed(made[...], atStart: true))
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>, atStart: Bool) -> ArraySlice<Unicode.Scalar> {
    var rest = scalars
    while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
    while atStart, let first = rest.first, isBlank(first) { rest = rest.dropFirst() }
    return rest
  }

  private static func composed(_ scalars: [Unicode.Scalar]) -> String {
    let text = String(String.UnicodeScalarView(scalars))
    // Chinese and ASCII are composed as they stand.
    let mayCompose = scalars.contains { $0.value >= 0x300 && !(0x3000...0x3098 ~= $0.value || 0x30A0...0x9FFF ~= $0.value) }
    guard mayCompose else { return text }
    let bytes = Array(text.utf8)
    var count = 0
    guard let made = cunistring_nfc(bytes, bytes.count, &count) else { return text }
    defer { free(made) }
    return String(decoding: UnsafeBufferPointer(start: made, count: count), as: UTF8.self)
  }

  /// Nothing to be seen: blanks of every width, fillers, joiners.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x2028, 0x2029, 0x2800: true
    case 0x21...0x7E, 0x4E00...0x9FFF: false
    default: isIgnorable(scalar) || scalar.properties.generalCategory == .spaceSeparator
    }
  }

  /// What shows nothing by itself: joiners, variation selectors, fillers of Hangul and Mongolian.
  private static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7E && scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Ignorable, and no part of how emoji, Mongolian or Arabic letters are written.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0020...0xE007F, 0xE0100...0xE01EF: false
    default: isIgnorable(scalar) || scalar.properties.isNoncharacterCodePoint
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
  }

  /// The dots of names as keyboards and fonts have them.
  private static let dots: Set<Unicode.Scalar> = [
    "\u{B7}", "\u{2022}", "\u{30FB}", "\u{2027}", "\u{FF65}", "\u{22C5}", "\u{2219}", "\u{387}",
  ]
  /// Dashes that stand between the digits of numbers.
  private static let dashes: Set<Unicode.Scalar> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}",
  ]
}
