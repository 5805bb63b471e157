import Deliberation
import HTML
import Hummingbird
import Institution
import Secrets
import Wording

/// 申请复核 — anyone asks to have a result looked at again, and reads the answer by the code of the receipt (2.2a).
enum ReviewPages {
  static func add(to routes: Routes) {
    routes.get(Route.review) { try await ask($0, nil) }
    routes.post(Route.review, again: { try await ask($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.limit("review", burst: 5, perMinute: 3)
      // The same form sent twice asks once, and leads to the same receipt: its code follows from the key of the form.
      let code = visit.once.map { visit.institution.vault.blindIndex($0, context: "review.code") } ?? Token.random()
      try await visit.perform(try ReviewRequestForm.command(visit, for: id, code: code))
      return visit.redirect(Route.reviewAnswer(code))
    }
    routes.get(Route.reviewAnswer) { visit in
      guard let code = visit.context.parameters.get("code") else { throw AccessError.notFound }
      return visit.page(try await visit.institution.read { try receipt(visit, code, $0) })
    }
  }

  private static func ask(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let words = visit.words
    let id = try visit.id(of: Matter.self)
    let (matter, days) = try await visit.institution.read { reading in
      let matter = try MatterTable.find(id, reading.tx)
      return (matter, try reading.policy(for: matter.area).reviewDays.value)
    }
    guard Act.requestReview.isOpen(matter: matter) else {
      throw Refusal(.wrongStage, ["stage": matter.stage.rawValue, "act": Act.requestReview.rawValue], clause: Act.requestReview.clause)
    }
    typealias Fields = ReviewRequestForm
    let form = FormView(visit, Route.review(id), problem)
    let fields: HTML = """
      \(form(Fields.text))
      <div class="pair">\(form(Fields.name))\(form(Fields.contact))</div>
      """
    return visit.page(
      Layout.page(
        visit, title: words.matterReviewAsk, face: .board, crumbs: [(matter.title, Route.publicMatter(id))],
        "<h1>\(words.matterReviewAsk)</h1><p class=\"sub\">\(words.matterReviewIntro(days: days))</p><div class=\"panel\">\(form.html(fields, button: words.matterReviewSend))</div>"
      ))
  }

  private static func receipt(_ visit: Visit, _ code: String, _ reading: Reading) throws -> HTML {
    let words = visit.words
    guard let (review, matter) = try ReviewTable.find(code: code, reading.tx) else { throw AccessError.notFound }
    let title = try MatterTable.find(matter, reading.tx).title
    let picture = Pieces.code(visit.web.baseURL + Route.reviewAnswer(code).path, label: words.matterReviewReceipt)
    let answer: HTML =
      review.isUpheld.map {
        "<p>\(Pieces.badge($0 ? words.matterReviewUpheld : words.matterReviewKept, $0 ? "green" : "amber"))</p>\(Pieces.paragraphs(review.answer))"
      } ?? "<p class=\"note\">\(words.matterReviewWaiting)</p>"
    return Layout.page(
      visit, title: words.matterReviewReceipt, face: .board, crumbs: [(title, Route.publicMatter(matter))],
      """
      <h1>\(words.matterReviewReceipt)</h1><div class="panel"><p>\(words.moment(review.at))</p>\(Pieces.paragraphs(review.text))\(answer)\(picture)<p class="note">\(words.matterReviewKeep)</p>
      <button class="button quiet no-print" type="button" data-print hidden>\(words.commonPrint)</button></div>
      """)
  }
}
