/// Where a field stands in ``TableCursor/bytes``.
public struct FieldPlace: Hashable, Sendable {
  /// Its bytes, without the quotes around it.
  public let range: Range<Int>
  /// True when quotes in it stand double.
  let isDoubled: Bool
}
