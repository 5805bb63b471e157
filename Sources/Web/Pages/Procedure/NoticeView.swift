import Deliberation
import HTML
import Institution
import Wording

/// 协商公告 — the forms of a notice and of the one that takes its place (3.5d).
enum NoticeView {
  static func html(_ page: NoticePage, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.notice(page.matter.id), problem, version: page.version)
    let short: HTML = page.lead.isShort ? form(NoticeForm.short(page.lead).required, "") : ""
    let fields = form(NoticeForm.opening, page.opening) + short + LateField.html(form, .postNotice, page.due, at: page.now)
    return MatterFrame.page(
      visit, page.matter.id, called: page.matter.title, title: words.todayDoPostNotice,
      due: DueNote.html(page.due, at: page.now, visit),
      form.html(fields, button: words.planPublishNotice) + PaperDraftPanel.html(page.draft, words))
  }

  static func html(_ page: RevisionPage, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.revise(page.matter.id), problem, version: page.version)
    let clock = page.meetsAt.flatMap { TimeOfDay(of: $0) }
    let fields: HTML = """
      <div class="pair">\(form(NoticeForm.day, page.meetsAt?.day))\(form(NoticeForm.clock, clock))</div>
      \(form(NoticeForm.place, page.place))\(form(NoticeForm.revisedBecause))
      """
    return MatterFrame.page(
      visit, page.matter.id, called: page.matter.title, title: words.caseRevise, form.html(fields, button: words.caseRevise))
  }
}

/// The paper that will come out of a form.
enum PaperDraftPanel {
  static func html(_ draft: PaperDraft, _ words: Words) -> HTML {
    Pieces.panel(
      words.planPreview, "<article lang=\"zh-Hans\"><h3>\(draft.title)</h3>\(Pieces.paperBody(draft.body, heading: .piece))</article>")
  }
}
