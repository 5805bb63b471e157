/// A text's vector from a language model, kept as one signed byte for each dimension; the angle between two tells how near they are in
/// meaning.
///
/// No model is needed and none comes with the library. A caller that runs one asks it before it adds or queries, and passes the
/// meanings along; the index stays without waiting and without a network.
public struct Meaning: Hashable, Sendable {
  private let values: [Int8]
  private let length: Double

  /// `nil` for a vector without length, or with a number that is not finite.
  public init?(_ vector: [Float]) {
    guard vector.allSatisfy(\.isFinite), let peak = vector.map(abs).max(), peak > 0 else { return nil }
    values = vector.map { Int8(($0 / peak * 127).rounded()) }
    length = Double(values.reduce(0) { $0 + Int($1) * Int($1) }).squareRoot()
  }

  /// Bytes held.
  var footprint: Int { values.capacity + 56 }

  /// From -1 to 1; `nil` for vectors of different models.
  public func cosine(_ other: Meaning) -> Double? {
    guard values.count == other.values.count else { return nil }
    return Double(zip(values, other.values).reduce(0) { $0 + Int($1.0) * Int($1.1) }) / (length * other.length)
  }
}
