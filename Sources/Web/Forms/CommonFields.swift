import Deliberation

/// Fields that many forms have.
enum CommonFields {
  /// Why an act comes after its day (2.2b).
  static let late = Field<String>.passage("late", \.caseLateReason, rows: 2).mayBeBlank.refused(by: .lateReasonMissing)
  /// The same where it is known to come late, and after which day.
  static func late(after day: Day) -> Field<String> { late.hint { $0.caseLateHint(day: $0.shortDate(day)) }.required }
  /// Why something is done.
  static let reason = Field<String>.line("reason", \.ledgerReason).refused(by: .reasonMissing)
}
