import Deliberation
import HTML
import Institution
import Wording

/// 监督台 — the supervisors' own queue: what to accept, findings that wait, what is late, every matter of the community (4.2c).
struct SupervisionView {
  let page: SupervisionPage
  let visit: Visit

  private var words: Words { visit.words }

  func html() -> HTML {
    let more = page.next.map { Pieces.more(visit, Route.matters().with("before", $0)) }
    return Layout.page(
      visit, title: words.deskSupervision, face: .workbench,
      """
      <h1>\(words.deskSupervision)</h1><p class="sub">\(words.deskSupervisionHint)</p>
      \(panel(words.deskAccept, page.toAccept, commitment))
      \(panel(words.caseFindings, page.findings, finding))
      \(panel(words.deskLate, page.late, late))
      \(Pieces.panel(words.commonMatters, "\(MatterListView.rows(page.matters, visit))\(more)"))
      """)
  }

  private func panel<Row>(_ title: String, _ rows: [Row], _ row: (Row) -> HTML) -> HTML {
    let none = rows.isEmpty ? Pieces.note(words.deskNone) : ""
    return Pieces.panel(title, none + Pieces.list(rows, row))
  }

  private func commitment(_ line: CommitmentLine) -> HTML {
    CommitmentView.row(line, visit, on: page.now.day, at: Route.commitment(line.commitment.id))
  }

  private func finding(_ line: SupervisionPage.Line) -> HTML {
    let isAnswered = line.finding.answeredAt != nil
    let state = isAnswered ? Pieces.badge(words.deskToJudge, "teal") : Pieces.badge(words.caseUnanswered, "amber")
    let matter = visit.link(Route.matter(line.finding.matter).at("findings"))
    return "<li><a href=\"\(matter)\">\(line.title)</a> \(state)<p>\(line.finding.text)</p></li>"
  }

  private func late(_ task: DueTask) -> HTML {
    let due = DueWords(words: words, library: visit.institution.library)
    let matter = task.matter.map { matter -> HTML in "<a href=\"\(visit.link(Route.matter(matter.id)))\">\(matter.title)</a>" }
    let left = Pieces.badge(due.left(task.obligation, at: page.now), "red")
    return "<li>\(matter) \(words.duty(task.obligation.duty)) \(left)</li>"
  }
}
