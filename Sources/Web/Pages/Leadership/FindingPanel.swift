import Deliberation
import HTML
import Institution
import PolicyFiles
import Wording

/// 监督意见 on a matter: written and closed by supervisors only, answered by the committee (4.2c).
struct FindingPanel {
  let visit: Visit
  let matter: Matter
  let roles: Set<Role>
  let reading: Reading
  let problem: Problem?

  private var words: Words { visit.words }

  private func may(_ act: Act) -> Bool { act.isOpen(to: roles, matter: matter) }

  func html() throws -> HTML {
    let all = try FindingTable.of(matter.id, reading.tx)
    let commitments = try CommitmentTable.of(matter.id, reading.tx)
    guard may(.writeFinding) || !all.isEmpty else { return "" }
    let list = all.map { row($0, commitments) }
    return Pieces.panel(
      words.caseFindings, id: "findings", "<ul class=\"list\">\(list, { $0 })</ul>\(if: may(.writeFinding), writeForm(commitments))")
  }

  private func row(_ finding: Finding, _ commitments: [CommitmentLine]) -> HTML {
    let title = reading.library.clauses[finding.clause]?.title ?? finding.clause.id
    let about = commitments.first { $0.commitment.id == finding.commitment }?.commitment.task
    let rounds: HTML =
      "\(finding.rounds, { "<p class=\"note\">\(words.caseAnswer(text: $0.answer))<br>\(words.caseObjected(text: $0.objection))</p>" })"
    return """
      <li><p>\(if: finding.isBreach, Pieces.badge(words.caseBreach, "red"))\(finding.byName)（\(title)）：\(finding.text)</p>\(if: about != nil, "<p class=\"note\">\(words.caseAbout(task: about ?? ""))</p>")\(rounds)\(state(finding))</li>
      """
  }

  private func state(_ finding: Finding) -> HTML {
    if finding.closedAt != nil {
      return "<p>\(words.caseAnswer(text: finding.answer))</p><p>\(Pieces.badge(words.caseClosed, "green"))\(finding.conclusion)</p>"
    }
    guard finding.answeredAt != nil else {
      guard may(.answerFinding) else { return "<p class=\"note\">\(words.caseUnanswered)</p>" }
      return form(Route.answerFinding, finding, FindingForm.answer, words.caseAnswerSend)
    }
    let answer: HTML = "<p>\(words.caseAnswer(text: finding.answer))</p>"
    guard may(.closeFinding) else { return answer + "<p class=\"note\">\(words.deskToJudge)</p>" }
    return answer + form(Route.closeFinding, finding, FindingForm.conclusion, words.caseClose)
      + form(Route.reopenFinding, finding, FindingForm.objection, words.caseReopen)
  }

  /// What is said to one finding.
  private func form(_ address: AddressOf<ID<Matter>>, _ finding: Finding, _ text: Field<String>, _ button: String) -> HTML {
    let form = FormView(
      visit, address(matter.id), problem, hidden: [(FindingForm.finding.name, finding.id.description)], version: finding.version)
    return form.html(form(text), button: button)
  }

  private func writeForm(_ commitments: [CommitmentLine]) -> HTML {
    let form = FormView(visit, Route.writeFinding(matter.id), problem)
    let about: HTML =
      commitments.isEmpty
      ? ""
      : form(
        FindingForm.commitment, of: commitments.map { ($0.commitment.id, $0.commitment.task) }, none: words.caseFindingWhole)
    let fields: HTML = """
      \(form(FindingForm.clause, groups: ClauseGroups.of(reading.library.clauses, for: matter.area, words)))\(about)
      \(form(FindingForm.breach))\(form(FindingForm.text))
      """
    return form.html(fields, button: words.caseFindingSend)
  }
}
