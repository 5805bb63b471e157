import Deliberation
import Wording

/// A field that takes a file.
struct FileField: Sendable {
  let name: String
  let label: @Sendable (Words) -> String
  let accept: String
  private(set) var hint: @Sendable (Words) -> String = { _ in "" }
  private(set) var isRequired = false
  private(set) var refusals: Set<Refusal.Code> = []

  init(
    _ name: String, _ label: @escaping @Sendable (Words) -> String, accept: String, isRequired: Bool = false,
    hint: @escaping @Sendable (Words) -> String = { _ in "" }, refusedBy refusals: Set<Refusal.Code> = []
  ) {
    self.name = name
    self.label = label
    self.accept = accept
    self.hint = hint
    self.isRequired = isRequired
    self.refusals = refusals
  }

  /// The same with a hint.
  func hint(_ hint: @escaping @Sendable (Words) -> String) -> FileField {
    var field = self
    field.hint = hint
    return field
  }
}
