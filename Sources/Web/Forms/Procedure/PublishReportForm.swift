import Deliberation
import Institution
import Wording

/// The form of a report (3.5f).
enum PublishReportForm {
  static let remark = Field<String>.passage("remark", \.planRemark, rows: 2).mayBeBlank
  /// Why an outcome stands that the checklist warns of (3.6f).
  static let lawful = LawfulField.reason.looking(.area(rows: 2)).hint(\.planLawfulHint)

  /// - Parameter texts: what the report will say before its remark.
  static func command(_ visit: MemberVisit, for matter: ID<Matter>, saying texts: [String]) throws -> PublishReport {
    try visit.read { form in
      let (remark, late) = (form(Self.remark), form.whereShown(CommonFields.late))
      let lawful = LawfulField.read(form, of: texts + [remark.known], visit.visit, in: Self.lawful)
      let version = form.version
      return PublishReport(
        matter, remark: try remark.value, lawfulReason: try lawful.value, lateReason: try late.value, from: version)
    }
  }
}
