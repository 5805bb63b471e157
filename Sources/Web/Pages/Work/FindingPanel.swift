import Deliberation
import HTML
import Institution
import PolicyFiles

/// 监督意见 on a matter: written and closed by supervisors only, answered by the committee (4.2c).
struct FindingPanel {
  let visit: Visit
  let matter: Matter
  let roles: Set<Role>
  let reading: Reading

  private var words: Words { visit.words }
  private var base: String { "/work/matters/\(matter.id)" }

  private func may(_ act: Act) -> Bool { act.stages.contains(matter.stage) && !act.roles.isDisjoint(with: roles) }

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
    let hidden = Wrapped.hidden("finding", finding.id)
    guard finding.answeredAt != nil else {
      guard may(.answerFinding) else { return "<p class=\"note\">\(words.caseUnanswered)</p>" }
      let typed = Typed(visit: visit, key: "answer-\(finding.id)")
      return formOf(
        visit, base + "/answer", "\(typed.mark)\(hidden)\(Wrapped.area("text", words.caseAnswerLabel, value: typed("text")))",
        button: words.caseAnswerSend)
    }
    let answer: HTML = "<p>\(words.caseAnswer(text: finding.answer))</p>"
    guard may(.closeFinding) else { return answer + "<p class=\"note\">\(words.deskToJudge)</p>" }
    let close = Typed(visit: visit, key: "close-\(finding.id)")
    let reopen = Typed(visit: visit, key: "reopen-\(finding.id)")
    return answer
      + formOf(
        visit, base + "/close-finding", "\(close.mark)\(hidden)\(Wrapped.text("text", words.caseConclusion, value: close("text")))",
        button: words.caseClose)
      + formOf(
        visit, base + "/reopen-finding", "\(reopen.mark)\(hidden)\(Wrapped.text("text", words.caseObjection, value: reopen("text")))",
        button: words.caseReopen)
  }

  private func writeForm(_ commitments: [CommitmentLine]) -> HTML {
    let typed = Typed(visit: visit, key: "finding")
    let about: HTML =
      commitments.isEmpty
      ? ""
      : Wrapped.select(
        "commitment", words.caseFindingAbout,
        [("", words.caseFindingWhole)] + commitments.map { ($0.commitment.id.description, $0.commitment.task) }, value: typed("commitment"))
    let fields: HTML = """
      \(typed.mark)\(Wrapped.select("clause", words.caseFindingClause, groups: ClauseGroups.of(reading.library.clauses, for: matter.area, words), value: typed("clause")))\(about)
      \(Fields.tick("breach", words.caseFindingBreach, on: typed.isMine && visit.form.has("breach")))\(Wrapped.area("text", words.caseFindingText, value: typed("text"), rows: 3))
      """
    return formOf(visit, base + "/finding", fields, button: words.caseFindingSend)
  }
}
