import Deliberation
import HTML
import Institution
import PolicyFiles
import Wording

/// 通报 — the form of a report (3.5f).
enum ReportView {
  static func html(_ page: ReportPage, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.report(page.matter.id), problem, version: page.version)
    let lawful: HTML = page.warnings.isEmpty ? "" : lawfulness(page.warnings, form, words)
    let fields = form(PublishReportForm.remark, "") + lawful + LateField.html(form, .publishReport, page.due, at: page.now)
    return MatterFrame.page(
      visit, page.matter.id, called: page.matter.title, title: words.todayDoPublishReport,
      due: DueNote.html(page.due, at: page.now, visit),
      PaperDraftPanel.html(page.draft, words) + form.html(fields, button: words.planPublishReport))
  }

  private static func lawfulness(_ warnings: [LawfulCheck], _ form: FormView, _ words: Words) -> HTML {
    let said = warnings.map { check -> HTML in "<p>\(check.says)<br><span class=\"note\">\(check.article)</span></p>" }
    return """
      <div class="problem"><p><b>\(words.planUnlawful)</b></p>\(said.joined())</div>\(form(PublishReportForm.lawful.required, ""))
      """
  }
}
