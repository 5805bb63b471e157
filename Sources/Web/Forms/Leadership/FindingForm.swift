import Deliberation
import Institution
import Wording

/// The forms of a finding: written, answered, closed, reopened (4.2c).
enum FindingForm {
  /// Which of the page's findings a form is about.
  static let finding = Field<ID<Finding>>.one("finding", \.caseFindings, as: .hidden)
  static let clause = Field<Clause>("clause", \.caseFindingClause, .select) { sent throws(Fault) in
    let text = try Fault.within(.code, try Fault.single(sent))
    guard !text.isEmpty else { throw .missing(isChoice: true) }
    return Clause(text)
  } write: {
    [$0.id]
  }.refused(by: .articleMissing)
  static let commitment = Field<ID<Commitment>>.one("commitment", \.caseFindingAbout).optional
  static let breach = Field<Bool>.tick("breach", \.caseFindingBreach)
  static let text = Field<String>.passage("text", \.caseFindingText)
  static let answer = Field<String>.passage("text", \.caseAnswerLabel, rows: 2)
  static let conclusion = Field<String>.passage("text", \.caseConclusion, rows: 2)
  static let objection = Field<String>.passage("text", \.caseObjection, rows: 2)

  static func writing(_ visit: MemberVisit, on matter: ID<Matter>) throws -> WriteFinding {
    try visit.read { form in
      let (clause, commitment, breach, text) = (form(Self.clause), form(Self.commitment), form(Self.breach), form(Self.text))
      return WriteFinding(
        matter, about: try clause.value, saying: try text.value, on: try commitment.value, breach: try breach.value)
    }
  }

  static func answering(_ visit: MemberVisit, on matter: ID<Matter>) throws -> AnswerFinding {
    try visit.read { form in
      let (finding, text) = (form(Self.finding), form(answer))
      let version = form.version
      return AnswerFinding(matter, try finding.value, saying: try text.value, from: version)
    }
  }

  static func closing(_ visit: MemberVisit, on matter: ID<Matter>) throws -> CloseFinding {
    try visit.read { form in
      let (finding, text) = (form(Self.finding), form(conclusion))
      let version = form.version
      return CloseFinding(matter, try finding.value, saying: try text.value, from: version)
    }
  }

  static func reopening(_ visit: MemberVisit, on matter: ID<Matter>) throws -> ReopenFinding {
    try visit.read { form in
      let (finding, text) = (form(Self.finding), form(objection))
      let version = form.version
      return ReopenFinding(matter, try finding.value, because: try text.value, from: version)
    }
  }
}
