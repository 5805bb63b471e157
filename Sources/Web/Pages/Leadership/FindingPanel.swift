import Deliberation
import HTML
import Institution
import PolicyFiles
import Wording

/// 监督意见 on a matter: written and closed by supervisors only, answered by the committee (4.2c).
struct FindingPanel {
  let list: FindingList
  let visit: Visit
  let problem: Problem?

  private var words: Words { visit.words }

  private func may(_ act: Act) -> Bool { list.open.contains(act) }

  func html() -> HTML {
    guard may(.writeFinding) || !list.findings.isEmpty else { return "" }
    return Pieces.panel(
      words.caseFindings, id: "findings", "\(Pieces.list(list.findings) { row($0) })\(if: may(.writeFinding), writeForm)")
  }

  private func row(_ line: FindingList.Line) -> HTML {
    let finding = line.finding
    let title = visit.institution.library.clauses[finding.clause]?.title ?? finding.clause.id
    let about = line.about.map { Pieces.note(words.caseAbout(task: $0)) }
    let rounds = finding.rounds.map { round -> HTML in
      "<p class=\"note\">\(words.caseAnswer(text: round.answer))<br>\(words.caseObjected(text: round.objection))</p>"
    }
    return """
      <li><p>\(if: finding.isBreach, Pieces.badge(words.caseBreach, "red"))\(finding.byName)（\(title)）：\(finding.text)</p>\
      \(about)\(rounds.joined())\(state(finding))</li>
      """
  }

  private func state(_ finding: Finding) -> HTML {
    if finding.closedAt != nil {
      return "<p>\(words.caseAnswer(text: finding.answer))</p><p>\(Pieces.badge(words.caseClosed, "green"))\(finding.conclusion)</p>"
    }
    guard finding.answeredAt != nil else {
      guard may(.answerFinding) else { return Pieces.note(words.caseUnanswered) }
      return form(Route.answerFinding, finding, FindingForm.answer, words.caseAnswerSend)
    }
    let answer: HTML = "<p>\(words.caseAnswer(text: finding.answer))</p>"
    guard may(.closeFinding) else { return answer + Pieces.note(words.deskToJudge) }
    return answer + form(Route.closeFinding, finding, FindingForm.conclusion, words.caseClose)
      + form(Route.reopenFinding, finding, FindingForm.objection, words.caseReopen)
  }

  /// What is said to one finding.
  private func form(_ address: AddressOf<ID<Matter>>, _ finding: Finding, _ text: Field<String>, _ button: String) -> HTML {
    let form = FormView(
      visit, address(list.matter), problem, hidden: [(FindingForm.finding.name, finding.id.description)], version: finding.version)
    return form.html(form(text), button: button)
  }

  private var writeForm: HTML {
    let form = FormView(visit, Route.writeFinding(list.matter), problem)
    let subjects = list.commitments.map { ($0.id, $0.task) }
    let about: HTML = subjects.isEmpty ? "" : form(FindingForm.commitment, of: subjects, none: words.caseFindingWhole)
    let clauses = ClauseGroups.of(visit.institution.library.clauses, for: list.area, words)
    let fields: HTML = """
      \(form(FindingForm.clause, groups: clauses))\(about)
      \(form(FindingForm.breach))\(form(FindingForm.text))
      """
    return form.html(fields, button: words.caseFindingSend)
  }
}
