/// Why nothing can be generated, in one line that says what to do.
public struct GenerationProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line.
  public let description: String

  init(_ description: String) { self.description = description }

  /// A story that would end after today.
  public init(ahead until: String) { description = "--until \(until): the past that is made up ends today at the latest" }
}
