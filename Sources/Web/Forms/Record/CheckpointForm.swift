import Deliberation
import Institution
import Typing
import Wording

/// 和以前的比一比 — the form that takes one or two checkpoints that somebody saved (2.2a).
enum CheckpointForm {
  static let checkpoint = saved("checkpoint", \.papersSaved)
  static let later = saved("later", \.papersSavedLater).hint(\.papersSavedLaterHint)

  /// A note as it was pasted: what was signed is not put in order.
  private static func saved(_ name: String, _ label: @escaping @Sendable (Words) -> String) -> Field<String> {
    Field<String>(name, label, .area(rows: 6)) { sent throws(Fault) in
      let text = try Fault.within(.long, try Fault.single(sent))
      guard !Typed.isBlank(text) else { throw .missing(isChoice: false) }
      return text
    } write: {
      [$0]
    }.mayBeBlank
  }

  /// Those that were pasted, each with its field: one at least.
  static func pasted(_ visit: Visit) throws -> [(field: Field<String>, text: String)] {
    try visit.read { form in
      let (checkpoint, later) = (form(Self.checkpoint), form(Self.later))
      if checkpoint.known?.isEmpty == true, later.known?.isEmpty == true {
        form.tell({ Fault.missing(isChoice: false).sentence($0) }, at: Self.checkpoint)
      }
      return [(Self.checkpoint, try checkpoint.value), (Self.later, try later.value)].filter { !$0.1.isEmpty }
    }
  }
}
