import Deliberation
import Institution

/// The form of a report (3.5f).
enum PublishReportForm {
  static let remark = Field<String>.passage("remark", \.planRemark, rows: 2).mayBeBlank
  /// Why an outcome stands that the checklist warns of (3.6f).
  static let lawful = Field<String>.passage("lawful", \.planLawfulReason, rows: 2).mayBeBlank.hint(\.planLawfulHint)
    .refused(by: .unlawfulUnchecked)

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> PublishReport {
    try visit.read { form in
      let (remark, lawful, late) = (form(Self.remark), form(Self.lawful), form(CommonFields.late))
      return PublishReport(matter, remark: try remark.value, lawfulReason: try lawful.value, lateReason: try late.value)
    }
  }
}
