internal import Deliberation

/// A text as the search reads it: its tokens one after the other, a zero before, between and behind them.
struct Tokens {
  enum Kind {
    /// A token by itself: a Han character, a Hangul syllable.
    case whole
    /// Part of a word or number, as it is looked up.
    case part(Unicode.Scalar)
    /// What parts words.
    case none
  }

  private var scalars: [UInt32] = [0]

  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch Self.kind(of: scalar) {
      case .whole:
        end()
        scalars.append(scalar.value)
        scalars.append(0)
      case .part(let letter): scalars.append(letter.value)
      case .none: end()
      }
    }
    end()
  }

  private mutating func end() { if scalars.last != 0 { scalars.append(0) } }

  var isEmpty: Bool { scalars.count == 1 }

  /// True when the tokens of `other` stand here next to each other.
  func hold(_ other: Tokens) -> Bool {
    scalars.withUnsafeBufferPointer { text in
      other.scalars.withUnsafeBufferPointer { wanted in
        guard text.count >= wanted.count else { return false }
        // safe: what is wanted has three places at least, and starts where all of it fits
        for start in 0...(text.count - wanted.count) where text[start] == 0 && text[start + 1] == wanted[1] {
          var index = 2
          while index < wanted.count, text[start + index] == wanted[index] { index += 1 }
          if index == wanted.count { return true }
        }
        return false
      }
    }
  }

  static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0xAC00...0xD7AF: .whole
    case 0x30...0x39, 0x61...0x7A: .part(scalar)
    case 0x41...0x5A: .part(Unicode.Scalar(UInt8(scalar.value + 0x20)))  // safe: the case bounds it
    // Entries written down by earlier versions may be full-width.
    case 0xFF10...0xFF19: .part(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))  // safe: the case bounds it
    case 0xFF21...0xFF3A: .part(Unicode.Scalar(UInt8(scalar.value - 0xFF21 + 0x61)))  // safe: the case bounds it
    case 0xFF41...0xFF5A: .part(Unicode.Scalar(UInt8(scalar.value - 0xFF41 + 0x61)))  // safe: the case bounds it
    default: .none
    }
  }
}
