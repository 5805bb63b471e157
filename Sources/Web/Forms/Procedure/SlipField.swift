import Deliberation
import Typing
import Wording

extension Field<SlipNumber> {
  /// 回执编号 — the number of a slip, as people copy it.
  static func slip(_ name: String, _ label: @escaping @Sendable (Words) -> String) -> Field {
    Field(name, label, .line(kind: "text", autocomplete: "off")) { sent throws(Fault) in
      let text = try Fault.within(.code, Typed.line(try Fault.single(sent)))
      guard !Typed.isBlank(text) else { throw .missing(isChoice: false) }
      guard let slip = SlipNumber(text) else { throw .noSlip(typed: text) }
      return slip
    } write: {
      [$0.description]
    }.hint { $0.boardSlipLooks(example: SlipNumber.example) }
  }
}

/// 查回执 — the one field by which anyone finds an opinion again.
enum SlipForm {
  static let number = Field<SlipNumber>.slip("number", \.boardSlipLabel)
}

extension SlipNumber {
  /// What a slip looks like; a number that the field takes.
  static let example = SlipNumber(year: 2026, sequence: 1)
}
