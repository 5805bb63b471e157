/// FNV-1a of 64 bits (Fowler, Noll, Vo): fast, the same on any machine, and no proof of anything. For tables and for names that
/// change when a content does.
///
/// Compiled where it is used: tables ask for it millions of times.
@frozen
public struct FNV1a: Sendable {
  @usableFromInline var state: UInt64

  /// The hash of all that was added.
  @inlinable
  public var value: UInt64 { state }

  /// Of nothing so far.
  @inlinable
  public init() { state = 0xcbf2_9ce4_8422_2325 }

  /// Adds a byte.
  @inlinable
  public mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The hash of some bytes.
  @inlinable
  public static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV1a()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
