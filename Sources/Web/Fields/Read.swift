/// What a field holds, once everything of the form was asked for.
struct Read<Value> {
  private let take: () throws -> Value

  init(_ value: Value) { take = { value } }
  init(_ take: @escaping () throws -> Value) { self.take = take }

  /// - Throws: when the field holds none; what is wrong is told of the form as a whole.
  var value: Value { get throws { try take() } }
  /// The value, or nothing where it could not be read.
  var known: Value? { try? take() }
  /// False when the field may be left empty and was.
  func isGiven<Wrapped>() -> Bool where Value == Wrapped? { if case .some(.none) = known { false } else { true } }
  /// The same of something made of it.
  func map<Other>(_ make: @escaping (Value) throws -> Other) -> Read<Other> { Read<Other> { [take] in try make(try take()) } }
}
