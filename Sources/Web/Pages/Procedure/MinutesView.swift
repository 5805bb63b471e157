import Deliberation
import HTML
import Institution
import Wording

/// 协商记录 — the minutes of a meeting: corrected by those who were there, settled, signed (3.5e).
struct MinutesView {
  let page: MinutesPage
  let visit: Visit
  let problem: Problem?

  private var words: Words { visit.words }
  private var id: ID<Matter> { page.matter.id }

  func html() -> HTML {
    let rows = page.corrections.map { correction -> HTML in
      "<li><p>\(correction.name)：\(correction.text)</p>\(if: page.maySettle, settlement(of: correction))</li>"
    }
    let text = Pieces.paperBody(page.draft.body, heading: .detail)
    return MatterFrame.page(
      visit, id, called: page.matter.title, title: words.caseMinutes,
      """
      \(signed)<article class="panel" lang="zh-Hans"><h2>\(page.draft.title)</h2>\(text)</article>
      \(if: !rows.isEmpty, Pieces.panel(words.meetingCorrections, Pieces.list(rows)))
      \(page.speakers.map(asking))\(page.signing.map(signing))
      """)
  }

  private var signed: HTML {
    guard let signed = page.signed else { return "" }
    return "<p class=\"done-note\">\(words.meetingSigned(name: signed.name, time: words.moment(signed.at)))</p>"
  }

  private func asking(_ speakers: [Meeting.Attendance]) -> HTML {
    let form = FormView(visit, Route.correctMinutes(id), problem)
    let fields = form(MinutesForm.speaker, of: speakers.map { ($0.id, $0.name) }) + form(MinutesForm.text)
    return Pieces.panel(words.meetingAskCorrection, form.html(fields, button: words.meetingAskCorrection))
  }

  private func signing(_ version: Version) -> HTML {
    FormView(visit, Route.signMinutes(id), problem, version: version).html("", button: words.meetingSign)
  }

  private func settlement(of correction: MinutesPage.Correction) -> HTML {
    let form = FormView(
      visit, Route.settleCorrection(id), problem, hidden: [(MinutesForm.correction.name, correction.id.description)])
    let fields =
      form(MinutesForm.accepted, of: [(true, words.meetingAccept), (false, words.meetingKeep)]) + form(MinutesForm.reason, "")
    return form.html(fields, button: words.meetingSettleButton)
  }
}
