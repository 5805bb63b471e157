import Deliberation
import Institution
import Wording

/// The forms of the minutes: a correction asked for, and how it was settled (3.5e).
enum MinutesForm {
  static let speaker = MeetingForm.speaker
  static let text = Field<String>.passage("text", \.meetingCorrection, rows: 2).refused(by: .correctionTooLate)
  /// Which of the page's corrections a form is about.
  static let correction = Field<ID<Meeting.Correction>>.one("correction", \.meetingCorrections, as: .hidden)
  static let accepted = Field<Bool>.yesOrNo("accepted", \.meetingSettle)
  /// Why; needed where the text stays.
  static let reason = Field<String>.passage("reason", \.ledgerReason, rows: 2).mayBeBlank.neededBy(.reasonMissing)

  static func correction(_ visit: MemberVisit, of matter: ID<Matter>) throws -> CorrectMinutes {
    try visit.read { form in
      let (speaker, text) = (form(Self.speaker), form(Self.text))
      return CorrectMinutes(matter, by: try speaker.value, saying: try text.value)
    }
  }

  /// The minutes signed as they were shown.
  static func signature(_ visit: MemberVisit, of matter: ID<Matter>) throws -> SignMinutes {
    try visit.read { SignMinutes(matter, from: $0.version) }
  }

  static func settlement(_ visit: MemberVisit, of matter: ID<Matter>) throws -> SettleCorrection {
    try visit.read { form in
      let (correction, accepted) = (form(Self.correction), form(Self.accepted))
      let isNeeded = accepted.known.map { SettleCorrection.needsReason(accepted: $0) } ?? false
      let reason = form.needing(form(Self.reason), of: Self.reason, when: isNeeded)
      return SettleCorrection(matter, try correction.value, accepted: try accepted.value, because: try reason.value)
    }
  }
}
