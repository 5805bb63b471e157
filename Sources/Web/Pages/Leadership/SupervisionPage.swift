import Deliberation
import HTML
import Institution
import Wording

/// 监督台 — the supervisors' own queue: what to accept, findings that wait, what is late, every matter of the community (4.2c).
enum SupervisionPage {
  static func page(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let tasks = try Agenda.tasks(in: area, reading)
    let due = DueWords(words: words, library: reading.library)
    let late = tasks.filter { $0.obligation.daysLate(at: reading.now) > 0 }
    let findings = try FindingTable.open(in: area, reading.tx)
    let matters = try MatterTable.list(in: area, stages: Stage.allCases, reading.tx)
    let titles = try MatterTable.titles(of: findings.map(\.matter), reading.tx)
    let waiting = try CommitmentTable.completed(in: area, reading.tx)
    // The list below shows the newest; nothing above it depends on them.
    let more: HTML = matters.last(ofFull: 50).map { Pieces.more(visit, Route.matters().with("before", $0.id)) } ?? ""
    func finding(_ finding: Finding) -> HTML {
      let state =
        finding.answeredAt == nil ? Pieces.badge(words.caseUnanswered, "amber") : Pieces.badge(words.deskToJudge, "teal")
      return
        "<li><a href=\"\(visit.link(Route.matter(finding.matter).at("findings")))\">\(titles[finding.matter] ?? "")</a> \(state)<p>\(finding.text)</p></li>"
    }
    func none(_ list: some Collection) -> HTML { list.isEmpty ? "<p class=\"note\">\(words.deskNone)</p>" : "" }
    return Layout.page(
      visit, title: words.deskSupervision, face: .workbench,
      """
      <h1>\(words.deskSupervision)</h1><p class="sub">\(words.deskSupervisionHint)</p>
      \(Pieces.panel(words.deskAccept, "\(none(waiting))<ul class=\"list\">\(waiting, { CommitmentView.row($0, visit, on: reading.now.day, at: Route.commitment($0.commitment.id)) })</ul>"))
      \(Pieces.panel(words.caseFindings, "\(none(findings))<ul class=\"list\">\(findings, { finding($0) })</ul>"))
      \(Pieces.panel(words.deskLate, "\(none(late))<ul class=\"list\">\(late, { task -> HTML in "<li>\(task.matter.map { "<a href=\"\(visit.link(Route.matter($0.id)))\">\($0.title)</a>" } ?? HTML()) \(words.duty(task.obligation.duty)) \(Pieces.badge(due.left(task.obligation, at: reading.now), "red"))</li>" })</ul>"))
      \(Pieces.panel(words.commonMatters, "<ul class=\"list\">\(matters, { "<li><a href=\"\(visit.link(Route.matter($0.id)))\">\($0.number) \($0.title)</a> \(Pieces.badge(words.stage($0.stage)))</li>" })</ul>\(more)"))
      """)
  }
}
