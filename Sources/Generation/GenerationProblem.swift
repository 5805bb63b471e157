/// Why nothing can be generated, in one line that says what to do.
public struct GenerationProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line.
  public let description: String

  init(_ description: String) { self.description = description }

  /// A story that would end after today.
  public init(ahead until: String) { description = "--until \(until): the past that is made up ends today at the latest" }

  /// A folder that was generated with other settings.
  public init(refusing earlier: GenerationSettings, in folder: String) {
    description =
      "\(folder) was generated with --areas \(earlier.areas) --months \(earlier.months) --residents \(earlier.residents)"
      + " --opinions \(earlier.opinions) --seed \(earlier.seed) --until \(earlier.until); give the same, or another folder"
  }
}
