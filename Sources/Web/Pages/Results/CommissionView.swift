import Deliberation
import HTML
import Institution
import Wording

/// 委托协商 as several pages show it (3.6d).
enum CommissionView {
  /// Commissions in a list, each with what is owed and by whom, how late it is, and why it was declined.
  static func list(_ rows: [CommissionRow], _ visit: Visit) -> HTML {
    rows.isEmpty ? Pieces.note(visit.words.deskNone) : Pieces.list(rows.map { self.row($0, visit) })
  }

  private static func row(_ row: CommissionRow, _ visit: Visit) -> HTML {
    let (words, line) = (visit.words, row.line)
    let state = line.commission.state
    let title: HTML = row.goal.map { "<a href=\"\(visit.link(route($0)))\">\(line.title)</a>" } ?? "<b>\(line.title)</b>"
    let until = row.until.map { day -> HTML in " · \(words.resultsUntil(day: words.shortDate(day)))" }
    let why: HTML = state == .declined ? "<p>\(words.matterCommissionDeclined(reason: line.ledgerAnswer))</p>" : ""
    return """
      <li>\(title) \(Pieces.badge(words.commissionState(state), color(state)))\(lateness(row, words))<br>\
      <span class="note">\(line.organ) · \(words.date(line.askedAt.day))\(until)</span>\(why)</li>
      """
  }

  private static func color(_ state: Commission.State) -> HTML {
    switch state {
    case .reported, .declined: "amber"
    case .answered: "green"
    case .asked, .taken: "teal"
    }
  }

  /// How many days a result or an answer is late; nothing while it is not.
  static func lateness(_ row: CommissionRow, _ words: Words) -> HTML {
    row.daysLate > 0 ? " \(Pieces.badge(words.commonLateDays(days: row.daysLate), "red"))" : ""
  }

  private static func route(_ goal: CommissionRow.Goal) -> Route {
    switch goal {
    case .results(let matter): Route.results(matter).at("commission")
    case .matter(let matter): Route.matter(matter)
    case .publicMatter(let matter): Route.publicMatter(matter)
    case .opinion(let opinion): Route.opinion(opinion)
    }
  }
}
