/// Identity of one entity: a time-ordered 64-bit number made by us, never by the database.
///
/// In URLs and papers it is written as 13 letters of base 32 (digits and small letters without i, l, o, u).
@frozen
public struct ID<Entity>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number as stored; always positive.
  public let rawValue: Int64

  /// Wraps a number read back from storage or drawn by an ``IDSource``.
  @inlinable
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Reads the 13 letters that `description` writes; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 13 else { return nil }
    var value: UInt64 = 0
    for letter in text.utf8 {
      guard let digit = base32.firstIndex(of: letter) else { return nil }
      guard value >> 59 == 0 else { return nil }
      value = value << 5 | UInt64(digit)
    }
    guard let number = Int64(exactly: value), number > 0 else { return nil }
    rawValue = number
  }

  /// The 13 letters used in URLs.
  public var description: String { letters(of: rawValue) }

  /// Older entities come first.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

private func letters(of number: Int64) -> String {
  String(unsafeUninitializedCapacity: 13) { buffer in
    for place in 0..<13 { buffer[place] = base32[Int(UInt64(bitPattern: number) >> UInt64(60 - 5 * place) & 31)] }
    return 13
  }
}

private let base32 = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
