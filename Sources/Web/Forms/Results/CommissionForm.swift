import Deliberation
import Institution
import Wording

/// The form of a commission: of an organ that asks by itself, or of its letter entered by the committee (3.6d).
enum CommissionForm {
  static let area = Field<AreaCode>("area", \.deskWhich, .select) { sent throws(Fault) in
    let text = try Fault.single(sent)
    guard !text.isEmpty else { throw .missing(isChoice: true) }
    guard let area = AreaCode(text) else { throw .notOffered }
    return area
  } write: {
    [$0.description]
  }
  /// Asked for only where a letter is entered.
  static let organ = Field<String>.name("organ", \.deskOrgan).refused(by: .nameMissing)
  static let title = Field<String>.line("title", \.deskTitle)
  static let text = Field<String>.passage("text", \.deskText, rows: 4)
  static let due = Field<Day>.day("due", \.deskDue).refused(by: .nextDayPast).optional

  static func command(_ visit: MemberVisit) throws -> CommissionDeliberation {
    let isGovernment = !visit.member.roles.isDisjoint(with: Role.government)
    return try visit.read { form in
      let (area, organ) = (form(area), isGovernment ? Read("") : form(organ))
      let (title, text, due) = (form(title), form(text), form(due))
      let today = visit.institution.clock().day
      form.judge(Self.due, due) { day throws(Refusal) in try day?.checkAhead(today: today, clause: CommissionDeliberation.clause) }
      return CommissionDeliberation(
        in: try area.value, by: try organ.value, title: try title.value, text: try text.value, dueDay: try due.value)
    }
  }
}
