import Deliberation
import Institution
import Wording

/// The forms of a notice, and of the one that takes its place (3.5d).
enum NoticeForm {
  static let opening = Field<String>.passage("opening", \.planOpening, rows: 4).mayBeBlank.alwaysSent
  static let revisedBecause = Field<String>.passage("reason", \.planReviseReason, rows: 2).refused(by: .reasonMissing)
  static let day = Field<Day>.day("day", \.planDay).refused(by: .noticeAfterMeeting)
  static let clock = PlanForm.clock
  static let place = PlanForm.place.refused(by: .planPartMissing)

  /// Why fewer days than the local lead time lie before the meeting.
  static func short(_ lead: NoticeLead) -> Field<String> {
    Field<String>.passage("short", { $0.planShort(days: lead.days, needed: lead.needed) }, rows: 2).mayBeBlank.hint(\.commonLocalRule)
      .neededBy(.shortNotice)
  }

  static func command(_ visit: MemberVisit, for matter: ID<Matter>, lead: NoticeLead) throws -> PostNotice {
    try visit.read { form in
      let (opening, short, late) = (
        form(Self.opening), form.whereShown(Self.short(lead)), form.whereShown(CommonFields.late)
      )
      let version = form.version
      return PostNotice(
        matter, opening: try opening.value, lateReason: try late.value, shortNoticeReason: try short.value, from: version)
    }
  }

  static func revision(_ visit: MemberVisit, for matter: ID<Matter>) throws -> ReviseNotice {
    try visit.read { form in
      let (meetsAt, now) = (form.moment(day, clock), visit.institution.clock())
      form.judge(day, meetsAt) { at throws(Refusal) in try ReviseNotice.check(meetsAt: at, at: now) }
      let (place, reason) = (form(Self.place), form(revisedBecause))
      let version = form.version
      return ReviseNotice(
        matter, meetsAt: try meetsAt.value, place: try place.value, because: try reason.value, from: version)
    }
  }
}
