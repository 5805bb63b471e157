internal import Deliberation
internal import Typing

/// What somebody looks for in the ledger.
struct LedgerQuery {
  /// Characters and words that a search reads.
  static let mostCharacters = 100, mostWords = 8  // technical: what one search costs

  /// The slip that all of it names, if it is one.
  let slip: SlipNumber?
  /// Words that count; each number of them is a statement of its own.
  let words: [Word]
  /// All of it, as a name.
  let name: String
  /// True when more was typed than is read.
  let isCut: Bool

  /// A word, its tokens, and the entry that it names if it is the number of a slip.
  struct Word {
    let text: String, tokens: Tokens, slip: SlipNumber?
    /// As a part of a name; the same without capitals, as bytes.
    let name: String, part: [UInt8]
    /// Bytes of its first character that is a token by itself: a text without them does not hold the word. Empty where it has none.
    let first: [UInt8]

    init(_ text: String) {
      self.text = text
      tokens = Tokens(text)
      slip = SlipNumber(text)
      name = Typed.name(text)
      part = Array(name.lowercased().utf8)
      let whole = text.unicodeScalars.first { if case .whole = Tokens.kind(of: $0) { true } else { false } }
      first = whole.map { Array(String($0).utf8) } ?? []
    }
  }

  private static let commas: Set<Character> = [" ", "，", "、", "；", "。", "！", "？", ",", ";", "!", "?"]

  init(_ typed: String) {
    let line = Typed.line(typed).unicodeScalars
    let read = String(String.UnicodeScalarView(line.prefix(Self.mostCharacters)))
    let words = read.split { Self.commas.contains($0) }.map { Word(String($0)) }.filter { !$0.tokens.isEmpty }
    slip = SlipNumber(typed)
    name = Typed.name(read)
    self.words = Array(words.prefix(Self.mostWords))
    isCut = line.count > Self.mostCharacters || words.count > Self.mostWords
  }

  /// True when one of the words is the number of a slip.
  var namesSlips: Bool { words.contains { $0.slip != nil } }

  /// True when every word stands in a text. Most texts are told apart by one character each.
  func isIn(_ text: String) -> Bool {
    var text = text
    let mayBe = text.withUTF8 { bytes in words.allSatisfy { Self.stands($0.first, in: bytes) } }
    guard mayBe else { return false }
    let tokens = Tokens(text)
    return words.allSatisfy { tokens.hold($0.tokens) }
  }

  /// True when every word stands in an entry.
  func isIn(text: String, name: String, slip: SlipNumber) -> Bool {
    let tokens = Tokens(text)
    var named: [UInt8]?
    return words.allSatisfy { word in
      if tokens.hold(word.tokens) || word.slip == slip { return true }
      guard !name.isEmpty, !word.part.isEmpty else { return false }
      let own = named ?? Array(name.lowercased().utf8)
      named = own
      return own.withUnsafeBufferPointer { Self.stands(word.part, in: $0) }
    }
  }

  /// True when some bytes stand in others, next to each other.
  private static func stands(_ part: [UInt8], in whole: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = part.first else { return true }
    guard whole.count >= part.count else { return false }
    // safe: the part starts where all of it fits
    for start in 0...(whole.count - part.count) where whole[start] == first {
      var index = 1
      while index < part.count, whole[start + index] == part[index] { index += 1 }
      if index == part.count { return true }
    }
    return false
  }
}
