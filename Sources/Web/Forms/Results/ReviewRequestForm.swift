import Deliberation
import Institution
import Wording

/// The form by which anyone asks to have a result looked at again (2.2a).
enum ReviewRequestForm {
  static let text = Field<String>.passage("text", \.matterReviewText, rows: 5).hint(\.matterReviewHint).refused(
    by: .textMissing, .textTooLong)
  static let name = SayForm.name
  static let contact = SayForm.contact

  /// - Parameter code: by which the answer can be read.
  static func command(_ visit: Visit, for matter: ID<Matter>, code: String) throws -> RequestReview {
    try visit.read { form in
      let (text, name, contact) = (form(Self.text), form(Self.name), form(Self.contact))
      return RequestReview(matter, saying: try text.value, name: try name.value, contact: try contact.value, code: code)
    }
  }
}
