import Deliberation
import HTML
import Institution
import Wording

/// 申请复核 as anyone reads it.
enum ReviewView {
  /// The form in which anybody asks for a review.
  static func ask(_ page: ReviewRequestPage, _ problem: Problem?, _ visit: Visit) -> HTML {
    typealias Fields = ReviewRequestForm
    let words = visit.words
    let form = FormView(visit, Route.review(page.matter), problem)
    let fields: HTML = """
      \(form(Fields.text))
      <div class="pair">\(form(Fields.name))\(form(Fields.contact))</div>
      """
    return Layout.page(
      visit, title: words.matterReviewAsk, face: .board, crumbs: [(page.title, Route.publicMatter(page.matter))],
      """
      <h1>\(words.matterReviewAsk)</h1><p class="sub">\(words.matterReviewIntro(days: page.days))</p>\
      <div class="panel">\(form.html(fields, button: words.matterReviewSend))</div>
      """)
  }

  /// A request and its answer.
  ///
  /// - Parameter code: by which whoever asked finds it again.
  static func receipt(_ page: ReviewReceiptPage, _ code: String, _ visit: Visit) -> HTML {
    let words = visit.words
    let picture = Pieces.code(visit.web.baseURL + Route.reviewAnswer(code).path, label: words.matterReviewReceipt)
    return Layout.page(
      visit, title: words.matterReviewReceipt, face: .board, crumbs: [(page.title, Route.publicMatter(page.matter))],
      """
      <h1>\(words.matterReviewReceipt)</h1><div class="panel"><p>\(words.moment(page.at))</p>\(Pieces.paragraphs(page.text))\
      \(answer(page, words))\(picture)<p class="note">\(words.matterReviewKeep)</p>
      <button class="button quiet no-print" type="button" data-print hidden>\(words.commonPrint)</button></div>
      """)
  }

  private static func answer(_ page: ReviewReceiptPage, _ words: Words) -> HTML {
    guard let isUpheld = page.isUpheld else { return Pieces.note(words.matterReviewWaiting) }
    let badge = isUpheld ? Pieces.badge(words.matterReviewUpheld, "green") : Pieces.badge(words.matterReviewKept, "amber")
    return "<p>\(badge)</p>\(Pieces.paragraphs(page.answer))"
  }
}
