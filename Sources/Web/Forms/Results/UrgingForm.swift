import Deliberation
import Institution
import Wording

/// The form of an urging (3.6b).
enum UrgingForm {
  static let way = Field<Urging.Way>.choice("way", \.resultsUrgeWay)
  static let text = Field<String>.passage("text", \.resultsUrgeText, rows: 2).refused(by: .textMissing)
  static let day = Field<Day>.day("day", \.ledgerDay).refused(by: .dayInFuture)
  static let clock = Field<TimeOfDay>.clock("clock", \.ledgerClock)
  static let next = Field<Day>.day("next", \.resultsNextDay).refused(by: .urgingNotAhead)

  static func command(_ visit: MemberVisit, on line: CommitmentLine) throws -> UrgeOwner {
    try visit.read { form in
      let (way, text, at, next) = (form(way), form(text), form.moment(day, clock), form(next))
      let now = visit.institution.clock()
      form.judge(day, at) { at throws(Refusal) in try at.checkCome(now: now, clause: UrgeOwner.clause) }
      form.judge(Self.next, next) { next throws(Refusal) in try Urging.check(next: next, today: now.day) }
      return UrgeOwner(
        line.commitment.matter, line.commitment.id, by: try way.value, saying: try text.value, at: try at.value, next: try next.value)
    }
  }
}

/// The form of an owner's answer to an urging, on the workbench and behind its link (3.6b).
struct UrgingAnswerForm: Sendable {
  static let urging = Field<ID<CommitmentLine.Urging>>.one("urging", \.resultsUrgings, as: .hidden)
  let text: Field<String>

  static let work = UrgingAnswerForm(text: .passage("text", \.caseAnswerLabel, rows: 2).refused(by: .answerMissing))
  static let owner = UrgingAnswerForm(text: .passage("text", \.matterOwnerAnswer, rows: 2).refused(by: .answerMissing))

  /// - Parameter link: the token of the owner's link, when it came through it.
  func command(_ visit: Visit, on line: CommitmentLine, link: String? = nil) throws -> AnswerUrging {
    try visit.read { form in
      let door = link.map { Read(OwnerDoor.link($0)) } ?? DoorField.read(form, visit)
      let (urging, text) = (form(Self.urging), form(text))
      return AnswerUrging(
        line.commitment.matter, try urging.value, of: line.commitment.id, through: try door.value, saying: try text.value)
    }
  }
}
