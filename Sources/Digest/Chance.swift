internal import CSodium

/// 随机数 — numbers that nobody can foresee, from the system by libsodium: for keys, tokens, and whatever nobody may choose.
public struct Chance: RandomNumberGenerator, Sendable {
  /// Opens the source, once; libsodium itself stops the process before it gives bytes that are none.
  private static let isOpen = sodium_init() >= 0

  /// A source.
  public init() { _ = Self.isOpen }

  /// A number of 64 bits.
  public mutating func next() -> UInt64 {
    var number: UInt64 = 0
    randombytes_buf(&number, MemoryLayout<UInt64>.size)
    return number
  }

  /// So many bytes.
  public static func bytes(_ count: Int) -> [UInt8] {
    _ = isOpen
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }
}
